use http::{HeaderMap, HeaderName, HeaderValue};

use crate::base64_standard;
use crate::canonical::{answer_message_len, put_answer_message};
use crate::clock::Timestamp;
use crate::crypto::{CryptoError, Scheme};
use crate::error::VerifyError;
use crate::keys::{KeyRing, PlatformKey};

/// A signature this many seconds old, or this far in the future, is refused.
///
/// The [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013053249) says five minutes.
const WINDOW: u64 = 300;

// Names that are parsed once: the map lowercases and hashes a string at each look-up.
static TIMESTAMP: HeaderName = HeaderName::from_static("wechatpay-timestamp");
static NONCE: HeaderName = HeaderName::from_static("wechatpay-nonce");
static SIGNATURE: HeaderName = HeaderName::from_static("wechatpay-signature");
static SERIAL: HeaderName = HeaderName::from_static("wechatpay-serial");
static SIGNATURE_TYPE: HeaderName = HeaderName::from_static("wechatpay-signature-type");

/// Beginning of a probe's signature, by the official documentation of signatures.
const PROBE: &str = "WECHATPAY/SIGNTEST/";

/// Returns whether the headers carry a signature. An error response without one is still readable.
pub(crate) fn is_signed(headers: &HeaderMap) -> bool {
    present(headers, &SIGNATURE).is_some()
}

/// The key that the headers name, unverified.
pub(crate) fn named_key(headers: &HeaderMap) -> Option<&str> {
    present(headers, &SERIAL)?.to_str().ok()
}

/// A header with a value: an empty or blank one counts as missing.
fn present<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h HeaderValue> {
    headers.get(name).filter(|value| !is_blank(value))
}

fn is_blank(value: &HeaderValue) -> bool {
    value.as_bytes().iter().all(u8::is_ascii_whitespace)
}

/// Verifies WeChat Pay's signature in the headers of a response or a notification.
///
/// Returns the key that signed. `body` is the raw body, byte for byte; of a 204 it is empty.
///
/// # Errors
/// When a header is missing or malformed, the timestamp is 300 s or more away from `now`, the key is not in the ring
/// or not valid now, or the signature does not match key and bytes.
pub fn verify<'k>(
    headers: &HeaderMap,
    body: &[u8],
    keys: &'k KeyRing,
    now: Timestamp,
) -> Result<&'k PlatformKey, VerifyError> {
    verify_by(headers, body, keys, now, |key, message, signature| {
        key.verifier().verify(message, signature)
    })
}

/// Like [`verify`], with the signature itself checked by `check`: for a caller that tries several rings and caches
/// results by key.
pub(crate) fn verify_by<'k, 'h>(
    headers: &'h HeaderMap,
    body: &[u8],
    keys: &'k KeyRing,
    now: Timestamp,
    check: impl FnOnce(&PlatformKey, &[u8], &[u8]) -> Result<(), CryptoError>,
) -> Result<&'k PlatformKey, VerifyError> {
    let malformed = |name: &'static HeaderName| VerifyError::Malformed {
        header: name.as_str(),
    };
    let text = |name: &'static HeaderName, value: Option<&'h HeaderValue>| match value {
        Some(value) if !is_blank(value) => value.to_str().map_err(|_| malformed(name)),
        _ => Err(VerifyError::Missing {
            header: name.as_str(),
        }),
    };
    let header = |name| text(name, headers.get(name));
    let signature = header(&SIGNATURE)?;
    // Before all else: of a probe, nothing else is looked into or fetched.
    if signature.trim_start().starts_with(PROBE) {
        return Err(VerifyError::Probe);
    }
    let (timestamp, nonce, serial) = (header(&TIMESTAMP)?, header(&NONCE)?, header(&SERIAL)?);
    let signed_at = timestamp.parse().map_err(|_| malformed(&TIMESTAMP))?;
    let signed_at = Timestamp::from_unix(signed_at);
    if signed_at.seconds_from(now) >= WINDOW {
        return Err(VerifyError::Stale { signed_at, now });
    }
    let key = keys.find(serial).ok_or_else(|| VerifyError::UnknownKey {
        serial: excerpt(serial),
        download: None,
    })?;
    if !key.is_valid_at(now) {
        return Err(VerifyError::ExpiredKey {
            serial: excerpt(serial),
        });
    }
    let scheme = key.verifier().scheme();
    // The header came later than the signature itself: without it the scheme is the key's. One that
    // is there and empty is no statement of the scheme, and WeChat Pay sends no such.
    if let Some(value) = headers.get(&SIGNATURE_TYPE) {
        let named = text(&SIGNATURE_TYPE, Some(value))?;
        if Scheme::from_name(named) != Some(scheme) {
            return Err(VerifyError::Scheme {
                found: excerpt(named),
                expected: scheme,
            });
        }
    }
    // Signature and message in one buffer.
    let room = signature.len() + answer_message_len(timestamp, nonce, body);
    let mut buffer = Vec::with_capacity(room);
    base64_standard::decode_onto(signature, &mut buffer).map_err(|_| malformed(&SIGNATURE))?;
    let signature = buffer.len();
    put_answer_message(&mut buffer, timestamp, nonce, body);
    let (signature, message) = buffer.split_at(signature);
    match check(key, message, signature) {
        Ok(()) => Ok(key),
        Err(source) => Err(VerifyError::Signature {
            serial: excerpt(serial),
            source: Box::new(source),
        }),
    }
}

/// A header's value for a message, in one line: external values may be long and hold tabs.
fn excerpt(value: &str) -> String {
    let printable = |letter: char| match letter.is_control() {
        true => ' ',
        false => letter,
    };
    value.chars().take(80).map(printable).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::toy::{NOW, keys, signature};

    fn check(headers: &HeaderMap, body: &[u8]) -> Result<String, VerifyError> {
        verify(headers, body, &keys(), Timestamp::from_unix(NOW)).map(|key| key.id().to_owned())
    }

    #[test]
    fn the_key_is_chosen_by_its_serial() {
        assert_eq!(
            check(&signature("public", "PUB_KEY_ID_1", NOW, b"{}"), b"{}").unwrap(),
            "PUB_KEY_ID_1"
        );
        assert_eq!(
            check(&signature("certificate", "abcdef", NOW, b"{}"), b"{}").unwrap(),
            "ABCDEF"
        );
        let swapped = check(&signature("public", "ABCDEF", NOW, b"{}"), b"{}").unwrap_err();
        assert!(
            matches!(swapped, VerifyError::Signature { .. }),
            "{swapped}"
        );
        let unknown = check(&signature("public", "PUB_KEY_ID_2", NOW, b"{}"), b"{}").unwrap_err();
        assert_eq!(
            unknown.to_string(),
            "the key PUB_KEY_ID_2 is not in the key ring"
        );
    }

    #[test]
    fn a_header_in_a_message_stays_in_its_line() {
        let error = check(&signature("public", "A\tB", NOW, b"{}"), b"{}").unwrap_err();
        assert_eq!(error.to_string(), "the key A B is not in the key ring");
    }

    #[test]
    fn an_empty_body_is_signed_too() {
        assert!(check(&signature("public", "PUB_KEY_ID_1", NOW, b""), b"").is_ok());
        assert!(check(&signature("public", "PUB_KEY_ID_1", NOW, b""), b" ").is_err());
    }

    #[test]
    fn a_timestamp_300_seconds_away_is_refused() {
        for (signed_at, fresh) in [
            (NOW - 299, true),
            (NOW + 299, true),
            (NOW - 300, false),
            (NOW + 300, false),
            (i64::MIN, false),
            (i64::MAX, false),
        ] {
            let result = check(
                &signature("public", "PUB_KEY_ID_1", signed_at, b"{}"),
                b"{}",
            );
            assert_eq!(result.is_ok(), fresh, "{signed_at}: {result:?}");
        }
    }

    #[test]
    fn every_header_of_the_signature_is_needed_and_signed() {
        let signed = signature("public", "PUB_KEY_ID_1", NOW, b"{}");
        for name in [
            "wechatpay-timestamp",
            "wechatpay-nonce",
            "wechatpay-signature",
            "wechatpay-serial",
        ] {
            let mut headers = signed.clone();
            headers.remove(name);
            assert!(
                matches!(check(&headers, b"{}"), Err(VerifyError::Missing { header }) if header == name),
                "{name}"
            );
            headers.insert(name, http::HeaderValue::from_bytes(b"\xff").unwrap());
            assert!(
                matches!(check(&headers, b"{}"), Err(VerifyError::Malformed { header }) if header == name),
                "{name}"
            );
        }
        let mut headers = signed.clone();
        headers.insert("wechatpay-nonce", "other".parse().unwrap());
        assert!(check(&headers, b"{}").is_err());
        headers = signed.clone();
        headers.insert(
            "wechatpay-timestamp",
            (NOW + 1).to_string().parse().unwrap(),
        );
        assert!(check(&headers, b"{}").is_err());
        // Written in another way, the same number is not the text that was signed.
        headers.insert("wechatpay-timestamp", format!("0{NOW}").parse().unwrap());
        assert!(check(&headers, b"{}").is_err());
    }

    #[test]
    fn the_scheme_must_be_the_keys_but_may_go_without_saying() {
        let mut headers = signature("public", "PUB_KEY_ID_1", NOW, b"{}");
        headers.insert(
            "wechatpay-signature-type",
            "WECHATPAY2-SM2-WITH-SM3".parse().unwrap(),
        );
        assert!(matches!(
            check(&headers, b"{}"),
            Err(VerifyError::Scheme { .. })
        ));
        headers.remove("wechatpay-signature-type");
        assert!(check(&headers, b"{}").is_ok());
    }

    #[test]
    fn a_probe_is_refused_and_named_whatever_else_is_wrong() {
        let signed = signature("public", "PUB_KEY_ID_1", NOW, b"{}");
        for probe in [
            "WECHATPAY/SIGNTEST/",
            "WECHATPAY/SIGNTEST/AAAA",
            "WECHATPAY/SIGNTEST/AAA",
            "WECHATPAY/SIGNTEST/*",
            " WECHATPAY/SIGNTEST/AAAA",
        ] {
            let mut headers = signed.clone();
            headers.insert("wechatpay-signature", probe.parse().unwrap());
            let mut all = vec![headers.clone()];
            for (name, value) in [
                ("wechatpay-timestamp", "1"),
                ("wechatpay-serial", "7777"),
                ("wechatpay-serial", ""),
                ("wechatpay-nonce", ""),
                ("wechatpay-signature-type", ""),
            ] {
                let mut spoiled = headers.clone();
                spoiled.insert(name, value.parse().unwrap());
                all.push(spoiled);
            }
            for headers in all {
                let error = check(&headers, b"{}").unwrap_err();
                assert!(matches!(error, VerifyError::Probe), "{headers:?}: {error}");
                assert_eq!(
                    error.to_string(),
                    "a signature probe of WeChat Pay, which is rightly refused"
                );
            }
        }
        for other in ["WECHATPAY/SIGNTES/AAAA", "AAAAWECHATPAY/SIGNTEST/"] {
            let mut headers = signed.clone();
            headers.insert("wechatpay-signature", other.parse().unwrap());
            let error = check(&headers, b"{}").unwrap_err();
            assert!(!matches!(error, VerifyError::Probe), "{other}: {error}");
        }
    }

    #[test]
    fn an_empty_header_is_reported_like_a_missing_one() {
        let signed = signature("public", "PUB_KEY_ID_1", NOW, b"{}");
        for name in [
            "wechatpay-timestamp",
            "wechatpay-nonce",
            "wechatpay-signature",
            "wechatpay-serial",
            "wechatpay-signature-type",
        ] {
            for blank in ["", " ", "\t", " \t "] {
                let mut headers = signed.clone();
                headers.insert(name, blank.parse().unwrap());
                let error = check(&headers, b"{}").unwrap_err();
                assert_eq!(error.to_string(), format!("{name} is missing"), "{blank:?}");
            }
        }
        let mut headers = signed;
        headers.insert("wechatpay-serial", "".parse().unwrap());
        headers.insert("wechatpay-signature", " ".parse().unwrap());
        assert_eq!((named_key(&headers), is_signed(&headers)), (None, false));
    }

    #[test]
    fn a_certificate_verifies_while_it_is_valid() {
        for (now, valid) in [
            (NOW - 11, false),
            (NOW - 10, true),
            (NOW + 10, true),
            (NOW + 11, false),
        ] {
            let headers = signature("certificate", "ABCDEF", now, b"{}");
            let result = verify(&headers, b"{}", &keys(), Timestamp::from_unix(now)).map(|_| ());
            assert_eq!(result.is_ok(), valid, "{now}: {result:?}");
        }
    }
}
