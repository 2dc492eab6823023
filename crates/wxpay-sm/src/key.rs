//! Converts parsed keys to those of the `sm2` crate.

use sm2::SecretKey;
use wxpay_core::crypto::CryptoError;
use wxpay_core::key::{PrivateKey, PublicKey};

use crate::NAME;

pub(crate) fn private(key: &PrivateKey) -> Result<SecretKey, CryptoError> {
    let scalar = key.expose_sm2_scalar().map_err(refused)?;
    let private = SecretKey::from_slice(scalar).map_err(|_| refused("it is not of the curve"))?;
    // Else a merchant would learn of the damage from signatures that nobody accepts.
    if public(key.public_key())? != private.public_key() {
        return Err(refused("its public key does not belong to it"));
    }
    Ok(private)
}

pub(crate) fn public(key: &PublicKey) -> Result<sm2::PublicKey, CryptoError> {
    let point = key.sm2_point().map_err(refused)?;
    sm2::PublicKey::from_sec1_bytes(point).map_err(|_| refused("its point is not on the curve"))
}

pub(crate) fn refused(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> CryptoError {
    CryptoError::key(NAME, error)
}
