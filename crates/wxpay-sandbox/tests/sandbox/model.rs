use std::sync::Arc;

use serde_json::{Map, Value, json};
use wxpay::blocking::Client;
use wxpay::bytes::Bytes;
use wxpay::catalog::{AnswerKind, Field, Kind, ObjectRef, Place, Row};
use wxpay::http::{Method, StatusCode};
use wxpay::model::File;
use wxpay::transport::{TransportError, from_fn};
use wxpay::{AwsLc, DynamicCall, Merchant, RawCall, catalog};
use wxpay_sandbox::{
    AnsweredBy, MadeUpChange, MadeUpError, MerchantAccount, Outcome, SandboxBuilder, ScriptedAnswer,
};
use wxpay_testkit::keys;

use crate::{builder, client, refused, with_async};

/// Every field of a request that is sure to be taken.
fn members<'f>(
    fields: impl IntoIterator<Item = &'f Field>,
    mchid: &str,
    within: &mut Vec<ObjectRef>,
) -> Map<String, Value> {
    let mut members = Map::new();
    let fields = fields.into_iter();
    for field in fields.filter(|field| field.place != Place::File) {
        let value = match field.name {
            "mchid" | "sp_mchid" => json!(mchid),
            _ => value(field, mchid, within),
        };
        let value = if field.is_list { json!([value]) } else { value };
        members.entry(field.name).or_insert(value);
    }
    members
}

fn value(field: &Field, mchid: &str, within: &mut Vec<ObjectRef>) -> Value {
    match field.kind {
        Kind::Integer => json!(7),
        Kind::Boolean => json!(true),
        Kind::DateTime => json!("2026-01-02T03:04:05+08:00"),
        Kind::Decimal => json!(0.5),
        Kind::Json => json!({ "a": 1 }),
        Kind::Enum(known) => json!(known.values()[0].wire),
        Kind::Object(object) if within.contains(&object) => json!({}),
        Kind::Object(object) => {
            within.push(object);
            let members = members(object.fields(), mchid, within);
            within.pop();
            Value::Object(members)
        }
        _ => json!(format!("{}1", field.name)),
    }
}

/// A call with every field.
pub(crate) fn call(row: &'static Row, mchid: &str) -> DynamicCall {
    let members = members(&row.fields, mchid, &mut Vec::new());
    DynamicCall::of(row, members).file(File::new("a.png", &b"abc"[..]))
}

/// A call with the required fields only.
pub(crate) fn minimal(row: &'static Row, mchid: &str) -> DynamicCall {
    let needed = row.fields.iter().filter(|field| field.is_required);
    let members = members(needed, mchid, &mut Vec::new());
    DynamicCall::of(row, members).file(File::new("a.png", &b"abc"[..]))
}

/// Those that make something before those that ask for it.
fn rows() -> Vec<&'static Row> {
    let mut rows: Vec<&Row> = catalog().rows().collect();
    rows.sort_by_key(|row| {
        let is_in_path = row
            .path()
            .contains(&format!("{{{}}}", row.number.unwrap_or("?")));
        row.number.is_none() || is_in_path
    });
    rows
}

/// The callers: a merchant, and a brand for its own operations.
struct Callers {
    merchant: Client,
    brand: Client,
}

impl Callers {
    fn of(&self, row: &Row) -> &Client {
        match row.is_signed_by_brand {
            true => &self.brand,
            false => &self.merchant,
        }
    }
}

fn without_socket(sandbox: SandboxBuilder) -> Callers {
    const BRAND: &str = "120344";
    let account = MerchantAccount::new(BRAND).key(keys::merchant_key(), keys::MERCHANT_SERIAL);
    let sandbox = Arc::new(sandbox.brand(account).start().unwrap());
    let brand = sandbox.brand_builder(BRAND, AwsLc).unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let transport = from_fn(move |request| match sandbox.engine().handle(&request) {
        Outcome::Answer(answer) => Ok(answer),
        _ => Err(TransportError::lost("closed")),
    });
    Callers {
        merchant: Client::new(merchant, transport.clone()),
        brand: Client::for_brand(brand.build().unwrap(), transport),
    }
}

#[test]
fn every_operation_of_the_model_is_taken_and_answered_in_its_form() {
    let callers = without_socket(builder());
    let mchid = callers.merchant.merchant().mchid();
    let books: Vec<&str> = {
        let strict = without_socket(builder().books_only());
        let is_known = |row: &&'static Row| {
            let answer = strict.of(row).send(call(row, mchid).expecting::<Bytes>());
            !matches!(answer, Err(error) if error.api().is_some_and(|api| api.status() == 404 && api.code().is_none()))
        };
        rows()
            .into_iter()
            .filter(is_known)
            .map(|row| row.id)
            .collect()
    };
    assert!((100..400).contains(&books.len()), "{books:?}");
    let (mut answered, mut opened) = (0, 0);
    let (mut present, mut absent) = (0, 0);
    for row in rows().into_iter().filter(|row| !books.contains(&row.id)) {
        let client = callers.of(row);
        let call = call(row, mchid);
        if row.answer == AnswerKind::File {
            let file = client.send(call.expecting::<Bytes>());
            assert!(!file.unwrap().is_empty(), "{}", row.id);
        } else {
            let answer = client.send(call);
            let answer = answer.unwrap_or_else(|error| panic!("{}: {error}", row.id));
            let fields = row.answer_fields().iter();
            let missing = fields.filter(|field| answer.get(field.name).is_none());
            for field in missing {
                // What nobody has finished has no reason of a failure and no time of a success.
                assert!(
                    !field.is_required && !field.is_always,
                    "{}: {}",
                    row.id,
                    field.name
                );
                absent += 1;
            }
            present += answer.as_object().map_or(0, Map::len);
            opened += open(row.answer_fields(), &answer, client.merchant(), row.id);
        }
        answered += 1;
    }
    assert_eq!(answered + books.len(), catalog().rows().count());
    assert!(opened > 50, "{opened} sealed texts were opened");
    assert!(present > absent * 10, "{present} are there, {absent} not");
}

/// States, times and amounts in a response that claim that money moved or that something ended, although no request
/// said so. Returns their number of fields.
fn claims(fields: &[Field], answer: &Value, place: &str, found: &mut Vec<String>) -> usize {
    /// States of the model that say so.
    const ENDS: [&str; 16] = [
        "SUCCESS",
        "SUCEESS",
        "PAID",
        "USER_PAID",
        "PAY_SUCCEED",
        "PAY_STATUS_PAID",
        "REFUND",
        "ALL_REFUND",
        "BANK_REFUND",
        "FINISHED",
        "FINISH",
        "DONE",
        "COMPLETED",
        "CHARGED",
        "SIGNED",
        "MIX_PAY_SUCCESS",
    ];
    const TIMES: [&str; 7] = [
        "success_time",
        "pay_succ_time",
        "paid_time",
        "pay_time",
        "finish_time",
        "finished_time",
        "close_time",
    ];
    const AMOUNTS: [&str; 8] = [
        "payer_total",
        "paid_amount",
        "success_amount",
        "success_num",
        "pay_success_amount",
        "finish_amount",
        "payer_refunded_amount",
        "settled",
    ];
    let mut seen = 0;
    // A call that ends something at once has no other state.
    let is_over = fields.iter().any(|field| match field.kind {
        Kind::Enum(known) => known.values().len() == 1 && ENDS.contains(&known.values()[0].wire),
        _ => false,
    });
    for field in fields {
        let value = &answer[field.name];
        let items = value.as_array().filter(|_| field.is_list);
        for item in items.map_or_else(|| std::slice::from_ref(value), Vec::as_slice) {
            let place = format!("{place}/{}", field.name);
            seen += 1;
            let is_claim = match field.kind {
                Kind::Object(object) if item.is_object() => {
                    seen += claims(object.fields(), item, &place, found);
                    continue;
                }
                Kind::Enum(_) if is_over => false,
                Kind::Enum(_) => {
                    let is_state = ["state", "status", "result"];
                    let is_state = is_state.iter().any(|end| field.name.ends_with(end));
                    is_state && ENDS.iter().any(|end| item == end)
                }
                _ if TIMES.contains(&field.name) => {
                    !is_over && !item.is_null() && item != "1970-01-01T08:00:00+08:00"
                }
                _ if AMOUNTS.contains(&field.name) => !item.is_null() && item != 0 && item != "0",
                _ => false,
            };
            if is_claim {
                found.push(format!("{place} is {item}"));
            }
        }
    }
    seen
}

#[test]
fn no_made_up_response_claims_that_money_moved() {
    let callers = without_socket(builder());
    let mchid = callers.merchant.merchant().mchid();
    let books = without_socket(builder().books_only());
    let (mut found, mut fields) = (Vec::new(), 0);
    for row in rows() {
        let call = || minimal(row, mchid);
        let of_book = books.of(row).send(call().expecting::<Bytes>());
        let has_book = !matches!(of_book, Err(error) if error.api().is_some_and(|api| api.status() == 404 && api.code().is_none()));
        if has_book || row.answer == AnswerKind::File {
            continue;
        }
        match callers.of(row).send(call()) {
            Ok(answer) => fields += claims(row.answer_fields(), &answer, row.id, &mut found),
            // A query by a number that nothing was created under.
            Err(error) => assert_eq!(
                error.api().map(|api| api.status().as_u16()),
                Some(404),
                "{}: {error}",
                row.id
            ),
        }
    }
    assert!(
        found.is_empty(),
        "{} claims:\n{}",
        found.len(),
        found.join("\n")
    );
    assert!(fields > 3_500, "{fields}");
}

/// Opens every sealed text of a response, and says how many there are.
fn open(fields: &[Field], answer: &Value, merchant: &Merchant, id: &str) -> usize {
    use base64::Engine as _;
    let mut opened = 0;
    for field in fields {
        let embedded: Value;
        let mut value = &answer[field.name];
        if field.is_embedded
            && let Some(json) = value.as_str()
        {
            embedded = serde_json::from_str(json).unwrap();
            value = &embedded;
        }
        let items = value.as_array().filter(|_| field.is_list);
        for item in items.map_or_else(|| std::slice::from_ref(value), Vec::as_slice) {
            match (field.kind, item) {
                (Kind::Object(object), item) => opened += open(object.fields(), item, merchant, id),
                (_, Value::String(sealed)) if field.is_sensitive => {
                    let sealed = base64::engine::general_purpose::STANDARD.decode(sealed);
                    let plain = merchant.opener().unwrap().open(&sealed.unwrap());
                    let plain =
                        plain.unwrap_or_else(|error| panic!("{id} {}: {error}", field.name));
                    assert!(!plain.expose().is_empty(), "{id} {}", field.name);
                    opened += 1;
                }
                _ => {}
            }
        }
    }
    opened
}

/// No book keeps what brands share.
const SHARE: &str = "profitsharing.brand_create_order";

fn share() -> Value {
    json!({
        "brand_mchid": "1900000108",
        "sub_mchid": "1900000109",
        "appid": "wx8888",
        "transaction_id": "4208450740201411110007820472",
        "out_order_no": "P20150806125346",
        "receivers": [{
            "type": "PERSONAL_OPENID", "account": "oUser1", "name": "张三", "amount": 100, "description": "分给张三",
        }],
        "finish": true,
    })
}

fn send(client: &Client, id: &str, members: Value) -> Result<Value, wxpay::Error> {
    client.send(DynamicCall::new(id, members).unwrap())
}

#[test]
fn the_same_number_is_answered_the_same_and_can_be_queried() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let query = json!({
        "sub_mchid": "1900000109",
        "out_order_no": "P20150806125346", "transaction_id": "4208450740201411110007820472",
    });
    let unknown = refused(send(
        &client,
        "profitsharing.brand_query_order",
        query.clone(),
    ));
    assert_eq!(unknown, (404, "RESOURCE_NOT_EXISTS".to_owned()));
    let made = send(&client, SHARE, share()).unwrap();
    assert_eq!(made["receivers"][0]["amount"], 100);
    assert_eq!(
        send(&client, SHARE, share()).unwrap()["order_id"],
        made["order_id"]
    );
    let found = send(&client, "profitsharing.brand_query_order", query).unwrap();
    assert_eq!(found["order_id"], made["order_id"]);

    let mut other = share();
    other["receivers"][0]["amount"] = json!(101);
    let refusal = refused(send(&client, SHARE, other));
    assert_eq!(refusal, (400, "INVALID_REQUEST".to_owned()));
    let last = sandbox.requests().pop().unwrap();
    assert_eq!(last.answered_by, Some(AnsweredBy::Model));
}

#[test]
fn what_the_model_knows_to_be_wrong_is_refused_by_name() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    type Mistake = (fn(&mut Value), &'static str);
    let mistakes: [Mistake; 4] = [
        (
            |body| drop(body.as_object_mut().unwrap().remove("transaction_id")),
            "/transaction_id is required",
        ),
        (
            |body| body["receivers"] = json!({}),
            "/receivers must be a list",
        ),
        (
            |body| body["receivers"][0]["amount"] = json!("100"),
            "/receivers/0/amount must be an integer",
        ),
        (
            |body| body["finish"] = json!(1),
            "/finish must be true or false",
        ),
    ];
    for (mistake, issue) in mistakes {
        let mut body = share_without_names();
        mistake(&mut body);
        // A call that knows what is required reports such mistakes before it is sent.
        let call = RawCall::new(&Method::POST, "/v3/brand/profitsharing/orders").unwrap();
        let error = client.send(call.json(body)).unwrap_err();
        assert!(error.to_string().contains(issue), "{error}");
        assert_eq!(refused::<()>(Err(error)), (400, "PARAM_ERROR".to_owned()));
    }
}

/// Without the fields that have to be sealed.
fn share_without_names() -> Value {
    let mut body = share();
    for receiver in body["receivers"].as_array_mut().unwrap() {
        receiver.as_object_mut().unwrap().remove("name");
    }
    body
}

#[test]
fn what_is_not_sealed_is_refused() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    send(&client, SHARE, share()).unwrap();
    let mut body = share();
    body["out_order_no"] = json!("P2");
    // A call that does not know which fields are sealed sends them as they are.
    let call = RawCall::new(&Method::POST, "/v3/brand/profitsharing/orders").unwrap();
    let error = client.send(call.json(body)).unwrap_err();
    assert_eq!(refused::<()>(Err(error)), (400, "PARAM_ERROR".to_owned()));
}

#[test]
fn a_value_that_no_list_has_is_noted_and_let_pass() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let mut body = share();
    body["receivers"][0]["type"] = json!("ADDED_LATER");
    body["added_later"] = json!(1);
    send(&client, SHARE, body).unwrap();
    let notes = sandbox.requests().pop().unwrap().notes;
    assert_eq!(notes.len(), 2, "{notes:?}");
    assert!(notes[0].contains("ADDED_LATER") && notes[1].contains("added_later"));
}

#[test]
fn a_test_writes_any_answer_for_the_next_call() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    sandbox
        .answer_next(SHARE, json!({ "status": "FINISHED" }))
        .unwrap();
    assert_eq!(send(&client, SHARE, share()).unwrap()["status"], "FINISHED");
    assert_eq!(
        sandbox.requests().pop().unwrap().answered_by,
        Some(AnsweredBy::Script)
    );
    let refusal = ScriptedAnswer::error(StatusCode::FORBIDDEN, "NOT_ENOUGH", "余额不足");
    sandbox
        .answer_next("POST /v3/brand/profitsharing/orders", refusal)
        .unwrap();
    let refusal = refused(send(&client, SHARE, share()));
    assert_eq!(refusal, (403, "NOT_ENOUGH".to_owned()));
    assert!(
        sandbox
            .answer_next("profitsharing.none", json!({}))
            .is_err()
    );
    // The response after it is the sandbox's own again, to both clients.
    let answer = with_async(&sandbox, |client| async move {
        client
            .send(DynamicCall::new(SHARE, share()).unwrap())
            .await
            .unwrap()
    });
    assert_eq!(answer["out_order_no"], "P20150806125346");
}

const WITHDRAW: &str = "ecommerce_funds.withdraw_platform_balance";

#[test]
fn a_made_up_object_is_moved_to_any_state() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let body = json!({ "out_request_no": "W1", "amount": 100 });
    let row = catalog().find(WITHDRAW).unwrap();
    let call = DynamicCall::of(row, {
        let needed = row.fields.iter().filter(|field| field.is_required);
        let mut members = members(needed, sandbox.mchid(), &mut Vec::new());
        members.extend(body.as_object().unwrap().clone());
        members
    });
    client.send(call).unwrap();
    let query = || {
        send(
            &client,
            "ecommerce_funds.query_platform_withdrawal_by_out_request_no",
            json!({ "out_request_no": "W1" }),
        )
    };
    assert_eq!(query().unwrap()["status"], "INIT");
    let change = |members| MadeUpChange::new("ecommerce_funds", "W1").members(members);
    for status in ["CREATE_SUCCESS", "SUCCESS", "REFUND", "INIT"] {
        let set = sandbox.set_made_up(&change(json!({ "status": status, "reason": "卡号有误" })));
        assert_eq!(set.unwrap().members["status"], status);
        let found = query().unwrap();
        assert_eq!(found["status"], status);
        assert_eq!(found["reason"], "卡号有误");
        assert_eq!(found["amount"], 100);
    }
    // It is kept, and is that of its merchant only.
    let saved = sandbox.snapshot().unwrap();
    sandbox
        .set_made_up(&change(json!({ "status": "FAIL" })))
        .unwrap();
    sandbox.restore(&saved).unwrap();
    assert_eq!(query().unwrap()["status"], "INIT");
    let objects = sandbox.made_up_objects();
    assert_eq!(objects.len(), 1, "{objects:?}");
    assert!(
        objects[0]
            .numbers
            .contains(&("out_request_no".to_owned(), "W1".to_owned()))
    );

    let unknown = MadeUpChange::new("ecommerce_funds", "W2").members(json!({ "status": "FAIL" }));
    let unknown = sandbox.set_made_up(&unknown).unwrap_err();
    assert_eq!(
        unknown.to_string(),
        "no made-up object \"W2\" of ecommerce_funds"
    );
    let of_other = change(json!({ "status": "FAIL" })).mchid("1900000109");
    assert!(matches!(
        sandbox.set_made_up(&of_other),
        Err(MadeUpError::Unknown { .. })
    ));
    for (members, member) in [
        (json!({ "status": "NO_SUCH_STATE" }), "/status"),
        (json!({ "status": 7 }), "/status"),
        (json!({ "amount": "7" }), "/amount"),
    ] {
        let wrong = MadeUpError::WrongValue {
            member: member.to_owned(),
        };
        assert_eq!(sandbox.set_made_up(&change(members)), Err(wrong));
    }
    let member = sandbox.set_made_up(&change(json!({ "nothing": 7 })));
    assert!(
        matches!(member, Err(MadeUpError::UnknownMember { member, .. }) if member == "/nothing")
    );
    assert_eq!(
        sandbox.set_made_up(&change(json!([]))),
        Err(MadeUpError::NotAnObject)
    );
    assert_eq!(query().unwrap()["status"], "INIT");
}

#[test]
fn a_call_about_an_object_leaves_one_object() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let call = |name: &str, changes: Value| {
        let row = catalog().find(&format!("payscore_partner.{name}"));
        let row = row.unwrap();
        let needed = row.fields.iter().filter(|field| field.is_required);
        let mut members = members(needed, sandbox.mchid(), &mut Vec::new());
        members.extend(changes.as_object().unwrap().clone());
        client.send(DynamicCall::of(row, members)).unwrap()
    };
    let number = json!({ "out_order_no": "order1" });
    let made: Value = call("create_service_order", number.clone());
    let id = made["order_id"].as_str().unwrap();
    // The response has no number, and the call no other.
    call("cancel_service_order", number);
    let objects = sandbox.made_up_objects();
    assert_eq!(objects.len(), 1, "{objects:?}");
    // Both numbers lead to it.
    for number in ["order1", id] {
        let change = MadeUpChange::new("payscore_partner", number);
        let found = sandbox.set_made_up(&change.members(json!({}))).unwrap();
        assert_eq!(found, objects[0], "{number}");
    }
}

#[test]
fn a_repeated_request_sees_the_state_that_was_set() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let made = send(&client, SHARE, share()).unwrap();
    let order_id = made["order_id"].as_str().unwrap();
    let change = MadeUpChange::new("profitsharing", order_id)
        .members(json!({ "receivers": null, "finish_amount": 7 }));
    sandbox.set_made_up(&change).unwrap();
    let again = send(&client, SHARE, share()).unwrap();
    assert_eq!(again["order_id"], order_id);
    assert!(again.get("receivers").is_none(), "{again}");
    assert!(again.get("finish_amount").is_none(), "{again}");
}
