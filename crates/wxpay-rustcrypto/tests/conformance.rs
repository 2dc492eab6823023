//! The backend through the public conformance suite, and what `Debug` shows of its parts.

use wxpay_core::crypto::Crypto;
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
