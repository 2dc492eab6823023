use crate::base_url::BaseUrlError;
use crate::crypto::{CryptoError, Scheme};
use crate::key::KeyError;
use crate::keys::{PinnedError, SavedKeysError};

/// A merchant could not be configured.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// Something needed was not given.
    #[error("{what} is missing{}", variable.map(|name| format!(": set {name}")).unwrap_or_default())]
    Missing {
        /// What is missing.
        what: &'static str,
        /// The environment variable that gives it, when the configuration comes from the environment.
        variable: Option<&'static str>,
    },
    /// The content of an environment variable is wrong.
    #[error("{variable} is wrong")]
    Variable {
        /// The variable's name.
        variable: &'static str,
        /// What is wrong with it.
        source: Box<Self>,
    },
    /// An environment variable is not Unicode.
    #[error("{variable} is not Unicode")]
    NotUnicode {
        /// The variable's name.
        variable: &'static str,
    },
    /// The mchid is not of 1 to 32 letters and digits.
    #[error("the mchid is not of 1 to 32 letters and digits")]
    Mchid,
    /// The brand ID is not of 1 to 32 letters and digits.
    #[error("the brand ID is not of 1 to 32 letters and digits")]
    BrandId,
    /// A brand's key is not of RSA: there is one scheme for brands.
    #[error("brands sign with RSA keys, the private key is of {scheme}")]
    BrandScheme {
        /// The scheme of the private key.
        scheme: Scheme,
    },
    /// The appid is not of 1 to 32 letters and digits.
    #[error("the appid is not of 1 to 32 letters and digits")]
    Appid,
    /// The address of notifications is not an `http` or `https` address of at most 256 characters.
    #[error(
        "the address of notifications is not an http or https address of at most 256 characters"
    )]
    NotifyUrl,
    /// The serial number is not hexadecimal.
    #[error("the serial number of the merchant certificate is not hexadecimal")]
    Serial,
    /// The id of a WeChat Pay public key is not of letters, digits and underscores.
    #[error("the id of the WeChat Pay public key is not of letters, digits and underscores")]
    PublicKeyId,
    /// A switch is neither `true` nor `false`.
    #[error("it is neither true nor false")]
    Switch,
    /// A key or certificate could not be taken over.
    #[error("{what} could not be taken over")]
    Key {
        /// Which one.
        what: &'static str,
        /// What is wrong with it; names the file.
        source: KeyError,
    },
    /// The crypto backend does not accept a key.
    #[error("{what} is not accepted")]
    Crypto {
        /// Which one.
        what: &'static str,
        /// What the backend said.
        source: CryptoError,
    },
    /// Saved keys of WeChat Pay could not be taken over.
    #[error("the saved keys of WeChat Pay could not be taken over")]
    SavedKeys {
        /// Which one, and what is wrong with it.
        source: SavedKeysError,
    },
    /// Keys of WeChat Pay were given, or are to be downloaded, besides a shared ring that never changes.
    #[error("a pinned ring cannot be added to")]
    Pinned {
        /// The ring is pinned.
        source: PinnedError,
    },
    /// The base URL is wrong.
    #[error("the base URL cannot be used")]
    BaseUrl {
        /// What is wrong with it.
        source: BaseUrlError,
    },
}
