use std::sync::Arc;

use super::RefreshError;
use crate::clock::Timestamp;
use crate::crypto::{CryptoError, Scheme};

/// A response or a notification is not proven to come from WeChat Pay.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// A header of the signature is missing, or empty.
    #[error("{header} is missing")]
    Missing {
        /// The header's name.
        header: &'static str,
    },
    /// A header of the signature is malformed.
    #[error("{header} is malformed")]
    Malformed {
        /// The header's name.
        header: &'static str,
    },
    /// The signature is a probe: WeChat Pay sometimes sends a wrong one, which begins with `WECHATPAY/SIGNTEST/`, to
    /// check that it is refused.
    ///
    /// A refused notification is sent again with a correct signature. For a response the outcome is unknown: query, or
    /// retry with the same parameters; the retry is not probed.
    #[error("a signature probe of WeChat Pay, which is rightly refused")]
    Probe,
    /// The signature's timestamp is 300 s or more away from now: the response is old, or a clock is wrong.
    #[error("signed at {signed_at}, which is not within 300 s of {now}")]
    Stale {
        /// When it was signed, by WeChat Pay's clock.
        signed_at: Timestamp,
        /// The moment of verification, by our clock.
        now: Timestamp,
    },
    /// The key that `Wechatpay-Serial` names is not in the key ring.
    #[error("the key {serial} is not in the key ring")]
    UnknownKey {
        /// The key's id or serial number.
        serial: String,
        /// Why the download of the platform certificates failed, if it did: for example because of another merchant's
        /// APIv3 key.
        #[source]
        download: Option<Arc<RefreshError>>,
    },
    /// The certificate that `Wechatpay-Serial` names is not valid now.
    #[error("the certificate {serial} is not valid at present")]
    ExpiredKey {
        /// The certificate's serial number.
        serial: String,
    },
    /// The signature has another scheme than the key.
    #[error("signed with {found} instead of {expected}")]
    Scheme {
        /// The scheme that the headers name.
        found: String,
        /// The scheme of the key.
        expected: Scheme,
    },
    /// The signature does not match this key and these bytes.
    #[error("the signature by {serial} does not match the body")]
    Signature {
        /// The key's id or serial number.
        serial: String,
        /// The backend's error.
        source: Box<CryptoError>,
    },
}
