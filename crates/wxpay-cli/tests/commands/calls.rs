use std::fs;
use std::process::Stdio;

use serde_json::{Value, json};
use wxpay_sandbox::Fault;

use crate::{Shop, alone, done, with_input};

const ORDER: [&str; 8] = [
    "call",
    "payments.native_prepay",
    "out_trade_no=cli-1217",
    "description=Coffee",
    "amount.total=100",
    "appid=wxd678efh567hg6787",
    "notify_url=https://shop.example/notify",
    "amount.currency=CNY",
];

#[test]
fn a_call_is_sent_and_its_response_printed() {
    let shop = Shop::open();
    let order = done(shop.run(&ORDER));
    let order: Value = serde_json::from_str(&order).unwrap();
    assert!(order["code_url"].as_str().unwrap().starts_with("weixin://"));

    let query = [
        "call",
        "GET",
        "/v3/pay/transactions/out-trade-no/cli-1217",
        "--json",
    ];
    let query: Value = serde_json::from_str(&done(shop.run(&query))).unwrap();
    assert_eq!(query["status"], 200);
    assert_eq!(query["body"]["trade_state"], "NOTPAY");
    assert_eq!(query["key"], shop.sandbox.public_key_id());

    let close = ["call", "payments.close_order", "out_trade_no=cli-1217"];
    assert_eq!(done(shop.run(&close)), "204 No Content, no body\n");
}

#[test]
fn the_claim_is_found_and_cancelled() {
    let shop = Shop::open();
    let found = done(alone(&["api", "search", "请求撤销保险理赔", "--json"]));
    let found: Value = serde_json::from_str(&found).unwrap();
    let id = found["operations"][0]["id"].as_str().unwrap();
    let shown = done(alone(&["api", "show", id]));
    let example = format!("\nwxpay call {id} --dry-run out_bill_no=…\n");
    assert!(shown.ends_with(&example), "{shown}");
    let number = "out_bill_no=plfk2020042013";
    let refused = shop.run(&["call", id, number]);
    assert_eq!(refused.status, 1, "{}", refused.stderr);
    let text = refused.stderr;
    assert!(text.contains("WeChat Pay has answered."), "{text}");
    assert!(text.contains("`wxpay explain"), "{text}");

    done(shop.run(&[
        "call",
        "ecommerce_transfer.pre_transfer_insurance_claim",
        number,
        "amount=100",
        "transfer_remark=x",
        "receiver.type=TRANSACTION_USER",
        "receiver.transaction_info.transaction_id=4200001234202601010000000001",
    ]));
    let cancelled: Value = serde_json::from_str(&done(shop.run(&["call", id, number]))).unwrap();
    assert_eq!(cancelled["out_bill_no"], "plfk2020042013", "{cancelled}");
    let waited = shop.run(&["wait", "claim", "plfk2020042013", "--json"]);
    assert_eq!(waited.json()["state"], "CANCELLED", "{waited:?}");
}

#[test]
fn data_comes_from_an_argument_a_file_or_standard_input() {
    let shop = Shop::open();
    let members = json!({
        "out_trade_no": "cli-data",
        "description": "Tea",
        "appid": "wxd678efh567hg6787",
        "notify_url": "https://shop.example/notify",
        "amount": { "total": 1, "currency": "CNY" },
    })
    .to_string();
    shop.write("order.json", &members);
    for arguments in [
        ["--data", &members],
        ["--data", "@order.json"],
        ["--data", "-"],
    ] {
        let arguments = [&["call", "payments.native_prepay"][..], &arguments].concat();
        let sent = with_input(&shop, &arguments, members.as_bytes());
        assert!(done(sent).contains("code_url"));
    }
    let broken = shop.run(&["call", "payments.native_prepay", "--data", "{"]);
    assert_eq!(broken.status, 2);
    assert!(broken.stderr.contains("--data: EOF"), "{}", broken.stderr);
}

#[test]
fn a_dry_run_sends_nothing() {
    let shop = Shop::open();
    let shown = done(shop.run(&[&ORDER[..], &["--dry-run"]].concat()));
    assert!(
        shown.contains("POST\n/v3/pay/transactions/native\n"),
        "{shown}"
    );
    assert!(shown.contains("\"mchid\":"), "{shown}");
    let curl = done(shop.run(&[&ORDER[..], &["--curl"]].concat()));
    assert!(
        curl.starts_with("curl -X POST 'http://127.0.0.1:"),
        "{curl}"
    );
    assert!(curl.contains("--data-raw '{"), "{curl}");
    assert!(shop.sandbox.requests().is_empty());
}

#[test]
fn sensitive_fields_are_encrypted() {
    let shop = Shop::open();
    let shown = done(shop.run(&[
        "call",
        "transfer.create_transfer_bill",
        "out_bill_no=plfk2020042013",
        "user_name=throw-away name",
        "transfer_amount=400000",
        "--dry-run",
        "--data",
        r#"{"appid":"wxd678efh567hg6787","transfer_scene_id":"1000","openid":"o-MYE42l80oelYMDE34nYD456Xoy","transfer_remark":"x","transfer_scene_report_infos":[{"info_type":"a","info_content":"b"}]}"#,
    ]));
    assert!(shown.contains("\"user_name\":\""), "{shown}");
    assert!(!shown.contains("throw-away name"), "{shown}");
    assert!(shown.contains("wechatpay-serial: "), "{shown}");
}

#[test]
fn the_exit_status_tells_failures_apart() {
    let shop = Shop::open();
    let refused = shop.run(&[
        "call",
        "payments.query_order_by_out_trade_no",
        "out_trade_no=none",
    ]);
    assert_eq!(refused.status, 1);

    let incomplete = shop.run(&["call", "payments.query_order_by_out_trade_no"]);
    assert_eq!(incomplete.status, 2);
    assert!(
        incomplete.stderr.contains("Nothing was sent."),
        "{}",
        incomplete.stderr
    );

    shop.sandbox.fault_next(Fault::AlteredBody);
    let forged = shop.run(&[
        "call",
        "payments.query_order_by_out_trade_no",
        "out_trade_no=none",
    ]);
    assert_eq!(forged.status, 3, "{}", forged.stderr);

    shop.sandbox.fault_next(Fault::Reset);
    let unknown = shop.run(&[&ORDER[..], &["--json"]].concat());
    assert_eq!(unknown.status, 4, "{}", unknown.stdout);
    let report: Value = unknown.json();
    assert_eq!(report["error"]["kind"], "outcome_unknown");
    assert_eq!(report["error"]["delivery"], "outcome_unknown");
    assert_eq!(report["error"]["status"], 4);
    let query = "`wxpay wait order cli-1217` queries it.";
    assert_eq!(report["error"]["next"], query, "{report}");

    let nowhere = shop.run(&[&ORDER[..], &["--base-url", "http://127.0.0.1:1"]].concat());
    assert_eq!(nowhere.status, 2, "{}", nowhere.stderr);
    assert!(
        nowhere.stderr.contains("Nothing was sent."),
        "{}",
        nowhere.stderr
    );
}

#[test]
fn a_mistake_in_a_call_names_where_its_fields_are() {
    let shop = Shop::open();
    let order = [&ORDER[..2], &["out_trade_nr=order-1"]].concat();
    let ran = shop.run(&order);
    assert_eq!(ran.status, 2, "{ran:?}");
    let unknown = "warning: payments.native_prepay out_trade_nr: no such field is known";
    assert!(ran.stderr.starts_with(unknown), "{ran:?}");
    let next = "`wxpay api show payments.native_prepay` lists its fields.";
    assert!(ran.stderr.contains(next), "{ran:?}");

    let refund = shop.run(&[
        "call",
        "refunds.create_refund",
        "out_trade_no=none-1",
        "out_refund_no=none-2",
        "amount.refund=1",
        "amount.total=1",
        "amount.currency=CNY",
    ]);
    assert_eq!(refund.status, 1, "{refund:?}");
    let next = "--operation refunds.create_refund` says what to do";
    assert!(refund.stderr.contains(next), "{refund:?}");
}

#[test]
fn another_host_is_asked_about_first() {
    let shop = Shop::open();
    let asked = shop.run(&[&ORDER[..], &["--base-url", "https://pay.invalid"]].concat());
    assert_eq!(asked.status, 2);
    let text = asked.stderr;
    assert!(
        text.contains("payments.native_prepay may change something at pay.invalid"),
        "{text}"
    );
    assert!(text.contains("--yes"), "{text}");
}

#[test]
fn a_response_goes_to_a_new_file_only() {
    let shop = Shop::open();
    done(shop.run(&[&ORDER[..], &["--output", "order.json"]].concat()));
    let written: Value =
        serde_json::from_slice(&fs::read(shop.path("order.json")).unwrap()).unwrap();
    assert!(written["code_url"].is_string());
    let again = shop.run(&[&ORDER[..], &["--output", "order.json"]].concat());
    assert_eq!(again.status, 2);
    assert!(again.stderr.contains("order.json exists already"));
    assert_eq!(shop.sandbox.requests().len(), 1, "the second was not sent");
}

#[cfg(target_os = "linux")]
#[test]
fn a_response_that_cannot_be_shown_was_carried_out_all_the_same() {
    let shop = Shop::open();
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let mut command = shop.command(&ORDER);
    let status = command.stdout(full).stderr(Stdio::null()).status().unwrap();
    assert_eq!(shop.sandbox.requests().len(), 1);
    assert_eq!(status.code(), Some(4), "not 2: something was sent");
}
