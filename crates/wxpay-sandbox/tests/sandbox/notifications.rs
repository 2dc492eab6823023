use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use wxpay::api::common::RequestEcho;
use wxpay::api::refunds::{Amount, CreateRefund};
use wxpay::http::{HeaderMap, HeaderName, HeaderValue};
use wxpay::sans_io::verify;
use wxpay::{AwsLc, Clock as _, Merchant, SystemClock};
use wxpay_sandbox::{Fault, NoticeOutcome, RefundFailure, Sandbox};

use crate::orders::native;
use crate::{builder, client};

/// Notifications that a merchant's server received.
pub(crate) struct Told {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Told {
    pub(crate) fn envelope(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    fn id(&self) -> String {
        self.envelope()["id"].as_str().unwrap().to_owned()
    }

    fn signature(&self) -> &HeaderValue {
        &self.headers["wechatpay-signature"]
    }

    pub(crate) fn is_believed_by(&self, merchant: &Merchant) -> bool {
        let now = SystemClock.now();
        verify(&self.headers, &self.body, &merchant.keys(), now).is_ok()
    }

    /// Verifies and decrypts it.
    pub(crate) fn opened_by(&self, merchant: &Merchant) -> Value {
        assert!(self.is_believed_by(merchant));
        let resource = &self.envelope()["resource"];
        let text = |name: &str| resource[name].as_str().unwrap().to_owned();
        assert_eq!(text("algorithm"), "AEAD_AES_256_GCM");
        let opened = merchant.aead().unwrap().open(
            text("nonce").as_bytes(),
            text("associated_data").as_bytes(),
            &STANDARD.decode(text("ciphertext")).unwrap(),
        );
        serde_json::from_slice(opened.unwrap().expose()).unwrap()
    }
}

/// A merchant's server on a thread of its own, which answers with these statuses in turn, then 204.
pub(crate) fn server(statuses: &'static [u16]) -> (String, Receiver<Told>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    let mut statuses = statuses.iter().copied();
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut reader = BufReader::new(stream.unwrap());
            let mut lines = Vec::new();
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                if line.trim().is_empty() {
                    break;
                }
                lines.push(line.trim().to_owned());
            }
            assert_eq!(lines[0], "POST /notify HTTP/1.1");
            let mut headers = HeaderMap::new();
            for line in &lines[1..] {
                let (name, value) = line.split_once(": ").unwrap();
                let name: HeaderName = name.parse().unwrap();
                headers.insert(name, value.parse().unwrap());
            }
            let length = headers["content-length"].to_str().unwrap();
            let mut body = vec![0; length.parse().unwrap()];
            reader.read_exact(&mut body).unwrap();
            if sender.send(Told { headers, body }).is_err() {
                return;
            }
            let status = statuses.next().unwrap_or(204);
            let answer = format!("HTTP/1.1 {status} Whatever\r\ncontent-length: 0\r\n\r\n");
            if status != 0 {
                reader.get_mut().write_all(answer.as_bytes()).unwrap();
            }
        }
    });
    (url, receiver)
}

/// Makes an order that tells that URL, and pays it.
pub(crate) fn pay(sandbox: &Sandbox, out_trade_no: &str, url: &str) {
    let order = native(out_trade_no, 100).notify_url(url);
    client(sandbox).send(order).unwrap();
    sandbox.pay(out_trade_no).unwrap();
}

#[test]
fn a_payment_is_told_encrypted_and_signed() {
    let sandbox = builder().start().unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let (url, told) = server(&[]);
    pay(&sandbox, "order1", &url);
    let told = told.recv().unwrap();
    assert_eq!(told.headers["user-agent"], "Mozilla/4.0");
    assert_eq!(told.envelope()["event_type"], "TRANSACTION.SUCCESS");
    assert_eq!(told.envelope()["resource"]["original_type"], "transaction");
    let transaction = told.opened_by(&merchant);
    assert_eq!(transaction["out_trade_no"], "order1");
    assert_eq!(transaction["trade_state"], "SUCCESS");
    assert_eq!(transaction["amount"]["payer_total"], 100);
    sandbox.await_notifications();
    let deliveries = sandbox.deliveries();
    assert_eq!(deliveries.len(), 1);
    assert_eq!(deliveries[0].outcome, NoticeOutcome::Answered(204));
    sandbox.advance(Duration::from_secs(90_000));
    sandbox.await_notifications();
    assert_eq!(sandbox.deliveries().len(), 1);
}

#[test]
fn what_is_not_taken_is_told_again_with_a_fresh_signature() {
    let sandbox = builder().start().unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    // 202 is no success, and neither is a connection that ends without a response.
    let (url, told) = server(&[500, 202, 0, 200]);
    pay(&sandbox, "order1", &url);
    let first = told.recv().unwrap();
    sandbox.await_notifications();
    sandbox.advance(Duration::from_secs(14));
    sandbox.await_notifications();
    assert_eq!(sandbox.deliveries().len(), 1);
    sandbox.advance(Duration::from_secs(1));
    sandbox.await_notifications();
    let second = told.recv().unwrap();
    assert_eq!(second.id(), first.id());
    assert_ne!(second.signature(), first.signature());
    assert!(second.is_believed_by(&merchant));
    sandbox.advance(Duration::from_secs(86_640));
    sandbox.await_notifications();
    let outcomes: Vec<_> = sandbox
        .deliveries()
        .iter()
        .map(|seen| seen.outcome)
        .collect();
    assert_eq!(
        outcomes,
        [
            NoticeOutcome::Answered(500),
            NoticeOutcome::Answered(202),
            NoticeOutcome::NoAnswer,
            NoticeOutcome::Answered(200),
        ]
    );
}

#[test]
fn a_refund_is_told_when_it_ends() {
    let sandbox = builder().start().unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let (url, told) = server(&[]);
    pay(&sandbox, "order1", &url);
    told.recv().unwrap();
    let client = client(&sandbox);
    for number in ["refund1", "refund2", "refund3"] {
        let refund =
            CreateRefund::new(number).amount(Amount::new().refund(30).total(100).currency("CNY"));
        client
            .send(refund.out_trade_no("order1").notify_url(&url))
            .unwrap();
    }
    sandbox
        .fail_refund("refund2", RefundFailure::Abnormal)
        .unwrap();
    sandbox
        .fail_refund("refund3", RefundFailure::Closed)
        .unwrap();
    sandbox.advance(Duration::from_secs(5));
    for (event, number, status) in [
        ("REFUND.ABNORMAL", "refund2", "ABNORMAL"),
        ("REFUND.CLOSED", "refund3", "CLOSED"),
        ("REFUND.SUCCESS", "refund1", "SUCCESS"),
    ] {
        let told = told.recv().unwrap();
        assert_eq!(told.envelope()["event_type"], event);
        let refund = told.opened_by(&merchant);
        assert_eq!(refund["out_refund_no"], number);
        assert_eq!(refund["refund_status"], status);
    }
}

#[test]
fn a_transfer_and_an_echo_are_told_too() {
    use wxpay::api::transfer::{CreateTransferBill, SceneReport, TransferScene};

    let sandbox = builder().start().unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let (url, told) = server(&[]);
    let client = client(&sandbox);
    let scene = TransferScene::from("1000");
    let transfer = CreateTransferBill::new("bill1")
        .appid("wx1")
        .openid("oUser1")
        .transfer_amount(30)
        .transfer_remark("奖励")
        .transfer_scene_id(scene)
        .transfer_scene_report_infos(Vec::<SceneReport>::new());
    client.send(transfer.notify_url(&url)).unwrap();
    sandbox.advance(Duration::from_secs(86_400));
    let finished = told.recv().unwrap();
    assert_eq!(
        finished.envelope()["event_type"],
        "MCHTRANSFER.BILL.FINISHED"
    );
    assert_eq!(finished.opened_by(&merchant)["state"], "FAIL");

    let echo = RequestEcho::new().echo_message("你好").notify_url(&url);
    client.send(echo).unwrap();
    let echoed = told.recv().unwrap();
    assert_eq!(echoed.envelope()["event_type"], "SECURITY_ECHO.SUCCESS");
    assert_eq!(echoed.opened_by(&merchant)["echo_message"], "你好");
}

#[test]
fn notifications_come_twice_and_in_another_order() {
    let sandbox = builder().start().unwrap();
    let (url, told) = server(&[]);
    sandbox.hold_notifications();
    pay(&sandbox, "order1", &url);
    pay(&sandbox, "order2", &url);
    sandbox.release_notifications_reversed();
    let (first, second) = (told.recv().unwrap(), told.recv().unwrap());
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let number = |told: &Told| told.opened_by(&merchant)["out_trade_no"].clone();
    assert_eq!([number(&first), number(&second)], ["order2", "order1"]);
    sandbox.repeat_notification(&second.id()).unwrap();
    assert_eq!(told.recv().unwrap().id(), second.id());
    let error = sandbox.repeat_notification("EV-0").unwrap_err();
    assert_eq!(error.to_string(), "there is no notification \"EV-0\"");
}

#[test]
fn a_probe_is_followed_by_a_right_signature() {
    let sandbox = builder().start().unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    for fault in [
        Fault::Probe,
        Fault::Forged,
        Fault::Stale,
        Fault::Unsigned,
        Fault::UnknownSerial,
        Fault::AlteredBody,
    ] {
        let (url, told) = server(&[401]);
        sandbox.fault_next_notification(fault);
        pay(&sandbox, &format!("order-{fault}"), &url);
        let probe = told.recv().unwrap();
        assert!(!probe.is_believed_by(&merchant), "{fault}");
        sandbox.await_notifications();
        sandbox.advance(Duration::from_secs(15));
        let repeat = told.recv().unwrap();
        assert!(repeat.is_believed_by(&merchant), "{fault}");
        sandbox.await_notifications();
        assert_eq!(
            sandbox.deliveries().last().map(|seen| seen.fault),
            Some(None)
        );
    }
}

#[test]
fn nobody_outside_of_this_machine_is_told() {
    let sandbox = builder().start().unwrap();
    pay(&sandbox, "order1", "https://shop.example/notify");
    sandbox.await_notifications();
    let deliveries = sandbox.deliveries();
    assert_eq!(deliveries.len(), 1);
    assert_eq!(deliveries[0].outcome, NoticeOutcome::NotSent);
}
