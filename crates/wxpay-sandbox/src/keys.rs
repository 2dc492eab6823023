//! Keys and certificates that a sandbox makes for itself.

use std::sync::OnceLock;
use std::time::Duration;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use rcgen::{
    CertificateParams, DistinguishedName, DnType, PKCS_RSA_SHA256, SerialNumber, date_time_ymd,
};
use rustls::pki_types::PrivatePkcs8KeyDer;
use wxpay::Timestamp;
use wxpay::key::PrivateKey;

use crate::error::SandboxError;

/// The three keys that every sandbox needs.
#[derive(Clone)]
pub(crate) struct KeySet {
    pub(crate) merchant: PrivateKey,
    pub(crate) wechatpay: PrivateKey,
    pub(crate) platform: PrivateKey,
}

/// Keys that are generated once and shared by all sandboxes of the process that were not given
/// others: a test suite starts hundreds of them, and each RSA key costs a tenth of a second.
pub(crate) fn shared() -> Result<KeySet, SandboxError> {
    static SHARED: OnceLock<KeySet> = OnceLock::new();
    if let Some(keys) = SHARED.get() {
        return Ok(keys.clone());
    }
    let keys = std::thread::scope(|scope| {
        let wechatpay = scope.spawn(|| generate("the WeChat Pay key"));
        let platform = scope.spawn(|| generate("the platform key"));
        let merchant = generate("the merchant key")?;
        let stopped = |what| move |_| SandboxError::key(what, "its thread has stopped");
        Ok(KeySet {
            merchant,
            wechatpay: wechatpay.join().map_err(stopped("the WeChat Pay key"))??,
            platform: platform.join().map_err(stopped("the platform key"))??,
        })
    })?;
    Ok(SHARED.get_or_init(|| keys).clone())
}

/// A new RSA key of 2048 bits.
pub(crate) fn generate(what: &'static str) -> Result<PrivateKey, SandboxError> {
    let failed = |error| SandboxError::key(what, error);
    let pair = KeyPair::generate(KeySize::Rsa2048).map_err(failed)?;
    let der: Pkcs8V1Der<'_> = pair.as_der().map_err(failed)?;
    PrivateKey::parse(der.as_ref()).map_err(|error| SandboxError::key(what, error))
}

/// A serial number of 20 bytes, as those of WeChat Pay have: 40 upper-case hexadecimal digits.
pub(crate) fn random_serial() -> Result<String, SandboxError> {
    let mut bytes = [0; 20];
    aws_lc_rs::rand::fill(&mut bytes)
        .map_err(|error| SandboxError::key("a serial number", error))?;
    // Neither a leading zero, which would be left out, nor a set high bit, which DER would pad.
    bytes[0] = bytes[0] & 0x3f | 0x40;
    Ok(bytes.iter().map(|byte| format!("{byte:02X}")).collect())
}

/// A certificate in PEM for that key, which signs itself: clients of WeChat Pay read a certificate's
/// serial number and key and verify no chain.
///
/// It is valid from the day before `now` on, for five years.
pub(crate) fn certificate(
    what: &'static str,
    key: &PrivateKey,
    common_name: &str,
    serial: &str,
    now: Timestamp,
) -> Result<String, SandboxError> {
    let pkcs8 = key
        .expose_pkcs8_der()
        .map_err(|error| SandboxError::key(what, error))?;
    let failed = |error| SandboxError::key(what, error);
    let pkcs8 = PrivatePkcs8KeyDer::from(pkcs8.expose().as_slice());
    let key =
        rcgen::KeyPair::from_pkcs8_der_and_sign_algo(&pkcs8, &PKCS_RSA_SHA256).map_err(failed)?;
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params
        .distinguished_name
        .push(DnType::CommonName, common_name);
    params.serial_number = Some(SerialNumber::from_slice(&serial_bytes(serial)?));
    let now = u64::try_from(now.as_unix()).unwrap_or(0);
    let today = date_time_ymd(1970, 1, 1) + Duration::from_secs(now);
    params.not_before = today - DAY;
    params.not_after = today + 5 * 365 * DAY;
    Ok(params.self_signed(&key).map_err(failed)?.pem())
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The bytes of a serial number in hexadecimal.
///
/// # Errors
/// When it is not 2 to 40 digits, two for each byte.
pub(crate) fn serial_bytes(serial: &str) -> Result<Vec<u8>, SandboxError> {
    let bytes = serial.as_bytes().chunks(2).map(|pair| {
        let digit = |index: usize| char::from(*pair.get(index)?).to_digit(16);
        u8::try_from(digit(0)? * 16 + digit(1)?).ok()
    });
    bytes
        .collect::<Option<Vec<_>>>()
        .filter(|bytes| (1..=20).contains(&bytes.len()))
        .ok_or_else(|| SandboxError::Serial {
            serial: serial.to_owned(),
        })
}

#[cfg(test)]
mod tests {
    use wxpay::key::Certificate;
    use wxpay::{Clock as _, SystemClock};
    use wxpay_testkit::keys;

    use super::*;

    #[test]
    fn generated_keys_are_made_once() {
        let (first, second) = (shared().unwrap(), shared().unwrap());
        assert_eq!(first.merchant.public_key(), second.merchant.public_key());
        assert_eq!(first.merchant.bits(), 2048);
        assert_ne!(first.merchant.public_key(), first.platform.public_key());
        assert_ne!(first.merchant.public_key(), first.wechatpay.public_key());
    }

    #[test]
    fn a_certificate_names_its_merchant_and_serial() {
        let random = random_serial().unwrap();
        assert_eq!(random.len(), 40);
        let key = keys::merchant_key();
        let now = SystemClock.now();
        for serial in [random, "F".repeat(40), "01".to_owned()] {
            let pem = certificate("a certificate", &key, "1900009191", &serial, now).unwrap();
            let certificate = Certificate::parse(pem).unwrap();
            assert_eq!(certificate.common_name(), Some("1900009191"));
            assert_eq!(certificate.serial(), serial);
            assert_eq!(certificate.public_key(), key.public_key());
            assert!(certificate.not_before() < now && now < certificate.not_after());
        }
    }

    #[test]
    fn a_serial_number_is_pairs_of_hexadecimal_digits() {
        assert_eq!(serial_bytes("0aFF").unwrap(), [0x0a, 0xff]);
        for wrong in ["", "A", "ABC", "XY", "+1", &"A".repeat(42)] {
            assert!(serial_bytes(wrong).is_err(), "{wrong}");
        }
    }
}
