//! PKCS#12 files, such as the `apiclient_cert.p12` that the merchant platform hands out.
//!
//! The key is encrypted by PBES2 (PBKDF2 with HMAC-SHA256, AES-256-CBC) and the file has a MAC by HMAC-SHA256: OpenSSL
//! reads that from 1.1.0 on, Java from 8u301. The certificate is public and stays in clear. A file of this kind is
//! written nowhere else, so a crate that also reads them would cost more than these functions.

use std::num::NonZeroU32;

use aws_lc_rs::cipher::{AES_256, DecryptionContext, PaddedBlockEncryptingKey, UnboundCipherKey};
use aws_lc_rs::{digest, hmac, pbkdf2, rand};
use der::asn1::{Any, BmpString, Null, ObjectIdentifier, OctetStringRef};
use der::{Encode, Tag, TagNumber};

use crate::error::SandboxError;

/// Iterations of both derivations. The password is no secret, so more would only cost time.
const ITERATIONS: NonZeroU32 = NonZeroU32::new(2048).unwrap();

const fn oid(text: &str) -> ObjectIdentifier {
    ObjectIdentifier::new_unwrap(text)
}

/// RFC 7292: the key and its certificate, in DER, under that name and password.
///
/// # Errors
/// When there is no randomness, or the name has letters beyond the basic multilingual plane.
pub(crate) fn encode(contents: Contents<'_>, password: &str) -> Result<Vec<u8>, SandboxError> {
    written(contents, password).map_err(|error| SandboxError::key("the PKCS#12 file", error))
}

/// Content of a file.
#[derive(Clone, Copy)]
pub(crate) struct Contents<'c> {
    /// The friendly name, which Java calls the alias.
    pub(crate) name: &'c str,
    /// PKCS#8 in DER.
    pub(crate) key: &'c [u8],
    pub(crate) certificate: &'c [u8],
}

/// Why a file cannot be written.
#[derive(Debug, thiserror::Error)]
enum Failed {
    #[error(transparent)]
    Der(#[from] der::Error),
    #[error(transparent)]
    Crypto(#[from] aws_lc_rs::error::Unspecified),
}

fn written(contents: Contents<'_>, password: &str) -> Result<Vec<u8>, Failed> {
    const DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.1");
    let bags = [key_bag(contents, password)?, certificate_bag(contents)?];
    let safe = content_info(DATA, &sequence(&bags)?)?;
    let safes = sequence(&[safe])?;
    let version = 3_u8.to_der()?;
    let file = [version, content_info(DATA, &safes)?, mac(&safes, password)?];
    Ok(sequence(&file)?)
}

/// RFC 7292, section 4.2.2: `pkcs8ShroudedKeyBag`.
fn key_bag(contents: Contents<'_>, password: &str) -> Result<Vec<u8>, Failed> {
    const SHROUDED: ObjectIdentifier = oid("1.2.840.113549.1.12.10.1.2");
    const PBES2: ObjectIdentifier = oid("1.2.840.113549.1.5.13");
    const PBKDF2: ObjectIdentifier = oid("1.2.840.113549.1.5.12");
    const HMAC_SHA256: ObjectIdentifier = oid("1.2.840.113549.2.9");
    const AES_256_CBC: ObjectIdentifier = oid("2.16.840.1.101.3.4.1.42");

    let mut salt = [0; 16];
    rand::fill(&mut salt)?;
    let mut derived = [0; 32];
    let algorithm = pbkdf2::PBKDF2_HMAC_SHA256;
    pbkdf2::derive(
        algorithm,
        ITERATIONS,
        &salt,
        password.as_bytes(),
        &mut derived,
    );
    let key = UnboundCipherKey::new(&AES_256, &derived)?;
    let mut encrypted = contents.key.to_vec();
    let context = PaddedBlockEncryptingKey::cbc_pkcs7(key)?.encrypt(&mut encrypted)?;
    let DecryptionContext::Iv128(iv) = &context else {
        return Err(aws_lc_rs::error::Unspecified.into());
    };
    let iv: &[u8; 16] = iv.as_ref();

    let derivation = sequence(&[
        octets(&salt)?,
        ITERATIONS.get().to_der()?,
        algorithm_identifier(HMAC_SHA256, &Null.to_der()?)?,
    ])?;
    let scheme = sequence(&[
        algorithm_identifier(PBKDF2, &derivation)?,
        algorithm_identifier(AES_256_CBC, &octets(iv)?)?,
    ])?;
    let shrouded = sequence(&[algorithm_identifier(PBES2, &scheme)?, octets(&encrypted)?])?;
    bag(SHROUDED, &shrouded, contents)
}

/// RFC 7292, section 4.2.3: `certBag` with an X.509 certificate.
fn certificate_bag(contents: Contents<'_>) -> Result<Vec<u8>, Failed> {
    const BAG: ObjectIdentifier = oid("1.2.840.113549.1.12.10.1.3");
    const X509: ObjectIdentifier = oid("1.2.840.113549.1.9.22.1");
    let value = explicit(&octets(contents.certificate)?)?;
    let certificate = sequence(&[X509.to_der()?, value])?;
    bag(BAG, &certificate, contents)
}

/// RFC 7292, section 4.2. The common local ID tells readers that key and certificate belong together.
fn bag(id: ObjectIdentifier, value: &[u8], contents: Contents<'_>) -> Result<Vec<u8>, Failed> {
    const FRIENDLY_NAME: ObjectIdentifier = oid("1.2.840.113549.1.9.20");
    const LOCAL_ID: ObjectIdentifier = oid("1.2.840.113549.1.9.21");
    let name = BmpString::from_utf8(contents.name)?.to_der()?;
    let local_id = digest::digest(&digest::SHA256, contents.certificate);
    let attribute =
        |id: ObjectIdentifier, value: &[u8]| sequence(&[id.to_der()?, node(Tag::Set, value)?]);
    let mut attributes = [
        attribute(FRIENDLY_NAME, &name)?,
        attribute(LOCAL_ID, &octets(local_id.as_ref())?)?,
    ];
    // DER orders the elements of a set.
    attributes.sort_unstable();
    let attributes = node(Tag::Set, &attributes.concat())?;
    Ok(sequence(&[id.to_der()?, explicit(value)?, attributes])?)
}

/// RFC 7292, section 4: `MacData`.
fn mac(message: &[u8], password: &str) -> Result<Vec<u8>, Failed> {
    const SHA256: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.1");
    let mut salt = [0; 16];
    rand::fill(&mut salt)?;
    let key = hmac::Key::new(hmac::HMAC_SHA256, &mac_key(password, &salt));
    let tag = hmac::sign(&key, message);
    let digest = sequence(&[
        algorithm_identifier(SHA256, &Null.to_der()?)?,
        octets(tag.as_ref())?,
    ])?;
    Ok(sequence(&[
        digest,
        octets(&salt)?,
        ITERATIONS.get().to_der()?,
    ])?)
}

/// RFC 7292, appendix B.2: the first 32 bytes by SHA-256, for a MAC (ID 3).
fn mac_key(password: &str, salt: &[u8]) -> [u8; 32] {
    /// Bytes that SHA-256 takes at once.
    const BLOCK: usize = 64;
    let password: Vec<u8> = password
        .encode_utf16()
        .chain([0])
        .flat_map(u16::to_be_bytes)
        .collect();
    let mut message = vec![3; BLOCK];
    for part in [salt, &password] {
        let filled = part.len().div_ceil(BLOCK) * BLOCK;
        message.extend(part.iter().cycle().take(filled));
    }
    let mut hash = digest::digest(&digest::SHA256, &message);
    for _ in 1..ITERATIONS.get() {
        hash = digest::digest(&digest::SHA256, hash.as_ref());
    }
    let mut key = [0; 32];
    key.copy_from_slice(hash.as_ref());
    key
}

/// RFC 5652, section 3, around data.
fn content_info(kind: ObjectIdentifier, content: &[u8]) -> der::Result<Vec<u8>> {
    sequence(&[kind.to_der()?, explicit(&octets(content)?)?])
}

fn algorithm_identifier(id: ObjectIdentifier, parameters: &[u8]) -> der::Result<Vec<u8>> {
    node(Tag::Sequence, &[&id.to_der()?, parameters].concat())
}

fn sequence(parts: &[Vec<u8>]) -> der::Result<Vec<u8>> {
    node(Tag::Sequence, &parts.concat())
}

/// `[0] EXPLICIT`.
fn explicit(content: &[u8]) -> der::Result<Vec<u8>> {
    let tag = Tag::ContextSpecific {
        constructed: true,
        number: TagNumber(0),
    };
    node(tag, content)
}

fn octets(bytes: &[u8]) -> der::Result<Vec<u8>> {
    OctetStringRef::new(bytes)?.to_der()
}

fn node(tag: Tag, content: &[u8]) -> der::Result<Vec<u8>> {
    Any::new(tag, content)?.to_der()
}
