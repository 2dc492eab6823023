//! Ten thousand calls that move money, by both clients over real sockets, with every fault that there
//! is, compared with the book.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::runtime::Runtime;
use wxpay::api::ecommerce_transfer::{PreTransferInsuranceClaim, Receiver};
use wxpay::api::refunds::{Amount, CreateRefund};
use wxpay::api::transfer::{CreateTransferBill, SceneReport, TransferScene};
use wxpay::bytes::Bytes;
use wxpay::http::{Request, Response};
use wxpay::transport::{BlockingTransport, Limits, Transport, TransportError};
use wxpay::{
    AwsLc, Clock as _, Delivery, Error, Merchant, Operation, RetryPolicy, SystemClock, Timestamp,
    async_trait, blocking,
};
use wxpay_blocking::Blocking;
use wxpay_hyper::Hyper;
use wxpay_sandbox::{Fault, FaultRule, Sandbox, TradeType};

use crate::builder;
use crate::orders::{app, native};

/// Calls of each client.
const CALLS: u64 = 5_000;

/// An order has at most 50 refunds: after so many calls there is another one.
const CALLS_OF_AN_ORDER: u64 = 100;

const PAID: i64 = 100_000;

/// The same numbers for the same seed (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }
}

/// When the cable is out.
#[derive(Debug, Default)]
struct Plug {
    /// So many requests still pass.
    passes: AtomicU64,
    /// So many requests after them do not leave.
    out: AtomicU64,
}

impl Plug {
    fn set(&self, passes: u64, out: u64) {
        self.passes.store(passes, Ordering::Relaxed);
        self.out.store(out, Ordering::Relaxed);
    }

    fn check(&self) -> Result<(), TransportError> {
        let is_left = |count: &AtomicU64| {
            let less = |left: u64| left.checked_sub(1);
            let left = count.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
            left.is_ok()
        };
        if is_left(&self.passes) || !is_left(&self.out) {
            return Ok(());
        }
        Err(TransportError::not_sent("the cable is out"))
    }
}

/// A network with a cable that can be out. No time passes between attempts.
#[derive(Clone, Debug)]
struct Cable<T> {
    network: T,
    plug: Arc<Plug>,
}

impl<T: BlockingTransport> BlockingTransport for Cable<T> {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.plug.check()?;
        self.network.send(request, limits)
    }

    fn wait(&self, _delay: Duration) -> bool {
        true
    }
}

#[async_trait]
impl<T: Transport> Transport for Cable<T> {
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.plug.check()?;
        self.network.send(request, limits).await
    }

    async fn wait(&self, _delay: Duration) -> bool {
        true
    }
}

enum Client {
    Blocking(blocking::Client),
    Async(wxpay::Client, Runtime),
}

/// Kinds of calls.
struct Way<'a> {
    sandbox: &'a Sandbox,
    fault: Option<Fault>,
    merchant: Merchant,
    limits: Limits,
    retries: RetryPolicy,
}

impl Client {
    /// The request id of the response that was believed.
    fn send(&self, way: &Way<'_>, operation: &impl Operation) -> Result<String, Error> {
        if let Some(fault) = way.fault {
            let rule = FaultRule::new(fault).path(operation.spec().path);
            way.sandbox.fault(rule);
        }
        let (merchant, retries) = (way.merchant.clone(), way.retries.clone());
        let answer = match self {
            Self::Blocking(client) => {
                let client = client.with_merchant(merchant).with_retries(retries);
                client.with_limits(way.limits).send_full(operation)?.answer
            }
            Self::Async(client, runtime) => {
                let client = client.with_merchant(merchant).with_retries(retries);
                let client = client.with_limits(way.limits);
                runtime.block_on(client.send_full(operation))?.answer
            }
        };
        Ok(answer.request_id().unwrap().to_owned())
    }

    /// A claim, a transfer, a refund of the order that the number names, an order, or one that only
    /// [`Fault::Silent`] strikes.
    fn call(&self, way: &Way<'_>, kind: u64, number: &str, fen: i64) -> Result<String, Error> {
        match kind {
            0 => {
                let receiver = Receiver::transaction_user("4200001");
                let claim = PreTransferInsuranceClaim::new(number)
                    .receiver(receiver)
                    .transfer_remark("理赔");
                self.send(way, &claim.amount(fen))
            }
            1 => {
                let info = SceneReport::new()
                    .info_type("活动名称")
                    .info_content("新会员有礼");
                let scene = TransferScene::from("1000");
                let (appid, openid) = ("wx8888", "oUser1");
                let transfer = CreateTransferBill::new(number)
                    .appid(appid)
                    .openid(openid)
                    .transfer_amount(fen)
                    .transfer_remark("奖励")
                    .transfer_scene_id(scene)
                    .transfer_scene_report_infos(vec![info]);
                self.send(way, &transfer)
            }
            2 => {
                let order = number.rsplit_once("of").unwrap().1;
                let refund = CreateRefund::new(number)
                    .amount(Amount::new().refund(fen).total(PAID).currency("CNY"));
                self.send(way, &refund.out_trade_no(order))
            }
            3 => self.send(way, &native(number, fen)),
            _ => self.send(way, &app(number, fen)),
        }
    }
}

/// Ways in which a call fails.
#[derive(Clone, Copy, Debug)]
enum Trouble {
    None,
    Fault(Fault),
    /// So many requests do not leave.
    Unplugged(u64),
    /// One request leaves, and is carried out; its response and what comes after it do not.
    CutOff,
    /// Nobody listens where the first request goes.
    DeadDomain,
    /// The merchant's clock is a quarter of an hour late.
    LateClock,
}

impl Trouble {
    fn roll(dice: &mut Dice) -> Self {
        let side = usize::try_from(dice.roll(32)).unwrap();
        match (Fault::ALL.get(side), side) {
            (Some(fault), _) => Self::Fault(*fault),
            (None, 19 | 20) => Self::Unplugged(1 + dice.roll(3)),
            (None, 21) => Self::CutOff,
            (None, 22) => Self::DeadDomain,
            (None, 23) => Self::LateClock,
            _ => Self::None,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Fault(fault) => fault.name(),
            Self::Unplugged(_) => "unplugged",
            Self::CutOff => "cut off",
            Self::DeadDomain => "dead domain",
            Self::LateClock => "late clock",
        }
    }

    /// Returns whether a call in this trouble ends so, if it is made only once.
    fn explains(self, ended: &Result<String, Error>) -> bool {
        match (self, ended) {
            (Self::None | Self::Fault(Fault::UnknownFields), ended) => ended.is_ok(),
            // An earlier one that arrives late may take its silence away.
            (Self::Fault(Fault::Silent), Ok(_)) => true,
            (Self::Unplugged(_) | Self::DeadDomain, Err(error)) => {
                error.delivery() == Delivery::NotSent
            }
            (
                Self::Fault(
                    Fault::Forged
                    | Fault::Stale
                    | Fault::Ahead
                    | Fault::Probe
                    | Fault::UnknownSerial
                    | Fault::AlteredBody
                    | Fault::Unsigned,
                ),
                Err(error),
            ) => matches!(error, Error::Verify { .. }),
            (_, ended) => ended.is_err(),
        }
    }
}

/// A place where nobody listens. A port that the system hands out would now and then be connected to
/// itself.
const DEAD: &str = "http://127.0.0.1:1";

/// Numbers that the sandbox made: amounts by kind and number. No number is there twice.
fn book(sandbox: &Sandbox) -> HashMap<(u64, String), i64> {
    let mut book = HashMap::new();
    let claims = sandbox.bills().into_iter();
    let claims = claims.map(|bill| (0, bill.out_bill_no, bill.amount.unwrap()));
    let transfers = sandbox.transfers().into_iter();
    let transfers = transfers.map(|bill| (1, bill.out_bill_no, bill.amount));
    let refunds = sandbox.refunds().into_iter();
    let refunds = refunds.map(|refund| (2, refund.out_refund_no, refund.refund));
    let orders = sandbox.orders().into_iter();
    let orders = orders.map(|order| {
        let kind = if order.trade_type == TradeType::App {
            4
        } else {
            3
        };
        (kind, order.out_trade_no, order.total)
    });
    for (kind, number, fen) in claims.chain(transfers).chain(refunds).chain(orders) {
        let twice = book.insert((kind, number.clone()), fen);
        assert_eq!(twice, None, "{kind} {number} is there twice");
    }
    book
}

/// Every response that was believed is one that the sandbox has signed as it was sent.
fn none_was_forged(sandbox: &Sandbox, believed: &mut Vec<String>) {
    let requests = sandbox.requests().into_iter();
    let faults: HashMap<_, _> = requests
        .filter_map(|record| Some((record.request_id?, record.fault)))
        .collect();
    for id in believed.drain(..) {
        let fault = faults.get(&id);
        assert!(
            matches!(fault, Some(None | Some(Fault::UnknownFields))),
            "{id} was believed: {fault:?}"
        );
    }
}

/// Thousands of calls of a client over a cable with that plug.
fn storm(sandbox: &Sandbox, client: &Client, plug: &Plug) {
    let seed = std::env::var("WXPAY_STORM_SEED").map_or(20_260_921, |seed| seed.parse().unwrap());
    println!("WXPAY_STORM_SEED={seed}");
    let mut dice = Dice(seed);
    let honest = Way {
        sandbox,
        fault: None,
        merchant: sandbox.merchant(AwsLc).unwrap(),
        limits: Limits::default(),
        retries: RetryPolicy::off(),
    };
    let late = sandbox
        .merchant_builder(AwsLc)
        .clock(|| Timestamp::from_unix(SystemClock.now().as_unix() - 900));
    let late = late.build().unwrap();
    let mut ends: Vec<(u64, String, i64, Result<(), Delivery>)> = Vec::new();
    let mut tally: BTreeMap<(&str, String), u32> = BTreeMap::new();
    let mut believed = Vec::new();
    let mut order = String::new();
    for turn in 0..CALLS {
        if turn % CALLS_OF_AN_ORDER == 0 {
            none_was_forged(sandbox, &mut believed);
            order = format!("paid{turn:05}");
            client.send(&honest, &native(&order, PAID)).unwrap();
            sandbox.pay(&order).unwrap();
        }
        let trouble = Trouble::roll(&mut dice);
        // What is given up may arrive later, and must not meet the fault of another call.
        let is_silent = matches!(trouble, Trouble::Fault(Fault::Silent));
        let kind = if is_silent { 4 } else { dice.roll(4) };
        let fen = 1 + i64::try_from(dice.roll(500)).unwrap();
        // Every tenth call repeats an earlier number with another amount, which is refused.
        let earlier = ends
            .iter()
            .rev()
            .nth(usize::try_from(dice.roll(20)).unwrap());
        let earlier = earlier
            .filter(|_| dice.roll(10) == 0 && !is_silent)
            .filter(|end| end.3.is_ok() && end.0 < 3);
        let earlier = earlier.map(|end| (end.0, end.1.clone(), end.2));
        let (kind, number, fen) = match &earlier {
            Some((kind, number, fen)) => (*kind, number.clone(), fen + 1),
            None => (kind, format!("n{turn:05}of{order}"), fen),
        };
        let is_single = dice.roll(2) == 0;
        let mut way = Way {
            sandbox,
            fault: None,
            merchant: honest.merchant.clone(),
            limits: Limits::default(),
            retries: match is_single {
                true => RetryPolicy::off(),
                false => RetryPolicy::default().budget(u32::MAX),
            },
        };
        match trouble {
            Trouble::None => {}
            Trouble::Fault(fault) => way.fault = Some(fault),
            Trouble::Unplugged(requests) => plug.set(0, requests),
            Trouble::CutOff => {
                way.fault = Some(Fault::Reset);
                plug.set(1, u64::MAX);
            }
            Trouble::DeadDomain => {
                let merchant = sandbox.merchant_builder(AwsLc).base_url(DEAD);
                let merchant = merchant.fallback_base_url(&sandbox.base_url());
                way.merchant = merchant.build().unwrap();
            }
            Trouble::LateClock => way.merchant = late.clone(),
        }
        if is_silent {
            // If that is too short for a response, the outcome is unknown, and must be said to be.
            way.limits = way.limits.total(Duration::from_millis(10));
        }
        let ended = client.call(&way, kind, &number, fen);
        // A call that has ended early may have left them behind.
        sandbox.clear_faults();
        plug.set(0, 0);

        let context = format!("seed {seed}, turn {turn}: {kind} {number}, {trouble:?}: {ended:?}");
        let what = ended.as_ref().map_or_else(
            |error| format!("{:?}", error.delivery()),
            |_| "succeeded".into(),
        );
        *tally.entry((trouble.name(), what)).or_default() += 1;
        believed.extend(ended.as_ref().ok().cloned());
        if earlier.is_some() {
            // It is there already, and must stay as it was: that is seen in the end.
            assert!(ended.is_err(), "{context}");
            continue;
        }
        if is_single {
            assert!(trouble.explains(&ended), "{context}");
        }
        let end = ended.map(drop).map_err(|error| error.delivery());
        ends.push((kind, number, fen, end));
    }
    none_was_forged(sandbox, &mut believed);
    let troubles = Fault::ALL.iter().map(|fault| Trouble::Fault(*fault).name());
    for trouble in troubles.chain(["none", "unplugged", "cut off", "dead domain", "late clock"]) {
        let is_met = tally.keys().any(|(name, _)| *name == trouble);
        assert!(is_met, "seed {seed}: {trouble}");
    }

    let found = book(sandbox);
    for (kind, number, fen, end) in &ends {
        let there = found.get(&(*kind, number.clone()));
        let context = format!("seed {seed}: {kind} {number} ended as {end:?}");
        match end {
            Ok(()) => assert_eq!(there, Some(fen), "{context}"),
            Err(Delivery::OutcomeUnknown) => {
                assert!(there.is_none_or(|there| there == fen), "{context}")
            }
            Err(_) => assert_eq!(there, None, "{context}"),
        }
    }
    // What is unknown is cleared up by the same call again, and is then there once.
    let mut unknown = 0;
    for (kind, number, fen, end) in &ends {
        if end.is_err() {
            unknown += 1;
            let again = client.call(&honest, *kind, number, *fen);
            again.unwrap_or_else(|error| panic!("seed {seed}: {kind} {number}: {error}"));
        }
    }
    let found = book(sandbox);
    let paid = CALLS.div_ceil(CALLS_OF_AN_ORDER);
    assert_eq!(found.len(), ends.len() + paid as usize, "seed {seed}");
    for (kind, number, fen, _) in &ends {
        assert_eq!(
            found.get(&(*kind, number.clone())),
            Some(fen),
            "seed {seed}: {kind} {number}"
        );
    }
    println!(
        "{CALLS} calls, {} numbers, {unknown} cleared up: {tally:?}",
        ends.len()
    );
}

/// With more money than the calls can move, which the book must account for in the end.
fn in_a_storm(client: impl FnOnce(Merchant, Arc<Plug>) -> Client) {
    const BALANCE: i64 = 100_000_000;
    let sandbox = builder().balance(BALANCE).start().unwrap();
    let plug = Arc::new(Plug::default());
    let client = client(sandbox.merchant(AwsLc).unwrap(), Arc::clone(&plug));
    storm(&sandbox, &client, &plug);

    let book = book(&sandbox);
    let moved = book.iter().filter(|((kind, _), _)| *kind < 3);
    let moved: i64 = moved.map(|(_, fen)| fen).sum();
    let paid = i64::try_from(CALLS.div_ceil(CALLS_OF_AN_ORDER)).unwrap() * PAID;
    let balance = sandbox.balance(sandbox.mchid());
    assert_eq!(balance.locked + balance.paid, moved);
    assert_eq!(balance.available, BALANCE + paid - moved);
}

#[test]
fn of_five_thousand_blocking_calls_in_a_storm_of_faults_none_is_lost_or_done_twice() {
    in_a_storm(|merchant, plug| {
        let network = Blocking::new();
        Client::Blocking(blocking::Client::new(merchant, Cable { network, plug }))
    });
}

#[test]
fn of_five_thousand_async_calls_in_a_storm_of_faults_none_is_lost_or_done_twice() {
    in_a_storm(|merchant, plug| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let network = Hyper::new();
        let client = wxpay::Client::new(merchant, Cable { network, plug });
        Client::Async(client, runtime)
    });
}
