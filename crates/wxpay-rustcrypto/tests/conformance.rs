//! The backend through the public conformance suite, and what `Debug` shows of its parts.

use std::error::Error as _;

use wxpay_core::crypto::Crypto;
use wxpay_core::key::PrivateKey;
use wxpay_rustcrypto::RustCrypto;
use wxpay_testkit::{crypto, keys};

#[test]
fn the_backend_conforms() {
    crypto::check(&RustCrypto);
}

#[test]
fn debug_shows_nothing_of_the_keys() {
    let key = keys::merchant_key();
    let debug = format!(
        "{RustCrypto:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        RustCrypto.signer(&key).unwrap(),
        RustCrypto.verifier(key.public_key()).unwrap(),
        RustCrypto.opener(&key).unwrap(),
        RustCrypto.sealer(key.public_key()).unwrap(),
        RustCrypto.aead(&keys::apiv3_key()).unwrap(),
        RustCrypto.random(),
    );
    assert_eq!(
        debug,
        "RustCrypto RsaSigner { .. } RsaVerifier { .. } OaepOpener { .. } OaepSealer { .. } Gcm { .. } SystemRandom"
    );
}

#[test]
fn a_key_whose_primes_have_different_lengths_is_refused() {
    let key = PrivateKey::parse(include_str!("unbalanced_key.pem")).unwrap();
    let error = RustCrypto.signer(&key).unwrap_err();
    assert_eq!(error.to_string(), "rustcrypto refuses the key");
    assert_eq!(
        error.source().unwrap().to_string(),
        "its primes are not two odd numbers of half the modulus' length"
    );
    assert!(RustCrypto.opener(&key).is_err());
}
