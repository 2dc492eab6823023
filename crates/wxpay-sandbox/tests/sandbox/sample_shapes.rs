//! Responses and notifications of books have the members of the official samples, and none that contradict
//! their state: clients of other languages read them with strict types.

use std::collections::BTreeSet;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use serde_json::{Map, Value, json};
use wxpay::blocking::Client;
use wxpay::http::{Method, Request};
use wxpay::{AwsLc, Merchant};
use wxpay_sandbox::{ApplymentStep, NewComplaint, Outcome, RefundFailure, Sandbox};
use wxpay_testkit::keys;

use crate::combined::send;
use crate::notifications::{Told, server};
use crate::{builder, client};

const MCHID: &str = keys::MERCHANT_ID;
const SUB: &str = "1900001109";
const RECEIVER: &str = "1900000100";
const APPID: &str = "wx8888888888888888";

/// Members of samples that the sandbox leaves out: operations or events by the start of their name, the path, and
/// the reason.
const EXCUSED: &[(&str, &str, &str)] = &[
    (
        "transfer.query_user_authorization",
        "package_info",
        "of the page on which the user sees it",
    ),
    (
        "applyment.query_applyment",
        "audit_detail",
        "the samples have it beside a finished application",
    ),
    (
        "ecommerce_applyment.query_applyment",
        "audit_detail",
        "the samples have it beside a finished application",
    ),
    (
        "ecommerce_applyment.query_applyment",
        "account_validation",
        "only while the account is to be verified",
    ),
    (
        "ecommerce_applyment.query_applyment",
        "legal_validation_url",
        "only while the account is to be verified",
    ),
    (
        "complaints.",
        "complaint_media_list",
        "users of the sandbox send no pictures",
    ),
    (
        "complaints.",
        "service_order_info[]",
        "complaints are about orders only",
    ),
    (
        "complaints.",
        "additional_info",
        "for shared power banks only",
    ),
    (
        "complaints.",
        "user_tag_list[]",
        "users of the sandbox have no tags",
    ),
    (
        "complaints.list_negotiation_history",
        "click_message",
        "users of the sandbox click nothing",
    ),
    (
        "complaints.list_negotiation_history",
        "user_appy_platform_service_reason",
        "no user asks for help",
    ),
    (
        "complaints.list_negotiation_history",
        "user_appy_platform_service_reason_description",
        "no user asks for help",
    ),
    (
        "",
        "promotion_detail[]",
        "no order of the sandbox has a coupon",
    ),
    (
        "",
        "fail_reason",
        "the samples have a reason beside a success",
    ),
    (
        "combine_payments.",
        "settlement_rate",
        "for foreign currencies only",
    ),
    (
        "TRANSACTION.SUCCESS",
        "settlement_rate",
        "for foreign currencies only",
    ),
    (
        "TRANSACTION.SUCCESS",
        "promotion_detail",
        "captures of the service have none without coupons",
    ),
    (
        "common.list_certificates",
        "data[].effective_time ",
        "a misprint: its name ends with a space",
    ),
    (
        "common.list_certificates",
        "data[].expire_time ",
        "a misprint: its name ends with a space",
    ),
    (
        "refunds.create_refund",
        "success_time",
        "a new refund is on its way",
    ),
    (
        "refunds.apply_for_abnormal_refund",
        "success_time",
        "the refund is on its way again",
    ),
    (
        "ecommerce_refunds.apply_for_abnormal_refund",
        "success_time",
        "the refund is on its way again",
    ),
    (
        "transfer.create_transfer_bill",
        "package_info",
        "not before the state is WAIT_USER_CONFIRM",
    ),
    (
        "ecommerce_profitsharing.query_order",
        "finish_amount",
        "of the order that finishes, which has no receivers",
    ),
    (
        "ecommerce_profitsharing.query_order",
        "finish_description",
        "of the order that finishes, which has no receivers",
    ),
    (
        "payscore.",
        "state_description",
        "the samples have it beside CREATED, after the payment",
    ),
    (
        "payscore.modify_service_order",
        "collection.details",
        "the order is not paid yet",
    ),
    (
        "payscore.sync_service_order",
        "collection.details[].transaction_id",
        "paid outside of WeChat",
    ),
    (
        "PAYSCORE.USER_CONFIRM",
        "total_amount",
        "not known before the service is completed",
    ),
];

/// Samples whose JSON type is another than that of their own field table, and of all other samples.
const OTHER_TYPE: &[(&str, &str)] = &[("payscore.", "post_payments")];

/// Samples of products that no book keeps, by their pages.
const WITHOUT_BOOK: &[(&str, &str)] = &[
    ("merchant/4012284311", "payments of parking"),
    ("partner/4012086059", "payments of parking"),
    ("partner/4012586136", "service orders of service providers"),
    ("partner/4012586137", "service orders of service providers"),
];

struct Sample {
    /// The operation's id, or the type of the event.
    name: String,
    page: String,
    json: Value,
}

fn lines(text: &str) -> impl Iterator<Item = Value> + '_ {
    text.lines().map(|line| serde_json::from_str(line).unwrap())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Official sample responses of operations that a book answers.
fn sampled_responses() -> Vec<Sample> {
    let sandbox = builder().books_only().start().unwrap();
    let has_book = |method: &Method, path: &str| {
        let path = path.replace(['{', '}'], "");
        let request = Request::builder().method(method).uri(path);
        let request = request.body(Vec::<u8>::new().into()).unwrap();
        match sandbox.engine().handle(&request) {
            Outcome::Answer(answer) => answer.status() != 404,
            _ => panic!("no fault was asked for"),
        }
    };
    let samples = include_str!("../../../wxpay-api/tests/samples/responses.jsonl");
    let samples = lines(samples).filter_map(|line| {
        let method: Method = line["method"].as_str()?.parse().unwrap();
        let path = line["path"].as_str()?;
        let row = wxpay::catalog().find_call(&method, path)?;
        // The page of the certificates prints no JSON.
        let is_json = line["json"].get("unreadable").is_none();
        (is_json && has_book(&method, path)).then(|| Sample {
            name: row.id.to_owned(),
            page: text(&line["page"]),
            json: line["json"].clone(),
        })
    });
    samples.collect()
}

/// Official samples of the resources of notifications.
fn sampled_notifications() -> Vec<Sample> {
    let samples = include_str!("../../../wxpay-api/tests/samples/notifications.jsonl");
    let with_book = lines(samples).filter(|line| {
        let page = text(&line["page"]);
        WITHOUT_BOOK.iter().all(|(known, _)| *known != page)
    });
    let samples = with_book.map(|line| Sample {
        name: text(&line["event_type"]),
        page: text(&line["page"]),
        json: line["json"].clone(),
    });
    samples.collect()
}

/// The JSON types of all members at every depth, by their paths. Items of lists are taken together.
fn shape(json: &Value) -> BTreeSet<(String, &'static str)> {
    fn walk(json: &Value, path: &str, into: &mut BTreeSet<(String, &'static str)>) {
        let kind = match json {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(items) => {
                let path = format!("{path}[]");
                items.iter().for_each(|item| walk(item, &path, into));
                "list"
            }
            Value::Object(members) => {
                for (name, value) in members {
                    let dot = if path.is_empty() { "" } else { "." };
                    walk(value, &format!("{path}{dot}{name}"), into);
                }
                "object"
            }
        };
        into.insert((path.to_owned(), kind));
    }
    let mut shape = BTreeSet::new();
    walk(json, "", &mut shape);
    shape
}

/// A member is excused with everything in it.
fn is_excused(name: &str, path: &str) -> bool {
    EXCUSED.iter().any(|(start, member, _)| {
        let mut places = path.match_indices(member);
        name.starts_with(start)
            && places.any(|(at, _)| {
                let (before, after) = (&path[..at], &path[at + member.len()..]);
                let is_whole = after.is_empty() || after.starts_with(['.', '[']);
                is_whole && (before.is_empty() || before.ends_with('.'))
            })
    })
}

fn is_of_other_type(name: &str, path: &str) -> bool {
    let mut known = OTHER_TYPE.iter();
    known.any(|(start, member)| name.starts_with(start) && path.starts_with(member))
}

/// Members of a sample that the value does not have, or has with another type.
fn missing(sample: &Sample, seen: &Value) -> Vec<String> {
    let seen = shape(seen);
    let wanted = shape(&sample.json).into_iter();
    let missing = wanted.filter(|(path, _)| !is_of_other_type(&sample.name, path));
    let missing = missing.filter(|member| !seen.contains(member));
    let missing = missing.filter(|(path, _)| !is_excused(&sample.name, path));
    missing
        .map(|(path, kind)| format!("{path}: {kind}"))
        .collect()
}

/// Statements of an object that contradict its state.
fn contradictions(name: &str, json: &Value, found: &mut Vec<String>) {
    match json {
        Value::Array(items) => items
            .iter()
            .for_each(|item| contradictions(name, item, found)),
        Value::Object(members) => {
            let states = ["state", "trade_state", "status", "refund_status", "result"];
            let state = states.iter().find_map(|name| members.get(*name)?.as_str());
            if let Some(state) = state {
                let is_any = |parts: &[&str]| parts.iter().any(|part| state.contains(part));
                let has_failed =
                    is_any(&["FAIL", "CLOSE", "ABNORMAL", "CANCEL", "REVOK", "EXPIRE"]);
                let is_done = is_any(&["SUCC", "REFUND", "DONE", "PAID", "FINISH"]);
                for member in members.keys() {
                    let ends = |ends: &[&str]| ends.iter().any(|end| member.ends_with(end));
                    let is_wrong = (ends(&["fail_reason", "close_reason"]) && !has_failed)
                        || (ends(&["success_time", "paid_time"]) && !is_done)
                        || (member == "package_info" && state != "WAIT_USER_CONFIRM")
                        || (member == "transaction_id" && state == "NOTPAY");
                    if is_wrong {
                        found.push(format!("{name}: {member} beside {state}"));
                    }
                }
            }
            members
                .values()
                .for_each(|value| contradictions(name, value, found));
        }
        _ => {}
    }
}

/// A sandbox whose calls and notifications are written down.
struct World {
    sandbox: Sandbox,
    client: Client,
    merchant: Merchant,
    url: String,
    told: Receiver<Told>,
    seen: Vec<(String, Value)>,
}

impl World {
    fn new() -> Self {
        let sandbox = builder().start().unwrap();
        let (url, told) = server(&[]);
        sandbox.notify_profit_shares_to(&url);
        Self {
            client: client(&sandbox),
            merchant: sandbox.merchant(AwsLc).unwrap(),
            sandbox,
            url,
            told,
            seen: Vec::new(),
        }
    }

    fn call(&mut self, id: &str, members: Value) -> Value {
        let response = send(&self.client, id, members);
        let response = response.unwrap_or_else(|error| panic!("{id}: {error:?}"));
        self.seen.push((id.to_owned(), response.clone()));
        response
    }

    /// Writes down what was notified until now.
    fn hear(&mut self) {
        self.sandbox.await_notifications();
        let told: Vec<Told> = self.told.try_iter().collect();
        for told in told {
            let name = text(&told.envelope()["event_type"]);
            self.seen.push((name, told.opened_by(&self.merchant)));
        }
    }

    fn settle(&mut self) {
        self.sandbox.advance(Duration::from_secs(600));
        self.hear();
    }
}

/// The body of the official sample request, with other values for some members.
fn request(id: &str, other: Value) -> Value {
    let row = wxpay::catalog().find(id).unwrap();
    let samples = include_str!("../../../wxpay-api/tests/samples/requests.jsonl");
    let is_partner = other.get("sub_mchid").is_some() || other.get("is_partner").is_some();
    let of_page = |line: &Value| text(&line["page"]).starts_with("partner/") == is_partner;
    // The samples name no placeholder.
    let path: Vec<&str> = row.path().split('/').collect();
    let path = path.iter().map(|part| match part.starts_with('{') {
        true => "{}",
        false => part,
    });
    let path = path.collect::<Vec<_>>().join("/");
    let mut samples: Vec<Value> = lines(samples)
        .filter(|line| line["method"] == row.method().as_str() && line["path"] == *path)
        .collect();
    assert!(!samples.is_empty(), "{id}: no sample");
    samples.sort_by_key(|line| !of_page(line));
    let sample = samples.into_iter().next().unwrap_or_default();
    let mut members = sample["json"].as_object().cloned().unwrap_or_default();
    let other: Map<String, Value> = other.as_object().cloned().unwrap();
    members.extend(other);
    members.remove("is_partner");
    // It is over.
    members.remove("time_expire");
    members.retain(|_, value| !value.is_null());
    Value::Object(members)
}

fn orders(world: &mut World) {
    let url = world.url.clone();
    for (family, own) in [("payments", true), ("partner_payments", false)] {
        let whose = match own {
            true => json!({ "mchid": MCHID }),
            false => json!({ "sp_mchid": MCHID, "sub_mchid": SUB }),
        };
        for way in ["app", "h5", "jsapi", "native"] {
            let number = format!("{family}-{way}");
            let mut other = whose.clone();
            other["notify_url"] = url.as_str().into();
            other["out_trade_no"] = number.as_str().into();
            other["settle_info"] = json!({ "profit_sharing": true });
            if !own && way == "jsapi" {
                other["payer"] = json!({ "sp_openid": "oUser1", "sub_openid": "oUser2" });
            }
            let id = format!("{family}.{way}_prepay");
            world.call(&id, request(&id, other));
            let mut query = whose.clone();
            query["out_trade_no"] = number.as_str().into();
            let by_number = format!("{family}.query_order_by_out_trade_no");
            world.call(&by_number, query.clone());
            let paid = world.sandbox.pay(&number).unwrap();
            world.call(&by_number, query);
            let mut query = whose.clone();
            query["transaction_id"] = paid.transaction_id.unwrap().into();
            world.call(&format!("{family}.query_order_by_id"), query);
        }
    }
    world.hear();
}

fn combined(world: &mut World) {
    let url = world.url.clone();
    for own in [true, false] {
        for way in ["app", "h5", "jsapi", "native"] {
            let number = format!("combined-{own}-{way}");
            let id = format!("combine_payments.{way}_prepay");
            let mut other = json!({
                "combine_mchid": MCHID, "combine_out_trade_no": number, "notify_url": url,
            });
            if !own {
                other["is_partner"] = true.into();
            }
            let mut body = request(&id, other);
            let parts = body["sub_orders"].as_array_mut().unwrap();
            for (index, part) in parts.iter_mut().enumerate() {
                part["mchid"] = MCHID.into();
                part["out_trade_no"] = format!("{number}-{index}").into();
            }
            world.call(&id, body);
            let query = json!({ "combine_out_trade_no": number });
            let by_number = "combine_payments.query_order_by_out_trade_no";
            world.call(by_number, query.clone());
            world.sandbox.pay_combined(&number).unwrap();
            world.call(by_number, query);
        }
    }
    world.hear();
}

fn refunds(world: &mut World) {
    let url = world.url.clone();
    for (own, order) in [(true, "payments-app"), (false, "partner_payments-app")] {
        let paid = world.sandbox.order(order).unwrap();
        let amount = |fen: i64| {
            let from = json!([{ "account": "AVAILABLE", "amount": fen }]);
            json!({ "refund": fen, "total": paid.total, "currency": "CNY", "from": from })
        };
        let sub_mchid = match own {
            true => Value::Null,
            false => SUB.into(),
        };
        let numbers = [format!("{order}-1"), format!("{order}-2")];
        for number in &numbers {
            let mut other = json!({
                "refund_account": (!own).then_some("REFUND_SOURCE_SUB_MERCHANT"),
                "out_refund_no": number, "amount": amount(10), "notify_url": url,
                "transaction_id": paid.transaction_id, "out_trade_no": null,
            });
            if !own {
                other["sub_mchid"] = SUB.into();
            }
            world.call(
                "refunds.create_refund",
                request("refunds.create_refund", other),
            );
        }
        let fails = world
            .sandbox
            .fail_refund(&numbers[1], RefundFailure::Abnormal);
        let refund_id = fails.unwrap().refund_id;
        world.settle();
        for number in &numbers {
            let mut query = json!({ "out_refund_no": number });
            if !own {
                query["sub_mchid"] = SUB.into();
            }
            world.call("refunds.query_refund", query);
        }
        let mut other = json!({ "refund_id": refund_id, "out_refund_no": numbers[1] });
        if !own {
            other["sub_mchid"] = sub_mchid;
        }
        let id = "refunds.apply_for_abnormal_refund";
        world.call(id, request(id, other));
        world.settle();
    }
}

fn platform_refunds(world: &mut World) {
    let url = world.url.clone();
    let paid = world.sandbox.order("partner_payments-h5").unwrap();
    for number in ["platform1", "platform2"] {
        let other = json!({
            "sub_mchid": SUB, "out_refund_no": number, "notify_url": url,
            "transaction_id": paid.transaction_id, "out_trade_no": paid.out_trade_no,
            "amount": {
                "refund": 10, "total": paid.total, "currency": "CNY",
                "from": [{ "account": "AVAILABLE", "amount": 10 }],
            },
        });
        let id = "ecommerce_refunds.create_refund";
        world.call(id, request(id, other));
    }
    let fails = world
        .sandbox
        .fail_refund("platform2", RefundFailure::Abnormal);
    let refund_id = fails.unwrap().refund_id;
    world.settle();
    let query = json!({ "sub_mchid": SUB, "out_refund_no": "platform1" });
    let found = world.call("ecommerce_refunds.query_refund_by_out_refund_no", query);
    let query = json!({ "sub_mchid": SUB, "refund_id": found["refund_id"] });
    world.call("ecommerce_refunds.query_refund_by_id", query);
    let id = "ecommerce_refunds.apply_for_abnormal_refund";
    let other = json!({ "sub_mchid": SUB, "refund_id": refund_id, "out_refund_no": "platform2" });
    world.call(id, request(id, other));
    world.settle();
}

/// Receivers, orders, returns and the end of the sharing of an order, for one of three callers.
fn sharing(world: &mut World, caller: &str) {
    let (family, order) = match caller {
        "merchant" => ("profitsharing", "payments-native"),
        "partner" => ("profitsharing", "partner_payments-native"),
        _ => ("ecommerce_profitsharing", "partner_payments-jsapi"),
    };
    let transaction_id = world.sandbox.order(order).unwrap().transaction_id;
    let whose = |mut other: Value| {
        if caller != "merchant" {
            other["sub_mchid"] = SUB.into();
        }
        other
    };
    let id = |name: &str| format!("{family}.{name}");
    for name in ["add_receiver", "delete_receiver", "add_receiver"] {
        // A receiver of a platform has no sub-merchant.
        let mut other = json!({ "account": RECEIVER, "type": "MERCHANT_ID" });
        if caller == "partner" {
            other["sub_mchid"] = SUB.into();
        }
        world.call(&id(name), request(&id(name), other));
    }
    let account = match family {
        "profitsharing" => "account",
        _ => "receiver_account",
    };
    let mut receiver = json!({ "type": "MERCHANT_ID", "amount": 10, "description": "分给商户" });
    receiver[account] = RECEIVER.into();
    let mut other = whose(json!({
        "transaction_id": transaction_id, "out_order_no": format!("{caller}-S1"),
        "receivers": [receiver],
    }));
    match family {
        "profitsharing" => other["unfreeze_unsplit"] = false.into(),
        _ => other["finish"] = false.into(),
    }
    let made = world.call(&id("create_order"), request(&id("create_order"), other));
    world.settle();
    let query = whose(json!({
        "transaction_id": transaction_id, "out_order_no": format!("{caller}-S1"),
    }));
    world.call(&id("query_order"), query);
    let query = json!({ "transaction_id": transaction_id });
    world.call(&id("query_unsplit_amount"), query);
    let other = whose(json!({
        "order_id": made["order_id"], "out_order_no": format!("{caller}-S1"), "amount": 5,
        "out_return_no": format!("{caller}-R1"), "return_mchid": RECEIVER, "transaction_id": null,
    }));
    world.call(
        &id("create_return_order"),
        request(&id("create_return_order"), other),
    );
    world.settle();
    let mut query = whose(json!({
        "out_order_no": format!("{caller}-S1"), "out_return_no": format!("{caller}-R1"),
    }));
    if family != "profitsharing" {
        query["order_id"] = made["order_id"].clone();
    }
    world.call(&id("query_return_order"), query);
    let other = whose(json!({
        "transaction_id": transaction_id, "out_order_no": format!("{caller}-S2"),
    }));
    let finish = match family {
        "profitsharing" => id("unfreeze_remaining_funds"),
        _ => id("finish_order"),
    };
    world.call(&finish, request(&finish, other));
    world.settle();
    let query = whose(json!({
        "transaction_id": transaction_id, "out_order_no": format!("{caller}-S2"),
    }));
    world.call(&id("query_order"), query);
    if caller == "partner" {
        world.call("profitsharing.query_max_ratio", json!({ "sub_mchid": SUB }));
    }
}

fn transfers(world: &mut World) {
    let url = world.url.clone();
    world.sandbox.top_up(MCHID, 10_000_000);
    for number in ["bill1", "bill2", "bill3"] {
        let other = json!({ "out_bill_no": number, "notify_url": url });
        let id = "transfer.create_transfer_bill";
        let made = world.call(id, request(id, other));
        let by_number = "transfer.query_transfer_bill_by_out_bill_no";
        world.call(by_number, json!({ "out_bill_no": number }));
        match number {
            "bill1" => drop(world.sandbox.confirm_transfer(number).unwrap()),
            "bill2" => {
                let id = "transfer.cancel_transfer_bill";
                world.call(id, json!({ "out_bill_no": number }));
            }
            _ => drop(
                world
                    .sandbox
                    .fail_transfer(number, "ACCOUNT_FROZEN")
                    .unwrap(),
            ),
        }
        world.settle();
        world.call(by_number, json!({ "out_bill_no": number }));
        let query = json!({ "transfer_bill_no": made["transfer_bill_no"] });
        world.call("transfer.query_transfer_bill_by_transfer_bill_no", query);
    }
}

fn payscore(world: &mut World) {
    let url = world.url.clone();
    let keys =
        |number: &str| json!({ "out_order_no": number, "service_id": "500001", "appid": APPID });
    for number in ["service1", "service2", "service3"] {
        let id = "payscore.create_service_order";
        let mut other = keys(number);
        other["notify_url"] = url.as_str().into();
        other["need_user_confirm"] = true.into();
        world.call(id, request(id, other));
        world.call("payscore.query_service_order", keys(number));
        world.sandbox.confirm_service_order(number).unwrap();
        world.call("payscore.query_service_order", keys(number));
        if number == "service3" {
            let id = "payscore.cancel_service_order";
            world.call(id, request(id, keys(number)));
            continue;
        }
        world
            .sandbox
            .let_service_deductions_fail(number == "service2");
        for id in [
            "payscore.complete_service_order",
            "payscore.modify_service_order",
        ] {
            world.call(id, request(id, keys(number)));
        }
        if number == "service2" {
            let id = "payscore.sync_service_order";
            world.call(id, request(id, keys(number)));
        }
        world.settle();
        world.call("payscore.query_service_order", keys(number));
    }
}

fn complaints(world: &mut World) {
    let url = world.url.clone();
    let set = json!({ "url": url });
    world.call("complaints.create_notification_url", set.clone());
    world.call("complaints.update_notification_url", set);
    world.call("complaints.query_notification_url", json!({}));
    for (order, about) in [("payments-app", MCHID), ("partner_payments-app", SUB)] {
        let new = NewComplaint::new(order).refund(10);
        let complaint = world.sandbox.file_complaint(new).unwrap();
        let id = json!({ "complaint_id": complaint.complaint_id });
        world.call("complaints.query_complaint", id.clone());
        for name in ["reply_to_complaint", "reply_to_immediate_service_complaint"] {
            let name = format!("complaints.{name}");
            let mut other = id.clone();
            other["complainted_mchid"] = about.into();
            world.call(&name, request(&name, other));
        }
        world.call("complaints.list_negotiation_history", id);
        let day = &complaint.time.to_string()[..10];
        let query = json!({ "begin_date": day, "end_date": day, "complainted_mchid": about });
        world.call("complaints.list_complaints", query);
    }
    world.hear();
}

fn others(world: &mut World) {
    let url = world.url.clone();
    world.call("common.list_certificates", json!({}));
    let id = "common.request_echo";
    world.call(id, request(id, json!({ "notify_url": url })));
    world.sandbox.advance(Duration::from_secs(2 * 86_400));
    world.hear();
    let date = world.sandbox.orders()[0].created.to_string();
    let date = &date[..10];
    let sealed = "AEAD_AES_256_GCM";
    for (id, query) in [
        ("trade_bill", json!({ "bill_date": date })),
        ("fund_flow_bill", json!({ "bill_date": date })),
        (
            "sub_merchant_fund_flow_bill",
            json!({
                "bill_date": date, "sub_mchid": SUB, "account_type": "BASIC", "algorithm": sealed,
            }),
        ),
        (
            "ecommerce_fund_flow_bill",
            json!({ "bill_date": date, "account_type": "ALL", "algorithm": sealed }),
        ),
    ] {
        world.call(&format!("bills.apply_for_{id}"), query);
    }
}

fn authorizations(world: &mut World) {
    let url = world.url.clone();
    world.sandbox.top_up(MCHID, 10_000_000);
    let id = "transfer.apply_for_user_authorization";
    let other = json!({ "out_authorization_no": "given1", "authorization_notify_url": url });
    world.call(id, request(id, other));
    world
        .sandbox
        .confirm_transfer_authorization("given1")
        .unwrap();
    let id = "transfer.transfer_after_authorization";
    let other = json!({
        "out_bill_no": "given1bill", "out_authorization_no": "given1", "authorization_id": null,
        "notify_url": url, "appid": world.sandbox.transfer_authorizations()[0].appid,
    });
    world.call(id, request(id, other));
    let id = "transfer.pre_transfer_with_authorization";
    let info = json!({
        "user_display_name": "wx_123", "out_authorization_no": "given2", "authorization_notify_url": url,
    });
    let other =
        json!({ "out_bill_no": "given2bill", "authorization_info": info, "notify_url": url });
    world.call(id, request(id, other));
    world.sandbox.confirm_transfer("given2bill").unwrap();
    let number = json!({ "out_authorization_no": "given2" });
    world.call("transfer.query_user_authorization", number.clone());
    world
        .sandbox
        .revoke_transfer_authorization("given2")
        .unwrap();
    world.call("transfer.query_user_authorization", number);
    let id = "transfer.close_user_authorization";
    world.call(id, json!({ "out_authorization_no": "given1" }));
    world.settle();
}

fn applyments(world: &mut World) {
    for (family, name, by_number) in [
        (
            "applyment",
            "business_code",
            "query_applyment_by_business_code",
        ),
        (
            "ecommerce_applyment",
            "out_request_no",
            "query_applyment_by_out_request_no",
        ),
    ] {
        let id = format!("{family}.submit_applyment");
        let number = format!("{family}1");
        let made = world.call(&id, request(&id, json!({ name: number })));
        world.sandbox.advance(Duration::from_secs(600));
        for step in [
            ApplymentStep::AskToConfirm,
            ApplymentStep::Approve,
            ApplymentStep::Sign,
        ] {
            world.sandbox.step_applyment(&number, step).unwrap();
            world.call(&format!("{family}.{by_number}"), json!({ name: number }));
        }
        world.settle();
        world.call(&format!("{family}.{by_number}"), json!({ name: number }));
        let query = json!({ "applyment_id": made["applyment_id"] });
        world.call(&format!("{family}.query_applyment_by_id"), query);
    }
}

/// Everything that books answer and notify, in every state that the samples show.
fn seen() -> Vec<(String, Value)> {
    let mut world = World::new();
    orders(&mut world);
    combined(&mut world);
    refunds(&mut world);
    platform_refunds(&mut world);
    sharing(&mut world, "merchant");
    sharing(&mut world, "partner");
    sharing(&mut world, "platform");
    transfers(&mut world);
    payscore(&mut world);
    complaints(&mut world);
    applyments(&mut world);
    authorizations(&mut world);
    others(&mut world);
    world.hear();
    world.seen
}

#[test]
fn books_have_the_members_of_the_official_samples() {
    let seen = seen();
    let responses = sampled_responses();
    assert!(responses.len() > 60, "{}", responses.len());
    let mut wrong = Vec::new();
    for sample in &responses {
        let of_operation = seen.iter().filter(|(name, _)| *name == sample.name);
        let missing = of_operation.map(|(_, seen)| missing(sample, seen));
        match missing.min_by_key(Vec::len) {
            None => wrong.push(format!("{} {}: never asked", sample.name, sample.page)),
            Some(missing) if !missing.is_empty() => {
                wrong.push(format!("{} {}: {missing:?}", sample.name, sample.page));
            }
            Some(_) => {}
        }
    }
    let heard: BTreeSet<&str> = seen.iter().map(|(name, _)| name.as_str()).collect();
    let notifications = sampled_notifications();
    let mut compared = 0;
    for sample in notifications
        .iter()
        .filter(|sample| heard.contains(&*sample.name))
    {
        let of_event = seen.iter().filter(|(name, _)| *name == sample.name);
        let missing = of_event
            .map(|(_, seen)| missing(sample, seen))
            .min_by_key(Vec::len);
        let missing = missing.unwrap_or_default();
        compared += 1;
        if !missing.is_empty() {
            wrong.push(format!("{} {}: {missing:?}", sample.name, sample.page));
        }
    }
    assert!(compared > 50, "{compared}");
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_response_of_a_book_contradicts_its_state() {
    let mut found = Vec::new();
    for (name, json) in seen() {
        contradictions(&name, &json, &mut found);
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
