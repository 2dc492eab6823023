//! `wxpay sandbox` as a process of its own.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::{Ran, Server, alone, names, wxpay};

/// Runs a script of the shell in a folder.
#[cfg(unix)]
fn shell(folder: &Path, script: &str) -> Ran {
    let mut command = Command::new("sh");
    command.args(["-c", script]).current_dir(folder);
    Ran::of(command.output().unwrap())
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
        env!("CARGO_BIN_EXE_wxpay")
    );
    let ran = shell(folder.path(), &script);
    assert_eq!(ran.status, 1, "{ran:?}");
    assert!(server.text("base_url").starts_with("http://127.0.0.1:"));
    assert_eq!(server.end_by("-TERM"), 0);
}

#[cfg(unix)]
#[test]
fn a_migration_decides_the_variables_after_a_restart() {
    let home = tempfile::tempdir().unwrap();
    let start = |trust| Server::start(home.path(), &["--data", "data", "--trust", trust]);
    let variable = |server: &Server, name: &str| server.started["variables"][name].clone();
    let server = start("public-key");
    assert!(variable(&server, "WXPAY_PUBLIC_KEY_ID").is_string());
    assert_eq!(
        variable(&server, "WXPAY_DOWNLOAD_CERTIFICATES"),
        Value::Null
    );
    let control = server.text("control_url");
    let migrate = ["sandbox", "migrate", "--trust", "certificates"];
    let migrate = [&migrate[..], &["--control", control]].concat();
    let ran = Ran::of(wxpay(home.path(), &migrate).output().unwrap());
    assert_eq!(ran.status, 0, "{ran:?}");
    assert_eq!(server.end_by("-TERM"), 0);
    let server = start("public-key");
    assert_eq!(variable(&server, "WXPAY_PUBLIC_KEY_ID"), Value::Null);
    assert_eq!(variable(&server, "WXPAY_PUBLIC_KEY"), Value::Null);
    assert_eq!(variable(&server, "WXPAY_DOWNLOAD_CERTIFICATES"), "true");
    assert_eq!(server.end_by("-TERM"), 0);
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
    let server = Server::start_by(&mut Server::command(folder.path(), &arguments), log.into());
    let script = format!(
        "set -a; . ./wxpay.env; {} call payments.query_order_by_out_trade_no out_trade_no=seeded-1 --json",
        env!("CARGO_BIN_EXE_wxpay")
    );
    let ran = shell(folder.path(), &script);
    assert_eq!(ran.status, 0, "{ran:?}");
    assert_eq!(ran.json()["body"]["trade_state"], "SUCCESS", "{ran:?}");
    assert_eq!(server.end_by("-TERM"), 0);
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
        let command = ["sandbox", "--port", "0", "--credentials", "keys"];
        let arguments = [&command[..], &arguments].concat();
        let ran = Ran::of(wxpay(folder.path(), &arguments).output().unwrap());
        assert_eq!(ran.status, 2, "{arguments:?}: {ran:?}");
        assert!(ran.stderr.contains(expected), "{arguments:?}: {ran:?}");
    }
}

#[test]
fn an_address_of_others_needs_a_word() {
    let output = alone(&["sandbox", "--host", "0.0.0.0", "--port", "0"]);
    assert_eq!(output.status, 2);
    assert!(output.stderr.contains("--danger-bind") || output.stderr.contains("loopback"));
}

#[test]
fn the_text_at_the_start_says_how_each_language_trusts_it() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["sandbox", "--port", "0", "--tls", "--credentials", "keys"];
    let mut command = wxpay(folder.path(), &arguments);
    let mut server = command.stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(server.stdout.take().unwrap()).lines();
    let mut text = String::new();
    for line in lines {
        text += &line.unwrap();
        if text.contains("javax.net.ssl.trustStore=") {
            break;
        }
    }
    server.kill().unwrap();
    server.wait().unwrap();
    for setting in [
        "REQUESTS_CA_BUNDLE=",
        "SSL_CERT_FILE=",
        "NODE_EXTRA_CA_CERTS=",
        "curl.cainfo=",
        "javax.net.ssl.trustStore=",
    ] {
        assert!(text.contains(setting), "{setting}: {text}");
    }
}

#[cfg(unix)]
#[test]
fn the_sandbox_ends_in_order_by_each_signal() {
    for name in ["-INT", "-TERM"] {
        let folder = tempfile::tempdir().unwrap();
        let server = Server::start(folder.path(), &[]);
        let running = folder.path().join(".local/share/wxpay/running");
        assert_eq!(names(&running).len(), 1, "{name}");
        assert_eq!(server.end_by(name), 0, "{name}");
        assert_eq!(names(&running), Vec::<String>::new(), "{name}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_sandbox_outlives_its_terminal_under_nohup() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new("nohup");
    command
        .arg(env!("CARGO_BIN_EXE_wxpay"))
        .args(["sandbox", "--port", "0", "--json", "--credentials", "keys"])
        .current_dir(folder.path())
        .env("HOME", folder.path());
    let server = Server::start_by(&mut command, Stdio::null());
    server.signal("-HUP");
    let address = [
        "sandbox",
        "advance",
        "1d",
        "--control",
        server.text("control_url"),
    ];
    let ran = Ran::of(wxpay(folder.path(), &address).output().unwrap());
    assert_eq!(ran.status, 0, "{ran:?}");
    assert_eq!(server.end_by("-TERM"), 0);
}
