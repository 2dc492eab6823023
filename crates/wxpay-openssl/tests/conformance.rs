//! The backend through the public conformance suite, and what `Debug` shows of its parts.

use wxpay_core::crypto::Crypto;
use wxpay_openssl::OpenSsl;
use wxpay_testkit::{crypto, keys};

#[test]
fn the_backend_conforms() {
    crypto::check(&OpenSsl);
}

#[test]
fn debug_shows_nothing_of_the_keys() {
    let key = keys::merchant_key();
    let debug = format!(
        "{OpenSsl:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        OpenSsl.signer(&key).unwrap(),
        OpenSsl.verifier(key.public_key()).unwrap(),
        OpenSsl.opener(&key).unwrap(),
        OpenSsl.sealer(key.public_key()).unwrap(),
        OpenSsl.aead(&keys::apiv3_key()).unwrap(),
        OpenSsl.random(),
    );
    assert_eq!(
        debug,
        "OpenSsl RsaSigner { .. } RsaVerifier { .. } OaepOpener { .. } OaepSealer { .. } Gcm { .. } SystemRandom"
    );
}
