use std::io::{BufRead as _, BufReader, Lines, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::{Child, ChildStdout, Stdio};
use std::sync::mpsc::{Receiver, channel};

use serde_json::Value;
use wxpay_sandbox::{Fault, Sandbox};

use crate::{CLOSED, Shop, wxpay};

/// `wxpay listen --json` while it runs.
pub(crate) struct Listening {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    url: String,
}

impl Listening {
    pub(crate) fn begin(shop: &Shop, more: &[&str]) -> Self {
        Self::with(shop, &shop.variables, more)
    }

    /// Begins with these variables in place of the merchant's.
    pub(crate) fn with(shop: &Shop, variables: &[(&str, String)], more: &[&str]) -> Self {
        let mut arguments = vec!["listen", "--port", "0", "--json"];
        arguments.extend(more);
        let mut command = wxpay(shop.folder.path(), &arguments);
        command.envs(variables.iter().map(|(name, value)| (name, value)));
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first: Value = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
        let url = format!("{}/notify", first["listening"].as_str().unwrap());
        Self { child, lines, url }
    }

    pub(crate) fn next(&mut self) -> Value {
        serde_json::from_str(&self.lines.next().unwrap().unwrap()).unwrap()
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Waits for its end by itself.
    pub(crate) fn end(mut self) -> Option<i32> {
        assert!(self.lines.next().is_none());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A server that answers with these statuses in turn, and keeps what it was sent.
pub(crate) fn server(statuses: &'static [u16]) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/wxpay/notify", listener.local_addr().unwrap());
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        for status in statuses {
            let (stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream);
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                reader.read_line(&mut head).unwrap();
            }
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(": ")?;
                name.eq_ignore_ascii_case("content-length")
                    .then(|| value.parse::<usize>().unwrap())
            });
            let mut body = vec![0; length.unwrap()];
            reader.read_exact(&mut body).unwrap();
            sender
                .send(format!("{head}{}", String::from_utf8(body).unwrap()))
                .unwrap();
            let response = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n");
            reader.get_mut().write_all(response.as_bytes()).unwrap();
        }
    });
    (url, receiver)
}

#[test]
fn a_payment_is_received_saved_forwarded_and_replayed() {
    let shop = Shop::open();
    let (url, posted) = server(&[204, 200, 500]);
    let folder = shop.path("notifications");
    let mut listening = Listening::begin(
        &shop,
        &[
            "--count",
            "1",
            "--forward-to",
            &url,
            "--save",
            folder.to_str().unwrap(),
        ],
    );
    shop.order("order1", 100, &listening.url);
    shop.sandbox.pay("order1").unwrap();
    let received = listening.next();
    let notification = &received["notification"];
    assert_eq!(notification["event_type"], "TRANSACTION.SUCCESS");
    assert_eq!(notification["resource"]["out_trade_no"], "order1");
    assert_eq!(received["forwarded"]["status"], 204);
    assert_eq!(listening.end(), Some(0));
    shop.sandbox.await_notifications();
    assert!(shop.sandbox.deliveries()[0].outcome.is_success());

    let forwarded = posted.recv().unwrap();
    assert!(
        forwarded.starts_with("POST /wxpay/notify HTTP/1.1\r\n"),
        "{forwarded}"
    );
    let saved = received["saved"].as_str().unwrap();
    let replayed = shop.run(&["notify", "replay", saved, "--to", &url, "--json"]);
    assert_eq!(replayed.status, 0, "{replayed:?}");
    assert_eq!(replayed.lines()[0]["id"], notification["id"]);
    let again = posted.recv().unwrap();
    let signature = |request: &str| {
        let mut lines = request.lines();
        let line = lines.find(|line| line.to_lowercase().starts_with("wechatpay-signature:"));
        line.unwrap().to_lowercase()
    };
    assert_eq!(signature(&again), signature(&forwarded));
    let body = |request: &str| request.split_once("\r\n\r\n").unwrap().1.to_owned();
    assert_eq!(body(&again), body(&forwarded));

    let refused = shop.run(&["notify", "replay", saved, "--to", &url]);
    assert_eq!(refused.status, 1, "{refused:?}");
    assert!(refused.stderr.contains("answered 500"), "{refused:?}");

    let decrypted = shop.run(&["decrypt", saved]);
    assert_eq!(decrypted.json()["out_trade_no"], "order1");
}

#[test]
fn a_replayed_notification_is_received_once_more() {
    let shop = Shop::open();
    let folder = shop.path("saved");
    let mut listening =
        Listening::begin(&shop, &["--count", "2", "--save", folder.to_str().unwrap()]);
    shop.order("order1", 100, &listening.url);
    shop.sandbox.pay("order1").unwrap();
    let first = listening.next();
    let saved = first["saved"].as_str().unwrap();
    let replayed = shop.run(&["notify", "replay", saved, "--to", &listening.url]);
    assert_eq!(replayed.status, 0, "{replayed:?}");
    assert_eq!(listening.next()["notification"], first["notification"]);
    assert_eq!(listening.end(), Some(0));
}

#[test]
fn the_sandbox_sends_a_notification_once_more() {
    let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let shop = Shop::of(Sandbox::builder().control(any_port).start().unwrap());
    let control = shop.sandbox.control_url().unwrap();
    let resend =
        |more: &[&str]| shop.run(&[&["notify", "resend", "--control", &control], more].concat());
    let nothing = resend(&[]);
    assert_eq!(nothing.status, 1, "{nothing:?}");

    let (url, posted) = server(&[204, 204, 500, 200]);
    shop.order("order1", 100, &url);
    shop.order("order2", 100, "http://127.0.0.1:1/");
    shop.sandbox.pay("order1").unwrap();
    shop.sandbox.await_notifications();
    shop.sandbox.pay("order2").unwrap();
    shop.sandbox.await_notifications();
    let first = posted.recv().unwrap();
    let ran = resend(&["order1", "--json"]);
    assert_eq!(ran.status, 0, "{ran:?}");
    let sent = ran.json();
    assert_eq!(sent["timeline"][1]["outcome"], "taken");
    let second = posted.recv().unwrap();
    let body = |request: &str| request.split_once("\r\n\r\n").unwrap().1.to_owned();
    let id = |request: &str| serde_json::from_str::<Value>(&body(request)).unwrap()["id"].clone();
    assert_eq!((&id(&second), &id(&second)), (&id(&first), &sent["id"]));

    let refused = resend(&[sent["id"].as_str().unwrap()]);
    assert_eq!(refused.status, 1, "{refused:?}");
    assert!(refused.stdout.contains("refused 500"), "{refused:?}");
    // The latest one goes to a server that is away.
    let away = resend(&[]);
    assert_eq!(away.status, 1, "{away:?}");
    assert!(away.stderr.contains("did not answer"), "{away:?}");
    assert_eq!(resend(&["order3"]).status, 1);
}

#[test]
fn a_forged_notification_is_refused_and_not_forwarded() {
    let shop = Shop::open();
    let (url, posted) = server(&[204]);
    let mut listening = Listening::begin(&shop, &["--count", "1", "--forward-to", &url]);
    shop.order("order1", 100, &listening.url);
    shop.sandbox.fault_next_notification(Fault::Forged);
    shop.sandbox.pay("order1").unwrap();
    let refused = listening.next();
    assert_eq!(refused["refused"]["status"], 401, "{refused}");
    assert!(posted.try_recv().is_err());
    // WeChat Pay sends it again after 15 seconds.
    shop.sandbox.advance(std::time::Duration::from_secs(15));
    assert_eq!(
        listening.next()["notification"]["resource"]["out_trade_no"],
        "order1"
    );
    assert_eq!(listening.end(), Some(0));
    assert_eq!(posted.try_iter().count(), 1);
}

#[test]
fn a_server_that_is_away_is_named_to_wechat_pay_and_here() {
    let shop = Shop::open();
    let url = format!("http://{CLOSED}/");
    let mut listening = Listening::begin(&shop, &["--count", "1", "--forward-to", &url]);
    shop.order("order1", 100, &listening.url);
    shop.sandbox.pay("order1").unwrap();
    assert!(listening.next()["forwarded"]["reason"].is_string());
    shop.sandbox.await_notifications();
    let outcome = shop.sandbox.deliveries()[0].outcome;
    assert_eq!(outcome, wxpay_sandbox::NoticeOutcome::Answered(502));

    let other = shop.write("other.json", "{\"a\": 1}");
    let replayed = shop.run(&["notify", "replay", other.to_str().unwrap(), "--to", &url]);
    assert_eq!(replayed.status, 2, "{replayed:?}");
}
