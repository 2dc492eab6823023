//! Ctrl-C at the worst moments: while a file is written, while a call is on its way, while its response is shown.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use wxpay::DateTime;
use wxpay_sandbox::Sandbox;

use crate::{Ran, Shop, names, signal, wxpay};

/// Interrupts a command as soon as `is_time`, and returns what it printed. Panics if it ends before.
fn interrupted(command: &mut Command, is_time: impl FnMut() -> bool) -> Ran {
    let (child, is_running) = begun(command, is_time);
    assert!(is_running, "{:?}", child.wait_with_output());
    signal("-INT", &child);
    Ran::of(child.wait_with_output().unwrap())
}

/// Starts a command and waits until `is_time`. Returns whether it still runs.
fn begun(command: &mut Command, mut is_time: impl FnMut() -> bool) -> (Child, bool) {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    while !is_time() {
        if child.try_wait().unwrap().is_some() {
            return (child, false);
        }
        std::thread::yield_now();
    }
    (child, true)
}

/// A server that takes requests and never responds.
struct Silent {
    listener: TcpListener,
    connections: Vec<TcpStream>,
}

impl Silent {
    fn new() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        Self {
            listener,
            connections: Vec::new(),
        }
    }

    fn url(&self) -> String {
        format!("http://{}", self.listener.local_addr().unwrap())
    }

    /// Waits for a request.
    fn has_request(&mut self) -> bool {
        let (mut stream, _) = self.listener.accept().unwrap();
        let read = stream.read(&mut [0; 4096]).unwrap();
        self.connections.push(stream);
        read > 0
    }
}

#[test]
fn an_interrupted_write_leaves_whole_files_only() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    let pages = Command::new(env!("CARGO_BIN_EXE_wxpay"))
        .args(["man", "whole"])
        .current_dir(folder.path())
        .status();
    assert!(pages.unwrap().success());
    let mut times = 0;
    for round in 0.. {
        let name = format!("man{round}");
        let man = folder.path().join(&name);
        let mut command = wxpay(folder.path(), &["man", &name]);
        let (child, is_running) = begun(&mut command, || {
            names(&man).iter().any(|name| name.starts_with('.'))
        });
        if is_running {
            signal("-INT", &child);
        }
        let ended = child.wait_with_output().unwrap();
        for name in names(&man) {
            let page = fs::read(man.join(&name)).unwrap();
            let expected = fs::read(whole.join(&name));
            assert_eq!(expected.ok(), Some(page), "{name}");
        }
        // The signal may have come after the last page.
        times += i32::from(ended.status.code() == Some(130));
        if times == 5 {
            break;
        }
    }
}

#[test]
fn an_interrupted_bill_leaves_no_temporary_folder() {
    let sandbox = Sandbox::builder().made_up_payments(200_000);
    let shop = Shop::of(sandbox.start().unwrap());
    let day = DateTime::now().date().to_string();
    shop.sandbox.advance(Duration::from_secs(2 * 86_400));
    let temporary = shop.path("temporary");
    fs::create_dir(&temporary).unwrap();
    let mut command = shop.command(&["bill", "trade", &day]);
    command.env("TMPDIR", &temporary);
    let ran = interrupted(&mut command, || {
        let folders = names(&temporary);
        folders
            .iter()
            .any(|name| !names(&temporary.join(name)).is_empty())
    });
    assert_eq!(ran.status, 130, "{ran:?}");
    assert_eq!(names(&temporary), Vec::<String>::new());
}

#[test]
fn an_interrupted_call_may_have_been_carried_out() {
    let shop = Shop::open();
    let mut server = Silent::new();
    let order = [
        "call",
        "payments.native_prepay",
        "out_trade_no=order1",
        "description=Coffee",
        "amount.total=100",
        "appid=wxd678efh567hg6787",
        "notify_url=https://shop.example/notify",
        "--base-url",
        &server.url(),
        "--output",
        "order.json",
    ];
    let before = names(&shop.path(""));
    let ran = interrupted(&mut shop.command(&order), || server.has_request());
    assert_eq!(ran.status, 4, "{ran:?}");
    assert_eq!(ran.stdout, "", "{ran:?}");
    let text = "error: interrupted before the response came\n\
                The request may have been carried out. Query by your own number before anything else.\n";
    assert!(ran.stderr.starts_with(text), "{ran:?}");
    assert_eq!(names(&shop.path("")), before);

    let json = [&order[..], &["--json"]].concat();
    let ran = interrupted(&mut shop.command(&json), || server.has_request());
    assert_eq!(ran.status, 4, "{ran:?}");
    let error = &ran.json()["error"];
    assert_eq!(error["kind"], "outcome_unknown", "{error}");
    assert_eq!(error["delivery"], "outcome_unknown", "{error}");

    let chinese = [&order[..], &["--lang", "zh"]].concat();
    let ran = interrupted(&mut shop.command(&chinese), || server.has_request());
    assert_eq!(ran.status, 4, "{ran:?}");
    assert!(
        ran.stderr.starts_with("错误: 已中断，尚未收到应答\n"),
        "{ran:?}"
    );
}

#[test]
fn an_interrupted_query_has_changed_nothing() {
    let shop = Shop::open();
    let mut server = Silent::new();
    let url = server.url();
    let query = "payments.query_order_by_out_trade_no";
    for arguments in [
        vec!["call", query, "out_trade_no=order1"],
        vec!["wait", "order", "order1"],
        vec!["bill", "trade", "2026-11-25"],
        vec!["certs", "download"],
        vec![
            "download",
            &format!("{url}/v3/billdownload/file?token=1"),
            "-o",
            "bill.csv",
        ],
    ] {
        let arguments = [&arguments[..], &["--base-url", &url]].concat();
        let (child, is_running) = begun(&mut shop.command(&arguments), || server.has_request());
        assert!(is_running, "{arguments:?}");
        signal("-INT", &child);
        let ended = child.wait_with_output().unwrap();
        assert_eq!(ended.status.code(), Some(130), "{ended:?}");
        assert_eq!(ended.stdout, b"", "{ended:?}");
    }
}

#[test]
fn interrupted_changes_of_a_sandbox_and_uploads_may_be_done() {
    let shop = Shop::open();
    let mut server = Silent::new();
    let url = server.url();
    shop.write("licence.png", "a picture");
    for arguments in [
        ["sandbox", "advance", "1d", "--control"],
        ["sandbox", "reset", "--lang=en", "--control"],
        [
            "trigger",
            "TRANSACTION.SUCCESS",
            "--to=http://127.0.0.1:9",
            "--control",
        ],
        ["upload", "licence.png", "--lang=en", "--base-url"],
    ] {
        let arguments = [&arguments[..], &[&url]].concat();
        let ran = interrupted(&mut shop.command(&arguments), || server.has_request());
        assert_eq!(ran.status, 4, "{arguments:?}: {ran:?}");
        assert!(ran.stderr.contains("interrupted before"), "{ran:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_response_that_nobody_reads_can_be_interrupted() {
    /// Bytes that a pipe holds.
    const CAPACITY: usize = 64 * 1024;
    let shop = Shop::open();
    let (_reader, mut writer) = std::io::pipe().unwrap();
    writer.write_all(&[0; CAPACITY]).unwrap();
    let order = [
        "call",
        "payments.native_prepay",
        "out_trade_no=order1",
        "description=Coffee",
        "amount.total=100",
        "appid=wxd678efh567hg6787",
        "notify_url=https://shop.example/notify",
    ];
    let mut command = shop.command(&order);
    let child = command.stdout(writer).stderr(Stdio::piped()).spawn();
    let child = child.unwrap();
    while shop.sandbox.order("order1").is_none() {
        std::thread::yield_now();
    }
    signal("-INT", &child);
    let ran = Ran::of(child.wait_with_output().unwrap());
    assert_eq!(ran.status, 4, "{ran:?}");
    assert!(
        ran.stderr.contains("interrupted before the response"),
        "{ran:?}"
    );
}
