//! Converts parsed keys to OpenSSL's.

use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::pkey::{PKey, Private, Public};
use openssl::sign::{Signer, Verifier};
use wxpay_core::crypto::CryptoError;
use wxpay_core::key::{KeyAlgorithm, PrivateKey, PublicKey};

use crate::NAME;
use crate::queue::isolated;

/// `OPENSSL_RSA_MAX_MODULUS_BITS`.
const MAX_BITS: usize = 16384;

pub(crate) fn private(key: &PrivateKey) -> Result<PKey<Private>, CryptoError> {
    key.require(KeyAlgorithm::Rsa)
        .map_err(|error| CryptoError::key(NAME, error))?;
    let pkcs8 = key
        .expose_pkcs8_der()
        .map_err(|error| CryptoError::key(NAME, error))?;
    let private = isolated(|| PKey::private_key_from_pkcs8(pkcs8.expose()))
        .map_err(|error| CryptoError::key(NAME, error))?;
    let public = public(key.public_key())?;
    match isolated(|| belong_together(&private, &public)) {
        Ok(true) => Ok(private),
        Ok(false) => Err(CryptoError::key(NAME, "its numbers do not belong together")),
        Err(error) => Err(CryptoError::key(NAME, error)),
    }
}

pub(crate) fn public(key: &PublicKey) -> Result<PKey<Public>, CryptoError> {
    key.require(KeyAlgorithm::Rsa)
        .map_err(|error| CryptoError::key(NAME, error))?;
    // Longer ones parse, and would then fail at each use as if the signature were wrong.
    if key.bits() > MAX_BITS {
        return Err(CryptoError::key(NAME, "it has more than 16384 bits"));
    }
    isolated(|| PKey::public_key_from_der(key.spki_der()))
        .map_err(|error| CryptoError::key(NAME, error))
}

/// Returns whether the one verifies what the other signs.
///
/// OpenSSL parses a private key with any numbers; the damage would show only in invalid signatures. Its own check,
/// `RSA_check_key`, also tests the primes and takes a hundred times as long.
fn belong_together(private: &PKey<Private>, public: &PKey<Public>) -> Result<bool, ErrorStack> {
    let message = b"pairwise consistency test";
    let signature = Signer::new(MessageDigest::sha256(), private)?.sign_oneshot_to_vec(message)?;
    Verifier::new(MessageDigest::sha256(), public)?.verify_oneshot(&signature, message)
}
