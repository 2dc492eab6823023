//! Bodies have their members in the service's order, which is not sorted: a program that parses one and
//! prints it again has other bytes than those that were signed.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use wxpay::blocking::Client;
use wxpay::http::Method;
use wxpay::transport::{TransportError, from_fn};
use wxpay::{AwsLc, Error, RawCall};
use wxpay_sandbox::{Outcome, RefundFailure, Sandbox, ScriptedAnswer};
use wxpay_testkit::keys;

use crate::builder;
use crate::notifications::{Told, server};

const MCHID: &str = keys::MERCHANT_ID;

type Raw = (&'static str, String, Option<Value>);

fn get(target: impl Into<String>) -> Raw {
    ("GET", target.into(), None)
}

fn post(target: impl Into<String>, body: Value) -> Raw {
    ("POST", target.into(), Some(body))
}

fn send(client: &Client, (method, target, body): &Raw) -> Result<Value, Error> {
    let method: Method = method.parse().unwrap();
    let call = RawCall::new(&method, target.clone()).unwrap();
    client.send(match body {
        None => call,
        Some(body) => call.json(body.clone()),
    })
}

/// A client that reaches the sandbox without a socket. Each body passes through `touch`.
fn client(
    sandbox: &Arc<Sandbox>,
    touch: impl Fn(&[u8]) -> Vec<u8> + Send + Sync + 'static,
) -> Client {
    let behind = Arc::clone(sandbox);
    let transport = from_fn(move |request| match behind.engine().handle(&request) {
        Outcome::Answer(mut answer) => {
            *answer.body_mut() = touch(answer.body()).into();
            Ok(answer)
        }
        _ => Err(TransportError::lost("no fault was asked for")),
    });
    Client::new(sandbox.merchant(AwsLc).unwrap(), transport)
}

/// Output of a program that parses JSON and prints it, with sorted members.
fn printed_again(body: &[u8]) -> Vec<u8> {
    let parsed: Value = serde_json::from_slice(body).unwrap();
    parsed.to_string().into_bytes()
}

/// The names of an object's members, as they stand in the text.
fn names(body: &[u8]) -> Vec<String> {
    let body = std::str::from_utf8(body).unwrap();
    let mut names = Vec::new();
    let (mut depth, mut rest) = (0, body);
    while let Some(at) = rest.find(['{', '}', '[', ']', '"']) {
        let (mark, after) = (&rest[at..=at], &rest[at + 1..]);
        rest = after;
        match mark {
            "{" | "[" => depth += 1,
            "}" | "]" => depth -= 1,
            _ => {
                let (text, after) = after.split_once('"').unwrap();
                assert!(!text.ends_with('\\'), "no test has escaped quotes");
                rest = after;
                if depth == 1 && rest.starts_with(':') {
                    names.push(text.to_owned());
                }
            }
        }
    }
    names
}

/// The members of the response to each call, after the calls before it.
fn responses(sandbox: &Arc<Sandbox>) -> Vec<(Raw, &'static str)> {
    let order = |number: &str| {
        json!({
            "appid": "wx8888", "mchid": MCHID, "description": "茶", "out_trade_no": number,
            "notify_url": "https://shop.example/notify", "amount": { "total": 100 },
        })
    };
    let partner = json!({
        "sp_appid": "wx8888", "sp_mchid": MCHID, "sub_mchid": "1900001109", "description": "茶",
        "out_trade_no": "partner1", "notify_url": "https://shop.example/notify",
        "amount": { "total": 100 },
    });
    let quiet = client(sandbox, <[u8]>::to_vec);
    send(
        &quiet,
        &post("/v3/pay/transactions/native", order("order1")),
    )
    .unwrap();
    send(
        &quiet,
        &post("/v3/pay/transactions/native", order("order2")),
    )
    .unwrap();
    send(
        &quiet,
        &post("/v3/pay/partner/transactions/native", partner),
    )
    .unwrap();
    sandbox.pay("order1").unwrap();
    sandbox.pay("partner1").unwrap();
    let date = sandbox.order("order1").unwrap().created.to_string();
    let date = date[..10].to_owned();
    let refund = json!({
        "out_trade_no": "order1", "out_refund_no": "refund1",
        "amount": { "refund": 30, "total": 100, "currency": "CNY" },
    });
    let transfer = json!({
        "appid": "wx8888", "out_bill_no": "bill1", "transfer_scene_id": "1000", "openid": "oUser1",
        "transfer_amount": 30, "transfer_remark": "奖励",
        "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "新会员有礼" }],
    });
    let claim = json!({
        "receiver": {
            "type": "TRANSACTION_USER",
            "transaction_info": { "transaction_id": "4200001234202601010000000001", "type": "WXPAY" },
        },
        "out_bill_no": "claim1", "amount": 30, "transfer_remark": "理赔",
    });
    let mut pre_transfer = claim.clone();
    pre_transfer["out_bill_no"] = "claim2".into();
    let orders = "/v3/pay/transactions/out-trade-no";
    let partners = "/v3/pay/partner/transactions/out-trade-no";
    let bills = "/v3/fund-app/mch-transfer/transfer-bills";
    let claims = "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills";
    // Of the pages' examples: orders, refunds, transfers, bills. Of the model: claims.
    let calls = vec![
        (
            get(format!("{orders}/order2?mchid={MCHID}")),
            "appid mchid out_trade_no trade_state trade_state_desc amount scene_info promotion_detail",
        ),
        (
            get(format!("{orders}/order1?mchid={MCHID}")),
            "appid mchid out_trade_no transaction_id trade_type trade_state trade_state_desc \
             bank_type success_time payer amount promotion_detail",
        ),
        (
            get(format!(
                "{partners}/partner1?sp_mchid={MCHID}&sub_mchid=1900001109"
            )),
            "sp_appid sp_mchid sub_mchid out_trade_no transaction_id trade_type trade_state \
             trade_state_desc bank_type success_time payer amount promotion_detail",
        ),
        (
            post("/v3/refund/domestic/refunds", refund),
            "refund_id out_refund_no transaction_id out_trade_no channel user_received_account \
             create_time status funds_account amount promotion_detail",
        ),
        (
            post("/v3/fund-app/mch-transfer/transfer-bills", transfer),
            "out_bill_no transfer_bill_no create_time state package_info",
        ),
        (
            get(format!("{bills}/out-bill-no/bill1")),
            "mch_id out_bill_no transfer_bill_no appid state transfer_amount transfer_remark openid \
             create_time update_time",
        ),
        (
            post(format!("{bills}/out-bill-no/bill1/cancel"), json!({})),
            "out_bill_no transfer_bill_no state update_time",
        ),
        (
            post(claims, claim),
            "sp_mchid receiver_detail out_bill_no amount transfer_remark bill_id state accept_time \
             sponsor_mchid",
        ),
        (
            post(format!("{claims}/pre-transfer"), pre_transfer),
            "out_bill_no bill_id accept_time package_info",
        ),
        (
            post(format!("{claims}/out-bill-no/claim2/cancel"), json!({})),
            "out_bill_no bill_id state cancel_accept_time",
        ),
        (
            get(format!("/v3/bill/tradebill?bill_date={date}")),
            "hash_type hash_value download_url",
        ),
        (get("/v3/certificates"), "data"),
    ];
    sandbox.advance(Duration::from_secs(2 * 86_400));
    calls
}

#[test]
fn responses_have_the_order_of_the_service() {
    let sandbox = Arc::new(builder().start().unwrap());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let body = Arc::clone(&seen);
    let client = client(&sandbox, move |bytes| {
        bytes.clone_into(&mut body.lock().unwrap());
        bytes.to_vec()
    });
    for (call, expected) in responses(&sandbox) {
        send(&client, &call).unwrap();
        let body = seen.lock().unwrap().clone();
        let expected: Vec<_> = expected.split_whitespace().collect();
        assert_eq!(names(&body), expected, "{}", call.1);
        assert_ne!(printed_again(&body), body, "{}", call.1);
        assert!(!body.windows(2).any(|pair| pair == b": "), "{}", call.1);
    }
}

#[test]
fn responses_that_were_printed_again_are_refused() {
    let sandbox = Arc::new(builder().start().unwrap());
    let client = client(&sandbox, printed_again);
    for (call, _) in responses(&sandbox) {
        let refused = send(&client, &call);
        assert!(matches!(refused, Err(Error::Verify { .. })), "{}", call.1);
    }
    let wrong = get("/v3/pay/transactions/out-trade-no/order1");
    let refused = send(&client, &wrong);
    assert!(matches!(refused, Err(Error::Verify { .. })), "an error");
    let made_up = get("/v3/payscore/permissions/openid/oUser1?service_id=5&appid=wx8888");
    let refused = send(&client, &made_up).map(drop);
    assert!(matches!(refused, Err(Error::Verify { .. })), "the model's");
}

#[test]
fn scripted_answers_have_the_order_of_the_model() {
    let sandbox = Arc::new(builder().start().unwrap());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let body = Arc::clone(&seen);
    let client = client(&sandbox, move |bytes| {
        bytes.clone_into(&mut body.lock().unwrap());
        bytes.to_vec()
    });
    let query = get("/v3/refund/domestic/refunds/refund1");
    let answer = json!({
        "amount": { "currency": "CNY", "refund": 1, "total": 2 },
        "newer": 1, "out_refund_no": "refund1", "refund_id": "5000", "status": "ABNORMAL",
    });
    sandbox.answer_next("refunds.query_refund", answer).unwrap();
    send(&client, &query).unwrap();
    assert_eq!(
        String::from_utf8(seen.lock().unwrap().clone()).unwrap(),
        r#"{"refund_id":"5000","out_refund_no":"refund1","status":"ABNORMAL","amount":{"total":2,"refund":1,"currency":"CNY"},"newer":1}"#
    );

    let refused = json!({ "code": "NOT_ENOUGH", "detail": {}, "message": "余额不足" });
    let refused = ScriptedAnswer::json(refused).status(wxpay::http::StatusCode::FORBIDDEN);
    sandbox
        .answer_next("refunds.query_refund", refused)
        .unwrap();
    send(&client, &query).unwrap_err();
    let seen = seen.lock().unwrap();
    assert_eq!(names(&seen), ["code", "message", "detail"]);
}

#[test]
fn every_notification_printed_again_is_refused() {
    let sandbox = Arc::new(builder().start().unwrap());
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let client = client(&sandbox, <[u8]>::to_vec);
    let (url, told) = server(&[]);
    let order = json!({
        "appid": "wx8888", "mchid": MCHID, "description": "茶", "out_trade_no": "order1",
        "notify_url": url, "amount": { "total": 100 },
    });
    send(&client, &post("/v3/pay/transactions/native", order)).unwrap();
    sandbox.pay("order1").unwrap();
    let mut posted: Vec<Told> = vec![told.recv().unwrap()];
    for number in ["refund1", "refund2", "refund3"] {
        let refund = json!({
            "out_trade_no": "order1", "out_refund_no": number, "notify_url": url,
            "amount": { "refund": 30, "total": 100, "currency": "CNY" },
        });
        send(&client, &post("/v3/refund/domestic/refunds", refund)).unwrap();
    }
    sandbox
        .fail_refund("refund2", RefundFailure::Abnormal)
        .unwrap();
    sandbox
        .fail_refund("refund3", RefundFailure::Closed)
        .unwrap();
    let transfer = json!({
        "appid": "wx8888", "out_bill_no": "bill1", "transfer_scene_id": "1000", "openid": "oUser1",
        "transfer_amount": 10, "transfer_remark": "奖励", "notify_url": url,
        "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "新会员有礼" }],
    });
    send(
        &client,
        &post("/v3/fund-app/mch-transfer/transfer-bills", transfer),
    )
    .unwrap();
    sandbox.confirm_transfer("bill1").unwrap();
    sandbox.advance(Duration::from_secs(600));
    posted.extend((0..4).map(|_| told.recv().unwrap()));
    let echo = json!({ "echo_message": "你好", "notify_url": url });
    send(&client, &post("/v3/security/echo", echo)).unwrap();
    posted.push(told.recv().unwrap());

    let mut kinds = Vec::new();
    for mut told in posted {
        let body = std::mem::take(&mut told.body);
        assert_eq!(
            names(&body),
            [
                "id",
                "create_time",
                "resource_type",
                "event_type",
                "summary",
                "resource"
            ]
        );
        let at = body.windows(11).position(|part| part == b"\"resource\":");
        assert_eq!(
            names(&body[at.unwrap() + 11..body.len() - 1]),
            [
                "original_type",
                "algorithm",
                "ciphertext",
                "associated_data",
                "nonce"
            ]
        );
        told.body = printed_again(&body);
        assert!(!told.is_believed_by(&merchant));
        told.body = body;
        told.opened_by(&merchant);
        let kind = &told.envelope()["resource"]["original_type"];
        kinds.push(format!("{} {}", told.envelope()["event_type"], kind).replace('"', ""));
    }
    kinds.sort_unstable();
    assert_eq!(
        kinds,
        [
            "MCHTRANSFER.BILL.FINISHED mch_payment",
            "REFUND.ABNORMAL refund",
            "REFUND.CLOSED refund",
            "REFUND.SUCCESS refund",
            "SECURITY_ECHO.SUCCESS security",
            "TRANSACTION.SUCCESS transaction",
        ]
    );
}
