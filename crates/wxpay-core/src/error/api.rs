use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use super::body::ErrorBody;
use super::request_numbers::KNOWN_CAUSES;
use super::{Attempt, Delivery, Diagnosis, ErrorCode, ErrorDetail, Excerpt, Signed};
use crate::spec::{Repeat, Spec};
use http::header::RETRY_AFTER;
use http::{HeaderMap, StatusCode};

/// An error response of WeChat Pay, or of a server in front of it.
///
/// Any error response becomes one, also an HTML page of a proxy or an empty body, then without a [`code`](Self::code).
#[derive(Clone)]
pub struct ApiError {
    operation: &'static str,
    status: StatusCode,
    delivery: Delivery,
    is_verified: bool,
    request_id: Option<Box<str>>,
    code: Option<ErrorCode>,
    message: Option<Box<str>>,
    detail: Option<Box<ErrorDetail>>,
    diagnosis: Option<Box<Diagnosis>>,
    retry_after: Option<Duration>,
    failed_attempts: Box<[Attempt]>,
    body: Excerpt,
}

impl ApiError {
    pub(crate) fn new(
        spec: &'static Spec,
        status: StatusCode,
        request_id: Option<Box<str>>,
        is_verified: bool,
        body: &[u8],
    ) -> Self {
        let read = ErrorBody::read(body);
        // Without a signature, only what looks like a code of WeChat Pay is taken for one.
        let code = read.code.filter(|code| is_verified || is_code(code));
        let code = code.as_deref().map(ErrorCode::read);
        let detail = read.detail.as_ref().and_then(ErrorDetail::new);
        Self {
            operation: spec.id,
            status,
            delivery: delivery(spec, status, code.as_ref(), is_verified),
            is_verified,
            request_id,
            message: read.message.map(Into::into),
            code,
            detail: detail.map(Box::new),
            diagnosis: None,
            retry_after: None,
            failed_attempts: Box::default(),
            body: Excerpt::new(body),
        }
    }

    /// Adds the response's details about a refused request signature.
    pub(crate) fn diagnose(mut self, signed: &Signed<'_>, headers: &HeaderMap) -> Self {
        let detail = self.detail.as_deref();
        let information = detail.and_then(|detail| detail.sign_information.as_ref());
        let diagnosis = Diagnosis::of_request(self.code(), information, signed, headers);
        self.diagnosis = diagnosis.map(Box::new);
        self
    }

    /// Adds what `Retry-After` says in seconds; a date is ignored.
    pub(crate) fn with_retry_after(mut self, headers: &HeaderMap) -> Self {
        let seconds = headers
            .get(RETRY_AFTER)
            .and_then(|value| value.to_str().ok());
        let seconds = seconds.and_then(|seconds| seconds.trim().parse().ok());
        self.retry_after = seconds.map(Duration::from_secs);
        self
    }

    /// The response is to a repeated request, and an earlier one may have been carried out.
    pub(crate) fn with_unknown_outcome(mut self) -> Self {
        self.delivery = Delivery::OutcomeUnknown;
        self
    }

    pub(super) fn set_failed_attempts(&mut self, attempts: &[Attempt]) {
        self.failed_attempts = attempts.into();
    }

    /// The attempts that failed before this response came, if the client retries.
    pub const fn failed_attempts(&self) -> &[Attempt] {
        &self.failed_attempts
    }

    /// Delay that the response asks for before a retry.
    pub const fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// The operation's id, such as `ecommerce_transfer.cancel_insurance_claim`.
    pub const fn operation(&self) -> &'static str {
        self.operation
    }

    /// The HTTP status.
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The error's code; `None` when the body is not a WeChat Pay error.
    ///
    /// It is never blank. A response without a signature has a code only if it looks like one of
    /// WeChat Pay's: up to 64 capitals, digits and underscores.
    pub const fn code(&self) -> Option<&ErrorCode> {
        self.code.as_ref()
    }

    /// The code for `Debug` and the span, if it has the form of WeChat Pay's codes.
    pub(crate) fn shown_code(&self) -> Option<&ErrorCode> {
        self.code().filter(|code| is_code(code.as_str()))
    }

    /// The message, for people only: it changes without notice.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The parameter at fault, if the response names it.
    pub fn detail(&self) -> Option<&ErrorDetail> {
        self.detail.as_deref()
    }

    /// Why the request's signature was refused, for `SIGN_ERROR`.
    pub fn diagnosis(&self) -> Option<&Diagnosis> {
        self.diagnosis.as_deref()
    }

    /// `Request-ID`, which WeChat Pay support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Number at the end of `Request-ID`, which distinguishes causes with the same code; `None` if absent. 0 means
    /// success.
    pub fn request_number(&self) -> Option<u32> {
        let (_, number) = self.request_id()?.trim().rsplit_once('-')?;
        number.parse().ok()
    }

    /// Cause and remedy for the [`request_number`](Self::request_number) by the official tables, for people: a
    /// sentence each, in English, with the official label. `None` for other numbers.
    pub fn known_cause(&self) -> Option<&'static str> {
        Self::cause_of_number(self.request_number()?)
    }

    /// Like [`known_cause`](Self::known_cause), for the number of a `Request-ID` from a log.
    pub fn cause_of_number(number: u32) -> Option<&'static str> {
        let known = KNOWN_CAUSES.binary_search_by_key(&number, |(known, _)| *known);
        Some(KNOWN_CAUSES.get(known.ok()?)?.1)
    }

    /// The beginning of the body, safe to log.
    pub const fn body(&self) -> &Excerpt {
        &self.body
    }

    /// Returns whether the response's signature was verified. Error responses may come without one.
    pub const fn is_verified(&self) -> bool {
        self.is_verified
    }

    /// Returns whether money may have moved.
    pub const fn delivery(&self) -> Delivery {
        self.delivery
    }
}

/// Decides whether an error response says what became of the request.
///
/// The general rules for repeating requests say that it does not for 5xx, `SYSTEM_ERROR` and 202, the refund pages for
/// 429. An unsigned response may come from a server in front of WeChat Pay, which does not know the outcome. Without a
/// code, or with a status that does not refuse the request itself, that is assumed.
fn delivery(
    spec: &Spec,
    status: StatusCode,
    code: Option<&ErrorCode>,
    is_verified: bool,
) -> Delivery {
    let is_read = spec.repeat == Repeat::Freely;
    let unknown = match code {
        Some(
            ErrorCode::SystemError
            | ErrorCode::BankError
            | ErrorCode::ServiceUnavailable
            | ErrorCode::UserPaying,
        ) => true,
        Some(other) if OUTCOME_UNKNOWN.contains(&other.as_str()) => true,
        Some(_) => {
            !status.is_client_error()
                || (status == StatusCode::TOO_MANY_REQUESTS && !is_read)
                || !(is_verified || refuses(status))
        }
        None => !(is_verified && status.is_client_error()),
    };
    if unknown {
        Delivery::OutcomeUnknown
    } else {
        Delivery::Answered
    }
}

/// Further codes in the official tables for a system failure, beside those of [`ErrorCode`].
const OUTCOME_UNKNOWN: [&str; 3] = ["SYSTEMERROR", "BANK_ERROR", "BIZ_ERR_NEED_RETRY"];

/// Returns whether a status refuses the request itself, from any sender. Other client errors (408, 425, 499 and the
/// like) say that a server in between gave up, or why it did.
pub(crate) const fn refuses(status: StatusCode) -> bool {
    matches!(
        status.as_u16(),
        400 | 401 | 403 | 404 | 405 | 406 | 409 | 410 | 413 | 415 | 422 | 429
    )
}

/// Returns whether a string has the form of WeChat Pay's codes: up to 64 capitals, digits and underscores. The
/// official tables have two with a space.
fn is_code(text: &str) -> bool {
    let known =
        |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"_ ".contains(&byte);
    text.len() <= 64
        && text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.bytes().all(known)
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): ", self.operation, self.delivery)?;
        match &self.code {
            Some(code) => write!(
                f,
                "refused with {} {}",
                self.status.as_u16(),
                Excerpt::new(code.as_str().as_bytes())
            )?,
            None if self.body.is_empty() => {
                write!(f, "status {} without a body", self.status.as_u16())?
            }
            None => write!(
                f,
                "status {} without an error code: {}",
                self.status.as_u16(),
                self.body
            )?,
        }
        if let (Some(_), Some(message)) = (&self.code, &self.message) {
            write!(f, ": {}", Excerpt::new(message.as_bytes()))?;
        }
        if let Some(detail) = &self.detail {
            for (name, value) in [
                ("field", &detail.field),
                ("issue", &detail.issue),
                ("location", &detail.location),
            ] {
                if let Some(value) = value {
                    write!(f, ", {name} {}", Excerpt::new(value.as_bytes()))?;
                }
            }
        }
        if let Some(id) = &self.request_id {
            write!(f, ", request id {}", Excerpt::new(id.as_bytes()))?;
        }
        if let Some(diagnosis) = &self.diagnosis {
            write!(f, "; {diagnosis}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    /// Leaves out the detail and the body, which may hold private data, an unverified message, and a code of another
    /// form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = self.message.as_deref().filter(|_| self.is_verified);
        let message = message.map(|message| Excerpt::new(message.as_bytes()).to_string());
        f.debug_struct("ApiError")
            .field("operation", &self.operation)
            .field("status", &self.status.as_u16())
            .field("code", &self.shown_code())
            .field("message", &message)
            .field("request_id", &self.request_id)
            .field("is_verified", &self.is_verified)
            .field("delivery", &self.delivery)
            .field("diagnosis", &self.diagnosis)
            .finish_non_exhaustive()
    }
}

impl StdError for ApiError {}

#[cfg(test)]
mod tests {
    use http::Method;
    use proptest::prelude::*;

    use super::*;

    static CANCEL: Spec =
        Spec::new("cancel", Method::POST, "/v3/x").repeat(Repeat::ByNumber("out_bill_no"));
    static QUERY: Spec = Spec::new("query", Method::GET, "/v3/x").repeat(Repeat::Freely);

    fn error(status: u16, body: &str) -> ApiError {
        ApiError::new(
            &CANCEL,
            StatusCode::from_u16(status).unwrap(),
            Some("0812-268".into()),
            false,
            body.as_bytes(),
        )
    }

    #[test]
    fn an_error_reads_as_one_line() {
        let body = r#"{"code":"PARAM_ERROR","message":"参数错误","detail":{"field":"/amount","value":"secret","issue":"类型错误","location":"body"}}"#;
        assert_eq!(
            error(400, body).to_string(),
            "cancel (answered): refused with 400 PARAM_ERROR: 参数错误, field /amount, issue 类型错误, location body, request id 0812-268"
        );
        assert_eq!(
            format!("{:?}", error(400, body)),
            "ApiError { operation: \"cancel\", status: 400, code: Some(ParamError), message: None, \
             request_id: Some(\"0812-268\"), is_verified: false, delivery: Answered, diagnosis: None, .. }"
        );
    }

    #[test]
    fn what_is_no_error_of_wechat_pay_still_gives_a_clear_error() {
        let html = "<html>\r\n<title>502 Bad Gateway</title></html>";
        assert_eq!(
            error(502, html).to_string(),
            "cancel (may have been carried out): status 502 without an error code: <html>\\r\\n<title>502 Bad Gateway</title></html>, request id 0812-268"
        );
        assert_eq!(
            error(404, "").to_string(),
            "cancel (may have been carried out): status 404 without a body, request id 0812-268"
        );
        let broken = ApiError::new(&CANCEL, StatusCode::BAD_REQUEST, None, false, b"\xff\x00ok");
        assert_eq!(
            broken.to_string(),
            "cancel (may have been carried out): status 400 without an error code: \\xff\\u{0}ok"
        );
    }

    #[test]
    fn the_number_of_a_request_id_names_its_cause() {
        let of = |id: Option<&str>| {
            let status = StatusCode::BAD_REQUEST;
            ApiError::new(&CANCEL, status, id.map(Into::into), false, b"")
        };
        let error = of(Some("08A1B2-268435462"));
        assert_eq!(error.request_number(), Some(268_435_462));
        let cause = "Parameter too long (参数过长). Check the parameters.";
        assert_eq!(error.known_cause(), Some(cause));
        for id in [
            None,
            Some(""),
            Some("-"),
            Some("268435462"),
            Some("a-99999999999"),
            Some("a--1"),
            Some("a-x"),
        ] {
            assert_eq!(of(id).known_cause(), None, "{id:?}");
        }
        assert_eq!(of(Some("08A1B2-0")).known_cause(), None);
        assert!(KNOWN_CAUSES.is_sorted_by(|(one, _), (next, _)| one < next));
        for (number, cause) in KNOWN_CAUSES {
            let id = format!("08A1B2-{number}");
            assert_eq!(of(Some(&id)).known_cause(), Some(*cause));
        }
    }

    #[test]
    fn both_nestings_of_a_sign_error_are_read() {
        let information = r#"{"method":"POST","url":"/v3/x","truncated_sign_message":"POST\n/v3/x\n","sign_message_length":"85"}"#;
        let wire = format!(
            r#"{{"code":"SIGN_ERROR","message":"m","detail":{{"detail":{{"issue":"sign not match"}},"field":"signature","location":"authorization","sign_information":{information}}}}}"#
        );
        let documented = format!(
            r#"{{"code":"SIGN_ERROR","message":"m","detail":{{"issue":"sign not match","field":"signature","location":"authorization","sign_information":{information}}}}}"#
        );
        for body in [wire, documented] {
            let error = error(401, &body);
            let detail = error.detail().unwrap();
            assert_eq!(detail.issue.as_deref(), Some("sign not match"));
            assert_eq!(detail.field.as_deref(), Some("signature"));
            assert_eq!(
                detail
                    .sign_information
                    .as_ref()
                    .unwrap()
                    .sign_message_length,
                Some(85)
            );
        }
        assert_eq!(
            error(401, r#"{"code":"SIGN_ERROR","message":"m"}"#).detail(),
            None
        );
        assert_eq!(
            error(
                401,
                r#"{"code":"SIGN_ERROR","message":"m","detail":"text"}"#
            )
            .detail(),
            None
        );
    }

    #[test]
    fn only_a_plain_refusal_says_that_nothing_happened() {
        let known = |code: &str| format!(r#"{{"code":"{code}","message":"m"}}"#);
        for (status, body, delivery) in [
            (400, known("PARAM_ERROR"), Delivery::Answered),
            (403, known("NOT_ENOUGH"), Delivery::Answered),
            (404, known("ADDED_LATER"), Delivery::Answered),
            (400, known("SYSTEM_ERROR"), Delivery::OutcomeUnknown),
            (400, known("SYSTEM ERROR"), Delivery::OutcomeUnknown),
            (404, known("ORDER_NOT_ EXIST"), Delivery::Answered),
            (500, known("PARAM_ERROR"), Delivery::OutcomeUnknown),
            (503, known("SERVICE_UNAVAILABLE"), Delivery::OutcomeUnknown),
            (429, known("FREQUENCY_LIMITED"), Delivery::OutcomeUnknown),
            (202, known("USERPAYING"), Delivery::OutcomeUnknown),
            (302, String::new(), Delivery::OutcomeUnknown),
            (404, String::new(), Delivery::OutcomeUnknown),
            (400, "<html>".to_owned(), Delivery::OutcomeUnknown),
            (400, known("BIZ_ERR_NEED_RETRY"), Delivery::OutcomeUnknown),
            // Blank, or not of the form of a code.
            (400, known(""), Delivery::OutcomeUnknown),
            (403, known(" \\t"), Delivery::OutcomeUnknown),
            (404, known("404"), Delivery::OutcomeUnknown),
            (404, known("not_found"), Delivery::OutcomeUnknown),
            (403, known(&"A".repeat(65)), Delivery::OutcomeUnknown),
            (403, known("A\\u0000"), Delivery::OutcomeUnknown),
            (400, r#"{"code":400}"#.to_owned(), Delivery::OutcomeUnknown),
            (
                400,
                r#"{"code":["PARAM_ERROR"]}"#.to_owned(),
                Delivery::OutcomeUnknown,
            ),
        ] {
            assert_eq!(error(status, &body).delivery(), delivery, "{status} {body}");
        }
        let read = ApiError::new(
            &QUERY,
            StatusCode::TOO_MANY_REQUESTS,
            None,
            false,
            known("RATE_LIMITED").as_bytes(),
        );
        assert_eq!(read.delivery(), Delivery::Answered);
    }

    #[test]
    fn a_word_of_a_proxy_says_nothing_unless_it_is_signed() {
        let body = br#"{"code":"PARAM_ERROR","message":"m"}"#;
        for status in [
            402, 407, 408, 421, 423, 424, 425, 426, 428, 431, 444, 451, 460, 494, 499,
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            let error = |spec, is_verified| ApiError::new(spec, status, None, is_verified, body);
            for spec in [&CANCEL, &QUERY] {
                let unknown = error(spec, false).delivery();
                assert_eq!(unknown, Delivery::OutcomeUnknown, "{status}");
            }
            assert_eq!(
                error(&CANCEL, true).delivery(),
                Delivery::Answered,
                "{status}"
            );
        }
    }

    #[test]
    fn debug_shows_nothing_of_the_request() {
        let (path, nonce, content) = (
            "/v3/x/1217752501?mchid=19",
            "Nonce7",
            "{\"openid\":\"oUpF8\"}",
        );
        let message = format!("POST\n{path}\n1554208460\n{nonce}\n{content}\n");
        let information = serde_json::json!({
            "method": "POST", "url": path, "truncated_sign_message": message, "sign_message_length": 85,
        });
        let nested = serde_json::json!({ "sign_information": information });
        for detail in [
            serde_json::json!({ "field": path, "value": content, "issue": message, "location": path, "sign_information": information }),
            serde_json::json!({ "detail": { "issue": message }, "sign_information": information }),
            serde_json::json!({ "issue": nested, "field": [path], "location": nested }),
        ] {
            let body =
                serde_json::json!({ "code": "SIGN_ERROR", "message": message, "detail": detail });
            let error = error(401, &body.to_string());
            let shown = format!("{error:?} {:?}", error.detail());
            for secret in ["/v3/x", "1217752501", "mchid", nonce, "openid", "oUpF8"] {
                assert!(!shown.contains(secret), "{secret}: {shown}");
            }
        }
        let error = error(401, &serde_json::json!({ "code": "A", "detail": { "field": "/x", "sign_information": information } }).to_string());
        assert_eq!(
            format!("{:?}", error.detail().unwrap()),
            "ErrorDetail { field: Some(2 bytes), value: None, issue: None, location: None, \
             sign_information: Some(SignInformation { method: Some(4 bytes), url: Some(25 bytes), \
             truncated_sign_message: Some(68 bytes), sign_message_length: Some(85) }) }"
        );
    }

    #[test]
    fn a_code_of_any_length_and_content_is_cut_and_escaped() {
        for code in [
            "A".repeat(60_000),
            "A\n\u{202e}B".to_owned(),
            "a\"b".repeat(9000),
        ] {
            let body = serde_json::json!({ "code": code, "message": "m" }).to_string();
            for is_verified in [false, true] {
                let status = StatusCode::BAD_REQUEST;
                let error = ApiError::new(&CANCEL, status, None, is_verified, body.as_bytes());
                for shown in [format!("{error:?}"), error.to_string()] {
                    assert!(shown.chars().count() < 700, "{shown}");
                    assert!(!shown.contains(['\n', '\u{202e}']), "{shown}");
                }
                assert_eq!(error.shown_code(), None, "a span shows it");
            }
        }
    }

    proptest! {
        #[test]
        fn no_body_makes_an_error_panic_or_spill_over_its_line(status in 100..600_u16, body in proptest::collection::vec(any::<u8>(), 0..3000)) {
            let error = ApiError::new(&CANCEL, StatusCode::from_u16(status).unwrap(), None, true, &body);
            let text = error.to_string();
            prop_assert!(!text.chars().any(char::is_control));
            prop_assert!(text.chars().count() < 300 * 8 + 200);
        }

        #[test]
        fn no_json_makes_an_error_panic(code in any::<Option<i32>>(), detail in "[\\[\\]{}\":,a-z0-9]{0,60}") {
            let body = format!("{{\"code\":{},\"detail\":{detail}}}", code.map_or_else(|| "null".to_owned(), |code| code.to_string()));
            let _ = error(400, &body).to_string();
        }
    }
}
