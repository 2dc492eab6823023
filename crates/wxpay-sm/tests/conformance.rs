//! The backend through the public conformance suite, and what is its own.

use std::error::Error as _;

use wxpay_core::crypto::{AeadAlgorithm, Crypto, Scheme};
use wxpay_core::notification::{NotificationReceiver, Plaintext};
use wxpay_sm::Sm;
use wxpay_testkit::{WechatPay, crypto, keys};

#[test]
fn the_backend_conforms() {
    crypto::check(&Sm);
}

#[test]
fn what_it_signs_it_verifies_and_what_it_seals_it_opens() {
    crypto::check_across(&[&Sm]);
}

/// Seldom enough that a random test does not see it: one key stream of 256 begins with a zero.
#[test]
fn texts_of_one_byte_are_sealed_and_opened_too() {
    let key = keys::sm2::merchant_key();
    let (sealer, opener) = (
        Sm.sealer(key.public_key()).unwrap(),
        Sm.opener(&key).unwrap(),
    );
    for byte in (0..=u8::MAX).chain(0..=u8::MAX) {
        let opened = opener.open(&sealer.seal(&[byte]).unwrap()).unwrap();
        assert_eq!(opened.expose(), &[byte]);
    }
}

#[test]
fn a_merchant_of_sm2_is_configured_like_any_other() {
    let merchant = WechatPay::merchant_builder(Sm)
        .certificate(&keys::sm2::merchant_certificate())
        .platform_certificate(&keys::sm2::platform_certificate())
        .build()
        .unwrap();
    assert_eq!(merchant.signer().scheme(), Scheme::Sm2WithSm3);
    assert_eq!(merchant.aead().unwrap().algorithm(), AeadAlgorithm::Sm4Gcm);
    assert_eq!(merchant.check(), []);
    let error = merchant
        .jsapi_params("wx8888888888888888", "wx2014")
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "no public page says which sign type the front end takes for WECHATPAY2-SM2-WITH-SM3"
    );
    let params = merchant.jsapi_params_with_sign_type("wx8888888888888888", "wx2014", "SM");
    assert_eq!(params.unwrap().sign_type, "SM");
}

#[test]
fn a_notification_is_verified_by_sm2_and_decrypted_by_sm4_only() {
    let wechatpay = WechatPay::new(&Sm);
    let receiver = NotificationReceiver::new(WechatPay::merchant(Sm));
    let paid = wechatpay.notification("TRANSACTION.SUCCESS", r#"{"out_trade_no":"1"}"#);
    let receive = |posted: &http::Request<bytes::Bytes>| {
        receiver.receive::<Plaintext>(posted.headers(), posted.body())
    };
    let mut posted = paid.to("/notify");
    assert_eq!(receive(&posted).unwrap().event_type, "TRANSACTION.SUCCESS");

    let other = "WECHATPAY2-SHA256-RSA2048".parse().unwrap();
    posted
        .headers_mut()
        .insert("wechatpay-signature-type", other);
    let error = receive(&posted).unwrap_err();
    assert_eq!(
        error.source().unwrap().to_string(),
        "signed with WECHATPAY2-SHA256-RSA2048 instead of WECHATPAY2-SM2-WITH-SM3"
    );

    let error = receive(&paid.algorithm("AEAD_AES_256_GCM").to("/notify")).unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("encrypted with AEAD_AES_256_GCM instead of AEAD_SM4_GCM"),
        "{error}"
    );
}

#[test]
fn an_rsa_key_is_refused_by_name() {
    let error = Sm.signer(&keys::merchant_key()).unwrap_err();
    assert_eq!(error.to_string(), "sm refuses the key");
    assert_eq!(
        error.source().unwrap().to_string(),
        "expected an SM2 key, found an RSA key"
    );
}

#[test]
fn a_signature_can_be_made_again() {
    let signer = Sm.signer(&keys::sm2::merchant_key()).unwrap();
    assert_eq!(signer.sign(b"m").unwrap(), signer.sign(b"m").unwrap());
}

#[test]
fn debug_shows_nothing_of_the_keys() {
    let key = keys::sm2::merchant_key();
    let debug = format!(
        "{Sm:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        Sm.signer(&key).unwrap(),
        Sm.verifier(key.public_key()).unwrap(),
        Sm.opener(&key).unwrap(),
        Sm.sealer(key.public_key()).unwrap(),
        Sm.aead(&keys::apiv3_key()).unwrap(),
        Sm.random(),
    );
    assert_eq!(
        debug,
        "Sm Sm2Signer { .. } Sm2Verifier { .. } Sm2Opener { .. } Sm2Sealer { .. } Gcm { .. } SystemRandom"
    );
}
