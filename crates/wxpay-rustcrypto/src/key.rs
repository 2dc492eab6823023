//! Converts parsed keys to those of the `rsa` crate.

use pkcs1::der::Decode;
use pkcs1::der::asn1::UintRef;
use rsa::BoxedUint;
use wxpay_core::crypto::CryptoError;
use wxpay_core::key::{PrivateKey, PublicKey};

use crate::NAME;

/// The longest modulus in bits: time grows with its cube, and some other backends have the same limit.
const MAX_BITS: usize = 8192;

pub(crate) fn private(key: &PrivateKey) -> Result<rsa::PrivateKey, CryptoError> {
    let pkcs1 = key.expose_pkcs1_der().map_err(refused)?;
    if key.bits() > MAX_BITS {
        return Err(refused(rsa::Error::ModulusTooLarge));
    }
    let parts = pkcs1::RsaPrivateKeyRef::from_der(pkcs1).map_err(refused)?;
    if parts.version() != pkcs1::Version::TwoPrime {
        return Err(refused("it has more than two primes"));
    }
    // The width of each number is that of the modulus, which is public: it tells nothing of the others.
    let width = width(parts.modulus)?;
    let number = |digits| number(digits, width);
    rsa::PrivateKey::from_components(
        number(parts.modulus)?,
        exponent(parts.public_exponent)?,
        number(parts.private_exponent)?,
        vec![number(parts.prime1)?, number(parts.prime2)?],
    )
    .map_err(|error| match error {
        rsa::Error::InvalidPrime => {
            refused("its primes are not two odd numbers of half the modulus' length")
        }
        other => refused(other),
    })
}

pub(crate) fn public(key: &PublicKey) -> Result<rsa::PublicKey, CryptoError> {
    let pkcs1 = key.pkcs1_der().map_err(refused)?;
    let parts = pkcs1::RsaPublicKeyRef::from_der(pkcs1).map_err(refused)?;
    let modulus = number(parts.modulus, width(parts.modulus)?)?;
    let exponent = exponent(parts.public_exponent)?;
    rsa::PublicKey::new_with_size_limits(modulus, exponent, 0..=MAX_BITS).map_err(refused)
}

/// A public exponent has the width of its own digits.
fn exponent(digits: UintRef<'_>) -> Result<BoxedUint, CryptoError> {
    number(digits, width(digits)?)
}

fn number(digits: UintRef<'_>, width: u32) -> Result<BoxedUint, CryptoError> {
    BoxedUint::from_be_slice(digits.as_bytes(), width)
        .map_err(|_| refused("one of its numbers is longer than its modulus"))
}

fn width(digits: UintRef<'_>) -> Result<u32, CryptoError> {
    u32::try_from(digits.as_bytes().len() * 8).map_err(refused)
}

fn refused(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> CryptoError {
    CryptoError::key(NAME, error)
}
