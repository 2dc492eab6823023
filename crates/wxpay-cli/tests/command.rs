//! The command as people run it, against the sandbox.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Output, Stdio};

use assert_cmd::Command;
use serde_json::{Value, json};
use tempfile::TempDir;
use wxpay_sandbox::{Fault, Sandbox};

/// A sandbox in this process, and the environment of its merchant.
struct World {
    sandbox: Sandbox,
    folder: TempDir,
    variables: Vec<(&'static str, String)>,
}

impl World {
    fn new() -> Self {
        let sandbox = Sandbox::start().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let variables = sandbox
            .write_credentials(folder.path().join("keys"))
            .unwrap();
        Self {
            sandbox,
            folder,
            variables,
        }
    }

    fn command(&self) -> Command {
        let mut command = command();
        command.envs(self.variables.iter().map(|(name, value)| (*name, value)));
        command.current_dir(self.folder.path());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command().args(arguments).output().unwrap()
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }
}

/// The program without any configuration of this machine.
fn command() -> Command {
    let mut command = Command::cargo_bin("wxpay").unwrap();
    command
        .env_clear()
        .env("HOME", "/nonexistent")
        .env("PATH", "/usr/bin:/bin");
    command
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn status(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn ok(output: &Output) -> String {
    assert_eq!(status(output), 0, "{}{}", stdout(output), stderr(output));
    stdout(output)
}

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
    let world = World::new();
    let order = ok(&world.run(&ORDER));
    let order: Value = serde_json::from_str(&order).unwrap();
    assert!(order["code_url"].as_str().unwrap().starts_with("weixin://"));

    let query = [
        "call",
        "GET",
        "/v3/pay/transactions/out-trade-no/cli-1217",
        "--json",
    ];
    let query: Value = serde_json::from_str(&ok(&world.run(&query))).unwrap();
    assert_eq!(query["status"], 200);
    assert_eq!(query["body"]["trade_state"], "NOTPAY");
    assert_eq!(query["key"], world.sandbox.public_key_id());

    let close = ["call", "payments.close_order", "out_trade_no=cli-1217"];
    assert_eq!(ok(&world.run(&close)), "204 No Content, no body\n");
}

#[test]
fn the_claim_is_found_and_cancelled() {
    let world = World::new();
    let found = ok(&command()
        .args(["api", "search", "请求撤销保险理赔", "--json"])
        .output()
        .unwrap());
    let found: Value = serde_json::from_str(&found).unwrap();
    let id = found["operations"][0]["id"].as_str().unwrap();
    let refused = world.run(&["call", id, "out_bill_no=plfk2020042013"]);
    assert_eq!(status(&refused), 1, "{}", stderr(&refused));
    let text = stderr(&refused);
    assert!(text.contains("WeChat Pay has answered."), "{text}");
    assert!(text.contains("`wxpay explain"), "{text}");
}

#[test]
fn data_comes_from_an_argument_a_file_or_standard_input() {
    let world = World::new();
    let members = json!({
        "out_trade_no": "cli-data",
        "description": "Tea",
        "appid": "wxd678efh567hg6787",
        "notify_url": "https://shop.example/notify",
        "amount": { "total": 1, "currency": "CNY" },
    })
    .to_string();
    fs::write(world.path("order.json"), &members).unwrap();
    for arguments in [
        ["--data", &members],
        ["--data", "@order.json"],
        ["--data", "-"],
    ] {
        let mut command = world.command();
        command
            .args(["call", "payments.native_prepay"])
            .args(arguments);
        let sent = command.write_stdin(members.clone()).output().unwrap();
        assert!(ok(&sent).contains("code_url"));
    }
    let broken = world.run(&["call", "payments.native_prepay", "--data", "{"]);
    assert_eq!(status(&broken), 2);
    assert!(
        stderr(&broken).contains("--data: EOF"),
        "{}",
        stderr(&broken)
    );
}

#[test]
fn a_dry_run_sends_nothing() {
    let world = World::new();
    let shown = ok(&world.run(&[&ORDER[..], &["--dry-run"]].concat()));
    assert!(
        shown.contains("POST\n/v3/pay/transactions/native\n"),
        "{shown}"
    );
    assert!(shown.contains("\"mchid\":"), "{shown}");
    let curl = ok(&world.run(&[&ORDER[..], &["--curl"]].concat()));
    assert!(
        curl.starts_with("curl -X POST 'http://127.0.0.1:"),
        "{curl}"
    );
    assert!(curl.contains("--data-raw '{"), "{curl}");
    assert!(world.sandbox.requests().is_empty());
}

#[test]
fn sensitive_fields_are_encrypted() {
    let world = World::new();
    let shown = ok(&world.run(&[
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
    let world = World::new();
    let refused = world.run(&[
        "call",
        "payments.query_order_by_out_trade_no",
        "out_trade_no=none",
    ]);
    assert_eq!(status(&refused), 1);

    let incomplete = world.run(&["call", "payments.query_order_by_out_trade_no"]);
    assert_eq!(status(&incomplete), 2);
    assert!(
        stderr(&incomplete).contains("Nothing was sent."),
        "{}",
        stderr(&incomplete)
    );

    world.sandbox.fault_next(Fault::AlteredBody);
    let forged = world.run(&[
        "call",
        "payments.query_order_by_out_trade_no",
        "out_trade_no=none",
    ]);
    assert_eq!(status(&forged), 3, "{}", stderr(&forged));

    world.sandbox.fault_next(Fault::Reset);
    let unknown = world.run(&[&ORDER[..], &["--json"]].concat());
    assert_eq!(status(&unknown), 4, "{}", stdout(&unknown));
    let report: Value = serde_json::from_str(&stdout(&unknown)).unwrap();
    assert_eq!(report["error"]["kind"], "outcome_unknown");
    assert_eq!(report["error"]["delivery"], "outcome_unknown");
    assert_eq!(report["error"]["status"], 4);

    let nowhere = world.run(&[&ORDER[..], &["--base-url", "http://127.0.0.1:1"]].concat());
    assert_eq!(status(&nowhere), 2, "{}", stderr(&nowhere));
    assert!(
        stderr(&nowhere).contains("Nothing was sent."),
        "{}",
        stderr(&nowhere)
    );
}

#[test]
fn another_host_is_asked_about_first() {
    let world = World::new();
    let asked = world.run(&[&ORDER[..], &["--base-url", "https://pay.invalid"]].concat());
    assert_eq!(status(&asked), 2);
    let text = stderr(&asked);
    assert!(
        text.contains("payments.native_prepay may change something at pay.invalid"),
        "{text}"
    );
    assert!(text.contains("--yes"), "{text}");
}

#[test]
fn a_response_goes_to_a_new_file_only() {
    let world = World::new();
    ok(&world.run(&[&ORDER[..], &["--output", "order.json"]].concat()));
    let written: Value =
        serde_json::from_slice(&fs::read(world.path("order.json")).unwrap()).unwrap();
    assert!(written["code_url"].is_string());
    let again = world.run(&[&ORDER[..], &["--output", "order.json"]].concat());
    assert_eq!(status(&again), 2);
    assert!(stderr(&again).contains("order.json exists already"));
    assert_eq!(world.sandbox.requests().len(), 1, "the second was not sent");
}

#[test]
fn a_refused_signature_is_explained() {
    let world = World::new();
    let body = r#"{"a":1}"#;
    fs::write(world.path("body.json"), body).unwrap();
    let sign = [
        "sign",
        "POST",
        "/v3/refund/domestic/refunds",
        "--body",
        "body.json",
    ];
    let fixed = [
        "--timestamp",
        "1554208460",
        "--nonce",
        "593BEC0C930BF1AFEB40B4A08C8FB242",
    ];
    let message = ok(&world.run(&[&sign[..], &fixed, &["--message-only"]].concat()));
    assert_eq!(
        message,
        "POST\n/v3/refund/domestic/refunds\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n{\"a\":1}\n"
    );
    fs::write(world.path("message.txt"), &message).unwrap();
    let seen = message.replace("/v3/refund", "/api/v3/refund");
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
    fs::write(world.path("response.json"), response.to_string()).unwrap();
    let explained = ok(&world.run(&["explain", "response.json", "--signed", "message.txt"]));
    assert!(
        explained.contains("- target: /v3/refund/domestic/refunds"),
        "{explained}"
    );
    assert!(
        explained.contains("+ target: /api/v3/refund/domestic/refunds"),
        "{explained}"
    );
    assert!(
        explained.contains("Likely cause: another path"),
        "{explained}"
    );

    let signed: Value =
        serde_json::from_str(&ok(&world.run(&[&sign[..], &["--json"]].concat()))).unwrap();
    let header = signed["authorization"].as_str().unwrap();
    assert!(
        header.starts_with("WECHATPAY2-SHA256-RSA2048 mchid=\""),
        "{header}"
    );
}

#[test]
fn codes_and_request_ids_are_explained() {
    let code = ok(&command().args(["explain", "NOT_ENOUGH"]).output().unwrap());
    assert!(code.contains("→ Top up the account."), "{code}");
    let zh = ok(&command()
        .args(["explain", "NOT_ENOUGH", "--lang", "zh"])
        .output()
        .unwrap());
    assert!(zh.contains("→ 充值。"), "{zh}");
    let success = ok(&command()
        .args(["explain", "08D5B3AC0610D40218-0"])
        .output()
        .unwrap());
    assert!(success.contains("0 stands for success."), "{success}");
    let nothing = command().args(["explain", "what?"]).output().unwrap();
    assert_eq!(status(&nothing), 2);
}

#[test]
fn a_saved_response_is_verified() {
    let world = World::new();
    let dry = ok(&world.run(&[
        "call",
        "payments.query_order_by_out_trade_no",
        "out_trade_no=none",
        "--curl",
    ]));
    let script = format!("{} -s -D headers.txt -o body.json", dry.trim_end());
    let curl = std::process::Command::new("sh")
        .args(["-c", &script])
        .current_dir(world.folder.path())
        .status();
    if !curl.is_ok_and(|status| status.success()) {
        println!("skipped: there is no curl here");
        return;
    }
    let verify = ["verify", "--headers", "headers.txt", "--body", "body.json"];
    let verified = ok(&world.run(&verify));
    assert_eq!(
        verified,
        format!("verified by {}\n", world.sandbox.public_key_id())
    );
    fs::write(world.path("body.json"), "{}").unwrap();
    assert_eq!(status(&world.run(&verify)), 3);
    let late = world.run(&[&verify[..], &["--at", "1"]].concat());
    assert_eq!(status(&late), 3);
}

#[test]
fn the_configuration_says_where_values_come_from() {
    let world = World::new();
    let key = "throw-away-throw-away-throw-away";
    let file = format!("[profiles.shop]\nmchid = '1900009191'\napiv3_key = '{key}'\n");
    fs::write(world.path("wxpay.toml"), file).unwrap();
    let mut command = command();
    command.args([
        "config",
        "show",
        "--config",
        &world.path("wxpay.toml"),
        "--profile",
        "shop",
    ]);
    let shown = command
        .env("WXPAY_APPID", "wxd678efh567hg6787")
        .output()
        .unwrap();
    let (text, warned) = (ok(&shown), stderr(&shown));
    assert!(
        text.contains("[shop]") && text.contains("environment"),
        "{text}"
    );
    assert!(text.contains("(secret)") && !text.contains(key), "{text}");
    assert!(
        warned.contains("chmod 600") && !warned.contains(key),
        "{warned}"
    );
}

#[test]
fn a_missing_configuration_names_all_that_is_missing() {
    let output = command()
        .args(["call", "payments.close_order", "out_trade_no=1"])
        .output()
        .unwrap();
    assert_eq!(status(&output), 2);
    let text = stderr(&output);
    for name in [
        "WXPAY_MCHID",
        "WXPAY_SERIAL",
        "WXPAY_PRIVATE_KEY",
        "wxpay config show",
    ] {
        assert!(text.contains(name), "{text}");
    }
}

#[cfg(unix)]
#[test]
fn a_key_file_that_cannot_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt as _;
    let world = World::new();
    let key = world.path("keys/apiclient_key.pem");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(&key).is_ok() {
        println!("skipped: this user reads every file");
        return;
    }
    let output = world.run(&ORDER);
    assert_eq!(status(&output), 2);
    assert!(
        stderr(&output).contains("apiclient_key.pem"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut child = std::process::Command::new(assert_cmd::cargo::cargo_bin("wxpay"))
        .args(["api", "list"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 16];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    // The rest of some 100 KB meets a closed pipe.
    let output = child.wait_with_output().unwrap();
    assert_eq!(status(&output), 0);
    assert_eq!(stderr(&output), "");
}

#[test]
fn colours_are_for_terminals_only() {
    let shown = ok(&command()
        .args(["api", "show", "refunds.create_refund"])
        .output()
        .unwrap());
    assert!(!shown.contains('\u{1b}'), "{shown}");
    assert!(shown.contains("out_refund_no (string, required"), "{shown}");
}

#[test]
fn help_is_in_the_language_of_the_environment() {
    let zh = ok(&command()
        .arg("--help")
        .env("LANG", "zh_CN.UTF-8")
        .output()
        .unwrap());
    assert!(zh.contains("在本机运行微信支付沙箱"), "{zh}");
    let en = ok(&command()
        .args(["--help"])
        .env("LANG", "C.UTF-8")
        .output()
        .unwrap());
    assert!(en.contains("Run WeChat Pay on localhost"), "{en}");
}

/// The server as a process of its own.
struct Server {
    child: Child,
    started: Value,
}

impl Server {
    fn start(folder: &Path, arguments: &[&str]) -> Self {
        Self::start_with(folder, arguments, Stdio::inherit())
    }

    /// The same, with its log on that output.
    fn start_with(folder: &Path, arguments: &[&str], log: Stdio) -> Self {
        let mut child = std::process::Command::new(assert_cmd::cargo::cargo_bin("wxpay"))
            .args(["sandbox", "--port", "0", "--json", "--credentials", "keys"])
            .args(arguments)
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut text = String::new();
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            let line = line.unwrap();
            text.push_str(&line);
            if line == "}" {
                break;
            }
        }
        let started = serde_json::from_str(&text).unwrap();
        Self { child, started }
    }

    fn terminate(mut self) -> i32 {
        let killed = std::process::Command::new("kill")
            .args(["-TERM", &self.child.id().to_string()])
            .status();
        assert!(killed.unwrap().success());
        self.child.wait().unwrap().code().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has gone already where the test has ended it.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(unix)]
#[test]
fn the_sandbox_serves_the_command_and_stops_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path(), &["--env-file", "wxpay.env"]);
    let variables = fs::read_to_string(folder.path().join("wxpay.env")).unwrap();
    assert!(
        variables.contains("WXPAY_MCHID=1900009191\n"),
        "{variables}"
    );
    let script = format!(
        "set -a; . ./wxpay.env; {} call payments.query_order_by_out_trade_no out_trade_no=none",
        assert_cmd::cargo::cargo_bin("wxpay").display()
    );
    let output = std::process::Command::new("sh")
        .args(["-c", &script])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(status(&output), 1, "{}", stderr(&output));
    assert!(
        server.started["base_url"]
            .as_str()
            .unwrap()
            .starts_with("http://127.0.0.1:")
    );
    assert_eq!(server.terminate(), 0);
}

#[cfg(unix)]
#[test]
fn the_sandbox_starts_with_merchants_and_a_seed_and_logs() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write(
        "merchants.json",
        r#"{ "merchants": [{ "mchid": "1900009195", "balance": 500, "sub_merchants": ["1900000109"] }] }"#,
    );
    write(
        "seed.json",
        r#"{ "steps": [
            { "call": "payments.native_prepay", "with": { "appid": "wxd678efh567hg6787", "description": "茶",
              "out_trade_no": "seeded-1", "notify_url": "http://127.0.0.1:9/", "amount": { "total": 100 } } },
            { "do": "pay_order", "number": "seeded-1" }
        ] }"#,
    );
    let log = fs::File::create(folder.path().join("log")).unwrap();
    let arguments = [
        "--merchants",
        "merchants.json",
        "--seed",
        "seed.json",
        "--notify-to",
        "shop.test",
        "--log",
        "json",
        "--env-file",
        "wxpay.env",
    ];
    let server = Server::start_with(folder.path(), &arguments, log.into());
    let script = format!(
        "set -a; . ./wxpay.env; {} call payments.query_order_by_out_trade_no out_trade_no=seeded-1 --json",
        assert_cmd::cargo::cargo_bin("wxpay").display()
    );
    let output = std::process::Command::new("sh")
        .args(["-c", &script])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(status(&output), 0, "{}", stderr(&output));
    let order: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(order.to_string().contains("SUCCESS"), "{order}");
    assert_eq!(server.terminate(), 0);
    let log = fs::read_to_string(folder.path().join("log")).unwrap();
    let lines: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 2, "{log}");
    assert_eq!(lines[0]["message"], "POST /v3/pay/transactions/native");
    assert_eq!(lines[1]["status"], 200);
    assert_eq!(lines[1]["mchid"], "1900009195");
    assert_eq!(lines[1]["target"], "wxpay_sandbox::request");
}

#[test]
fn files_of_the_sandbox_that_are_wrong_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("odd.json", "{ \"steps\": 1 }");
    write("empty.json", "{}");
    write(
        "step.json",
        r#"{ "steps": [{ "do": "pay_order", "number": "none" }] }"#,
    );
    for (arguments, expected) in [
        (["--seed", "no.json"], "no.json"),
        (["--seed", "odd.json"], "odd.json: invalid type"),
        (
            ["--seed", "step.json"],
            "step 1 of the seed (pay_order): no such order",
        ),
        (["--merchants", "no.json"], "no.json"),
        (
            ["--merchants", "empty.json"],
            "neither merchants nor brands",
        ),
        (["--notify-ca", "empty.json"], "no certificate in PEM"),
    ] {
        let output = command()
            .current_dir(folder.path())
            .args(["sandbox", "--port", "0", "--credentials", "keys"])
            .args(arguments)
            .output()
            .unwrap();
        assert_eq!(status(&output), 2, "{arguments:?}");
        assert!(
            stderr(&output).contains(expected),
            "{arguments:?}: {}",
            stderr(&output)
        );
    }
}

#[test]
fn an_address_of_others_needs_a_word() {
    let output = command()
        .args(["sandbox", "--host", "0.0.0.0", "--port", "0"])
        .output()
        .unwrap();
    assert_eq!(status(&output), 2);
    assert!(stderr(&output).contains("--danger-bind") || stderr(&output).contains("loopback"));
}

#[test]
fn bodies_come_from_standard_input() {
    let world = World::new();
    let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin("wxpay"));
    command.envs(world.variables.iter().map(|(name, value)| (*name, value)));
    let mut child = command
        .args(["sign", "POST", "/v3/x", "--body", "-", "--message-only"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"{}").unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(ok(&output).ends_with("\n{}\n"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_response_that_cannot_be_shown_was_carried_out_all_the_same() {
    let world = World::new();
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let status = std::process::Command::new(assert_cmd::cargo::cargo_bin("wxpay"))
        .envs(world.variables.iter().map(|(name, value)| (*name, value)))
        .args(ORDER)
        .stdout(full)
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert_eq!(world.sandbox.requests().len(), 1);
    assert_eq!(status.code(), Some(4), "not 2: something was sent");
}
