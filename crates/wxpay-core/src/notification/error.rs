use http::StatusCode;

use super::{Notification, Plaintext};
use crate::causes::debug_as_text;
use crate::crypto::{AeadAlgorithm, CryptoError};
use crate::error::VerifyError;
use crate::model::ModelError;

/// A notification could not be received.
///
/// Whichever it is, it was not processed. Answer with the [`Acknowledgement`](super::Acknowledgement)
/// made from it: WeChat Pay sends a genuine one again.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum ReceiveError {
    /// The body is longer than the receiver's limit. It was not looked at.
    #[error("the notification has more than {max} bytes")]
    TooLarge {
        /// The limit in bytes.
        max: usize,
    },
    /// It is not proven to come from WeChat Pay.
    ///
    /// Usual causes: a `notify_url` is open to everyone, and WeChat Pay itself sends wrong
    /// signatures now and then to see whether they are refused. If all are refused: a key of
    /// WeChat Pay that was not configured, a clock that is off, or a proxy or framework that
    /// rewrote the body.
    #[error("the notification could not be verified")]
    Verify {
        /// The fault of the signature.
        source: VerifyError,
    },
    /// It comes from WeChat Pay, and is not of the form that notifications have.
    #[error("the notification is not of the expected form")]
    Envelope {
        /// Where it differs.
        source: ModelError,
    },
    /// It is encrypted in another way than the merchant's crypto backend decrypts, such as with
    /// `AEAD_SM4_GCM` for a merchant with RSA keys.
    #[error("notification {id} is encrypted with {algorithm} instead of {expected}")]
    Algorithm {
        /// The notification's id.
        id: String,
        /// The name of the algorithm that it is encrypted with.
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
    /// Usual causes: the key was changed in the merchant platform and not here, or the notification
    /// is another merchant's who has the same `notify_url` and was not added to the receiver.
    #[error("notification {id} cannot be decrypted")]
    Decrypt {
        /// The notification's id.
        id: String,
        /// The backend's error.
        source: CryptoError,
    },
    /// It was verified and decrypted, and is not of the form that was asked for.
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
    /// The WeChat Pay platform key that the notification names and that no merchant of the receiver has.
    ///
    /// Where certificates are downloaded, a client may have it a moment later
    /// (`fetch_platform_key`); the notification can then be received again, which
    /// [`NotificationReceiver::fetching_keys`](super::NotificationReceiver::fetching_keys) does by itself.
    pub fn unknown_key(&self) -> Option<&str> {
        match self {
            Self::Verify {
                source: VerifyError::UnknownKey { serial, .. },
            } => Some(serial),
            _ => None,
        }
    }

    /// The HTTP status to answer with: 413, 401 or 400 for what comes from outside, 500 for what is
    /// to be mended here.
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
