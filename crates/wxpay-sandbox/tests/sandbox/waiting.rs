//! Waiting for final states by both clients, in the sandbox's time.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use wxpay::api::ecommerce_transfer::{
    CancelInsuranceClaim, InsuranceClaimState, PreTransferInsuranceClaim,
    QueryInsuranceClaimByOutBillNo, Receiver,
};
use wxpay::api::payments::{CloseOrder, QueryOrderByOutTradeNo, TradeState};
use wxpay::api::profitsharing;
use wxpay::api::refunds::{Amount, CreateRefund, QueryRefund, RefundStatus};
use wxpay::api::transfer::{QueryTransferBillByOutBillNo, TransferBillState};
use wxpay::blocking::Client;
use wxpay::bytes::Bytes;
use wxpay::http::{Request, Response};
use wxpay::polling::{Cadence, FinalState, PollError};
use wxpay::transport::{BlockingTransport, Limits, Transport, TransportError};
use wxpay::{AwsLc, async_trait};
use wxpay_blocking::Blocking;
use wxpay_hyper::Hyper;
use wxpay_sandbox::{Fault, RefundFailure, Sandbox, SandboxBuilder};
use wxpay_testkit::keys;

use crate::builder;
use crate::orders::native;
use crate::transfers::transfer;

const MCHID: &str = keys::MERCHANT_ID;

/// Event after so many seconds of waiting.
type Event = (u64, fn(&Sandbox));

/// A transport whose waiting moves the sandbox's time instead of taking any.
struct Skipping<T> {
    network: T,
    time: Arc<Time>,
}

struct Time {
    sandbox: Sandbox,
    passed: Mutex<(u64, Vec<Event>)>,
}

impl Time {
    fn pass(&self, delay: Duration) -> bool {
        let mut passed = self.passed.lock().unwrap();
        let (now, events) = &mut *passed;
        let end = *now + delay.as_secs();
        while *now < end {
            *now += 1;
            self.sandbox.advance(Duration::from_secs(1));
            events
                .iter()
                .filter(|(at, _)| *at == *now)
                .for_each(|(_, happens)| happens(&self.sandbox));
        }
        true
    }
}

impl<T> fmt::Debug for Skipping<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Skipping")
    }
}

impl BlockingTransport for Skipping<Blocking> {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.network.send(request, limits)
    }

    fn wait(&self, delay: Duration) -> bool {
        self.time.pass(delay)
    }
}

#[async_trait]
impl Transport for Skipping<Hyper> {
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.network.send(request, limits).await
    }

    async fn wait(&self, delay: Duration) -> bool {
        self.time.pass(delay)
    }
}

/// Result of waiting, how many seconds it took, and how many queries.
struct Waited<T> {
    end: Result<T, PollError<T>>,
    seconds: u64,
    queries: usize,
}

/// Waits with both clients, each in a sandbox of its own, in which `prepare` has made what is asked for.
fn waited<O>(
    build: impl Fn() -> SandboxBuilder,
    prepare: impl Fn(&Client, &Sandbox),
    events: &[Event],
    query: impl Fn() -> O,
    cadence: Cadence,
) -> [Waited<O::Output>; 2]
where
    O: FinalState,
{
    let world = || {
        let sandbox = build().start().unwrap();
        prepare(&crate::client(&sandbox), &sandbox);
        let passed = Mutex::new((0, events.to_vec()));
        Arc::new(Time { sandbox, passed })
    };
    let count = |time: &Time, before: usize, end| {
        let requests = time.sandbox.requests();
        let queries = &requests[before..];
        assert!(
            queries.iter().all(|request| request.method == "GET"),
            "nothing but queries is sent"
        );
        Waited {
            end,
            seconds: time.passed.lock().unwrap().0,
            queries: queries.len(),
        }
    };

    let time = world();
    let before = time.sandbox.requests().len();
    let network = Blocking::new();
    let skipping = Skipping {
        network,
        time: Arc::clone(&time),
    };
    let client = Client::new(time.sandbox.merchant(AwsLc).unwrap(), skipping);
    let end = client.until_final_by(query(), cadence);
    let blocking = count(&time, before, end);

    let time = world();
    let before = time.sandbox.requests().len();
    let skipping = Skipping {
        network: Hyper::new(),
        time: Arc::clone(&time),
    };
    let client = wxpay::Client::new(time.sandbox.merchant(AwsLc).unwrap(), skipping);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let end = runtime.block_on(client.until_final_by(query(), cadence));
    [blocking, count(&time, before, end)]
}

fn query_order() -> QueryOrderByOutTradeNo {
    QueryOrderByOutTradeNo::new("order1").mchid(MCHID)
}

fn order(client: &Client, _: &Sandbox) {
    client.send(native("order1", 100)).unwrap();
}

fn pay(sandbox: &Sandbox) {
    sandbox.pay("order1").unwrap();
}

#[test]
fn an_order_is_waited_for_until_its_user_has_paid() {
    let ends = waited(builder, order, &[(40, pay)], query_order, Cadence::ORDER);
    for waited in ends {
        assert_eq!(waited.end.unwrap().trade_state, TradeState::Success);
        assert_eq!((waited.seconds, waited.queries), (60, 3));
    }
}

#[test]
fn an_order_that_nobody_pays_can_be_closed_when_the_time_is_over() {
    let ends = waited(builder, order, &[], query_order, Cadence::ORDER_STEADY);
    for waited in ends {
        let error = waited.end.unwrap_err();
        let last = error.last().unwrap();
        assert_eq!(last.trade_state, TradeState::Notpay);
        assert!(matches!(error, PollError::Unfinished { source: None, .. }));
        assert_eq!((waited.seconds, waited.queries), (300, 10));
    }
    let close = |client: &Client, sandbox: &Sandbox| {
        order(client, sandbox);
        client.send(CloseOrder::new("order1").mchid(MCHID)).unwrap();
    };
    let at_once = Cadence::ORDER.at_once();
    for waited in waited(builder, close, &[], query_order, at_once) {
        assert_eq!(waited.end.unwrap().trade_state, TradeState::Closed);
        assert_eq!((waited.seconds, waited.queries), (0, 1));
    }
}

#[test]
fn an_order_that_does_not_exist_is_not_waited_for() {
    let ends = waited(builder, |_, _| (), &[], query_order, Cadence::ORDER);
    for waited in ends {
        let error = waited.end.unwrap_err();
        let code = error.failure().and_then(|failure| failure.api()?.code());
        assert_eq!(code.unwrap().as_str(), "ORDER_NOT_EXIST");
        assert_eq!(waited.queries, 1);
    }
}

#[test]
fn trouble_on_the_way_does_not_end_the_waiting() {
    for fault in [
        Fault::Forged,
        Fault::Unsigned,
        Fault::Probe,
        Fault::AlteredBody,
        Fault::HtmlBadGateway,
        Fault::EmptyNotFound,
        Fault::SystemError,
        Fault::ServiceUnavailable,
        Fault::RateLimited,
        Fault::Reset,
        Fault::Truncated,
    ] {
        let prepare = |client: &Client, sandbox: &Sandbox| {
            order(client, sandbox);
            pay(sandbox);
            sandbox.fault_times(fault, 2);
        };
        let cadence = Cadence::every(Duration::from_secs(60), Duration::from_secs(600));
        for waited in waited(builder, prepare, &[], query_order, cadence) {
            let order = waited
                .end
                .unwrap_or_else(|error| panic!("{fault}: {error:?}"));
            assert_eq!(order.trade_state, TradeState::Success);
            // The same query is not probed twice.
            let expected = if fault == Fault::Probe {
                (120, 2)
            } else {
                (180, 3)
            };
            assert_eq!((waited.seconds, waited.queries), expected, "{fault}");
        }
    }
}

#[test]
fn a_code_payment_is_waited_for_while_the_payer_types() {
    use wxpay::api::payments::{ChargePaymentCode, CodepayPayer, CodepaySceneInfo, StoreReference};

    let prepare = |client: &Client, sandbox: &Sandbox| {
        sandbox.ask_password();
        let payer = CodepayPayer::new().auth_code("130061098828009406");
        let scene = CodepaySceneInfo::new().store_info(StoreReference::new());
        let amount = wxpay::api::payments::Amount::cny(100);
        let pay = ChargePaymentCode::new("order1")
            .appid("wx8888")
            .mchid(MCHID)
            .description("茶")
            .payer(payer)
            .amount(amount)
            .scene_info(scene);
        client.send(pay).unwrap_err();
    };
    let cadence = Cadence::PAYMENT_CODE;
    for waited in waited(builder, prepare, &[(12, pay)], query_order, cadence) {
        assert_eq!(waited.end.unwrap().trade_state, TradeState::Success);
        assert_eq!(waited.seconds, 15);
    }
    let fails: Event = (12, |sandbox| {
        sandbox.fail_payment("order1").unwrap();
    });
    for waited in waited(builder, prepare, &[fails], query_order, cadence) {
        let error = waited.end.unwrap_err();
        let last = error.last().unwrap();
        assert_eq!(last.trade_state, TradeState::Payerror);
        assert!(matches!(error, PollError::Unfinished { source: None, .. }));
        assert_eq!(waited.seconds, 45);
    }
}

#[test]
fn a_refund_is_waited_for_until_it_has_arrived_or_cannot() {
    let refund = |client: &Client, sandbox: &Sandbox| {
        order(client, sandbox);
        pay(sandbox);
        let amount = Amount::new().refund(30).total(100).currency("CNY");
        let refund = CreateRefund::new("refund1")
            .amount(amount)
            .out_trade_no("order1");
        client.send(refund).unwrap();
    };
    let failing = |client: &Client, sandbox: &Sandbox| {
        refund(client, sandbox);
        let abnormal = RefundFailure::Abnormal;
        sandbox.fail_refund("refund1", abnormal).unwrap();
    };
    let query = || QueryRefund::new("refund1");
    for waited in waited(builder, refund, &[], query, QueryRefund::CADENCE) {
        assert_eq!(waited.end.unwrap().status, Some(RefundStatus::Success));
        assert_eq!((waited.seconds, waited.queries), (60, 1));
    }
    for waited in waited(builder, failing, &[], query, QueryRefund::CADENCE) {
        assert_eq!(waited.end.unwrap().status, Some(RefundStatus::Abnormal));
        assert_eq!((waited.seconds, waited.queries), (60, 1));
    }
}

#[test]
fn a_transfer_is_waited_for_until_its_user_has_confirmed_it() {
    let make = |client: &Client, _: &Sandbox| {
        client.send(transfer("bill1", 500)).unwrap();
    };
    let confirm: Event = (100, |sandbox| {
        sandbox.confirm_transfer("bill1").unwrap();
    });
    let query = || QueryTransferBillByOutBillNo::new("bill1");
    let slow = || builder().slow_transfers();
    for waited in waited(slow, make, &[confirm], query, Cadence::BILL) {
        assert_eq!(waited.end.unwrap().state, Some(TransferBillState::Success));
        assert!(waited.seconds < 300 && waited.queries >= 5);
    }
    for waited in waited(builder, make, &[], query, Cadence::BILL) {
        let last = waited.end.unwrap_err();
        let state = last.last().and_then(|bill| bill.state.clone());
        assert_eq!(state, Some(TransferBillState::WaitUserConfirm));
        assert_eq!((waited.seconds, waited.queries), (1800, 33));
    }
}

#[test]
fn a_claim_is_waited_for_until_it_is_paid_or_cancelled() {
    let make = |client: &Client, _: &Sandbox| {
        let receiver = Receiver::transaction_user("4200001234202601010000000001");
        let claim = PreTransferInsuranceClaim::new("claim1")
            .receiver(receiver)
            .transfer_remark("理赔")
            .amount(500);
        client.send(claim).unwrap();
    };
    let cancel = |client: &Client, sandbox: &Sandbox| {
        make(client, sandbox);
        client.send(CancelInsuranceClaim::new("claim1")).unwrap();
    };
    let confirm: Event = (20, |sandbox| {
        sandbox.confirm_claim("claim1").unwrap();
    });
    let query = || QueryInsuranceClaimByOutBillNo::new("claim1");
    for waited in waited(builder, make, &[confirm], query, Cadence::BILL) {
        assert_eq!(waited.end.unwrap().state, InsuranceClaimState::Success);
        assert!(waited.seconds <= 120, "{}", waited.seconds);
    }
    for waited in waited(builder, cancel, &[], query, Cadence::BILL) {
        assert_eq!(waited.end.unwrap().state, InsuranceClaimState::Cancelled);
        assert!(waited.seconds <= 30, "{}", waited.seconds);
    }
}

#[test]
fn shares_are_waited_for_until_the_order_is_finished() {
    let prepare = |_: &Client, sandbox: &Sandbox| {
        for answer in [
            json!({ "state": "PROCESSING" }),
            json!({ "state": "SETTLING" }),
            json!({ "state": "FINISHED", "order_id": "3008" }),
        ] {
            sandbox
                .answer_next("profitsharing.query_order", answer)
                .unwrap();
        }
    };
    let query =
        || profitsharing::QueryOrder::new("share1").transaction_id("4200001234202601010000000001");
    for waited in waited(builder, prepare, &[], query, Cadence::BILL) {
        assert_eq!(waited.end.unwrap().order_id.as_deref(), Some("3008"));
        assert_eq!((waited.seconds, waited.queries), (30, 3));
    }
}
