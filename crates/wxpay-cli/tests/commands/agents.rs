use std::io::{BufRead as _, BufReader, Lines, Write as _};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::{Value, json};
use wxpay_sandbox::Fault;

use crate::{Shop, wxpay};

/// `wxpay mcp` and an agent that speaks to it.
struct Session {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    sent: u64,
}

impl Session {
    fn begin(mut command: Command) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut session = Self {
            child,
            lines,
            sent: 0,
        };
        let began = session.request(
            "initialize",
            &json!({
                "protocolVersion": "2025-06-18",
                "capabilities": {},
                "clientInfo": { "name": "test", "version": "1" },
            }),
        );
        assert_eq!(began["result"]["serverInfo"]["name"], "wxpay", "{began}");
        assert!(began["result"]["instructions"].is_string(), "{began}");
        session.write(&json!({ "jsonrpc": "2.0", "method": "notifications/initialized" }));
        session
    }

    fn write(&mut self, message: &Value) {
        let stdin = self.child.stdin.as_mut().unwrap();
        writeln!(stdin, "{message}").unwrap();
    }

    fn request(&mut self, method: &str, params: &Value) -> Value {
        self.sent += 1;
        let id = self.sent;
        self.write(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        let response: Value = serde_json::from_str(&self.lines.next().unwrap().unwrap()).unwrap();
        assert_eq!(response["id"], id, "{response}");
        response
    }

    /// Calls a tool, and returns its value and whether it failed.
    fn call(&mut self, tool: &str, arguments: &Value) -> (Value, bool) {
        let params = json!({ "name": tool, "arguments": arguments });
        let response = self.request("tools/call", &params);
        let result = &response["result"];
        let value = result["structuredContent"].clone();
        // The text is for agents that do not read structured content.
        let text = result["content"][0]["text"].as_str().unwrap();
        assert_eq!(serde_json::from_str::<Value>(text).unwrap(), value);
        (value, result["isError"] == true)
    }

    /// Ends the session as agents do, and returns the exit status.
    fn end(mut self) -> Option<i32> {
        drop(self.child.stdin.take());
        assert!(self.lines.next().is_none());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn of_shop(shop: &Shop) -> Session {
    Session::begin(shop.command(&["mcp"]))
}

#[test]
fn an_agent_finds_shows_and_calls_an_operation() {
    let shop = Shop::open();
    let mut session = of_shop(&shop);
    let tools = session.request("tools/list", &json!({}));
    let names: Vec<_> = tools["result"]["tools"]
        .as_array()
        .unwrap()
        .iter()
        .map(|tool| tool["name"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        names,
        [
            "search_operations",
            "show_operation",
            "explain_error",
            "diagnose_signature",
            "call_sandbox"
        ]
    );
    let (found, failed) = session.call(
        "search_operations",
        &json!({ "words": "请求撤销保险理赔", "limit": 1 }),
    );
    assert!(!failed, "{found}");
    let id = found["operations"][0]["id"].as_str().unwrap().to_owned();
    let (shown, _) = session.call("show_operation", &json!({ "operation": id }));
    assert_eq!(shown["request"][0]["name"], "out_bill_no", "{shown}");

    let members = json!({
        "out_bill_no": "plfk2020042013",
        "amount": 100,
        "transfer_remark": "理赔",
        "receiver": {
            "type": "TRANSACTION_USER",
            "transaction_info": { "transaction_id": "4200001234202601010000000001" },
        },
    });
    let claim = "ecommerce_transfer.pre_transfer_insurance_claim";
    let (sent, failed) = session.call(
        "call_sandbox",
        &json!({ "operation": claim, "members": members }),
    );
    assert!(!failed, "{sent}");
    assert_eq!(sent["key"], shop.sandbox.public_key_id());
    let (cancelled, _) = session.call(
        "call_sandbox",
        &json!({ "operation": id, "members": { "out_bill_no": "plfk2020042013" } }),
    );
    assert_eq!(cancelled["body"]["state"], "CANCELING", "{cancelled}");
    assert_eq!(session.end(), Some(0));
}

#[test]
fn an_agent_learns_how_a_call_failed() {
    let shop = Shop::open();
    let mut session = of_shop(&shop);
    let query = json!({
        "operation": "GET /v3/pay/transactions/out-trade-no/{out_trade_no}",
        "members": { "out_trade_no": "1217752501201407033233368018" },
    });
    let (refused, failed) = session.call("call_sandbox", &query);
    assert!(failed, "{refused}");
    assert_eq!(refused["error"]["code"], "ORDER_NOT_EXIST");
    assert_eq!(refused["error"]["delivery"], "answered");
    shop.sandbox.fault_next(Fault::AlteredBody);
    let (forged, failed) = session.call("call_sandbox", &query);
    assert!(failed, "{forged}");
    assert_eq!(forged["error"]["kind"], "trust");

    for (tool, arguments) in [
        ("show_operation", json!({ "operation": "no.such" })),
        ("show_operation", json!({ "operation": 5 })),
        (
            "call_sandbox",
            json!({ "operation": "common.upload_media" }),
        ),
        ("explain_error", json!({ "error": "what?" })),
        ("diagnose_signature", json!({})),
    ] {
        let (failure, failed) = session.call(tool, &arguments);
        assert!(failed, "{tool}: {failure}");
        assert_eq!(failure["error"]["kind"], "usage", "{tool}: {failure}");
    }
    let unknown = json!({ "name": "pay_somebody", "arguments": {} });
    let unknown = session.request("tools/call", &unknown);
    assert_eq!(unknown["error"]["code"], -32602, "{unknown}");
    assert_eq!(session.end(), Some(0));
}

#[test]
fn an_agent_learns_what_an_error_means() {
    let folder = tempfile::tempdir().unwrap();
    // Without any configuration.
    let mut session = Session::begin(wxpay(folder.path(), &["mcp"]));
    let (code, failed) = session.call(
        "explain_error",
        &json!({ "error": "NOT_ENOUGH", "operation": "refunds.create_refund" }),
    );
    assert!(!failed, "{code}");
    assert_eq!(
        code["causes"][0]["cures"],
        json!(["Apply for the permission.", "Top up the account."])
    );
    let (id, _) = session.call(
        "explain_error",
        &json!({ "error": "08D5B3AC0610D40218F9E28F5820B8BE0128-0" }),
    );
    assert_eq!(id["number"], 0);
    let signed =
        "POST\n/v3/refund/domestic/refunds\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n{}\n";
    let seen = signed.replace("/v3/refund", "/api/v3/refund");
    let response = json!({
        "code": "SIGN_ERROR",
        "message": "签名错误",
        "detail": { "sign_information": {
            "method": "POST",
            "url": "/api/v3/refund/domestic/refunds",
            "truncated_sign_message": seen,
            "sign_message_length": seen.len(),
        }},
    });
    let (diagnosis, failed) = session.call(
        "diagnose_signature",
        &json!({ "response": response.to_string(), "signed_message": signed }),
    );
    assert!(!failed, "{diagnosis}");
    let text = diagnosis["diagnosis"].as_str().unwrap();
    assert!(text.contains("another path"), "{diagnosis}");
    assert_eq!(diagnosis["comparison"][1]["same"], false, "{diagnosis}");
    assert_eq!(diagnosis["comparison"][0]["same"], true, "{diagnosis}");
    assert_eq!(session.end(), Some(0));
}

#[test]
fn an_agent_learns_why_a_response_is_not_verified() {
    let shop = Shop::open();
    let mut session = of_shop(&shop);
    let headers = "Wechatpay-Serial: PUB_KEY_ID_0\nWechatpay-Signature: AAAA\n\
                   Wechatpay-Timestamp: 1554208460\nWechatpay-Nonce: abc\n";
    let (refused, failed) = session.call(
        "diagnose_signature",
        &json!({ "headers": headers, "body": "{}" }),
    );
    assert!(!failed, "{refused}");
    assert_eq!(refused["verified"], false);
    assert!(refused["reason"].is_string(), "{refused}");
    assert_eq!(session.end(), Some(0));
}

/// A configuration file whose profile `live` leads to another host.
fn live(shop: &Shop, allowed: &str) -> Command {
    let mut lines = format!("{allowed}[profiles.live]\n");
    for (name, value) in &shop.variables {
        let key = name.trim_start_matches("WXPAY_").to_lowercase();
        if !key.ends_with("base_url") {
            lines.push_str(&format!("{key} = {value:?}\n"));
        }
    }
    lines.push_str("base_url = \"https://pay.invalid\"\n");
    let file = shop.write("live.toml", lines);
    let arguments = ["mcp", "--config", file.to_str().unwrap()];
    wxpay(shop.folder.path(), &arguments)
}

#[test]
fn an_agent_reads_elsewhere_only_where_it_is_allowed() {
    let shop = Shop::open();
    let query = json!({
        "operation": "payments.query_order_by_out_trade_no",
        "members": { "out_trade_no": "1217" },
        "profile": "live",
    });
    let order = json!({
        "operation": "payments.close_order",
        "members": { "out_trade_no": "1217" },
        "profile": "live",
    });
    let message = |value: &Value| value["error"]["message"].as_str().unwrap().to_owned();

    let mut session = Session::begin(live(&shop, ""));
    for arguments in [&query, &order] {
        let (refused, failed) = session.call("call_sandbox", arguments);
        assert!(failed, "{refused}");
        assert!(message(&refused).contains("this machine only"), "{refused}");
        let next = refused["error"]["next"].as_str().unwrap();
        assert!(next.contains("[mcp] allow = [\"live\"]"), "{refused}");
    }
    let mut session = Session::begin(live(&shop, "[mcp]\nallow = [\"other\"]\n"));
    let (refused, _) = session.call("call_sandbox", &query);
    assert!(message(&refused).contains("this machine only"), "{refused}");

    let mut session = Session::begin(live(&shop, "[mcp]\nallow = [\"live\"]\n"));
    let (refused, _) = session.call("call_sandbox", &order);
    assert!(
        message(&refused).contains("agents only read there"),
        "{refused}"
    );
    // The query was let through: its host has no address.
    let (sent, failed) = session.call("call_sandbox", &query);
    assert!(failed, "{sent}");
    assert_eq!(sent["error"]["delivery"], "not_sent", "{sent}");
    assert!(!message(&sent).contains("agents"), "{sent}");
    assert!(shop.sandbox.requests().is_empty());
}

#[test]
fn a_session_that_never_begins_is_a_mistake() {
    let folder = tempfile::tempdir().unwrap();
    let output = wxpay(folder.path(), &["mcp"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
}
