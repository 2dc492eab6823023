use http::StatusCode;

use super::{Error, refuses};
use crate::causes::debug_as_text;
use crate::crypto::CryptoError;
use crate::model::ModelError;

/// Platform certificates could not be downloaded. The keys are as they were.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum RefreshError {
    /// Nothing is downloaded for this merchant: the builder does not enable it, or the ring is pinned.
    #[error("no certificates are downloaded for this merchant")]
    Off,
    /// The download failed, or its response is not proven to come from WeChat Pay.
    #[error("the platform certificates could not be downloaded")]
    Call {
        /// The cause.
        source: Box<Error>,
    },
    /// The response is not a list of certificates.
    #[error("the list of platform certificates is not of the expected form")]
    Form {
        /// Place of the difference.
        source: ModelError,
    },
    /// The APIv3 key does not decrypt a certificate: it is another merchant's, or was changed.
    #[error("the APIv3 key does not decrypt the platform certificate {serial}")]
    Decrypt {
        /// The certificate's serial number, unverified like the rest.
        serial: String,
        /// The backend's error.
        source: CryptoError,
    },
    /// None of the certificates can be used.
    #[error("none of the platform certificates can be used: {reason}")]
    Unusable {
        /// The fault of the first one.
        reason: String,
    },
    /// There are no certificates, and no public key was given. New merchants have only a public key.
    #[error("there are no platform certificates: give the WeChat Pay public key")]
    Empty,
    /// The caller that ran the download gave it up.
    #[error("the download of the platform certificates was given up")]
    GivenUp,
}

debug_as_text!(RefreshError);

impl RefreshError {
    /// Returns whether an immediate retry of the download may succeed.
    pub(crate) fn is_transient(&self) -> bool {
        match self {
            Self::Call { source } => match &**source {
                Error::Transport { .. } | Error::Verify { .. } => true,
                Error::Api(error) => {
                    let status = error.status();
                    status.is_server_error()
                        || status == StatusCode::TOO_MANY_REQUESTS
                        || (status.is_client_error() && !refuses(status))
                }
                _ => false,
            },
            Self::GivenUp => true,
            _ => false,
        }
    }
}
