use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wxpay::crypto::{Crypto, CryptoError, Sealer, Verifier};
use wxpay::key::{Certificate, PrivateKey};
use wxpay::{Clock as _, SystemClock};

use crate::error::SandboxError;
use crate::keys;
use crate::trusted::{PlatformTrust, Trusted};

/// A merchant of the sandbox, with its key and serial number.
///
/// ```
/// # fn example(key: wxpay::key::PrivateKey) -> Result<(), wxpay_sandbox::SandboxError> {
/// use wxpay_sandbox::{MerchantAccount, Sandbox};
///
/// let sandbox = Sandbox::builder()
///     .merchant(MerchantAccount::new("1900009191").key(key, "5A1C7E09D2438B6F0E91C4A7D8325BF60719AC4E"))
///     .merchant(MerchantAccount::new("1900009192").without("ecommerce_transfer"))
///     .start()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct MerchantAccount {
    mchid: String,
    key: Option<(PrivateKey, String)>,
    /// The certificate of the key, if it is kept between starts.
    certificate: Option<String>,
    trust: Option<PlatformTrust>,
    without: Vec<String>,
    /// Its sub-merchants; any are accepted if none were given.
    sub_merchants: BTreeSet<String>,
}

/// The default merchant if none was given.
pub(crate) const DEFAULT_MCHID: &str = "1900009191";

impl MerchantAccount {
    /// A merchant with that number, whose key is generated.
    pub fn new(mchid: impl Into<String>) -> Self {
        Self {
            mchid: mchid.into(),
            key: None,
            certificate: None,
            trust: None,
            without: Vec::new(),
            sub_merchants: BTreeSet::new(),
        }
    }

    /// Its private key, and the serial number of its API certificate in hexadecimal.
    pub fn key(mut self, key: PrivateKey, serial: impl Into<String>) -> Self {
        self.key = Some((key, serial.into().to_ascii_uppercase()));
        self
    }

    /// Removes the permission for a family of operations, such as `ecommerce_transfer`: its calls are refused with 403
    /// `NO_AUTH`.
    pub fn without(mut self, family: impl Into<String>) -> Self {
        self.without.push(family.into());
        self
    }

    /// Makes it the service provider of that sub-merchant. Calls that name another one are refused with 403 `NO_AUTH`
    /// from then on, until the application of that merchant is finished. By default, every number counts as one of its
    /// sub-merchants.
    pub fn sub_merchant(mut self, sub_mchid: impl Into<String>) -> Self {
        self.sub_merchants.insert(sub_mchid.into());
        self
    }

    /// Its private key, and its API certificate in PEM, whose common name is the mchid.
    pub fn certificate(mut self, key: PrivateKey, pem: impl Into<String>) -> Self {
        self.key = Some((key, String::new()));
        self.certificate = Some(pem.into());
        self
    }

    /// Kinds of WeChat Pay's keys that it has. Default: those of [`SandboxBuilder::platform_trust`].
    ///
    /// [`Sandbox::migrate`] changes them while the sandbox runs.
    ///
    /// [`SandboxBuilder::platform_trust`]: crate::SandboxBuilder::platform_trust
    /// [`Sandbox::migrate`]: crate::Sandbox::migrate
    pub const fn platform_trust(mut self, trust: PlatformTrust) -> Self {
        self.trust = Some(trust);
        self
    }

    pub(crate) fn mchid(&self) -> &str {
        &self.mchid
    }

    pub(crate) const fn has_key(&self) -> bool {
        self.key.is_some()
    }

    /// Checks the forms of its numbers: clients reject others in their configuration.
    pub(crate) fn check(&self) -> Result<(), SandboxError> {
        for mchid in std::iter::once(&self.mchid).chain(&self.sub_merchants) {
            if !(1..=20).contains(&mchid.len()) || !mchid.bytes().all(|byte| byte.is_ascii_digit())
            {
                let mchid = mchid.clone();
                return Err(SandboxError::Mchid { mchid });
            }
        }
        match &self.key {
            Some((_, serial)) if self.certificate.is_none() && !is_serial(serial) => {
                let serial = serial.clone();
                Err(SandboxError::Serial { serial })
            }
            _ => Ok(()),
        }
    }

    /// With its key, or a fresh one.
    pub(crate) fn register_with(
        self,
        crypto: &dyn Crypto,
        trust: PlatformTrust,
    ) -> Result<Merchant, SandboxError> {
        self.register(crypto, trust, None)
    }

    /// `spare` is used if no key was given; a fresh one is generated if it is `None`.
    fn register(
        self,
        crypto: &dyn Crypto,
        default: PlatformTrust,
        spare: Option<PrivateKey>,
    ) -> Result<Merchant, SandboxError> {
        self.check()?;
        let Self {
            mchid,
            key,
            certificate,
            trust,
            without,
            sub_merchants,
        } = self;
        let (key, serial) = match (key, spare) {
            (Some(given), _) => given,
            (None, Some(spare)) => (spare, keys::random_serial()?),
            (None, None) => (
                keys::generate(crypto, "a merchant key")?,
                keys::random_serial()?,
            ),
        };
        const WHAT: &str = "the merchant certificate";
        let now = SystemClock.now();
        let certificate_pem = match certificate {
            Some(kept) => kept,
            None => keys::certificate(crypto, WHAT, &key, &mchid, &serial, now)?,
        };
        // As the certificate has it, without leading zeros: that is what a client reads from it.
        let certificate =
            Certificate::parse(&certificate_pem).map_err(|error| SandboxError::key(WHAT, error))?;
        if certificate.public_key() != key.public_key() {
            return Err(SandboxError::key(WHAT, "it is of another key"));
        }
        if certificate.common_name() != Some(&*mchid) {
            return Err(SandboxError::key(WHAT, "it is of another merchant"));
        }
        let verifier = crypto
            .verifier(key.public_key())
            .map_err(|error| SandboxError::key("the merchant key", error))?;
        let sealer = crypto
            .sealer(key.public_key())
            .map_err(|error| SandboxError::key("the merchant key", error))?;
        Ok(Merchant {
            mchid,
            serial: certificate.serial().to_owned(),
            key,
            certificate_pem,
            verifier,
            sealer,
            trusted: Trusted::new(trust.unwrap_or(default)),
            without,
            sub_merchants,
        })
    }
}

/// Returns whether a client accepts the serial number: 40 hexadecimal digits, without a zero byte in front, which
/// certificates leave out.
fn is_serial(serial: &str) -> bool {
    serial.len() == 40
        && serial.bytes().all(|byte| byte.is_ascii_hexdigit())
        && !serial.starts_with("00")
}

impl fmt::Debug for MerchantAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MerchantAccount")
            .field("mchid", &self.mchid)
            .field("without", &self.without)
            .finish_non_exhaustive()
    }
}

/// A registered merchant.
pub(crate) struct Merchant {
    pub(crate) mchid: String,
    pub(crate) serial: String,
    pub(crate) key: PrivateKey,
    pub(crate) certificate_pem: String,
    pub(crate) verifier: Arc<dyn Verifier>,
    sealer: Arc<dyn Sealer>,
    /// The kinds of WeChat Pay's keys that it has.
    pub(crate) trusted: Trusted,
    without: Vec<String>,
    sub_merchants: BTreeSet<String>,
}

impl Merchant {
    /// Encrypts a sensitive string of a response for the merchant, in base64.
    pub(crate) fn seal(&self, plaintext: &str) -> Result<String, CryptoError> {
        let sealed = self.sealer.seal(plaintext.as_bytes())?;
        Ok(STANDARD.encode(sealed))
    }

    pub(crate) fn may_use(&self, family: &str) -> bool {
        !self.without.iter().any(|without| without == family)
    }

    /// Returns whether any number is accepted as a sub-merchant.
    pub(crate) fn serves_all(&self) -> bool {
        self.sub_merchants.is_empty()
    }

    /// Returns whether that is one of its sub-merchants.
    pub(crate) fn serves(&self, sub_mchid: &str) -> bool {
        self.serves_all() || self.sub_merchants.contains(sub_mchid)
    }
}

/// All registered merchants, of which there is at least one.
pub(crate) struct Merchants {
    default: Merchant,
    others: BTreeMap<String, Merchant>,
}

impl Merchants {
    /// The first account is the default one; its key is `spare` unless it was given another.
    pub(crate) fn register(
        crypto: &dyn Crypto,
        accounts: Vec<MerchantAccount>,
        trust: PlatformTrust,
        spare: impl FnOnce() -> Result<PrivateKey, SandboxError>,
    ) -> Result<Self, SandboxError> {
        let mut accounts = accounts.into_iter();
        let first = accounts
            .next()
            .unwrap_or_else(|| MerchantAccount::new(DEFAULT_MCHID));
        let spare = match first.key {
            Some(_) => None,
            None => Some(spare()?),
        };
        let default = first.register(crypto, trust, spare)?;
        let mut others = BTreeMap::new();
        for account in accounts {
            let merchant = account.register(crypto, trust, None)?;
            if merchant.mchid == default.mchid || others.contains_key(&merchant.mchid) {
                return Err(SandboxError::Twice {
                    mchid: merchant.mchid,
                });
            }
            others.insert(merchant.mchid.clone(), merchant);
        }
        Ok(Self { default, others })
    }

    pub(crate) const fn default(&self) -> &Merchant {
        &self.default
    }

    /// All of them, the default one first.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Merchant> {
        std::iter::once(&self.default).chain(self.others.values())
    }

    /// Goes on with saved migrations, by mchid; merchants without one have their initial kinds of keys.
    pub(crate) fn resume(&self, migrated: &BTreeMap<String, PlatformTrust>) {
        for merchant in self.all() {
            let migrated = migrated.get(&merchant.mchid);
            merchant.trusted.resume(migrated.copied());
        }
    }

    pub(crate) fn find(&self, mchid: &str) -> Option<&Merchant> {
        if mchid == self.default.mchid {
            return Some(&self.default);
        }
        self.others.get(mchid)
    }
}
