//! Responses and notifications of books have the members of the official samples, and none that contradict
//! their state: clients of other languages read them with strict types.

use std::collections::BTreeSet;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use serde_json::{Map, Value, json};
use wxpay::blocking::Client;
use wxpay::http::{Method, Request};
use wxpay::{AwsLc, Merchant};
use wxpay_sandbox::{
    ApplymentStep, MerchantAccount, NewComplaint, Outcome, RefundFailure, Sandbox,
};
use wxpay_testkit::keys;

use crate::combined::send;
use crate::notifications::{Told, server};
use crate::{builder, client, transport};

const MCHID: &str = keys::MERCHANT_ID;
const SUB: &str = "1900001109";
const RECEIVER: &str = "1900000100";
const APPID: &str = "wx8888888888888888";
const BRAND: &str = "120344";

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
    (
        "marketing_product_coupon.associate_",
        "failed_store_list",
        "every store exists",
    ),
    (
        "marketing_product_coupon.brand_associate_",
        "failed_store_list",
        "every store exists",
    ),
    (
        "marketing_product_coupon.create_delivery_plan",
        "stock_bundle_id",
        "the samples have it beside a single stock",
    ),
    (
        "marketing_product_coupon.list_delivery_plans",
        "stock_bundle_id",
        "the samples have it beside a single stock",
    ),
    (
        "marketing_product_coupon.update_delivery_plan",
        "stock_bundle_id",
        "the samples have it beside a single stock",
    ),
    (
        "marketing_product_coupon.brand_create_delivery_plan",
        "stock_bundle_id",
        "the samples have it beside a single stock",
    ),
    (
        "marketing_product_coupon.brand_list_delivery_plans",
        "stock_bundle_id",
        "the samples have it beside a single stock",
    ),
    (
        "marketing_product_coupon.brand_update_delivery_plan",
        "stock_bundle_id",
        "the samples have it beside a single stock",
    ),
    (
        "PRODUCT_COUPON_SP.SEND",
        "phone_number",
        "users of the sandbox give none",
    ),
    (
        "PRODUCT_COUPON_SP.SEND",
        "country_code",
        "users of the sandbox give no phone number",
    ),
];

/// Pages of bundles of coupons whose samples show every member at once: all kinds of coupons, and ends beside `SENDING`.
const FILLED: [&str; 8] = [
    "partner/4016280622",
    "partner/4016280633",
    "partner/4016280642",
    "partner/4016280658",
    "brand/4016279732",
    "brand/4016279735",
    "brand/4016279740",
    "brand/4016279743",
];

/// Members of those samples that a bundle of one kind that is being sent does not have.
const FILLERS: [&str; 21] = [
    "app_jump_type",
    "app_path",
    "associated_pay_score_order_info",
    "available_seconds",
    "channel_custom_info",
    "combo_package_list",
    "day_period_list",
    "deactivate_reason",
    "deactivate_request_no",
    "deactivate_time",
    "exchange_coupon",
    "irregular_available_period_list",
    "mchid",
    "normal_coupon",
    "original_price",
    "out_trade_no",
    "passcode_link",
    "saved_amount",
    "single_usage_info",
    "sub_mchid",
    "wait_days_after_receive",
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

/// A member, or what is in it, that only a sample with every member has.
fn is_filler(sample: &Sample, path: &str) -> bool {
    let mut names = path.split('.').map(|name| name.trim_end_matches("[]"));
    FILLED.contains(&sample.page.as_str()) && names.any(|name| FILLERS.contains(&name))
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
    let missing = missing.filter(|(path, _)| !is_filler(sample, path));
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
    brand: Client,
    merchant: Merchant,
    url: String,
    told: Receiver<Told>,
    seen: Vec<(String, Value)>,
}

impl World {
    fn new() -> Self {
        let account = MerchantAccount::new(BRAND).key(keys::merchant_key(), keys::MERCHANT_SERIAL);
        let sandbox = builder().brand(account).start().unwrap();
        let (url, told) = server(&[]);
        sandbox.notify_profit_shares_to(&url);
        let brand = sandbox.brand_builder(BRAND, AwsLc).unwrap();
        Self {
            client: client(&sandbox),
            brand: Client::for_brand(brand.build().unwrap(), transport(&sandbox)),
            merchant: sandbox.merchant(AwsLc).unwrap(),
            sandbox,
            url,
            told,
            seen: Vec::new(),
        }
    }

    fn call(&mut self, id: &str, members: Value) -> Value {
        let row = wxpay::catalog().find(id).unwrap();
        let caller = match row.is_signed_by_brand {
            true => &self.brand,
            false => &self.client,
        };
        let response = send(caller, id, members);
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

/// Product coupons of a service provider or of the brand.
fn coupons(world: &mut World, face: &str) {
    let id = |name: &str| format!("marketing_product_coupon.{face}{name}");
    let named = |other: Value| {
        let mut members = other;
        if face.is_empty() {
            members["brand_id"] = BRAND.into();
        }
        members
    };
    let number = |name: &str| format!("{face}{name}_0001");
    let timed = |rule: &mut Value| {
        let period = &mut rule["coupon_available_period"];
        period["available_end_time"] = "2099-12-31T23:59:59+08:00".into();
        // Whatever day it is, the coupon can be used.
        period["weekly_available_period"]["day_list"] = json!([
            "MONDAY",
            "TUESDAY",
            "WEDNESDAY",
            "THURSDAY",
            "FRIDAY",
            "SATURDAY",
            "SUNDAY"
        ]);
    };
    // Notifications of the brand are opened with its own key.
    let url = match face.is_empty() {
        true => world.url.clone(),
        false => server(&[]).0,
    };
    world.call(&id("set_notification_url"), json!({ "notify_url": url }));
    world.call(&id("query_notification_url"), json!({}));

    let create = id("create_product_coupon");
    let mut body = request(
        &create,
        named(json!({ "out_request_no": number("create") })),
    );
    timed(&mut body["stock"]["single_usage_rule"]);
    body["stock"]["stock_send_rule"]["max_count_per_user"] = 9.into();
    let made = world.call(&create, body.clone());
    let product = &made["product_coupon_id"];
    let stock = &made["stock"]["stock_id"];
    let of = |other: Value| {
        let mut members = named(json!({ "product_coupon_id": product, "stock_id": stock }));
        let other = other.as_object().unwrap().clone();
        members.as_object_mut().unwrap().extend(other);
        members
    };
    let add = id("create_stock");
    let mut added = named(json!({
        "product_coupon_id": product, "out_request_no": number("stock"),
    }));
    added["stock"] = body["stock"].clone();
    let second = world.call(&add, request(&add, added))["stock_id"].clone();
    for name in ["update_product_coupon", "update_stock"] {
        let id = id(name);
        let mut other = of(json!({ "out_request_no": number(name) }));
        if name == "update_stock" {
            other["store_scope"] = "SPECIFIC".into();
            other["remark"] = "示例".into();
        } else {
            other.as_object_mut().unwrap().remove("stock_id");
        }
        world.call(&id, request(&id, other));
    }
    let codes = ["exists", "code_2", "code_3", "code_2", "no code"];
    for codes in [&codes[..1], &codes[..]] {
        let codes: Vec<String> = codes.iter().map(|code| format!("{face}{code}")).collect();
        let other = of(json!({
            "out_request_no": format!("{face}upload{}", codes.len()), "code_list": codes,
        }));
        world.call(&id("upload_coupon_codes"), other);
    }
    for (name, store) in [
        ("associate_stock_stores", "100000001"),
        ("associate_stock_stores", "100000002"),
        ("disassociate_stock_stores", "12"),
    ] {
        let stores = json!([{ "store_id": store }, { "store_id": "100000003" }]);
        world.call(&id(name), of(json!({ "store_list": stores })));
    }
    world.call(&id("list_stock_stores"), of(json!({ "page_size": 1 })));
    let budget = json!({
        "out_request_no": number("budget"), "update_mode": "MAX_COUNT",
        "current_max_count": made["stock"]["stock_send_rule"]["max_count"],
        "target_max_count": 200,
    });
    world.call(&id("update_stock_budget"), of(budget));

    let order = |name: &str| {
        of(json!({
            "send_request_no": number(name), "appid": APPID, "openid": "oUser1", "coupon_code": null,
            "attach": "sample",
        }))
    };
    let pre_send = id("pre_send_coupon");
    world.call(&pre_send, request(&pre_send, order("pre_send")));
    let send = id("send_coupon");
    let sent = world.call(&send, request(&send, order("send")));
    world.hear();
    let held = |other: Value| {
        let mut members = of(json!({
            "coupon_code": sent["coupon_code"], "appid": APPID, "openid": "oUser1",
        }));
        let other = other.as_object().unwrap().clone();
        members.as_object_mut().unwrap().extend(other);
        members
    };
    for name in [
        "confirm_user_coupon",
        "redeem_user_coupon",
        "return_user_coupon",
        "deactivate_user_coupon",
    ] {
        let id_of = id(name);
        let other = held(json!({ "out_request_no": number(name) }));
        world.call(&id_of, request(&id_of, other));
        world.call(&id("query_user_coupon"), held(json!({})));
        let list = named(json!({ "appid": APPID, "openid": "oUser1", "page_size": 1 }));
        world.call(&id("list_user_coupons"), list);
    }

    bundles(world, face, body["stock"].clone());
    delivery_plans(
        world,
        face,
        json!({ "product_coupon_id": product, "stock_id": second }),
    );

    let mut end = of(json!({ "out_request_no": number("end"), "stock_id": second }));
    let id_of = id("deactivate_stock");
    world.call(&id_of, request(&id_of, end.clone()));
    end.as_object_mut().unwrap().remove("stock_id");
    let id_of = id("deactivate_product_coupon");
    world.call(&id_of, request(&id_of, end.clone()));
    end.as_object_mut().unwrap().remove("out_request_no");
    world.call(&id("query_product_coupon"), end.clone());
    world.call(&id("list_stocks"), end);
    world.call(&id("query_stock"), of(json!({})));
    world.hear();
}

/// Delivery plans of that stock.
fn delivery_plans(world: &mut World, face: &str, stock: Value) {
    let id = |name: &str| format!("marketing_product_coupon.{face}{name}");
    let number = |name: &str| format!("{face}plan_{name}_0001");
    let mut set = json!({ "notify_url": world.url });
    let mut page = json!({ "page_size": 1 });
    let create = id("create_delivery_plan");
    let mut body = stock;
    body["out_request_no"] = number("create").into();
    body["delivery_start_time"] = "2098-01-01T00:00:00+08:00".into();
    body["delivery_end_time"] = "2098-02-01T00:00:00+08:00".into();
    if face.is_empty() {
        set["sp_mchid"] = MCHID.into();
        page["brand_id"] = BRAND.into();
        body["brand_id"] = BRAND.into();
    } else {
        // Notifications of the brand are opened with its own key.
        set["notify_url"] = server(&[]).0.into();
        body["save_as_draft"] = true.into();
    }
    world.call(&id("set_delivery_plan_notification_url"), set);
    let made = world.call(&create, request(&create, body));
    let plan = json!({ "plan_id": made["plan"]["plan_id"] });
    world.call(&id("list_delivery_plans"), page);
    if !face.is_empty() {
        world.call(&id("submit_delivery_plan"), plan.clone());
    }
    world.settle();
    let update = id("update_delivery_plan");
    let change = json!({
        "plan_id": plan["plan_id"], "out_request_no": number("update"),
        "modify_content": { "delivery_end_time": "2098-03-01T00:00:00+08:00" },
    });
    world.call(&update, change);
    world.settle();
    world.call(&id("terminate_delivery_plan"), plan);
    world.hear();
}

/// A product coupon of several uses, whose stock is like that one.
fn bundles(world: &mut World, face: &str, like: Value) {
    let id = |name: &str| format!("marketing_product_coupon.{face}{name}");
    let named = |other: Value| {
        let mut members = other;
        if face.is_empty() {
            members["brand_id"] = BRAND.into();
        }
        members
    };
    let number = |name: &str| format!("{face}bundle_{name}_0001");
    let mut whole = like;
    let mut rule = whole["single_usage_rule"].clone();
    let discounts = [10, 20, 30].map(|off| json!({ "threshold": 10_000, "percent_off": off }));
    rule["discount_coupon_list"] = discounts.as_slice().into();
    let members = whole.as_object_mut().unwrap();
    members.remove("single_usage_rule");
    members.insert("progressive_bundle_usage_rule".to_owned(), rule);
    whole["store_scope"] = "SPECIFIC".into();
    whole["stock_send_rule"]["max_count_per_day"] = 10_000.into();
    let create = id("create_product_coupon");
    let made = named(json!({
        "out_request_no": number("create"), "usage_mode": "PROGRESSIVE_BUNDLE", "stock": null,
        "single_usage_info": null, "stock_bundle": whole,
        "progressive_bundle_usage_info": { "count": 3, "interval_days": 1 },
    }));
    let made = world.call(&create, request(&create, made));
    let product = &made["product_coupon_id"];
    let add = id("create_stock_bundle");
    let more = named(json!({
        "out_request_no": number("add"), "product_coupon_id": product, "stock_bundle": whole,
    }));
    world.call(&add, request(&add, more));
    let bundle = &made["stock_bundle"];
    let of = |other: Value| {
        let mut members = named(json!({
            "product_coupon_id": product, "stock_bundle_id": bundle["stock_bundle_id"],
        }));
        let other = other.as_object().unwrap().clone();
        members.as_object_mut().unwrap().extend(other);
        members
    };
    for (index, stock) in bundle["stock_list"].as_array().unwrap().iter().enumerate() {
        let mut codes = of(json!({
            "out_request_no": number(&format!("upload{index}")), "stock_id": stock["stock_id"],
            "code_list": [format!("{face}bundle{index}a"), format!("{face}bundle{index}b")],
        }));
        codes.as_object_mut().unwrap().remove("stock_bundle_id");
        world.call(&id("upload_coupon_codes"), codes);
        let query = named(json!({
            "product_coupon_id": product, "stock_id": stock["stock_id"],
        }));
        world.call(&id("query_stock"), query);
    }
    let update = id("update_stock_bundle");
    let change = json!({ "out_request_no": number("update"), "store_scope": "SPECIFIC" });
    world.call(&update, request(&update, of(change)));
    let budget = json!({
        "out_request_no": number("budget"), "update_mode": "MAX_COUNT",
        "current_max_count": 10_000_000, "target_max_count": 200,
    });
    world.call(&id("update_stock_bundle_budget"), of(budget));
    for name in [
        "associate_stock_bundle_stores",
        "disassociate_stock_bundle_stores",
    ] {
        let stores = json!([{ "store_id": "100000001" }]);
        world.call(&id(name), of(json!({ "store_list": stores })));
    }
    let other = json!([{ "store_id": "12" }]);
    let dissociate = id("disassociate_stock_bundle_stores");
    let stores = json!([{ "store_id": "100000001" }]);
    world.call(
        &id("associate_stock_bundle_stores"),
        of(json!({ "store_list": stores })),
    );
    let mut both = stores;
    both.as_array_mut()
        .unwrap()
        .extend(other.as_array().unwrap().clone());
    world.call(&dissociate, of(json!({ "store_list": both })));
    world.call(&id("list_stocks"), of(json!({ "page_size": 1 })));
    world.call(&id("list_stocks"), of(json!({})));

    let user = json!({ "appid": APPID, "openid": "oUser2", "attach": "sample" });
    let order = |name: &str| {
        let mut members = of(json!({ "send_request_no": number(name) }));
        members
            .as_object_mut()
            .unwrap()
            .extend(user.as_object().unwrap().clone());
        members
    };
    let pre_send = id("pre_send_coupon_bundle");
    world.call(&pre_send, request(&pre_send, order("pre_send")));
    let send = id("send_coupon_bundle");
    let mut tagged = order("send");
    tagged["coupon_tag_info"] = json!({
        "coupon_tag_list": ["MEMBER"], "member_tag_info": { "member_card_id": "card" },
    });
    let sent = world.call(&send, request(&send, tagged));
    world.hear();
    let first = &sent["user_product_coupon_list"][0];
    for name in [
        "confirm_user_coupon",
        "redeem_user_coupon",
        "return_user_coupon",
    ] {
        let id_of = id(name);
        let held = named(json!({
            "out_request_no": number(name), "coupon_code": first["coupon_code"], "appid": APPID,
            "openid": "oUser2", "product_coupon_id": product, "stock_id": first["stock"]["stock_id"],
        }));
        world.call(&id_of, request(&id_of, held.clone()));
        let mut query = held;
        query.as_object_mut().unwrap().remove("out_request_no");
        world.call(&id("query_user_coupon"), query);
        let list = named(json!({ "appid": APPID, "openid": "oUser2", "page_size": 1 }));
        world.call(&id("list_user_coupons"), list);
    }
    let end = id("deactivate_user_coupon_bundle");
    let other = of(json!({
        "out_request_no": number("end"), "appid": APPID, "openid": "oUser2",
        "user_coupon_bundle_id": sent["user_coupon_bundle_id"],
    }));
    world.call(&end, request(&end, other));
    let query = named(json!({ "product_coupon_id": product }));
    world.call(&id("query_product_coupon"), query);
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
    coupons(&mut world, "");
    coupons(&mut world, "brand_");
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
