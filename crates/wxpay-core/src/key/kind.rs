use pkcs1::der::Decode;
use pkcs1::der::asn1::OctetStringRef;
use spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};
use x509_cert::der::Sequence;

use super::ec::EcPrivateKey;
use super::{KeyAlgorithm, KeyKind};

/// Names a file that is neither PEM nor a single DER structure of a key, by its first bytes.
pub(super) fn of_bytes(input: &[u8]) -> Option<KeyKind> {
    // PFX (RFC 7292): a SEQUENCE of the version 3 and a ContentInfo of PKCS#7.
    const PKCS7: &[u8] = &[0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07];
    if input.starts_with(&[0xfe, 0xed, 0xfe, 0xed]) {
        return Some(KeyKind::JavaKeyStore);
    }
    let header = input.get(..input.len().min(32)).unwrap_or_default();
    let has_version = header
        .windows(4)
        .any(|bytes| bytes == [0x02, 0x01, 0x03, 0x30]);
    let is_pfx = input.first() == Some(&0x30)
        && has_version
        && header.windows(PKCS7.len()).any(|bytes| bytes == PKCS7);
    is_pfx.then_some(KeyKind::Pkcs12)
}

/// Kind of a DER structure, if it is one that occurs in key files.
///
/// Only the shape is checked.
pub(super) fn of_der(der: &[u8]) -> Option<KeyKind> {
    if x509_cert::Certificate::from_der(der).is_ok() {
        return Some(KeyKind::Certificate);
    }
    if x509_cert::request::CertReq::from_der(der).is_ok() {
        return Some(KeyKind::CertificateRequest);
    }
    if let Ok(info) = pkcs8::PrivateKeyInfoRef::from_der(der) {
        return Some(of_algorithm(&info.algorithm, KeyKind::PrivateKey));
    }
    if let Ok(info) = SubjectPublicKeyInfoRef::from_der(der) {
        return Some(of_algorithm(&info.algorithm, KeyKind::PublicKey));
    }
    if pkcs1::RsaPrivateKeyRef::from_der(der).is_ok() {
        return Some(KeyKind::PrivateKey);
    }
    if pkcs1::RsaPublicKeyRef::from_der(der).is_ok() {
        return Some(KeyKind::PublicKey);
    }
    if EncryptedPrivateKeyInfo::from_der(der).is_ok() {
        return Some(KeyKind::EncryptedPrivateKey);
    }
    if let Ok(key) = EcPrivateKey::from_der(der) {
        return Some(match key.is_of_sm2() {
            Some(true) => KeyKind::PrivateKey,
            _ => KeyKind::OtherAlgorithm("EC".to_owned()),
        });
    }
    None
}

fn of_algorithm(algorithm: &AlgorithmIdentifierRef<'_>, kind: KeyKind) -> KeyKind {
    match KeyAlgorithm::of(algorithm) {
        Ok(_) => kind,
        Err(other) => other,
    }
}

/// RFC 5958, section 3.
#[derive(Sequence)]
struct EncryptedPrivateKeyInfo<'a> {
    algorithm: AlgorithmIdentifierRef<'a>,
    data: &'a OctetStringRef,
}
