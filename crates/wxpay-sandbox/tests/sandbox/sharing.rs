use std::time::Duration;

use serde_json::{Value, json};
use wxpay::DynamicCall;
use wxpay::blocking::Client;
use wxpay_sandbox::{Sandbox, ShareError, ShareResult};
use wxpay_testkit::keys;

use crate::combined::send;
use crate::{builder, client, refused, with_async};

const MCHID: &str = keys::MERCHANT_ID;
const SUB: &str = "1900001109";
const RECEIVER: &str = "1900000100";

/// A paid order of 100 fen, whose money may be shared.
fn paid(sandbox: &Sandbox, client: &Client, number: &str) -> String {
    let order = json!({
        "appid": "wx8888", "mchid": MCHID, "description": "茶", "out_trade_no": number,
        "notify_url": "https://shop.example/notify", "amount": { "total": 100, "currency": "CNY" },
        "settle_info": { "profit_sharing": true },
    });
    send(client, "payments.native_prepay", order).unwrap();
    sandbox.pay(number).unwrap().transaction_id.unwrap()
}

fn add(client: &Client, kind: &str, account: &str) -> Result<Value, wxpay::Error> {
    let receiver = json!({
        "appid": "wx8888", "type": kind, "account": account, "name": "张三",
        "relation_type": "STORE",
    });
    send(client, "profitsharing.add_receiver", receiver)
}

fn share(transaction_id: &str, number: &str, fen: i64) -> Value {
    json!({
        "appid": "wx8888", "transaction_id": transaction_id, "out_order_no": number,
        "receivers": [{
            "type": "MERCHANT_ID", "account": RECEIVER, "amount": fen, "description": "分给商户",
        }],
        "unfreeze_unsplit": false,
    })
}

const SHARE: &str = "profitsharing.create_order";
const UNFREEZE: &str = "profitsharing.unfreeze_remaining_funds";

fn query(client: &Client, transaction_id: &str, number: &str) -> Result<Value, wxpay::Error> {
    let query = json!({ "transaction_id": transaction_id, "out_order_no": number });
    send(client, "profitsharing.query_order", query)
}

fn left(client: &Client, transaction_id: &str) -> Value {
    let query = json!({ "transaction_id": transaction_id });
    let left = send(client, "profitsharing.query_unsplit_amount", query).unwrap();
    left["unsplit_amount"].clone()
}

#[test]
fn a_share_moves_money_once_it_is_finished() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let id = paid(&sandbox, &client, "order1");
    assert_eq!(left(&client, &id), 100);
    let added = add(&client, "MERCHANT_ID", RECEIVER).unwrap();
    assert_eq!(added["relation_type"], "STORE");
    let before = (sandbox.balance(MCHID), sandbox.balance(RECEIVER));
    let made = send(&client, SHARE, share(&id, "S1", 20)).unwrap();
    assert_eq!(made["state"], "PROCESSING");
    assert_eq!(made["receivers"][0]["result"], "PENDING");
    assert!(made["receivers"][0].get("fail_reason").is_none());
    assert_eq!(sandbox.balance(RECEIVER), before.1);
    assert_eq!(send(&client, SHARE, share(&id, "S1", 20)).unwrap(), made);
    let other = refused(send(&client, SHARE, share(&id, "S1", 21)));
    assert_eq!(other, (400, "INVALID_REQUEST".to_owned()));

    sandbox.advance(Duration::from_secs(5));
    let done = with_async(&sandbox, |client| async move {
        let query = json!({ "transaction_id": id, "out_order_no": "S1" });
        let call = DynamicCall::new("profitsharing.query_order", query);
        client.send(call.unwrap()).await.unwrap()
    });
    assert_eq!(done["state"], "FINISHED");
    assert_eq!(done["receivers"][0]["result"], "SUCCESS");
    let after = (sandbox.balance(MCHID), sandbox.balance(RECEIVER));
    assert_eq!(after.0.available, before.0.available - 20);
    assert_eq!(after.1.available, before.1.available + 20);
    let transaction = sandbox.orders()[0].transaction_id.clone().unwrap();
    assert_eq!(left(&client, &transaction), 80);
}

#[test]
fn only_what_may_be_shared_is_shared() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let id = paid(&sandbox, &client, "order1");
    let mut unknown = share("4200000000000000000000000000", "S0", 1);
    let invalid = (400, "INVALID_REQUEST".to_owned());
    assert_eq!(refused(send(&client, SHARE, unknown.clone())), invalid);
    // The receiver has to be added first.
    assert_eq!(refused(send(&client, SHARE, share(&id, "S1", 1))), invalid);
    add(&client, "MERCHANT_ID", RECEIVER).unwrap();
    unknown["transaction_id"] = json!(id);
    send(&client, SHARE, unknown).unwrap();
    let above = refused(send(&client, SHARE, share(&id, "S2", 30)));
    assert_eq!(above, (403, "RULE_LIMIT".to_owned()));
    let too_much = refused(send(&client, SHARE, share(&id, "S2", 100)));
    assert_eq!(too_much, (403, "NOT_ENOUGH".to_owned()));
    sandbox.set_max_sharing_ratio(10_000);
    send(&client, SHARE, share(&id, "S2", 99)).unwrap();

    let order = json!({
        "appid": "wx8888", "mchid": MCHID, "description": "茶", "out_trade_no": "order2",
        "notify_url": "https://shop.example/notify", "amount": { "total": 100, "currency": "CNY" },
    });
    send(&client, "payments.native_prepay", order).unwrap();
    let plain = sandbox.pay("order2").unwrap().transaction_id.unwrap();
    assert_eq!(
        refused(send(&client, SHARE, share(&plain, "S3", 1))),
        invalid
    );
    assert_eq!(left(&client, &plain), 0);

    let receiver = json!({ "appid": "wx8888", "type": "MERCHANT_ID", "account": RECEIVER });
    send(&client, "profitsharing.delete_receiver", receiver.clone()).unwrap();
    let gone = refused(send(&client, "profitsharing.delete_receiver", receiver));
    assert_eq!(gone, invalid);
}

#[test]
fn nothing_is_left_to_share_once_the_rest_is_unfrozen() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let id = paid(&sandbox, &client, "order1");
    add(&client, "MERCHANT_ID", RECEIVER).unwrap();
    send(&client, SHARE, share(&id, "S1", 20)).unwrap();
    let unfreeze = |number: &str| json!({ "transaction_id": id, "out_order_no": number, "description": "解冻全部剩余资金" });
    let rest = send(&client, UNFREEZE, unfreeze("S2")).unwrap();
    assert_eq!(rest["receivers"][0]["amount"], 80);
    assert_eq!(rest["receivers"][0]["account"], MCHID);
    assert_eq!(send(&client, UNFREEZE, unfreeze("S2")).unwrap(), rest);
    let nothing = refused(send(&client, UNFREEZE, unfreeze("S3")));
    assert_eq!(nothing, (403, "NOT_ENOUGH".to_owned()));
    let late = refused(send(&client, SHARE, share(&id, "S4", 1)));
    assert_eq!(late, (400, "INVALID_REQUEST".to_owned()));
    assert_eq!(left(&client, &id), 0);
    // What is unfrozen has been the merchant's all the time.
    let before = sandbox.balance(MCHID).available;
    sandbox.advance(Duration::from_secs(5));
    assert_eq!(query(&client, &id, "S2").unwrap()["state"], "FINISHED");
    assert_eq!(sandbox.balance(MCHID).available, before);
}

#[test]
fn a_share_that_failed_can_be_shared_again() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let id = paid(&sandbox, &client, "order1");
    add(&client, "MERCHANT_ID", RECEIVER).unwrap();
    let before = sandbox.balance(MCHID);
    send(&client, SHARE, share(&id, "S1", 20)).unwrap();
    let unknown = sandbox.fail_profit_share("S1", "1", "NO_RELATION");
    assert_eq!(unknown.unwrap_err(), ShareError::Unknown);
    sandbox
        .fail_profit_share("S1", RECEIVER, "NO_RELATION")
        .unwrap();
    sandbox.advance(Duration::from_secs(5));
    let done = query(&client, &id, "S1").unwrap();
    assert_eq!(done["state"], "FINISHED");
    assert_eq!(done["receivers"][0]["result"], "CLOSED");
    assert_eq!(done["receivers"][0]["fail_reason"], "NO_RELATION");
    assert_eq!(sandbox.balance(MCHID), before);
    assert_eq!(left(&client, &id), 100);
    let result = ShareResult::Closed;
    let again = sandbox.fail_profit_share("S1", RECEIVER, "NO_RELATION");
    assert_eq!(again.unwrap_err(), ShareError::Ended { result });
}

#[test]
fn a_share_is_given_back_as_far_as_it_was_paid() {
    let sandbox = builder().balance(0).start().unwrap();
    let client = client(&sandbox);
    let id = paid(&sandbox, &client, "order1");
    add(&client, "MERCHANT_ID", RECEIVER).unwrap();
    send(&client, SHARE, share(&id, "S1", 20)).unwrap();
    let back = |number: &str, fen: i64| {
        let order = json!({
            "out_order_no": "S1", "out_return_no": number, "return_mchid": RECEIVER, "amount": fen,
            "description": "用户退款",
        });
        send(&client, "profitsharing.create_return_order", order)
    };
    let invalid = (400, "INVALID_REQUEST".to_owned());
    assert_eq!(refused(back("R0", 5)), invalid);
    sandbox.advance(Duration::from_secs(5));
    let made = back("R1", 15).unwrap();
    assert_eq!(made["result"], "PROCESSING");
    assert_eq!(back("R1", 15).unwrap(), made);
    assert_eq!(refused(back("R1", 14)), invalid);
    assert_eq!(refused(back("R2", 6)), invalid);
    sandbox.advance(Duration::from_secs(5));
    let find = |number: &str| {
        let query = json!({ "out_return_no": number, "out_order_no": "S1" });
        send(&client, "profitsharing.query_return_order", query)
    };
    assert_eq!(find("R1").unwrap()["result"], "SUCCESS");
    let missing = refused(find("R2"));
    assert_eq!(missing, (404, "RESOURCE_NOT_EXISTS".to_owned()));
    assert_eq!(sandbox.balance(MCHID).available, 95);
    assert_eq!(sandbox.balance(RECEIVER).available, 5);
}

#[test]
fn a_platform_shares_the_orders_of_its_sub_merchants() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let order = json!({
        "sp_appid": "wx8888", "sp_mchid": MCHID, "sub_mchid": SUB, "description": "茶",
        "out_trade_no": "order1", "notify_url": "https://shop.example/notify",
        "amount": { "total": 100, "currency": "CNY" }, "settle_info": { "profit_sharing": true },
    });
    send(&client, "partner_payments.native_prepay", order).unwrap();
    let id = sandbox.pay("order1").unwrap().transaction_id.unwrap();
    let receiver = json!({
        "appid": "wx8888", "type": "MERCHANT_ID", "account": RECEIVER, "name": "示例",
        "relation_type": "SUPPLIER",
    });
    send(&client, "ecommerce_profitsharing.add_receiver", receiver).unwrap();
    let share = json!({
        "appid": "wx8888", "sub_mchid": SUB, "transaction_id": id, "out_order_no": "S1",
        "receivers": [{
            "type": "MERCHANT_ID", "receiver_account": RECEIVER, "amount": 60,
            "description": "分给商户",
        }],
        "finish": false,
    });
    let made = send(&client, "ecommerce_profitsharing.create_order", share).unwrap();
    assert_eq!(made["status"], "PROCESSING");
    assert_eq!(made["receivers"][0]["receiver_account"], RECEIVER);
    let finish = json!({
        "sub_mchid": SUB, "transaction_id": id, "out_order_no": "S2", "description": "分账完结",
    });
    send(&client, "ecommerce_profitsharing.finish_order", finish).unwrap();
    let query = json!({ "sub_mchid": SUB, "transaction_id": id, "out_order_no": "S2" });
    let finished = send(&client, "ecommerce_profitsharing.query_order", query).unwrap();
    assert_eq!(finished["finish_amount"], 40);
    let mut query = json!({ "sub_mchid": "1", "transaction_id": id, "out_order_no": "S1" });
    let other = refused(send(
        &client,
        "ecommerce_profitsharing.query_order",
        query.clone(),
    ));
    assert_eq!(other, (404, "RESOURCE_NOT_EXISTS".to_owned()));
    query["sub_mchid"] = json!(SUB);
    sandbox.advance(Duration::from_secs(5));
    let found = send(&client, "ecommerce_profitsharing.query_order", query).unwrap();
    assert_eq!(found["receivers"][0]["result"], "SUCCESS");
}

#[test]
fn a_share_is_notified_where_the_merchant_wants_it() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let (url, told) = crate::notifications::server(&[]);
    sandbox.notify_profit_shares_to(&url);
    let id = paid(&sandbox, &client, "order1");
    add(&client, "MERCHANT_ID", RECEIVER).unwrap();
    send(&client, SHARE, share(&id, "S1", 20)).unwrap();
    sandbox.advance(Duration::from_secs(5));
    let told = told.recv_timeout(Duration::from_secs(30)).unwrap();
    assert_eq!(told.envelope()["event_type"], "TRANSACTION.SUCCESS");
    assert_eq!(
        told.envelope()["resource"]["original_type"],
        "profitsharing"
    );
    let opened = told.opened_by(client.merchant());
    assert_eq!(opened["mchid"], MCHID);
    assert_eq!(opened["receiver"]["amount"], 20);
}
