use std::collections::BTreeSet;

use http::Method;
use serde_json::{Value, json};

use crate::testing::{Draft, engine, order};
use crate::{ClaimState, Engine};

fn send(engine: &Engine, draft: &Draft) -> Value {
    let (status, body) = draft.send(engine);
    assert_eq!(status, 200, "{body}");
    body
}

fn names(answer: &Value) -> BTreeSet<&str> {
    answer
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

fn cancel(number: &str) -> Draft {
    Draft::post(&format!("/out-bill-no/{number}/cancel"), &json!({}))
}

fn query(number: &str) -> Draft {
    Draft::get(&format!("/out-bill-no/{number}"))
}

#[test]
fn a_direct_claim_is_answered_with_its_documented_fields() {
    let engine = engine();
    let mut answer = send(&engine, &Draft::post("", &order("claim1", 500)));
    assert_time(&answer["accept_time"]);
    assert_bill_id(&answer["bill_id"]);
    answer["accept_time"] = json!("T");
    answer["bill_id"] = json!("B");
    assert_eq!(
        answer,
        json!({
            "sp_mchid": "1900009191",
            "sub_mchid": "1900001109",
            "receiver_detail": { "receiver": order("", 1)["receiver"] },
            "out_bill_no": "claim1",
            "amount": 500,
            "transfer_remark": "理赔",
            "bill_id": "B",
            "state": "ACCEPTED",
            "accept_time": "T",
            "sponsor_mchid": "1900001109",
        })
    );
}

#[test]
fn a_pre_transfer_and_its_cancel_are_answered_with_their_documented_fields() {
    let engine = engine();
    let made = send(
        &engine,
        &Draft::post("/pre-transfer", &order("claim1", 500)),
    );
    assert_eq!(
        names(&made),
        [
            "accept_time",
            "bill_id",
            "out_bill_no",
            "package_info",
            "sub_mchid"
        ]
        .into()
    );
    let cancelled = send(&engine, &cancel("claim1"));
    assert_eq!(
        names(&cancelled),
        [
            "bill_id",
            "cancel_accept_time",
            "out_bill_no",
            "state",
            "sub_mchid"
        ]
        .into()
    );
    assert_eq!(cancelled["state"], "CANCELING");
    assert_eq!(cancelled["bill_id"], made["bill_id"]);
    assert_time(&cancelled["cancel_accept_time"]);
}

#[test]
fn a_closed_bill_says_when_and_why() {
    let engine = crate::testing::builder().balance(499).engine().unwrap();
    send(&engine, &Draft::post("", &order("claim1", 500)));
    send(&engine, &query("claim1"));
    let closed = send(&engine, &query("claim1"));
    assert_eq!(closed["state"], "CLOSED");
    assert_eq!(
        names(&closed["close_info"]),
        ["accept_time", "close_reason"].into()
    );
    assert_eq!(closed["close_info"]["close_reason"], "NOT_ENOUGH");
    assert_time(&closed["close_info"]["accept_time"]);
    // The response to a creation has no such field.
    let again = send(&engine, &Draft::post("", &order("claim1", 500)));
    assert_eq!(again["state"], "CLOSED");
    assert!(!names(&again).contains("close_info"));
}

#[test]
fn a_bill_is_found_by_either_number() {
    let engine = engine();
    let made = send(&engine, &Draft::post("", &order("claim1", 500)));
    let by_id = format!("/bill-id/{}", made["bill_id"].as_str().unwrap());
    let first = send(&engine, &Draft::get(&by_id));
    assert_eq!(first, made);
    let second = send(&engine, &query("claim1"));
    assert_eq!(second["state"], "SUCCESS");
    assert_time(&second["success_time"]);
}

#[test]
fn a_sub_merchant_that_is_named_must_be_the_bills() {
    let engine = engine();
    send(
        &engine,
        &Draft::post("/pre-transfer", &order("claim1", 500)),
    );
    for (sub_mchid, status) in [("1900001109", 200), ("1900001110", 404)] {
        let query = Draft::get(&format!("/out-bill-no/claim1?sub_mchid={sub_mchid}"));
        assert_eq!(query.send(&engine).0, status);
        let body = json!({ "sub_mchid": sub_mchid });
        let cancel = Draft::post("/out-bill-no/claim1/cancel", &body);
        assert_eq!(cancel.send(&engine).0, status);
    }
}

#[test]
fn the_same_number_with_other_parameters_is_refused() {
    let engine = engine();
    let first = send(
        &engine,
        &Draft::post("/pre-transfer", &order("claim1", 500)),
    );
    let again = send(
        &engine,
        &Draft::post("/pre-transfer", &order("claim1", 500)),
    );
    assert_eq!(again, first);

    let mut other_receiver = order("claim1", 500);
    other_receiver["receiver"]["type"] = json!("MERCHANT");
    let mut other_remark = order("claim1", 500);
    other_remark["transfer_remark"] = json!("补偿");
    let mut other_url = order("claim1", 500);
    other_url["notify_url"] = json!("https://example.com/notify");
    for (path, body) in [
        ("/pre-transfer", order("claim1", 501)),
        ("/pre-transfer", other_receiver),
        ("/pre-transfer", other_remark),
        ("/pre-transfer", other_url),
        ("", order("claim1", 500)),
    ] {
        let (status, answer) = Draft::post(path, &body).send(&engine);
        assert_eq!((status, &answer["code"]), (400, &json!("INVALID_REQUEST")));
        assert_eq!(answer["message"], "请求重入时，参数与首次请求时不一致");
    }
}

#[test]
fn what_waits_for_nobody_cannot_be_cancelled() {
    let engine = engine();
    send(&engine, &Draft::post("", &order("claim1", 500)));
    let (status, answer) = cancel("claim1").send(&engine);
    assert_eq!((status, &answer["code"]), (400, &json!("INVALID_REQUEST")));
    assert_eq!(answer["message"], "单据状态为ACCEPTED，不能撤销");
}

#[test]
fn a_cancel_needs_no_body() {
    let engine = engine();
    send(
        &engine,
        &Draft::post("/pre-transfer", &order("claim1", 500)),
    );
    let bare = Draft::new(Method::POST, "/out-bill-no/claim1/cancel", "");
    assert_eq!(send(&engine, &bare)["state"], "CANCELING");
}

#[test]
fn a_pre_transfer_without_the_money_is_refused() {
    let engine = crate::testing::builder()
        .balance_of("1900001109", 499)
        .engine()
        .unwrap();
    let draft = Draft::post("/pre-transfer", &order("claim1", 500));
    let (status, answer) = draft.send(&engine);
    assert_eq!((status, &answer["code"]), (403, &json!("NOT_ENOUGH")));
    engine.settled().funds.top_up("1900001109", 1);
    send(&engine, &draft);
}

#[test]
fn a_pre_transfer_may_leave_the_amount_to_others() {
    let engine = engine();
    let mut body = order("claim1", 1);
    body.as_object_mut().unwrap().remove("amount");
    send(&engine, &Draft::post("/pre-transfer", &body));
    let bill = send(&engine, &query("claim1"));
    assert!(!names(&bill).contains("amount"));
    let (status, answer) = Draft::post("", &body).send(&engine);
    assert_eq!(
        (status, &answer["detail"]["field"]),
        (400, &json!("/amount"))
    );
}

#[test]
fn every_wrong_parameter_is_pointed_at() {
    let long = |length: usize| json!("a".repeat(length));
    type Case = (&'static str, Value, &'static str);
    let cases: [Case; 22] = [
        ("/out_bill_no", Value::Null, "/out_bill_no"),
        ("/out_bill_no", json!(7), "/out_bill_no"),
        ("/out_bill_no", json!(""), "/out_bill_no"),
        ("/out_bill_no", long(33), "/out_bill_no"),
        ("/out_bill_no", json!("a-b"), "/out_bill_no"),
        ("/out_bill_no", json!("一"), "/out_bill_no"),
        ("/sub_mchid", long(33), "/sub_mchid"),
        ("/receiver", Value::Null, "/receiver"),
        ("/receiver", json!("x"), "/receiver"),
        ("/receiver/type", json!("PERSON"), "/receiver/type"),
        ("/receiver/type", json!(1), "/receiver/type"),
        (
            "/receiver/transaction_info",
            json!([]),
            "/receiver/transaction_info",
        ),
        (
            "/receiver/transaction_info",
            json!({}),
            "/receiver/transaction_info/transaction_id",
        ),
        (
            "/receiver/transaction_info/transaction_id",
            json!(""),
            "/receiver/transaction_info/transaction_id",
        ),
        (
            "/receiver/transaction_info/type",
            json!("CASH"),
            "/receiver/transaction_info/type",
        ),
        ("/amount", json!("500"), "/amount"),
        ("/amount", json!(0), "/amount"),
        ("/amount", json!(0.5), "/amount"),
        ("/transfer_remark", json!({}), "/transfer_remark"),
        ("/transfer_remark", json!(""), "/transfer_remark"),
        ("/transfer_remark", long(33), "/transfer_remark"),
        ("/notify_url", long(257), "/notify_url"),
    ];
    let engine = engine();
    for (pointer, value, field) in cases {
        let mut body = order("claim1", 500);
        let shown = value.clone();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        body.pointer_mut(parent).unwrap()[name] = value;
        let (status, answer) = Draft::post("/pre-transfer", &body).send(&engine);
        assert_eq!(status, 400, "{pointer} {shown}");
        assert_eq!(answer["code"], "PARAM_ERROR");
        let detail = &answer["detail"];
        assert_eq!(detail["field"], field, "{pointer} {shown}: {detail}");
        assert_eq!(detail["location"], "body");
        assert!(detail["issue"].is_string() && detail["value"].is_string());
    }
    for name in ["out_bill_no", "receiver", "transfer_remark"] {
        let mut body = order("claim1", 500);
        body.as_object_mut().unwrap().remove(name);
        let (status, answer) = Draft::post("/pre-transfer", &body).send(&engine);
        assert_eq!(status, 400, "{name}");
        assert_eq!(answer["detail"]["field"], format!("/{name}"));
        assert_eq!(answer["detail"]["issue"], "is required");
    }
    assert_eq!(engine.settled().claims.bills().count(), 0);
}

#[test]
fn wrong_numbers_in_paths_and_queries_are_pointed_at() {
    let engine = engine();
    for (path, field, location) in [
        ("/out-bill-no/a%2Fb", "out_bill_no", "uri"),
        ("/out-bill-no/%FF", "out_bill_no", "uri"),
        (
            "/out-bill-no/123456789012345678901234567890123",
            "out_bill_no",
            "uri",
        ),
        ("/bill-id/%FF", "bill_id", "uri"),
        ("/out-bill-no/a?sub_mchid=%FF", "sub_mchid", "query"),
        (
            "/out-bill-no/a?sub_mchid=1&sub_mchid=1",
            "sub_mchid",
            "query",
        ),
    ] {
        let (status, answer) = Draft::get(path).send(&engine);
        assert_eq!(status, 400, "{path}");
        assert_eq!(answer["detail"]["field"], field, "{path}");
        assert_eq!(answer["detail"]["location"], location, "{path}");
    }
}

#[test]
fn unknown_members_of_a_request_are_passed_over() {
    let engine = engine();
    let mut body = order("claim1", 500);
    body["more"] = json!({ "a": null });
    send(&engine, &Draft::post("", &body));
    let state = engine.settled();
    let bill = state.claims.bills().next().unwrap();
    assert_eq!(bill.state, ClaimState::Accepted);
}

/// `2026-01-02T03:04:05+08:00`.
fn assert_time(value: &Value) {
    let text = value.as_str().unwrap();
    let form: String = text
        .chars()
        .map(|char| if char.is_ascii_digit() { '0' } else { char })
        .collect();
    assert_eq!(form, "0000-00-00T00:00:00+00:00", "{text}");
    assert!(text.ends_with("+08:00"), "{text}");
}

fn assert_bill_id(value: &Value) {
    let text = value.as_str().unwrap();
    assert_eq!(text.len(), 40);
    assert!(text.bytes().all(|byte| byte.is_ascii_digit()), "{text}");
}
