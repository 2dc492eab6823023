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
    /// A header of the signature is not of the right form.
    #[error("{header} is malformed")]
    Malformed {
        /// The header's name.
        header: &'static str,
    },
    /// The signature is a probe: WeChat Pay sends a wrong one now and then, which begins with
    /// `WECHATPAY/SIGNTEST/`, to see whether it is refused. Refusing it is right.
    ///
    /// A refused notification is sent again with a right signature. For a response the outcome is
    /// unknown: query, or send the same parameters again; the repeated request is not probed.
    #[error("a signature probe of WeChat Pay, which is rightly refused")]
    Probe,
    /// The signature's timestamp is 300 s or more away from now: an old response, or a clock that is off.
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
        /// Why the download of the platform certificates brought no such key, if it failed: for
        /// example an APIv3 key that is not the merchant's.
        #[source]
        download: Option<Arc<RefreshError>>,
    },
    /// The certificate that `Wechatpay-Serial` names is not valid now.
    #[error("the certificate {serial} is not valid at present")]
    ExpiredKey {
        /// The certificate's serial number.
        serial: String,
    },
    /// The signature is of another scheme than the key.
    #[error("signed with {found} instead of {expected}")]
    Scheme {
        /// The scheme that the headers name.
        found: String,
        /// The scheme of the key.
        expected: Scheme,
    },
    /// The signature is not one of this key for these bytes.
    #[error("the signature by {serial} does not match the body")]
    Signature {
        /// The key's id or serial number.
        serial: String,
        /// The backend's error.
        source: Box<CryptoError>,
    },
}
