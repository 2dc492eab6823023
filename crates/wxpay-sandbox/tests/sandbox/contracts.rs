use std::time::Duration;

use serde_json::{Value, json};
use wxpay::blocking::Client;
use wxpay_sandbox::{ContractError, ContractState, DeductionState, Sandbox, Snapshot};
use wxpay_testkit::keys;

use crate::combined::send;
use crate::notifications::server;
use crate::{builder, client, refused};

const MCHID: &str = keys::MERCHANT_ID;
const URL: &str = "https://shop.example/notify";

fn prepare(url: &str) -> Value {
    json!({
        "appid": "wx8888", "openid": "oUser1", "plan_id": 12535, "out_contract_code": "K1",
        "contract_display_account": "会员", "contract_notify_url": url, "out_user_code": "u1",
        "deduct_schedule": {
            "estimated_deduct_date": "2026-01-31", "description": "月费",
            "estimated_deduct_amount": { "total": 500, "currency": "CNY" },
        },
    })
}

fn unplanned(url: &str) -> Value {
    let mut members = prepare(url);
    members.as_object_mut().unwrap().remove("deduct_schedule");
    members
}

const PREPARE: &str = "papay.presign_scheduled_in_mini_program";

fn query(client: &Client) -> Result<Value, wxpay::Error> {
    let number = json!({ "plan_id": 12535, "out_contract_code": "K1" });
    send(client, "papay.query_contract", number)
}

fn apply(
    client: &Client,
    contract_id: &str,
    number: &str,
    fen: i64,
) -> Result<Value, wxpay::Error> {
    apply_to(client, contract_id, (number, URL), fen)
}

fn apply_to(
    client: &Client,
    contract_id: &str,
    (number, url): (&str, &str),
    fen: i64,
) -> Result<Value, wxpay::Error> {
    let members = json!({
        "appid": "wx8888", "out_trade_no": number, "description": "月费",
        "transaction_notify_url": url, "contract_id": contract_id,
        "amount": { "total": fen, "currency": "CNY" },
    });
    send(client, "papay.apply_for_deduction", members)
}

/// A contract without a schedule that its user has signed, and its number.
fn signed(sandbox: &Sandbox) -> (Client, String) {
    let client = client(sandbox);
    send(&client, PREPARE, unplanned(URL)).unwrap();
    let contract = sandbox.sign_contract("K1").unwrap();
    (client, contract.contract_id.unwrap())
}

fn code(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

#[test]
fn a_contract_exists_once_its_user_has_signed() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let (url, told) = server(&[]);
    let prepared = send(&client, PREPARE, prepare(&url)).unwrap();
    for name in ["pre_entrustweb_id", "redirect_appid", "redirect_path"] {
        assert!(prepared[name].is_string(), "{name}");
    }
    assert_eq!(send(&client, PREPARE, prepare(&url)).unwrap(), prepared);
    let other = refused(send(&client, PREPARE, unplanned(&url)));
    assert_eq!(other, code(400, "INVALID_REQUEST"));
    assert_eq!(refused(query(&client)), code(404, "RESOURCE_NOT_EXISTS"));

    sandbox.sign_contract("K1").unwrap();
    let state = ContractState::Signed;
    let again = sandbox.sign_contract("K1").unwrap_err();
    assert_eq!(again, ContractError::WrongState { state });
    let contract = query(&client).unwrap();
    assert_eq!(contract["contract_state"], "SIGNED");
    assert_eq!(contract["openid"], "oUser1");
    assert_eq!(
        contract["deduct_schedule"]["schedule_state"],
        "NO_SCHEDULED"
    );
    for name in ["contract_terminate_info", "sp_mchid", "pre_entrustweb_id"] {
        assert!(contract.get(name).is_none(), "{name}");
    }
    let wrong = json!({ "plan_id": 1, "out_contract_code": "K1" });
    let wrong = refused(send(&client, "papay.query_contract", wrong));
    assert_eq!(wrong, code(404, "RESOURCE_NOT_EXISTS"));
    let used = refused(send(&client, PREPARE, prepare(&url)));
    assert_eq!(used, code(400, "INVALID_REQUEST"));

    let signed = told.recv_timeout(Duration::from_secs(30)).unwrap();
    assert_eq!(signed.envelope()["event_type"], "ENTRUST.SIGN");
    let resource = signed.opened_by(client.merchant());
    assert_eq!(resource["contract_id"], contract["contract_id"]);
    assert_eq!(resource["mchid"], MCHID);
}

#[test]
fn a_deduction_by_contract_becomes_an_order() {
    let sandbox = builder().start().unwrap();
    let (client, id) = signed(&sandbox);
    let (url, told) = server(&[]);
    let apply = |fen| apply_to(&client, &id, ("deduct1", &url), fen);
    let accepted = apply(300).unwrap();
    let expected =
        json!({ "out_trade_no": "deduct1", "amount": { "total": 300, "currency": "CNY" } });
    assert_eq!(accepted, expected);
    assert_eq!(apply(300).unwrap(), expected);
    assert_eq!(refused(apply(301)), code(400, "INVALID_REQUEST"));
    assert_eq!(sandbox.deductions()[0].state, DeductionState::Accepted);

    let before = sandbox.balance(MCHID).available;
    sandbox.advance(Duration::from_secs(5));
    assert_eq!(sandbox.balance(MCHID).available, before + 300);
    assert_eq!(sandbox.deductions().len(), 1);
    let query = json!({ "out_trade_no": "deduct1", "mchid": MCHID });
    let order = send(&client, "payments.query_order_by_out_trade_no", query).unwrap();
    assert_eq!(
        (&order["trade_state"], &order["trade_type"]),
        (&json!("SUCCESS"), &json!("PAP"))
    );
    let paid = told.recv_timeout(Duration::from_secs(30)).unwrap();
    assert_eq!(paid.envelope()["event_type"], "TRANSACTION.SUCCESS");
    let resource = paid.opened_by(client.merchant());
    assert_eq!(resource["transaction_id"], order["transaction_id"]);
    assert_eq!(resource["amount"]["payer_total"], 300);
    let refund = json!({
        "out_trade_no": "deduct1", "out_refund_no": "R1",
        "amount": { "refund": 300, "total": 300, "currency": "CNY" },
    });
    send(&client, "refunds.create_refund", refund).unwrap();
}

#[test]
fn the_number_of_an_order_is_no_number_of_a_deduction() {
    let sandbox = builder().start().unwrap();
    let (client, id) = signed(&sandbox);
    let order = json!({
        "appid": "wx8888", "mchid": MCHID, "description": "茶", "out_trade_no": "order1",
        "notify_url": URL, "amount": { "total": 10 },
    });
    send(&client, "payments.native_prepay", order).unwrap();
    let used = refused(apply(&client, &id, "order1", 10));
    assert_eq!(used, code(403, "OUT_TRADE_NO_USED"));
}

#[test]
fn a_deduction_from_an_empty_account_fails_and_moves_nothing() {
    let sandbox = builder().start().unwrap();
    let (client, id) = signed(&sandbox);
    let (url, told) = server(&[]);
    sandbox.let_deductions_fail(true);
    apply_to(&client, &id, ("deduct1", &url), 300).unwrap();
    let before = sandbox.balance(MCHID);
    sandbox.advance(Duration::from_secs(5));
    assert_eq!(sandbox.balance(MCHID), before);
    assert_eq!(sandbox.deductions()[0].state, DeductionState::Failed);
    let failed = told.recv_timeout(Duration::from_secs(30)).unwrap();
    assert_eq!(failed.envelope()["event_type"], "TRANSACTION.FAIL");
    let resource = failed.opened_by(client.merchant());
    assert_eq!(resource["trade_state"], "PAYERROR");
    for name in ["transaction_id", "success_time", "bank_type", "payer"] {
        assert!(resource.get(name).is_none(), "{name}");
    }
}

#[test]
fn a_planned_deduction_is_scheduled_first() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    send(&client, PREPARE, prepare(URL)).unwrap();
    let id = sandbox.sign_contract("K1").unwrap().contract_id.unwrap();
    let schedule = |fen: i64| {
        let amount = json!({ "total": fen, "currency": "CNY" });
        let members = json!({ "contract_id": id, "appid": "wx8888", "schedule_amount": amount });
        send(&client, "papay.schedule_deduction", members)
    };
    let early = refused(apply(&client, &id, "deduct1", 400));
    assert_eq!(early, code(400, "INVALID_REQUEST"));
    let scheduled = schedule(400).unwrap();
    assert_eq!(scheduled["schedule_state"], "SCHEDULED");
    assert_eq!(scheduled["scheduled_amount"]["total"], 400);
    assert!(scheduled.get("deduct_amount").is_none());
    assert_eq!(schedule(400).unwrap(), scheduled);
    assert_eq!(refused(schedule(401)), code(400, "INVALID_REQUEST"));
    let above = refused(apply(&client, &id, "deduct1", 401));
    assert_eq!(above, code(400, "INVALID_REQUEST"));
    apply(&client, &id, "deduct1", 400).unwrap();
    sandbox.advance(Duration::from_secs(5));
    let number = json!({ "contract_id": id });
    let done = send(&client, "papay.query_deduction_schedule", number).unwrap();
    assert_eq!(done["deduct_amount"]["total"], 400);
    let twice = refused(apply(&client, &id, "deduct2", 400));
    assert_eq!(twice, code(400, "INVALID_REQUEST"));
}

#[test]
fn an_ended_contract_allows_nothing() {
    let sandbox = builder().start().unwrap();
    let (client, id) = signed(&sandbox);
    apply(&client, &id, "deduct1", 100).unwrap();
    let end = || {
        let members = json!({
            "plan_id": 12535, "out_contract_code": "K1", "contract_termination_remark": "退订",
        });
        send(&client, "papay.terminate_contract", members)
    };
    let ended = end().unwrap();
    assert_eq!(ended["contract_state"], "TERMINATED");
    let mode = &ended["contract_terminate_info"]["contract_termination_mode"];
    assert_eq!(mode, "MCH_API_TERMINATE");
    assert_eq!(refused(end()), code(400, "INVALID_REQUEST"));
    let late = refused(apply(&client, &id, "deduct2", 100));
    assert_eq!(late, code(400, "INVALID_REQUEST"));
    // What was accepted before is not taken any more.
    let before = sandbox.balance(MCHID);
    sandbox.advance(Duration::from_secs(5));
    assert_eq!(sandbox.deductions()[0].state, DeductionState::Failed);
    assert_eq!(sandbox.balance(MCHID), before);
    let state = ContractState::Terminated;
    let by_user = sandbox.terminate_contract("K1").unwrap_err();
    assert_eq!(by_user, ContractError::WrongState { state });
    let unknown = sandbox.terminate_contract("K2").unwrap_err();
    assert_eq!(unknown, ContractError::Unknown);
}

#[test]
fn a_contract_runs_out_after_a_year() {
    let sandbox = builder().start().unwrap();
    let (client, _) = signed(&sandbox);
    sandbox.advance(Duration::from_secs(365 * 24 * 60 * 60));
    let ended = query(&client).unwrap();
    let mode = &ended["contract_terminate_info"]["contract_termination_mode"];
    assert_eq!(mode, "SYSTEM_TERMINATE");
}

#[test]
fn a_service_provider_deducts_for_a_sub_merchant() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let members = json!({
        "sp_appid": "wx8888", "sp_openid": "oUser1", "sub_mchid": "1900000109", "plan_id": 7,
        "out_contract_code": "K1", "contract_display_account": "会员",
        "contract_notify_url": URL,
    });
    let prepare = "papay.partner_presign_scheduled_in_h5";
    let prepared = send(&client, prepare, members).unwrap();
    assert_eq!(prepared.as_object().unwrap().len(), 1);
    assert!(prepared["redirect_url"].is_string());
    let id = sandbox.sign_contract("K1").unwrap().contract_id.unwrap();
    let query = |sub_mchid: &str| {
        let members = json!({ "plan_id": 7, "out_contract_code": "K1", "sub_mchid": sub_mchid });
        send(&client, "papay.partner_query_contract", members)
    };
    let contract = query("1900000109").unwrap();
    assert_eq!(contract["sp_mchid"], MCHID);
    assert_eq!(contract["sp_openid"], "oUser1");
    assert!(contract.get("mchid").is_none() && contract.get("openid").is_none());
    assert_eq!(
        refused(query("1900000110")),
        code(404, "RESOURCE_NOT_EXISTS")
    );
    let apply = |sub_mchid: &str| {
        let members = json!({
            "sp_appid": "wx8888", "sub_mchid": sub_mchid, "out_trade_no": "deduct1",
            "description": "月费", "transaction_notify_url": URL, "contract_id": id,
            "amount": { "total": 100 },
        });
        send(&client, "papay.partner_apply_for_deduction", members)
    };
    assert_eq!(
        refused(apply("1900000110")),
        code(404, "RESOURCE_NOT_EXISTS")
    );
    let before = sandbox.balance("1900000109").available;
    apply("1900000109").unwrap();
    sandbox.advance(Duration::from_secs(5));
    assert_eq!(sandbox.balance("1900000109").available, before + 100);
}

#[test]
fn password_free_and_platform_contracts_are_signed_and_ended() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let free = json!({
        "appid": "wx8888", "service_id": 9, "out_contract_code": "F1", "notify_url": URL,
        "contract_display_account": "会员", "openid": "oUser1",
    });
    let prepare = "papay.presign_password_free_in_mini_program";
    let prepared = send(&client, prepare, free).unwrap();
    assert_eq!(prepared["service_id"], 9);
    assert!(prepared.get("plan_id").is_none());
    let platform = json!({
        "appid": "wx8888", "plan_id": 8, "out_contract_code": "P1", "notify_url": URL,
        "contract_display_account": "会员",
    });
    let prepare = "papay.platform_presign_contract_in_app";
    send(&client, prepare, platform).unwrap();
    for (number, plan, id, kind) in [
        ("F1", "service_id", 9, "password_free_contract"),
        ("P1", "plan_id", 8, "contract"),
    ] {
        sandbox.sign_contract(number).unwrap();
        let prefix = if number == "P1" { "platform_" } else { "" };
        let mut members = json!({ "out_contract_code": number, plan: id });
        let query = format!("papay.{prefix}query_{kind}");
        let contract = send(&client, &query, members.clone()).unwrap();
        assert_eq!(contract["contract_state"], "SIGNED", "{number}");
        members["contract_termination_remark"] = json!("退订");
        let end = format!("papay.{prefix}terminate_{kind}");
        let ended = send(&client, &end, members).unwrap();
        assert_eq!(ended[plan], id);
        assert!(ended.get("contract_state").is_none());
    }
}

#[test]
fn a_snapshot_restores_contracts_and_deductions() {
    let sandbox = builder().start().unwrap();
    let (caller, id) = signed(&sandbox);
    apply(&caller, &id, "deduct1", 100).unwrap();
    let json = serde_json::to_string(&sandbox.snapshot().unwrap()).unwrap();
    let snapshot: Snapshot = serde_json::from_str(&json).unwrap();
    let other = builder().start().unwrap();
    other.restore(&snapshot).unwrap();
    assert_eq!(other.contracts(), sandbox.contracts());
    let before = other.balance(MCHID).available;
    other.advance(Duration::from_secs(5));
    assert_eq!(other.deductions()[0].state, DeductionState::Paid);
    assert_eq!(other.balance(MCHID).available, before + 100);
    apply(&client(&other), &id, "deduct2", 100).unwrap();
    sandbox.reset();
    assert!(sandbox.contracts().is_empty() && sandbox.deductions().is_empty());
}
