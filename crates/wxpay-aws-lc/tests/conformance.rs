//! The backend through the public conformance suite, and what `Debug` shows of its parts.

use wxpay_aws_lc::AwsLc;
use wxpay_core::crypto::Crypto;
use wxpay_testkit::{crypto, keys};

#[test]
fn the_backend_conforms() {
    crypto::check(&AwsLc);
}

#[test]
fn debug_shows_nothing_of_the_keys() {
    let key = keys::merchant_key();
    let debug = format!(
        "{AwsLc:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        AwsLc.signer(&key).unwrap(),
        AwsLc.verifier(key.public_key()).unwrap(),
        AwsLc.opener(&key).unwrap(),
        AwsLc.sealer(key.public_key()).unwrap(),
        AwsLc.aead(&keys::apiv3_key()).unwrap(),
        AwsLc.random(),
    );
    assert_eq!(
        debug,
        "AwsLc RsaSigner { .. } RsaVerifier { .. } OaepOpener { .. } OaepSealer { .. } Gcm { .. } SystemRandom"
    );
}
