use std::sync::Arc;

use wxpay::AwsLc;
use wxpay::crypto::{Crypto, CryptoError, Signer};
use wxpay::key::{ApiV3Key, Certificate, PrivateKey, PublicKey};

use crate::error::SandboxError;
use crate::keys;

/// Which key of WeChat Pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlatformKeyKind {
    /// The WeChat Pay public key, `PUB_KEY_ID_…`.
    PublicKey,
    /// The platform certificate.
    Certificate,
}

/// The keys of WeChat Pay's side.
pub(crate) struct Platform {
    pub(crate) public_key_id: String,
    pub(crate) public_key: PublicKey,
    pub(crate) certificate: Certificate,
    pub(crate) apiv3_key: String,
    by_public_key: Arc<dyn Signer>,
    by_certificate: Arc<dyn Signer>,
    /// Signs when a request asks for no key that is known.
    default: PlatformKeyKind,
}

/// What a builder was given; the rest is made.
#[derive(Default)]
pub(crate) struct PlatformKeys {
    pub(crate) wechatpay: Option<(String, PrivateKey)>,
    pub(crate) certificate: Option<(PrivateKey, String)>,
    pub(crate) apiv3_key: Option<String>,
    pub(crate) default: Option<PlatformKeyKind>,
}

impl Platform {
    pub(crate) fn new(given: PlatformKeys, mchid: &str) -> Result<Self, SandboxError> {
        const CERTIFICATE: &str = "the platform certificate";
        let (public_key_id, wechatpay) = match given.wechatpay {
            Some(given) => given,
            None => (public_key_id(mchid), keys::shared()?.wechatpay),
        };
        if public_key_id.is_empty()
            || !public_key_id
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        {
            return Err(SandboxError::PublicKeyId { id: public_key_id });
        }
        let (platform, certificate) = match given.certificate {
            Some(given) => given,
            None => {
                let key = keys::shared()?.platform;
                let serial = keys::random_serial()?;
                let pem = keys::certificate(CERTIFICATE, &key, "Tenpay.com sandbox", &serial)?;
                (key, pem)
            }
        };
        let certificate = Certificate::parse(certificate)
            .map_err(|error| SandboxError::key(CERTIFICATE, error))?;
        if certificate.public_key() != platform.public_key() {
            return Err(SandboxError::key(CERTIFICATE, "it is of another key"));
        }
        let apiv3_key = match given.apiv3_key {
            Some(key) => key,
            None => crate::sign::random_text()
                .map_err(|error| SandboxError::key("the APIv3 key", error))?,
        };
        ApiV3Key::new(&apiv3_key).map_err(|error| SandboxError::key("the APIv3 key", error))?;
        let signer = |what, key: &PrivateKey| {
            AwsLc
                .signer(key)
                .map_err(|error| SandboxError::key(what, error))
        };
        Ok(Self {
            public_key: wechatpay.public_key().clone(),
            public_key_id,
            certificate,
            apiv3_key,
            by_public_key: signer("the WeChat Pay key", &wechatpay)?,
            by_certificate: signer("the platform key", &platform)?,
            default: given.default.unwrap_or(PlatformKeyKind::Certificate),
        })
    }

    /// The key that answers a request which asks for `serial` in `Wechatpay-Serial`.
    ///
    /// Asking for the public key by its id gets it. What becomes of an id that is not known, in a
    /// request without sensitive fields, is written nowhere: it is assumed to be passed over.
    pub(crate) fn asked_for(&self, serial: Option<&str>) -> PlatformKeyKind {
        match serial {
            Some(id) if id == self.public_key_id => PlatformKeyKind::PublicKey,
            Some(id) if id.eq_ignore_ascii_case(self.certificate.serial()) => {
                PlatformKeyKind::Certificate
            }
            _ => self.default,
        }
    }

    /// What `Wechatpay-Serial` calls that key in an answer.
    pub(crate) fn id(&self, key: PlatformKeyKind) -> &str {
        match key {
            PlatformKeyKind::PublicKey => &self.public_key_id,
            PlatformKeyKind::Certificate => self.certificate.serial(),
        }
    }

    pub(crate) fn sign(
        &self,
        key: PlatformKeyKind,
        message: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        match key {
            PlatformKeyKind::PublicKey => self.by_public_key.sign(message),
            PlatformKeyKind::Certificate => self.by_certificate.sign(message),
        }
    }
}

/// An id of the form that real ones have: a prefix, the mchid, a date and digits.
fn public_key_id(mchid: &str) -> String {
    format!("PUB_KEY_ID_01{mchid}2025010100000000000000")
}
