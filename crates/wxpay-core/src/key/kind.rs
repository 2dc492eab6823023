use pkcs1::der::Decode;
use pkcs1::der::asn1::{BitStringRef, ObjectIdentifier, OctetStringRef};
use spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};
use x509_cert::der::Sequence;

use super::{KeyKind, algorithm_name};

/// What a DER structure is, if it is one of the things that people have in key files.
///
/// The shape decides: nothing is checked beyond it.
pub(super) fn of_der(der: &[u8]) -> Option<KeyKind> {
    if x509_cert::Certificate::from_der(der).is_ok() {
        return Some(KeyKind::Certificate);
    }
    if x509_cert::request::CertReq::from_der(der).is_ok() {
        return Some(KeyKind::CertificateRequest);
    }
    if let Ok(info) = pkcs8::PrivateKeyInfo::from_der(der) {
        return Some(of_algorithm(&info.algorithm, KeyKind::PrivateKey));
    }
    if let Ok(info) = SubjectPublicKeyInfoRef::from_der(der) {
        return Some(of_algorithm(&info.algorithm, KeyKind::PublicKey));
    }
    if pkcs1::RsaPrivateKey::from_der(der).is_ok() {
        return Some(KeyKind::PrivateKey);
    }
    if pkcs1::RsaPublicKey::from_der(der).is_ok() {
        return Some(KeyKind::PublicKey);
    }
    if EncryptedPrivateKeyInfo::from_der(der).is_ok() {
        return Some(KeyKind::EncryptedPrivateKey);
    }
    if EcPrivateKey::from_der(der).is_ok() {
        return Some(KeyKind::OtherAlgorithm("EC".to_owned()));
    }
    None
}

fn of_algorithm(algorithm: &AlgorithmIdentifierRef<'_>, rsa: KeyKind) -> KeyKind {
    if algorithm.oid == pkcs1::ALGORITHM_OID {
        rsa
    } else {
        KeyKind::OtherAlgorithm(algorithm_name(&algorithm.oid))
    }
}

/// RFC 5958, section 3.
#[derive(Sequence)]
struct EncryptedPrivateKeyInfo<'a> {
    algorithm: AlgorithmIdentifierRef<'a>,
    data: OctetStringRef<'a>,
}

/// RFC 5915, section 3.
#[derive(Sequence)]
struct EcPrivateKey<'a> {
    version: u8,
    key: OctetStringRef<'a>,
    #[asn1(context_specific = "0", optional = "true", tag_mode = "EXPLICIT")]
    parameters: Option<ObjectIdentifier>,
    #[asn1(context_specific = "1", optional = "true", tag_mode = "EXPLICIT")]
    public_key: Option<BitStringRef<'a>>,
}
