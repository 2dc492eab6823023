//! Throw-away keys and certificates, published with the source: for tests only.
//!
//! They protect nothing. Each is available as PEM text, for readers of files, and parsed. The functions panic only if
//! this crate itself is damaged.
//!
//! ```
//! use wxpay_testkit::keys;
//!
//! let certificate = keys::merchant_certificate();
//! assert_eq!(certificate.common_name(), Some(keys::MERCHANT_ID));
//! assert_eq!(certificate.serial(), keys::MERCHANT_SERIAL);
//! assert_eq!(certificate.public_key(), keys::merchant_key().public_key());
//! ```

#![expect(
    clippy::expect_used,
    reason = "the files are part of the crate, and its tests parse each of them"
)]

pub mod sm2;
pub mod unusable;

#[cfg(test)]
mod tests;

use wxpay_core::crypto::Scheme;
use wxpay_core::key::{ApiV3Key, Certificate, PrivateKey, PublicKey};

/// The mchid of the merchant whose key [`merchant_key`] is.
pub const MERCHANT_ID: &str = "1900009191";

/// The brand ID of the brand whose key [`merchant_key`] is too.
pub const BRAND_ID: &str = "120344";

/// The serial number of [`merchant_certificate`].
pub const MERCHANT_SERIAL: &str = "5A1C7E09D2438B6F0E91C4A7D8325BF60719AC4E";

/// The merchant's private key, as the `apiclient_key.pem` of the merchant platform: PKCS#8 in PEM.
pub const MERCHANT_KEY_PEM: &str = include_str!("../keys/merchant_key.pem");

/// The merchant's private key in the older PKCS#1 form, in PEM.
pub const MERCHANT_KEY_PKCS1_PEM: &str = include_str!("../keys/merchant_key_pkcs1.pem");

/// The merchant's API certificate, as the `apiclient_cert.pem` of the merchant platform: in PEM.
pub const MERCHANT_CERTIFICATE_PEM: &str = include_str!("../keys/merchant_certificate.pem");

/// The private key of another merchant, in PEM, for tests of refusals.
pub const OTHER_KEY_PEM: &str = include_str!("../keys/other_key.pem");

/// The private key that the official pages on signatures print beside their examples, in PEM.
///
/// It is published there, so it protects nothing:
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012365334>.
pub const PUBLISHED_KEY_PEM: &str = include_str!("../keys/published_key.pem");

/// The merchant's APIv3 key, as text of 32 bytes.
pub const APIV3_KEY: &str = "throw-away-key-of-wxpay-testkit.";

/// The id of the WeChat Pay public key, as it stands in `Wechatpay-Serial`.
pub const WECHATPAY_KEY_ID: &str = "PUB_KEY_ID_0119000091912023100800065400002000";

/// The private key behind the WeChat Pay public key, in PEM.
///
/// In reality only WeChat Pay has it. In a test it signs responses and decrypts sensitive fields.
pub const WECHATPAY_KEY_PEM: &str = include_str!("../keys/wechatpay_key.pem");

/// The WeChat Pay public key, as the `pub_key.pem` of the merchant platform: SPKI in PEM.
pub const WECHATPAY_PUBLIC_KEY_PEM: &str = include_str!("../keys/wechatpay_public_key.pem");

/// The WeChat Pay public key in the older PKCS#1 form, in PEM.
pub const WECHATPAY_PUBLIC_KEY_PKCS1_PEM: &str =
    include_str!("../keys/wechatpay_public_key_pkcs1.pem");

/// The serial number of [`platform_certificate`], as it stands in `Wechatpay-Serial`.
pub const PLATFORM_SERIAL: &str = "C3F80A94E6172D5B8C0E4F93A1D76B2508E4C91D";

/// The private key behind the platform certificate, in PEM.
pub const PLATFORM_KEY_PEM: &str = include_str!("../keys/platform_key.pem");

/// A platform certificate of WeChat Pay, in PEM.
pub const PLATFORM_CERTIFICATE_PEM: &str = include_str!("../keys/platform_certificate.pem");

/// The keys that a backend of that scheme takes: those here, or those of [`sm2`].
#[derive(Debug)]
pub(crate) struct Cast {
    pub(crate) merchant_serial: &'static str,
    pub(crate) merchant: PrivateKey,
    #[cfg_attr(not(feature = "crypto"), expect(dead_code, reason = "for the suites"))]
    pub(crate) other: PrivateKey,
    pub(crate) wechatpay: PrivateKey,
    #[cfg_attr(not(feature = "crypto"), expect(dead_code, reason = "for the suites"))]
    pub(crate) platform: PrivateKey,
}

impl Cast {
    pub(crate) fn of(scheme: Scheme) -> Self {
        match scheme {
            Scheme::Sm2WithSm3 => Self {
                merchant_serial: sm2::MERCHANT_SERIAL,
                merchant: sm2::merchant_key(),
                other: sm2::other_key(),
                wechatpay: sm2::wechatpay_key(),
                platform: sm2::platform_key(),
            },
            _ => Self {
                merchant_serial: MERCHANT_SERIAL,
                merchant: merchant_key(),
                other: other_key(),
                wechatpay: wechatpay_key(),
                platform: platform_key(),
            },
        }
    }
}

/// The merchant's private key, which signs requests.
pub fn merchant_key() -> PrivateKey {
    PrivateKey::parse(MERCHANT_KEY_PEM).expect("a private key in PEM")
}

/// The merchant's API certificate, which names [`MERCHANT_ID`] and [`MERCHANT_SERIAL`].
pub fn merchant_certificate() -> Certificate {
    Certificate::parse(MERCHANT_CERTIFICATE_PEM).expect("a certificate in PEM")
}

/// The private key of another merchant, for tests of refusals.
pub fn other_key() -> PrivateKey {
    PrivateKey::parse(OTHER_KEY_PEM).expect("a private key in PEM")
}

/// The private key of the examples on the official pages.
pub fn published_key() -> PrivateKey {
    PrivateKey::parse(PUBLISHED_KEY_PEM).expect("a private key in PEM")
}

/// The merchant's APIv3 key, which decrypts notifications and platform certificates.
pub fn apiv3_key() -> ApiV3Key {
    ApiV3Key::new(APIV3_KEY).expect("a text of 32 bytes")
}

/// The private key behind the WeChat Pay public key: it signs responses and decrypts sensitive fields.
pub fn wechatpay_key() -> PrivateKey {
    PrivateKey::parse(WECHATPAY_KEY_PEM).expect("a private key in PEM")
}

/// The WeChat Pay public key, whose id is [`WECHATPAY_KEY_ID`].
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
