use std::time::Duration;

use serde_json::json;
use wxpay_sandbox::{OrderState, PayError, ServiceOrderState, ShareResult, Snapshot};
use wxpay_testkit::keys;

use crate::combined::send;
use crate::{builder, client, refused};

const MCHID: &str = keys::MERCHANT_ID;
const RECEIVER: &str = "1900000100";
const URL: &str = "https://shop.example/notify";

#[test]
fn a_snapshot_restores_orders_shares_and_service_orders() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    let part = |number: &str, fen: i64| {
        json!({
            "mchid": MCHID, "attach": "门店", "out_trade_no": number, "description": "茶",
            "amount": { "total_amount": fen, "currency": "CNY" },
            "settle_info": { "profit_sharing": true },
        })
    };
    let combined = |number: &str, parts| {
        json!({
            "combine_appid": "wx8888", "combine_mchid": MCHID, "combine_out_trade_no": number,
            "notify_url": URL, "sub_orders": parts, "combine_payer_info": { "openid": "oUser1" },
        })
    };
    let prepay = "combine_payments.jsapi_prepay";
    let parts = json!([part("part01", 100), part("part02", 200)]);
    send(&caller, prepay, combined("C1", parts)).unwrap();
    let unpaid = combined("C2", json!([part("part03", 10), part("part04", 20)]));
    let prepaid = send(&caller, prepay, unpaid.clone()).unwrap();
    let paid = sandbox.pay_combined("C1").unwrap();
    let id = paid.sub_orders[0].transaction_id.clone().unwrap();

    let receiver = json!({
        "appid": "wx8888", "type": "MERCHANT_ID", "account": RECEIVER, "name": "张三",
        "relation_type": "STORE",
    });
    send(&caller, "profitsharing.add_receiver", receiver).unwrap();
    sandbox.set_max_sharing_ratio(5_000);
    let share = |number: &str, fen: i64| {
        json!({
            "appid": "wx8888", "transaction_id": id, "out_order_no": number,
            "receivers": [{
                "type": "MERCHANT_ID", "account": RECEIVER, "amount": fen, "description": "分给商户",
            }],
            "unfreeze_unsplit": false,
        })
    };
    let create = "profitsharing.create_order";
    let pending = send(&caller, create, share("S1", 20)).unwrap();

    let mut service = json!({
        "out_order_no": "P1", "appid": "wx8888", "service_id": "500001", "notify_url": URL,
        "service_introduction": "某某酒店", "time_range": { "start_time": "20260102120000" },
        "risk_fund": { "name": "DEPOSIT", "amount": 10000 },
    });
    send(&caller, "payscore.create_service_order", service.clone()).unwrap();
    sandbox.confirm_service_order("P1").unwrap();
    sandbox.let_service_deductions_fail(true);

    // One that is due would be sent by the restored sandbox at once, which then differs.
    sandbox.await_notifications();
    let json = serde_json::to_string(&sandbox.snapshot().unwrap()).unwrap();
    let snapshot: Snapshot = serde_json::from_str(&json).unwrap();
    let other = builder().start().unwrap();
    other.restore(&snapshot).unwrap();
    assert_eq!(other.snapshot().unwrap(), snapshot);
    assert_eq!(other.combined_orders(), sandbox.combined_orders());
    assert_eq!(other.combined_order("C1").unwrap(), paid);
    assert_eq!(other.profit_shares(), sandbox.profit_shares());
    assert_eq!(other.service_orders(), sandbox.service_orders());

    // Repeated requests are recognized, numbers stay used, and what was paid stays paid.
    let caller = client(&other);
    assert_eq!(send(&caller, prepay, unpaid).unwrap(), prepaid);
    assert_eq!(send(&caller, create, share("S1", 20)).unwrap(), pending);
    service["service_id"] = json!("500002");
    let changed = send(&caller, "payscore.create_service_order", service);
    assert_eq!(refused(changed), (400, "INVALID_REQUEST".to_owned()));
    let again = other.pay_combined("C1").unwrap_err();
    assert!(matches!(again, PayError::NotPayable { .. }), "{again}");
    // So do the receiver, the ratio, and the shares of each transaction.
    let above = refused(send(&caller, create, share("S2", 31)));
    assert_eq!(above, (403, "RULE_LIMIT".to_owned()));
    send(&caller, create, share("S2", 30)).unwrap();

    // What was to happen by itself still happens.
    let before = other.balance(RECEIVER).available;
    other.advance(Duration::from_secs(5));
    assert_eq!(other.balance(RECEIVER).available, before + 50);
    let shares = other.profit_shares();
    assert_eq!(shares[0].receivers[0].result, ShareResult::Success);
    let back = json!({
        "out_order_no": "S1", "out_return_no": "R1", "return_mchid": RECEIVER, "amount": 5,
        "description": "退款",
    });
    let returned = send(&caller, "profitsharing.create_return_order", back).unwrap();
    assert_eq!(returned["order_id"], pending["order_id"]);
    let completion = json!({
        "out_order_no": "P1", "appid": "wx8888", "service_id": "500001", "total_amount": 400,
        "post_payments": [{ "name": "租借费", "amount": 400 }],
    });
    send(&caller, "payscore.complete_service_order", completion).unwrap();
    other.advance(Duration::from_secs(5));
    assert_eq!(
        other.service_orders()[0].state,
        ServiceOrderState::Completed
    );
    other.pay_service_order("P1").unwrap();

    // The second time the other sandbox has the returns as well; a reset forgets everything.
    sandbox.restore(&other.snapshot().unwrap()).unwrap();
    assert_eq!(sandbox.profit_share_returns(), other.profit_share_returns());
    assert_eq!(sandbox.profit_share_returns().len(), 1);
    sandbox.advance(Duration::from_secs(8 * 24 * 60 * 60));
    let closed = sandbox.combined_order("C2").unwrap();
    assert_eq!(closed.state, OrderState::Closed);
    sandbox.reset();
    assert!(sandbox.combined_orders().is_empty() && sandbox.profit_shares().is_empty());
    assert!(sandbox.service_orders().is_empty() && sandbox.profit_share_returns().is_empty());
}

#[test]
fn changes_of_objects_are_published_once() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    let mut changes = sandbox.engine().changes();
    let service = json!({
        "out_order_no": "P1", "appid": "wx8888", "service_id": "500001", "notify_url": URL,
        "service_introduction": "某某酒店", "time_range": { "start_time": "20260102120000" },
        "risk_fund": { "name": "DEPOSIT", "amount": 10000 },
    });
    send(&caller, "payscore.create_service_order", service).unwrap();
    let number = json!({ "out_order_no": "P1", "appid": "wx8888", "service_id": "500001" });
    send(&caller, "payscore.query_service_order", number).unwrap();
    sandbox.advance(Duration::from_secs(31 * 24 * 60 * 60));
    sandbox.reset();
    drop(caller);
    let mut seen = Vec::new();
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.build().unwrap();
    drop(sandbox);
    runtime.block_on(async {
        while let Some(Ok(change)) = changes.next().await {
            if change.book == "service_orders" {
                seen.push((change.mchid, change.number, change.state));
            }
        }
    });
    let of = |state: &str| (MCHID.to_owned(), "P1".to_owned(), state.to_owned());
    assert_eq!(seen, [of("CREATED"), of("EXPIRED")]);
}
