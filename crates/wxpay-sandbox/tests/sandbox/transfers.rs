use std::time::Duration;

use wxpay::api::transfer::{
    CancelTransferBill, CreateTransferBill, QueryTransferBillByOutBillNo,
    QueryTransferBillByTransferBillNo, SceneReport, TransferScene,
};
use wxpay_sandbox::{TransferError, TransferState};
use wxpay_testkit::keys;

use crate::{builder, client, refused, with_async};

const MCHID: &str = keys::MERCHANT_ID;

pub(crate) fn transfer(out_bill_no: &str, fen: i64) -> CreateTransferBill {
    let scene = TransferScene::from("1000");
    let info = SceneReport::new()
        .info_type("活动名称")
        .info_content("新会员有礼");
    CreateTransferBill::new(out_bill_no)
        .appid("wx8888")
        .openid("oUser1")
        .transfer_amount(fen)
        .transfer_remark("奖励")
        .transfer_scene_id(scene)
        .transfer_scene_report_infos(vec![info])
}

fn query(out_bill_no: &str) -> QueryTransferBillByOutBillNo {
    QueryTransferBillByOutBillNo::new(out_bill_no)
}

#[test]
fn a_transfer_is_confirmed_and_paid_out() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let made = client.send(transfer("bill1", 500)).unwrap();
    assert_eq!(made.state.unwrap().as_str(), "WAIT_USER_CONFIRM");
    assert!(made.package_info.is_some());
    assert_eq!(sandbox.balance(MCHID).locked, 500);
    sandbox.confirm_transfer("bill1").unwrap();
    let state = |bill: &str| client.send(query(bill)).unwrap().state.unwrap();
    assert_eq!(state("bill1").as_str(), "TRANSFERING");
    assert_eq!(state("bill1").as_str(), "SUCCESS");
    assert_eq!(sandbox.balance(MCHID).paid, 500);
    let id = made.transfer_bill_no.unwrap();
    let by_id = with_async(&sandbox, |client| async move {
        let query = QueryTransferBillByTransferBillNo::new(id);
        client.send(query).await.unwrap()
    });
    assert_eq!(by_id.out_bill_no.as_deref(), Some("bill1"));
    let again = sandbox.confirm_transfer("bill1");
    let state = TransferState::Success;
    assert_eq!(again, Err(TransferError::WrongState { state }));
}

#[test]
fn a_transfer_can_take_its_time_to_reach_the_user() {
    let sandbox = builder().slow_transfers().start().unwrap();
    let client = client(&sandbox);
    let made = client.send(transfer("bill1", 500)).unwrap();
    assert_eq!(made.state.unwrap().as_str(), "ACCEPTED");
    assert_eq!(made.package_info, None);
    let states: Vec<_> = (0..5)
        .map(|_| client.send(query("bill1")).unwrap().state.unwrap())
        .collect();
    let states: Vec<_> = states.iter().map(|state| state.as_str()).collect();
    let waiting = "WAIT_USER_CONFIRM";
    assert_eq!(
        states,
        ["ACCEPTED", "PROCESSING", "PROCESSING", waiting, waiting]
    );
    // The same request again brings what opens the page.
    let again = client.send(transfer("bill1", 500)).unwrap();
    assert!(again.package_info.is_some());
}

#[test]
fn a_transfer_is_cancelled_or_runs_out_after_a_day() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    client.send(transfer("bill1", 500)).unwrap();
    client.send(transfer("bill2", 500)).unwrap();
    let cancelled = client.send(CancelTransferBill::new("bill1")).unwrap();
    assert_eq!(cancelled.state.unwrap().as_str(), "CANCELING");
    sandbox.advance(Duration::from_secs(5));
    let state = |bill: &str| client.send(query(bill)).unwrap().state.unwrap();
    assert_eq!(state("bill1").as_str(), "CANCELLED");
    sandbox.advance(Duration::from_secs(86_395));
    let late = client.send(query("bill2")).unwrap();
    assert_eq!(late.state.unwrap().as_str(), "FAIL");
    assert!(late.fail_reason.is_some());
    let refusal = refused(client.send(CancelTransferBill::new("bill2")));
    assert_eq!(refusal, (400, "INVALID_REQUEST".to_owned()));
    assert_eq!(sandbox.balance(MCHID).locked, 0);
}

#[test]
fn from_two_thousand_yuan_on_the_name_is_sealed_and_compared() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    client.send(transfer("bill1", 199_999)).unwrap();
    let nameless = refused(client.send(transfer("bill2", 200_000)));
    assert_eq!(nameless, (400, "PARAM_ERROR".to_owned()));
    let named = |number: &str| transfer(number, 200_000).user_name("张三");
    client.send(named("bill2")).unwrap();
    // Sealed anew, it is still the same name.
    client.send(named("bill2")).unwrap();
    let other = refused(client.send(transfer("bill2", 200_000).user_name("李四")));
    assert_eq!(other, (400, "ALREADY_EXISTS".to_owned()));
    let told = client.send(query("bill2")).unwrap();
    assert_eq!(told.user_name.unwrap().expose(), "张三");

    sandbox.name_user("oUser1", "李四");
    sandbox.confirm_transfer("bill2").unwrap();
    sandbox.advance(Duration::from_secs(5));
    let failed = sandbox.transfers().pop().unwrap();
    assert_eq!(failed.state, TransferState::Fail);
    assert_eq!(failed.fail_reason.as_deref(), Some("NAME_NOT_CORRECT"));
    assert!(!format!("{failed:?}").contains("张三"));
}

#[test]
fn a_transfer_without_money_is_refused_and_its_number_stays_free() {
    let sandbox = builder().balance(499).start().unwrap();
    let client = client(&sandbox);
    let refusal = refused(client.send(transfer("bill1", 500)));
    assert_eq!(refusal, (403, "NOT_ENOUGH".to_owned()));
    sandbox.top_up(MCHID, 1);
    client.send(transfer("bill1", 500)).unwrap();
    sandbox.fail_transfer("bill1", "ACCOUNT_FROZEN").unwrap();
    assert_eq!(sandbox.balance(MCHID).available, 500);
    let unknown = refused(client.send(query("bill2")));
    assert_eq!(unknown.0, 404);
}

#[test]
fn a_user_can_be_faster_than_a_cancel() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    client.send(transfer("bill1", 500)).unwrap();
    let cancelled = client.send(CancelTransferBill::new("bill1")).unwrap();
    assert_eq!(cancelled.state.unwrap().as_str(), "CANCELING");
    let confirmed = sandbox.confirm_transfer("bill1").unwrap();
    assert_eq!(confirmed.state, TransferState::Transfering);
    sandbox.advance(Duration::from_secs(600));
    let paid = client.send(query("bill1")).unwrap();
    assert_eq!(paid.state.unwrap().as_str(), "SUCCESS");
    assert_eq!(sandbox.balance(MCHID).paid, 500);
}
