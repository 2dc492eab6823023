use std::fmt;
use std::path::Path;

use pkcs1::der::{Decode, Encode};
use spki::SubjectPublicKeyInfoRef;

use super::pem::{self, Label};
use super::{KeyError, KeyKind, MIN_BITS, algorithm_name, from_file, kind};

/// An RSA public key of 2048 bits or more, such as the WeChat Pay public key (`pub_key.pem`).
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey {
    pkcs1: Vec<u8>,
    spki: Vec<u8>,
    bits: usize,
}

impl PublicKey {
    /// Parses SPKI (`PUBLIC KEY`) or PKCS#1 (`RSA PUBLIC KEY`), as PEM or as DER.
    ///
    /// # Errors
    /// When the input is something else (a certificate, a private key, an EC key), damaged, or
    /// shorter than 2048 bits.
    pub fn parse(input: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        let block = pem::find(
            input.as_ref(),
            KeyKind::PublicKey,
            &[Label::Spki, Label::Pkcs1Public, Label::Der],
        )?;
        match block.label {
            Label::Spki => Self::from_spki(&block.der),
            Label::Pkcs1Public => Self::from_pkcs1(&block.der),
            _ => Self::from_der(&block.der),
        }
    }

    /// Reads and parses a file; see [`parse`](Self::parse).
    ///
    /// # Errors
    /// As `parse`, and when the file cannot be read. The error names the file.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, KeyError> {
        from_file(path.as_ref(), |content| Self::parse(content))
    }

    /// The key as PKCS#1 `RSAPublicKey` in DER.
    pub fn pkcs1_der(&self) -> &[u8] {
        &self.pkcs1
    }

    /// The key as X.509 `SubjectPublicKeyInfo` in DER.
    pub fn spki_der(&self) -> &[u8] {
        &self.spki
    }

    /// The key in PEM, as `PUBLIC KEY`.
    pub fn to_pem(&self) -> String {
        pem::encode("PUBLIC KEY", &self.spki)
    }

    /// The modulus' length in bits.
    pub const fn bits(&self) -> usize {
        self.bits
    }

    pub(super) fn from_spki(der: &[u8]) -> Result<Self, KeyError> {
        let malformed = |error| KeyError::malformed(KeyKind::PublicKey, error);
        let info = SubjectPublicKeyInfoRef::try_from(der).map_err(malformed)?;
        if info.algorithm.oid != pkcs1::ALGORITHM_OID {
            let found = KeyKind::OtherAlgorithm(algorithm_name(&info.algorithm.oid));
            return Err(KeyError::WrongKind {
                expected: KeyKind::PublicKey,
                found,
            });
        }
        let Some(key) = info.subject_public_key.as_bytes() else {
            return Err(KeyError::malformed(
                KeyKind::PublicKey,
                "its bit string has unused bits",
            ));
        };
        Self::from_pkcs1(key)
    }

    pub(super) fn from_parts(key: &pkcs1::RsaPublicKey<'_>) -> Result<Self, KeyError> {
        let modulus = key.modulus.as_bytes();
        let bits = modulus.first().map_or(0, |first| {
            modulus.len() * 8 - first.leading_zeros() as usize
        });
        if bits < MIN_BITS {
            return Err(KeyError::TooShort { bits });
        }
        let malformed = |error| KeyError::malformed(KeyKind::PublicKey, error);
        let pkcs1 = key.to_der().map_err(malformed)?;
        let subject_public_key = der::asn1::BitStringRef::from_bytes(&pkcs1).map_err(malformed)?;
        let spki = SubjectPublicKeyInfoRef {
            algorithm: pkcs1::ALGORITHM_ID,
            subject_public_key,
        };
        let spki = spki.to_der().map_err(malformed)?;
        Ok(Self { pkcs1, spki, bits })
    }

    fn from_pkcs1(der: &[u8]) -> Result<Self, KeyError> {
        let key = pkcs1::RsaPublicKey::from_der(der)
            .map_err(|error| KeyError::malformed(KeyKind::PublicKey, error))?;
        Self::from_parts(&key)
    }

    fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        if let Some(found) = kind::of_der(der)
            && found != KeyKind::PublicKey
        {
            return Err(KeyError::WrongKind {
                expected: KeyKind::PublicKey,
                found,
            });
        }
        match Self::from_spki(der) {
            Err(KeyError::Malformed { .. }) => Self::from_pkcs1(der),
            other => other,
        }
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({} bits)", self.bits)
    }
}
