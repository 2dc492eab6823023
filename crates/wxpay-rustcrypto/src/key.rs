//! From parsed keys to those of the `rsa` crate.

use rsa::pkcs1::{self, DecodeRsaPrivateKey};
use rsa::traits::PrivateKeyParts;
use rsa::{BigUint, RsaPrivateKey, RsaPublicKey};
use wxpay_core::crypto::CryptoError;
use wxpay_core::key::{PrivateKey, PublicKey};

use crate::NAME;

/// The longest modulus in bits: time grows with its cube, and some other backends end here too.
const MAX_BITS: usize = 8192;

pub(crate) fn private(key: &PrivateKey) -> Result<RsaPrivateKey, CryptoError> {
    let pkcs1 = key.expose_pkcs1_der().map_err(refused)?;
    if key.bits() > MAX_BITS {
        return Err(refused(rsa::Error::ModulusTooLarge));
    }
    let key = RsaPrivateKey::from_pkcs1_der(pkcs1).map_err(refused)?;
    // `rsa` adds the one prime to the difference of two remainders until that is positive: once for
    // primes of one length, without end for such as these.
    let lengths = key.primes().iter().map(BigUint::bits);
    if lengths.clone().min() != lengths.max() {
        return Err(refused("its primes have different lengths"));
    }
    Ok(key)
}

pub(crate) fn public(key: &PublicKey) -> Result<RsaPublicKey, CryptoError> {
    // Not `from_pkcs1_der`, which ends at 4096 bits.
    let key = key.pkcs1_der().map_err(refused)?;
    let key = pkcs1::RsaPublicKey::try_from(key).map_err(refused)?;
    let modulus = BigUint::from_bytes_be(key.modulus.as_bytes());
    let exponent = BigUint::from_bytes_be(key.public_exponent.as_bytes());
    RsaPublicKey::new_with_max_size(modulus, exponent, MAX_BITS).map_err(refused)
}

/// The errors of `rsa` are `std` errors only with its feature `std`, which would bring another
/// generation of `getrandom`; they have no source that their text would lose.
fn refused(error: impl ToString) -> CryptoError {
    CryptoError::key(NAME, error.to_string())
}
