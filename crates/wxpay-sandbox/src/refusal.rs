use http::StatusCode;

use crate::json::Object;

/// An error response of WeChat Pay.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) detail: Option<Object>,
}

/// Place of a parameter in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Body,
    Query,
    Path,
    Header,
}

impl Location {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Query => "query",
            Self::Path => "uri",
            Self::Header => "header",
        }
    }
}

impl Refusal {
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            detail: None,
        }
    }

    pub(crate) fn invalid_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "INVALID_REQUEST", message)
    }

    pub(crate) fn system_error() -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "SYSTEM_ERROR",
            "系统异常，请稍后重试",
        )
    }

    pub(crate) fn sign_error(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "SIGN_ERROR", message)
    }

    /// A parameter is wrong. `value` is shown in part, because it may be anything.
    pub(crate) fn param(location: Location, field: &str, value: &str, issue: &str) -> Self {
        const SHOWN: usize = 64;
        let value: String = value.chars().take(SHOWN).collect();
        Self {
            detail: Some(
                Object::new()
                    .with("field", field)
                    .with("value", value)
                    .with("issue", issue)
                    .with("location", location.as_str()),
            ),
            ..Self::new(
                StatusCode::BAD_REQUEST,
                "PARAM_ERROR",
                format!("参数错误：{field} {issue}"),
            )
        }
    }

    pub(crate) fn body(&self) -> Object {
        let mut body = Object::new()
            .with("code", self.code)
            .with("message", self.message.as_str());
        body.put("detail", self.detail.clone());
        body
    }

    /// The number at the end of `Request-ID`: 0 is success.
    ///
    /// Other numbers look like real ones but are arbitrary.
    pub(crate) fn number(&self) -> u32 {
        match self.code {
            "PARAM_ERROR" => 268_435_461,
            "INVALID_REQUEST" => 268_435_462,
            "SIGN_ERROR" => 268_435_463,
            "NO_AUTH" => 268_435_464,
            _ => 268_435_472,
        }
    }
}
