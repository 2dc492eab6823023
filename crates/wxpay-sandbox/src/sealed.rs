//! Sensitive fields of requests, opened with the sandbox's own keys.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use wxpay::Timestamp;

use crate::gate::Call;
use crate::platform::Platform;
use crate::refusal::{Location, Refusal};

/// The body with the fields at those JSON pointers opened: what was sealed twice is never the same,
/// what was meant is.
///
/// # Errors
/// 400 `PARAM_ERROR` when there is such a field and `Wechatpay-Serial` names no key that can be sealed
/// for, or what it holds was not sealed for that key.
pub(crate) fn open(
    call: &Call<'_>,
    platform: &Platform,
    now: Timestamp,
    pointers: &[&str],
) -> Result<Option<Value>, Refusal> {
    let Some(mut body) = call.json()?.cloned() else {
        return Ok(None);
    };
    for pointer in pointers {
        let Some(field) = body.pointer_mut(pointer) else {
            continue;
        };
        let refuse = |value: &str, issue| Refusal::param(Location::Body, pointer, value, issue);
        let Value::String(sealed) = field else {
            return Err(refuse(&field.to_string(), "must be a string"));
        };
        let key = call
            .serial
            .and_then(|serial| platform.sealed_for(serial, now))
            .ok_or_else(|| wrong_serial(call.serial))?;
        let plaintext = STANDARD
            .decode(sealed.as_bytes())
            .ok()
            .and_then(|ciphertext| key.open(&ciphertext).ok())
            .and_then(|opened| String::from_utf8(opened.expose().clone()).ok())
            .ok_or_else(|| refuse(sealed, "must be sealed for the key of Wechatpay-Serial"))?;
        if plaintext.is_empty() {
            return Err(refuse("", "must not be empty"));
        }
        *field = Value::String(plaintext);
    }
    Ok(Some(body))
}

/// The code is official, the words are assumed.
fn wrong_serial(serial: Option<&str>) -> Refusal {
    let issue = match serial {
        None => "is required: the request has sensitive fields",
        Some(_) => "names no key that sensitive fields can be sealed for",
    };
    Refusal::param(
        Location::Header,
        "Wechatpay-Serial",
        serial.unwrap_or_default(),
        issue,
    )
}
