//! AES-256-GCM.

use std::fmt;

use aes_gcm::aead::AeadInOut;
use aes_gcm::{Aes256Gcm, KeyInit, Nonce, Tag};
use wxpay_core::Secret;
use wxpay_core::crypto::{Aead, AeadAlgorithm, CryptoError};
use wxpay_core::key::ApiV3Key;
use zeroize::Zeroizing;

const NONCE_LEN: usize = 12;
const TAG_LEN: usize = 16;

pub(crate) struct Gcm(Aes256Gcm);

impl Gcm {
    pub(crate) fn new(key: &ApiV3Key) -> Self {
        Self(Aes256Gcm::new(key.expose().into()))
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
        let nonce = parse_nonce(nonce)?;
        let Some((ciphertext, tag)) = ciphertext.split_last_chunk::<TAG_LEN>() else {
            return Err(CryptoError::Open);
        };
        let mut buffer = Zeroizing::new(ciphertext.to_vec());
        self.0
            .decrypt_inout_detached(
                &Nonce::from(nonce),
                associated_data,
                buffer.as_mut_slice().into(),
                &Tag::from(*tag),
            )
            .map_err(|_| CryptoError::Open)?;
        Ok(Secret::new(std::mem::take(&mut *buffer)))
    }

    fn seal(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        let nonce = parse_nonce(nonce)?;
        // Room for the tag from the start: growing would leave a copy of the plaintext behind.
        let mut buffer = Vec::with_capacity(plaintext.len() + TAG_LEN);
        buffer.extend_from_slice(plaintext);
        let tag = self
            .0
            .encrypt_inout_detached(
                &Nonce::from(nonce),
                associated_data,
                buffer.as_mut_slice().into(),
            )
            .map_err(|error| CryptoError::failed("seal", error))?;
        buffer.extend_from_slice(&tag);
        Ok(buffer)
    }
}

fn parse_nonce(nonce: &[u8]) -> Result<[u8; NONCE_LEN], CryptoError> {
    nonce
        .try_into()
        .map_err(|_| CryptoError::Nonce { len: nonce.len() })
}

impl fmt::Debug for Gcm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gcm").finish_non_exhaustive()
    }
}
