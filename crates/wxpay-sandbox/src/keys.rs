//! Keys and certificates that a sandbox generates.

use std::sync::OnceLock;
use std::time::Duration;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use der::asn1::{BitString, GeneralizedTime, Null, ObjectIdentifier, Uint, UtcTime};
use der::{Decode as _, Encode as _, Sequence};
use sm2::SecretKey;
use sm2::pkcs8::EncodePrivateKey;
use wxpay::crypto::{Crypto, CryptoError, Scheme};
use wxpay::key::{KeyAlgorithm, PrivateKey};
use wxpay::{AwsLc, NonceSource as _, RandomNonces, Timestamp};
use x509_cert::Version;
use x509_cert::name::Name;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::time::{Time, Validity};

use crate::error::SandboxError;
use crate::pem;

/// The three keys that every sandbox needs.
#[derive(Clone)]
pub(crate) struct KeySet {
    pub(crate) merchant: PrivateKey,
    pub(crate) wechatpay: PrivateKey,
    pub(crate) platform: PrivateKey,
}

/// Keys that are generated once and shared by all sandboxes of the process without own keys: a test suite starts
/// hundreds of them, and each RSA key costs a tenth of a second.
pub(crate) fn shared(crypto: &dyn Crypto) -> Result<KeySet, SandboxError> {
    static RSA: OnceLock<KeySet> = OnceLock::new();
    static SM2: OnceLock<KeySet> = OnceLock::new();
    let shared = match crypto.scheme() {
        Scheme::Sm2WithSm3 => &SM2,
        _ => &RSA,
    };
    if let Some(keys) = shared.get() {
        return Ok(keys.clone());
    }
    let keys = std::thread::scope(|scope| {
        let wechatpay = scope.spawn(|| generate(crypto, "the WeChat Pay key"));
        let platform = scope.spawn(|| generate(crypto, "the platform key"));
        let merchant = generate(crypto, "the merchant key")?;
        let stopped = |what| move |_| SandboxError::key(what, "its thread has stopped");
        Ok(KeySet {
            merchant,
            wechatpay: wechatpay.join().map_err(stopped("the WeChat Pay key"))??,
            platform: platform.join().map_err(stopped("the platform key"))??,
        })
    })?;
    Ok(shared.get_or_init(|| keys).clone())
}

/// A new key of the backend's scheme: RSA of 2048 bits, or SM2.
pub(crate) fn generate(
    crypto: &dyn Crypto,
    what: &'static str,
) -> Result<PrivateKey, SandboxError> {
    let failed = |error| SandboxError::key(what, error);
    let parsed = match crypto.scheme() {
        Scheme::Sm2WithSm3 => {
            let mut number = [0; 32];
            let key = loop {
                let filled = crypto.random().fill(&mut number);
                filled.map_err(|error| SandboxError::key(what, error))?;
                // What is no number of the curve is drawn anew: one draw of four thousand million.
                if let Ok(key) = SecretKey::from_slice(&number) {
                    break key;
                }
            };
            let der = key.to_pkcs8_der();
            let der = der.map_err(|error| SandboxError::key(what, error.to_string()))?;
            PrivateKey::parse(der.as_bytes())
        }
        _ => {
            let pair = KeyPair::generate(KeySize::Rsa2048).map_err(failed)?;
            let der: Pkcs8V1Der<'_> = pair.as_der().map_err(failed)?;
            PrivateKey::parse(der.as_ref())
        }
    };
    parsed.map_err(|error| SandboxError::key(what, error))
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

/// A self-signed certificate in PEM for that key: clients of WeChat Pay read a certificate's serial number and key and
/// verify no chain.
///
/// It is valid for five years from the day before `now`.
pub(crate) fn certificate(
    crypto: &dyn Crypto,
    what: &'static str,
    key: &PrivateKey,
    common_name: &str,
    serial: &str,
    now: Timestamp,
) -> Result<String, SandboxError> {
    let signer = crypto
        .signer(key)
        .map_err(|error| SandboxError::key(what, error))?;
    let serial = serial_bytes(serial)?;
    let failed = |error: der::Error| SandboxError::key(what, error);
    let to_be_signed = to_be_signed(key, common_name, &serial, now).map_err(failed)?;
    let message = to_be_signed.to_der().map_err(failed)?;
    let signature = signer
        .sign(&message)
        .map_err(|error| SandboxError::key(what, error))?;
    let certificate = Certificate {
        signature_algorithm: to_be_signed.signature.clone(),
        to_be_signed,
        signature: BitString::from_bytes(&signature).map_err(failed)?,
    };
    let der = certificate.to_der().map_err(failed)?;
    Ok(pem::encode("CERTIFICATE", &der))
}

/// RFC 5280, section 4.1. The builder of `x509-cert` would add extensions that WeChat Pay's certificates do not have.
#[derive(Sequence)]
struct Certificate {
    to_be_signed: ToBeSigned,
    signature_algorithm: AlgorithmIdentifierOwned,
    signature: BitString,
}

/// RFC 5280, section 4.1.2: a certificate without extensions.
#[derive(Sequence)]
struct ToBeSigned {
    #[asn1(context_specific = "0")]
    version: Version,
    serial_number: Uint,
    signature: AlgorithmIdentifierOwned,
    issuer: Name,
    validity: Validity,
    subject: Name,
    subject_public_key_info: SubjectPublicKeyInfoOwned,
}

fn to_be_signed(
    key: &PrivateKey,
    common_name: &str,
    serial: &[u8],
    now: Timestamp,
) -> der::Result<ToBeSigned> {
    let name: Name = format!("CN={common_name}").parse()?;
    let now = Duration::from_secs(u64::try_from(now.as_unix()).unwrap_or(0));
    let validity = Validity::new(time(now.saturating_sub(DAY))?, time(now + 5 * 365 * DAY)?);
    Ok(ToBeSigned {
        version: Version::V3,
        serial_number: Uint::new(serial)?,
        signature: signature_algorithm(key)?,
        issuer: name.clone(),
        validity,
        subject: name,
        subject_public_key_info: SubjectPublicKeyInfoOwned::from_der(key.public_key().spki_der())?,
    })
}

/// RFC 5280, section 4.1.2.5: two digits of the year until 2049.
fn time(since_1970: Duration) -> der::Result<Time> {
    match UtcTime::from_unix_duration(since_1970) {
        Ok(time) => Ok(time.into()),
        Err(_) => Ok(GeneralizedTime::from_unix_duration(since_1970)?.into()),
    }
}

/// `sha256WithRSAEncryption` of RFC 8017, or SM2 with SM3 of GM/T 0006.
fn signature_algorithm(key: &PrivateKey) -> der::Result<AlgorithmIdentifierOwned> {
    const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
    const SM2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.501");
    let (oid, parameters) = match key.algorithm() {
        KeyAlgorithm::Sm2 => (SM2, None),
        _ => (RSA, Some(Null.into())),
    };
    Ok(AlgorithmIdentifierOwned { oid, parameters })
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// 32 random letters and digits.
pub(crate) fn random_text() -> Result<String, CryptoError> {
    let nonce = RandomNonces::new(AwsLc.random()).nonce()?;
    Ok(nonce.to_string())
}

/// A random UUID of RFC 9562, version 4.
pub(crate) fn random_uuid() -> String {
    let mut bytes = [0_u8; 16];
    // Without randomness it is the nil UUID but for its version: ids that repeat harm no key.
    let _ = aws_lc_rs::rand::fill(&mut bytes);
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
    parts.map(|part| &hex[part]).join("-")
}

/// The bytes of a serial number in hexadecimal.
///
/// # Errors
/// When it does not have 2 to 40 digits, two for each byte.
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
    use wxpay::{AwsLc, Clock as _, Sm, SystemClock};
    use wxpay_testkit::keys;

    use super::*;

    #[test]
    fn generated_keys_are_made_once() {
        let backends: [(&dyn Crypto, usize); 2] = [(&AwsLc, 2048), (&Sm, 256)];
        for (crypto, bits) in backends {
            let (first, second) = (shared(crypto).unwrap(), shared(crypto).unwrap());
            assert_eq!(first.merchant.public_key(), second.merchant.public_key());
            assert_eq!(first.merchant.bits(), bits);
            assert_ne!(first.merchant.public_key(), first.platform.public_key());
            assert_ne!(first.merchant.public_key(), first.wechatpay.public_key());
        }
    }

    #[test]
    fn a_certificate_names_its_merchant_and_serial() {
        let random = random_serial().unwrap();
        assert_eq!(random.len(), 40);
        let now = SystemClock.now();
        let backends: [(&dyn Crypto, _); 2] = [
            (&AwsLc, keys::merchant_key()),
            (&Sm, keys::sm2::merchant_key()),
        ];
        for (crypto, key) in backends {
            for serial in [&random, &"F".repeat(40), "01"] {
                let pem = certificate(crypto, "a certificate", &key, "1900009191", serial, now);
                let certificate = Certificate::parse(pem.unwrap()).unwrap();
                assert_eq!(certificate.common_name(), Some("1900009191"));
                assert_eq!(certificate.serial(), serial);
                assert_eq!(certificate.public_key(), key.public_key());
                assert!(certificate.not_before() < now && now < certificate.not_after());
            }
        }
    }

    /// The signature is over the certificate's first part as it stands, by the certified key itself.
    #[test]
    fn a_certificate_is_signed_with_its_own_key() {
        let backends: [(&dyn Crypto, _); 2] = [
            (&AwsLc, keys::merchant_key()),
            (&Sm, keys::sm2::merchant_key()),
        ];
        for (crypto, key) in backends {
            let pem = certificate(crypto, "", &key, "1", "0A", SystemClock.now()).unwrap();
            let parsed = Certificate::parse(pem).unwrap();
            let read = x509_cert::Certificate::from_der(parsed.der()).unwrap();
            let message = read.tbs_certificate().to_der().unwrap();
            let verifier = crypto.verifier(parsed.public_key()).unwrap();
            let signature = read.signature().raw_bytes();
            assert!(verifier.verify(&message, signature).is_ok());
        }
    }

    #[test]
    fn a_uuid_has_its_form_and_is_new() {
        let uuid = random_uuid();
        let lens: Vec<_> = uuid.split('-').map(str::len).collect();
        assert_eq!(lens, [8, 4, 4, 4, 12]);
        assert_eq!(&uuid[14..15], "4");
        assert_ne!(uuid, random_uuid());
    }

    #[test]
    fn a_serial_number_is_pairs_of_hexadecimal_digits() {
        assert_eq!(serial_bytes("0aFF").unwrap(), [0x0a, 0xff]);
        for wrong in ["", "A", "ABC", "XY", "+1", &"A".repeat(42)] {
            assert!(serial_bytes(wrong).is_err(), "{wrong}");
        }
    }
}
