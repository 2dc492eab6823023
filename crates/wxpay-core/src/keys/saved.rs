use serde::{Deserialize, Serialize};

use super::ring::shown_id;
use super::{KeyRing, PlatformKey, Source};
use crate::causes::debug_as_text;
use crate::crypto::{Crypto, CryptoError};
use crate::key::{Certificate, KeyError, KeyKind, PublicKey};

/// The WeChat Pay platform keys as a plain value, to be kept in a file or a cache and loaded by another
/// process, which then need not download them.
///
/// There is no secret in it. But a process that can change it decides which signatures are trusted: protect it against
/// writing like the merchant's own keys. Keys that were made without a public key or a certificate, such as test
/// doubles, are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SavedKeys {
    /// The keys, in the order of the ring.
    pub keys: Vec<SavedKey>,
    /// When certificates were last downloaded, in seconds since 1970; `None` if never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fetched_at: Option<i64>,
}

/// One key of [`SavedKeys`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SavedKey {
    /// `PUB_KEY_ID_…`, or a certificate's serial number.
    pub id: String,
    /// The public key or the certificate in PEM.
    pub pem: String,
}

impl SavedKeys {
    pub(crate) fn new(ring: &KeyRing, fetched_at: Option<i64>) -> Self {
        let keys = ring.iter().filter_map(|key| {
            let pem = match key.source()? {
                Source::PublicKey(key) => key.to_pem(),
                Source::Certificate(certificate) => certificate.to_pem(),
            };
            let id = key.id().to_owned();
            Some(SavedKey { id, pem })
        });
        Self {
            keys: keys.collect(),
            fetched_at,
        }
    }

    /// The ring of these keys.
    ///
    /// # Errors
    /// When a key is damaged or not what its id says, or the backend does not accept it.
    pub fn ring(&self, crypto: &dyn Crypto) -> Result<KeyRing, SavedKeysError> {
        let mut ring = KeyRing::new();
        for saved in &self.keys {
            ring.insert(saved.key(crypto)?);
        }
        Ok(ring)
    }
}

impl SavedKey {
    fn key(&self, crypto: &dyn Crypto) -> Result<PlatformKey, SavedKeysError> {
        let id = || self.id.clone();
        let unusable = |source| SavedKeysError::Key { id: id(), source };
        let key = match Certificate::parse(&self.pem) {
            Ok(certificate) if certificate.serial().eq_ignore_ascii_case(&self.id) => {
                PlatformKey::certificate(crypto, &certificate)
            }
            Ok(certificate) => {
                let serial = certificate.serial().to_owned();
                return Err(SavedKeysError::Serial { id: id(), serial });
            }
            Err(KeyError::WrongKind {
                found: KeyKind::PublicKey,
                ..
            }) => {
                let key = PublicKey::parse(&self.pem).map_err(unusable)?;
                PlatformKey::public_key(crypto, &self.id, &key)
            }
            Err(source) => return Err(unusable(source)),
        };
        key.map_err(|source| SavedKeysError::Crypto { id: id(), source })
    }
}

/// The saved platform keys could not be loaded.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum SavedKeysError {
    /// A key is damaged, too short, or something else than a public key or a certificate.
    #[error("the saved key {} cannot be used", shown_id(id))]
    Key {
        /// The key's id, as it was saved.
        id: String,
        /// The fault.
        source: KeyError,
    },
    /// A certificate has another serial number than it was saved with.
    #[error(
        "the certificate that was saved as {} has the serial number {serial}",
        shown_id(id)
    )]
    Serial {
        /// The id, as it was saved.
        id: String,
        /// The certificate's serial number.
        serial: String,
    },
    /// The crypto backend does not accept a key.
    #[error("the saved key {} is not accepted", shown_id(id))]
    Crypto {
        /// The key's id, as it was saved.
        id: String,
        /// The backend's error.
        source: CryptoError,
    },
}

debug_as_text!(SavedKeysError);
