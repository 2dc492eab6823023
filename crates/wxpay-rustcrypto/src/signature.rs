//! RSASSA-PKCS1-v1_5 with SHA-256.

use std::fmt;

use getrandom::SysRng;
use rsa::{Pkcs1v15Sign, PrivateKey as RsaPrivateKey, PublicKey as RsaPublicKey};
use sha2::{Digest, Sha256};
use wxpay_core::crypto::{CryptoError, Scheme, Signer, Verifier};
use wxpay_core::key::{PrivateKey, PublicKey};

use crate::key;

pub(crate) struct RsaSigner(RsaPrivateKey);

impl RsaSigner {
    pub(crate) fn new(key: &PrivateKey) -> Result<Self, CryptoError> {
        key::private(key).map(Self)
    }
}

impl Signer for RsaSigner {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let digest = Sha256::digest(message);
        let padding = Pkcs1v15Sign::new::<Sha256>();
        // The generator blinds the operation; the signature does not depend on it.
        self.0
            .sign_with_rng(&mut SysRng, padding, &digest)
            .map_err(|error| CryptoError::failed("sign", error))
    }
}

impl fmt::Debug for RsaSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RsaSigner").finish_non_exhaustive()
    }
}

pub(crate) struct RsaVerifier(RsaPublicKey);

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
        let digest = Sha256::digest(message);
        self.0
            .verify(Pkcs1v15Sign::new::<Sha256>(), &digest, signature)
            .map_err(|_| CryptoError::Mismatch)
    }
}

impl fmt::Debug for RsaVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RsaVerifier").finish_non_exhaustive()
    }
}
