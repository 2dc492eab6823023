use std::borrow::Cow;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};

use super::{HandleError, Handled, ReceiveError};

/// Response to a notification, due within 5 seconds.
///
/// ```
/// use wxpay_core::bytes::Bytes;
/// use wxpay_core::http::Response;
/// use wxpay_core::notification::Acknowledgement;
///
/// let answer: Response<Bytes> = Acknowledgement::success().into();
/// assert_eq!(answer.status(), 204);
///
/// let answer: Response<Bytes> = Acknowledgement::failure("the database is away").into();
/// assert_eq!(answer.status(), 500);
/// assert_eq!(answer.body(), r#"{"code":"FAIL","message":"the database is away"}"#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acknowledgement {
    status: StatusCode,
    message: Cow<'static, str>,
}

impl Acknowledgement {
    /// The notification was processed: 204 without a body. WeChat Pay does not repeat it.
    pub const fn success() -> Self {
        Self {
            status: StatusCode::NO_CONTENT,
            message: Cow::Borrowed(""),
        }
    }

    /// The notification was not processed: 500, with a message that names the reason. WeChat Pay sends it again.
    ///
    /// The message leaves this machine, so it must not hold personal data or secrets.
    pub fn failure(message: impl Into<Cow<'static, str>>) -> Self {
        Self::failure_with(StatusCode::INTERNAL_SERVER_ERROR, message)
    }

    /// Like [`failure`](Self::failure), with another status. A status other than 4xx or 5xx becomes 500, because
    /// WeChat Pay might take it for success.
    pub fn failure_with(status: StatusCode, message: impl Into<Cow<'static, str>>) -> Self {
        let is_failure = status.is_client_error() || status.is_server_error();
        Self {
            status: if is_failure {
                status
            } else {
                StatusCode::INTERNAL_SERVER_ERROR
            },
            message: message.into(),
        }
    }

    /// The HTTP status.
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns whether it reports success to WeChat Pay.
    pub fn is_success(&self) -> bool {
        self.status.is_success()
    }

    /// The body: empty for a success, else JSON with `code` and `message`.
    pub fn body(&self) -> Bytes {
        if self.is_success() {
            return Bytes::new();
        }
        let body = serde_json::json!({ "code": "FAIL", "message": self.message });
        body.to_string().into()
    }
}

impl From<Acknowledgement> for Response<Bytes> {
    fn from(acknowledgement: Acknowledgement) -> Self {
        let mut response = Self::new(acknowledgement.body());
        *response.status_mut() = acknowledgement.status;
        if !response.body().is_empty() {
            let json = HeaderValue::from_static("application/json");
            response.headers_mut().insert(CONTENT_TYPE, json);
        }
        response
    }
}

impl From<&ReceiveError> for Acknowledgement {
    /// Short, because the reader may be someone other than WeChat Pay.
    fn from(error: &ReceiveError) -> Self {
        let message = match error {
            ReceiveError::TooLarge { .. } => "too large",
            ReceiveError::Verify { .. } => "not verified",
            ReceiveError::Envelope { .. } => "malformed",
            ReceiveError::Algorithm { .. } => "algorithm not supported",
            ReceiveError::NoApiV3Key { .. } | ReceiveError::Decrypt { .. } => "not decrypted",
            ReceiveError::Resource { .. } => "not understood",
        };
        Self::failure_with(error.status(), message)
    }
}

impl From<&Result<Handled, HandleError>> for Acknowledgement {
    fn from(handled: &Result<Handled, HandleError>) -> Self {
        match handled {
            Ok(
                Handled::Processed { .. } | Handled::Unrecorded { .. } | Handled::Duplicate { .. },
            ) => Self::success(),
            Err(error) => error.into(),
        }
    }
}

impl From<&HandleError> for Acknowledgement {
    fn from(error: &HandleError) -> Self {
        match error {
            HandleError::Receive(error) => error.into(),
            HandleError::InProgress { .. } => {
                Self::failure_with(StatusCode::SERVICE_UNAVAILABLE, "in progress")
            }
            HandleError::Deduplicator { .. } | HandleError::Handler { .. } => {
                Self::failure("not processed")
            }
        }
    }
}
