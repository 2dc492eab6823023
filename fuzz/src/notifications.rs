//! Anything that may be posted to a `notify_url`.
//!
//! Input: a [message](crate::message) whose words are what its body is (`raw`, or the `resource`
//! that is to be encrypted into a notification), and who has signed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use wxpay_core::notification::{
    Acknowledgement, Handled, Inbox, MemoryDeduplicator, Notification, NotificationReceiver,
    Plaintext,
};

use crate::message::{Message, is_genuine};
use crate::place::{aead, merchant};

/// Size limit of a body here, in bytes.
const MAX: usize = 2_000;

/// Received, then handled twice, as a service does it.
pub fn run(data: &[u8]) {
    let message = Message::parse(data);
    let body = match message.word(0) {
        "raw" => message.body.to_vec(),
        "resource" => envelope(message.body),
        _ => return,
    };
    let headers = message.headers_for(&body, 1);
    let receiver = NotificationReceiver::new(merchant()).with_max_body(MAX);
    let received = receiver.receive::<Plaintext>(&headers, &body);
    let may_be_received = body.len() <= MAX && is_genuine(&headers, &body);
    let opened = may_be_received.then(|| open(&body)).flatten();
    match &received {
        Ok(notification) => {
            assert!(may_be_received, "a forgery was received");
            // An envelope with a value that cannot be represented is read by the product alone.
            if serde_json::from_slice::<Value>(&body).is_ok() {
                assert_eq!(Some(notification.resource.expose()), opened.as_deref());
            }
            if message.word(0) == "resource" {
                assert_eq!(notification.resource.expose(), message.body);
                assert_eq!(notification.id, "EV-1");
            }
            let shown = format!("{notification:?}");
            assert!(!shown.contains("plaintext-that-is-never-shown"), "{shown}");
            // The decoders that a user has at hand: each may refuse, none may panic.
            let _ = notification.resource.json::<Value>();
            let _ = notification.resource.has("out_trade_no");
        }
        Err(error) => {
            assert!(
                message.word(0) != "resource" || !may_be_received,
                "a genuine notification was refused: {error:?}"
            );
            let status = Acknowledgement::from(error).status();
            assert!(status.is_client_error() || status.is_server_error());
        }
    }

    let inbox = Inbox::new(receiver, MemoryDeduplicator::new());
    let mut calls = 0;
    for turn in 0..2 {
        let handled = inbox.handle(&headers, &body, |_: Notification<Plaintext>| {
            calls += 1;
            Ok::<_, std::io::Error>(())
        });
        let expected = received.is_ok();
        assert_eq!(Acknowledgement::from(&handled).is_success(), expected);
        let is_duplicate = matches!(handled, Ok(Handled::Duplicate { .. }));
        assert_eq!(is_duplicate, expected && turn == 1);
    }
    assert_eq!(calls, usize::from(received.is_ok()));
}

/// The plain text, by a second reading of the same rules; `None` if it has none.
fn open(body: &[u8]) -> Option<Vec<u8>> {
    let envelope: Value = serde_json::from_slice(body).ok()?;
    let resource = envelope.get("resource")?;
    let text = |name: &str| resource.get(name)?.as_str();
    let ciphertext = STANDARD.decode(text("ciphertext")?).ok()?;
    let associated_data = text("associated_data").unwrap_or_default();
    let plaintext = aead().open(
        text("nonce")?.as_bytes(),
        associated_data.as_bytes(),
        &ciphertext,
    );
    Some(plaintext.ok()?.expose().clone())
}

fn envelope(resource: &[u8]) -> Vec<u8> {
    let ciphertext = aead().seal(b"0123456789ab", b"transaction", resource);
    json!({
        "id": "EV-1",
        "create_time": "2026-09-21T22:13:20+08:00",
        "resource_type": "encrypt-resource",
        "event_type": "TRANSACTION.SUCCESS",
        "summary": "支付成功",
        "resource": {
            "original_type": "transaction",
            "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": STANDARD.encode(ciphertext.expect("a nonce of 12 bytes")),
            "associated_data": "transaction",
            "nonce": "0123456789ab",
        },
    })
    .to_string()
    .into_bytes()
}
