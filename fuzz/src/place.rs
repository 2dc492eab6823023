//! The participants: a merchant and the WeChat Pay platform keys, with the toy of the test kit, so that a
//! fuzzer can get past the cryptography. What is forged under it is forged under any other.
//!
//! Keys are parsed once, not for each input.

use std::sync::{Arc, LazyLock};

use wxpay_core::crypto::{Aead, Crypto, Signer, Verifier};
use wxpay_core::key::{PrivateKey, PublicKey};
use wxpay_core::{Merchant, Nonce, Timestamp};
use wxpay_testkit::{Toy, WechatPay, keys};

/// The present moment, always. The platform certificate of the test kit is valid then.
pub(crate) const NOW: i64 = 1_790_000_000;

struct Place {
    merchant: Merchant,
    public_key: Arc<dyn Verifier>,
    certificate: Arc<dyn Verifier>,
    of_public_key: Arc<dyn Signer>,
    of_certificate: Arc<dyn Signer>,
    aead: Arc<dyn Aead>,
}

static PLACE: LazyLock<Place> = LazyLock::new(|| {
    let certificate = keys::platform_certificate();
    let merchant = WechatPay::merchant_builder(Toy)
        .platform_certificate(&certificate)
        .clock(|| Timestamp::from_unix(NOW))
        .nonces(|| Nonce::parse("nonce").expect("letters"));
    let verifier = |key: &PublicKey| Toy.verifier(key).expect("a toy takes any key");
    let signer = |key: &PrivateKey| Toy.signer(key).expect("a toy takes any key");
    Place {
        merchant: merchant.build().expect("the throw-away keys are complete"),
        public_key: verifier(&keys::wechatpay_public_key()),
        certificate: verifier(certificate.public_key()),
        of_public_key: signer(&keys::wechatpay_key()),
        of_certificate: signer(&keys::platform_key()),
        aead: Toy.aead(&keys::apiv3_key()).expect("a toy takes any key"),
    }
});

/// A merchant that trusts a public key and a platform certificate, at [`NOW`].
///
/// Its ring and its domains never change here: no input finds what another one has left.
pub(crate) fn merchant() -> Merchant {
    PLACE.merchant.clone()
}

/// Encrypts notifications for [`merchant`].
pub(crate) fn aead() -> &'static dyn Aead {
    &*PLACE.aead
}

/// The key that `Wechatpay-Serial` calls so.
pub(crate) fn verifier(serial: &str) -> Option<&'static dyn Verifier> {
    match serial {
        keys::WECHATPAY_KEY_ID => Some(&*PLACE.public_key),
        keys::PLATFORM_SERIAL => Some(&*PLACE.certificate),
        _ => None,
    }
}

/// Signer for the platform certificate, if that is its serial number, or for the public key.
pub(crate) fn signer(serial: &str) -> &'static dyn Signer {
    match serial {
        keys::PLATFORM_SERIAL => &*PLACE.of_certificate,
        _ => &*PLACE.of_public_key,
    }
}
