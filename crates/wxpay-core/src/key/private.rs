use std::fmt;
use std::path::Path;

use pkcs1::der::{Decode, Encode};
use zeroize::Zeroizing;

use super::pem::{self, Label};
use super::{KeyError, KeyKind, MIN_BITS, PublicKey, algorithm_name, from_file, kind};
use crate::Secret;

/// An RSA private key of 2048 bits or more, as the merchant platform issues it (`apiclient_key.pem`).
///
/// It is parsed once, wiped from memory when dropped, and never shown.
#[derive(Clone)]
pub struct PrivateKey {
    pkcs1: Secret<Vec<u8>>,
    public: PublicKey,
}

impl PrivateKey {
    /// Parses PKCS#8 or PKCS#1, as PEM or as DER.
    ///
    /// # Errors
    /// When the input is something else (a certificate, an encrypted or an EC key, a public key),
    /// damaged, or shorter than 2048 bits.
    pub fn parse(input: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        let block = pem::find(
            input.as_ref(),
            KeyKind::PrivateKey,
            &[Label::Pkcs8, Label::Pkcs1Private, Label::Der],
        )?;
        match block.label {
            Label::Pkcs8 => Self::from_pkcs8(&block.der),
            Label::Pkcs1Private => Self::from_pkcs1(&block.der),
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

    /// The key as PKCS#1 `RSAPrivateKey` in DER, for a crypto backend.
    pub fn expose_pkcs1_der(&self) -> &[u8] {
        self.pkcs1.expose()
    }

    /// The key as PKCS#8 `PrivateKeyInfo` in DER, for a crypto backend.
    ///
    /// # Errors
    /// Never for a key that was parsed; the encoder's error is passed on all the same.
    pub fn expose_pkcs8_der(&self) -> Result<Secret<Vec<u8>>, KeyError> {
        let info = pkcs8::PrivateKeyInfo::new(pkcs1::ALGORITHM_ID, self.pkcs1.expose());
        let der = info
            .to_der()
            .map_err(|error| KeyError::malformed(KeyKind::PrivateKey, error))?;
        Ok(Secret::new(der))
    }

    /// The public key that belongs to it.
    pub const fn public_key(&self) -> &PublicKey {
        &self.public
    }

    /// The modulus' length in bits.
    pub const fn bits(&self) -> usize {
        self.public.bits()
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
        match Self::from_pkcs8(der) {
            Err(KeyError::Malformed { .. }) => Self::from_pkcs1(der),
            other => other,
        }
    }

    fn from_pkcs8(der: &[u8]) -> Result<Self, KeyError> {
        let info = pkcs8::PrivateKeyInfo::from_der(der)
            .map_err(|error| KeyError::malformed(KeyKind::PrivateKey, error))?;
        if info.algorithm.oid != pkcs1::ALGORITHM_OID {
            let found = KeyKind::OtherAlgorithm(algorithm_name(&info.algorithm.oid));
            return Err(KeyError::WrongKind {
                expected: KeyKind::PrivateKey,
                found,
            });
        }
        Self::from_pkcs1(info.private_key)
    }

    fn from_pkcs1(der: &[u8]) -> Result<Self, KeyError> {
        let malformed = |error| KeyError::malformed(KeyKind::PrivateKey, error);
        let key = pkcs1::RsaPrivateKey::from_der(der).map_err(malformed)?;
        let public = PublicKey::from_parts(&key.public_key())?;
        debug_assert!(public.bits() >= MIN_BITS);
        // Encoded anew, so that every backend is given the same bytes whatever the input was.
        let pkcs1 = Zeroizing::new(key.to_der().map_err(malformed)?);
        Ok(Self {
            pkcs1: Secret::new(pkcs1.to_vec()),
            public,
        })
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey(redacted, {} bits)", self.bits())
    }
}
