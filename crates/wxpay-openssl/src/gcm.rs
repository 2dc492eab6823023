//! AES-256-GCM.

use std::fmt;

use openssl::cipher::Cipher;
use openssl::cipher_ctx::CipherCtx;
use openssl::error::ErrorStack;
use wxpay_core::Secret;
use wxpay_core::crypto::{Aead, AeadAlgorithm, CryptoError};
use wxpay_core::key::ApiV3Key;
use wxpay_gcm::Aes256Gcm;
use zeroize::Zeroizing;

use crate::queue::isolated;

const NONCE_LEN: usize = 12;
const TAG_LEN: usize = 16;
/// OpenSSL counts in C ints, and the binding panics on more.
const MAX_LEN: usize = i32::MAX as usize;

pub(crate) struct Gcm {
    key: ApiV3Key,
    /// For nonces of other lengths than 12 bytes, which OpenSSL limits.
    other: Aes256Gcm,
}

impl Gcm {
    pub(crate) fn new(key: &ApiV3Key) -> Self {
        Self {
            key: key.clone(),
            other: Aes256Gcm::new(key.expose()),
        }
    }

    fn decrypt(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        ciphertext: &[u8],
        tag: &[u8],
    ) -> Result<Secret<Vec<u8>>, ErrorStack> {
        let mut context = CipherCtx::new()?;
        context.decrypt_init(
            Some(Cipher::aes_256_gcm()),
            Some(self.key.expose()),
            Some(nonce),
        )?;
        context.cipher_update(associated_data, None)?;
        let mut plaintext = Zeroizing::new(vec![0; ciphertext.len()]);
        context.cipher_update(ciphertext, Some(&mut plaintext))?;
        context.set_tag(tag)?;
        // The tag is compared here: before, nothing of the plaintext may leave.
        context.cipher_final(&mut [])?;
        Ok(Secret::new(std::mem::take(&mut *plaintext)))
    }

    fn encrypt(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, ErrorStack> {
        let mut context = CipherCtx::new()?;
        context.encrypt_init(
            Some(Cipher::aes_256_gcm()),
            Some(self.key.expose()),
            Some(nonce),
        )?;
        context.cipher_update(associated_data, None)?;
        let mut sealed = vec![0; plaintext.len() + TAG_LEN];
        let (ciphertext, tag) = sealed.split_at_mut(plaintext.len());
        context.cipher_update(plaintext, Some(ciphertext))?;
        context.cipher_final(&mut [])?;
        context.tag(tag)?;
        Ok(sealed)
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
        if nonce.len() != NONCE_LEN {
            return self.other.open(nonce, associated_data, ciphertext);
        }
        let Some((ciphertext, tag)) = ciphertext.split_last_chunk::<TAG_LEN>() else {
            return Err(CryptoError::Open);
        };
        if ciphertext.len() > MAX_LEN || associated_data.len() > MAX_LEN {
            return Err(CryptoError::Open);
        }
        isolated(|| self.decrypt(nonce, associated_data, ciphertext, tag))
            .map_err(|_| CryptoError::Open)
    }

    fn seal(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        if nonce.len() != NONCE_LEN {
            return self.other.seal(nonce, associated_data, plaintext);
        }
        if plaintext.len() > MAX_LEN || associated_data.len() > MAX_LEN {
            return Err(CryptoError::failed("seal", "more than 2 GiB at once"));
        }
        isolated(|| self.encrypt(nonce, associated_data, plaintext))
            .map_err(|error| CryptoError::failed("seal", error))
    }
}

impl fmt::Debug for Gcm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gcm").finish_non_exhaustive()
    }
}
