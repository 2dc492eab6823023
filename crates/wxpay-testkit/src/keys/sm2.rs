//! The same roles with SM2 keys, for 国密 merchants.
//!
//! ```
//! use wxpay_testkit::keys;
//!
//! let certificate = keys::sm2::merchant_certificate();
//! assert_eq!(certificate.common_name(), Some(keys::MERCHANT_ID));
//! assert_eq!(certificate.serial(), keys::sm2::MERCHANT_SERIAL);
//! assert_eq!(certificate.public_key(), keys::sm2::merchant_key().public_key());
//! ```

use wxpay_core::key::{Certificate, PrivateKey, PublicKey};

/// The serial number of [`merchant_certificate`].
pub const MERCHANT_SERIAL: &str = "3B9A5C7E09D2438B6F0E91C4A7D8325BF60719AC";

/// The merchant's private key: PKCS#8 in PEM.
pub const MERCHANT_KEY_PEM: &str = include_str!("../../keys/sm2/merchant_key.pem");

/// The merchant's private key in the form of SEC 1, in PEM, as OpenSSL 3 labels it.
pub const MERCHANT_KEY_SEC1_PEM: &str = include_str!("../../keys/sm2/merchant_key_sec1.pem");

/// The merchant's API certificate, in PEM.
pub const MERCHANT_CERTIFICATE_PEM: &str = include_str!("../../keys/sm2/merchant_certificate.pem");

/// The private key of another merchant, in PEM, for tests of refusals.
pub const OTHER_KEY_PEM: &str = include_str!("../../keys/sm2/other_key.pem");

/// The private key behind the WeChat Pay public key, in PEM.
pub const WECHATPAY_KEY_PEM: &str = include_str!("../../keys/sm2/wechatpay_key.pem");

/// The WeChat Pay public key: SPKI in PEM.
pub const WECHATPAY_PUBLIC_KEY_PEM: &str = include_str!("../../keys/sm2/wechatpay_public_key.pem");

/// The serial number of [`platform_certificate`], as it stands in `Wechatpay-Serial`.
pub const PLATFORM_SERIAL: &str = "6C3F80A94E6172D5B8C0E4F93A1D76B2508E4C91";

/// The private key behind the platform certificate, in PEM.
pub const PLATFORM_KEY_PEM: &str = include_str!("../../keys/sm2/platform_key.pem");

/// A platform certificate of WeChat Pay, in PEM.
pub const PLATFORM_CERTIFICATE_PEM: &str = include_str!("../../keys/sm2/platform_certificate.pem");

/// The merchant's private key, which signs requests.
pub fn merchant_key() -> PrivateKey {
    PrivateKey::parse(MERCHANT_KEY_PEM).expect("a private key in PEM")
}

/// The merchant's API certificate, which names [`MERCHANT_ID`](super::MERCHANT_ID) and [`MERCHANT_SERIAL`].
pub fn merchant_certificate() -> Certificate {
    Certificate::parse(MERCHANT_CERTIFICATE_PEM).expect("a certificate in PEM")
}

/// The private key of another merchant, for tests of refusals.
pub fn other_key() -> PrivateKey {
    PrivateKey::parse(OTHER_KEY_PEM).expect("a private key in PEM")
}

/// The private key behind the WeChat Pay public key: it signs responses and decrypts sensitive fields.
pub fn wechatpay_key() -> PrivateKey {
    PrivateKey::parse(WECHATPAY_KEY_PEM).expect("a private key in PEM")
}

/// The WeChat Pay public key, whose id is [`WECHATPAY_KEY_ID`](super::WECHATPAY_KEY_ID).
pub fn wechatpay_public_key() -> PublicKey {
    PublicKey::parse(WECHATPAY_PUBLIC_KEY_PEM).expect("a public key in PEM")
}

/// The private key behind the platform certificate: it signs responses and decrypts sensitive fields.
pub fn platform_key() -> PrivateKey {
    PrivateKey::parse(PLATFORM_KEY_PEM).expect("a private key in PEM")
}

/// A platform certificate of WeChat Pay, whose serial number is [`PLATFORM_SERIAL`].
pub fn platform_certificate() -> Certificate {
    Certificate::parse(PLATFORM_CERTIFICATE_PEM).expect("a certificate in PEM")
}
