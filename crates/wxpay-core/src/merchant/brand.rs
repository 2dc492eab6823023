//! A brand: the same keys and backends under a scheme of its own.

use std::fmt;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::builder::check_public_key_id;
use super::{ConfigError, Finding, Merchant, MerchantBuilder};
use crate::base_url::BaseUrl;
use crate::clock::Clock;
use crate::crypto::{Crypto, CryptoError, Opener, Scheme, Signer};
use crate::key::{Certificate, PrivateKey, PublicKey};
use crate::keys::KeyRing;
use crate::nonce::NonceSource;

/// The variables of [`Brand::from_env`].
const VARIABLES: [&str; 7] = [
    "WXPAY_BRAND_ID",
    "WXPAY_BRAND_SERIAL",
    "WXPAY_BRAND_PRIVATE_KEY",
    "WXPAY_BRAND_API_KEY",
    "WXPAY_BRAND_PUBLIC_KEY_ID",
    "WXPAY_BRAND_PUBLIC_KEY",
    "WXPAY_BRAND_BASE_URL",
];

/// A brand's identity and keys: what signs the operations under `/brand/` and verifies their responses.
///
/// Requests carry the scheme `WECHATPAY-BRAND-SHA256-RSA2048` with `brand_id` in place of `mchid`.
/// Responses and notifications are verified with the brand's WeChat Pay public key; brands have no
/// platform certificates. Notifications are decrypted with the brand API key, sensitive fields of
/// responses with the private key of the brand API certificate.
///
/// A clone is cheap and shares everything.
///
/// ```no_run
/// # fn example(crypto: impl wxpay_core::crypto::Crypto + 'static) -> Result<(), wxpay_core::ConfigError> {
/// let brand = wxpay_core::Brand::builder(crypto)
///     .brand_id("120344")
///     .certificate_file("brand_cert.pem")
///     .private_key_file("brand_key.pem")
///     .api_key("0123456789abcdef0123456789abcdef")
///     .public_key_file("PUB_KEY_ID_0120344202500000000000000000000000", "brand_pub_key.pem")
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Brand {
    /// Signs and verifies under the scheme of brands, with the brand ID for its number.
    identity: Merchant,
}

impl Brand {
    /// Begins a configuration with a crypto backend for RSA keys.
    pub fn builder(crypto: impl Crypto + 'static) -> BrandBuilder {
        BrandBuilder {
            inner: Merchant::builder(crypto),
            from_env: false,
        }
    }

    /// Configures a brand from the environment.
    ///
    /// | variable | content |
    /// |---|---|
    /// | `WXPAY_BRAND_ID` | the brand ID |
    /// | `WXPAY_BRAND_SERIAL` | the serial number of the brand API certificate |
    /// | `WXPAY_BRAND_PRIVATE_KEY` | path of the private key of that certificate |
    /// | `WXPAY_BRAND_API_KEY` | the brand API key, 32 letters and digits (optional) |
    /// | `WXPAY_BRAND_PUBLIC_KEY_ID` | the id of the brand's WeChat Pay public key, `PUB_KEY_ID_…` |
    /// | `WXPAY_BRAND_PUBLIC_KEY` | path of that public key |
    /// | `WXPAY_BRAND_BASE_URL` | where to send requests (optional) |
    ///
    /// # Errors
    /// When a variable is missing or wrong; the error names the variable, and the file.
    pub fn from_env(crypto: impl Crypto + 'static) -> Result<Self, ConfigError> {
        Self::builder(crypto).env().build()
    }

    /// The brand ID.
    pub fn brand_id(&self) -> &str {
        self.identity.mchid()
    }

    /// The serial number of the brand API certificate.
    pub fn serial(&self) -> &str {
        self.identity.serial()
    }

    /// Where requests go, as long as that can be reached.
    pub fn base_url(&self) -> &BaseUrl {
        self.identity.base_url()
    }

    /// The brand's WeChat Pay public keys.
    pub fn keys(&self) -> Arc<KeyRing> {
        self.identity.keys()
    }

    /// Finds what is wrong with the configuration or will soon be, without a request: the worst first.
    ///
    /// Compares the brand API certificate with key and serial number, and looks at its end by the
    /// brand's clock, at the public keys and at the permissions of the key's file.
    pub fn check(&self) -> Vec<Finding> {
        checked(self.identity.check())
    }

    /// What clients and receivers hold.
    pub(crate) fn into_identity(self) -> Merchant {
        self.identity
    }
}

impl fmt::Debug for Brand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Brand")
            .field("brand_id", &self.brand_id())
            .field("serial", &self.serial())
            .field("base_url", self.base_url())
            .field("keys", self.identity.shared_keys())
            .finish_non_exhaustive()
    }
}

/// Configures a [`Brand`]. The first mistake is reported by [`build`](Self::build).
#[must_use]
pub struct BrandBuilder {
    inner: MerchantBuilder,
    from_env: bool,
}

impl BrandBuilder {
    /// Sets the brand ID: 1 to 32 letters and digits.
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        let brand_id = brand_id.into();
        // It stands between quotation marks in `Authorization`.
        let is_id = (1..=32).contains(&brand_id.len())
            && brand_id.bytes().all(|byte| byte.is_ascii_alphanumeric());
        match is_id {
            true => self.inner.mchid = Some(brand_id),
            false => self.inner = self.inner.fail(ConfigError::BrandId),
        }
        self
    }

    /// Sets the serial number of the brand API certificate, in hexadecimal.
    pub fn serial(self, serial: impl Into<String>) -> Self {
        self.map(|inner| inner.serial(serial))
    }

    /// Sets the brand API certificate, which gives the serial number.
    pub fn certificate(self, certificate: &Certificate) -> Self {
        self.map(|inner| inner.certificate(certificate))
    }

    /// Sets the file of the brand API certificate.
    pub fn certificate_file(self, path: impl AsRef<Path>) -> Self {
        self.map(|inner| inner.certificate_file(path))
    }

    /// Sets the private key of the brand API certificate, which signs requests and opens sensitive
    /// fields.
    pub fn private_key(self, key: &PrivateKey) -> Self {
        self.map(|inner| inner.private_key(key))
    }

    /// Sets the file of the private key.
    pub fn private_key_file(self, path: impl AsRef<Path>) -> Self {
        self.map(|inner| inner.private_key_file(path))
    }

    /// Sets a signer in place of the private key, for a key that lives elsewhere. Its scheme is
    /// [`Scheme::Sha256Rsa2048`]: the name of the brands' scheme is put on by the brand.
    pub fn signer(self, signer: impl Signer + 'static) -> Self {
        self.map(|inner| inner.signer(signer))
    }

    /// Sets an opener of sensitive fields in place of the private key, for a key that lives elsewhere.
    pub fn opener(self, opener: impl Opener + 'static) -> Self {
        self.map(|inner| inner.opener(opener))
    }

    /// Sets the brand API key, 32 letters and digits, which decrypts notifications.
    pub fn api_key(self, key: &str) -> Self {
        self.map(|inner| inner.apiv3_key(key))
    }

    /// Adds a WeChat Pay public key of the brand with its id (`PUB_KEY_ID_…`).
    pub fn public_key(self, id: &str, key: &PublicKey) -> Self {
        self.map(|inner| inner.public_key(id, key))
    }

    /// Adds the file of a WeChat Pay public key of the brand, with the key's id.
    pub fn public_key_file(self, id: &str, path: impl AsRef<Path>) -> Self {
        self.map(|inner| inner.public_key_file(id, path))
    }

    /// Sets where requests go: `https://host`, or `http://` for loopback addresses. Default: the primary
    /// domain.
    pub fn base_url(self, url: &str) -> Self {
        self.map(|inner| inner.base_url(url))
    }

    /// Sets where requests go while the first address cannot be reached. Default: the other domain of
    /// WeChat Pay.
    pub fn fallback_base_url(self, url: &str) -> Self {
        self.map(|inner| inner.fallback_base_url(url))
    }

    /// Sets a clock of your own, for tests and replays.
    pub fn clock(self, clock: impl Clock + 'static) -> Self {
        self.map(|inner| inner.clock(clock))
    }

    /// Sets a source of nonces of your own, for tests and replays.
    pub fn nonces(self, nonces: impl NonceSource + 'static) -> Self {
        self.map(|inner| inner.nonces(nonces))
    }

    /// Takes everything over that the environment has; see [`Brand::from_env`] for the variables.
    pub fn env(self) -> Self {
        self.env_from(|name| {
            std::env::var_os(name).map(|value| value.into_string().map_err(|_| ()))
        })
    }

    /// Like [`env`](Self::env), with the variables looked up by a function: `None` for one that is not
    /// set.
    pub fn env_with(self, lookup: impl Fn(&str) -> Option<String>) -> Self {
        self.env_from(|name| lookup(name).map(Ok))
    }

    fn env_from(mut self, lookup: impl Fn(&str) -> Option<Result<String, ()>>) -> Self {
        self.from_env = true;
        let mut values = [const { None }; VARIABLES.len()];
        for (value, variable) in values.iter_mut().zip(VARIABLES) {
            *value = match lookup(variable) {
                None => None,
                Some(Ok(text)) if text.is_empty() => None,
                Some(Ok(text)) => Some(text),
                Some(Err(())) => return self.fail(ConfigError::NotUnicode { variable }),
            };
        }
        let [brand_id, serial, private_key, api_key, key_id, key, url] = values;
        self = self.variable(VARIABLES[0], brand_id, |brand, id| brand.brand_id(id));
        self = self.variable(VARIABLES[1], serial, |brand, serial| brand.serial(serial));
        self = self.variable(VARIABLES[2], private_key, |brand, path| {
            brand.private_key_file(PathBuf::from(path))
        });
        self = self.variable(VARIABLES[3], api_key, |brand, key| brand.api_key(&key));
        let missing = |what, variable| ConfigError::Missing {
            what,
            variable: Some(variable),
        };
        self = match (key_id, key) {
            (None, None) => self,
            (Some(_), None) => self.fail(missing(PUBLIC_KEY, VARIABLES[5])),
            (None, Some(_)) => self.fail(missing("the id of that public key", VARIABLES[4])),
            (Some(id), Some(path)) => {
                let checked = self.variable(VARIABLES[4], Some(id.clone()), |brand, id| {
                    match check_public_key_id(&id) {
                        Ok(()) => brand,
                        Err(error) => brand.fail(error),
                    }
                });
                checked.variable(VARIABLES[5], Some(path), |brand, path| {
                    brand.public_key_file(&id, path)
                })
            }
        };
        self.variable(VARIABLES[6], url, |brand, url| brand.base_url(&url))
    }

    fn variable(
        self,
        variable: &'static str,
        value: Option<String>,
        take: impl FnOnce(Self, String) -> Self,
    ) -> Self {
        let Some(value) = value.filter(|_| self.inner.error.is_none()) else {
            return self;
        };
        let mut builder = take(self, value);
        let error = builder.inner.error.take();
        builder.inner.error = error.map(|source| ConfigError::Variable {
            variable,
            source: Box::new(source),
        });
        builder
    }

    /// Finishes the configuration.
    ///
    /// # Errors
    /// The first mistake that was made, or what is missing: brand ID, serial number, private key (or
    /// signer), and a WeChat Pay public key of the brand.
    pub fn build(self) -> Result<Brand, ConfigError> {
        let missing = |what, variable| ConfigError::Missing {
            what,
            variable: self.from_env.then_some(variable),
        };
        let mut inner = self.inner;
        if let Some(error) = inner.error {
            return Err(error);
        }
        if inner.mchid.is_none() {
            return Err(missing("the brand ID", VARIABLES[0]));
        }
        if inner.serial.is_none() {
            let what = "the serial number of the brand API certificate";
            return Err(missing(what, VARIABLES[1]));
        }
        let Some(signer) = inner.signer.take() else {
            let what = "the private key of the brand API certificate";
            return Err(missing(what, VARIABLES[2]));
        };
        let scheme = signer.scheme();
        if scheme != Scheme::Sha256Rsa2048 {
            return Err(ConfigError::BrandScheme { scheme });
        }
        if inner.keys.is_empty() {
            return Err(missing(PUBLIC_KEY, VARIABLES[5]));
        }
        inner.signer = Some(Arc::new(BrandSigner(signer)));
        for key in mem::take(&mut inner.keys) {
            inner.keys.insert(key.for_brand());
        }
        let identity = inner.build()?;
        Ok(Brand { identity })
    }

    /// Like [`Brand::check`], for what has been given so far.
    pub fn check(&self) -> Vec<Finding> {
        checked(self.inner.check())
    }

    fn map(self, change: impl FnOnce(MerchantBuilder) -> MerchantBuilder) -> Self {
        Self {
            inner: change(self.inner),
            ..self
        }
    }

    fn fail(self, error: ConfigError) -> Self {
        self.map(|inner| inner.fail(error))
    }
}

impl fmt::Debug for BrandBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BrandBuilder")
            .field("brand_id", &self.inner.mchid)
            .field("serial", &self.inner.serial)
            .field("keys", &self.inner.keys)
            .finish_non_exhaustive()
    }
}

const PUBLIC_KEY: &str = "a WeChat Pay public key of the brand";

/// Leaves out what is known of merchants only: no page says whom a brand API certificate names.
fn checked(findings: Vec<Finding>) -> Vec<Finding> {
    let of_brands = |finding: &Finding| !matches!(finding, Finding::MchidNotOfCertificate { .. });
    findings.into_iter().filter(of_brands).collect()
}

/// Signs under the scheme of brands: the same signatures by another name.
#[derive(Debug)]
struct BrandSigner(Arc<dyn Signer>);

impl Signer for BrandSigner {
    fn scheme(&self) -> Scheme {
        Scheme::BrandSha256Rsa2048
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        self.0.sign(message)
    }
}
