//! Sensitive fields of requests, decrypted with the sandbox's keys.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use wxpay::Timestamp;

use crate::call::Call;
use crate::platform::PlatformSide;
use crate::refusal::{Location, Refusal};

/// The body with the fields at those JSON pointers decrypted: ciphertexts of one value differ, its plaintexts do not.
///
/// # Errors
/// 400 `PARAM_ERROR` when there is such a field and `Wechatpay-Serial` names no known key, or the field was not
/// encrypted for that key.
pub(crate) fn open(
    call: &Call<'_>,
    platform: PlatformSide<'_>,
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
        let at = (Location::Body, *pointer);
        let Value::String(sealed) = field else {
            let issue = "must be a string";
            return Err(Refusal::param(at.0, at.1, &field.to_string(), issue));
        };
        // As in every other field, an empty string counts as absent, encrypted or not.
        if sealed.is_empty() {
            continue;
        }
        *sealed = open_text(call.serial, platform, now, at, sealed)?;
    }
    Ok(Some(body))
}

/// Plaintext of an encrypted string.
///
/// # Errors
/// See [`open`].
pub(crate) fn open_text(
    serial: Option<&str>,
    platform: PlatformSide<'_>,
    now: Timestamp,
    (location, field): (Location, &str),
    sealed: &str,
) -> Result<String, Refusal> {
    let refuse = |value: &str, issue| Refusal::param(location, field, value, issue);
    let key = serial
        .and_then(|serial| platform.sealed_for(serial, now))
        .ok_or_else(|| wrong_serial(serial))?;
    let plaintext = STANDARD
        .decode(sealed.as_bytes())
        .ok()
        .and_then(|ciphertext| key.open(&ciphertext).ok())
        .and_then(|opened| String::from_utf8(opened.expose().clone()).ok())
        .ok_or_else(|| refuse(sealed, "must be sealed for the key of Wechatpay-Serial"))?;
    Ok(plaintext)
}

/// The code is official, the messages are assumed.
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
