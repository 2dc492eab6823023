//! Ten thousand calls that move money, with every fault that there is, compared with the book.

use std::collections::{BTreeMap, HashMap};

use wxpay::api::ecommerce_transfer::{PreTransferInsuranceClaim, Receiver};
use wxpay::api::refunds::{Amount, CreateRefund};
use wxpay::api::transfer::{CreateTransferBill, SceneReport, TransferScene};
use wxpay::transport::{Limits, TransportError};
use wxpay::{Answer, AwsLc, Delivery, Error, Exchange, Merchant, Operation, RetryPolicy, Step};

use wxpay_sandbox::{Fault, Outcome, Sandbox};

use crate::orders::native;
use crate::{builder, client};

const CALLS: u64 = 10_000;

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

/// Sends as a client does, without a socket and without waiting. `lost` requests never leave.
fn send(
    sandbox: &Sandbox,
    merchant: &Merchant,
    operation: &impl Operation,
    retries: RetryPolicy,
    mut lost: u64,
) -> Result<Answer, Error> {
    let exchange = Exchange::begin(merchant, Limits::default(), operation)?;
    let mut exchange = exchange.with_retries(retries);
    loop {
        match exchange.step()? {
            Step::Send(..) if lost > 0 => {
                lost -= 1;
                exchange.resume(Err(TransportError::not_sent("the cable is out")));
            }
            Step::Send(request, _) => exchange.resume(match sandbox.engine().handle(&request) {
                Outcome::Answer(answer) => Ok(answer),
                _ => Err(TransportError::lost("the connection was closed")),
            }),
            Step::Wait(_) => {}
            Step::Stream(..) | Step::AwaitKeys(..) => {
                unreachable!("nothing is uploaded, and no key is missing")
            }
            Step::Done(answer) => return Ok(answer),
        }
    }
}

fn call(
    kind: u64,
    number: &str,
    fen: i64,
    go: impl FnOnce(
        &dyn Fn(&Sandbox, &Merchant, RetryPolicy, u64) -> Result<Answer, Error>,
    ) -> Result<Answer, Error>,
) -> Result<Answer, Error> {
    match kind {
        0 => {
            let receiver = Receiver::transaction_user("4200001");
            let claim = PreTransferInsuranceClaim::new(number, receiver, "理赔").amount(fen);
            go(&|sandbox, merchant, retries, lost| send(sandbox, merchant, &claim, retries, lost))
        }
        1 => {
            let info = SceneReport::new("活动名称", "新会员有礼");
            let scene = TransferScene::from("1000");
            let transfer =
                CreateTransferBill::new("wx8888", number, "oUser1", fen, "奖励", scene, vec![info]);
            go(&|sandbox, merchant, retries, lost| {
                send(sandbox, merchant, &transfer, retries, lost)
            })
        }
        2 => {
            // An order has at most 50 refunds.
            let order = number.rsplit_once("of").unwrap().1;
            let refund =
                CreateRefund::new(number, Amount::new(fen, 100_000, "CNY")).out_trade_no(order);
            go(&|sandbox, merchant, retries, lost| send(sandbox, merchant, &refund, retries, lost))
        }
        _ => {
            let order = native(number, fen);
            go(&|sandbox, merchant, retries, lost| send(sandbox, merchant, &order, retries, lost))
        }
    }
}

/// What the sandbox has made: amounts by kind and number. No number is there twice.
fn book(sandbox: &Sandbox) -> HashMap<(u64, String), i64> {
    let mut book = HashMap::new();
    let claims = sandbox.bills().into_iter();
    let claims = claims.map(|bill| (0, bill.out_bill_no, bill.amount.unwrap()));
    let transfers = sandbox.transfers().into_iter();
    let transfers = transfers.map(|bill| (1, bill.out_bill_no, bill.amount));
    let refunds = sandbox.refunds().into_iter();
    let refunds = refunds.map(|refund| (2, refund.out_refund_no, refund.refund));
    let orders = sandbox.orders().into_iter();
    let orders = orders.map(|order| (3, order.out_trade_no, order.total));
    for (kind, number, fen) in claims.chain(transfers).chain(refunds).chain(orders) {
        let twice = book.insert((kind, number.clone()), fen);
        assert_eq!(twice, None, "{kind} {number} is there twice");
    }
    book
}

#[test]
fn of_ten_thousand_calls_in_a_storm_of_faults_none_is_lost_or_done_twice() {
    let seed = std::env::var("WXPAY_STORM_SEED").map_or(20_260_921, |seed| seed.parse().unwrap());
    println!("WXPAY_STORM_SEED={seed}");
    let mut dice = Dice(seed);
    let sandbox = builder().start().unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let paying = client(&sandbox);
    let mut ends: Vec<(u64, String, i64, Result<(), Delivery>)> = Vec::new();
    let mut tally: BTreeMap<(&str, String), u32> = BTreeMap::new();
    let mut order = String::new();
    for turn in 0..CALLS {
        if turn % 150 == 0 {
            order = format!("paid{turn:05}");
            paying.send(native(&order, 100_000)).unwrap();
            sandbox.pay(&order).unwrap();
        }
        let (kind, fen) = (dice.roll(4), 1 + i64::try_from(dice.roll(500)).unwrap());
        // Every tenth call repeats an earlier number with another amount, which is refused.
        let earlier = ends
            .iter()
            .rev()
            .nth(usize::try_from(dice.roll(20)).unwrap());
        let earlier = earlier
            .filter(|_| dice.roll(10) == 0)
            .filter(|end| end.3.is_ok() && end.0 != 3);
        let earlier = earlier.map(|end| (end.0, end.1.clone(), end.2));
        let (kind, number, fen) = match &earlier {
            Some((kind, number, fen)) => (*kind, number.clone(), fen + 1),
            None => (kind, format!("n{turn:05}of{order}"), fen),
        };
        let fault = Fault::ALL
            .get(usize::try_from(dice.roll(30)).unwrap())
            .copied();
        let retries = if dice.roll(2) == 0 {
            RetryPolicy::off()
        } else {
            RetryPolicy::default().budget(u32::MAX)
        };
        let is_single = format!("{retries:?}") == format!("{:?}", RetryPolicy::off());
        let lost = if dice.roll(20) == 0 {
            1 + dice.roll(3)
        } else {
            0
        };
        let struck = fault.filter(|_| lost == 0);
        if let Some(fault) = struck {
            sandbox.fault_next(fault);
        }
        let ended = call(kind, &number, fen, |go| {
            go(&sandbox, &merchant, retries, lost)
        });
        let what = ended.as_ref().map_or_else(
            |error| format!("{:?}", error.delivery()),
            |_| "succeeded".into(),
        );
        *tally
            .entry((
                struck.map_or(if lost > 0 { "unsent" } else { "none" }, Fault::name),
                what,
            ))
            .or_default() += 1;
        let is_forged = matches!(
            struck,
            Some(
                Fault::Forged
                    | Fault::Stale
                    | Fault::Ahead
                    | Fault::Probe
                    | Fault::UnknownSerial
                    | Fault::AlteredBody
                    | Fault::Unsigned
            )
        );
        if is_forged && is_single && earlier.is_none() {
            assert!(
                matches!(ended, Err(Error::Verify { .. })),
                "seed {seed}, turn {turn}: {struck:?} {ended:?}"
            );
        }
        if let Some((kind, number, _)) = earlier {
            // It is there already, and must stay as it was: that is seen in the end.
            assert!(
                ended.is_err(),
                "seed {seed}, turn {turn}: {kind} {number} was changed"
            );
            continue;
        }
        ends.push((
            kind,
            number,
            fen,
            ended.map(drop).map_err(|error| error.delivery()),
        ));
    }

    let found = book(&sandbox);
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
            let again = call(*kind, number, *fen, |go| {
                go(&sandbox, &merchant, RetryPolicy::off(), 0)
            });
            again.unwrap_or_else(|error| panic!("seed {seed}: {kind} {number}: {error}"));
        }
    }
    let found = book(&sandbox);
    let paid = usize::try_from(CALLS.div_ceil(150)).unwrap();
    assert_eq!(found.len(), ends.len() + paid, "seed {seed}");
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
