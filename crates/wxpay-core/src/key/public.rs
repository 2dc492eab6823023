use std::fmt;
use std::path::Path;

use der::asn1::BitStringRef;
use der::{Decode, Encode};
use spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};

use super::ec::{self, POINT_LEN};
use super::pem::{self, Label};
use super::{KeyAlgorithm, KeyError, KeyKind, MIN_BITS, from_file, kind};

/// A public key, such as the WeChat Pay public key (`pub_key.pem`): RSA of 2048 bits or more, or SM2.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey {
    numbers: Numbers,
    spki: Vec<u8>,
}

#[derive(Clone, PartialEq, Eq)]
enum Numbers {
    Rsa { pkcs1: Vec<u8>, bits: usize },
    Sm2 { point: [u8; POINT_LEN] },
}

impl PublicKey {
    /// Parses SPKI (`PUBLIC KEY`) or PKCS#1 (`RSA PUBLIC KEY`), as PEM or as DER.
    ///
    /// # Errors
    /// When the input is something else (a certificate, a private key, a key on another elliptic
    /// curve), damaged, or RSA of less than 2048 bits.
    pub fn parse(input: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        let block = pem::find(
            input.as_ref(),
            KeyKind::PublicKey,
            &[Label::Spki, Label::Pkcs1Public, Label::Der],
        )?;
        // Not by the label: tools write SPKI under `RSA PUBLIC KEY` and the reverse.
        Self::from_der(&block.der)
    }

    /// Reads and parses a file; see [`parse`](Self::parse).
    ///
    /// # Errors
    /// As `parse`, and when the file cannot be read. The error names the file.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, KeyError> {
        from_file(path.as_ref(), |content| Self::parse(content))
    }

    /// Its scheme.
    pub const fn algorithm(&self) -> KeyAlgorithm {
        match self.numbers {
            Numbers::Rsa { .. } => KeyAlgorithm::Rsa,
            Numbers::Sm2 { .. } => KeyAlgorithm::Sm2,
        }
    }

    /// Fails unless the key has that algorithm: for a backend that loads PKCS#8 or SPKI, which hold either.
    ///
    /// # Errors
    /// [`KeyError::Algorithm`] when it has the other one.
    pub fn require(&self, algorithm: KeyAlgorithm) -> Result<(), KeyError> {
        if self.algorithm() == algorithm {
            Ok(())
        } else {
            Err(self.algorithm().instead_of(algorithm))
        }
    }

    /// An RSA key as PKCS#1 `RSAPublicKey` in DER.
    ///
    /// # Errors
    /// [`KeyError::Algorithm`] when it is not an RSA key.
    pub fn pkcs1_der(&self) -> Result<&[u8], KeyError> {
        match &self.numbers {
            Numbers::Rsa { pkcs1, .. } => Ok(pkcs1),
            Numbers::Sm2 { .. } => Err(self.algorithm().instead_of(KeyAlgorithm::Rsa)),
        }
    }

    /// An SM2 key as a point: the byte 4 and two coordinates of 32 bytes. It was not checked to be on the curve.
    ///
    /// # Errors
    /// [`KeyError::Algorithm`] when it is not an SM2 key.
    pub fn sm2_point(&self) -> Result<&[u8; POINT_LEN], KeyError> {
        match &self.numbers {
            Numbers::Sm2 { point } => Ok(point),
            Numbers::Rsa { .. } => Err(self.algorithm().instead_of(KeyAlgorithm::Sm2)),
        }
    }

    /// The key as X.509 `SubjectPublicKeyInfo` in DER.
    pub fn spki_der(&self) -> &[u8] {
        &self.spki
    }

    /// The key in PEM, as `PUBLIC KEY`.
    pub fn to_pem(&self) -> String {
        pem::encode("PUBLIC KEY", &self.spki)
    }

    /// The length in bits: that of the modulus for RSA, 256 for SM2.
    pub const fn bits(&self) -> usize {
        match self.numbers {
            Numbers::Rsa { bits, .. } => bits,
            Numbers::Sm2 { .. } => ec::SCALAR_LEN * 8,
        }
    }

    pub(super) fn from_spki(der: &[u8]) -> Result<Self, KeyError> {
        let info = SubjectPublicKeyInfoRef::try_from(der).map_err(malformed)?;
        match KeyAlgorithm::of(&info.algorithm) {
            Ok(algorithm) => Self::from_bits(algorithm, info.subject_public_key),
            Err(found) => Err(KeyError::WrongKind {
                expected: KeyKind::PublicKey,
                found,
            }),
        }
    }

    /// The key in a bit string, as in SPKI and SEC 1.
    pub(super) fn from_bits(
        algorithm: KeyAlgorithm,
        bits: BitStringRef<'_>,
    ) -> Result<Self, KeyError> {
        let Some(key) = bits.as_bytes() else {
            return Err(malformed("its bit string has unused bits"));
        };
        match algorithm {
            KeyAlgorithm::Rsa => Self::from_pkcs1(key),
            KeyAlgorithm::Sm2 => Self::from_point(key),
        }
    }

    pub(super) fn from_parts(key: &pkcs1::RsaPublicKeyRef<'_>) -> Result<Self, KeyError> {
        let modulus = key.modulus.as_bytes();
        let bits = modulus.first().map_or(0, |first| {
            modulus.len() * 8 - first.leading_zeros() as usize
        });
        if bits < MIN_BITS {
            return Err(KeyError::TooShort { bits });
        }
        let pkcs1 = key.to_der().map_err(malformed)?;
        let spki = spki(pkcs1::ALGORITHM_ID, &pkcs1)?;
        Ok(Self {
            numbers: Numbers::Rsa { pkcs1, bits },
            spki,
        })
    }

    fn from_pkcs1(der: &[u8]) -> Result<Self, KeyError> {
        let key = pkcs1::RsaPublicKeyRef::from_der(der).map_err(malformed)?;
        Self::from_parts(&key)
    }

    fn from_point(bytes: &[u8]) -> Result<Self, KeyError> {
        let point = <[u8; POINT_LEN]>::try_from(bytes).ok();
        let Some(point) = point.filter(|point| point[0] == 4) else {
            return Err(malformed(
                "its point is not an uncompressed one of 65 bytes",
            ));
        };
        let spki = spki(ec::sm2_algorithm(), &point)?;
        Ok(Self {
            numbers: Numbers::Sm2 { point },
            spki,
        })
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
        if SubjectPublicKeyInfoRef::try_from(der).is_ok() {
            Self::from_spki(der)
        } else {
            Self::from_pkcs1(der)
        }
    }
}

fn spki(algorithm: AlgorithmIdentifierRef<'_>, key: &[u8]) -> Result<Vec<u8>, KeyError> {
    let subject_public_key = BitStringRef::from_bytes(key).map_err(malformed)?;
    let info = SubjectPublicKeyInfoRef {
        algorithm,
        subject_public_key,
    };
    info.to_der().map_err(malformed)
}

fn malformed(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> KeyError {
    KeyError::malformed(KeyKind::PublicKey, error)
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.numbers {
            Numbers::Rsa { bits, .. } => write!(f, "PublicKey({bits} bits)"),
            Numbers::Sm2 { .. } => f.write_str("PublicKey(SM2)"),
        }
    }
}
