use serde_json::{Value, json};
use wxpay_sandbox::{MerchantAccount, Sandbox, SandboxError};
use wxpay_testkit::keys;

use crate::combined::send;
use crate::{client, refused};

const SUB: &str = "1900001109";
const STRANGER: &str = "1900001110";

fn provider() -> MerchantAccount {
    MerchantAccount::new(keys::MERCHANT_ID)
        .key(keys::merchant_key(), keys::MERCHANT_SERIAL)
        .sub_merchant(SUB)
}

fn order(number: &str, sub_mchid: &str) -> Value {
    json!({
        "sp_appid": "wx8888", "sp_mchid": keys::MERCHANT_ID, "sub_mchid": sub_mchid,
        "description": "茶", "out_trade_no": number, "notify_url": "https://shop.example/notify",
        "amount": { "total": 100, "currency": "CNY" },
    })
}

fn no_auth() -> (u16, String) {
    (403, "NO_AUTH".to_owned())
}

#[test]
fn a_provider_acts_for_its_own_sub_merchants_only() {
    let sandbox = Sandbox::builder().merchant(provider()).start().unwrap();
    let client = client(&sandbox);
    const PREPAY: &str = "partner_payments.native_prepay";
    send(&client, PREPAY, order("order1", SUB)).unwrap();
    assert_eq!(
        refused(send(&client, PREPAY, order("order2", STRANGER))),
        no_auth()
    );
    assert!(sandbox.order("order2").is_none());

    // In a query, in a path, and deep in a body.
    const QUERY: &str = "partner_payments.query_order_by_out_trade_no";
    let asked = |sub_mchid| json!({ "sp_mchid": keys::MERCHANT_ID, "sub_mchid": sub_mchid, "out_trade_no": "order1" });
    send(&client, QUERY, asked(SUB)).unwrap();
    assert_eq!(refused(send(&client, QUERY, asked(STRANGER))), no_auth());
    const SETTLEMENT: &str = "applyment.query_settlement_account";
    assert_eq!(
        refused(send(&client, SETTLEMENT, json!({ "sub_mchid": STRANGER }))),
        no_auth()
    );
    let part = |sub_mchid: &str| {
        json!({
            "mchid": keys::MERCHANT_ID, "sub_mchid": sub_mchid, "attach": "x",
            "amount": { "total_amount": 1, "currency": "CNY" },
            "out_trade_no": format!("part-{sub_mchid}"), "description": "茶",
        })
    };
    let combined = |sub_mchid: &str| {
        json!({
            "combine_appid": "wx8888", "combine_mchid": keys::MERCHANT_ID,
            "combine_out_trade_no": "combined1", "notify_url": "https://shop.example/notify",
            "sub_orders": [part(SUB), part(sub_mchid)],
        })
    };
    let stranger = send(
        &client,
        "combine_payments.native_prepay",
        combined(STRANGER),
    );
    assert_eq!(refused(stranger), no_auth());
}

#[test]
fn without_a_list_any_number_is_a_sub_merchant() {
    let sandbox = crate::builder().start().unwrap();
    let order = order("order1", STRANGER);
    send(&client(&sandbox), "partner_payments.native_prepay", order).unwrap();
}

#[test]
fn the_number_of_a_sub_merchant_has_digits() {
    let account = provider().sub_merchant("wx8888");
    let error = Sandbox::builder().merchant(account).start().unwrap_err();
    assert!(matches!(error, SandboxError::Mchid { mchid } if mchid == "wx8888"));
}
