//! A sandbox with a data directory: what was answered is there after a restart, however the process ended.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share stands outside of their functions"
)]

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use proptest::prelude::*;
use serde_json::{Value, json};
use wxpay::api::payments::{
    Amount, ChargePaymentCode, CodepayPayer, CodepaySceneInfo, NativePrepay,
    QueryOrderByOutTradeNo, StoreReference, TradeState,
};
use wxpay::api::refunds::{Amount as RefundAmount, CreateRefund, QueryRefund};
use wxpay::blocking::Client;
use wxpay::{AwsLc, DynamicCall, Merchant};
use wxpay_blocking::Blocking;
use wxpay_sandbox::{
    ApplymentStep, DeliveryPlanState, MerchantAccount, PlatformTrust, Sandbox, SandboxBuilder,
    SandboxError,
};
use wxpay_testkit::keys;

const MCHID: &str = keys::MERCHANT_ID;
const DIRECTORY: &str = "WXPAY_SANDBOX_TEST_DIRECTORY";
const INITIAL: i64 = 100_000_000_000;

fn builder() -> SandboxBuilder {
    Sandbox::builder()
        .merchant(MerchantAccount::new(MCHID).key(keys::merchant_key(), keys::MERCHANT_SERIAL))
        .wechatpay_key(keys::WECHATPAY_KEY_ID, keys::wechatpay_key())
        .platform_key(keys::platform_key(), keys::PLATFORM_CERTIFICATE_PEM)
        .apiv3_key(keys::APIV3_KEY)
}

fn open(directory: &Path) -> Sandbox {
    builder().data_dir(directory).start().unwrap()
}

fn client(base_url: &str) -> Client {
    let merchant = Merchant::builder(AwsLc)
        .mchid(MCHID)
        .serial(keys::MERCHANT_SERIAL)
        .private_key(&keys::merchant_key())
        .apiv3_key(keys::APIV3_KEY)
        .public_key(keys::WECHATPAY_KEY_ID, &keys::wechatpay_public_key())
        .base_url(base_url)
        .build()
        .unwrap();
    Client::new(merchant, Blocking::new())
}

fn native(number: &str) -> NativePrepay {
    NativePrepay::new(number)
        .appid("wx8888")
        .mchid(MCHID)
        .description("茶")
        .amount(Amount::cny(100))
        .notify_url("http://127.0.0.1:9/notify")
}

/// Paid at once.
fn charge(number: &str) -> ChargePaymentCode {
    ChargePaymentCode::new(number)
        .appid("wx8888")
        .mchid(MCHID)
        .description("茶")
        .payer(CodepayPayer::new().auth_code("130061098828009406"))
        .amount(Amount::cny(100))
        .scene_info(CodepaySceneInfo::new().store_info(StoreReference::new().id("7")))
}

fn refund(number: &str) -> CreateRefund {
    CreateRefund::new(format!("refund-{number}"))
        .amount(RefundAmount::new().refund(30).total(100).currency("CNY"))
        .out_trade_no(number)
        .notify_url("http://127.0.0.1:9/notify")
}

/// Money and orders agree: no command was kept in part.
fn assert_whole(sandbox: &Sandbox) {
    let balance = sandbox.balance(MCHID);
    let orders = sandbox.orders();
    let paid: i64 = orders
        .iter()
        .filter(|order| order.state.is_paid())
        .map(|order| order.total)
        .sum();
    let sum = balance.available + balance.locked + balance.paid;
    assert_eq!(sum, INITIAL + paid, "payments and balance");
    let refunds = sandbox.refunds();
    let back: i64 = refunds.iter().map(|refund| refund.refund).sum();
    assert_eq!(balance.locked + balance.paid, back, "refunds and balance");
    let refunded: i64 = orders.iter().map(|order| order.refunded).sum();
    assert_eq!(refunded, back, "refunds and orders");
}

/// The process that is killed: does nothing unless the test below has started it.
#[test]
fn serves_when_another_test_starts_it() {
    let Some(directory) = std::env::var_os(DIRECTORY) else {
        return;
    };
    let sandbox = open(Path::new(&directory));
    assert_whole(&sandbox);
    println!("listens on {}", sandbox.base_url());
    loop {
        std::thread::park();
    }
}

/// The same, which pays orders and prints the changes that it sees.
#[test]
fn follows_changes_when_another_test_starts_it() {
    let Some(directory) = std::env::var_os(DIRECTORY) else {
        return;
    };
    let sandbox = open(Path::new(&directory));
    let mut changes = sandbox.engine().changes();
    let client = client(&sandbox.base_url());
    std::thread::spawn(move || {
        for call in 0.. {
            client.send(charge(&format!("order-{call}"))).unwrap();
        }
    });
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.build().unwrap().block_on(async move {
        while let Some(change) = changes.next().await {
            let change = change.unwrap();
            if change.book == "orders" && change.state == "SUCCESS" {
                println!("saw {}", change.number);
            }
        }
    });
}

struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts one of the tests above in a process of its own.
fn start(test: &str, directory: &Path) -> (Killed, BufReader<ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(DIRECTORY, directory)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    (Killed(child), output)
}

#[test]
fn a_change_that_was_seen_survives_a_kill() {
    for round in 0..10 {
        let directory = tempfile::tempdir().unwrap();
        let test = "follows_changes_when_another_test_starts_it";
        let (child, output) = start(test, directory.path());
        let mut child = Some(child);
        let mut seen = Vec::new();
        for line in output.lines() {
            let line = line.unwrap();
            let Some((_, number)) = line.split_once("saw ") else {
                continue;
            };
            seen.push(number.to_owned());
            if seen.len() > round {
                drop(child.take());
            }
        }
        let sandbox = open(directory.path());
        for number in &seen {
            let order = sandbox.order(number);
            assert!(order.is_some_and(|order| order.state.is_paid()), "{number}");
        }
    }
}

fn spawn(directory: &Path) -> (Killed, String) {
    let (child, output) = start("serves_when_another_test_starts_it", directory);
    for line in output.lines() {
        if let Some((_, url)) = line.unwrap().split_once("listens on ") {
            return (child, url.to_owned());
        }
    }
    panic!("the process did not start");
}

#[test]
fn what_was_answered_survives_twenty_kills() {
    const ROUNDS: usize = 20;
    let directory = tempfile::tempdir().unwrap();
    let mut answered: Vec<(String, bool)> = Vec::new();
    for round in 0..=ROUNDS {
        let (child, url) = spawn(directory.path());
        let client = client(&url);
        for (number, is_refunded) in answered.drain(..) {
            let query = QueryOrderByOutTradeNo::new(&number).mchid(MCHID);
            let state = client.send(query).unwrap().trade_state;
            if is_refunded {
                assert_eq!(state, TradeState::Refund, "{number}");
                let query = QueryRefund::new(format!("refund-{number}"));
                let refund = client.send(query).unwrap();
                assert_eq!(refund.amount.unwrap().refund, Some(30));
            } else {
                assert!(
                    matches!(state, TradeState::Success | TradeState::Refund),
                    "{number}"
                );
            }
        }
        if round == ROUNDS {
            break;
        }
        let (sender, answers) = channel();
        // A different moment in each round, counted in responses and not in time.
        let enough = 8 + 3 * round;
        answered = std::thread::scope(|scope| {
            let workers: Vec<_> = (0..4)
                .map(|worker| {
                    let (client, sender) = (&client, sender.clone());
                    scope.spawn(move || {
                        let mut answered = Vec::new();
                        for call in 0.. {
                            let number = format!("order-{round}-{worker}-{call}");
                            if client.send(charge(&number)).is_err() {
                                break;
                            }
                            let is_refunded = client.send(refund(&number)).is_ok();
                            answered.push((number, is_refunded));
                            sender.send(()).unwrap();
                        }
                        answered
                    })
                })
                .collect();
            drop(sender);
            let seen = answers.iter().take(enough).count();
            assert_eq!(seen, enough, "round {round}");
            drop(child);
            let answered = workers
                .into_iter()
                .flat_map(|worker| worker.join().unwrap());
            answered.collect()
        });
        assert!(
            answered.len() >= enough,
            "round {round}: {}",
            answered.len()
        );
    }
}

#[test]
fn a_restart_goes_on_where_the_last_one_ended() {
    let directory = tempfile::tempdir().unwrap();
    let sandbox = open(directory.path());
    let first = client(&sandbox.base_url());
    first.send(native("order-1")).unwrap();
    sandbox.hold_notifications();
    sandbox.pay("order-1").unwrap();
    first.send(refund("order-1")).unwrap();
    sandbox.advance(Duration::from_secs(3));
    let before = sandbox.snapshot().unwrap();
    let in_use = builder().data_dir(directory.path()).start();
    assert!(matches!(in_use, Err(SandboxError::DataInUse { .. })));
    drop(sandbox);

    let sandbox = open(directory.path());
    assert_eq!(sandbox.snapshot().unwrap(), before);
    assert_eq!(sandbox.order("order-1").unwrap().refunded, 30);
    // The refund is still due, and so is the notification of the payment.
    sandbox.advance(Duration::from_secs(2));
    assert!(sandbox.refunds()[0].success_time.is_some());
    sandbox.release_notifications();
    sandbox.await_notifications();
    let sent = sandbox.deliveries();
    assert_eq!(sent[0].event_type, "TRANSACTION.SUCCESS");
    sandbox.reset();
    drop(sandbox);
    assert_eq!(open(directory.path()).orders(), []);
}

#[test]
fn a_migration_to_other_keys_survives_a_restart() {
    use PlatformTrust::{CertificatesOnly, PublicKeyOnly};
    const OTHER: &str = "1900009192";
    let directory = tempfile::tempdir().unwrap();
    let open = || {
        let builder = builder().merchant(MerchantAccount::new(OTHER));
        let builder = builder.platform_trust(CertificatesOnly);
        builder.data_dir(directory.path()).start().unwrap()
    };
    let trusts =
        |sandbox: &Sandbox| [MCHID, OTHER].map(|mchid| sandbox.platform_trust(mchid).unwrap());
    let sandbox = open();
    assert_eq!(trusts(&sandbox), [CertificatesOnly; 2]);
    // This client trusts the public key alone.
    let order = |sandbox: &Sandbox, number: &str| client(&sandbox.base_url()).send(native(number));
    assert!(order(&sandbox, "order-1").is_err());
    sandbox.migrate(MCHID, PublicKeyOnly).unwrap();
    order(&sandbox, "order-2").unwrap();
    drop(sandbox);
    let sandbox = open();
    assert_eq!(trusts(&sandbox), [PublicKeyOnly, CertificatesOnly]);
    order(&sandbox, "order-3").unwrap();
    let snapshot = sandbox.snapshot().unwrap();
    sandbox.reset();
    assert_eq!(trusts(&sandbox), [CertificatesOnly; 2]);
    sandbox.migrate(OTHER, PublicKeyOnly).unwrap();
    sandbox.restore(&snapshot).unwrap();
    assert_eq!(trusts(&sandbox), [PublicKeyOnly, CertificatesOnly]);
    sandbox.reset();
    drop(sandbox);
    assert_eq!(trusts(&open()), [CertificatesOnly; 2]);
}

#[test]
fn a_merchant_that_was_onboarded_survives_a_restart() {
    const LISTED: &str = "1900001109";
    let directory = tempfile::tempdir().unwrap();
    let start = || {
        let provider = MerchantAccount::new(MCHID)
            .key(keys::merchant_key(), keys::MERCHANT_SERIAL)
            .sub_merchant(LISTED);
        Sandbox::builder()
            .merchant(provider)
            .wechatpay_key(keys::WECHATPAY_KEY_ID, keys::wechatpay_key())
            .platform_key(keys::platform_key(), keys::PLATFORM_CERTIFICATE_PEM)
            .apiv3_key(keys::APIV3_KEY)
            .data_dir(directory.path())
            .start()
            .unwrap()
    };
    let call = |sandbox: &Sandbox, id: &str, members: Value| {
        let call = DynamicCall::new(id, members).unwrap();
        client(&sandbox.base_url()).send(call)
    };
    let order = |sandbox: &Sandbox, number: &str, sub_mchid: &str| {
        let members = json!({
            "sp_appid": "wx8888", "sp_mchid": MCHID, "sub_mchid": sub_mchid, "description": "茶",
            "out_trade_no": number, "notify_url": "http://127.0.0.1:9/notify",
            "amount": { "total": 100, "currency": "CNY" },
        });
        call(sandbox, "partner_payments.native_prepay", members)
    };
    let sandbox = start();
    let application = json!({
        "out_request_no": "apply1", "organization_type": "2", "merchant_shortname": "山茶",
        "id_card_info": {
            "id_card_copy": "media-1", "id_card_national": "media-2", "id_card_name": "张三",
            "id_card_number": "110101199001010000", "id_card_valid_time_begin": "2020-01-01",
            "id_card_valid_time": "长期",
        },
        "account_info": {
            "bank_account_type": "74", "account_bank": "招商银行", "account_name": "山茶公司",
            "bank_address_code": "440305", "account_number": "6225880000000000",
        },
        "contact_info": {
            "contact_type": "65", "contact_name": "张三", "contact_id_card_number": "110101199001010000",
            "mobile_phone": "13800000000", "contact_email": "owner@shop.example",
        },
        "sales_scene_info": { "store_name": "山茶", "store_url": "https://shop.example" },
    });
    call(
        &sandbox,
        "ecommerce_applyment.submit_applyment",
        application,
    )
    .unwrap();
    let approved = sandbox.step_applyment("apply1", ApplymentStep::Approve);
    let new = approved.unwrap().sub_mchid.unwrap();
    assert!(order(&sandbox, "early1", &new).is_err());
    sandbox
        .step_applyment("apply1", ApplymentStep::Sign)
        .unwrap();
    sandbox.advance(Duration::from_secs(600));
    drop(sandbox);

    let sandbox = start();
    order(&sandbox, "order1", &new).unwrap();
    let stranger = order(&sandbox, "order2", "1900001110").unwrap_err();
    assert_eq!(stranger.api().unwrap().status().as_u16(), 403);
}

#[test]
fn product_coupons_and_their_codes_survive_a_restart() {
    let directory = tempfile::tempdir().unwrap();
    let call = |sandbox: &Sandbox, name: &str, members: Value| {
        let id = format!("marketing_product_coupon.{name}");
        let call = DynamicCall::new(&id, members).unwrap();
        client(&sandbox.base_url()).send(call).unwrap()
    };
    let sandbox = open(directory.path());
    let made = json!({
        "out_request_no": "create1", "brand_id": "120344", "scope": "ALL", "type": "NORMAL",
        "usage_mode": "SINGLE",
        "single_usage_info": { "normal_coupon": { "threshold": 10_000, "discount_amount": 100 } },
        "display_info": {
            "name": "满百减一", "image_url": "https://shop.example/1.png",
            "background_url": "https://shop.example/2.png",
        },
        "stock": {
            "coupon_code_mode": "UPLOAD", "store_scope": "NONE",
            "stock_send_rule": { "max_count": 20_000, "max_count_per_user": 2 },
            "single_usage_rule": {
                "coupon_available_period": {
                    "available_begin_time": "2026-01-01T00:00:00+08:00",
                    "available_end_time": "2099-12-31T23:59:59+08:00",
                },
            },
            "usage_rule_display_info": {
                "coupon_usage_method_list": ["MINI_PROGRAM"], "usage_description": "全场可用",
            },
            "coupon_display_info": { "code_display_mode": "QRCODE" },
            "notify_config": { "notify_appid": "wx8888" },
        },
    });
    let made = call(&sandbox, "create_product_coupon", made);
    let of = |other: Value| {
        let mut members = json!({
            "brand_id": "120344", "product_coupon_id": made["product_coupon_id"],
            "stock_id": made["stock"]["stock_id"],
        });
        let other = other.as_object().unwrap().clone();
        members.as_object_mut().unwrap().extend(other);
        members
    };
    let codes = json!({ "out_request_no": "upload1", "code_list": ["code_1", "code_2"] });
    call(&sandbox, "upload_coupon_codes", of(codes));
    let order = |number: &str| {
        of(json!({ "openid": "oUser1", "appid": "wx8888", "send_request_no": number }))
    };
    let sent = call(&sandbox, "send_coupon", order("send001"));
    let plan = of(json!({ "out_request_no": "plan001", "reuse_coupon_config": true }));
    let made = call(&sandbox, "create_delivery_plan", plan.clone());
    sandbox.advance(Duration::from_secs(600));
    let (products, stocks) = (sandbox.product_coupons(), sandbox.coupon_stocks());
    let plans = sandbox.delivery_plans();
    assert_eq!(plans[0].state, DeliveryPlanState::Delivering);
    drop(sandbox);

    let sandbox = open(directory.path());
    assert_eq!(sandbox.product_coupons(), products);
    assert_eq!(sandbox.coupon_stocks(), stocks);
    assert_eq!(sandbox.delivery_plans(), plans);
    let again = call(&sandbox, "create_delivery_plan", plan);
    assert_eq!(again["plan"]["plan_id"], made["plan"]["plan_id"]);
    assert_eq!(call(&sandbox, "send_coupon", order("send001")), sent);
    let next = call(&sandbox, "send_coupon", order("send002"));
    assert_eq!(next["coupon_code"], "code_2");
    assert_eq!(sandbox.user_coupons().len(), 2);
    // The plan follows its stock, whose last code was sent.
    assert_eq!(sandbox.delivery_plans()[0].state, DeliveryPlanState::Paused);
}

/// The first version had no table of requests, and no row of migrations to other keys.
#[test]
fn a_directory_of_the_first_version_is_migrated() {
    let directory = tempfile::tempdir().unwrap();
    let sandbox = open(directory.path());
    client(&sandbox.base_url()).send(native("order-1")).unwrap();
    let orders = sandbox.orders();
    drop(sandbox);
    let file = directory.path().join("sandbox.sqlite3");
    let version = |set: Option<u32>| -> u32 {
        let connection = rusqlite::Connection::open(&file).unwrap();
        if let Some(version) = set {
            let sql = "DROP TABLE exchanges; DELETE FROM rows WHERE book = 'platform_trust'";
            connection.execute_batch(sql).unwrap();
            let pragma = "user_version";
            connection.pragma_update(None, pragma, version).unwrap();
        }
        let get = |row: &rusqlite::Row<'_>| row.get(0);
        connection
            .pragma_query_value(None, "user_version", get)
            .unwrap()
    };
    let newest = version(None);
    assert!(newest > 1);
    assert_eq!(version(Some(1)), 1);
    assert_eq!(open(directory.path()).orders(), orders);
    assert_eq!(version(None), newest);
}

#[test]
fn a_directory_of_a_newer_version_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    drop(open(directory.path()));
    let file = directory.path().join("sandbox.sqlite3");
    let connection = rusqlite::Connection::open(&file).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    drop(connection);
    let error = builder().data_dir(directory.path()).start().unwrap_err();
    assert!(matches!(error, SandboxError::DataVersion { found: 99, .. }));
}

/// Something that happens to a sandbox; numbers below are those of orders.
#[derive(Clone, Debug)]
enum Step {
    Order(u8),
    Charge(u8),
    Pay(u8),
    Refund(u8),
    Query(u8),
    Advance(u64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0..6_u8).prop_map(Step::Order),
        (0..6_u8).prop_map(Step::Charge),
        (0..6_u8).prop_map(Step::Pay),
        (0..6_u8).prop_map(Step::Refund),
        (0..6_u8).prop_map(Step::Query),
        (1..9_000_u64).prop_map(Step::Advance),
    ]
}

fn play(sandbox: &Sandbox, client: &Client, step: &Step) {
    let number = |order: &u8| format!("order-{order}");
    // Refusals are as good as successes: both must leave the same state.
    match step {
        Step::Order(order) => drop(client.send(native(&number(order)))),
        Step::Charge(order) => drop(client.send(charge(&number(order)))),
        Step::Pay(order) => drop(sandbox.pay(&number(order))),
        Step::Refund(order) => drop(client.send(refund(&number(order)))),
        Step::Query(order) => {
            let query = QueryRefund::new(format!("refund-{}", number(order)));
            drop(client.send(query));
        }
        Step::Advance(seconds) => sandbox.advance(Duration::from_secs(*seconds)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_store_and_a_snapshot_give_the_same_state(
        steps in prop::collection::vec(step(), 1..25),
        cut in 0..25_usize,
    ) {
        let directory = tempfile::tempdir().unwrap();
        let (first, second) = steps.split_at(cut.min(steps.len()));
        let sandbox = open(directory.path());
        sandbox.hold_notifications();
        let speaks = client(&sandbox.base_url());
        first.iter().for_each(|step| play(&sandbox, &speaks, step));
        let halfway = sandbox.snapshot().unwrap();
        drop(sandbox);

        let reopened = open(directory.path());
        prop_assert_eq!(&reopened.snapshot().unwrap(), &halfway);
        let restored = builder().start().unwrap();
        restored.restore(&halfway).unwrap();
        for sandbox in [&reopened, &restored] {
            let speaks = client(&sandbox.base_url());
            second.iter().for_each(|step| play(sandbox, &speaks, step));
            assert_whole(sandbox);
        }
        prop_assert_eq!(reopened.orders(), restored.orders());
        prop_assert_eq!(reopened.refunds(), restored.refunds());
        prop_assert_eq!(reopened.balance(MCHID), restored.balance(MCHID));
        prop_assert_eq!(reopened.now(), restored.now());
    }
}

#[cfg(feature = "control")]
mod seeds {
    use serde_json::json;
    use wxpay_sandbox::{OrderState, Seed};

    use super::*;

    fn seed() -> Seed {
        serde_json::from_value(json!({ "steps": [
            { "call": "payments.native_prepay", "with": {
                "appid": "wx8888", "description": "茶", "out_trade_no": "seeded-1",
                "notify_url": "http://127.0.0.1:9/notify", "amount": { "total": 100 },
            } },
            { "do": "pay_order", "number": "seeded-1" },
        ] }))
        .unwrap()
    }

    #[test]
    fn a_directory_is_seeded_once() {
        let directory = tempfile::tempdir().unwrap();
        let start = || {
            let builder = builder().data_dir(directory.path()).seed(seed());
            builder.start().unwrap()
        };
        let first = start();
        assert_eq!(first.order("seeded-1").unwrap().state, OrderState::Success);
        let order = first.order("seeded-1");
        drop(first);
        let second = start();
        assert_eq!(second.order("seeded-1"), order);
        assert_eq!(second.orders().len(), 1);
    }

    #[test]
    fn a_seed_that_fails_leaves_the_directory_unseeded() {
        let directory = tempfile::tempdir().unwrap();
        let odd = json!({ "steps": [{ "do": "pay_order", "number": "none" }] });
        let odd: Seed = serde_json::from_value(odd).unwrap();
        let builder_of = |seed| builder().data_dir(directory.path()).seed(seed);
        let error = builder_of(odd).start().unwrap_err();
        assert!(matches!(error, SandboxError::Seed { step: 1, .. }));
        let sandbox = builder_of(seed()).start().unwrap();
        assert_eq!(sandbox.orders().len(), 1);
    }
}
