use std::fmt;
use std::path::Path;
use std::sync::Arc;

use super::env::VARIABLES;
use super::given::{Given, KeyFile};
use super::{ConfigError, Merchant, Parts};
use crate::base_url::BaseUrl;
use crate::clock::{Clock, SystemClock};
use crate::crypto::{Aead, Crypto, Opener, Signer};
use crate::domains::Domains;
use crate::key::{ApiV3Key, Certificate, PrivateKey, PublicKey};
use crate::keys::{KeyRing, PinnedError, PlatformKey, SavedKeys, SharedKeys};
use crate::merchant_values::MerchantValues;
use crate::nonce::{NonceSource, RandomNonces};

/// Configures a [`Merchant`]. The first mistake is reported by [`build`](Self::build).
#[must_use]
pub struct MerchantBuilder {
    crypto: Arc<dyn Crypto>,
    pub(super) error: Option<ConfigError>,
    pub(super) mchid: Option<String>,
    appid: Option<String>,
    notify_url: Option<String>,
    pub(super) serial: Option<String>,
    pub(super) base_url: BaseUrl,
    other_base_url: Option<BaseUrl>,
    pub(super) signer: Option<Arc<dyn Signer>>,
    opener: Option<Arc<dyn Opener>>,
    pub(super) aead: Option<Arc<dyn Aead>>,
    pub(super) keys: KeyRing,
    pub(super) shared_keys: Option<SharedKeys>,
    pub(super) downloads: bool,
    pub(super) clock: Arc<dyn Clock>,
    nonces: Option<Arc<dyn NonceSource>>,
    pub(super) given: Given,
    pub(super) from_env: bool,
}

impl MerchantBuilder {
    pub(super) fn new(crypto: Arc<dyn Crypto>) -> Self {
        Self {
            crypto,
            error: None,
            mchid: None,
            appid: None,
            notify_url: None,
            serial: None,
            base_url: BaseUrl::default(),
            other_base_url: None,
            signer: None,
            opener: None,
            aead: None,
            keys: KeyRing::new(),
            shared_keys: None,
            downloads: false,
            clock: Arc::new(SystemClock),
            nonces: None,
            given: Given::default(),
            from_env: false,
        }
    }

    /// The merchant's number; a service provider gives its own.
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        let mchid = mchid.into();
        // It stands between quotation marks in `Authorization`.
        if mchid.is_empty()
            || mchid.len() > 32
            || !mchid.bytes().all(|byte| byte.is_ascii_alphanumeric())
        {
            return self.fail(ConfigError::Mchid);
        }
        self.mchid = Some(mchid);
        self
    }

    /// The appid of the merchant, or of a service provider, that is filled in where a request needs one
    /// and names none: `appid`, `sp_appid` and `combine_appid`. At most 32 letters and digits.
    ///
    /// A request that sets its appid keeps it.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        let appid = appid.into();
        if appid.is_empty()
            || appid.len() > 32
            || !appid.bytes().all(|byte| byte.is_ascii_alphanumeric())
        {
            return self.fail(ConfigError::Appid);
        }
        self.appid = Some(appid);
        self
    }

    /// The address of notifications that is filled in where a request has a `notify_url` and sets none,
    /// in refunds and transfers too. At most 256 characters.
    ///
    /// WeChat Pay wants `https`, a domain and a path, without a query. For the results of such a request
    /// it comes before an address that is set on the merchant platform.
    pub fn notify_url(mut self, url: impl Into<String>) -> Self {
        let url = url.into();
        let rest = url
            .strip_prefix("https://")
            .or_else(|| url.strip_prefix("http://"));
        let has_host = rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'));
        if !has_host || url.len() > 256 || !url.bytes().all(|byte| byte.is_ascii_graphic()) {
            return self.fail(ConfigError::NotifyUrl);
        }
        self.notify_url = Some(url);
        self
    }

    /// The serial number of the merchant's API certificate, in hexadecimal.
    pub fn serial(mut self, serial: impl Into<String>) -> Self {
        let serial = serial.into().to_ascii_uppercase();
        if serial.is_empty()
            || serial.len() > 64
            || !serial.bytes().all(|byte| byte.is_ascii_hexdigit())
        {
            return self.fail(ConfigError::Serial);
        }
        self.serial = Some(serial);
        self
    }

    /// The merchant's API certificate, which gives the serial number.
    pub fn certificate(mut self, certificate: &Certificate) -> Self {
        self.given.certificate = Some(certificate.clone());
        self.serial(certificate.serial())
    }

    /// The file of the merchant's API certificate, `apiclient_cert.pem`.
    pub fn certificate_file(self, path: impl AsRef<Path>) -> Self {
        match Certificate::from_file(path) {
            Ok(certificate) => self.certificate(&certificate),
            Err(source) => self.fail(ConfigError::Key {
                what: "the merchant certificate",
                source,
            }),
        }
    }

    /// The merchant's private key, which signs requests and opens sensitive fields.
    pub fn private_key(mut self, key: &PrivateKey) -> Self {
        match (self.crypto.signer(key), self.crypto.opener(key)) {
            (Ok(signer), Ok(opener)) => {
                self.signer = Some(signer);
                self.opener = Some(opener);
                self.given.public_key = Some(key.public_key().clone());
                self
            }
            (Err(source), _) | (_, Err(source)) => self.fail(ConfigError::Crypto {
                what: "the private key",
                source,
            }),
        }
    }

    /// The file of the merchant's private key, `apiclient_key.pem`.
    pub fn private_key_file(mut self, path: impl AsRef<Path>) -> Self {
        self.given.key_file = Some(KeyFile::new(path.as_ref()));
        match PrivateKey::from_file(path) {
            Ok(key) => self.private_key(&key),
            Err(source) => self.fail(ConfigError::Key {
                what: "the private key",
                source,
            }),
        }
    }

    /// A signer in place of the private key, for a key that lives elsewhere.
    pub fn signer(mut self, signer: impl Signer + 'static) -> Self {
        self.signer = Some(Arc::new(signer));
        self.given.public_key = None;
        self
    }

    /// An opener of sensitive fields in place of the private key, for a key that lives elsewhere.
    pub fn opener(mut self, opener: impl Opener + 'static) -> Self {
        self.opener = Some(Arc::new(opener));
        self
    }

    /// The APIv3 key, 32 bytes, which decrypts notifications and certificates.
    pub fn apiv3_key(mut self, key: &str) -> Self {
        let key = match ApiV3Key::new(key) {
            Ok(key) => key,
            Err(source) => {
                return self.fail(ConfigError::Key {
                    what: "the APIv3 key",
                    source,
                });
            }
        };
        match self.crypto.aead(&key) {
            Ok(aead) => self.aead = Some(aead),
            Err(source) => {
                return self.fail(ConfigError::Crypto {
                    what: "the APIv3 key",
                    source,
                });
            }
        }
        self
    }

    /// The WeChat Pay public key with its id (`PUB_KEY_ID_…`). Any number may be given.
    pub fn public_key(mut self, id: &str, key: &PublicKey) -> Self {
        if let Err(error) = check_public_key_id(id) {
            return self.fail(error);
        }
        match PlatformKey::public_key(&*self.crypto, id, key) {
            Ok(key) => self.keys.insert(key),
            Err(source) => {
                return self.fail(ConfigError::Crypto {
                    what: "the WeChat Pay public key",
                    source,
                });
            }
        }
        self
    }

    /// The file of the WeChat Pay public key, `pub_key.pem`, with the key's id.
    pub fn public_key_file(self, id: &str, path: impl AsRef<Path>) -> Self {
        match PublicKey::from_file(path) {
            Ok(key) => self.public_key(id, &key),
            Err(source) => self.fail(ConfigError::Key {
                what: "the WeChat Pay public key",
                source,
            }),
        }
    }

    /// A platform certificate of WeChat Pay. Any number may be given, beside public keys too.
    pub fn platform_certificate(mut self, certificate: &Certificate) -> Self {
        match PlatformKey::certificate(&*self.crypto, certificate) {
            Ok(key) => self.keys.insert(key),
            Err(source) => {
                return self.fail(ConfigError::Crypto {
                    what: "a platform certificate",
                    source,
                });
            }
        }
        self
    }

    /// The file of a platform certificate of WeChat Pay.
    pub fn platform_certificate_file(self, path: impl AsRef<Path>) -> Self {
        match Certificate::from_file(path) {
            Ok(certificate) => self.platform_certificate(&certificate),
            Err(source) => self.fail(ConfigError::Key {
                what: "a platform certificate",
                source,
            }),
        }
    }

    /// A whole key ring of WeChat Pay's keys, beside those that were given already.
    pub fn keys(mut self, keys: KeyRing) -> Self {
        for key in keys {
            self.keys.insert(key);
        }
        self
    }

    /// A ring of WeChat Pay's keys that other merchants or clients have too: what one of them adds, all
    /// trust. Keys that are given here besides are added to it when the merchant is built.
    pub fn shared_keys(mut self, keys: &SharedKeys) -> Self {
        self.shared_keys = Some(keys.clone());
        self
    }

    /// Keys of WeChat Pay that another process has [exported](SharedKeys::export), beside those that
    /// were given already.
    pub fn saved_keys(self, saved: &SavedKeys) -> Self {
        match saved.ring(&*self.crypto) {
            Ok(ring) => self.keys(ring),
            Err(source) => self.fail(ConfigError::SavedKeys { source }),
        }
    }

    /// Keeps the platform certificates up to date by download, for which the APIv3 key is needed. Without
    /// this nothing is downloaded, which is right for merchants that have a public key only.
    ///
    /// Before a call, certificates are downloaded that are older than 12 hours, by one call for all
    /// that share the ring; when that fails, the keys at hand go on to be used. A call that has no key
    /// to verify its answer with waits for the download and is not sent without it. When an answer is
    /// signed by a key that is not in the ring, they are downloaded at once, five times at once and then once a minute,
    /// and the answer that has come is verified again; the request is not sent again. For keys that
    /// notifications name see [`NotificationReceiver::fetching_keys`](crate::notification::NotificationReceiver::fetching_keys).
    pub fn download_certificates(mut self) -> Self {
        self.downloads = true;
        self
    }

    /// Where requests go: `https://host`, or `http://` for loopback addresses. Default: the primary domain.
    pub fn base_url(mut self, url: &str) -> Self {
        match url.parse() {
            Ok(url) => self.base_url = url,
            Err(source) => return self.fail(ConfigError::BaseUrl { source }),
        }
        self
    }

    /// Where requests go while the first address cannot be reached, if the client's policy makes calls
    /// again. Default: the secondary domain for the primary one and the other way round, else none.
    pub fn fallback_base_url(mut self, url: &str) -> Self {
        match url.parse() {
            Ok(url) => self.other_base_url = Some(url),
            Err(source) => return self.fail(ConfigError::BaseUrl { source }),
        }
        self
    }

    /// A clock of your own, for tests and replays.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// A source of nonces of your own, for tests and replays.
    pub fn nonces(mut self, nonces: impl NonceSource + 'static) -> Self {
        self.nonces = Some(Arc::new(nonces));
        self
    }

    /// The finished configuration.
    ///
    /// # Errors
    /// The first mistake that was made, or what is missing: mchid, serial number, private key (or
    /// signer), and at least one key of WeChat Pay, or the APIv3 key where certificates are downloaded.
    pub fn build(self) -> Result<Merchant, ConfigError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let (mchid, serial, signer) = self.required()?;
        let keys = match self.shared_keys {
            None => SharedKeys::new(self.keys),
            Some(shared) => {
                for key in self.keys {
                    shared
                        .insert(key)
                        .map_err(|source| ConfigError::Pinned { source })?;
                }
                shared
            }
        };
        if self.downloads && keys.is_pinned() {
            let source = PinnedError;
            return Err(ConfigError::Pinned { source });
        }
        let nonces = self
            .nonces
            .unwrap_or_else(|| Arc::new(RandomNonces::new(self.crypto.random())));
        let values = MerchantValues::new(mchid)
            .with_appid(self.appid)
            .with_notify_url(self.notify_url);
        let parts = Parts {
            values: Arc::new(values),
            serial,
            domains: Domains::new(self.base_url, self.other_base_url),
            signer,
            opener: self.opener,
            aead: self.aead,
            keys,
            clock: self.clock,
            nonces,
            crypto: self.crypto,
            downloads: self.downloads,
            given: self.given,
        };
        Ok(Merchant {
            parts: Arc::new(parts),
        })
    }

    /// What no merchant can do without.
    fn required(&self) -> Result<(String, String, Arc<dyn Signer>), ConfigError> {
        let missing = |what, variable| ConfigError::Missing {
            what,
            variable: self.from_env.then_some(variable),
        };
        let mchid = self
            .mchid
            .clone()
            .ok_or_else(|| missing("the mchid", VARIABLES[0]))?;
        let serial = self.serial.clone().ok_or_else(|| {
            missing(
                "the serial number of the merchant certificate",
                VARIABLES[1],
            )
        })?;
        let signer = self
            .signer
            .clone()
            .ok_or_else(|| missing("the private key", VARIABLES[2]))?;
        if self.downloads && self.aead.is_none() {
            return Err(missing(
                "the APIv3 key, which downloaded certificates are decrypted with,",
                VARIABLES[3],
            ));
        }
        if !self.downloads && self.current_keys().is_empty() {
            return Err(missing(
                "a key of WeChat Pay to verify answers with",
                VARIABLES[5],
            ));
        }
        Ok((mchid, serial, signer))
    }

    /// The keys of WeChat Pay that were given so far, with those of a shared ring.
    pub(super) fn current_keys(&self) -> KeyRing {
        let mut keys = match &self.shared_keys {
            Some(shared) => KeyRing::clone(&shared.current()),
            None => KeyRing::new(),
        };
        for key in self.keys.iter() {
            keys.insert(key.clone());
        }
        keys
    }

    /// Hands the first mistake to a function, or what is missing.
    pub(super) fn problem<T>(&self, of: impl FnOnce(&ConfigError) -> T) -> Option<T> {
        match &self.error {
            Some(error) => Some(of(error)),
            None => self.required().err().map(|error| of(&error)),
        }
    }

    pub(super) fn fail(mut self, error: ConfigError) -> Self {
        self.error.get_or_insert(error);
        self
    }
}

impl fmt::Debug for MerchantBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MerchantBuilder")
            .field("mchid", &self.mchid)
            .field("serial", &self.serial)
            .field("keys", &self.keys)
            .finish_non_exhaustive()
    }
}

pub(super) fn check_public_key_id(id: &str) -> Result<(), ConfigError> {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if id.is_empty() || !id.bytes().all(known) {
        return Err(ConfigError::PublicKeyId);
    }
    Ok(())
}
