use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::header::RETRY_AFTER;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::{Delivery, Diagnosis, ErrorCode, ErrorDetail, Excerpt, Signed};
use crate::spec::{Repeat, Spec};

/// An error answer: what WeChat Pay, or something before it, has said instead of yes.
///
/// It is made from whatever came: an HTML page of a proxy and an empty body give one too, then
/// without a [`code`](Self::code).
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
        let json = serde_json::from_slice::<Value>(body).ok();
        let text = |name: &str| json.as_ref().and_then(|json| json.get(name)?.as_str());
        let code = text("code").map(ErrorCode::from);
        let detail = json
            .as_ref()
            .and_then(|json| json.get("detail"))
            .and_then(ErrorDetail::new);
        Self {
            operation: spec.id,
            status,
            delivery: delivery(spec, status, code.as_ref(), is_verified),
            is_verified,
            request_id,
            message: text("message").map(Into::into),
            code,
            detail: detail.map(Box::new),
            diagnosis: None,
            retry_after: None,
            body: Excerpt::new(body),
        }
    }

    /// Adds what the answer tells about the request's signature, if that was refused.
    pub(crate) fn diagnose(mut self, signed: &Signed<'_>, headers: &HeaderMap) -> Self {
        let detail = self.detail.as_deref();
        let information = detail.and_then(|detail| detail.sign_information.as_ref());
        let diagnosis = Diagnosis::of_request(self.code(), information, signed, headers);
        self.diagnosis = diagnosis.map(Box::new);
        self
    }

    /// Adds what `Retry-After` says in seconds; a date there is passed over.
    pub(crate) fn with_retry_after(mut self, headers: &HeaderMap) -> Self {
        let seconds = headers
            .get(RETRY_AFTER)
            .and_then(|value| value.to_str().ok());
        let seconds = seconds.and_then(|seconds| seconds.trim().parse().ok());
        self.retry_after = seconds.map(Duration::from_secs);
        self
    }

    /// The answer is to a repeated request, and an earlier one may have been carried out.
    pub(crate) fn with_unknown_outcome(mut self) -> Self {
        self.delivery = Delivery::OutcomeUnknown;
        self
    }

    /// How long the answer asks to wait before the call is made again.
    pub const fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// The operation's id, such as `cancel_insurance_claim`.
    pub const fn operation(&self) -> &'static str {
        self.operation
    }

    /// The HTTP status.
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The error's code; `None` when the body is not an error of WeChat Pay.
    pub const fn code(&self) -> Option<&ErrorCode> {
        self.code.as_ref()
    }

    /// The message, for people only: it changes without notice.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Which parameter is at fault, where the answer says so.
    pub fn detail(&self) -> Option<&ErrorDetail> {
        self.detail.as_deref()
    }

    /// Why the request's signature was refused, for `SIGN_ERROR`.
    pub fn diagnosis(&self) -> Option<&Diagnosis> {
        self.diagnosis.as_deref()
    }

    /// `Request-ID`, which WeChat Pay's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The body's beginning, safe to log.
    pub const fn body(&self) -> &Excerpt {
        &self.body
    }

    /// Whether the answer's signature was verified. Error answers may come without one.
    pub const fn is_verified(&self) -> bool {
        self.is_verified
    }

    /// Whether money may have moved.
    pub const fn delivery(&self) -> Delivery {
        self.delivery
    }
}

/// Whether an error answer says what became of the request.
///
/// The general rules for repeating requests say so of 5xx, `SYSTEM_ERROR` and 202, the refund pages of
/// 429. What carries neither a signature nor a code
/// comes from something before WeChat Pay and says nothing about what happened behind it.
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
        Some(other) if other.as_str() == "SYSTEMERROR" => true,
        Some(_) => {
            !status.is_client_error() || (status == StatusCode::TOO_MANY_REQUESTS && !is_read)
        }
        None => !(is_verified && status.is_client_error()),
    };
    if unknown {
        Delivery::OutcomeUnknown
    } else {
        Delivery::Answered
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation)?;
        match &self.code {
            Some(code) => write!(
                f,
                "refused with {} {}",
                self.status.as_u16(),
                Excerpt::new(code.as_str().as_bytes())
            )?,
            None if self.body.is_empty() => {
                write!(f, "answered {} without a body", self.status.as_u16())?
            }
            None => write!(
                f,
                "answered {} without an error code: {}",
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
    /// Leaves out the value at fault and the body, which may hold what people have a right to keep private.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.operation)
            .field("status", &self.status.as_u16())
            .field("code", &self.code)
            .field("message", &self.message)
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
            "cancel: refused with 400 PARAM_ERROR: 参数错误, field /amount, issue 类型错误, location body, request id 0812-268"
        );
        assert_eq!(
            format!("{:?}", error(400, body)),
            "ApiError { operation: \"cancel\", status: 400, code: Some(ParamError), message: Some(\"参数错误\"), \
             request_id: Some(\"0812-268\"), is_verified: false, delivery: Answered, diagnosis: None, .. }"
        );
    }

    #[test]
    fn what_is_no_error_of_wechat_pay_still_gives_a_clear_error() {
        let html = "<html>\r\n<title>502 Bad Gateway</title></html>";
        assert_eq!(
            error(502, html).to_string(),
            "cancel: answered 502 without an error code: <html>\\r\\n<title>502 Bad Gateway</title></html>, request id 0812-268"
        );
        assert_eq!(
            error(404, "").to_string(),
            "cancel: answered 404 without a body, request id 0812-268"
        );
        let broken = ApiError::new(&CANCEL, StatusCode::BAD_REQUEST, None, false, b"\xff\x00ok");
        assert_eq!(
            broken.to_string(),
            "cancel: answered 400 without an error code: \\xff\\u{0}ok"
        );
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
            (500, known("PARAM_ERROR"), Delivery::OutcomeUnknown),
            (503, known("SERVICE_UNAVAILABLE"), Delivery::OutcomeUnknown),
            (429, known("FREQUENCY_LIMITED"), Delivery::OutcomeUnknown),
            (202, known("USERPAYING"), Delivery::OutcomeUnknown),
            (302, String::new(), Delivery::OutcomeUnknown),
            (404, String::new(), Delivery::OutcomeUnknown),
            (400, "<html>".to_owned(), Delivery::OutcomeUnknown),
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
    fn a_long_body_is_cut_and_counted() {
        let excerpt = Excerpt::new(&vec![b'a'; 1 << 20]);
        assert_eq!(excerpt.as_bytes().len(), 2048);
        assert_eq!(
            excerpt.to_string(),
            format!("{}… (1048576 bytes in all)", "a".repeat(300))
        );
        assert_eq!(
            Excerpt::new("a\u{202e}b".as_bytes()).to_string(),
            "a\\u{202e}b"
        );
        assert_eq!(format!("{excerpt:?}"), "Excerpt(1048576 bytes)");
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
