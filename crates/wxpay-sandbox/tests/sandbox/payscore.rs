use std::time::Duration;

use serde_json::{Value, json};
use wxpay::DynamicCall;
use wxpay::blocking::Client;
use wxpay_sandbox::{Sandbox, ServiceOrderError, ServiceOrderState};
use wxpay_testkit::keys;

use crate::combined::send;
use crate::{builder, client, refused, with_async};

const MCHID: &str = keys::MERCHANT_ID;

fn create(url: &str) -> Value {
    json!({
        "out_order_no": "P1", "appid": "wx8888", "service_id": "500001",
        "service_introduction": "某某酒店", "notify_url": url,
        "time_range": { "start_time": "20260102120000" },
        "risk_fund": { "name": "DEPOSIT", "amount": 10000 },
    })
}

fn ask(client: &Client, what: &str, more: Value) -> Result<Value, wxpay::Error> {
    let mut members = json!({ "out_order_no": "P1", "appid": "wx8888", "service_id": "500001" });
    for (name, value) in more.as_object().unwrap() {
        members[name] = value.clone();
    }
    send(client, &format!("payscore.{what}"), members)
}

fn complete(client: &Client, fen: i64) -> Result<Value, wxpay::Error> {
    let more = json!({
        "total_amount": fen, "post_payments": [{ "name": "租借费", "amount": fen }],
    });
    ask(client, "complete_service_order", more)
}

fn query(client: &Client) -> Value {
    ask(client, "query_service_order", json!({})).unwrap()
}

const URL: &str = "https://shop.example/notify";

/// An order that its user has confirmed.
fn confirmed(sandbox: &Sandbox) -> Client {
    let client = client(sandbox);
    send(&client, "payscore.create_service_order", create(URL)).unwrap();
    sandbox.confirm_service_order("P1").unwrap();
    client
}

#[test]
fn a_service_order_is_confirmed_completed_and_deducted() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let (url, told) = crate::notifications::server(&[]);
    let made = send(&client, "payscore.create_service_order", create(&url)).unwrap();
    assert_eq!(made["state"], "CREATED");
    assert!(made["package"].is_string() && made.get("collection").is_none());
    let early = refused(complete(&client, 400));
    assert_eq!(early, (400, "INVALID_ORDER_STATE".to_owned()));
    sandbox.confirm_service_order("P1").unwrap();
    let doing = query(&client);
    assert_eq!(
        (&doing["state"], &doing["state_description"]),
        (&json!("DOING"), &json!("USER_CONFIRM"))
    );
    let confirmation = told.recv_timeout(Duration::from_secs(30)).unwrap();
    assert_eq!(
        confirmation.envelope()["event_type"],
        "PAYSCORE.USER_CONFIRM"
    );

    let completed = complete(&client, 400).unwrap();
    assert_eq!(completed["state_description"], "MCH_COMPLETE");
    assert_eq!(completed["collection"]["paying_amount"], 400);
    let before = sandbox.balance(MCHID).available;
    sandbox.advance(Duration::from_secs(5));
    let done = with_async(&sandbox, |client| async move {
        let query = json!({ "out_order_no": "P1", "appid": "wx8888", "service_id": "500001" });
        let call = DynamicCall::new("payscore.query_service_order", query);
        client.send(call.unwrap()).await.unwrap()
    });
    assert_eq!(done["state"], "DONE");
    assert!(done.get("state_description").is_none());
    assert_eq!(done["collection"]["state"], "USER_PAID");
    assert_eq!(sandbox.balance(MCHID).available, before + 400);
    let paid = told.recv_timeout(Duration::from_secs(30)).unwrap();
    let opened = paid.opened_by(client.merchant());
    assert_eq!(paid.envelope()["event_type"], "PAYSCORE.USER_PAID");
    assert_eq!(opened["total_amount"], "400");
    let refund = json!({
        "transaction_id": done["collection"]["details"][0]["transaction_id"],
        "out_refund_no": "R1", "amount": { "refund": 100, "total": 400, "currency": "CNY" },
    });
    send(&client, "refunds.create_refund", refund).unwrap();
    let cancelled = ask(&client, "cancel_service_order", json!({ "reason": "投诉" }));
    assert_eq!(refused(cancelled), (400, "ORDER_DONE".to_owned()));
}

#[test]
fn the_amount_of_a_completed_order_only_falls() {
    let sandbox = builder().start().unwrap();
    let client = confirmed(&sandbox);
    let modify = |fen: i64| {
        let more = json!({
            "total_amount": fen, "reason": "用户投诉",
            "post_payments": [{ "name": "租借费", "amount": fen }],
        });
        ask(&client, "modify_service_order", more)
    };
    assert_eq!(refused(modify(1)), (400, "INVALID_ORDER_STATE".to_owned()));
    sandbox.let_service_deductions_fail(true);
    complete(&client, 400).unwrap();
    assert_eq!(refused(modify(401)), (400, "INVALID_REQUEST".to_owned()));
    let modified = modify(300).unwrap();
    assert_eq!(modified["total_amount"], 300);
    assert_eq!(modified["post_payments"][0]["amount"], 300);
}

#[test]
fn a_deduction_that_failed_is_collected_later() {
    let sandbox = builder().start().unwrap();
    let client = confirmed(&sandbox);
    sandbox.let_service_deductions_fail(true);
    complete(&client, 400).unwrap();
    sandbox.advance(Duration::from_secs(24 * 60 * 60));
    assert_eq!(query(&client)["collection"]["state"], "USER_PAYING");
    let collect = || ask(&client, "collect_service_order_payment", json!({}));
    collect().unwrap();
    sandbox.advance(Duration::from_secs(5));
    assert_eq!(query(&client)["state"], "DOING");
    sandbox.let_service_deductions_fail(false);
    collect().unwrap();
    sandbox.advance(Duration::from_secs(5));
    assert_eq!(query(&client)["state"], "DONE");
}

#[test]
fn an_order_that_was_paid_elsewhere_is_done() {
    let sandbox = builder().start().unwrap();
    let client = confirmed(&sandbox);
    sandbox.let_service_deductions_fail(true);
    complete(&client, 400).unwrap();
    let before = sandbox.balance(MCHID);
    let more = json!({ "type": "Order_Paid", "detail": { "paid_time": "20260102121000" } });
    let synced = ask(&client, "sync_service_order", more).unwrap();
    assert_eq!(synced["state"], "DONE");
    assert_eq!(synced["collection"]["details"][0]["paid_type"], "MCH");
    assert_eq!(sandbox.balance(MCHID), before);
    let state = ServiceOrderState::Done;
    let paid = sandbox.pay_service_order("P1").unwrap_err();
    assert_eq!(paid, ServiceOrderError::WrongState { state });
}

#[test]
fn an_unconfirmed_order_expires_after_thirty_days() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    send(&client, "payscore.create_service_order", create(URL)).unwrap();
    sandbox.advance(Duration::from_secs(30 * 24 * 60 * 60));
    assert_eq!(query(&client)["state"], "EXPIRED");
    let unknown = sandbox.confirm_service_order("P2").unwrap_err();
    assert_eq!(unknown, ServiceOrderError::Unknown);
    assert!(sandbox.confirm_service_order("P1").is_err());
}

#[test]
fn a_cancelled_order_is_revoked() {
    let sandbox = builder().start().unwrap();
    let client = confirmed(&sandbox);
    sandbox.let_service_deductions_fail(true);
    complete(&client, 400).unwrap();
    let cancel = || ask(&client, "cancel_service_order", json!({ "reason": "投诉" }));
    cancel().unwrap();
    assert_eq!(query(&client)["state"], "REVOKED");
    assert_eq!(refused(cancel()), (400, "ORDER_CANCELED".to_owned()));
    assert_eq!(sandbox.service_orders()[0].paid_time, None);
}
