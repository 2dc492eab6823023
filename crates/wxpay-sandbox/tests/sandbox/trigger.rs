use serde_json::json;
use wxpay::AwsLc;
use wxpay::api::{payments, refunds, transfer};
use wxpay::notification::{FromNotification, NotificationReceiver};
use wxpay_sandbox::{MerchantAccount, Sandbox, Trigger, TriggerError};

use crate::notifications::{Told, pay, server};
use crate::{builder, client};

/// Receives a notification as a merchant's program does.
fn received<E: FromNotification>(sandbox: &Sandbox, told: &Told) -> E {
    let receiver = NotificationReceiver::new(sandbox.merchant(AwsLc).unwrap());
    let received = receiver.receive::<E>(&told.headers, &told.body);
    received.unwrap().resource
}

#[test]
fn a_made_up_event_is_received_as_itself() {
    let sandbox = builder().start().unwrap();
    let (url, told) = server(&[]);
    let send = |event: &str| {
        sandbox
            .trigger(&Trigger::new(event).notify_url(&url))
            .unwrap();
        told.recv().unwrap()
    };
    let paid = received(&sandbox, &send("TRANSACTION.SUCCESS"));
    assert!(matches!(paid, payments::Event::OrderPaid(_)), "{paid:?}");
    let closed = received(&sandbox, &send("REFUND.CLOSED"));
    assert!(
        matches!(closed, refunds::Event::RefundClosed(_)),
        "{closed:?}"
    );
    let finished = received(&sandbox, &send("MCHTRANSFER.BILL.FINISHED"));
    assert!(
        matches!(finished, transfer::Event::TransferBillFinished(_)),
        "{finished:?}"
    );
}

#[test]
fn an_event_of_an_order_has_its_values_and_its_address() {
    let sandbox = builder().start().unwrap();
    let (url, told) = server(&[]);
    pay(&sandbox, "order-1", &url);
    let first = told.recv().unwrap();
    let trigger = Trigger::new("payments.OrderPaid").number("order-1");
    let id = sandbox.trigger(&trigger).unwrap();
    let second = told.recv().unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let (first, second) = (first.opened_by(&merchant), second.opened_by(&merchant));
    for name in [
        "out_trade_no",
        "transaction_id",
        "trade_state",
        "success_time",
    ] {
        assert_eq!(first[name], second[name], "{name}");
    }
    sandbox.await_notifications();
    assert_eq!(sandbox.deliveries().last().unwrap().id, id);
    let changed = trigger.resource(json!({ "amount": { "total": 7 } }));
    sandbox.trigger(&changed).unwrap();
    let third = told.recv().unwrap().opened_by(&merchant);
    assert_eq!(
        (&third["amount"]["total"], &third["out_trade_no"]),
        (&json!(7), &json!("order-1"))
    );
}

#[test]
fn a_made_up_object_gives_its_values_and_ends_with_the_event() {
    let sandbox = builder().start().unwrap();
    let (url, told) = server(&[]);
    let call = wxpay::DynamicCall::new(
        "transfer_batches.partner_create_batch",
        json!({
            "sub_mchid": "1900000109", "authorization_type": "FUND_AUTHORIZATION_TYPE",
            "out_batch_no": "batch1", "batch_name": "工资", "batch_remark": "一月",
            "total_amount": 100, "total_num": 1,
            "transfer_detail_list": [{
                "out_detail_no": "detail1", "transfer_amount": 100, "transfer_remark": "一月",
                "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_name": "张三",
            }],
        }),
    );
    client(&sandbox).send(call.unwrap()).unwrap();
    let trigger = Trigger::new("MCHTRANSFER.BATCH.FINISHED").number("batch1");
    let trigger = trigger.notify_url(url);
    sandbox.trigger(&trigger).unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let told = told.recv().unwrap().opened_by(&merchant);
    assert_eq!(
        (&told["out_batch_no"], &told["batch_status"]),
        (&json!("batch1"), &json!("FINISHED"))
    );
}

#[test]
fn what_cannot_be_triggered_is_explained() {
    let sandbox = builder()
        .brand(MerchantAccount::new("123456"))
        .start()
        .unwrap();
    let refused = |trigger: Trigger| sandbox.trigger(&trigger).unwrap_err();
    let paid = || Trigger::new("TRANSACTION.SUCCESS");
    assert!(matches!(
        refused(Trigger::new("NOTHING")),
        TriggerError::UnknownEvent { .. }
    ));
    assert_eq!(refused(paid()), TriggerError::NoUrl);
    assert!(matches!(
        refused(paid().number("order-1")),
        TriggerError::UnknownNumber { .. }
    ));
    let url = "http://127.0.0.1:1/";
    assert!(matches!(
        refused(paid().notify_url(url).mchid("1")),
        TriggerError::UnknownMerchant { .. }
    ));
    assert!(matches!(
        refused(paid().notify_url(url).brand_id("1")),
        TriggerError::UnknownBrand { .. }
    ));
    let list = paid().notify_url(url).resource(json!([]));
    assert_eq!(refused(list), TriggerError::Resource);
    let brand = Trigger::new("BRAND_MEMBER_CARD.SYNC_USER_POINT");
    sandbox
        .trigger(&brand.notify_url(url).brand_id("123456"))
        .unwrap();
}
