//! Compensation bills of e-commerce platforms, the neighbours of the insurance claims.

use std::time::Duration;

use serde_json::{Value, json};
use wxpay_sandbox::{ClaimState, CompensationError, CompensationKind};
use wxpay_testkit::keys;

use crate::combined::send;
use crate::{builder, client, refused};

const SUB: &str = "1900001109";
const OTHER: &str = "1900001110";

/// Every kind: its creation, its query by the platform's number, and who pays.
const KINDS: [(&str, &str, CompensationKind, &str); 6] = [
    (
        "create_after_sales_compensation",
        "query_after_sales_compensation_by_out_bill_no",
        CompensationKind::AfterSales,
        SUB,
    ),
    (
        "create_deposit_compensation",
        "query_deposit_compensation_by_out_bill_no",
        CompensationKind::Deposit,
        SUB,
    ),
    (
        "create_deposit_user_compensation",
        "query_deposit_user_compensation_by_out_bill_no",
        CompensationKind::DepositUser,
        SUB,
    ),
    (
        "create_deposit_premium_compensation",
        "query_deposit_premium_compensation",
        CompensationKind::DepositPremium,
        SUB,
    ),
    (
        "create_deposit_shipping_compensation",
        "query_deposit_shipping_compensation",
        CompensationKind::DepositShipping,
        SUB,
    ),
    (
        "create_sub_merchant_compensation",
        "query_sub_merchant_compensation",
        CompensationKind::SubMerchant,
        keys::MERCHANT_ID,
    ),
];

fn id(name: &str) -> String {
    format!("ecommerce_transfer.{name}")
}

fn bill(name: &str, number: &str, fen: i64) -> Value {
    let mut bill = json!({
        "out_bill_no": number, "amount": fen, "transfer_remark": "赔付",
        "receiver": {
            "type": "TRANSACTION_USER",
            "transaction_info": { "transaction_id": "4200000000202001010000000001", "type": "WXPAY" },
        },
    });
    let to_merchants = ["premium", "sub_merchant", "deposit_compensation"];
    if to_merchants.iter().any(|part| name.contains(part)) {
        bill["receiver"]["type"] = json!("MERCHANT");
        bill["receiver"]["mch_info"] = json!({ "mchid": OTHER });
    }
    if name == "create_deposit_compensation" {
        bill["business_type"] = json!("AFTER_SALES_COMPENSATION");
    }
    if !name.contains("sub_merchant") {
        bill["sub_mchid"] = json!(SUB);
    }
    bill
}

#[test]
fn every_kind_is_paid_when_it_settles_and_its_money_moves_once() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    for (index, (create, query, kind, payer)) in KINDS.into_iter().enumerate() {
        sandbox.top_up(payer, 10_000);
        let before = (sandbox.balance(payer), sandbox.balance(OTHER));
        let number = format!("N{index}");
        let made = send(&caller, &id(create), bill(create, &number, 100)).unwrap();
        assert_eq!(made["state"], "ACCEPTED", "{create}: {made}");
        assert_eq!(made["sp_mchid"], keys::MERCHANT_ID);
        assert_eq!(made["sponsor_mchid"], payer, "{create}");
        assert!(made.get("success_time").is_none() && made.get("close_info").is_none());
        let again = send(&caller, &id(create), bill(create, &number, 100)).unwrap();
        assert_eq!(again, made);
        let other = refused(send(&caller, &id(create), bill(create, &number, 101)));
        assert_eq!(other, (400, "INVALID_REQUEST".to_owned()));
        sandbox.advance(Duration::from_secs(60));
        let found = send(&caller, &id(query), json!({ "out_bill_no": number })).unwrap();
        assert_eq!(found["state"], "SUCCESS", "{create}");
        assert_eq!(found["bill_id"], made["bill_id"]);
        assert!(found["success_time"].is_string());
        assert_eq!(sandbox.balance(payer).paid, before.0.paid + 100, "{create}");
        assert_eq!(sandbox.balance(payer).locked, before.0.locked);
        let is_to_merchant = made["receiver_detail"]["receiver"]["type"] == "MERCHANT";
        let received = sandbox.balance(OTHER).available - before.1.available;
        assert_eq!(received, if is_to_merchant { 100 } else { 0 }, "{create}");
        let kept = sandbox.compensations().pop().unwrap();
        assert_eq!((kept.kind, kept.state), (kind, ClaimState::Success));
    }
    assert_eq!(sandbox.compensations().len(), KINDS.len());
}

#[test]
fn a_compensation_without_the_money_is_closed() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    let name = "create_deposit_user_compensation";
    let all = sandbox.balance(SUB).available;
    send(&caller, &id(name), bill(name, "N1", all + 1)).unwrap();
    sandbox.advance(Duration::from_secs(60));
    let query = "query_deposit_user_compensation_by_out_bill_no";
    let found = send(&caller, &id(query), json!({ "out_bill_no": "N1" })).unwrap();
    assert_eq!(found["state"], "CLOSED");
    assert_eq!(found["close_info"]["close_reason"], "NOT_ENOUGH");
    assert_eq!(sandbox.balance(SUB).available, all);

    // Bills of other kinds, of other sub-merchants and unknown ones look alike.
    for (query, with) in [
        (
            "query_deposit_compensation_by_out_bill_no",
            json!({ "out_bill_no": "N1" }),
        ),
        (query, json!({ "out_bill_no": "N1", "sub_mchid": OTHER })),
        (query, json!({ "out_bill_no": "N2" })),
        (
            "query_deposit_user_compensation_by_bill_id",
            json!({ "bill_id": "7" }),
        ),
    ] {
        let unknown = refused(send(&caller, &id(query), with));
        assert_eq!(unknown, (404, "RESOURCE_NOT_EXISTS".to_owned()), "{query}");
    }
}

#[test]
fn a_pre_transfer_waits_for_its_user_for_a_day() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    let name = "pre_transfer_after_sales_compensation";
    let all = sandbox.balance(SUB).available;
    let poor = refused(send(&caller, &id(name), bill(name, "N0", all + 1)));
    assert_eq!(poor, (403, "NOT_ENOUGH".to_owned()));
    for number in ["N1", "N2", "N3"] {
        let made = send(&caller, &id(name), bill(name, number, 100)).unwrap();
        assert!(made["package_info"].is_string(), "{made}");
    }
    assert_eq!(sandbox.balance(SUB).locked, 300);
    let confirmed = sandbox.confirm_compensation("N1").unwrap();
    assert_eq!(confirmed.state, ClaimState::Accepted);
    let cancel = id("cancel_after_sales_compensation");
    for _ in 0..2 {
        let canceled = send(
            &caller,
            &cancel,
            json!({ "out_bill_no": "N2", "sub_mchid": SUB }),
        );
        let canceled = canceled.unwrap();
        assert_eq!(canceled["state"], "CANCELING");
        assert!(canceled["cancel_accept_time"].is_string());
    }
    let saved = sandbox.snapshot().unwrap();
    let other = builder().start().unwrap();
    other.restore(&saved).unwrap();
    for sandbox in [&sandbox, &other] {
        sandbox.advance(Duration::from_secs(24 * 60 * 60));
        let states = sandbox.compensations().into_iter().map(|bill| bill.state);
        let ends = [
            ClaimState::Success,
            ClaimState::Cancelled,
            ClaimState::Closed,
        ];
        assert!(states.eq(ends));
        assert_eq!(sandbox.balance(SUB).locked, 0);
    }
    let late = sandbox.confirm_compensation("N3").unwrap_err();
    assert_eq!(
        late,
        CompensationError::NotWaiting {
            state: ClaimState::Closed
        }
    );
    assert_eq!(
        sandbox.confirm_compensation("N9"),
        Err(CompensationError::Unknown)
    );
    let done = refused(send(
        &caller,
        &cancel,
        json!({ "out_bill_no": "N1", "sub_mchid": SUB }),
    ));
    assert_eq!(done, (400, "INVALID_REQUEST".to_owned()));
}
