use std::time::Duration;

use serde_json::{Value, json};
use wxpay::AwsLc;
use wxpay::blocking::Client;
use wxpay_sandbox::{ApplymentStep, MerchantAccount, Sandbox, SandboxError};
use wxpay_testkit::keys;

use crate::applyments::{FAMILIES, application};
use crate::combined::send;
use crate::{client, refused, transport};

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
fn a_merchant_that_was_onboarded_is_a_sub_merchant() {
    let other = MerchantAccount::new("1900009192")
        .key(keys::merchant_key(), keys::PLATFORM_SERIAL)
        .sub_merchant(SUB);
    let builder = || {
        Sandbox::builder()
            .merchant(provider())
            .merchant(other.clone())
    };
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    const PREPAY: &str = "partner_payments.native_prepay";
    for (turn, (family, ..)) in FAMILIES.into_iter().enumerate() {
        let submit = format!("{family}.submit_applyment");
        send(&caller, &submit, application(family, family, "山茶")).unwrap();
        let approved = sandbox.step_applyment(family, ApplymentStep::Approve);
        let new = approved.unwrap().sub_mchid.unwrap();
        let early = send(&caller, PREPAY, order(&format!("early{turn}"), &new));
        assert_eq!(refused(early), no_auth(), "{family}: not signed yet");
        sandbox.step_applyment(family, ApplymentStep::Sign).unwrap();
        sandbox.advance(Duration::from_secs(60));
        send(&caller, PREPAY, order(&format!("order{turn}"), &new)).unwrap();
        let mut foreign = order(&format!("foreign{turn}"), &new);
        foreign["sp_mchid"] = json!("1900009192");
        let merchant = sandbox.merchant_builder_of("1900009192", AwsLc).unwrap();
        let second = Client::new(merchant.build().unwrap(), transport(&sandbox));
        assert_eq!(
            refused(send(&second, PREPAY, foreign)),
            no_auth(),
            "{family}: another provider's"
        );
    }
    assert_eq!(
        refused(send(&caller, PREPAY, order("order9", "1600000009"))),
        no_auth()
    );

    // It outlives the process with the application.
    let saved = sandbox.snapshot().unwrap();
    let restored = builder().start().unwrap();
    restored.restore(&saved).unwrap();
    let new = restored.applyments()[0].sub_mchid.clone().unwrap();
    send(&client(&restored), PREPAY, order("later1", &new)).unwrap();
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
