//! AES-256-GCM.

use std::fmt;

use aws_lc_rs::aead::{self, AES_256_GCM, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use wxpay_core::Secret;
use wxpay_core::crypto::{Aead, AeadAlgorithm, CryptoError};
use wxpay_core::key::ApiV3Key;
use wxpay_gcm::Aes256Gcm;
use zeroize::Zeroizing;

use crate::NAME;

/// "Less safe" since the nonces come from outside: WeChat Pay chooses them.
pub(crate) struct Gcm {
    key: LessSafeKey,
    /// For nonces of other lengths than 12 bytes, which aws-lc-rs does not accept.
    other: Aes256Gcm,
}

impl Gcm {
    pub(crate) fn new(key: &ApiV3Key) -> Result<Self, CryptoError> {
        let unbound = UnboundKey::new(&AES_256_GCM, key.expose())
            .map_err(|error| CryptoError::key(NAME, error))?;
        Ok(Self {
            key: LessSafeKey::new(unbound),
            other: Aes256Gcm::new(key.expose()),
        })
    }
}

impl Aead for Gcm {
    fn algorithm(&self) -> AeadAlgorithm {
        AeadAlgorithm::Aes256Gcm
    }

    fn open(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        ciphertext: &[u8],
    ) -> Result<Secret<Vec<u8>>, CryptoError> {
        self.open_in_place(nonce, associated_data, ciphertext.to_vec())
    }

    fn open_in_place(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        ciphertext: Vec<u8>,
    ) -> Result<Secret<Vec<u8>>, CryptoError> {
        let Some(short) = short_nonce(nonce) else {
            return self.other.open_in_place(nonce, associated_data, ciphertext);
        };
        let mut buffer = Zeroizing::new(ciphertext);
        let len = self
            .key
            .open_in_place(short, aead::Aad::from(associated_data), &mut buffer)
            .map_err(|_| CryptoError::Open)?
            .len();
        buffer.truncate(len);
        Ok(Secret::new(std::mem::take(&mut *buffer)))
    }

    fn seal(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        let Some(short) = short_nonce(nonce) else {
            return self.other.seal(nonce, associated_data, plaintext);
        };
        // Room for the tag from the start: growing would leave a copy of the plaintext behind.
        let mut buffer = Vec::with_capacity(plaintext.len() + AES_256_GCM.tag_len());
        buffer.extend_from_slice(plaintext);
        self.key
            .seal_in_place_append_tag(short, aead::Aad::from(associated_data), &mut buffer)
            .map_err(|error| CryptoError::failed("seal", error))?;
        Ok(buffer)
    }
}

fn short_nonce(nonce: &[u8]) -> Option<Nonce> {
    let nonce = <[u8; NONCE_LEN]>::try_from(nonce).ok()?;
    Some(Nonce::assume_unique_for_key(nonce))
}

impl fmt::Debug for Gcm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gcm").finish_non_exhaustive()
    }
}
