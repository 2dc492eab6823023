use std::fmt;
use std::sync::Arc;

use crate::base_url::BaseUrl;
use crate::clock::Clock;
use crate::crypto::{Aead, Crypto, Opener, Scheme, Signer};
use crate::domains::Domains;
use crate::keys::{KeyRing, SharedKeys};
use crate::merchant_values::{Fill, MerchantValues};
use crate::nonce::NonceSource;
use crate::spec::SignedBy;

use given::Given;

pub use brand::{Brand, BrandBuilder};
pub use builder::MerchantBuilder;
pub use check::{Finding, Severity};
pub use error::ConfigError;

mod brand;
mod builder;
mod check;
mod env;
mod error;
mod given;
mod numbers;
mod terms;

/// A merchant's identity and keys, for signing its requests and verifying the responses.
///
/// Create it once and share it: a clone costs a reference count.
///
/// ```no_run
/// # fn example(crypto: impl wxpay_core::crypto::Crypto + 'static) -> Result<(), wxpay_core::ConfigError> {
/// let merchant = wxpay_core::Merchant::builder(crypto)
///     .mchid("1900009191")
///     .certificate_file("apiclient_cert.pem")
///     .private_key_file("apiclient_key.pem")
///     .apiv3_key("0123456789abcdef0123456789abcdef")
///     .public_key_file("PUB_KEY_ID_0119000091912023100800065400002000", "pub_key.pem")
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Merchant {
    parts: Arc<Parts>,
}

struct Parts {
    values: Arc<MerchantValues>,
    serial: String,
    domains: Domains,
    signer: Arc<dyn Signer>,
    opener: Option<Arc<dyn Opener>>,
    aead: Option<Arc<dyn Aead>>,
    keys: SharedKeys,
    clock: Arc<dyn Clock>,
    nonces: Arc<dyn NonceSource>,
    /// Decrypts files and loads downloaded certificates.
    crypto: Arc<dyn Crypto>,
    /// True if certificates are downloaded.
    downloads: bool,
    given: Given,
}

impl Merchant {
    /// Begins a configuration with a crypto backend.
    pub fn builder(crypto: impl Crypto + 'static) -> MerchantBuilder {
        MerchantBuilder::new(Arc::new(crypto), &terms::MERCHANT)
    }

    /// Configures a merchant from the environment.
    ///
    /// | variable | content |
    /// |---|---|
    /// | `WXPAY_MCHID` | the merchant's number: digits |
    /// | `WXPAY_SERIAL` | the serial number of its API certificate: 40 hexadecimal digits, also as [tools print them](MerchantBuilder::serial) |
    /// | `WXPAY_PRIVATE_KEY` | path of its private key, `apiclient_key.pem` |
    /// | `WXPAY_APIV3_KEY` | the APIv3 key, 32 characters (optional) |
    /// | `WXPAY_APIV3_KEY_FILE` | instead: path of a file with the APIv3 key; a final line end is ignored |
    /// | `WXPAY_PUBLIC_KEY_ID` | the id of the WeChat Pay public key, `PUB_KEY_ID_…` |
    /// | `WXPAY_PUBLIC_KEY` | path of the WeChat Pay public key, `pub_key.pem` |
    /// | `WXPAY_APPID` | the appid for requests that name none (optional) |
    /// | `WXPAY_NOTIFY_URL` | the notification address for requests that name none (optional) |
    /// | `WXPAY_BASE_URL` | where to send requests (optional) |
    /// | `WXPAY_DOWNLOAD_CERTIFICATES` | `true` or `false`: see [`download_certificates`](MerchantBuilder::download_certificates) (optional) |
    ///
    /// `WXPAY_PRIVATE_KEY_FILE` and `WXPAY_PUBLIC_KEY_FILE` are other names of the variables without `_FILE`. Setting
    /// both of a pair is an error. An empty variable counts as not set.
    ///
    /// With certificate downloads, the APIv3 key is required and the public key is not.
    ///
    /// # Errors
    /// When variables are missing or wrong. The error names all of them and the files, but no value.
    pub fn from_env(crypto: impl Crypto + 'static) -> Result<Self, ConfigError> {
        Self::builder(crypto).env().build()
    }

    /// The merchant's number; a service provider's own. A brand's client has the brand ID here.
    pub fn mchid(&self) -> &str {
        self.parts.values.get(Fill::Mchid).unwrap_or_default()
    }

    /// The appid for requests that need one and name none.
    pub fn appid(&self) -> Option<&str> {
        self.parts.values.get(Fill::Appid)
    }

    /// The notification address for requests that need one and name none.
    pub fn notify_url(&self) -> Option<&str> {
        self.parts.values.get(Fill::NotifyUrl)
    }

    /// The values that are filled in where an operation leaves them out, for
    /// [`Call::with_values`](crate::Call::with_values).
    pub fn values(&self) -> &Arc<MerchantValues> {
        &self.parts.values
    }

    /// The serial number of the merchant's API certificate.
    pub fn serial(&self) -> &str {
        &self.parts.serial
    }

    /// Primary address of requests.
    pub fn base_url(&self) -> &BaseUrl {
        self.parts.domains.first()
    }

    /// The brand ID, if this is the merchant of a brand's client.
    pub fn brand_id(&self) -> Option<&str> {
        (self.signed_by() == SignedBy::Brand)
            .then_some(self.parts.values.get(Fill::Mchid))
            .flatten()
    }

    /// Operations that it signs.
    pub(crate) fn signed_by(&self) -> SignedBy {
        match self.parts.signer.scheme() {
            Scheme::BrandSha256Rsa2048 => SignedBy::Brand,
            Scheme::Sha256Rsa2048 | Scheme::Sm2WithSm3 => SignedBy::Merchant,
        }
    }

    pub(crate) fn domains(&self) -> &Domains {
        &self.parts.domains
    }

    /// Signs the merchant's requests.
    pub fn signer(&self) -> &dyn Signer {
        &*self.parts.signer
    }

    /// Decrypts sensitive fields of responses; `None` when the private key lives elsewhere and no opener was given.
    pub fn opener(&self) -> Option<&dyn Opener> {
        self.parts.opener.as_deref()
    }

    pub(crate) fn shared_opener(&self) -> Option<Arc<dyn Opener>> {
        self.parts.opener.clone()
    }

    /// Decrypts notifications and certificates; `None` when no APIv3 key was given.
    pub fn aead(&self) -> Option<&dyn Aead> {
        self.parts.aead.as_deref()
    }

    /// The WeChat Pay platform keys that the merchant trusts now.
    pub fn keys(&self) -> Arc<KeyRing> {
        self.parts.keys.current()
    }

    /// The merchant's ring of WeChat Pay platform keys, to add keys or to share it with another merchant.
    pub fn shared_keys(&self) -> &SharedKeys {
        &self.parts.keys
    }

    /// The shared ring that receives downloaded certificates, if they are downloaded.
    pub(crate) fn downloader(&self) -> Option<&dyn Crypto> {
        self.parts.downloads.then_some(self.crypto())
    }

    /// The backend that the merchant was configured with.
    pub(crate) fn crypto(&self) -> &dyn Crypto {
        &*self.parts.crypto
    }

    /// The merchant's clock.
    pub fn clock(&self) -> &dyn Clock {
        &*self.parts.clock
    }

    /// Source of the nonces of its requests.
    pub fn nonces(&self) -> &dyn NonceSource {
        &*self.parts.nonces
    }
}

impl fmt::Debug for Merchant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merchant")
            .field("mchid", &self.mchid())
            .field("serial", &self.parts.serial)
            .field("base_url", self.base_url())
            .field("signer", &self.parts.signer)
            .field("keys", &self.parts.keys)
            .finish_non_exhaustive()
    }
}
