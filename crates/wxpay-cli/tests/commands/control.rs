use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use serde_json::{Value, json};
use wxpay_sandbox::Sandbox;

use crate::{CLOSED, Ran, Server, Shop, wxpay};

/// A sandbox with a control API.
fn shop() -> Shop {
    let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    Shop::of(Sandbox::builder().control(any_port).start().unwrap())
}

/// Runs a command against the control API of the shop's sandbox.
fn act(shop: &Shop, arguments: &[&str]) -> Ran {
    let mut command = shop.command(arguments);
    command.env("WXPAY_SANDBOX_CONTROL", shop.sandbox.control_url().unwrap());
    Ran::of(command.output().unwrap())
}

fn done(shop: &Shop, arguments: &[&str]) -> Ran {
    let ran = act(shop, arguments);
    assert_eq!(ran.status, 0, "{arguments:?}: {ran:?}");
    ran
}

fn query(shop: &Shop, out_trade_no: &str) -> Value {
    let number = format!("out_trade_no={out_trade_no}");
    let operation = "payments.query_order_by_out_trade_no";
    shop.run(&["call", operation, &number]).json()
}

#[test]
fn an_order_is_paid_by_its_user() {
    let shop = shop();
    shop.order("order1", 100, "https://shop.example/notify");
    shop.order("order12", 100, "https://shop.example/notify");
    let failed = done(&shop, &["sandbox", "pay", "order1", "--fail"]);
    assert_eq!(failed.stdout, "order order1: NOTPAY\n");
    let paid = done(&shop, &["sandbox", "pay", "order1", "--json"]).json();
    assert_eq!(paid["state"], "SUCCESS");
    assert_eq!(paid["failed_attempts"], 1);
    assert_eq!(query(&shop, "order1")["trade_state"], "SUCCESS");
    assert_eq!(query(&shop, "order12")["trade_state"], "NOTPAY");

    let again = act(&shop, &["sandbox", "pay", "order1"]);
    assert_eq!(again.status, 1, "{again:?}");
    let unknown = act(&shop, &["sandbox", "pay", "order", "--json"]);
    assert_eq!(unknown.status, 1, "{unknown:?}");
    assert_eq!(
        unknown.json()["error"]["message"],
        "the sandbox has no order, combined order or service order order"
    );
    let other = act(
        &shop,
        &["sandbox", "pay", "order12", "--mchid", "1900000000"],
    );
    assert_eq!(other.status, 1, "{other:?}");
}

#[test]
fn a_transfer_and_a_claim_are_confirmed() {
    let shop = shop();
    let transfer = |number: &str| {
        let members = r#"{"transfer_scene_id":"1000","openid":"o-MYE42l80oelYMDE34nYD456Xoy",
            "transfer_remark":"x","transfer_scene_report_infos":[{"info_type":"a","info_content":"b"}]}"#;
        let number = format!("out_bill_no={number}");
        let sent = shop.run(&[
            "call",
            "transfer.create_transfer_bill",
            &number,
            "transfer_amount=100",
            "appid=wxd678efh567hg6787",
            "--data",
            members,
        ]);
        assert_eq!(sent.status, 0, "{sent:?}");
    };
    let claim = |number: &str| {
        let number = format!("out_bill_no={number}");
        let sent = shop.run(&[
            "call",
            "ecommerce_transfer.pre_transfer_insurance_claim",
            &number,
            "amount=100",
            "transfer_remark=x",
            "receiver.type=TRANSACTION_USER",
            "receiver.transaction_info.transaction_id=4200001234202601010000000001",
        ]);
        assert_eq!(sent.status, 0, "{sent:?}");
    };
    transfer("bill1");
    transfer("bill2");
    transfer("both");
    claim("both");
    claim("claim1");
    let confirmed = done(&shop, &["sandbox", "confirm", "bill1"]);
    assert!(
        confirmed.stdout.starts_with("transfer bill1: "),
        "{confirmed:?}"
    );
    let failed = done(
        &shop,
        &[
            "sandbox",
            "confirm",
            "bill2",
            "--fail",
            "ACCOUNT_FROZEN",
            "--json",
        ],
    );
    assert_eq!(failed.json()["fail_reason"], "ACCOUNT_FROZEN");
    let either = act(&shop, &["sandbox", "confirm", "both"]);
    assert_eq!(either.status, 2, "{either:?}");
    assert!(either.stderr.contains("--mchid"), "{either:?}");
    let claimed = done(
        &shop,
        &[
            "sandbox", "confirm", "both", "--kind", "claim", "--lang", "zh",
        ],
    );
    assert!(claimed.stdout.starts_with("理赔单 both: "), "{claimed:?}");
    let pre_transfer = done(&shop, &["sandbox", "confirm", "claim1", "--json"]).json();
    assert_eq!(pre_transfer["out_bill_no"], "claim1");
    assert_eq!(pre_transfer["confirmable"], false);
}

/// Calls an operation with these members.
fn call(shop: &Shop, operation: &str, members: Value) -> Value {
    let ran = shop.run(&["call", operation, "--data", &members.to_string()]);
    assert_eq!(ran.status, 0, "{operation}: {ran:?}");
    // Some operations answer without content.
    serde_json::from_str(&ran.stdout).unwrap_or_default()
}

#[test]
fn a_combined_order_is_paid_by_its_user() {
    let shop = shop();
    let mchid = "1900009191";
    let members = json!({
        "combine_appid": "wx8888", "combine_mchid": mchid, "combine_out_trade_no": "combined1",
        "notify_url": "https://shop.example/notify",
        "sub_orders": [{
            "mchid": mchid, "attach": "Shop", "out_trade_no": "part01", "description": "Tea",
            "amount": { "total_amount": 10, "currency": "CNY" },
        }],
        "combine_payer_info": { "openid": "oUser1" },
    });
    call(&shop, "combine_payments.jsapi_prepay", members);
    let query = || {
        let operation = "combine_payments.query_order_by_out_trade_no";
        let order = call(
            &shop,
            operation,
            json!({ "combine_out_trade_no": "combined1" }),
        );
        order["sub_orders"][0]["trade_state"].clone()
    };
    shop.order("combined1", 100, "https://shop.example/notify");
    assert_eq!(query(), "NOTPAY");
    let either = act(&shop, &["sandbox", "pay", "combined1"]);
    assert_eq!(either.status, 2, "{either:?}");
    assert!(either.stderr.contains("--kind"), "{either:?}");
    let arguments = ["sandbox", "pay", "combined1", "--kind", "combined"];
    let failed = act(&shop, &[&arguments[..], &["--fail"]].concat());
    assert_eq!(failed.status, 2, "{failed:?}");
    assert_eq!(query(), "NOTPAY");
    let paid = done(&shop, &arguments);
    assert_eq!(paid.stdout, "combined order combined1: SUCCESS\n");
    assert_eq!(query(), "SUCCESS");
    // The order with the same number is another one.
    assert_eq!(
        crate::control::query(&shop, "combined1")["trade_state"],
        "NOTPAY"
    );
    let again = act(&shop, &arguments);
    assert_eq!(again.status, 1, "{again:?}");
}

#[test]
fn a_service_order_is_confirmed_and_paid() {
    let shop = shop();
    let number = json!({ "out_order_no": "service1", "appid": "wx8888", "service_id": "500001" });
    let with = |more: Value| {
        let mut members = number.clone();
        for (name, value) in more.as_object().unwrap() {
            members[name] = value.clone();
        }
        members
    };
    let created = with(json!({
        "service_introduction": "Hotel", "notify_url": "https://shop.example/notify",
        "time_range": { "start_time": "20260102120000" },
        "risk_fund": { "name": "DEPOSIT", "amount": 10000 },
    }));
    call(&shop, "payscore.create_service_order", created);
    let pay = ["sandbox", "pay", "service1"];
    let early = act(&shop, &pay);
    assert_eq!(early.status, 1, "{early:?}");
    let confirmed = done(&shop, &["sandbox", "confirm", "service1"]);
    assert_eq!(confirmed.stdout, "service order service1: DOING\n");
    let completed = with(json!({
        "total_amount": 400, "post_payments": [{ "name": "Rent", "amount": 400 }],
    }));
    call(&shop, "payscore.complete_service_order", completed);
    let paid = done(&shop, &[&pay[..], &["--json"]].concat()).json();
    assert_eq!(paid["state"], "DONE");
    let order = call(&shop, "payscore.query_service_order", number.clone());
    assert_eq!(order["state"], "DONE");
    assert_eq!(order["collection"]["state"], "USER_PAID");
    let again = act(
        &shop,
        &["sandbox", "confirm", "service1", "--kind", "service-order"],
    );
    assert_eq!(again.status, 1, "{again:?}");
}

#[test]
fn a_contract_is_signed_and_ended_by_its_user() {
    let shop = shop();
    let members = json!({
        "appid": "wx8888", "openid": "oUser1", "plan_id": 12535, "out_contract_code": "contract1",
        "contract_display_account": "Member", "out_user_code": "u1",
        "contract_notify_url": "https://shop.example/notify",
    });
    call(&shop, "papay.presign_scheduled_in_mini_program", members);
    let terminate = ["sandbox", "terminate", "contract1"];
    let early = act(&shop, &terminate);
    assert_eq!(early.status, 1, "{early:?}");
    let failed = act(
        &shop,
        &[
            "sandbox",
            "confirm",
            "contract1",
            "--kind",
            "contract",
            "--fail",
            "X",
        ],
    );
    assert_eq!(failed.status, 2, "{failed:?}");
    let signed = done(&shop, &["sandbox", "confirm", "contract1", "--lang", "zh"]);
    assert_eq!(signed.stdout, "签约协议 contract1: SIGNED\n");
    let query = || {
        let number = json!({ "plan_id": 12535, "out_contract_code": "contract1" });
        call(&shop, "papay.query_contract", number)["contract_state"].clone()
    };
    assert_eq!(query(), "SIGNED");
    let ended = done(&shop, &terminate);
    assert_eq!(ended.stdout, "contract contract1: TERMINATED\n");
    assert_eq!(query(), "TERMINATED");
    assert_eq!(act(&shop, &terminate).status, 1);
    let unknown = act(&shop, &["sandbox", "terminate", "contract2"]);
    assert_eq!(unknown.status, 1, "{unknown:?}");
    assert!(
        unknown.stderr.contains("no contract contract2"),
        "{unknown:?}"
    );
}

#[test]
fn a_user_authorizes_transfers_and_ends_that() {
    let shop = shop();
    let members = json!({
        "out_authorization_no": "auth1", "appid": "wx8888", "openid": "oUser1", "transfer_scene_id": "1000",
        "user_display_name": "Member", "user_recv_perception": "Reward",
        "authorization_notify_url": "https://shop.example/notify",
    });
    call(&shop, "transfer.apply_for_user_authorization", members);
    let query = || {
        let number = json!({ "out_authorization_no": "auth1" });
        call(&shop, "transfer.query_user_authorization", number)["state"].clone()
    };
    let revoke = ["sandbox", "revoke", "auth1"];
    let early = act(&shop, &revoke);
    assert_eq!(early.status, 1, "{early:?}");
    let kind = ["--kind", "authorization"];
    let confirm = ["sandbox", "confirm", "auth1"];
    let failed = act(&shop, &[&confirm[..], &kind, &["--fail", "X"]].concat());
    assert_eq!(failed.status, 2, "{failed:?}");
    assert_eq!(query(), "WAIT_USER_CONFIRM");
    let given = done(&shop, &confirm);
    assert_eq!(given.stdout, "authorization auth1: TAKING_EFFECT\n");
    assert_eq!(query(), "TAKING_EFFECT");
    let again = act(&shop, &[&confirm[..], &kind].concat());
    assert_eq!(again.status, 1, "{again:?}");
    let ended = done(&shop, &[&revoke[..], &["--lang", "zh"]].concat());
    assert_eq!(ended.stdout, "免确认收款授权 auth1: CLOSED\n");
    assert_eq!(query(), "CLOSED");
    let unknown = act(&shop, &["sandbox", "revoke", "auth2"]);
    assert_eq!(unknown.status, 1, "{unknown:?}");
    assert!(
        unknown.stderr.contains("no authorization auth2"),
        "{unknown:?}"
    );
}

#[test]
fn a_compensation_is_confirmed_by_its_user() {
    let shop = shop();
    let members = json!({
        "sub_mchid": "1900001109", "out_bill_no": "bill1", "amount": 100, "transfer_remark": "x",
        "receiver": { "type": "TRANSACTION_USER", "transaction_info": {
            "transaction_id": "4200000000202001010000000001", "type": "WXPAY",
        } },
    });
    let operation = "ecommerce_transfer.pre_transfer_after_sales_compensation";
    call(&shop, operation, members);
    let confirmed = done(&shop, &["sandbox", "confirm", "bill1"]);
    assert_eq!(confirmed.stdout, "compensation bill1: ACCEPTED\n");
    let kind = ["--kind", "compensation"];
    let again = act(
        &shop,
        &[&["sandbox", "confirm", "bill1"][..], &kind].concat(),
    );
    assert_eq!(again.status, 1, "{again:?}");
    let transfer = act(
        &shop,
        &["sandbox", "confirm", "bill1", "--kind", "transfer"],
    );
    assert_eq!(transfer.status, 1, "{transfer:?}");
}

#[test]
fn transfers_of_a_batch_fail_and_a_batch_is_closed() {
    let shop = shop();
    let batch = |number: &str| {
        let detail = |detail: &str| {
            let number = format!("{number}{detail}");
            json!({ "out_detail_no": number, "transfer_amount": 50, "transfer_remark": "x", "openid": "oUser1" })
        };
        let members = json!({
            "appid": "wx8888", "out_batch_no": number, "batch_name": "May", "batch_remark": "x", "total_amount": 100,
            "total_num": 2, "transfer_detail_list": [detail("D1"), detail("D2")], "transfer_scene_id": "1000",
        });
        call(&shop, "transfer_batches.create_batch", members);
    };
    batch("batch1");
    batch("batch2");
    let fail = |transfer: &str, more: &[&str]| {
        let arguments = ["sandbox", "fail", "batch1", "--transfer", transfer];
        act(&shop, &[&arguments[..], more].concat())
    };
    let failed = fail("batch1D2", &[]);
    assert_eq!(
        (failed.status, &*failed.stdout),
        (0, "transfer batch1D2: FAIL\n")
    );
    let other = fail("batch1D1", &["--reason", "OPENID_INVALID", "--json"]).json();
    assert_eq!(other["details"][0]["fail_reason"], "OPENID_INVALID");
    assert_eq!(other["details"][1]["fail_reason"], "ACCOUNT_FROZEN");
    for (transfer, more, status) in [
        ("batch1D2", &[][..], 1),
        ("batch1D3", &[], 1),
        ("batch1D1", &["--reason", ""], 2),
        ("batch1D1", &["--mchid", "1900000000"], 1),
    ] {
        let ran = fail(transfer, more);
        assert_eq!(ran.status, status, "{transfer} {more:?}: {ran:?}");
    }
    let close = ["sandbox", "close", "batch2"];
    let closed = done(&shop, &close);
    assert_eq!(closed.stdout, "transfer batch batch2: CLOSED\n");
    let again = act(&shop, &close);
    assert_eq!(again.status, 1, "{again:?}");
    let unknown = act(&shop, &["sandbox", "close", "batch3"]);
    assert!(
        unknown.stderr.contains("no transfer batch batch3"),
        "{unknown:?}"
    );
}

#[test]
fn an_application_is_rejected_or_reviewed_and_signed() {
    let shop = shop();
    let apply = |number: &str| {
        let members = json!({
            "out_request_no": number, "organization_type": "2", "merchant_shortname": "Shop",
            "id_card_info": {
                "id_card_copy": "media-1", "id_card_national": "media-2", "id_card_name": "Zhang San",
                "id_card_number": "110101199001010000", "id_card_valid_time_begin": "2020-01-01",
                "id_card_valid_time": "2040-01-01",
            },
            "account_info": {
                "bank_account_type": "74", "account_bank": "招商银行", "account_name": "Shop", "bank_address_code": "440305",
                "account_number": "6225880000000000",
            },
            "contact_info": {
                "contact_type": "65", "contact_name": "Zhang San", "contact_id_card_number": "110101199001010000",
                "mobile_phone": "13800000000", "contact_email": "owner@shop.example",
            },
            "sales_scene_info": { "store_name": "Shop", "store_url": "https://shop.example" },
        });
        call(&shop, "ecommerce_applyment.submit_applyment", members);
    };
    apply("apply1");
    apply("apply2");
    let step = |number: &str, to: &str, more: &[&str]| {
        let arguments = ["sandbox", "step", number, "--to", to];
        act(&shop, &[&arguments[..], more].concat())
    };
    for (to, more, status) in [
        ("sign", &[][..], 1),
        ("return", &[], 1),
        ("reject", &[], 2),
        ("reject", &["--rejected", "id_card_copy"], 2),
        ("reject", &["--rejected", "=unreadable"], 2),
        ("approve", &["--rejected", "id_card_copy=unreadable"], 2),
        ("wait", &[], 2),
    ] {
        let ran = step("apply1", to, more);
        assert_eq!(ran.status, status, "{to} {more:?}: {ran:?}");
    }
    for (to, state) in [
        ("ask-to-confirm", "ACCOUNT_NEED_VERIFY"),
        ("approve", "NEED_SIGN"),
    ] {
        let ran = step("apply1", to, &[]);
        assert_eq!(ran.stdout, format!("application apply1: {state}\n"));
    }
    let signed = step("apply1", "sign", &["--json"]).json();
    assert_eq!(signed["signable"], false);
    let fields = [
        "--rejected",
        "id_card_copy=too dark=bright",
        "--rejected",
        "store_url=gone",
    ];
    let rejected = step("apply2", "reject", &[&fields[..], &["--json"]].concat()).json();
    assert_eq!(rejected["state"], "REJECTED");
    assert_eq!(rejected["rejected"][0]["reason"], "too dark=bright");
    assert_eq!(rejected["rejected"][1]["name"], "store_url");
    let unknown = step("apply3", "cancel", &[]);
    assert!(
        unknown.stderr.contains("no application apply3"),
        "{unknown:?}"
    );
}

#[test]
fn a_user_complains_about_a_paid_order() {
    let shop = shop();
    shop.order("order1", 100, "https://shop.example/notify");
    let complain = ["sandbox", "complain", "order1"];
    let unpaid = act(&shop, &complain);
    assert_eq!(unpaid.status, 1, "{unpaid:?}");
    done(&shop, &["sandbox", "pay", "order1"]);
    let much = act(&shop, &[&complain[..], &["--refund", "101"]].concat());
    assert_eq!(much.status, 2, "{much:?}");
    let more = [
        "--detail",
        "Cold",
        "--refund",
        "60",
        "--immediate-service",
        "--json",
    ];
    let filed = done(&shop, &[&complain[..], &more].concat()).json();
    assert_eq!(filed["detail"], "Cold");
    assert_eq!(filed["refund"], 60);
    assert_eq!(filed["immediate_service"], true);
    let id = &filed["complaint_id"];
    let read = call(
        &shop,
        "complaints.query_complaint",
        json!({ "complaint_id": id }),
    );
    assert_eq!(read["complaint_detail"], "Cold");
    assert_eq!(read["complaint_state"], "PENDING");
    let elsewhere = act(&shop, &[&complain[..], &["--mchid", "1900000000"]].concat());
    assert_ne!(elsewhere.status, 0, "{elsewhere:?}");
}

#[test]
fn business_time_is_moved_on() {
    let shop = shop();
    shop.order("order1", 100, "https://shop.example/notify");
    assert_eq!(query(&shop, "order1")["trade_state"], "NOTPAY");
    let before = shop.sandbox.now().as_unix();
    let moved = done(&shop, &["sandbox", "advance", "1d2h30m"]);
    assert!(moved.stdout.starts_with("Business time is 20"), "{moved:?}");
    assert_eq!(shop.sandbox.now().as_unix() - before, 95_400);
    done(&shop, &["sandbox", "advance", "30d"]);
    assert_eq!(query(&shop, "order1")["trade_state"], "CLOSED");
    let far = act(&shop, &["sandbox", "advance", "999999d"]);
    assert_eq!(far.status, 2, "{far:?}");
    assert!(far.stderr.contains("at most ten years"), "{far:?}");
    let wrong = act(&shop, &["sandbox", "advance", "soon"]);
    assert_eq!(wrong.status, 2, "{wrong:?}");
}

#[test]
fn faults_are_set_listed_and_cleared() {
    let shop = shop();
    shop.order("order1", 100, "https://shop.example/notify");
    let empty = done(&shop, &["sandbox", "fault", "--list"]);
    assert_eq!(empty.stdout, "No faults are set.\n");
    let set = done(
        &shop,
        &[
            "sandbox",
            "fault",
            "system-error-before",
            "--path",
            "/v3/pay/",
            "--after",
            "1",
            "--times",
            "2",
        ],
    );
    let row = "system-error-before  -          -      /v3/pay/  1      2 ";
    assert!(set.stdout.contains(row), "{set:?}");
    let operation = "payments.query_order_by_out_trade_no";
    let call = ["call", operation, "out_trade_no=order1"];
    assert_eq!(shop.run(&call).status, 0);
    let failed = shop.run(&call);
    assert_eq!(failed.status, 4, "{failed:?}");
    let cleared = done(&shop, &["sandbox", "fault", "--clear", "--json"]).json();
    assert_eq!(cleared["rules"], Value::Array(Vec::new()));
    assert_eq!(shop.run(&call).status, 0);

    let operation = "refunds.create_refund";
    let rule = done(
        &shop,
        &[
            "sandbox",
            "fault",
            "accepted",
            "--operation",
            operation,
            "--probability",
            "0.5",
            "--latency",
            "1..2",
            "--json",
        ],
    );
    let rule = &rule.json()["rules"][0];
    assert_eq!(rule["operation"], operation, "{rule}");
    assert_eq!(rule["millionths"], 500_000, "{rule}");
    assert!(rule["latency"].is_string(), "{rule}");
    let late = done(&shop, &["sandbox", "fault", "--slow-body", "5", "--json"]);
    assert_eq!(late.json()["rules"][1]["body_millis"], 5);
    let other = act(&shop, &["sandbox", "fault", "reset", "--operation", "none"]);
    assert_eq!(other.status, 2, "{other:?}");

    let unknown = act(&shop, &["sandbox", "fault", "earthquake"]);
    assert_eq!(unknown.status, 2, "{unknown:?}");
    done(&shop, &["sandbox", "fault", "forged", "--notification"]);
    let not_there = act(&shop, &["sandbox", "fault", "reset", "--notification"]);
    assert_eq!(not_there.status, 2, "{not_there:?}");
}

#[test]
fn the_platform_certificate_is_rotated() {
    let shop = shop();
    let serial = |ran: Ran| ran.json()["serial"].as_str().unwrap().to_owned();
    let published = serial(done(
        &shop,
        &["sandbox", "rotate", "--step", "publish", "--json"],
    ));
    let switched = serial(done(
        &shop,
        &["sandbox", "rotate", "--step", "switch", "--json"],
    ));
    assert_ne!(published, switched);
    let rotated = done(&shop, &["sandbox", "rotate"]);
    assert!(
        rotated.stdout.starts_with("Signing certificate: "),
        "{rotated:?}"
    );
    assert!(!rotated.stdout.contains(&switched), "{rotated:?}");
}

#[test]
fn a_merchant_is_migrated() {
    let shop = shop();
    let migrated = done(
        &shop,
        &["sandbox", "migrate", "--trust", "public-key", "--json"],
    );
    assert_eq!(migrated.json()["merchants"][0]["trust"], "public-key");
    let back = done(&shop, &["sandbox", "migrate", "--trust", "migrating"]);
    assert!(
        back.stdout
            .ends_with(" now has platform certificates and the WeChat Pay public key\n"),
        "{back:?}"
    );
    let unknown = ["sandbox", "migrate", "--trust", "migrating", "--mchid", "1"];
    assert_ne!(act(&shop, &unknown).status, 0);
}

#[test]
fn the_sandbox_goes_back_to_a_snapshot() {
    let shop = shop();
    shop.order("order1", 100, "https://shop.example/notify");
    let saved = done(&shop, &["sandbox", "snapshot", "before.json"]);
    assert_eq!(saved.stdout, "before.json\n");
    done(&shop, &["sandbox", "reset"]);
    let operation = "payments.query_order_by_out_trade_no";
    let gone = shop.run(&["call", operation, "out_trade_no=order1"]);
    assert_eq!(gone.status, 1, "{gone:?}");
    done(&shop, &["sandbox", "restore", "before.json"]);
    assert_eq!(query(&shop, "order1")["trade_state"], "NOTPAY");

    let printed = done(&shop, &["sandbox", "snapshot", "-"]).json();
    assert!(printed.is_object());
    shop.write("broken.json", "{\"version\": ");
    assert_eq!(act(&shop, &["sandbox", "restore", "broken.json"]).status, 2);
    shop.write("other.json", "{\"a\": 1}");
    let other = act(&shop, &["sandbox", "restore", "other.json"]);
    assert_eq!(other.status, 2, "{other:?}");
    assert_eq!(query(&shop, "order1")["trade_state"], "NOTPAY");
}

#[test]
fn a_seed_is_played_whole_or_not_at_all() {
    let shop = shop();
    let order = |number: &str| {
        json!({ "call": "payments.native_prepay", "with": {
            "appid": "wxd678efh567hg6787",
            "description": "Tea",
            "out_trade_no": number,
            "notify_url": "https://shop.example/notify",
            "amount": { "total": 100 },
        }})
    };
    let paid = json!({ "do": "pay_order", "number": "seed-order-1", "as": "order" });
    let seed = json!({ "steps": [order("seed-order-1"), paid] });
    shop.write("seed.json", seed.to_string());
    let played = done(&shop, &["sandbox", "seed", "seed.json", "--json"]).json();
    assert_eq!(played["order"]["state"], "SUCCESS");
    assert_eq!(query(&shop, "seed-order-1")["trade_state"], "SUCCESS");

    let unknown = json!({ "do": "pay_order", "number": "none" });
    let seed = json!({ "steps": [order("seed-order-2"), unknown] });
    shop.write("broken.json", seed.to_string());
    let refused = act(&shop, &["sandbox", "seed", "broken.json"]);
    assert_ne!(refused.status, 0, "{refused:?}");
    let operation = "payments.query_order_by_out_trade_no";
    let gone = shop.run(&["call", operation, "out_trade_no=seed-order-2"]);
    assert_eq!(gone.status, 1, "{gone:?}");
    shop.write("other.json", "[1");
    assert_eq!(act(&shop, &["sandbox", "seed", "other.json"]).status, 2);
}

#[cfg(unix)]
#[test]
fn a_running_sandbox_is_found_without_its_address() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| Ran::of(wxpay(home.path(), arguments).output().unwrap());
    let one = Server::start(home.path(), &[]);
    let clock = run(&["sandbox", "advance", "1d", "--json"]);
    assert_eq!(clock.status, 0, "{clock:?}");
    assert_eq!(clock.json()["runs"], true);

    let written = run(&["init", "--sandbox"]);
    assert_eq!(written.status, 0, "{written:?}");
    let file = home.path().join(".config/wxpay/config.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("[profiles.sandbox]"), "{text}");
    assert!(!text.contains("apiv3_key ="), "{text}");
    let called = run(&["call", "GET", "/v3/certificates", "--profile", "sandbox"]);
    assert_eq!(called.status, 0, "{called:?}");

    // With a second one, the address or the configuration decides.
    let two = Server::start(home.path(), &["--credentials", "two"]);
    std::fs::remove_file(&file).unwrap();
    let either = run(&["sandbox", "reset"]);
    assert_eq!(either.status, 2, "{either:?}");
    assert!(
        either.stderr.contains(two.text("control_url")),
        "{either:?}"
    );
    let either = run(&["init", "--sandbox"]);
    assert_eq!(either.status, 2, "{either:?}");
    let named = run(&["sandbox", "reset", "--control", two.text("control_url")]);
    assert_eq!(named.status, 0, "{named:?}");
    let configured = run(&["sandbox", "reset", "--base-url", one.text("base_url")]);
    assert_eq!(configured.status, 0, "{configured:?}");

    // One that was killed leaves its file, which counts for nothing.
    drop(two);
    assert_eq!(run(&["sandbox", "reset"]).status, 0);
    let folder = home.path().join(".local/share/wxpay/running");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
    assert_eq!(one.end_by("-TERM"), 0);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
}

#[test]
fn a_profile_is_written_before_the_sandbox_runs() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| Ran::of(wxpay(home.path(), arguments).output().unwrap());
    let written = run(&["init", "local", "--sandbox", "--json"]);
    assert_eq!(written.status, 0, "{written:?}");
    let shown = run(&["config", "show", "--profile", "local"]);
    assert!(shown.stdout.contains("http://127.0.0.1:9191"), "{shown:?}");
    let keys = run(&["keys", "show", "--profile", "local", "--json"]);
    assert_eq!(keys.status, 0, "{keys:?}");
    // The sandbox of the usual port keeps these keys.
    let key = home
        .path()
        .join(".local/share/wxpay/sandbox-9191/apiclient_key.pem");
    let before = std::fs::read(&key).unwrap();
    assert_eq!(run(&["init", "again", "--sandbox"]).status, 0);
    assert_eq!(std::fs::read(&key).unwrap(), before);
}

#[test]
fn an_address_without_a_sandbox_is_named() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| Ran::of(wxpay(home.path(), arguments).output().unwrap());
    let url = format!("http://{CLOSED}");
    let away = run(&["sandbox", "reset", "--control", &url]);
    assert_eq!(away.status, 2, "{away:?}");
    assert!(
        away.stderr.contains(&format!("no sandbox at {url}")),
        "{away:?}"
    );
    assert!(away.stderr.contains("`wxpay sandbox`"), "{away:?}");

    let https = run(&["sandbox", "reset", "--control", "https://127.0.0.1"]);
    assert_eq!(https.status, 2, "{https:?}");

    // APIv3 is no control API.
    let shop = shop();
    let other = run(&["sandbox", "reset", "--control", &shop.sandbox.base_url()]);
    assert_eq!(other.status, 2, "{other:?}");
}

#[test]
fn a_control_api_that_breaks_off_leaves_the_outcome_unknown() {
    let home = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let taking = std::thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let mut lines = BufReader::new(stream).lines();
        while lines.next().is_some_and(|line| !line.unwrap().is_empty()) {}
    });
    let arguments = ["sandbox", "reset", "--control", &url];
    let ran = Ran::of(wxpay(home.path(), &arguments).output().unwrap());
    taking.join().unwrap();
    assert_eq!(ran.status, 4, "{ran:?}");
}

#[cfg(unix)]
#[test]
fn a_control_api_for_other_machines_needs_its_token() {
    let home = tempfile::tempdir().unwrap();
    let any_port = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
    let builder = Sandbox::builder().danger_bind(any_port).control(any_port);
    let sandbox = builder.start().unwrap();
    let (url, token) = (
        sandbox.control_url().unwrap(),
        sandbox.control_token().unwrap(),
    );
    let arguments = ["sandbox", "reset", "--control", &url];
    let refused = Ran::of(wxpay(home.path(), &arguments).output().unwrap());
    assert_eq!(refused.status, 2, "{refused:?}");
    assert!(
        refused.stderr.contains("WXPAY_SANDBOX_TOKEN"),
        "{refused:?}"
    );
    assert!(!refused.stderr.contains(token), "{refused:?}");
    let mut command = wxpay(home.path(), &arguments);
    let ran = Ran::of(command.env("WXPAY_SANDBOX_TOKEN", token).output().unwrap());
    assert_eq!(ran.status, 0, "{ran:?}");
}

#[test]
fn product_coupons_are_acted_on_by_brand_review_and_users() {
    const BRAND: &str = "120344";
    let shop = shop();
    let of = |name: &str, members: Value| {
        call(&shop, &format!("marketing_product_coupon.{name}"), members)
    };
    let made = of(
        "create_product_coupon",
        json!({
            "brand_id": BRAND, "out_request_no": "create1", "scope": "ALL", "type": "NORMAL", "usage_mode": "SINGLE",
            "single_usage_info": { "normal_coupon": { "threshold": 10000, "discount_amount": 100 } },
            "display_info": {
                "name": "Tea", "image_url": "https://shop.example/1.png",
                "background_url": "https://shop.example/2.png",
            },
            "stock": {
                "coupon_code_mode": "WECHATPAY", "store_scope": "NONE",
                "stock_send_rule": { "max_count": 20000, "max_count_per_user": 1 },
                "single_usage_rule": { "coupon_available_period": {
                    "available_begin_time": "2020-01-01T00:00:00+08:00",
                    "available_end_time": "2120-01-01T00:00:00+08:00",
                } },
                "usage_rule_display_info": {
                    "coupon_usage_method_list": ["MINI_PROGRAM"], "usage_description": "x",
                },
                "coupon_display_info": { "code_display_mode": "QRCODE" },
                "notify_config": { "notify_appid": "wx8888" },
            },
        }),
    );
    let (product, stock) = (&made["product_coupon_id"], &made["stock"]["stock_id"]);
    let id = stock.as_str().unwrap();
    let coupon = |arguments: &[&str]| act(&shop, &[&["sandbox", "coupon"][..], arguments].concat());
    let shows = |arguments: &[&str], line: &str| {
        let ran = coupon(arguments);
        assert_eq!(ran.status, 0, "{arguments:?}: {ran:?}");
        assert_eq!(ran.stdout, format!("{line}\n"));
    };
    shows(&["pause", id], &format!("stock {id}: PAUSED"));
    assert_eq!(coupon(&["pause", id]).status, 1);
    let zh = ["resume", id, "--lang", "zh"];
    shows(&zh, &format!("批次 {id}: SENDING"));

    let sent = of(
        "pre_send_coupon",
        json!({
            "brand_id": BRAND, "product_coupon_id": product, "stock_id": stock, "appid": "wx8888",
            "openid": "oUser1", "send_request_no": "presend1",
        }),
    );
    let token = sent["token"].as_str().unwrap();
    let received = coupon(&["receive", token, "--json"]).json();
    let code = received[0]["coupon_code"].as_str().unwrap();
    of(
        "confirm_user_coupon",
        json!({
            "brand_id": BRAND, "product_coupon_id": product, "stock_id": stock, "coupon_code": code,
            "appid": "wx8888", "openid": "oUser1", "out_request_no": "confirm1",
        }),
    );
    let deleted = format!("coupon {code}: DELETED");
    shows(&["delete", code, "--brand", BRAND], &deleted);
    assert_eq!(coupon(&["receive", token]).status, 1);

    shows(&["hold"], "reviews are held");
    let plan = |number: &str| {
        let plan = of(
            "create_delivery_plan",
            json!({
                "brand_id": BRAND, "out_request_no": number, "product_coupon_id": product, "stock_id": stock,
                "reuse_coupon_config": true,
            }),
        );
        plan["plan"]["plan_id"].as_str().unwrap().to_owned()
    };
    let (first, second) = (plan("plan001"), plan("plan002"));
    let rejected = format!("delivery plan {second}: AUDIT_REJECTED");
    shows(&["reject", &second], &rejected);
    shows(&["approve", "--lang", "zh"], "已全部审核通过");
    let deliver = ["deliver", first.as_str(), "--openid", "oUser2"];
    let delivered = coupon(&deliver);
    assert!(
        delivered.stdout.ends_with(": CONFIRMING\n"),
        "{delivered:?}"
    );
    assert_eq!(coupon(&deliver).status, 1);
}
