use std::fmt;
use std::path::Path;

use der::asn1::OctetStringRef;
use der::{Decode, Encode};
use spki::AlgorithmIdentifierRef;
use zeroize::Zeroizing;

use super::ec::{self, EcPrivateKey, SCALAR_LEN};
use super::pem::{self, Label};
use super::{KeyAlgorithm, KeyError, KeyKind, MIN_BITS, PublicKey, from_file, kind};
use crate::secret::Secret;

/// A private key as the merchant platform issues it (`apiclient_key.pem`): RSA of 2048 bits or more,
/// or SM2 for a 国密 merchant.
///
/// It is parsed once, wiped from memory when dropped, and never shown.
#[derive(Clone)]
pub struct PrivateKey {
    numbers: Numbers,
    public: PublicKey,
}

#[derive(Clone)]
enum Numbers {
    Rsa { pkcs1: Secret<Vec<u8>>, bits: usize },
    Sm2 { scalar: Secret<[u8; SCALAR_LEN]> },
}

impl PrivateKey {
    /// Parses PKCS#8, PKCS#1 or, for SM2, the form of SEC 1, as PEM or as DER.
    ///
    /// # Errors
    /// When the input is something else (a certificate, an encrypted key, one on another elliptic
    /// curve, a public key), damaged, RSA of less than 2048 bits, or an SM2 key without the public
    /// key that SEC 1 lets a file leave out.
    pub fn parse(input: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        let block = pem::find(
            input.as_ref(),
            KeyKind::PrivateKey,
            &[Label::Pkcs8, Label::Pkcs1Private, Label::Sec1, Label::Der],
        )?;
        // Not by the label: tools write PKCS#8 under `RSA PRIVATE KEY` and the reverse.
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

    /// An RSA key as PKCS#1 `RSAPrivateKey` in DER, for a crypto backend.
    ///
    /// # Errors
    /// [`KeyError::Algorithm`] when it is not an RSA key.
    pub fn expose_pkcs1_der(&self) -> Result<&[u8], KeyError> {
        match &self.numbers {
            Numbers::Rsa { pkcs1, .. } => Ok(pkcs1.expose()),
            Numbers::Sm2 { .. } => Err(self.algorithm().instead_of(KeyAlgorithm::Rsa)),
        }
    }

    /// An SM2 key as a big-endian number of 32 bytes, for a crypto backend. It was not compared with the order of the
    /// curve.
    ///
    /// # Errors
    /// [`KeyError::Algorithm`] when it is not an SM2 key.
    pub fn expose_sm2_scalar(&self) -> Result<&[u8; SCALAR_LEN], KeyError> {
        match &self.numbers {
            Numbers::Sm2 { scalar } => Ok(scalar.expose()),
            Numbers::Rsa { .. } => Err(self.algorithm().instead_of(KeyAlgorithm::Sm2)),
        }
    }

    /// The key as PKCS#8 `PrivateKeyInfo` in DER, for a crypto backend.
    ///
    /// # Errors
    /// Never for a parsed key; the encoder's error is passed on anyway.
    pub fn expose_pkcs8_der(&self) -> Result<Secret<Vec<u8>>, KeyError> {
        let der = match &self.numbers {
            Numbers::Rsa { pkcs1, .. } => wrapped(pkcs1::ALGORITHM_ID, pkcs1.expose()),
            Numbers::Sm2 { scalar } => {
                let point = self.public.sm2_point()?;
                EcPrivateKey::new(scalar.expose(), point)
                    .and_then(|key| key.to_der())
                    .map(Zeroizing::new)
                    .and_then(|key| wrapped(ec::sm2_algorithm(), &key))
            }
        };
        der.map(Secret::new).map_err(malformed)
    }

    /// Returns its public key. For SM2, the public key stored in the file. The backend checks that the two
    /// match.
    pub const fn public_key(&self) -> &PublicKey {
        &self.public
    }

    /// The length in bits: that of the modulus for RSA, 256 for SM2.
    pub const fn bits(&self) -> usize {
        match self.numbers {
            Numbers::Rsa { bits, .. } => bits,
            Numbers::Sm2 { .. } => SCALAR_LEN * 8,
        }
    }

    fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        if let Some(found) = kind::of_der(der)
            && found != KeyKind::PrivateKey
        {
            return Err(KeyError::WrongKind {
                expected: KeyKind::PrivateKey,
                found,
            });
        }
        if pkcs8::PrivateKeyInfoRef::from_der(der).is_ok() {
            Self::from_pkcs8(der)
        } else if EcPrivateKey::from_der(der).is_ok() {
            Self::from_sec1(der)
        } else {
            Self::from_pkcs1(der)
        }
    }

    fn from_pkcs8(der: &[u8]) -> Result<Self, KeyError> {
        let info = pkcs8::PrivateKeyInfoRef::from_der(der).map_err(malformed)?;
        match KeyAlgorithm::of(&info.algorithm) {
            Ok(KeyAlgorithm::Rsa) => Self::from_pkcs1(info.private_key.as_bytes()),
            Ok(KeyAlgorithm::Sm2) => {
                let key = EcPrivateKey::from_der(info.private_key.as_bytes()).map_err(malformed)?;
                Self::from_ec(&key)
            }
            Err(found) => Err(KeyError::WrongKind {
                expected: KeyKind::PrivateKey,
                found,
            }),
        }
    }

    fn from_pkcs1(der: &[u8]) -> Result<Self, KeyError> {
        let key = pkcs1::RsaPrivateKeyRef::from_der(der).map_err(malformed)?;
        let public = PublicKey::from_parts(&key.public_key())?;
        let bits = public.bits();
        debug_assert!(bits >= MIN_BITS);
        // Encoded again, so that every backend gets the same bytes for any input.
        let pkcs1 = Zeroizing::new(key.to_der().map_err(malformed)?);
        Ok(Self {
            numbers: Numbers::Rsa {
                pkcs1: Secret::new(pkcs1.to_vec()),
                bits,
            },
            public,
        })
    }

    fn from_sec1(der: &[u8]) -> Result<Self, KeyError> {
        let key = EcPrivateKey::from_der(der).map_err(malformed)?;
        // The use of a key that names no curve is unknown.
        if key.is_of_sm2() != Some(true) {
            return Err(KeyError::WrongKind {
                expected: KeyKind::PrivateKey,
                found: KeyKind::OtherAlgorithm("EC".to_owned()),
            });
        }
        Self::from_ec(&key)
    }

    /// Reads an SM2 key, which names its curve itself or by the enclosing structure.
    fn from_ec(key: &EcPrivateKey<'_>) -> Result<Self, KeyError> {
        if key.is_of_sm2() == Some(false) {
            return Err(malformed("it names two curves"));
        }
        let Ok(scalar) = <[u8; SCALAR_LEN]>::try_from(key.key.as_bytes()) else {
            return Err(malformed("it has not 32 bytes"));
        };
        let scalar = Secret::new(scalar);
        // To compute it takes the arithmetic of the curve, which core has not.
        let Some(bits) = key.public_key else {
            return Err(malformed(
                "it leaves its public key out, which `openssl pkey -in FILE -out FILE` adds",
            ));
        };
        let public = PublicKey::from_bits(KeyAlgorithm::Sm2, bits)?;
        Ok(Self {
            numbers: Numbers::Sm2 { scalar },
            public,
        })
    }
}

/// The key in PKCS#8.
fn wrapped(algorithm: AlgorithmIdentifierRef<'_>, key: &[u8]) -> der::Result<Vec<u8>> {
    pkcs8::PrivateKeyInfoRef::new(algorithm, OctetStringRef::new(key)?).to_der()
}

fn malformed(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> KeyError {
    KeyError::malformed(KeyKind::PrivateKey, error)
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.numbers {
            Numbers::Rsa { bits, .. } => write!(f, "PrivateKey(redacted, {bits} bits)"),
            Numbers::Sm2 { .. } => f.write_str("PrivateKey(redacted, SM2)"),
        }
    }
}
