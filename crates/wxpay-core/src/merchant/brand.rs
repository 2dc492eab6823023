//! A brand: a merchant's keys and backends under another signature scheme.

use std::fmt;
use std::mem;
use std::path::Path;
use std::sync::Arc;

use super::{ConfigError, Finding, Merchant, MerchantBuilder, terms};
use crate::base_url::BaseUrl;
use crate::clock::Clock;
use crate::crypto::{Crypto, CryptoError, Opener, Scheme, Signer};
use crate::key::{Certificate, PrivateKey, PublicKey};
use crate::keys::KeyRing;
use crate::nonce::NonceSource;

/// A brand's identity and keys, which sign the operations under `/brand/` and verify their responses.
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
    /// Signs and verifies under the scheme of brands, with the brand ID in place of the mchid.
    identity: Merchant,
}

impl Brand {
    /// Begins a configuration with a crypto backend for RSA keys.
    pub fn builder(crypto: impl Crypto + 'static) -> BrandBuilder {
        BrandBuilder {
            inner: MerchantBuilder::new(Arc::new(crypto), &terms::BRAND),
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
    /// | `WXPAY_BRAND_API_KEY_FILE` | instead: path of a file with that key |
    /// | `WXPAY_BRAND_PUBLIC_KEY_ID` | the id of the brand's WeChat Pay public key, `PUB_KEY_ID_…` |
    /// | `WXPAY_BRAND_PUBLIC_KEY` | path of that public key |
    /// | `WXPAY_BRAND_BASE_URL` | where to send requests (optional) |
    ///
    /// `WXPAY_BRAND_PRIVATE_KEY_FILE` and `WXPAY_BRAND_PUBLIC_KEY_FILE` are other names of the variables
    /// without `_FILE`. Setting both of a pair is an error.
    ///
    /// # Errors
    /// When variables are missing or wrong. The error names all of them and the files.
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

    /// Primary address of requests.
    pub fn base_url(&self) -> &BaseUrl {
        self.identity.base_url()
    }

    /// The brand's WeChat Pay public keys.
    pub fn keys(&self) -> Arc<KeyRing> {
        self.identity.keys()
    }

    /// Finds present and upcoming problems of the configuration without a request, the worst first.
    ///
    /// Compares the brand API certificate with key and serial number, and checks its expiry by the brand's clock, the
    /// public keys and the permissions of the key file.
    pub fn check(&self) -> Vec<Finding> {
        checked(self.identity.check())
    }

    /// State that clients and receivers hold.
    pub(crate) fn into_identity(self) -> Merchant {
        self.identity
    }
}

/// The identity that a brand's client holds, which has the brand ID in place of the mchid.
impl From<Brand> for Merchant {
    fn from(brand: Brand) -> Self {
        brand.into_identity()
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

/// Configures a [`Brand`]. [`build`](Self::build) reports all mistakes.
#[must_use]
pub struct BrandBuilder {
    inner: MerchantBuilder,
}

impl BrandBuilder {
    /// Sets the brand ID: 1 to 20 digits.
    pub fn brand_id(self, brand_id: impl Into<String>) -> Self {
        self.map(|inner| inner.number(brand_id.into()))
    }

    /// Sets the serial number of the brand API certificate: 40 hexadecimal digits, also as
    /// [tools print them](MerchantBuilder::serial).
    pub fn serial(self, serial: impl AsRef<str>) -> Self {
        self.map(|inner| inner.serial(serial))
    }

    /// Sets the brand API certificate. The serial number is read from it.
    pub fn certificate(self, certificate: &Certificate) -> Self {
        self.map(|inner| inner.certificate(certificate))
    }

    /// Sets the brand API certificate as text, in PEM.
    pub fn certificate_pem(self, pem: impl AsRef<[u8]>) -> Self {
        self.map(|inner| inner.certificate_pem(pem))
    }

    /// Sets the file of the brand API certificate.
    pub fn certificate_file(self, path: impl AsRef<Path>) -> Self {
        self.map(|inner| inner.certificate_file(path))
    }

    /// Sets the private key of the brand API certificate, which signs requests and decrypts sensitive fields.
    pub fn private_key(self, key: &PrivateKey) -> Self {
        self.map(|inner| inner.private_key(key))
    }

    /// Sets the private key as text, in PEM.
    pub fn private_key_pem(self, pem: impl AsRef<[u8]>) -> Self {
        self.map(|inner| inner.private_key_pem(pem))
    }

    /// Sets the file of the private key.
    pub fn private_key_file(self, path: impl AsRef<Path>) -> Self {
        self.map(|inner| inner.private_key_file(path))
    }

    /// Sets a signer in place of the private key, for a key that lives elsewhere. Its scheme is
    /// [`Scheme::Sha256Rsa2048`]: the brand replaces it with the name of the brands' scheme.
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

    /// Sets the file of the brand API key. A final line end is ignored.
    pub fn api_key_file(self, path: impl AsRef<Path>) -> Self {
        self.map(|inner| inner.apiv3_key_file(path))
    }

    /// Adds a WeChat Pay public key of the brand with its id, `PUB_KEY_ID_` and digits.
    pub fn public_key(self, id: &str, key: &PublicKey) -> Self {
        self.map(|inner| inner.public_key(id, key))
    }

    /// Adds a WeChat Pay public key of the brand as text in PEM, with the key's id.
    pub fn public_key_pem(self, id: &str, pem: impl AsRef<[u8]>) -> Self {
        self.map(|inner| inner.public_key_pem(id, pem))
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

    /// Sets the backup address of requests. Default: WeChat Pay's other domain.
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

    /// Loads all environment variables that are set; see [`Brand::from_env`].
    pub fn env(self) -> Self {
        self.map(MerchantBuilder::env)
    }

    /// Like [`env`](Self::env), with the variables looked up by a function: `None` for one that is not
    /// set.
    pub fn env_with(self, lookup: impl Fn(&str) -> Option<String>) -> Self {
        self.map(|inner| inner.env_with(lookup))
    }

    /// Finishes the configuration.
    ///
    /// # Errors
    /// All mistakes and all missing parts: brand ID, serial number, private key (or signer), and a WeChat Pay public
    /// key of the brand.
    pub fn build(self) -> Result<Brand, ConfigError> {
        let wrong_scheme = self.wrong_scheme();
        let mut inner = self.inner;
        inner.problems.extend(wrong_scheme);
        if let Some(signer) = inner.signer.take() {
            inner.signer = Some(Arc::new(BrandSigner(signer)));
        }
        for key in mem::take(&mut inner.keys) {
            inner.keys.insert(key.for_brand());
        }
        let identity = inner.build()?;
        Ok(Brand { identity })
    }

    /// Like [`Brand::check`], for the settings so far.
    pub fn check(&self) -> Vec<Finding> {
        let mut findings = checked(self.inner.check());
        if let Some(error) = self.wrong_scheme() {
            // As bad as any, so it may stand in front of all.
            findings.insert(0, Finding::of_error(&error));
        }
        findings
    }

    fn wrong_scheme(&self) -> Option<ConfigError> {
        let scheme = self.inner.signer.as_ref()?.scheme();
        (scheme != Scheme::Sha256Rsa2048).then_some(ConfigError::BrandScheme { scheme })
    }

    fn map(self, change: impl FnOnce(MerchantBuilder) -> MerchantBuilder) -> Self {
        Self {
            inner: change(self.inner),
        }
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

/// Leaves out checks that hold for merchants only: no page says whom a brand API certificate names.
fn checked(findings: Vec<Finding>) -> Vec<Finding> {
    let of_brands = |finding: &Finding| !matches!(finding, Finding::MchidNotOfCertificate { .. });
    findings.into_iter().filter(of_brands).collect()
}

/// Signs under the scheme of brands: the signatures differ in name only.
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
