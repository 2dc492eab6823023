use std::ops::Deref;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wxpay::crypto::{Aead, Crypto, CryptoError, Opener, Scheme, Signer};
use wxpay::key::{ApiV3Key, Certificate, PrivateKey, PublicKey};
use wxpay::{Secret, Timestamp};

use crate::error::SandboxError;
use crate::keys;
use crate::trusted::{PlatformKeyKind, PlatformTrust, Trusted};

/// A key that signs for WeChat Pay.
#[derive(Clone)]
pub(crate) struct SigningKey {
    pub(crate) kind: PlatformKeyKind,
    /// Id of the key in `Wechatpay-Serial`.
    pub(crate) id: String,
    signer: Arc<dyn Signer>,
    opener: Arc<dyn Opener>,
    scheme: Scheme,
}

impl SigningKey {
    fn new(
        crypto: &dyn Crypto,
        what: &'static str,
        kind: PlatformKeyKind,
        id: &str,
        key: &PrivateKey,
    ) -> Result<Self, SandboxError> {
        let failed = |error| SandboxError::key(what, error);
        let signer = crypto.signer(key).map_err(failed)?;
        Ok(Self {
            kind,
            id: id.to_owned(),
            scheme: signer.scheme(),
            signer,
            opener: crypto.opener(key).map_err(failed)?,
        })
    }

    /// Name of its signatures.
    pub(crate) const fn scheme(&self) -> Scheme {
        self.scheme
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        self.signer.sign(message)
    }

    /// Decrypts data that was encrypted for this key.
    pub(crate) fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        self.opener.open(ciphertext)
    }
}

/// A platform certificate with its key.
#[derive(Clone)]
pub(crate) struct PlatformCertificate {
    pub(crate) certificate: Certificate,
    pub(crate) pem: String,
    key: SigningKey,
}

impl PlatformCertificate {
    fn new(crypto: &dyn Crypto, key: &PrivateKey, pem: String) -> Result<Self, SandboxError> {
        let certificate =
            Certificate::parse(&pem).map_err(|error| SandboxError::key(CERTIFICATE, error))?;
        if certificate.public_key() != key.public_key() {
            return Err(SandboxError::key(CERTIFICATE, "it is of another key"));
        }
        let kind = PlatformKeyKind::Certificate;
        Ok(Self {
            key: SigningKey::new(crypto, CERTIFICATE, kind, certificate.serial(), key)?,
            certificate,
            pem,
        })
    }

    fn is_valid_at(&self, now: Timestamp) -> bool {
        self.certificate.not_before() <= now && now <= self.certificate.not_after()
    }
}

/// The certificates, oldest first, and the one that signs.
struct Certificates {
    all: Vec<PlatformCertificate>,
    signing: usize,
}

/// The keys of WeChat Pay's side.
pub(crate) struct Platform {
    crypto: &'static dyn Crypto,
    /// Without certificates, the list is empty instead of refused.
    pub(crate) lists_none: bool,
    pub(crate) public_key: PublicKey,
    pub(crate) apiv3_key: String,
    aead: Arc<dyn Aead>,
    by_public_key: SigningKey,
    certificates: RwLock<Certificates>,
    /// Signs for a merchant with both kinds if a request names no known key.
    default: PlatformKeyKind,
    /// Signs notifications, if the builder names it.
    notifications: Option<PlatformKeyKind>,
}

/// The keys of WeChat Pay's side as one merchant meets them.
#[derive(Clone, Copy)]
pub(crate) struct PlatformSide<'p> {
    platform: &'p Platform,
    trusted: &'p Trusted,
}

impl Deref for PlatformSide<'_> {
    type Target = Platform;

    fn deref(&self) -> &Platform {
        self.platform
    }
}

/// A string that the APIv3 key decrypts.
pub(crate) struct Encrypted {
    pub(crate) algorithm: &'static str,
    pub(crate) nonce: String,
    pub(crate) associated_data: String,
    pub(crate) ciphertext: String,
}

/// Given values; missing ones are generated.
#[derive(Default)]
pub(crate) struct PlatformKeys {
    pub(crate) wechatpay: Option<(String, PrivateKey)>,
    pub(crate) certificate: Option<(PrivateKey, String)>,
    pub(crate) apiv3_key: Option<String>,
    pub(crate) default: Option<PlatformKeyKind>,
    pub(crate) notifications: Option<PlatformKeyKind>,
    pub(crate) lists_none: bool,
}

pub(crate) const CERTIFICATE: &str = "the platform certificate";
pub(crate) const COMMON_NAME: &str = "Tenpay.com sandbox";

impl Platform {
    pub(crate) fn new(
        crypto: &'static dyn Crypto,
        given: PlatformKeys,
        mchid: &str,
        now: Timestamp,
    ) -> Result<Self, SandboxError> {
        let (public_key_id, wechatpay) = match given.wechatpay {
            Some(given) => given,
            None => (public_key_id(mchid), keys::shared(crypto)?.wechatpay),
        };
        let digits = public_key_id
            .strip_prefix("PUB_KEY_ID_")
            .unwrap_or_default();
        if !(1..=40).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(SandboxError::PublicKeyId { id: public_key_id });
        }
        let (platform, pem) = match given.certificate {
            Some(given) => given,
            None => {
                let key = keys::shared(crypto)?.platform;
                let serial = keys::random_serial()?;
                let pem = keys::certificate(crypto, CERTIFICATE, &key, COMMON_NAME, &serial, now)?;
                (key, pem)
            }
        };
        let apiv3_key = match given.apiv3_key {
            Some(key) => key,
            None => {
                keys::random_text().map_err(|error| SandboxError::key("the APIv3 key", error))?
            }
        };
        let aead = ApiV3Key::new(&apiv3_key)
            .map_err(|error| SandboxError::key("the APIv3 key", error))
            .and_then(|key| {
                crypto
                    .aead(&key)
                    .map_err(|error| SandboxError::key("the APIv3 key", error))
            })?;
        Ok(Self {
            crypto,
            lists_none: given.lists_none,
            public_key: wechatpay.public_key().clone(),
            apiv3_key,
            aead,
            by_public_key: SigningKey::new(
                crypto,
                "the WeChat Pay key",
                PlatformKeyKind::PublicKey,
                &public_key_id,
                &wechatpay,
            )?,
            certificates: RwLock::new(Certificates {
                all: vec![PlatformCertificate::new(crypto, &platform, pem)?],
                signing: 0,
            }),
            default: given.default.unwrap_or(PlatformKeyKind::Certificate),
            notifications: given.notifications,
        })
    }

    /// The same keys under the scheme of brands.
    pub(crate) fn for_brand(mut self) -> Self {
        self.by_public_key.scheme = Scheme::BrandSha256Rsa2048;
        self
    }

    /// Its keys as a merchant with those kinds meets them.
    pub(crate) const fn towards<'p>(&'p self, trusted: &'p Trusted) -> PlatformSide<'p> {
        PlatformSide {
            platform: self,
            trusted,
        }
    }

    /// Scheme of its keys and of all merchants' keys.
    pub(crate) fn scheme(&self) -> Scheme {
        self.crypto.scheme()
    }

    pub(crate) fn public_key_id(&self) -> &str {
        &self.by_public_key.id
    }

    /// Encrypts with the APIv3 key, as in certificates and notifications.
    pub(crate) fn encrypt(
        &self,
        associated_data: &str,
        plaintext: &[u8],
    ) -> Result<Encrypted, CryptoError> {
        const NONCE: usize = 12;
        let nonce = keys::random_text()?;
        // It has 32 letters and digits.
        let nonce = nonce.get(..NONCE).unwrap_or(&nonce).to_owned();
        let sealed = self
            .aead
            .seal(nonce.as_bytes(), associated_data.as_bytes(), plaintext)?;
        Ok(Encrypted {
            algorithm: self.aead.algorithm().as_str(),
            nonce,
            associated_data: associated_data.to_owned(),
            ciphertext: STANDARD.encode(sealed),
        })
    }

    fn key(&self, kind: PlatformKeyKind) -> SigningKey {
        match kind {
            PlatformKeyKind::PublicKey => self.by_public_key.clone(),
            PlatformKeyKind::Certificate => self.by_certificate(),
        }
    }

    /// The certificate that signs.
    pub(crate) fn certificate(&self) -> Certificate {
        let certificates = self.read();
        certificates.all[certificates.signing].certificate.clone()
    }

    /// Publishes a new certificate, which does not sign yet. It is valid from a day before `now`.
    pub(crate) fn add_certificate(&self, now: Timestamp) -> Result<Certificate, SandboxError> {
        let key = keys::generate(self.crypto, CERTIFICATE)?;
        let serial = keys::random_serial()?;
        let pem = keys::certificate(self.crypto, CERTIFICATE, &key, COMMON_NAME, &serial, now)?;
        let added = PlatformCertificate::new(self.crypto, &key, pem)?;
        let certificate = added.certificate.clone();
        self.write().all.push(added);
        Ok(certificate)
    }

    /// Makes the newest certificate sign from now on.
    pub(crate) fn switch_certificate(&self) {
        let mut certificates = self.write();
        certificates.signing = certificates.all.len() - 1;
    }

    fn by_certificate(&self) -> SigningKey {
        let certificates = self.read();
        certificates.all[certificates.signing].key.clone()
    }

    fn is_certificate(&self, serial: &str) -> bool {
        let certificates = self.read();
        let mut all = certificates.all.iter();
        all.any(|certificate| is_serial(certificate, serial))
    }

    // Nothing panics while it holds this lock: vectors grow and numbers change.
    fn read(&self) -> RwLockReadGuard<'_, Certificates> {
        self.certificates
            .read()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Certificates> {
        self.certificates
            .write()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl PlatformSide<'_> {
    /// The kinds of keys that the merchant has.
    pub(crate) fn trust(self) -> PlatformTrust {
        self.trusted.trust()
    }

    /// The key that signs the response to a request with `serial` in `Wechatpay-Serial`.
    ///
    /// Asking for the public key by its id gets it; asking for a certificate gets the one that signs,
    /// which may be another. What becomes of an id that is not known, in a request without sensitive
    /// fields, is written nowhere: it is assumed to be passed over.
    pub(crate) fn asked_for(self, serial: Option<&str>) -> SigningKey {
        match serial {
            Some(id) if id == self.public_key_id() && self.has(PlatformKeyKind::PublicKey) => {
                self.by_public_key.clone()
            }
            Some(id) if self.has(PlatformKeyKind::Certificate) && self.is_certificate(id) => {
                self.by_certificate()
            }
            _ => self.key(self.default_kind()),
        }
    }

    fn default_kind(self) -> PlatformKeyKind {
        match self.trust() {
            PlatformTrust::Both => self.default,
            only => only.preferred(),
        }
    }

    /// Records which key signed the response to an admitted request.
    pub(crate) fn answers_with(self, key: &SigningKey) {
        self.trusted.answered_with(key.kind);
    }

    /// The key that signs notifications: the one that the builder names, or one of the kind that signed the latest
    /// response to the merchant.
    pub(crate) fn notification_key(self) -> SigningKey {
        let named = self.notifications.filter(|kind| self.has(*kind));
        self.key(named.unwrap_or_else(|| self.trusted.latest()))
    }

    /// The key of that name, for decrypting sensitive fields.
    pub(crate) fn sealed_for(self, serial: &str, now: Timestamp) -> Option<SigningKey> {
        if serial == self.public_key_id() && self.has(PlatformKeyKind::PublicKey) {
            return Some(self.by_public_key.clone());
        }
        let valid = self.valid_certificates(now).into_iter();
        let found = valid.into_iter().find(|valid| is_serial(valid, serial));
        found.map(|found| found.key)
    }

    /// The certificates that are valid, oldest first; none where there are only public keys.
    pub(crate) fn valid_certificates(self, now: Timestamp) -> Vec<PlatformCertificate> {
        if !self.has(PlatformKeyKind::Certificate) {
            return Vec::new();
        }
        let certificates = self.read();
        let valid = certificates.all.iter();
        valid
            .filter(|certificate| certificate.is_valid_at(now))
            .cloned()
            .collect()
    }

    fn has(self, kind: PlatformKeyKind) -> bool {
        self.trust().has(kind)
    }
}

fn is_serial(certificate: &PlatformCertificate, serial: &str) -> bool {
    certificate
        .certificate
        .serial()
        .eq_ignore_ascii_case(serial)
}

/// An id in the real form: a prefix, the mchid, a date and digits.
pub(crate) fn public_key_id(mchid: &str) -> String {
    format!("PUB_KEY_ID_01{mchid}2025010100000000000000")
}
