use std::time::Duration;

use serde_json::{Value, json};
use wxpay::DynamicCall;
use wxpay::blocking::Client;
use wxpay_sandbox::{OrderState, PayError, Sandbox};
use wxpay_testkit::keys;

use crate::{builder, client, refused, with_async};

const MCHID: &str = keys::MERCHANT_ID;

pub(crate) fn send(client: &Client, id: &str, members: Value) -> Result<Value, wxpay::Error> {
    client.send(DynamicCall::new(id, members).unwrap())
}

fn part(number: &str, fen: i64) -> Value {
    json!({
        "mchid": MCHID, "attach": "门店", "amount": { "total_amount": fen, "currency": "CNY" },
        "out_trade_no": number, "description": "茶", "settle_info": { "profit_sharing": true },
    })
}

/// 30 fen for two parts of the merchant's own.
fn prepay(url: &str) -> Value {
    json!({
        "combine_appid": "wx8888", "combine_mchid": MCHID, "combine_out_trade_no": "C1",
        "notify_url": url, "sub_orders": [part("part01", 10), part("part02", 20)],
        "combine_payer_info": { "openid": "oUser1" },
        "scene_info": { "device_id": "POS1", "payer_client_ip": "127.0.0.1" },
    })
}

const URL: &str = "https://shop.example/notify";
const JSAPI: &str = "combine_payments.jsapi_prepay";
const CLOSE: &str = "combine_payments.close_order";

fn query(client: &Client) -> Result<Value, wxpay::Error> {
    let number = json!({ "combine_out_trade_no": "C1" });
    send(
        client,
        "combine_payments.query_order_by_out_trade_no",
        number,
    )
}

#[test]
fn a_combined_order_is_paid_by_its_user_only() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let unknown = refused(query(&client));
    assert_eq!(unknown, (404, "ORDERNOTEXIST".to_owned()));
    let prepaid = send(&client, JSAPI, prepay(URL)).unwrap();
    assert!(prepaid["prepay_id"].as_str().unwrap().starts_with("wx"));
    let unpaid = query(&client).unwrap();
    for part in unpaid["sub_orders"].as_array().unwrap() {
        assert_eq!(part["trade_state"], "NOTPAY");
        for name in ["transaction_id", "success_time", "bank_type", "trade_type"] {
            assert!(part.get(name).is_none(), "{name}");
        }
    }

    let before = sandbox.balance(MCHID).available;
    let paid = sandbox.pay_combined("C1").unwrap();
    assert_eq!(paid.state, OrderState::Success);
    assert_eq!(sandbox.balance(MCHID).available, before + 30);
    let found = with_async(&sandbox, |client| async move {
        let number = json!({ "combine_out_trade_no": "C1" });
        let call = DynamicCall::new("combine_payments.query_order_by_out_trade_no", number);
        client.send(call.unwrap()).await.unwrap()
    });
    let first = &found["sub_orders"][0];
    assert_eq!(first["trade_state"], "SUCCESS");
    assert_eq!(first["amount"]["payer_amount"], 10);
    assert_eq!(found["combine_payer_info"]["openid"], "oUser1");
    assert_eq!(found["scene_info"]["device_id"], "POS1");
    let again = sandbox.pay_combined("C1").unwrap_err();
    assert!(matches!(again, PayError::NotPayable { .. }), "{again}");
    let used = refused(send(&client, JSAPI, prepay(URL)));
    assert_eq!(used, (403, "OUT_TRADE_NO_USED".to_owned()));
}

#[test]
fn a_part_of_a_combined_order_is_refunded_alone() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    send(&client, JSAPI, prepay(URL)).unwrap();
    let paid = sandbox.pay_combined("C1").unwrap();
    let refund = json!({
        "transaction_id": paid.sub_orders[1].transaction_id, "out_refund_no": "R1",
        "amount": { "refund": 5, "total": 20, "currency": "CNY" },
    });
    send(&client, "refunds.create_refund", refund).unwrap();
    let found = query(&client).unwrap();
    let states: Vec<&Value> = (0..2)
        .map(|part| &found["sub_orders"][part]["trade_state"])
        .collect();
    assert_eq!(states, ["SUCCESS", "REFUND"]);
}

#[test]
fn one_notification_reports_all_parts_of_a_payment() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let (url, told) = crate::notifications::server(&[]);
    send(&client, JSAPI, prepay(&url)).unwrap();
    sandbox.pay_combined("C1").unwrap();
    let told = told.recv_timeout(Duration::from_secs(30)).unwrap();
    let envelope = told.envelope();
    assert_eq!(envelope["event_type"], "TRANSACTION.SUCCESS");
    assert_eq!(envelope["resource"]["original_type"], "transaction");
    let opened = told.opened_by(client.merchant());
    assert_eq!(opened["combine_out_trade_no"], "C1");
    assert_eq!(opened["sub_orders"].as_array().unwrap().len(), 2);
    assert_eq!(opened["sub_orders"][1]["trade_state"], "SUCCESS");
}

#[test]
fn a_closed_combined_order_cannot_be_paid() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    send(&client, JSAPI, prepay(URL)).unwrap();
    let close = |numbers: &[&str]| {
        let parts: Value = numbers
            .iter()
            .map(|number| json!({ "mchid": MCHID, "out_trade_no": number }))
            .collect();
        let body = json!({
            "combine_out_trade_no": "C1", "combine_appid": "wx8888", "sub_orders": parts,
        });
        send(&client, CLOSE, body)
    };
    assert_eq!(refused(close(&["part01"])).0, 400);
    assert_eq!(refused(close(&["part01", "part03"])).0, 404);
    close(&["part02", "part01"]).unwrap();
    assert_eq!(
        query(&client).unwrap()["sub_orders"][0]["trade_state"],
        "CLOSED"
    );
    let state = OrderState::Closed;
    let closed = sandbox.pay_combined("C1").unwrap_err();
    assert_eq!(closed, PayError::NotPayable { state });
    let refusal = refused(send(&client, JSAPI, prepay(URL)));
    assert_eq!(refusal, (400, "ORDER_CLOSED".to_owned()));
}

#[test]
fn the_parts_of_a_provider_pay_its_sub_merchants() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let mut body = prepay(URL);
    body["sub_orders"][1]["sub_mchid"] = json!("1900001109");
    for (id, name) in [
        ("combine_payments.native_prepay", "code_url"),
        ("combine_payments.app_prepay", "prepay_id"),
        ("combine_payments.h5_prepay", "h5_url"),
    ] {
        let mut body = body.clone();
        body["combine_out_trade_no"] = json!(name);
        body["scene_info"]["h5_info"] = json!({ "type": "Wap" });
        for number in 0..2 {
            let given = format!("{name}{number}");
            body["sub_orders"][number]["out_trade_no"] = json!(given);
        }
        assert!(send(&client, id, body).unwrap()[name].is_string(), "{id}");
        sandbox.pay_combined(name).unwrap();
    }
    assert_eq!(
        sandbox.balance("1900001109").available - 60,
        sandbox.balance("1").available
    );
}

#[test]
fn what_is_wrong_in_a_combined_order_is_refused() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    type Mistake = fn(&mut Value);
    let mistakes: [(Mistake, u16, &str); 5] = [
        (|body| body["sub_orders"] = json!([]), 400, "PARAM_ERROR"),
        (
            |body| body["sub_orders"][0]["out_trade_no"] = json!("part02"),
            400,
            "PARAM_ERROR",
        ),
        (
            |body| body["sub_orders"][0]["amount"]["total_amount"] = json!(0),
            400,
            "PARAM_ERROR",
        ),
        (
            |body| body["combine_mchid"] = json!("1"),
            400,
            "PARAM_ERROR",
        ),
        (
            |body| body["combine_payer_info"] = json!({}),
            400,
            "PARAM_ERROR",
        ),
    ];
    for (mistake, status, code) in mistakes {
        let mut body = prepay(URL);
        mistake(&mut body);
        // A call that does not know what is required sends it as it is.
        let call =
            wxpay::RawCall::new(&wxpay::http::Method::POST, "/v3/combine-transactions/jsapi");
        let refusal = refused(client.send(call.unwrap().json(body)));
        assert_eq!(refusal, (status, code.to_owned()));
    }
    assert!(sandbox.combined_orders().is_empty());
    unpayable(&sandbox, &client);
}

fn unpayable(sandbox: &Sandbox, client: &Client) {
    assert_eq!(sandbox.pay_combined("C1").unwrap_err(), PayError::Unknown);
    send(client, JSAPI, prepay(URL)).unwrap();
    let mut other = prepay(URL);
    other["sub_orders"][0]["amount"]["total_amount"] = json!(11);
    let refusal = refused(send(client, JSAPI, other));
    assert_eq!(refusal, (400, "INVALID_REQUEST".to_owned()));
    sandbox.advance(Duration::from_secs(2 * 60 * 60));
    assert_eq!(
        sandbox.pay_combined("C1").unwrap_err(),
        PayError::PrepayExpired
    );
    sandbox.advance(Duration::from_secs(7 * 24 * 60 * 60));
    let order = sandbox.combined_order("C1").unwrap();
    assert_eq!(order.state, OrderState::Closed);
}
