//! Failures of a call, and whether money may have moved.

mod api;
mod attempt;
mod body;
mod code;
mod delivery;
mod detail;
mod diagnosis;
mod download;
mod encode;
mod excerpt;
mod refresh;
mod request_numbers;
mod verify;

use std::fmt;
use std::sync::Arc;

use http::StatusCode;

pub use api::ApiError;
pub(crate) use api::refuses;
pub use attempt::Attempt;
pub use code::ErrorCode;
pub use delivery::Delivery;
pub use detail::{ErrorDetail, SignInformation};
pub(crate) use diagnosis::Signed;
pub use diagnosis::{Cause, Diagnosis};
pub use download::{DownloadError, FileLinkError};
pub use encode::EncodeError;
pub use excerpt::Excerpt;
pub use refresh::RefreshError;
pub use verify::VerifyError;

use crate::answer::{Answer, DecodeError};
use crate::causes::debug_as_text;
use crate::crypto::CryptoError;
use crate::transport::TransportError;

/// A call failed.
///
/// [`delivery`](Self::delivery) says for every error whether money may have moved, and so does the message:
/// `payments.jsapi_prepay (not sent): …`, `(answered)` or `(may have been carried out)`. Each variant keeps its cause
/// as `source`.
///
/// `Debug` is the message with its causes, as a `main` that returns the error prints it.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The operation's value could not be encoded as a request.
    ///
    /// Nothing was sent. Correct the value.
    Encode {
        /// The operation's id.
        operation: &'static str,
        /// The fault of the value.
        source: EncodeError,
    },
    /// The request could not be signed.
    ///
    /// Nothing was sent. Check the signer: an HSM that does not respond, or missing randomness.
    Sign {
        /// The operation's id.
        operation: &'static str,
        /// The attempts that failed before, if the client retries.
        failed_attempts: Box<[Attempt]>,
        /// The signer's error.
        source: CryptoError,
    },
    /// No WeChat Pay platform key is available to verify a response, and none could be downloaded.
    ///
    /// Nothing was sent. See the source; calls that waited for the same download share it.
    PlatformKeys {
        /// The operation's id.
        operation: &'static str,
        /// The attempts that failed before, if the client retries.
        failed_attempts: Box<[Attempt]>,
        /// Why none is available.
        source: Arc<RefreshError>,
    },
    /// No complete response arrived.
    ///
    /// Unless `delivery` says that nothing was sent, the request may have been carried out: query by your own number,
    /// or retry with the same parameters and number.
    Transport {
        /// The operation's id.
        operation: &'static str,
        /// The attempts that failed before, if the client retries.
        failed_attempts: Box<[Attempt]>,
        /// The cause, and whether the request may have left.
        source: TransportError,
    },
    /// The response is not proven to come from WeChat Pay.
    ///
    /// The request may or may not have been carried out: query before paying again. Usual causes: a WeChat Pay
    /// platform key that is not in the key ring, a proxy that rewrote the body, a wrong clock, or a signature probe,
    /// which is not repeated on the next request.
    Verify {
        /// The operation's id.
        operation: &'static str,
        /// The attempts that failed before, if the client retries.
        failed_attempts: Box<[Attempt]>,
        /// The HTTP status, unverified like the rest.
        status: StatusCode,
        /// `Request-ID`, unverified like the rest.
        request_id: Option<Box<str>>,
        /// The beginning of the body, unverified like the rest: for people, not for decisions.
        body: Box<Excerpt>,
        /// For a response that is too old: the clocks, compared by the response's `Date`, which is unverified, too.
        diagnosis: Option<Box<Diagnosis>>,
        /// The fault of the signature.
        source: VerifyError,
    },
    /// WeChat Pay, or a server in front of it, answered with an error.
    ///
    /// Branch on [`ApiError::code`], never on the message.
    Api(Box<ApiError>),
    /// The response is verified and successful, but does not have the expected form.
    ///
    /// WeChat Pay carried out the request. The error holds the verified response, so nothing is lost.
    Decode {
        /// The operation's id.
        operation: &'static str,
        /// The attempts that failed before, if the client retries.
        failed_attempts: Box<[Attempt]>,
        /// The verified response.
        answer: Box<Answer>,
        /// Error of the reader.
        source: DecodeError,
    },
    /// A file was not downloaded, or differs from what was announced.
    ///
    /// No money depends on it. The source says what to do.
    Download {
        /// The operation's id.
        operation: &'static str,
        /// The cause.
        source: Box<DownloadError>,
    },
}

debug_as_text!(Error);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Api(error) = self {
            return fmt::Display::fmt(error, f);
        }
        write!(f, "{} ({}): ", self.operation(), self.delivery())?;
        match self {
            Self::Api(_) => Ok(()),
            Self::Encode { .. } => f.write_str("the request could not be built"),
            Self::Sign { .. } => f.write_str("the request could not be signed"),
            Self::PlatformKeys { .. } => f.write_str("no WeChat Pay platform key is available"),
            Self::Transport { .. } => f.write_str("no response"),
            Self::Verify { status, .. } => {
                write!(f, "the response ({status}) could not be verified")
            }
            Self::Decode { .. } => f.write_str("the response is genuine but could not be read"),
            Self::Download { .. } => f.write_str("the file was not downloaded"),
        }
    }
}

impl Error {
    /// Returns whether money may have moved.
    ///
    /// It covers the whole call. If the call was [retried](crate::RetryPolicy), an attempt that may have been carried
    /// out counts even if a later one was not sent or was refused; the result is then an error response of unknown
    /// outcome, or the earlier attempt's error.
    pub fn delivery(&self) -> Delivery {
        match self {
            Self::Encode { .. } | Self::Sign { .. } | Self::PlatformKeys { .. } => {
                Delivery::NotSent
            }
            Self::Transport { source, .. } if !source.may_have_been_sent() => Delivery::NotSent,
            Self::Transport { .. } | Self::Verify { .. } => Delivery::OutcomeUnknown,
            Self::Api(error) => error.delivery(),
            Self::Decode { .. } => Delivery::Answered,
            Self::Download { source, .. } => source.delivery(),
        }
    }

    /// The failed attempts that were followed by another one, in order. Empty unless the client
    /// [retries](crate::RetryPolicy).
    pub fn failed_attempts(&self) -> &[Attempt] {
        match self {
            Self::Sign {
                failed_attempts, ..
            }
            | Self::PlatformKeys {
                failed_attempts, ..
            }
            | Self::Transport {
                failed_attempts, ..
            }
            | Self::Verify {
                failed_attempts, ..
            }
            | Self::Decode {
                failed_attempts, ..
            } => failed_attempts,
            Self::Encode { .. } | Self::Api(_) | Self::Download { .. } => {
                self.api().map_or(&[], ApiError::failed_attempts)
            }
        }
    }

    /// The same error after those failed attempts.
    pub(crate) fn after(mut self, attempts: &[Attempt]) -> Self {
        match &mut self {
            Self::Sign {
                failed_attempts, ..
            }
            | Self::PlatformKeys {
                failed_attempts, ..
            }
            | Self::Transport {
                failed_attempts, ..
            }
            | Self::Verify {
                failed_attempts, ..
            }
            | Self::Decode {
                failed_attempts, ..
            } => *failed_attempts = attempts.into(),
            Self::Api(error) => error.set_failed_attempts(attempts),
            Self::Encode { .. } | Self::Download { .. } => {}
        }
        self
    }

    /// The operation's id, such as `ecommerce_transfer.cancel_insurance_claim`.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::Encode { operation, .. }
            | Self::Sign { operation, .. }
            | Self::PlatformKeys { operation, .. }
            | Self::Transport { operation, .. }
            | Self::Verify { operation, .. }
            | Self::Decode { operation, .. }
            | Self::Download { operation, .. } => operation,
            Self::Api(error) => error.operation(),
        }
    }

    /// The code of the error response, if there is one. Branch on it.
    pub fn code(&self) -> Option<&ErrorCode> {
        self.api()?.code()
    }

    /// The message of the error response, for people only: it changes without notice.
    pub fn message(&self) -> Option<&str> {
        self.api()?.message()
    }

    /// The HTTP status, if a response came. It is unverified if the response could not be verified.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Verify { status, .. } => Some(*status),
            Self::Decode { answer, .. } => Some(answer.status()),
            _ => Some(self.api()?.status()),
        }
    }

    /// `Request-ID` of the response, if one came.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Verify { request_id, .. } => request_id.as_deref(),
            Self::Decode { answer, .. } => answer.request_id(),
            _ => self.api()?.request_id(),
        }
    }

    /// Explains a refused signature of the request or the response, if the response says enough.
    pub fn diagnosis(&self) -> Option<&Diagnosis> {
        match self {
            Self::Verify { diagnosis, .. } => diagnosis.as_deref(),
            _ => self.api()?.diagnosis(),
        }
    }

    /// The error response, if there is one.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            Self::Download { source, .. } => match &**source {
                DownloadError::Refused { source } => Some(source),
                _ => None,
            },
            _ => None,
        }
    }

    /// The reason why a file was not downloaded, if a download failed.
    pub fn download(&self) -> Option<&DownloadError> {
        match self {
            Self::Download { source, .. } => Some(source),
            _ => None,
        }
    }
}
