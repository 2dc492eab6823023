use std::time::Duration;

use wxpay::Error;
use wxpay::api::payments::{QueryOrderByOutTradeNo, TradeState};
use wxpay::api::refunds::{
    AbnormalRefundType, Amount, ApplyForAbnormalRefund, BankType, CreateRefund, QueryRefund,
    Refund, RefundStatus,
};
use wxpay::api::transfer::{CreateTransferBill, SceneReport, TransferScene};
use wxpay::blocking::Client;
use wxpay_sandbox::{RefundFailure, RefundState, Sandbox};
use wxpay_testkit::keys;

use crate::orders::native;
use crate::{builder, client, refused, with_async};

const MCHID: &str = keys::MERCHANT_ID;

fn refund(out_refund_no: &str, fen: i64) -> CreateRefund {
    CreateRefund::new(out_refund_no)
        .amount(Amount::new().refund(fen).total(100).currency("CNY"))
        .out_trade_no("order1")
}

/// A client, and an order of 100 fen that is paid.
fn paid(sandbox: &Sandbox) -> Client {
    let client = client(sandbox);
    client.send(native("order1", 100)).unwrap();
    sandbox.pay("order1").unwrap();
    client
}

fn status(refund: Result<Refund, Error>) -> String {
    refund.unwrap().status.unwrap().as_str().to_owned()
}

#[test]
fn a_partial_refund_is_done_as_time_goes_on() {
    let sandbox = builder().start().unwrap();
    let client = paid(&sandbox);
    let before = sandbox.balance(MCHID).available;
    let first = client.send(refund("refund1", 30)).unwrap();
    assert_eq!(first.status, Some(RefundStatus::Processing));
    assert_eq!(client.send(refund("refund1", 30)).unwrap(), first);
    let other = refused(client.send(refund("refund1", 31)));
    assert_eq!(other, (400, "INVALID_REQUEST".to_owned()));

    sandbox.advance(Duration::from_secs(5));
    let done = with_async(&sandbox, |client| async move {
        client.send(QueryRefund::new("refund1")).await.unwrap()
    });
    assert_eq!(done.status, Some(RefundStatus::Success));
    assert!(done.success_time.is_some());
    assert_eq!(done.amount.unwrap().refund, Some(30));
    assert_eq!(sandbox.balance(MCHID).available, before - 30);
    let order = client.send(QueryOrderByOutTradeNo::new("order1").mchid(MCHID));
    assert_eq!(order.unwrap().trade_state, TradeState::Refund);

    client.send(refund("refund2", 70)).unwrap();
    let too_much = refused(client.send(refund("refund3", 1)));
    assert_eq!(too_much, (400, "INVALID_REQUEST".to_owned()));
}

#[test]
fn a_refund_without_money_is_asked_for_again_with_the_same_number() {
    let sandbox = builder().balance(0).start().unwrap();
    let client = paid(&sandbox);
    // What the order has brought is paid out.
    let scene = TransferScene::from("1000");
    let transfer = CreateTransferBill::new("bill1")
        .appid("wx8888")
        .openid("oUser1")
        .transfer_amount(80)
        .transfer_remark("奖励")
        .transfer_scene_id(scene)
        .transfer_scene_report_infos(Vec::<SceneReport>::new());
    client.send(transfer).unwrap();
    let not_enough = refused(client.send(refund("refund1", 30)));
    assert_eq!(not_enough, (403, "NOT_ENOUGH".to_owned()));
    sandbox.top_up(MCHID, 10);
    assert_eq!(status(client.send(refund("refund1", 30))), "PROCESSING");
}

#[test]
fn an_order_has_fifty_refunds_at_most() {
    let sandbox = builder().start().unwrap();
    let client = paid(&sandbox);
    for number in 0..50 {
        client.send(refund(&format!("refund{number}"), 1)).unwrap();
    }
    let too_many = refused(client.send(refund("refund50", 1)));
    assert_eq!(too_many, (400, "INVALID_REQUEST".to_owned()));
    assert_eq!(sandbox.order("order1").unwrap().refunded, 50);
}

#[test]
fn an_abnormal_refund_is_sent_to_another_account() {
    let sandbox = builder().start().unwrap();
    let client = paid(&sandbox);
    let id = client.send(refund("refund1", 30)).unwrap().refund_id;
    let id = id.unwrap();
    sandbox
        .fail_refund("refund1", RefundFailure::Abnormal)
        .unwrap();
    let abnormal = client.send(QueryRefund::new("refund1"));
    assert_eq!(status(abnormal), "ABNORMAL");

    let again = ApplyForAbnormalRefund::new()
        .refund_id(&id)
        .out_refund_no("refund1")
        .r#type(AbnormalRefundType::UserBankCard);
    let incomplete = refused(client.send(again.clone()));
    assert_eq!(incomplete, (400, "PARAM_ERROR".to_owned()));
    let again = again
        .bank_type(BankType::from("ICBC_DEBIT"))
        .bank_account("6222020000000000000")
        .real_name("张三");
    assert_eq!(status(client.send(again.clone())), "PROCESSING");
    let twice = refused(client.send(again));
    assert_eq!(twice, (400, "INVALID_REQUEST".to_owned()));
    assert_eq!(
        status(client.send(QueryRefund::new("refund1"))),
        "PROCESSING"
    );
    assert_eq!(status(client.send(QueryRefund::new("refund1"))), "SUCCESS");
}

#[test]
fn a_closed_refund_gives_the_money_back() {
    let sandbox = builder().start().unwrap();
    let client = paid(&sandbox);
    let before = sandbox.balance(MCHID);
    client.send(refund("refund1", 100)).unwrap();
    sandbox
        .fail_refund("refund1", RefundFailure::Closed)
        .unwrap();
    assert_eq!(status(client.send(QueryRefund::new("refund1"))), "CLOSED");
    assert_eq!(sandbox.balance(MCHID), before);
    client.send(refund("refund2", 100)).unwrap();
}

#[test]
fn what_was_not_paid_is_not_refunded() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let unknown = refused(client.send(refund("refund1", 1)));
    assert_eq!(unknown, (404, "RESOURCE_NOT_EXISTS".to_owned()));
    client.send(native("order1", 100)).unwrap();
    let unpaid = refused(client.send(refund("refund1", 1)));
    assert_eq!(unpaid, (400, "INVALID_REQUEST".to_owned()));
    sandbox.pay("order1").unwrap();
    sandbox.advance(Duration::from_secs(366 * 86_400));
    let late = refused(client.send(refund("refund1", 1)));
    assert_eq!(late, (400, "INVALID_REQUEST".to_owned()));
    let unknown = refused(client.send(QueryRefund::new("refund1")));
    assert_eq!(unknown, (404, "RESOURCE_NOT_EXISTS".to_owned()));
}

#[test]
fn a_refund_without_funds_is_closed_after_seven_days() {
    let sandbox = builder().start().unwrap();
    let client = paid(&sandbox);
    let before = sandbox.balance(MCHID).available;
    client.send(refund("refund1", 30)).unwrap();
    let unfunded = sandbox.fail_refund("refund1", RefundFailure::NoFunds);
    assert_eq!(unfunded.unwrap().state, RefundState::Processing);
    sandbox.advance(Duration::from_secs(7 * 86_400 - 1));
    for _ in 0..3 {
        assert_eq!(
            status(client.send(QueryRefund::new("refund1"))),
            "PROCESSING"
        );
    }
    sandbox.advance(Duration::from_secs(1));
    assert_eq!(status(client.send(QueryRefund::new("refund1"))), "CLOSED");
    assert_eq!(sandbox.order("order1").unwrap().refunded, 0);
    assert_eq!(sandbox.balance(MCHID).available, before);
}
