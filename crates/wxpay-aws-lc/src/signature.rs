//! RSASSA-PKCS1-v1_5 with SHA-256.

use std::fmt;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa;
use aws_lc_rs::signature::{
    ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair,
};
use wxpay_core::crypto::{CryptoError, Scheme, Signer, Verifier};
use wxpay_core::key::{KeyAlgorithm, PrivateKey, PublicKey};

use crate::NAME;

pub(crate) struct RsaSigner {
    key: RsaKeyPair,
    /// The signature's length in bytes, kept because the library derives it at each call.
    len: usize,
}

impl RsaSigner {
    pub(crate) fn new(key: &PrivateKey) -> Result<Self, CryptoError> {
        let pkcs1 = key
            .expose_pkcs1_der()
            .map_err(|error| CryptoError::key(NAME, error))?;
        let key = RsaKeyPair::from_der(pkcs1).map_err(|error| CryptoError::key(NAME, error))?;
        let len = key.public_modulus_len();
        Ok(Self { key, len })
    }
}

impl Signer for RsaSigner {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let mut signature = vec![0; self.len];
        self.key
            .sign(
                &RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                message,
                &mut signature,
            )
            .map_err(|error| CryptoError::failed("sign", error))?;
        Ok(signature)
    }
}

impl fmt::Debug for RsaSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RsaSigner").finish_non_exhaustive()
    }
}

pub(crate) struct RsaVerifier(ParsedPublicKey);

impl RsaVerifier {
    pub(crate) fn new(key: &PublicKey) -> Result<Self, CryptoError> {
        key.require(KeyAlgorithm::Rsa)
            .map_err(|error| CryptoError::key(NAME, error))?;
        // Parsing for verification accepts any size and refuses at each call instead; parsing for
        // encryption checks the size now, when the error can still say that the key is the cause.
        rsa::PublicEncryptingKey::from_der(key.spki_der())
            .map_err(|error| CryptoError::key(NAME, error))?;
        ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.spki_der())
            .map(Self)
            .map_err(|error| CryptoError::key(NAME, error))
    }
}

impl Verifier for RsaVerifier {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        self.0
            .verify_sig(message, signature)
            .map_err(|_| CryptoError::Mismatch)
    }
}

impl fmt::Debug for RsaVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RsaVerifier").finish_non_exhaustive()
    }
}
