//! SM2 signatures over SM3 (GB/T 32918.2), as DER.

use std::fmt;

use sm2::SecretKey;
use sm2::dsa::signature::{Signer as _, Verifier as _};
use sm2::dsa::{Signature, SigningKey, VerifyingKey};
use wxpay_core::crypto::{CryptoError, Scheme, Signer, Verifier};
use wxpay_core::key::{PrivateKey, PublicKey};

use crate::key;

/// The identity that goes into each signature; WeChat Pay uses the standard's default.
const IDENTITY: &str = "1234567812345678";

pub(crate) struct Sm2Signer(SecretKey);

impl Sm2Signer {
    pub(crate) fn new(key: &PrivateKey) -> Result<Self, CryptoError> {
        let signer = Self(key::private(key)?);
        // The one key that the standard forbids, the order less one, has no signatures.
        signer
            .sign(b"")
            .map_err(|_| key::refused("it cannot sign"))?;
        Ok(signer)
    }
}

impl Signer for Sm2Signer {
    fn scheme(&self) -> Scheme {
        Scheme::Sm2WithSm3
    }

    /// The secret number is derived from key and message (RFC 6979 with SM3), so a weak source of randomness cannot
    /// reveal the key, and signatures are reproducible in tests.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let failed = |error| CryptoError::failed("sign", error);
        // Made for each signature, since the library wipes a `SecretKey` and not a `SigningKey`.
        let key = SigningKey::new(IDENTITY, &self.0).map_err(failed)?;
        let signature: Signature = key.try_sign(message).map_err(failed)?;
        // GM/T 0009, section 7.3.
        Ok(signature.to_der().to_vec())
    }
}

impl fmt::Debug for Sm2Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sm2Signer").finish_non_exhaustive()
    }
}

pub(crate) struct Sm2Verifier(VerifyingKey);

impl Sm2Verifier {
    pub(crate) fn new(key: &PublicKey) -> Result<Self, CryptoError> {
        VerifyingKey::new(IDENTITY, key::public(key)?)
            .map(Self)
            .map_err(|_| key::refused("it cannot verify"))
    }
}

impl Verifier for Sm2Verifier {
    fn scheme(&self) -> Scheme {
        Scheme::Sm2WithSm3
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        Signature::from_der(signature)
            .and_then(|signature| self.0.verify(message, &signature))
            .map_err(|_| CryptoError::Mismatch)
    }
}

impl fmt::Debug for Sm2Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sm2Verifier").finish_non_exhaustive()
    }
}
