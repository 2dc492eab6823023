//! The `Authorization` header of a request, which the sandbox takes apart.

use http::HeaderValue;
use wxpay_core::crypto::Scheme;
use wxpay_core::{Authorization, Nonce, authorization_header};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Taking apart and putting together returns the input, in every order, and is the same.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let parsed = match Authorization::parse(text) {
        Ok(parsed) => parsed,
        Err(error) => {
            let told = error.to_string();
            assert!(!told.contains(|letter: char| letter.is_control()), "{told}");
            return;
        }
    };
    // No value can end before its quotation mark.
    for value in [&parsed.mchid, &parsed.nonce_str, &parsed.serial_no] {
        assert!(!value.contains('"'), "{value:?}");
        assert!(text.contains(value.as_str()), "{value:?}");
    }
    assert!(!parsed.scheme.contains(' '), "{:?}", parsed.scheme);
    let shown = format!("{parsed:?}");
    let signature = STANDARD.encode(&parsed.signature);
    assert!(
        signature.len() < 12
            || text.matches(&*signature).count() > 1
            || !shown.contains(&*signature),
        "{shown}"
    );

    let mut pairs = [
        ("mchid", parsed.mchid.clone()),
        ("nonce_str", parsed.nonce_str.clone()),
        ("timestamp", parsed.timestamp.as_unix().to_string()),
        ("serial_no", parsed.serial_no.clone()),
        ("signature", signature),
    ];
    // A value may hold a comma only where it would be split: then it was not of one piece before.
    for (name, value) in &pairs {
        assert!(!value.contains(','), "{name} {value:?}");
    }
    for turn in 0..pairs.len() {
        pairs.rotate_left(turn);
        let written: Vec<_> = pairs
            .iter()
            .map(|(name, value)| format!("{name}=\"{value}\""))
            .collect();
        let written = format!("{} {}", parsed.scheme, written.join(","));
        assert_eq!(
            Authorization::parse(&written).as_ref(),
            Ok(&parsed),
            "{written}"
        );
    }

    // And by the writer of the client, for what a client has.
    let scheme = Scheme::from_name(&parsed.scheme);
    let nonce = Nonce::parse(&parsed.nonce_str);
    if let (Some(scheme), Some(nonce)) = (scheme, nonce) {
        let written: Result<HeaderValue, _> = authorization_header(
            scheme,
            &parsed.mchid,
            &nonce,
            parsed.timestamp,
            &parsed.serial_no,
            &parsed.signature,
        );
        let Ok(written) = written else {
            return;
        };
        let written = std::str::from_utf8(written.as_bytes()).expect("it was made of text");
        assert_eq!(
            Authorization::parse(written).as_ref(),
            Ok(&parsed),
            "{written}"
        );
    }
}
