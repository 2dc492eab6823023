//! RSASSA-PKCS1-v1_5 with SHA-256.

use std::fmt;

use openssl::hash::MessageDigest;
use openssl::pkey::{PKey, Private, Public};
use openssl::sign;
use wxpay_core::crypto::{CryptoError, Scheme, Signer, Verifier};
use wxpay_core::key::{PrivateKey, PublicKey};

use crate::key;
use crate::queue::isolated;

pub(crate) struct RsaSigner {
    key: PKey<Private>,
    /// The signature's length in bytes.
    len: usize,
}

impl RsaSigner {
    pub(crate) fn new(key: &PrivateKey) -> Result<Self, CryptoError> {
        let key = key::private(key)?;
        let len = key.size();
        Ok(Self { key, len })
    }
}

impl Signer for RsaSigner {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        isolated(|| {
            let mut signature = vec![0; self.len];
            let written = sign::Signer::new(MessageDigest::sha256(), &self.key)?
                .sign_oneshot(&mut signature, message)?;
            signature.truncate(written);
            Ok(signature)
        })
        .map_err(|error| CryptoError::failed("sign", error))
    }
}

impl fmt::Debug for RsaSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RsaSigner").finish_non_exhaustive()
    }
}

pub(crate) struct RsaVerifier(PKey<Public>);

impl RsaVerifier {
    pub(crate) fn new(key: &PublicKey) -> Result<Self, CryptoError> {
        key::public(key).map(Self)
    }
}

impl Verifier for RsaVerifier {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        let verified = isolated(|| {
            sign::Verifier::new(MessageDigest::sha256(), &self.0)?
                .verify_oneshot(signature, message)
        });
        match verified {
            Ok(true) => Ok(()),
            // An error too: OpenSSL reports a signature of the wrong length as one.
            Ok(false) | Err(_) => Err(CryptoError::Mismatch),
        }
    }
}

impl fmt::Debug for RsaVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RsaVerifier").finish_non_exhaustive()
    }
}
