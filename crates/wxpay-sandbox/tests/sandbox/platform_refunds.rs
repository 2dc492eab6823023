use std::time::Duration;

use serde_json::{Value, json};
use wxpay::blocking::Client;
use wxpay_sandbox::{RefundFailure, Sandbox};
use wxpay_testkit::keys;

use crate::combined::send;
use crate::{builder, client, refused};

const MCHID: &str = keys::MERCHANT_ID;
const SUB: &str = "1900001109";

/// A client of a platform, whose sub-merchant has a paid order of 100 fen.
fn paid(sandbox: &Sandbox) -> (Client, String) {
    let client = client(sandbox);
    let order = json!({
        "sp_appid": "wx8888", "sp_mchid": MCHID, "sub_mchid": SUB, "description": "茶",
        "out_trade_no": "order1", "notify_url": "https://shop.example/notify",
        "amount": { "total": 100, "currency": "CNY" },
    });
    send(&client, "partner_payments.native_prepay", order).unwrap();
    let id = sandbox.pay("order1").unwrap().transaction_id.unwrap();
    (client, id)
}

fn refund(transaction_id: &str, number: &str, fen: i64) -> Value {
    json!({
        "sub_mchid": SUB, "sp_appid": "wx8888", "transaction_id": transaction_id,
        "out_trade_no": "order1", "out_refund_no": number,
        "amount": { "refund": fen, "total": 100, "currency": "CNY" },
    })
}

const CREATE: &str = "ecommerce_refunds.create_refund";

fn find(client: &Client, by: &str, number: &Value) -> Result<Value, wxpay::Error> {
    let (id, field) = match by {
        "id" => ("ecommerce_refunds.query_refund_by_id", "refund_id"),
        _ => (
            "ecommerce_refunds.query_refund_by_out_refund_no",
            "out_refund_no",
        ),
    };
    send(client, id, json!({ field: number, "sub_mchid": SUB }))
}

#[test]
fn a_platform_refunds_with_its_sub_merchants_money() {
    let sandbox = builder().start().unwrap();
    let (client, id) = paid(&sandbox);
    let before = sandbox.balance(SUB);
    let made = send(&client, CREATE, refund(&id, "R1", 30)).unwrap();
    assert_eq!(made["amount"]["refund"], 30);
    assert_eq!(send(&client, CREATE, refund(&id, "R1", 30)).unwrap(), made);
    let found = find(&client, "id", &made["refund_id"]).unwrap();
    assert_eq!(found["status"], "PROCESSING");
    assert!(found.get("success_time").is_none());
    sandbox.advance(Duration::from_secs(5));
    let found = find(&client, "number", &json!("R1")).unwrap();
    assert_eq!(found["status"], "SUCCESS");
    assert_eq!(sandbox.balance(SUB).available, before.available - 30);
    let too_much = refused(send(&client, CREATE, refund(&id, "R2", 71)));
    assert_eq!(too_much, (400, "INVALID_REQUEST".to_owned()));
    let missing = (404, "RESOURCE_NOT_EXISTS".to_owned());
    assert_eq!(refused(find(&client, "number", &json!("R2"))), missing);
    assert_eq!(refused(find(&client, "id", &json!("50301"))), missing);
}

#[test]
fn an_abnormal_refund_of_a_platform_goes_to_another_account() {
    let sandbox = builder().start().unwrap();
    let (client, id) = paid(&sandbox);
    let made = send(&client, CREATE, refund(&id, "R1", 30)).unwrap();
    let redirect = || {
        let account = json!({
            "refund_id": made["refund_id"], "sub_mchid": SUB, "out_refund_no": "R1",
            "type": "USER_BANK_CARD", "bank_type": "ICBC_DEBIT", "bank_account": "6222",
            "real_name": "张三",
        });
        send(
            &client,
            "ecommerce_refunds.apply_for_abnormal_refund",
            account,
        )
    };
    assert_eq!(refused(redirect()), (400, "INVALID_REQUEST".to_owned()));
    sandbox.fail_refund("R1", RefundFailure::Abnormal).unwrap();
    let found = find(&client, "number", &json!("R1")).unwrap();
    assert_eq!(found["status"], "ABNORMAL");
    assert_eq!(redirect().unwrap()["status"], "PROCESSING");
    sandbox.advance(Duration::from_secs(5));
    let found = find(&client, "number", &json!("R1")).unwrap();
    assert_eq!(found["status"], "SUCCESS");
}
