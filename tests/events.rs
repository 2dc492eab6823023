//! Notifications of the sandbox, as the typed events of each family, by both inboxes of a merchant's own server.

use std::fmt::Debug;
use std::sync::mpsc::{Receiver as Told, channel};
use std::time::Duration;

use wxpay::api::common::RequestEcho;
use wxpay::api::payments::{Amount, NativePrepay, TradeState};
use wxpay::api::refunds::{self, CreateRefund, RefundStatus};
use wxpay::api::transfer::{CreateTransferBill, SceneReport, TransferBillState, TransferScene};
use wxpay::api::{payments, transfer};
use wxpay::blocking::Client;
use wxpay::notification::{
    Acknowledgement, AsyncInbox, FromNotification, Inbox, MemoryDeduplicator, Notification,
    NotificationReceiver,
};
use wxpay::{AwsLc, Blocking};
use wxpay_sandbox::{NoticeOutcome, RefundFailure, Sandbox};

use crate::calls::block_on;
use crate::server::serve;

/// The URLs of a blocking and of an async inbox for these events, and what they receive.
fn inboxes<E>(sandbox: &Sandbox) -> ([String; 2], Told<Notification<E>>)
where
    E: FromNotification + Debug + Send + 'static,
{
    let (heard, told) = channel();
    let hear = move |notification| heard.send(notification).map_err(|_| "nobody listens");
    let receiver = NotificationReceiver::new(sandbox.merchant(AwsLc).unwrap());
    let inbox = Inbox::new(receiver.clone(), MemoryDeduplicator::new());
    let handler = hear.clone();
    let blocking = serve(move |headers, body| {
        Acknowledgement::from(&inbox.handle(headers, body, handler.clone())).into()
    });
    let inbox = AsyncInbox::new(receiver, MemoryDeduplicator::new());
    let asynchronous = serve(move |headers, body| {
        let handled = inbox.handle(headers, body, |told| std::future::ready(hear(told)));
        Acknowledgement::from(&block_on(handled)).into()
    });
    ([blocking, asynchronous], told)
}

fn client(sandbox: &Sandbox) -> Client {
    Client::new(sandbox.merchant(AwsLc).unwrap(), Blocking::new())
}

/// An order that is paid, and tells that URL.
fn pay(sandbox: &Sandbox, number: &str, url: &str) {
    let order = NativePrepay::new(number)
        .appid("wx8888")
        .description("茶")
        .amount(Amount::cny(100))
        .notify_url(url);
    client(sandbox).send(order).unwrap();
    sandbox.pay(number).unwrap();
}

/// Every notification was taken at once.
fn assert_taken(sandbox: &Sandbox, count: usize) {
    sandbox.await_notifications();
    let deliveries = sandbox.deliveries();
    assert_eq!(deliveries.len(), count);
    for delivery in deliveries {
        assert_eq!(delivery.outcome, NoticeOutcome::Answered(204));
    }
}

#[test]
fn a_paid_order_comes_as_the_event_of_payments() {
    let sandbox = Sandbox::start().unwrap();
    let (urls, told) = inboxes::<payments::Event>(&sandbox);
    for (number, url) in ["order1", "order2"].into_iter().zip(&urls) {
        pay(&sandbox, number, url);
        let notification = told.recv().unwrap();
        assert_eq!(notification.event_type, "TRANSACTION.SUCCESS");
        let payments::Event::OrderPaid(order) = notification.resource else {
            panic!("{:?}", notification.resource);
        };
        assert_eq!(order.out_trade_no, number);
        assert_eq!(order.mchid.as_deref(), Some(sandbox.mchid()));
        assert_eq!(order.trade_state, TradeState::Success);
        assert_eq!(order.amount.unwrap().total, Some(100));
        assert!(order.success_time.is_some());
        assert!(order.extra.is_empty(), "the model knows all fields");
    }
    assert_taken(&sandbox, 2);
}

#[test]
fn a_refund_comes_as_the_event_that_tells_how_it_has_ended() {
    let sandbox = Sandbox::start().unwrap();
    let (urls, told) = inboxes::<refunds::Event>(&sandbox);
    let elsewhere = serve(|_, _| http::Response::new(bytes::Bytes::new()));
    pay(&sandbox, "order1", &elsewhere);
    for (url, numbers) in urls.iter().zip([["r1", "r2", "r3"], ["r4", "r5", "r6"]]) {
        for number in numbers {
            let amount = refunds::Amount::new().refund(10).total(100).currency("CNY");
            let refund = CreateRefund::new(number)
                .amount(amount)
                .out_trade_no("order1");
            client(&sandbox).send(refund.notify_url(url)).unwrap();
        }
        sandbox
            .fail_refund(numbers[1], RefundFailure::Closed)
            .unwrap();
        sandbox
            .fail_refund(numbers[2], RefundFailure::Abnormal)
            .unwrap();
        sandbox.advance(Duration::from_secs(60));
        let mut ends = Vec::new();
        for _ in numbers {
            let notification = told.recv().unwrap();
            let (arm, refund) = match notification.resource {
                refunds::Event::RefundSucceeded(refund) => ("succeeded", refund),
                refunds::Event::RefundClosed(refund) => ("closed", refund),
                refunds::Event::RefundAbnormal(refund) => ("abnormal", refund),
                other => panic!("{other:?}"),
            };
            assert_eq!(refund.amount.unwrap().refund, Some(10));
            assert!(refund.extra.is_empty(), "the model knows all fields");
            let number = refund.out_refund_no;
            ends.push((number, arm, refund.refund_status));
        }
        ends.sort();
        let expected = [
            ("succeeded", RefundStatus::Success),
            ("closed", RefundStatus::Closed),
            ("abnormal", RefundStatus::Abnormal),
        ];
        for ((number, arm, status), (expected, end)) in
            ends.iter().zip(numbers.iter().zip(&expected))
        {
            assert_eq!((number.as_str(), *arm, status), (*expected, end.0, &end.1));
        }
    }
}

#[test]
fn a_transfer_comes_as_the_event_of_transfers() {
    let sandbox = Sandbox::start().unwrap();
    let (urls, told) = inboxes::<transfer::Event>(&sandbox);
    for (number, url) in ["bill1", "bill2"].into_iter().zip(&urls) {
        let bill = CreateTransferBill::new(number)
            .appid("wx8888")
            .openid("oUser1")
            .transfer_amount(500)
            .transfer_remark("奖励")
            .transfer_scene_id(TransferScene::from("1000"))
            .transfer_scene_report_infos(vec![
                SceneReport::new()
                    .info_type("活动名称")
                    .info_content("新会员有礼"),
            ]);
        client(&sandbox).send(bill.notify_url(url)).unwrap();
        sandbox.confirm_transfer(number).unwrap();
        sandbox.advance(Duration::from_secs(60));
        let notification = told.recv().unwrap();
        assert_eq!(notification.event_type, "MCHTRANSFER.BILL.FINISHED");
        let transfer::Event::TransferBillFinished(bill) = notification.resource else {
            panic!("{:?}", notification.resource);
        };
        assert_eq!(bill.out_bill_no, number);
        assert_eq!(bill.state, TransferBillState::Success);
        assert_eq!(bill.transfer_amount, Some(500));
        assert!(bill.update_time.is_some());
    }
    assert_taken(&sandbox, 2);
}

#[test]
fn another_event_is_verified_and_decrypted_all_the_same() {
    let sandbox = Sandbox::start().unwrap();
    let (urls, told) = inboxes::<payments::Event>(&sandbox);
    for url in &urls {
        let echo = RequestEcho::new().echo_message("你好").notify_url(url);
        client(&sandbox).send(echo).unwrap();
        let notification = told.recv().unwrap();
        let payments::Event::Unknown(plaintext) = notification.resource else {
            panic!("{:?}", notification.resource);
        };
        assert_eq!(plaintext.event_type(), "SECURITY_ECHO.SUCCESS");
        let echo: serde_json::Value = plaintext.json().unwrap();
        assert_eq!(echo["echo_message"], "你好");
    }
    assert_taken(&sandbox, 2);
}
