//! Authorizations of users to be paid without confirming each transfer, and the transfers under them.

use std::time::Duration;

use serde_json::{Value, json};
use wxpay::AwsLc;
use wxpay_sandbox::{
    TransferAuthorizationError, TransferAuthorizationState, TransferState, Trigger, TriggerError,
};
use wxpay_testkit::keys;

use crate::combined::send;
use crate::notifications::server;
use crate::{builder, client, refused};

const MCHID: &str = keys::MERCHANT_ID;
const APPLY: &str = "transfer.apply_for_user_authorization";
const QUERY: &str = "transfer.query_user_authorization";
const CLOSE: &str = "transfer.close_user_authorization";
const PRE_TRANSFER: &str = "transfer.pre_transfer_with_authorization";
const TRANSFER: &str = "transfer.transfer_after_authorization";

fn application(number: &str, url: &str) -> Value {
    json!({
        "out_authorization_no": number, "appid": "wx8888", "openid": "oUser1",
        "transfer_scene_id": "1000", "user_display_name": "wx_123", "user_recv_perception": "现金奖励",
        "authorization_notify_url": url,
    })
}

fn bill(number: &str, fen: i64) -> Value {
    json!({
        "appid": "wx8888", "out_bill_no": number, "transfer_amount": fen, "transfer_remark": "奖励",
        "transfer_scene_id": "1000", "user_recv_perception": "现金奖励",
        "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "新会员" }],
    })
}

fn under(authorization: &str, number: &str, fen: i64) -> Value {
    let mut bill = bill(number, fen);
    bill["out_authorization_no"] = json!(authorization);
    bill
}

#[test]
fn an_authorized_transfer_needs_no_confirmation() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    let (url, notified) = server(&[]);
    sandbox.top_up(MCHID, 10_000);
    let before = sandbox.balance(MCHID);
    let applied = send(&caller, APPLY, application("A1", &url)).unwrap();
    assert_eq!(applied["state"], "WAIT_USER_CONFIRM");
    assert_eq!(
        send(&caller, APPLY, application("A1", &url)).unwrap(),
        applied
    );
    let early = refused(send(&caller, TRANSFER, under("A1", "T1", 100)));
    assert_eq!(early, (400, "INVALID_REQUEST".to_owned()));

    let given = sandbox.confirm_transfer_authorization("A1").unwrap();
    assert_eq!(given.state, TransferAuthorizationState::TakingEffect);
    let used = refused(send(&caller, APPLY, application("A1", &url)));
    assert_eq!(used, (400, "INVALID_REQUEST".to_owned()));
    let found = send(&caller, QUERY, json!({ "out_authorization_no": "A1" })).unwrap();
    assert_eq!(
        found["authorization_id"],
        given.authorization_id.clone().unwrap()
    );
    assert!(found.get("close_info").is_none() && found.get("package_info").is_none());

    let made = send(&caller, TRANSFER, under("A1", "T1", 100)).unwrap();
    assert_eq!(
        (&made["state"], &made["openid"]),
        (&json!("ACCEPTED"), &json!("oUser1"))
    );
    assert_eq!(
        send(&caller, TRANSFER, under("A1", "T1", 100)).unwrap(),
        made
    );
    let other = refused(send(&caller, TRANSFER, under("A1", "T1", 101)));
    assert_eq!(other, (400, "ALREADY_EXISTS".to_owned()));
    let mut dear = under("A1", "T2", before.available);
    let nameless = refused(send(&caller, TRANSFER, dear.clone()));
    assert_eq!(nameless, (400, "PARAM_ERROR".to_owned()));
    dear["user_name"] = json!("张三");
    let poor = refused(send(&caller, TRANSFER, dear));
    assert_eq!(poor, (403, "NOT_ENOUGH".to_owned()));
    assert!(sandbox.confirm_transfer("T1").is_err());
    let mut states = Vec::new();
    for _ in 0..60 {
        let state = sandbox.transfers()[0].state;
        if states.last() != Some(&state) {
            states.push(state);
        }
        sandbox.advance(Duration::from_secs(1));
    }
    let course = [
        TransferState::Accepted,
        TransferState::Processing,
        TransferState::Transfering,
        TransferState::Success,
    ];
    assert_eq!(states, course);
    assert_eq!(sandbox.balance(MCHID).paid, before.paid + 100);
    let by_id = json!({ "authorization_id": given.authorization_id });
    let mut with_id = bill("T3", 5);
    with_id["authorization_id"] = by_id["authorization_id"].clone();
    with_id["user_name"] = json!("张三");
    sandbox.name_user("oUser1", "李四");
    send(&caller, TRANSFER, with_id).unwrap();
    let query = json!({ "out_bill_no": "T3" });
    let found = send(
        &caller,
        "transfer.query_transfer_bill_by_out_bill_no",
        query,
    )
    .unwrap();
    assert_eq!(found["openid"], "oUser1");
    sandbox.advance(Duration::from_secs(600));
    let failed = sandbox.transfers().pop().unwrap();
    assert_eq!(failed.fail_reason.as_deref(), Some("NAME_NOT_CORRECT"));

    let closed = send(&caller, CLOSE, json!({ "out_authorization_no": "A1" })).unwrap();
    assert_eq!(closed["close_info"]["close_reason"], "CLOSE_VIA_MCH_API");
    let again = send(&caller, CLOSE, json!({ "out_authorization_no": "A1" })).unwrap();
    assert_eq!(again, closed);
    let late = refused(send(&caller, TRANSFER, under("A1", "T4", 100)));
    assert_eq!(late, (400, "ORDER_CLOSED".to_owned()));
    // The bill that was made before is still found.
    send(&caller, TRANSFER, under("A1", "T1", 100)).unwrap();

    sandbox.await_notifications();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let notified = notified.try_iter().map(|notified| {
        let event = notified.envelope()["event_type"]
            .as_str()
            .unwrap()
            .to_owned();
        (event, notified.opened_by(&merchant)["state"].clone())
    });
    let notified: Vec<_> = notified.collect();
    let events = [
        (
            "MCHTRANSFER.AUTHORIZATION.CONFIRMED".to_owned(),
            json!("TAKING_EFFECT"),
        ),
        (
            "MCHTRANSFER.AUTHORIZATION.CLOSED".to_owned(),
            json!("CLOSED"),
        ),
    ];
    assert_eq!(notified, events);
}

#[test]
fn the_confirmation_of_a_bill_authorizes_later_ones() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    sandbox.top_up(MCHID, 10_000);
    let url = "https://shop.example/notify";
    let mut first = bill("T1", 100);
    first["openid"] = json!("oUser1");
    let mut long = first.clone();
    long["user_recv_perception"] = json!("金".repeat(257));
    long["authorization_info"] = json!({
        "user_display_name": "wx_123", "out_authorization_no": "A1", "authorization_notify_url": url,
    });
    let before = sandbox.balance(MCHID);
    let long = refused(send(&caller, PRE_TRANSFER, long));
    assert_eq!(long, (400, "PARAM_ERROR".to_owned()));
    assert_eq!(sandbox.balance(MCHID), before);
    assert!(sandbox.transfers().is_empty() && sandbox.transfer_authorizations().is_empty());
    first["authorization_info"] = json!({
        "user_display_name": "wx_123", "out_authorization_no": "A1", "authorization_notify_url": url,
    });
    let made = send(&caller, PRE_TRANSFER, first.clone()).unwrap();
    assert_eq!(made["state"], "WAIT_USER_CONFIRM");
    assert_eq!(made["out_authorization_no"], "A1");
    assert!(made["package_info"].is_string());
    assert_eq!(send(&caller, PRE_TRANSFER, first.clone()).unwrap(), made);
    let mut other = first;
    other["out_bill_no"] = json!("T2");
    let used = refused(send(&caller, PRE_TRANSFER, other));
    assert_eq!(used, (400, "INVALID_REQUEST".to_owned()));
    assert_eq!(sandbox.transfers().len(), 1);
    let with_bill = sandbox.confirm_transfer_authorization("A1");
    assert_eq!(with_bill, Err(TransferAuthorizationError::WithBill));

    sandbox.confirm_transfer("T1").unwrap();
    let given = &sandbox.transfer_authorizations()[0];
    assert_eq!(given.state, TransferAuthorizationState::TakingEffect);
    let other = builder().start().unwrap();
    other.restore(&sandbox.snapshot().unwrap()).unwrap();
    assert_eq!(
        other.transfer_authorizations(),
        sandbox.transfer_authorizations()
    );
    let caller = client(&other);
    let mut by_id = bill("T3", 100);
    by_id["authorization_id"] = json!(given.authorization_id);
    send(&caller, TRANSFER, by_id).unwrap();
    other.advance(Duration::from_secs(600));
    let ended = other.transfers().into_iter().map(|transfer| transfer.state);
    assert!(ended.eq([TransferState::Success, TransferState::Success]));
}

#[test]
fn an_authorization_that_nobody_gave_is_closed_after_a_day() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    let url = "https://shop.example/notify";
    for number in ["A1", "A2"] {
        send(&caller, APPLY, application(number, url)).unwrap();
    }
    sandbox.confirm_transfer_authorization("A2").unwrap();
    sandbox.advance(Duration::from_secs(24 * 60 * 60));
    let found = send(&caller, QUERY, json!({ "out_authorization_no": "A1" })).unwrap();
    assert_eq!(found["state"], "CLOSED");
    assert_eq!(
        found["close_info"]["close_reason"],
        "USER_OVERDUE_UNCONFIRMED"
    );
    assert!(found.get("authorize_time").is_none());
    let ended = sandbox.revoke_transfer_authorization("A2").unwrap();
    assert_eq!(ended.close_reason.as_deref(), Some("USER_CLOSE"));
    let again = sandbox.revoke_transfer_authorization("A2").unwrap_err();
    let state = TransferAuthorizationState::Closed;
    assert_eq!(again, TransferAuthorizationError::WrongState { state });
    let unknown = sandbox.confirm_transfer_authorization("A3");
    assert_eq!(unknown, Err(TransferAuthorizationError::Unknown));
    for id in [QUERY, CLOSE] {
        let unknown = refused(send(&caller, id, json!({ "out_authorization_no": "A3" })));
        assert_eq!(unknown, (404, "NOT_FOUND".to_owned()), "{id}");
    }
}

#[test]
fn the_event_of_an_authorization_is_sent_on_demand() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    let (url, notified) = server(&[]);
    send(&caller, APPLY, application("A1", &url)).unwrap();
    let confirmed = Trigger::new("MCHTRANSFER.AUTHORIZATION.CONFIRMED").number("A1");
    let early = sandbox.trigger(&confirmed);
    assert!(matches!(early, Err(TriggerError::WrongState { .. })));
    let given = sandbox.confirm_transfer_authorization("A1").unwrap();
    sandbox.trigger(&confirmed).unwrap();
    let closed = Trigger::new("MCHTRANSFER.AUTHORIZATION.CLOSED").number("A1");
    let early = sandbox.trigger(&closed);
    assert!(matches!(early, Err(TriggerError::WrongState { .. })));
    let unknown = sandbox.trigger(&closed.number("A2"));
    assert!(matches!(unknown, Err(TriggerError::UnknownNumber { .. })));
    sandbox.await_notifications();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let ids = notified
        .try_iter()
        .map(|notified| notified.opened_by(&merchant)["authorization_id"].clone());
    let id = json!(given.authorization_id);
    assert!(ids.eq([id.clone(), id]));
}
