//! RSAES-OAEP with SHA-1 and MGF1 with SHA-1, without a label.

use std::fmt;

use rsa::traits::PublicKeyParts;
use rsa::{Oaep, RsaPrivateKey, RsaPublicKey};
use sha1::Sha1;
use wxpay_core::Secret;
use wxpay_core::crypto::{CryptoError, Opener, Sealer};
use wxpay_core::key::{PrivateKey, PublicKey};

use crate::key;
use crate::random::with_random;

/// What the padding takes of a block: two SHA-1 hashes and two bytes.
const OVERHEAD: usize = 2 * 20 + 2;

pub(crate) struct OaepSealer {
    key: RsaPublicKey,
    max_len: usize,
}

impl OaepSealer {
    pub(crate) fn new(key: &PublicKey) -> Result<Self, CryptoError> {
        let key = key::public(key)?;
        // A key of 2048 bits or more has 256 bytes or more.
        let max_len = key.size() - OVERHEAD;
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
        with_random(|generator| self.key.encrypt(generator, Oaep::new::<Sha1>(), plaintext))?
            .map_err(|error| CryptoError::failed("seal", error.to_string()))
    }
}

impl fmt::Debug for OaepSealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OaepSealer").finish_non_exhaustive()
    }
}

pub(crate) struct OaepOpener(RsaPrivateKey);

impl OaepOpener {
    pub(crate) fn new(key: &PrivateKey) -> Result<Self, CryptoError> {
        key::private(key).map(Self)
    }
}

impl Opener for OaepOpener {
    fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        with_random(|generator| {
            self.0
                .decrypt_blinded(generator, Oaep::new::<Sha1>(), ciphertext)
        })?
        .map(Secret::new)
        .map_err(|_| CryptoError::Open)
    }
}

impl fmt::Debug for OaepOpener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OaepOpener").finish_non_exhaustive()
    }
}
