//! SM2 encryption (GB/T 32918.4), its parts in the order C1, C3, C2 as DER (GM/T 0009).

use std::fmt;

use der::Decode;
use getrandom::SysRng;
use sm2::SecretKey;
use sm2::pke::{Cipher, DecryptingKey, EncryptingKey};
use wxpay_core::Secret;
use wxpay_core::crypto::{CryptoError, Opener, Sealer};
use wxpay_core::key::{PrivateKey, PublicKey};
use zeroize::Zeroizing;

use crate::key;

/// Length of the key stream: `sm2` counts its blocks of 32 bytes in 31 bits.
const MAX_LEN: usize = (i32::MAX as usize).saturating_mul(32);

pub(crate) struct Sm2Sealer(EncryptingKey);

impl Sm2Sealer {
    pub(crate) fn new(key: &PublicKey) -> Result<Self, CryptoError> {
        key::public(key).map(EncryptingKey::new).map(Self)
    }
}

impl Sealer for Sm2Sealer {
    fn max_len(&self) -> usize {
        MAX_LEN
    }

    fn seal(&self, plaintext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        if plaintext.len() > MAX_LEN {
            return Err(CryptoError::TooLong {
                len: plaintext.len(),
                max: MAX_LEN,
            });
        }
        // The standard wants a key stream that is not all zeros, which an empty one always is.
        if plaintext.is_empty() {
            return Err(CryptoError::failed(
                "seal",
                "SM2 does not encrypt an empty plaintext",
            ));
        }
        self.0
            .encrypt_der(&mut SysRng, plaintext)
            .map_err(|error| CryptoError::failed("seal", error))
    }
}

impl fmt::Debug for Sm2Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sm2Sealer").finish_non_exhaustive()
    }
}

pub(crate) struct Sm2Opener(SecretKey);

impl Sm2Opener {
    pub(crate) fn new(key: &PrivateKey) -> Result<Self, CryptoError> {
        key::private(key).map(Self)
    }

    fn open(&self, ciphertext: &[u8]) -> Option<Secret<Vec<u8>>> {
        // Refuses a point that is not on the curve, which would give the key away piece by piece.
        let cipher = Cipher::from_der(ciphertext).ok()?;
        let mut plaintext = Zeroizing::new(vec![0; cipher.c2().len()]);
        // Made for each ciphertext, since the library wipes a `SecretKey` and not a `DecryptingKey`.
        DecryptingKey::new(self.0.clone())
            .decrypt_cipher_with_buf::<sm3::Sm3>(&cipher, &mut plaintext)
            .ok()?;
        Some(Secret::new(std::mem::take(&mut *plaintext)))
    }
}

impl Opener for Sm2Opener {
    fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        self.open(ciphertext).ok_or(CryptoError::Open)
    }
}

impl fmt::Debug for Sm2Opener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sm2Opener").finish_non_exhaustive()
    }
}
