//! RSAES-OAEP with SHA-1 and MGF1 with SHA-1, without a label.

use std::fmt;

use openssl::encrypt::{Decrypter, Encrypter};
use openssl::hash::MessageDigest;
use openssl::pkey::{PKey, Private, Public};
use openssl::rsa::Padding;
use wxpay_core::Secret;
use wxpay_core::crypto::{CryptoError, Opener, Sealer};
use wxpay_core::key::{PrivateKey, PublicKey};
use zeroize::Zeroizing;

use crate::key;
use crate::queue::isolated;

/// Overhead of the padding in a block: two SHA-1 hashes and two bytes.
const OVERHEAD: usize = 2 * 20 + 2;

pub(crate) struct OaepSealer {
    key: PKey<Public>,
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
        isolated(|| {
            let mut encrypter = Encrypter::new(&self.key)?;
            encrypter.set_rsa_padding(Padding::PKCS1_OAEP)?;
            encrypter.set_rsa_oaep_md(MessageDigest::sha1())?;
            encrypter.set_rsa_mgf1_md(MessageDigest::sha1())?;
            let mut ciphertext = vec![0; self.key.size()];
            let written = encrypter.encrypt(plaintext, &mut ciphertext)?;
            ciphertext.truncate(written);
            Ok(ciphertext)
        })
        .map_err(|error| CryptoError::failed("seal", error))
    }
}

impl fmt::Debug for OaepSealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OaepSealer").finish_non_exhaustive()
    }
}

pub(crate) struct OaepOpener(PKey<Private>);

impl OaepOpener {
    pub(crate) fn new(key: &PrivateKey) -> Result<Self, CryptoError> {
        key::private(key).map(Self)
    }
}

impl Opener for OaepOpener {
    fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        isolated(|| {
            let mut decrypter = Decrypter::new(&self.0)?;
            decrypter.set_rsa_padding(Padding::PKCS1_OAEP)?;
            decrypter.set_rsa_oaep_md(MessageDigest::sha1())?;
            decrypter.set_rsa_mgf1_md(MessageDigest::sha1())?;
            let mut plaintext = Zeroizing::new(vec![0; self.0.size()]);
            let written = decrypter.decrypt(ciphertext, &mut plaintext)?;
            plaintext.truncate(written);
            Ok(Secret::new(std::mem::take(&mut *plaintext)))
        })
        .map_err(|_| CryptoError::Open)
    }
}

impl fmt::Debug for OaepOpener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OaepOpener").finish_non_exhaustive()
    }
}
