use http::StatusCode;

use super::{Notification, Plaintext};
use crate::causes::debug_as_text;
use crate::crypto::{AeadAlgorithm, CryptoError};
use crate::error::VerifyError;
use crate::model::ModelError;

/// A notification could not be received.
///
/// It was not processed. Answer with the [`Acknowledgement`](super::Acknowledgement) made from this error: WeChat Pay
/// sends a genuine notification again.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum ReceiveError {
    /// The body is longer than the receiver's limit. It was not read.
    #[error("the notification has more than {max} bytes")]
    TooLarge {
        /// The limit in bytes.
        max: usize,
    },
    /// It is not proven to come from WeChat Pay.
    ///
    /// Some are normal: a `notify_url` is open to everyone, and WeChat Pay itself sometimes sends wrong signatures to
    /// check that they are refused. If all are refused, the cause is a missing platform key, a wrong clock, or a proxy
    /// or framework that rewrote the body.
    #[error("the notification could not be verified")]
    Verify {
        /// The fault of the signature.
        source: VerifyError,
    },
    /// It comes from WeChat Pay, but does not have the form of a notification.
    #[error("the notification is not of the expected form")]
    Envelope {
        /// Where it differs.
        source: ModelError,
    },
    /// Its encryption is not that of the merchant's crypto backend, such as `AEAD_SM4_GCM` for a merchant with RSA
    /// keys.
    #[error("notification {id} is encrypted with {algorithm} instead of {expected}")]
    Algorithm {
        /// The notification's id.
        id: String,
        /// The name of its encryption algorithm.
        algorithm: String,
        /// The algorithm of the merchant's backend.
        expected: AeadAlgorithm,
    },
    /// The merchant was configured without its APIv3 key.
    #[error("notification {id} cannot be decrypted: the merchant has no APIv3 key")]
    NoApiV3Key {
        /// The notification's id.
        id: String,
    },
    /// The APIv3 key does not decrypt it.
    ///
    /// Usual causes: the key was changed in the merchant platform but not here, or the notification belongs to another
    /// merchant with the same `notify_url` that was not added to the receiver.
    #[error("notification {id} cannot be decrypted")]
    Decrypt {
        /// The notification's id.
        id: String,
        /// The backend's error.
        source: CryptoError,
    },
    /// It was verified and decrypted, but does not have the expected form.
    #[error("the resource of notification {} is not of the expected form", .notification.id)]
    Resource {
        /// The notification with its plaintext, to be decoded in another way.
        notification: Box<Notification<Plaintext>>,
        /// Where it differs.
        source: ModelError,
    },
}

debug_as_text!(ReceiveError);

impl ReceiveError {
    /// The WeChat Pay platform key that the notification names, if no merchant of the receiver has it.
    ///
    /// A client that downloads certificates can fetch it (`fetch_platform_key`), and the notification can be received
    /// again. [`NotificationReceiver::fetching_keys`](super::NotificationReceiver::fetching_keys) does both.
    pub fn unknown_key(&self) -> Option<&str> {
        match self {
            Self::Verify {
                source: VerifyError::UnknownKey { serial, .. },
            } => Some(serial),
            _ => None,
        }
    }

    /// The HTTP status to answer with: 413, 401 or 400 for faults of the request, 500 for faults on this side.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Verify { .. } => StatusCode::UNAUTHORIZED,
            Self::Envelope { .. } => StatusCode::BAD_REQUEST,
            Self::Algorithm { .. }
            | Self::NoApiV3Key { .. }
            | Self::Decrypt { .. }
            | Self::Resource { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}
