//! A response or a notification as text, so that seeds can be read:
//!
//! ```text
//! value 200 public -3
//! request-id: 08F0-0
//!
//! {"state":"SUCCESS"}
//! ```
//!
//! The first line has words for the target; then come headers, an empty line and the body.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue};
use wxpay_testkit::keys;

use crate::place::{NOW, signer, verifier};

pub(crate) struct Message<'a> {
    words: Vec<&'a str>,
    headers: HeaderMap,
    pub(crate) body: &'a [u8],
}

impl<'a> Message<'a> {
    /// Whatever can be made of an input; lines that are no headers are ignored.
    pub(crate) fn parse(data: &'a [u8]) -> Self {
        let end = data.windows(2).position(|two| two == b"\n\n");
        let (head, body) = match end {
            Some(end) => (&data[..end], &data[end + 2..]),
            None => (data, &[][..]),
        };
        let mut lines = head.split(|byte| *byte == b'\n');
        let words = std::str::from_utf8(lines.next().unwrap_or_default()).unwrap_or_default();
        let mut headers = HeaderMap::new();
        for line in lines.take(40) {
            let Some(colon) = line.iter().position(|byte| *byte == b':') else {
                continue;
            };
            let value = line[colon + 1..].trim_ascii_start();
            if let (Ok(name), Ok(value)) = (
                HeaderName::from_bytes(&line[..colon]),
                HeaderValue::from_bytes(value),
            ) {
                headers.append(name, value);
            }
        }
        Self {
            words: words.split(' ').collect(),
            headers,
            body,
        }
    }

    pub(crate) fn word(&self, index: usize) -> &'a str {
        self.words.get(index).copied().unwrap_or_default()
    }

    /// The headers as they are sent with that body: signed if the words from `index` on say with
    /// which key and how many seconds from now. A header of the input replaces one of the signature.
    pub(crate) fn headers_for(&self, body: &[u8], index: usize) -> HeaderMap {
        let serial = match self.word(index) {
            "public" => keys::WECHATPAY_KEY_ID,
            "certificate" => keys::PLATFORM_SERIAL,
            _ => return self.headers.clone(),
        };
        let offset = self.word(index + 1).parse().unwrap_or(0_i64);
        let timestamp = NOW.saturating_add(offset).to_string();
        let message = answer_message(&timestamp, "nonce", body);
        let signature = signer(serial).sign(&message).expect("a hash");
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("wechatpay-timestamp", timestamp.as_str()),
            ("wechatpay-nonce", "nonce"),
            ("wechatpay-signature", &STANDARD.encode(signature)),
            ("wechatpay-serial", serial),
        ] {
            let value = HeaderValue::from_str(value).expect("digits and letters");
            headers.insert(HeaderName::from_static(name), value);
        }
        for name in self.headers.keys() {
            headers.remove(name);
            for value in self.headers.get_all(name) {
                headers.append(name, value.clone());
            }
        }
        headers
    }
}

/// The rules of verification, written a second time.
pub(crate) fn is_genuine(headers: &HeaderMap, body: &[u8]) -> bool {
    let text = |name: &str| headers.get(name)?.to_str().ok();
    let (Some(timestamp), Some(nonce), Some(serial), Some(signature)) = (
        text("wechatpay-timestamp"),
        text("wechatpay-nonce"),
        text("wechatpay-serial"),
        text("wechatpay-signature"),
    ) else {
        return false;
    };
    let is_fresh = timestamp
        .parse::<i64>()
        .is_ok_and(|signed_at| signed_at.abs_diff(NOW) < 300);
    let is_known_scheme = headers
        .get("wechatpay-signature-type")
        .is_none_or(|scheme| scheme == "WECHATPAY2-SHA256-RSA2048");
    let key = verifier(&serial.to_ascii_uppercase());
    is_fresh
        && is_known_scheme
        && key.is_some_and(|key| {
            let message = answer_message(timestamp, nonce, body);
            let signature = STANDARD.decode(signature);
            signature.is_ok_and(|signature| key.verify(&message, &signature).is_ok())
        })
}

fn answer_message(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    let mut message = format!("{timestamp}\n{nonce}\n").into_bytes();
    message.extend(body);
    message.push(b'\n');
    message
}
