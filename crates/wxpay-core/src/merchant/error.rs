use std::fmt;

use crate::base_url::BaseUrlError;
use crate::causes;
use crate::crypto::{CryptoError, Scheme};
use crate::key::KeyError;
use crate::keys::{PinnedError, SavedKeysError};

/// A merchant, a brand or a client could not be configured.
///
/// `Debug` is the message with its causes, a line for each mistake. Rust prints it when `main` returns the error. It
/// shows none of the given values.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// Several values are missing or wrong, listed in the order of the variables or setters.
    #[error("{} settings are missing or wrong: {}", .problems.len(), in_one_line(.problems))]
    Several {
        /// At least two.
        problems: Vec<Self>,
    },
    /// A required value is missing.
    #[error("{what} is missing{}", variable.map(|name| format!(": set {name}")).unwrap_or_default())]
    Missing {
        /// The missing value.
        what: &'static str,
        /// The environment variable for it, if the configuration comes from the environment.
        variable: Option<&'static str>,
    },
    /// The value of an environment variable is wrong.
    #[error("{variable} is wrong")]
    Variable {
        /// The variable's name.
        variable: &'static str,
        /// The fault.
        source: Box<Self>,
    },
    /// An environment variable is not Unicode.
    #[error("{variable} is not Unicode")]
    NotUnicode {
        /// The variable's name.
        variable: &'static str,
    },
    /// A variable is set together with the one for the path of its file.
    #[error("{variable} and {file_variable} are both set: one of them is enough")]
    Both {
        /// The variable.
        variable: &'static str,
        /// The variable for the path of a file.
        file_variable: &'static str,
    },
    /// The mchid does not have 1 to 20 digits.
    #[error("the mchid is not of 1 to 20 digits")]
    Mchid,
    /// The brand ID does not have 1 to 20 digits.
    #[error("the brand ID is not of 1 to 20 digits")]
    BrandId,
    /// A brand's key is not an RSA key: brands have one scheme only.
    #[error("brands sign with RSA keys, the private key is of {scheme}")]
    BrandScheme {
        /// The scheme of the private key.
        scheme: Scheme,
    },
    /// The appid does not have 1 to 32 letters and digits.
    #[error("the appid is not of 1 to 32 letters and digits")]
    Appid,
    /// The address of notifications is not an `http` or `https` address of at most 256 characters.
    #[error(
        "the address of notifications is not an http or https address of at most 256 characters"
    )]
    NotifyUrl,
    /// The serial number of the API certificate does not have 40 hexadecimal digits.
    #[error("the serial number is not of 40 hexadecimal digits: {reason}")]
    Serial {
        /// The fault.
        reason: &'static str,
    },
    /// The id of a WeChat Pay public key is not `PUB_KEY_ID_` and digits.
    #[error("the id of the WeChat Pay public key is not PUB_KEY_ID_ and digits")]
    PublicKeyId,
    /// The program's product is not a token of RFC 9110, or two tokens with a slash between them.
    #[error("the user agent is not a product like shop/1.4.2 of at most 128 bytes")]
    UserAgent,
    /// A switch is neither `true` nor `false`.
    #[error("it is neither true nor false")]
    Switch,
    /// A key or certificate could not be loaded.
    #[error("{what} could not be loaded")]
    Key {
        /// Its name.
        what: &'static str,
        /// The fault; names the file.
        source: KeyError,
    },
    /// The crypto backend does not accept a key.
    #[error("{what} is not accepted")]
    Crypto {
        /// Its name.
        what: &'static str,
        /// The backend's error.
        source: CryptoError,
    },
    /// The saved platform keys could not be loaded.
    #[error("the saved platform keys could not be loaded")]
    SavedKeys {
        /// The key, and its fault.
        source: SavedKeysError,
    },
    /// Platform keys were given, or are to be downloaded, although the shared ring is pinned.
    #[error("a pinned ring cannot be added to")]
    Pinned {
        /// The ring is pinned.
        source: PinnedError,
    },
    /// The base URL is wrong.
    #[error("the base URL cannot be used")]
    BaseUrl {
        /// The fault.
        source: BaseUrlError,
    },
}

/// The problems with their causes.
fn in_one_line(problems: &[ConfigError]) -> String {
    let problems: Vec<_> = problems
        .iter()
        .map(|problem| causes::in_one_line(problem))
        .collect();
    problems.join("; ")
}

impl fmt::Debug for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Several { problems } = self else {
            return causes::debug(self, f);
        };
        write!(f, "{} settings are missing or wrong:", problems.len())?;
        for problem in problems {
            write!(f, "\n    {}", causes::in_one_line(problem))?;
        }
        Ok(())
    }
}

impl ConfigError {
    /// The problems as one error; `None` if there is none.
    pub(super) fn of(mut problems: Vec<Self>) -> Option<Self> {
        match problems.len() {
            0 | 1 => problems.pop(),
            _ => Some(Self::Several { problems }),
        }
    }
}
