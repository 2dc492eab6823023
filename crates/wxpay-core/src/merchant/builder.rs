use std::fmt;
use std::path::Path;
use std::sync::Arc;

use super::given::{Given, KeyFile};
use super::terms::Terms;
use super::{ConfigError, Merchant, Parts, numbers};
use crate::base_url::BaseUrl;
use crate::clock::{Clock, SystemClock};
use crate::crypto::{Aead, Crypto, Opener, Signer};
use crate::domains::Domains;
use crate::key::{ApiV3Key, Certificate, KeyError, PrivateKey, PublicKey};
use crate::keys::{KeyRing, PinnedError, PlatformKey, SavedKeys, SharedKeys};
use crate::merchant_values::MerchantValues;
use crate::nonce::{NonceSource, RandomNonces};

/// Configures a [`Merchant`]. [`build`](Self::build) reports all mistakes.
#[must_use]
pub struct MerchantBuilder {
    crypto: Arc<dyn Crypto>,
    /// Names in errors: the same builder configures brands.
    pub(super) terms: &'static Terms,
    pub(super) problems: Vec<ConfigError>,
    /// The given values, even wrong ones: they are not reported as missing.
    pub(super) tried: Vec<Part>,
    pub(super) mchid: Option<String>,
    appid: Option<String>,
    pub(super) notify_url: Option<String>,
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

/// A part of the configuration that may be missing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Number,
    Serial,
    PrivateKey,
    ApiV3Key,
    /// Keys of WeChat Pay.
    Keys,
    /// An optional part.
    Other,
}

impl MerchantBuilder {
    pub(super) fn new(crypto: Arc<dyn Crypto>, terms: &'static Terms) -> Self {
        Self {
            crypto,
            terms,
            problems: Vec::new(),
            tried: Vec::new(),
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

    /// The merchant's number, 1 to 20 digits; for a service provider, its own.
    pub fn mchid(self, mchid: impl Into<String>) -> Self {
        self.number(mchid.into())
    }

    /// The mchid or the brand ID.
    pub(super) fn number(mut self, number: String) -> Self {
        self.tried.push(Part::Number);
        match self.terms.check_number(number) {
            Ok(number) => self.mchid = Some(number),
            Err(error) => return self.fail(error),
        }
        self
    }

    /// The appid of the merchant, or of a service provider, for requests that need one and name none: `appid`,
    /// `sp_appid` and `combine_appid`. At most 32 letters and digits.
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

    /// The notification address for requests that have a `notify_url` and set none, refunds and transfers included. At
    /// most 256 characters.
    ///
    /// WeChat Pay requires `https`, a domain and a path, without a query. For the results of such a request, it takes
    /// precedence over an address that is set on the merchant platform.
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

    /// The serial number of the merchant's API certificate: 40 hexadecimal digits.
    ///
    /// It is accepted as openssl, browsers and Windows show it, too: in lower case, with `:` or blanks
    /// between the bytes, behind `serial=` or `0x`.
    pub fn serial(mut self, serial: impl AsRef<str>) -> Self {
        self.tried.push(Part::Serial);
        match numbers::serial(serial.as_ref()) {
            Ok(serial) => self.serial = Some(serial),
            Err(error) => return self.fail(error),
        }
        self
    }

    /// The merchant's API certificate. The serial number is read from it.
    pub fn certificate(mut self, certificate: &Certificate) -> Self {
        self.given.certificate = Some(certificate.clone());
        self.serial(certificate.serial())
    }

    /// The merchant's API certificate as text, the content of `apiclient_cert.pem`.
    pub fn certificate_pem(self, pem: impl AsRef<[u8]>) -> Self {
        self.certificate_or(Certificate::parse(pem))
    }

    /// The file of the merchant's API certificate, `apiclient_cert.pem`.
    pub fn certificate_file(self, path: impl AsRef<Path>) -> Self {
        self.certificate_or(Certificate::from_file(path))
    }

    fn certificate_or(mut self, parsed: Result<Certificate, KeyError>) -> Self {
        self.tried.push(Part::Serial);
        let what = self.terms.certificate;
        match parsed {
            Ok(certificate) => self.certificate(&certificate),
            Err(source) => self.fail(ConfigError::Key { what, source }),
        }
    }

    /// The merchant's private key, which signs requests and decrypts sensitive fields.
    pub fn private_key(mut self, key: &PrivateKey) -> Self {
        self.tried.push(Part::PrivateKey);
        match (self.crypto.signer(key), self.crypto.opener(key)) {
            (Ok(signer), Ok(opener)) => {
                self.signer = Some(signer);
                self.opener = Some(opener);
                self.given.public_key = Some(key.public_key().clone());
                self
            }
            (Err(source), _) | (_, Err(source)) => {
                let what = self.terms.private_key;
                self.fail(ConfigError::Crypto { what, source })
            }
        }
    }

    /// The merchant's private key as text, the content of `apiclient_key.pem`.
    pub fn private_key_pem(self, pem: impl AsRef<[u8]>) -> Self {
        self.private_key_or(PrivateKey::parse(pem))
    }

    /// The file of the merchant's private key, `apiclient_key.pem`.
    pub fn private_key_file(mut self, path: impl AsRef<Path>) -> Self {
        self.given.key_file = Some(KeyFile::new(path.as_ref()));
        self.private_key_or(PrivateKey::from_file(path))
    }

    fn private_key_or(mut self, parsed: Result<PrivateKey, KeyError>) -> Self {
        self.tried.push(Part::PrivateKey);
        let what = self.terms.private_key;
        match parsed {
            Ok(key) => self.private_key(&key),
            Err(source) => self.fail(ConfigError::Key { what, source }),
        }
    }

    /// A signer in place of the private key, for a key that lives elsewhere.
    pub fn signer(mut self, signer: impl Signer + 'static) -> Self {
        self.tried.push(Part::PrivateKey);
        self.signer = Some(Arc::new(signer));
        self.given.public_key = None;
        self
    }

    /// An opener of sensitive fields in place of the private key, for a key that lives elsewhere.
    pub fn opener(mut self, opener: impl Opener + 'static) -> Self {
        self.opener = Some(Arc::new(opener));
        self
    }

    /// The APIv3 key, 32 characters, which decrypts notifications and certificates.
    pub fn apiv3_key(self, key: &str) -> Self {
        self.apiv3_key_or(ApiV3Key::new(key))
    }

    /// The file of the APIv3 key, as containers mount secrets. A final line end is ignored.
    pub fn apiv3_key_file(self, path: impl AsRef<Path>) -> Self {
        self.apiv3_key_or(ApiV3Key::from_file(path))
    }

    fn apiv3_key_or(mut self, parsed: Result<ApiV3Key, KeyError>) -> Self {
        self.tried.push(Part::ApiV3Key);
        let what = self.terms.apiv3_key;
        let key = match parsed {
            Ok(key) => key,
            Err(source) => return self.fail(ConfigError::Key { what, source }),
        };
        match self.crypto.aead(&key) {
            Ok(aead) => self.aead = Some(aead),
            Err(source) => return self.fail(ConfigError::Crypto { what, source }),
        }
        self
    }

    /// The WeChat Pay public key with its id, `PUB_KEY_ID_` and digits. Any number may be given.
    pub fn public_key(mut self, id: &str, key: &PublicKey) -> Self {
        self.tried.push(Part::Keys);
        if let Err(error) = numbers::public_key_id(id) {
            return self.fail(error);
        }
        let what = self.terms.public_key;
        match PlatformKey::public_key(&*self.crypto, id, key) {
            Ok(key) => self.keys.insert(key),
            Err(source) => return self.fail(ConfigError::Crypto { what, source }),
        }
        self
    }

    /// The WeChat Pay public key as text, the content of `pub_key.pem`, with the key's id.
    pub fn public_key_pem(self, id: &str, pem: impl AsRef<[u8]>) -> Self {
        self.public_key_or(id, PublicKey::parse(pem))
    }

    /// The file of the WeChat Pay public key, `pub_key.pem`, with the key's id.
    pub fn public_key_file(self, id: &str, path: impl AsRef<Path>) -> Self {
        self.public_key_or(id, PublicKey::from_file(path))
    }

    fn public_key_or(mut self, id: &str, parsed: Result<PublicKey, KeyError>) -> Self {
        self.tried.push(Part::Keys);
        let what = self.terms.public_key;
        match parsed {
            Ok(key) => self.public_key(id, &key),
            Err(source) => self.fail(ConfigError::Key { what, source }),
        }
    }

    /// A platform certificate of WeChat Pay. Any number may be given, beside public keys too.
    pub fn platform_certificate(mut self, certificate: &Certificate) -> Self {
        self.tried.push(Part::Keys);
        match PlatformKey::certificate(&*self.crypto, certificate) {
            Ok(key) => self.keys.insert(key),
            Err(source) => {
                let what = PLATFORM_CERTIFICATE;
                return self.fail(ConfigError::Crypto { what, source });
            }
        }
        self
    }

    /// A platform certificate of WeChat Pay as text, in PEM.
    pub fn platform_certificate_pem(self, pem: impl AsRef<[u8]>) -> Self {
        self.platform_certificate_or(Certificate::parse(pem))
    }

    /// The file of a platform certificate of WeChat Pay.
    pub fn platform_certificate_file(self, path: impl AsRef<Path>) -> Self {
        self.platform_certificate_or(Certificate::from_file(path))
    }

    fn platform_certificate_or(mut self, parsed: Result<Certificate, KeyError>) -> Self {
        self.tried.push(Part::Keys);
        let what = PLATFORM_CERTIFICATE;
        match parsed {
            Ok(certificate) => self.platform_certificate(&certificate),
            Err(source) => self.fail(ConfigError::Key { what, source }),
        }
    }

    /// A ring of WeChat Pay platform keys, in addition to those given already.
    pub fn keys(mut self, keys: KeyRing) -> Self {
        for key in keys {
            self.keys.insert(key);
        }
        self
    }

    /// A ring of WeChat Pay platform keys that other merchants or clients share: all trust what one of them adds.
    /// Other keys given here are added to it when the merchant is built.
    pub fn shared_keys(mut self, keys: &SharedKeys) -> Self {
        self.shared_keys = Some(keys.clone());
        self
    }

    /// WeChat Pay platform keys that another process [exported](SharedKeys::export), in addition to those given
    /// already.
    pub fn saved_keys(self, saved: &SavedKeys) -> Self {
        match saved.ring(&*self.crypto) {
            Ok(ring) => self.keys(ring),
            Err(source) => {
                let mut builder = self.fail(ConfigError::SavedKeys { source });
                builder.tried.push(Part::Keys);
                builder
            }
        }
    }

    /// Keeps the platform certificates up to date by download, which requires the APIv3 key. By default nothing is
    /// downloaded, which suits merchants that have a public key only.
    ///
    /// Before a call, certificates older than 12 hours are downloaded, once for all that share the ring; if that
    /// fails, the present keys stay in use. A call without a valid key waits for the download and is not sent without
    /// it. If a response is signed by a key that is not in the ring, the certificates are downloaded immediately (at
    /// most five times at once, then once a minute) and the response is verified again; the request is not sent again.
    /// For keys that notifications name see
    /// [`NotificationReceiver::fetching_keys`](crate::notification::NotificationReceiver::fetching_keys).
    pub fn download_certificates(mut self) -> Self {
        self.downloads = true;
        self
    }

    /// Sets the address of requests: `https://host`, or `http://` for loopback addresses. Default: the primary domain.
    pub fn base_url(mut self, url: &str) -> Self {
        match url.parse() {
            Ok(url) => self.base_url = url,
            Err(source) => return self.fail(ConfigError::BaseUrl { source }),
        }
        self
    }

    /// Sets the backup address of requests, which clients with a retry policy use. Default: the secondary domain for
    /// the primary one and vice versa, otherwise none.
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

    /// Finishes the configuration.
    ///
    /// # Errors
    /// All mistakes and all missing parts, as [`ConfigError::Several`] if there is more than one. Required are mchid,
    /// serial number, private key (or signer), and at least one platform key, or the APIv3 key if certificates are
    /// downloaded.
    pub fn build(mut self) -> Result<Merchant, ConfigError> {
        let missing = self.missing();
        self.problems.extend(missing);
        if let Some(error) = ConfigError::of(std::mem::take(&mut self.problems)) {
            return Err(error);
        }
        let Self {
            mchid: Some(mchid),
            serial: Some(serial),
            signer: Some(signer),
            ..
        } = self
        else {
            // Not reached: what is missing was reported.
            let what = self.terms.number;
            return Err(ConfigError::Missing {
                what,
                variable: None,
            });
        };
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

    /// The required parts that were not given.
    pub(super) fn missing(&self) -> Vec<ConfigError> {
        let (terms, variables) = (self.terms, &self.terms.variables);
        let needs_apiv3_key = self.downloads && self.aead.is_none();
        let needs_keys = !self.downloads && self.current_keys().is_empty();
        let of = |part, is_missing: bool, what, variable| {
            let is_missing = is_missing && !self.tried.contains(&part);
            is_missing.then_some(ConfigError::Missing {
                what,
                variable: self.from_env.then_some(variable),
            })
        };
        let missing = [
            of(
                Part::Number,
                self.mchid.is_none(),
                terms.number,
                variables.number,
            ),
            of(
                Part::Serial,
                self.serial.is_none(),
                terms.serial,
                variables.serial,
            ),
            of(
                Part::PrivateKey,
                self.signer.is_none(),
                terms.private_key,
                variables.private_key.name,
            ),
            of(
                Part::ApiV3Key,
                needs_apiv3_key,
                "the APIv3 key, which downloaded certificates are decrypted with,",
                variables.apiv3_key.name,
            ),
            of(
                Part::Keys,
                needs_keys,
                terms.platform_key,
                variables.public_key_and_id,
            ),
        ];
        missing.into_iter().flatten().collect()
    }

    /// The WeChat Pay platform keys that were given so far, with those of a shared ring.
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

    pub(super) fn fail(mut self, error: ConfigError) -> Self {
        self.problems.push(error);
        self
    }
}

const PLATFORM_CERTIFICATE: &str = "a platform certificate";

impl fmt::Debug for MerchantBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MerchantBuilder")
            .field("mchid", &self.mchid)
            .field("serial", &self.serial)
            .field("keys", &self.keys)
            .finish_non_exhaustive()
    }
}
