use http::Method;
use http::header::DATE;
use proptest::prelude::*;

use super::*;
use crate::Nonce;
use crate::canonical::request_message;

/// 2020-09-13T12:26:40Z.
const NOW: i64 = 1_600_000_000;
const DATE_OF_NOW: &str = "Sun, 13 Sep 2020 12:26:40 GMT";
const TARGET: &str = "/v3/pay/transactions/id/1?mchid=1900009191";
const BODY: &[u8] = br#"{"appid":"wx8888888888888888"}"#;

fn dated(date: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(DATE, date.parse().unwrap());
    headers
}

/// Message of the service when it saw these, cut after eight characters of the body.
fn seen(method: &str, target: &str, timestamp: i64, nonce: &str, body: &str) -> SignInformation {
    let head = format!("{method}\n{target}\n{timestamp}\n{nonce}\n");
    let beginning: String = body.chars().take(8).collect();
    SignInformation {
        method: Some(method.to_owned()),
        url: Some(target.to_owned()),
        truncated_sign_message: Some(format!("{head}{beginning}\n")),
        sign_message_length: Some((head.len() + body.len() + 1) as u64),
    }
}

fn diagnose(information: Option<&SignInformation>, headers: &HeaderMap) -> Diagnosis {
    let signed = Signed {
        method: &Method::POST,
        target: TARGET,
        timestamp: Timestamp::from_unix(NOW),
        nonce: &Nonce::parse("nonce").unwrap(),
        body: BODY,
    };
    Diagnosis::of_request(Some(&ErrorCode::SignError), information, &signed, headers).unwrap()
}

fn body() -> &'static str {
    std::str::from_utf8(BODY).unwrap()
}

#[test]
fn whatever_has_changed_on_the_way_is_named() {
    let query = "/v3/pay/transactions/id/1?mchid=1";
    let rewritten = format!("{} ", body());
    for (seen, cause) in [
        (
            seen("PUT", TARGET, NOW, "nonce", body()),
            "another method has arrived than was signed: of 4 bytes the first 1 are equal, and 3 arrived",
        ),
        (
            seen("POST", "/pay/v3/x?mchid=1900009191", NOW, "nonce", body()),
            "another path has arrived than was signed: of 25 bytes the first 1 are equal, and 9 arrived",
        ),
        (
            seen("POST", query, NOW, "nonce", body()),
            "another query has arrived than was signed: of 16 bytes the first 7 are equal, and 7 arrived",
        ),
        (
            seen("POST", TARGET, NOW + 1, "nonce", body()),
            "another timestamp has arrived than was signed",
        ),
        (
            seen("POST", TARGET, NOW, "other", body()),
            "another nonce has arrived than was signed",
        ),
        (
            seen("POST", TARGET, NOW, "nonce", ""),
            "the body has arrived with another beginning",
        ),
        (
            seen("POST", TARGET, NOW, "nonce", &rewritten),
            "96 bytes were signed and 97 were verified, so the body was changed on its way",
        ),
    ] {
        let diagnosis = diagnose(Some(&seen), &HeaderMap::new());
        assert_eq!(diagnosis.causes()[0].to_string(), cause);
        assert_eq!(diagnosis.clock_ahead(), None);
    }
}

#[test]
fn when_the_message_has_arrived_unchanged_the_keys_remain() {
    let mut seen = seen("POST", TARGET, NOW, "nonce", body());
    for _ in 0..2 {
        let diagnosis = diagnose(Some(&seen), &dated(DATE_OF_NOW));
        assert_eq!(diagnosis.causes(), KEYS);
        assert_eq!(diagnosis.clock_ahead(), Some(0));
        assert_eq!(
            diagnosis.to_string(),
            "no difference was found, so one of these: the serial number is not that of the private key's certificate; the private key is another merchant's; the certificate was replaced or revoked in the merchant platform"
        );
        // Another way to mark the cut, and a whole address.
        seen.truncated_sign_message = Some(format!("POST\n{TARGET}\n{NOW}\nnonce\n{{\"appid\"..."));
        seen.url = Some(format!("https://api.mch.weixin.qq.com{TARGET}"));
    }
    assert_eq!(diagnose(None, &HeaderMap::new()).causes(), KEYS);
}

#[test]
fn a_clock_that_is_off_is_told_from_the_date_and_not_from_the_wording() {
    for (date, ahead) in [
        ("Sun, 13 Sep 2020 12:21:40 GMT", 300),
        ("Sun, 13 Sep 2020 13:26:40 GMT", -3600),
    ] {
        let diagnosis = diagnose(None, &dated(date));
        assert_eq!(diagnosis.causes(), [Cause::Clock { ahead }]);
        assert_eq!(diagnosis.clock_ahead(), Some(ahead));
    }
    let diagnosis = diagnose(None, &dated("Sun, 13 Sep 2020 13:26:40 GMT"));
    assert_eq!(
        diagnosis.to_string(),
        "this machine's clock is 3600 s behind WeChat Pay's"
    );
    let near = diagnose(None, &dated("Sun, 13 Sep 2020 12:27:00 GMT"));
    assert_eq!((near.causes(), near.clock_ahead()), (&KEYS[..], Some(-20)));
    assert_eq!(diagnose(None, &dated("yesterday")).clock_ahead(), None);
}

#[test]
fn an_old_answer_is_told_from_a_clock_that_is_off() {
    let stale = |signed_at| VerifyError::Stale {
        signed_at: Timestamp::from_unix(signed_at),
        now: Timestamp::from_unix(NOW),
    };
    let old = Diagnosis::of_answer(&stale(NOW - 900), &dated(DATE_OF_NOW)).unwrap();
    assert_eq!(
        old.to_string(),
        "the clocks agree, and the answer was signed 900 s ago"
    );
    let date = dated("Sun, 13 Sep 2020 12:11:40 GMT");
    let ours = Diagnosis::of_answer(&stale(NOW - 900), &date).unwrap();
    assert_eq!(ours.causes(), [Cause::Clock { ahead: 900 }]);
    assert_eq!(
        Diagnosis::of_answer(&stale(NOW - 900), &HeaderMap::new()),
        None
    );
    let missing = VerifyError::Missing {
        header: "wechatpay-nonce",
    };
    assert_eq!(Diagnosis::of_answer(&missing, &date), None);
}

#[test]
fn other_codes_are_not_diagnosed() {
    let signed = Signed {
        method: &Method::GET,
        target: "/",
        timestamp: Timestamp::from_unix(NOW),
        nonce: &Nonce::parse("nonce").unwrap(),
        body: b"",
    };
    for code in [None, Some(&ErrorCode::ParamError)] {
        assert_eq!(
            Diagnosis::of_request(code, None, &signed, &dated(DATE_OF_NOW)),
            None
        );
    }
}

#[test]
fn debug_shows_no_path() {
    let seen = seen("POST", "/v3/secret", NOW, "nonce", "private");
    let diagnosis = diagnose(Some(&seen), &HeaderMap::new());
    let shown = format!("{diagnosis:?} {diagnosis}");
    assert!(
        !shown.contains("secret") && !shown.contains("priv") && !shown.contains("mchid"),
        "{shown}"
    );
}

proptest! {
    /// The truth, cut anywhere, is never taken for a difference.
    #[test]
    fn an_unchanged_message_has_no_difference(body in ".{0,40}", target in "/[a-z?=&%]{0,20}", cut in 1usize..40) {
        let nonce = Nonce::parse("nonce").unwrap();
        let signed = Signed { method: &Method::POST, target: &target, timestamp: Timestamp::from_unix(NOW), nonce: &nonce, body: body.as_bytes() };
        let message = request_message(&Method::POST, &target, signed.timestamp, &nonce, body.as_bytes());
        let mut seen = seen("POST", &target, NOW, "nonce", &body);
        prop_assert_eq!(seen.sign_message_length, Some(message.len() as u64));
        let beginning: String = body.chars().take(cut).collect();
        seen.truncated_sign_message = Some(format!("POST\n{target}\n{NOW}\nnonce\n{beginning}\n"));
        let mut causes = Vec::new();
        message::compare(&signed, &seen, &mut causes);
        prop_assert_eq!(causes, vec![]);
    }

    #[test]
    fn no_message_panics(message in "\\PC{0,60}|[\\n.a-z…]{0,20}", url in "\\PC{0,20}", length in any::<u64>(), date in "\\PC{0,30}") {
        let seen = SignInformation { method: None, url: Some(url), truncated_sign_message: Some(message), sign_message_length: Some(length) };
        let mut headers = HeaderMap::new();
        if let Ok(date) = date.parse() {
            headers.insert(DATE, date);
        }
        let _ = diagnose(Some(&seen), &headers).to_string();
    }
}

#[test]
fn a_saved_response_is_compared_with_a_saved_message() {
    let nonce = Nonce::parse("nonce").unwrap();
    let message = request_message(
        &Method::POST,
        TARGET,
        Timestamp::from_unix(NOW),
        &nonce,
        BODY,
    );
    let response = |target: &str, code: &str| {
        let seen = seen("POST", target, NOW, "nonce", body());
        serde_json::json!({
            "code": code,
            "message": "签名错误",
            "detail": { "detail": { "issue": "sign not match" }, "sign_information": {
                "method": seen.method,
                "url": seen.url,
                "truncated_sign_message": seen.truncated_sign_message,
                "sign_message_length": seen.sign_message_length,
            }},
        })
        .to_string()
        .into_bytes()
    };
    let same = Diagnosis::of_saved(&message, &response(TARGET, "SIGN_ERROR")).unwrap();
    assert_eq!(same.causes(), KEYS);
    let other = "/v3/pay/transactions/id/2?mchid=1900009191";
    let moved = Diagnosis::of_saved(&message, &response(other, "SIGN_ERROR")).unwrap();
    assert!(matches!(moved.causes()[0], Cause::Path { .. }), "{moved}");
    for (message, response) in [
        (&message[..], response(TARGET, "PARAM_ERROR")),
        (b"GET\n/v3\n", response(TARGET, "SIGN_ERROR")),
        (b"", Vec::new()),
    ] {
        assert_eq!(Diagnosis::of_saved(message, &response), None);
    }
}
