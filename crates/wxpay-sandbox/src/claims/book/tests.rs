use proptest::prelude::*;

use super::*;
use crate::claims::ClaimReceiver;
use crate::funds::Balance;

const MCHID: &str = "1900009191";
const NOON: Timestamp = Timestamp::from_unix(1_767_240_000);
const TERMS: Terms = Terms {
    delay: 5,
    queries: Some(1),
};

fn later(seconds: i64) -> Timestamp {
    Timestamp::from_unix(NOON.as_unix() + seconds)
}

fn order(kind: ClaimKind, out_bill_no: &str, fen: i64) -> Order {
    Order {
        kind,
        sub_mchid: None,
        out_bill_no: out_bill_no.to_owned(),
        receiver: ClaimReceiver::default(),
        amount: Some(fen),
        transfer_remark: "r".to_owned(),
        notify_url: None,
    }
}

/// A book with one account of 1,000 fen and one bill of 300 in it, `claim1`.
fn book(kind: ClaimKind, terms: Terms) -> (Claims, Funds) {
    let (mut claims, mut funds) = (Claims::new(terms), Funds::new(1_000, []));
    let order = order(kind, "claim1", 300);
    claims.create(&mut funds, NOON, MCHID, order).unwrap();
    (claims, funds)
}

fn query(claims: &mut Claims, funds: &mut Funds, now: Timestamp) -> ClaimState {
    let by = Key::OutBillNo("claim1".to_owned());
    let bill = claims.query(funds, now, MCHID, &by, None).unwrap();
    bill.state
}

fn money(funds: &Funds) -> (i64, i64, i64) {
    let Balance {
        available,
        locked,
        paid,
    } = funds.balance(MCHID);
    (available, locked, paid)
}

#[test]
fn a_direct_claim_is_paid_out_when_its_time_has_come() {
    let (mut claims, mut funds) = book(ClaimKind::Direct, TERMS);
    assert_eq!(money(&funds), (700, 300, 0));
    claims.settle(&mut funds, later(4));
    assert_eq!(
        claims.bill(MCHID, "claim1").unwrap().state,
        ClaimState::Accepted
    );
    claims.settle(&mut funds, later(1_000));
    let bill = claims.bill(MCHID, "claim1").unwrap();
    assert_eq!(bill.state, ClaimState::Success);
    // When it was due, not when somebody looked.
    assert_eq!(bill.success_time, Some(beijing(later(5))));
    assert_eq!(money(&funds), (700, 0, 300));
}

#[test]
fn one_query_sees_a_state_that_does_not_last_and_the_next_one_what_follows() {
    let (mut claims, mut funds) = book(ClaimKind::Direct, TERMS);
    assert_eq!(query(&mut claims, &mut funds, NOON), ClaimState::Accepted);
    assert_eq!(query(&mut claims, &mut funds, NOON), ClaimState::Success);
    assert_eq!(query(&mut claims, &mut funds, NOON), ClaimState::Success);
}

#[test]
fn queries_settle_nothing_when_only_time_may() {
    let terms = Terms {
        queries: None,
        ..TERMS
    };
    let (mut claims, mut funds) = book(ClaimKind::Direct, terms);
    for _ in 0..10 {
        assert_eq!(query(&mut claims, &mut funds, NOON), ClaimState::Accepted);
    }
    assert_eq!(
        query(&mut claims, &mut funds, later(5)),
        ClaimState::Success
    );
}

#[test]
fn no_number_of_queries_confirms_or_closes_what_waits_for_its_user() {
    let (mut claims, mut funds) = book(ClaimKind::PreTransfer, TERMS);
    for _ in 0..10 {
        assert_eq!(
            query(&mut claims, &mut funds, NOON),
            ClaimState::WaitUserConfirm
        );
    }
}

#[test]
fn a_confirmed_pre_transfer_is_paid_out() {
    let (mut claims, mut funds) = book(ClaimKind::PreTransfer, TERMS);
    let bill = claims
        .confirm(&mut funds, later(60), MCHID, "claim1")
        .unwrap();
    assert_eq!(bill.state, ClaimState::Accepted);
    let error = claims.confirm(&mut funds, later(60), MCHID, "claim1");
    assert_eq!(
        error,
        Err(ConfirmError::NotWaiting {
            state: ClaimState::Accepted
        })
    );
    let number = || "claim1".to_owned();
    assert_eq!(
        claims.cancel(&mut funds, later(60), MCHID, number(), None),
        Err(Rejection::NotCancellable(ClaimState::Accepted))
    );
    claims.settle(&mut funds, later(65));
    assert_eq!(money(&funds), (700, 0, 300));
    assert_eq!(
        claims.cancel(&mut funds, later(66), MCHID, number(), None),
        Err(Rejection::NotCancellable(ClaimState::Success))
    );
}

#[test]
fn a_cancelled_pre_transfer_gives_the_money_back_when_it_settles() {
    let (mut claims, mut funds) = book(ClaimKind::PreTransfer, TERMS);
    let number = || "claim1".to_owned();
    let first = claims.cancel(&mut funds, later(1), MCHID, number(), None);
    let first = first.unwrap().clone();
    assert_eq!(first.state, ClaimState::Canceling);
    assert_eq!(money(&funds), (700, 300, 0));
    // A repetition neither delays it nor changes its time.
    let again = claims.cancel(&mut funds, later(5), MCHID, number(), None);
    assert_eq!(again, Ok(&first));
    claims.settle(&mut funds, later(6));
    assert_eq!(money(&funds), (1_000, 0, 0));
    let after = claims.cancel(&mut funds, later(7), MCHID, number(), None);
    let after = after.unwrap();
    assert_eq!(after.state, ClaimState::Cancelled);
    assert_eq!(after.cancel_accept_time, first.cancel_accept_time);
}

#[test]
fn what_nobody_confirms_within_a_day_is_closed() {
    let (mut claims, mut funds) = book(ClaimKind::PreTransfer, TERMS);
    claims.settle(&mut funds, later(24 * 60 * 60 - 1));
    assert_eq!(money(&funds), (700, 300, 0));
    claims.settle(&mut funds, later(24 * 60 * 60));
    assert_eq!(money(&funds), (1_000, 0, 0));
    let bill = claims.bill(MCHID, "claim1").unwrap();
    assert_eq!(bill.state, ClaimState::Closed);
    assert_eq!(bill.closure.as_ref().unwrap().close_reason, OVERDUE);
    assert_eq!(
        claims.confirm(&mut funds, later(24 * 60 * 60), MCHID, "claim1"),
        Err(ConfirmError::NotWaiting {
            state: ClaimState::Closed
        })
    );
}

#[test]
fn numbers_belong_to_one_merchant() {
    let (mut claims, mut funds) = book(ClaimKind::PreTransfer, TERMS);
    let other = "1900009192";
    let id = claims.bill(MCHID, "claim1").unwrap().bill_id.clone();
    for by in [Key::OutBillNo("claim1".to_owned()), Key::BillId(id)] {
        let found = claims.query(&mut funds, NOON, other, &by, None);
        assert_eq!(found, Err(Rejection::Unknown));
    }
    let order = order(ClaimKind::Direct, "claim1", 1);
    let bill = claims.create(&mut funds, NOON, other, order).unwrap();
    assert_eq!(bill.mchid, other);
    assert_eq!(claims.bills().count(), 2);
}

#[derive(Clone, Debug)]
enum Step {
    Create {
        kind: ClaimKind,
        number: usize,
        fen: i64,
        is_sub: bool,
    },
    Query(usize),
    Cancel(usize),
    Confirm(usize),
    Pass(i64),
}

fn step() -> impl Strategy<Value = Step> {
    let kind = prop_oneof![Just(ClaimKind::Direct), Just(ClaimKind::PreTransfer)];
    prop_oneof![
        4 => (kind, 0..6_usize, 1..400_i64, any::<bool>()).prop_map(|(kind, number, fen, is_sub)| {
            Step::Create { kind, number, fen, is_sub }
        }),
        3 => (0..6_usize).prop_map(Step::Query),
        2 => (0..6_usize).prop_map(Step::Cancel),
        2 => (0..6_usize).prop_map(Step::Confirm),
        2 => prop_oneof![0..10_i64, 0..100_000_i64].prop_map(Step::Pass),
    ]
}

const SUB_MCHID: &str = "1900001109";

/// Balance held by the bills of an account, and the amount that they paid.
fn held(claims: &Claims, payer: &str) -> (i64, i64) {
    let mut held = (0, 0);
    for entry in claims.shelf.iter() {
        let fen = entry.bill.amount.unwrap_or(0);
        if entry.bill.payer() != payer || !entry.is_funded {
            continue;
        }
        match entry.bill.state {
            ClaimState::Success => held.1 += fen,
            ClaimState::Closed | ClaimState::Cancelled => {}
            _ => held.0 += fen,
        }
    }
    held
}

proptest! {
    #[test]
    fn money_is_neither_made_nor_lost_and_states_move_along_their_edges(
        steps in proptest::collection::vec(step(), 1..80),
        delay in 0..20_u64,
        queries in proptest::option::of(0..3_u32),
    ) {
        let mut funds = Funds::new(1_000, []);
        let mut claims = Claims::new(Terms { delay, queries });
        let mut now = NOON;
        for step in steps {
            let before: Vec<ClaimBill> = claims.bills().cloned().collect();
            let number = |number: usize| format!("claim{number}");
            match step {
                Step::Create { kind, number: n, fen, is_sub } => {
                    let mut order = order(kind, &number(n), fen);
                    order.sub_mchid = is_sub.then(|| SUB_MCHID.to_owned());
                    let _ = claims.create(&mut funds, now, MCHID, order);
                }
                Step::Query(n) => {
                    let by = Key::OutBillNo(number(n));
                    let _ = claims.query(&mut funds, now, MCHID, &by, None);
                }
                Step::Cancel(n) => {
                    let _ = claims.cancel(&mut funds, now, MCHID, number(n), None);
                }
                Step::Confirm(n) => {
                    let _ = claims.confirm(&mut funds, now, MCHID, &number(n));
                }
                Step::Pass(seconds) => {
                    now = Timestamp::from_unix(now.as_unix() + seconds);
                    claims.settle(&mut funds, now);
                }
            }
            for (old, new) in before.iter().zip(claims.bills()) {
                prop_assert_eq!(&old.bill_id, &new.bill_id);
                if old.state.is_final() {
                    prop_assert_eq!(old, new);
                } else {
                    let is_edge = old.state.successors().contains(&new.state);
                    prop_assert!(old.state == new.state || is_edge, "{} to {}", old.state, new.state);
                }
            }
            for payer in [MCHID, SUB_MCHID] {
                let Balance { available, locked, paid } = funds.balance(payer);
                prop_assert!(available >= 0);
                prop_assert_eq!(available + locked + paid, 1_000);
                prop_assert_eq!((locked, paid), held(&claims, payer));
            }
            let open = claims.bills().filter(|bill| !bill.state.is_final()).count();
            prop_assert_eq!(claims.shelf.plans(), open);
        }
        // Left alone, everything comes to an end and no money stays locked.
        claims.settle(&mut funds, Timestamp::from_unix(now.as_unix() + 200_000));
        prop_assert!(claims.bills().all(|bill| bill.state.is_final()));
        prop_assert_eq!(funds.balance(MCHID).locked + funds.balance(SUB_MCHID).locked, 0);
    }
}
