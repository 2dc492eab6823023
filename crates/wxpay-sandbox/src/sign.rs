//! The signature of a response, with faults.

use std::time::{Duration, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use wxpay::Timestamp;
use wxpay::crypto::CryptoError;

use crate::fault::Fault;
use crate::keys;
use crate::platform::SigningKey;
use crate::trusted::PlatformKeyKind;

/// Age of a [`Fault::Stale`] signature, and lead of a [`Fault::Ahead`] one, in
/// seconds.
const STALE: i64 = 600;

const PROBE: &str = "WECHATPAY/SIGNTEST/";

/// Puts the signature of a response into its headers.
pub(crate) fn sign(
    headers: &mut HeaderMap,
    key: &SigningKey,
    now: Timestamp,
    body: &[u8],
    fault: Option<Fault>,
) -> Result<(), CryptoError> {
    let timestamp = match fault {
        Some(Fault::Stale) => now.as_unix() - STALE,
        Some(Fault::Ahead) => now.as_unix() + STALE,
        _ => now.as_unix(),
    };
    let nonce = keys::random_text()?;
    let mut message = format!("{timestamp}\n{nonce}\n").into_bytes();
    message.extend_from_slice(body);
    message.push(b'\n');
    if fault == Some(Fault::Forged) {
        message.extend_from_slice(b"not what was sent\n");
    }
    let mut signature = STANDARD.encode(key.sign(&message)?);
    if fault == Some(Fault::Probe) {
        signature.replace_range(..PROBE.len(), PROBE);
    }
    let serial = match (fault, key.kind) {
        (Some(Fault::UnknownSerial), PlatformKeyKind::PublicKey) => "PUB_KEY_ID_0100000000000000",
        (Some(Fault::UnknownSerial), PlatformKeyKind::Certificate) => {
            "00000000000000000000000000000000DEADBEEF"
        }
        _ => &key.id,
    };
    for (name, value) in [
        ("wechatpay-timestamp", timestamp.to_string().as_str()),
        ("wechatpay-nonce", &nonce),
        ("wechatpay-signature", &signature),
        ("wechatpay-serial", serial),
        ("wechatpay-signature-type", key.scheme().as_str()),
    ] {
        put(headers, name, value);
    }
    Ok(())
}

/// Sets `Date` by the clock of the signatures: the server's own clock would disagree with a signature that is ahead.
pub(crate) fn date(headers: &mut HeaderMap, now: Timestamp, fault: Option<Fault>) {
    let now = match fault {
        Some(Fault::Ahead) => now.as_unix() + STALE,
        _ => now.as_unix(),
    };
    let since = Duration::from_secs(u64::try_from(now).unwrap_or_default());
    let date = httpdate::fmt_http_date(UNIX_EPOCH + since);
    put(headers, "date", &date);
}

/// Sets a header with a value of the sandbox: letters, digits and punctuation.
pub(crate) fn put(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}
