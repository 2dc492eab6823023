//! RSAES-OAEP with SHA-1 and MGF1 with SHA-1, without a label.

use std::fmt;
use std::sync::OnceLock;

use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, PrivateDecryptingKey,
    PublicEncryptingKey,
};
use wxpay_core::Secret;
use wxpay_core::crypto::{CryptoError, Opener, Sealer};
use wxpay_core::key::{KeyAlgorithm, PrivateKey, PublicKey};
use zeroize::Zeroizing;

use crate::NAME;

pub(crate) struct OaepSealer {
    key: OaepPublicEncryptingKey,
    max_len: usize,
}

impl OaepSealer {
    pub(crate) fn new(key: &PublicKey) -> Result<Self, CryptoError> {
        key.require(KeyAlgorithm::Rsa)
            .map_err(|error| CryptoError::key(NAME, error))?;
        let key = PublicEncryptingKey::from_der(key.spki_der())
            .map_err(|error| CryptoError::key(NAME, error))?;
        let key =
            OaepPublicEncryptingKey::new(key).map_err(|error| CryptoError::key(NAME, error))?;
        let max_len = key.max_plaintext_size(&OAEP_SHA1_MGF1SHA1);
        Ok(Self { key, max_len })
    }
}

impl Sealer for OaepSealer {
    fn max_len(&self) -> usize {
        self.max_len
    }

    fn seal(&self, plaintext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        if plaintext.len() > self.max_len {
            return Err(CryptoError::TooLong {
                len: plaintext.len(),
                max: self.max_len,
            });
        }
        let mut ciphertext = vec![0; self.key.ciphertext_size()];
        self.key
            .encrypt(&OAEP_SHA1_MGF1SHA1, plaintext, &mut ciphertext, None)
            .map_err(|error| CryptoError::failed("seal", error))?;
        Ok(ciphertext)
    }
}

impl fmt::Debug for OaepSealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OaepSealer").finish_non_exhaustive()
    }
}

/// Loads its key when it decrypts for the first time: aws-lc checks all numbers of a private key, which takes longer than
/// a signature, and the signer of the same key has checked them. Most programs never decrypt a field.
pub(crate) struct OaepOpener {
    key: PrivateKey,
    loaded: OnceLock<OaepPrivateDecryptingKey>,
}

impl OaepOpener {
    pub(crate) fn new(key: &PrivateKey) -> Result<Self, CryptoError> {
        key.require(KeyAlgorithm::Rsa)
            .map_err(|error| CryptoError::key(NAME, error))?;
        Ok(Self {
            key: key.clone(),
            loaded: OnceLock::new(),
        })
    }

    fn loaded(&self) -> Result<&OaepPrivateDecryptingKey, CryptoError> {
        if let Some(loaded) = self.loaded.get() {
            return Ok(loaded);
        }
        let pkcs8 = self
            .key
            .expose_pkcs8_der()
            .map_err(|error| CryptoError::key(NAME, error))?;
        let key = PrivateDecryptingKey::from_pkcs8(pkcs8.expose())
            .map_err(|error| CryptoError::key(NAME, error))?;
        let key =
            OaepPrivateDecryptingKey::new(key).map_err(|error| CryptoError::key(NAME, error))?;
        Ok(self.loaded.get_or_init(|| key))
    }
}

impl Opener for OaepOpener {
    fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        let key = self.loaded()?;
        let mut plaintext = Zeroizing::new(vec![0; key.min_output_size()]);
        let len = key
            .decrypt(&OAEP_SHA1_MGF1SHA1, ciphertext, &mut plaintext, None)
            .map_err(|_| CryptoError::Open)?
            .len();
        plaintext.truncate(len);
        Ok(Secret::new(std::mem::take(&mut *plaintext)))
    }
}

impl fmt::Debug for OaepOpener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OaepOpener").finish_non_exhaustive()
    }
}
