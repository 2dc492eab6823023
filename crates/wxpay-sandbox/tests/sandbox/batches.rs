//! Legacy transfer batches: created, queried by both numbers, failed in part and closed.

use std::time::Duration;

use serde_json::{Value, json};
use wxpay::AwsLc;
use wxpay_sandbox::{BatchError, BatchState, TransferDetailState, Trigger, TriggerError};
use wxpay_testkit::keys;

use crate::combined::send;
use crate::notifications::server;
use crate::{builder, client, refused};

const MCHID: &str = keys::MERCHANT_ID;
const CREATE: &str = "transfer_batches.create_batch";
const QUERY: &str = "transfer_batches.query_batch_by_out_batch_no";

fn batch(number: &str, fens: &[i64]) -> Value {
    let details = fens.iter().enumerate().map(|(index, fen)| {
        json!({
            "out_detail_no": format!("{number}D{index}"), "transfer_amount": fen,
            "transfer_remark": "报销", "openid": "oUser1", "user_name": "张三",
        })
    });
    json!({
        "appid": "wx8888", "out_batch_no": number, "batch_name": "一月", "batch_remark": "一月报销",
        "total_amount": fens.iter().sum::<i64>(), "total_num": fens.len(),
        "transfer_detail_list": details.collect::<Vec<_>>(), "transfer_scene_id": "1000",
    })
}

#[test]
fn a_batch_pays_its_users_and_is_notified_once() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    let (url, notified) = server(&[]);
    sandbox.top_up(MCHID, 1_000_000);
    let before = sandbox.balance(MCHID);
    let mut body = batch("B1", &[100, 200, 300]);
    body["notify_url"] = json!(url);
    let made = send(&caller, CREATE, body.clone()).unwrap();
    assert_eq!(made["batch_status"], "ACCEPTED");
    assert_eq!(send(&caller, CREATE, body.clone()).unwrap(), made);
    assert_eq!(sandbox.balance(MCHID).locked, before.locked + 600);
    let early = Trigger::new("MCHTRANSFER.BATCH.FINISHED").number("B1");
    let early = sandbox.trigger(&early).unwrap_err();
    assert!(matches!(early, TriggerError::WrongState { .. }), "{early}");
    let failed = sandbox
        .fail_batch_transfer("B1", "B1D1", "ACCOUNT_FROZEN")
        .unwrap();
    assert_eq!(failed.details[1].state, TransferDetailState::Fail);
    let again = sandbox
        .fail_batch_transfer("B1", "B1D1", "ACCOUNT_FROZEN")
        .unwrap_err();
    assert!(matches!(again, BatchError::DetailEnded { .. }));
    sandbox.advance(Duration::from_secs(600));

    let all = json!({ "out_batch_no": "B1", "need_query_detail": true, "detail_status": "ALL" });
    let found = send(&caller, QUERY, all).unwrap();
    let counted = &found["transfer_batch"];
    assert_eq!(counted["batch_status"], "FINISHED");
    assert_eq!(counted["success_amount"], 400);
    assert_eq!(counted["success_num"], 2);
    assert_eq!(counted["fail_amount"], 200);
    assert_eq!(counted["fail_num"], 1);
    assert_eq!(found["transfer_detail_list"].as_array().unwrap().len(), 3);
    let only = json!({
        "batch_id": made["batch_id"], "need_query_detail": true, "detail_status": "SUCCESS",
        "offset": 1, "limit": 20,
    });
    let page = send(&caller, "transfer_batches.query_batch_by_id", only).unwrap();
    let page = page["transfer_detail_list"].as_array().unwrap();
    assert_eq!((page.len(), &page[0]["out_detail_no"]), (1, &json!("B1D2")));
    let without = json!({ "out_batch_no": "B1", "need_query_detail": false });
    let without = send(&caller, QUERY, without).unwrap();
    assert!(without.get("transfer_detail_list").is_none());

    let by_number = "transfer_batches.query_detail_by_out_detail_no";
    let query = json!({ "out_batch_no": "B1", "out_detail_no": "B1D1" });
    let detail = send(&caller, by_number, query).unwrap();
    assert_eq!(detail["detail_status"], "FAIL");
    assert_eq!(detail["fail_reason"], "ACCOUNT_FROZEN");
    let by_id = "transfer_batches.query_detail_by_id";
    let query = json!({ "batch_id": made["batch_id"], "detail_id": detail["detail_id"] });
    assert_eq!(
        send(&caller, by_id, query).unwrap()["out_detail_no"],
        "B1D1"
    );

    let after = sandbox.balance(MCHID);
    assert_eq!(after.paid, before.paid + 400);
    assert_eq!(after.available, before.available - 400);
    assert_eq!(after.locked, before.locked);
    let event = "MCHTRANSFER.BATCH.FINISHED";
    sandbox.await_notifications();
    let notified: Vec<_> = notified.try_iter().collect();
    assert_eq!(notified.len(), 1);
    assert_eq!(notified[0].envelope()["event_type"], event);
    sandbox.trigger(&Trigger::new(event).number("B1")).unwrap();
    let resource = notified[0].opened_by(&sandbox.merchant(AwsLc).unwrap());
    assert_eq!(resource["success_amount"], 400);
    assert!(resource.get("close_reason").is_none());
    assert!(!format!("{:?}", sandbox.transfer_batches()).contains("张三"));
}

#[test]
fn a_batch_is_refused_where_its_sums_or_numbers_are_wrong() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    sandbox.top_up(MCHID, 1_000_000);
    type Mistake = (fn(&mut Value), (u16, &'static str), &'static str);
    let mistakes: [Mistake; 6] = [
        (
            |body| body["total_amount"] = json!(299),
            (400, "PARAM_ERROR"),
            "/total_amount",
        ),
        (
            |body| body["total_num"] = json!(3),
            (400, "PARAM_ERROR"),
            "/total_num",
        ),
        (
            |body| body["transfer_detail_list"][1]["out_detail_no"] = json!("B1D0"),
            (400, "PARAM_ERROR"),
            "/transfer_detail_list/1/out_detail_no",
        ),
        (
            |body| body["transfer_detail_list"][0]["transfer_amount"] = json!(0),
            (400, "PARAM_ERROR"),
            "/transfer_detail_list/0/transfer_amount",
        ),
        (
            |body| body["out_batch_no"] = json!("B-1"),
            (400, "PARAM_ERROR"),
            "/out_batch_no",
        ),
        (
            |body| body["transfer_detail_list"] = json!([]),
            (400, "PARAM_ERROR"),
            "/transfer_detail_list",
        ),
    ];
    for (mistake, (status, code), place) in mistakes {
        let mut body = batch("B1", &[100, 200]);
        mistake(&mut body);
        let error = send(&caller, CREATE, body).unwrap_err();
        assert!(error.to_string().contains(place), "{place}: {error}");
        assert_eq!(refused::<()>(Err(error)), (status, code.to_owned()));
    }
    let rich = sandbox.balance(MCHID).available + 1;
    let poor = refused(send(&caller, CREATE, batch("B1", &[rich])));
    assert_eq!(poor, (403, "NOT_ENOUGH".to_owned()));
    assert!(sandbox.transfer_batches().is_empty());
    send(&caller, CREATE, batch("B1", &[100])).unwrap();
    let other = refused(send(&caller, CREATE, batch("B1", &[101])));
    assert_eq!(other, (400, "INVALID_REQUEST".to_owned()));
    let query = json!({ "out_batch_no": "B2", "need_query_detail": false });
    assert_eq!(
        refused(send(&caller, QUERY, query)),
        (404, "NOT_FOUND".to_owned())
    );
}

#[test]
fn a_closed_batch_gives_the_money_back_and_survives_a_snapshot() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    sandbox.top_up(MCHID, 1_000_000);
    let before = sandbox.balance(MCHID);
    for number in ["B1", "B2"] {
        send(&caller, CREATE, batch(number, &[100, 200])).unwrap();
    }
    let closed = sandbox.close_transfer_batch("B1").unwrap();
    assert_eq!(closed.state, BatchState::Closed);
    let other = builder().start().unwrap();
    other.restore(&sandbox.snapshot().unwrap()).unwrap();
    for sandbox in [&sandbox, &other] {
        sandbox.advance(Duration::from_secs(600));
        let states = sandbox
            .transfer_batches()
            .into_iter()
            .map(|batch| batch.state);
        assert!(states.eq([BatchState::Closed, BatchState::Finished]));
        assert_eq!(sandbox.balance(MCHID).paid, before.paid + 300);
        assert_eq!(sandbox.balance(MCHID).locked, before.locked);
    }
    let late = sandbox.close_transfer_batch("B2").unwrap_err();
    assert_eq!(
        late,
        BatchError::WrongState {
            state: BatchState::Finished
        }
    );
    assert_eq!(sandbox.close_transfer_batch("B3"), Err(BatchError::Unknown));
    let unknown = sandbox.fail_batch_transfer("B2", "B2D9", "ACCOUNT_FROZEN");
    assert_eq!(unknown, Err(BatchError::UnknownDetail));
}
