use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use wxpay::AwsLc;
use wxpay::blocking::Client;
use wxpay_sandbox::{ComplaintError, ComplaintState, NewComplaint, RefundDecision, Sandbox};
use wxpay_testkit::keys;

use crate::combined::send;
use crate::orders::native;
use crate::{builder, client, refused};

const MCHID: &str = keys::MERCHANT_ID;

/// A complaint that asks 30 fen of an order of 100 fen back.
fn filed(sandbox: &Sandbox) -> (Client, String) {
    let client = client(sandbox);
    client.send(native("order1", 100)).unwrap();
    sandbox.pay("order1").unwrap();
    let new = NewComplaint::new("order1").detail("商品破损").refund(30);
    let complaint = sandbox.file_complaint(new).unwrap();
    (client, complaint.complaint_id)
}

fn ask(client: &Client, what: &str, mut members: Value, id: &str) -> Result<Value, wxpay::Error> {
    members["complaint_id"] = id.into();
    send(client, &format!("complaints.{what}"), members)
}

fn reply(client: &Client, id: &str) -> Result<Value, wxpay::Error> {
    let members = json!({ "complainted_mchid": MCHID, "response_content": "已为您换货" });
    ask(client, "reply_to_complaint", members, id)
}

fn complete(client: &Client, id: &str) -> Result<Value, wxpay::Error> {
    let members = json!({ "complainted_mchid": MCHID });
    ask(client, "complete_complaint", members, id)
}

fn query(client: &Client, id: &str) -> Value {
    ask(client, "query_complaint", json!({}), id).unwrap()
}

/// A complaint without the member that is encrypted for each response.
fn without_phone(mut complaint: Value) -> Value {
    complaint.as_object_mut().unwrap().remove("payer_phone");
    complaint
}

fn invalid() -> (u16, String) {
    (400, "INVALID_REQUEST".to_owned())
}

#[test]
fn a_complaint_is_answered_completed_and_resumed() {
    let sandbox = builder().start().unwrap();
    let (client, id) = filed(&sandbox);
    let found = query(&client, &id);
    assert_eq!(found["complaint_state"], "PENDING");
    assert_eq!(found["complaint_order_info"][0]["out_trade_no"], "order1");
    assert_eq!(found["apply_refund_amount"], 30);
    let sealed = STANDARD.decode(found["payer_phone"].as_str().unwrap());
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let phone = merchant.opener().unwrap().open(&sealed.unwrap()).unwrap();
    assert_eq!(phone.expose(), b"13900000000");
    reply(&client, &id).unwrap();
    assert_eq!(query(&client, &id)["complaint_state"], "PROCESSING");
    sandbox.write_in_complaint(&id, "还没收到").unwrap();
    assert_eq!(query(&client, &id)["incoming_user_response"], true);
    reply(&client, &id).unwrap();
    assert_eq!(query(&client, &id)["incoming_user_response"], false);
    let open = sandbox.resume_complaint(&id);
    let state = ComplaintState::Processing;
    assert_eq!(open, Err(ComplaintError::WrongState { state }));
    complete(&client, &id).unwrap();
    assert_eq!(query(&client, &id)["complaint_state"], "PROCESSED");
    assert_eq!(refused(complete(&client, &id)), invalid());
    assert_eq!(refused(reply(&client, &id)), invalid());
    assert!(sandbox.write_in_complaint(&id, "?").is_err());
    let resumed = sandbox.resume_complaint(&id).unwrap();
    assert_eq!((resumed.state, resumed.times), (state, 2));
    complete(&client, &id).unwrap();
    let history = ask(&client, "list_negotiation_history", json!({}), &id).unwrap();
    let steps = history["data"].as_array().unwrap();
    let steps: Vec<&str> = steps
        .iter()
        .map(|step| step["operate_type"].as_str().unwrap())
        .collect();
    assert_eq!(
        steps,
        [
            "MERCHANT_CONFIRM_COMPLETE",
            "USER_CONTINUE_COMPLAINT",
            "MERCHANT_CONFIRM_COMPLETE",
            "MERCHANT_RESPONSE",
            "USER_RESPONSE",
            "MERCHANT_RESPONSE",
            "USER_CREATE_COMPLAINT",
        ]
    );
    assert_eq!(history["data"][6]["operate_details"], "商品破损");
    let second = ask(
        &client,
        "list_negotiation_history",
        json!({ "limit": 2, "offset": 1 }),
        &id,
    );
    let second = second.unwrap();
    assert_eq!(second["data"][0]["operate_type"], steps[1]);
    assert_eq!(second["data"].as_array().unwrap().len(), 2);
    assert_eq!(second["total_count"], 7);
}

#[test]
fn the_refund_of_a_complaint_is_decided_once() {
    let sandbox = builder().start().unwrap();
    let (client, id) = filed(&sandbox);
    let reject = json!({ "action": "REJECT" });
    let blank = refused(ask(&client, "update_refund_progress", reject, &id));
    assert_eq!(blank, (400, "PARAM_ERROR".to_owned()));
    let approve = json!({ "action": "APPROVE", "launch_refund_day": 3 });
    ask(&client, "update_refund_progress", approve.clone(), &id).unwrap();
    let again = ask(&client, "update_refund_progress", approve, &id);
    assert_eq!(refused(again), invalid());
    assert_eq!(
        sandbox.complaints()[0].decision,
        Some(RefundDecision::Approved)
    );
    assert_eq!(query(&client, &id)["complaint_full_refunded"], false);
    let refund = json!({
        "out_trade_no": "order1", "out_refund_no": "refund1",
        "amount": { "refund": 100, "total": 100, "currency": "CNY" },
    });
    send(&client, "refunds.create_refund", refund).unwrap();
    assert_eq!(query(&client, &id)["complaint_full_refunded"], true);
}

#[test]
fn complaints_are_listed_by_day_and_merchant() {
    let sandbox = builder().start().unwrap();
    let (client, first) = filed(&sandbox);
    let list = |begin: &str, end: &str, about: &str| {
        let query = json!({
            "begin_date": begin, "end_date": end, "complainted_mchid": about,
        });
        send(&client, "complaints.list_complaints", query)
    };
    let day = |index: usize| sandbox.complaints()[index].time.to_string()[..10].to_owned();
    sandbox.advance(Duration::from_secs(86_400));
    let second = sandbox.file_complaint(NewComplaint::new("order1")).unwrap();
    let both = list(&day(0), &day(1), MCHID).unwrap();
    assert_eq!(both["total_count"], 2);
    assert_eq!(both["data"][0]["complaint_id"], second.complaint_id);
    assert_eq!(both["data"][1]["complaint_id"], first);
    let one = list(&day(0), &day(0), MCHID).unwrap();
    assert_eq!(
        (&one["total_count"], &one["data"][0]["complaint_id"]),
        (&json!(1), &json!(first))
    );
    assert_eq!(
        list(&day(0), &day(1), "1900001109").unwrap()["total_count"],
        0
    );
    let param = (400, "PARAM_ERROR".to_owned());
    assert_eq!(refused(list(&day(1), &day(0), MCHID)), param);
    assert_eq!(refused(list("2019-13-01", &day(0), MCHID)), param);
}

#[test]
fn a_complaint_needs_a_paid_order_and_its_own_merchant() {
    let sandbox = builder().start().unwrap();
    let (client, id) = filed(&sandbox);
    client.send(native("order2", 100)).unwrap();
    for number in ["order2", "order3"] {
        let error = sandbox.file_complaint(NewComplaint::new(number));
        assert_eq!(error, Err(ComplaintError::NotPaid));
    }
    let error = sandbox.file_complaint(NewComplaint::new("order1").refund(101));
    assert_eq!(error, Err(ComplaintError::WrongRefund { total: 100 }));
    let other = json!({ "complainted_mchid": "1900001109" });
    assert_eq!(
        refused(ask(&client, "complete_complaint", other, &id)),
        invalid()
    );
    let unknown = ask(&client, "query_complaint", json!({}), "2002");
    assert_eq!(refused(unknown), invalid());
}

#[test]
fn a_message_for_immediate_service_is_sent_once() {
    let sandbox = builder().start().unwrap();
    let (client, id) = filed(&sandbox);
    let what = "reply_to_immediate_service_complaint";
    let message = |text: &str| {
        let blocks = json!([{ "type": "TEXT", "text": { "text": text } }]);
        json!({
            "complainted_mchid": MCHID, "idempotent_id": "M1",
            "message": { "blocks": blocks, "sender_identity": "MANUAL" },
        })
    };
    let sent = ask(&client, what, message("您好"), &id).unwrap();
    assert_eq!(ask(&client, what, message("您好"), &id).unwrap(), sent);
    assert_eq!(refused(ask(&client, what, message("再见"), &id)), invalid());
    let history = ask(&client, "list_negotiation_history", json!({}), &id).unwrap();
    assert_eq!(history["total_count"], 2);
    let step = &history["data"][0];
    assert_eq!(step["log_id"], sent["log_id"]);
    assert_eq!(step["normal_message"]["blocks"][0]["text"]["text"], "您好");
}

#[test]
fn complaints_are_notified_where_the_merchant_says() {
    let sandbox = builder().start().unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let client = client(&sandbox);
    let (url, told) = crate::notifications::server(&[]);
    let call = |what: &str, members: Value| send(&client, &format!("complaints.{what}"), members);
    assert_eq!(
        refused(call("query_notification_url", json!({}))),
        invalid()
    );
    let set = call("create_notification_url", json!({ "url": url })).unwrap();
    assert_eq!(set, json!({ "mchid": MCHID, "url": url }));
    let again = call("create_notification_url", json!({ "url": url }));
    assert_eq!(refused(again), invalid());
    assert_eq!(call("query_notification_url", json!({})).unwrap(), set);
    assert_eq!(
        call("update_notification_url", json!({ "url": url })).unwrap(),
        set
    );
    let (_, id) = filed(&sandbox);
    reply(&client, &id).unwrap();
    for (event, action) in [
        ("COMPLAINT.CREATE", "CREATE_COMPLAINT"),
        ("COMPLAINT.STATE_CHANGE", "MERCHANT_RESPONSE"),
    ] {
        let told = told.recv_timeout(Duration::from_secs(30)).unwrap();
        assert_eq!(told.envelope()["event_type"], event);
        let resource = told.opened_by(&merchant);
        assert_eq!(
            resource,
            json!({ "complaint_id": id, "action_type": action })
        );
    }
    call("delete_notification_url", json!({})).unwrap();
    complete(&client, &id).unwrap();
    sandbox.await_notifications();
    assert!(told.try_recv().is_err());
}

#[test]
fn a_snapshot_restores_complaints_and_their_address() {
    let sandbox = builder().start().unwrap();
    let (client, id) = filed(&sandbox);
    let url = json!({ "url": "https://shop.example/complaints" });
    send(&client, "complaints.create_notification_url", url).unwrap();
    let snapshot = sandbox.snapshot().unwrap();
    let before = without_phone(query(&client, &id));
    sandbox.reset();
    assert_eq!(sandbox.complaints(), []);
    sandbox.restore(&snapshot).unwrap();
    assert_eq!(without_phone(query(&client, &id)), before);
    let set = send(&client, "complaints.query_notification_url", json!({})).unwrap();
    assert_eq!(set["url"], "https://shop.example/complaints");
}
