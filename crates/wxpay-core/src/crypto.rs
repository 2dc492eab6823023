//! Crypto backends, and the traits of their parts.
//!
//! A backend is one value that implements [`Crypto`]; the crates `wxpay-aws-lc`, `wxpay-openssl` and
//! `wxpay-rustcrypto` each have one for RSA and AES, `wxpay-sm` has one for SM2, SM3 and SM4. A single part, such as a
//! [`Signer`] with a key in an HSM, is passed to the merchant's builder instead. Each implementation can be checked
//! with the conformance suite of `wxpay-testkit`.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use crate::key::{ApiV3Key, KeyAlgorithm, PrivateKey, PublicKey};
use crate::secret::Secret;

/// The signature schemes that WeChat Pay names in `Authorization` and `Wechatpay-Signature-Type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// `WECHATPAY2-SHA256-RSA2048`: RSASSA-PKCS1-v1_5 over SHA-256, 2048 bits or more.
    Sha256Rsa2048,
    /// `WECHATPAY2-SM2-WITH-SM3` (国密): SM2 over SM3 with the identity `1234567812345678`
    /// (GB/T 32918.2), its two numbers in DER.
    Sm2WithSm3,
    /// `WECHATPAY-BRAND-SHA256-RSA2048`: like [`Sha256Rsa2048`](Self::Sha256Rsa2048), for brands.
    ///
    /// No backend signs with it. [`Brand`](crate::Brand) gives this name to what an RSA key signs.
    BrandSha256Rsa2048,
}

impl Scheme {
    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sha256Rsa2048 => "WECHATPAY2-SHA256-RSA2048",
            Self::Sm2WithSm3 => "WECHATPAY2-SM2-WITH-SM3",
            Self::BrandSha256Rsa2048 => "WECHATPAY-BRAND-SHA256-RSA2048",
        }
    }

    /// The scheme of that name, if this version knows it.
    pub fn from_name(name: &str) -> Option<Self> {
        [
            Self::Sha256Rsa2048,
            Self::Sm2WithSm3,
            Self::BrandSha256Rsa2048,
        ]
        .into_iter()
        .find(|scheme| scheme.as_str() == name)
    }

    /// The algorithm of the keys that sign so.
    pub const fn key_algorithm(self) -> KeyAlgorithm {
        match self {
            Self::Sha256Rsa2048 | Self::BrandSha256Rsa2048 => KeyAlgorithm::Rsa,
            Self::Sm2WithSm3 => KeyAlgorithm::Sm2,
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Algorithm that encrypts notifications and platform certificates, as their `algorithm` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AeadAlgorithm {
    /// `AEAD_AES_256_GCM`: the key is the APIv3 key itself.
    Aes256Gcm,
    /// `AEAD_SM4_GCM` (国密): the key is the first 128 bits of the APIv3 key's SM3 hash.
    Sm4Gcm,
}

impl AeadAlgorithm {
    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Aes256Gcm => "AEAD_AES_256_GCM",
            Self::Sm4Gcm => "AEAD_SM4_GCM",
        }
    }
}

impl fmt::Display for AeadAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Signs requests with the merchant's private key.
///
/// The signer gets the whole message and hashes it. It is called once for each attempt, on the thread that makes the
/// call, so a signer that calls another machine sets its own timeout and reports it as an error. It signs exactly the
/// given message.
pub trait Signer: fmt::Debug + Send + Sync {
    /// The scheme of its signatures.
    fn scheme(&self) -> Scheme;

    /// The signature's raw bytes, not yet in base64.
    ///
    /// # Errors
    /// When no signature could be made; the request is then not sent.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError>;
}

/// Verifies signatures of WeChat Pay with one of its public keys.
pub trait Verifier: fmt::Debug + Send + Sync {
    /// The scheme of the signatures it verifies.
    fn scheme(&self) -> Scheme;

    /// Returns whether `signature` is this key's signature of `message`. The verifier hashes.
    ///
    /// # Errors
    /// For every signature that is not exactly right. `Ok` means that the implementation verified every byte.
    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError>;
}

/// Encrypts sensitive fields for the holder of a private key.
///
/// With an RSA key by RSAES-OAEP, SHA-1 and MGF1 with SHA-1; with an SM2 key by GB/T 32918.4, its
/// parts in the order C1, C3, C2 in DER (GM/T 0009).
pub trait Sealer: fmt::Debug + Send + Sync {
    /// Longest plaintext in bytes: 214 for an RSA key of 2048 bits, practically unlimited for SM2.
    fn max_len(&self) -> usize;

    /// The ciphertext's raw bytes, different at each call.
    ///
    /// # Errors
    /// When the plaintext is longer than [`max_len`](Self::max_len), or no randomness is available. A sealer for SM2
    /// refuses an empty plaintext, for which the standard has no ciphertext.
    fn seal(&self, plaintext: &[u8]) -> Result<Vec<u8>, CryptoError>;
}

/// Decrypts sensitive fields with a private key; the counterpart of [`Sealer`].
pub trait Opener: fmt::Debug + Send + Sync {
    /// The plaintext.
    ///
    /// # Errors
    /// When the ciphertext was not made for this key or was altered. The error does not say which step failed: that
    /// would be a decryption oracle.
    fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError>;
}

/// AES-256-GCM or SM4-GCM under one key, for notifications and platform certificates.
///
/// A nonce has one byte or more: one of 12 bytes begins the counter as it is, any other is hashed first
/// (NIST SP 800-38D, section 7.1). The tag of 16 bytes follows the ciphertext.
pub trait Aead: fmt::Debug + Send + Sync {
    /// The algorithm. Data that names another algorithm is refused before decryption.
    fn algorithm(&self) -> AeadAlgorithm;

    /// Decrypts and authenticates.
    ///
    /// # Errors
    /// When anything was altered, the key is another one, or the nonce is empty.
    fn open(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        ciphertext: &[u8],
    ) -> Result<Secret<Vec<u8>>, CryptoError>;

    /// Like [`open`](Self::open), with the plaintext in the memory of the ciphertext, if the backend can.
    ///
    /// # Errors
    /// See [`open`](Self::open).
    fn open_in_place(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        ciphertext: Vec<u8>,
    ) -> Result<Secret<Vec<u8>>, CryptoError> {
        self.open(nonce, associated_data, &ciphertext)
    }

    /// Encrypts; the tag is appended. The caller must never use a nonce twice.
    ///
    /// # Errors
    /// When the nonce is empty.
    fn seal(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError>;
}

/// The key and the nonce of one encrypted file, such as a bill.
///
/// WeChat Pay sends both as text, and its bytes are the key and the nonce. A key of 32 bytes is for AES-256-GCM, a key
/// of 16 bytes for SM4-GCM. The associated data is empty, and the tag of 16 bytes ends the file ([official
/// page](https://pay.weixin.qq.com/doc/v3/partner/4014314390)).
#[derive(Clone)]
pub struct FileKey {
    algorithm: AeadAlgorithm,
    key: Secret<Vec<u8>>,
    nonce: Box<[u8]>,
}

impl FileKey {
    /// The decrypted key. Its length determines the algorithm.
    ///
    /// # Errors
    /// [`CryptoError::FileKey`] when it has neither 32 nor 16 bytes.
    pub fn new(key: &[u8]) -> Result<Self, CryptoError> {
        let algorithm = match key.len() {
            32 => AeadAlgorithm::Aes256Gcm,
            16 => AeadAlgorithm::Sm4Gcm,
            len => return Err(CryptoError::FileKey { len }),
        };
        Ok(Self {
            algorithm,
            key: Secret::new(key.to_vec()),
            nonce: [].into(),
        })
    }

    /// The same key with that nonce, of one byte or more.
    #[must_use]
    pub fn with_nonce(mut self, nonce: &[u8]) -> Self {
        self.nonce = nonce.into();
        self
    }

    /// Algorithm that the file is encrypted with.
    pub const fn algorithm(&self) -> AeadAlgorithm {
        self.algorithm
    }

    /// The key itself, for a crypto backend: as many bytes as the algorithm takes.
    pub fn expose(&self) -> &[u8] {
        self.key.expose()
    }

    /// The nonce; empty unless it was set.
    pub fn nonce(&self) -> &[u8] {
        &self.nonce
    }
}

impl PartialEq for FileKey {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose() && self.nonce == other.nonce
    }
}

impl Eq for FileKey {}

impl fmt::Debug for FileKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileKey(redacted, {})", self.algorithm)
    }
}

/// Decrypts one file in pieces, from its first byte to its last, in constant memory.
///
/// Made by [`Crypto::file_opener`]. Decrypted bytes are authentic only after [`finish`](Self::finish) returned `Ok`.
pub trait FileOpener: fmt::Debug + Send + Sync {
    /// Decrypts the next piece in place. The file can be cut anywhere.
    ///
    /// # Errors
    /// When the file is longer than the algorithm allows under one nonce: 64 GiB.
    fn update(&mut self, piece: &mut [u8]) -> Result<(), CryptoError>;

    /// Ends the file with the tag that came at its end.
    ///
    /// # Errors
    /// [`CryptoError::Open`] when the tag is wrong: the file, its key or its nonce was changed. The comparison takes
    /// constant time.
    fn finish(self: Box<Self>, tag: &[u8; 16]) -> Result<(), CryptoError>;
}

/// A cryptographically secure source of random bytes.
pub trait Random: fmt::Debug + Send + Sync {
    /// Overwrites the whole buffer.
    ///
    /// # Errors
    /// When the source failed; a buffer that was filled in part is not used.
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError>;
}

/// A crypto backend: it turns parsed keys into signers, verifiers, sealers and openers.
///
/// Each key is loaded once, when a merchant is configured, never per call. A backend refuses a
/// key that it cannot use with an error that says why.
pub trait Crypto: fmt::Debug + Send + Sync {
    /// The backend's name in messages, such as `aws-lc-rs`.
    fn name(&self) -> &'static str;

    /// The scheme of its signers and verifiers, which says what keys it takes and what its [`aead`](Self::aead) is:
    /// RSA with AES, or SM2 with SM4. A merchant uses one of the two.
    fn scheme(&self) -> Scheme;

    /// Creates a signer with that private key.
    ///
    /// # Errors
    /// When the backend does not accept the key.
    fn signer(&self, key: &PrivateKey) -> Result<Arc<dyn Signer>, CryptoError>;

    /// Creates an opener with that private key.
    ///
    /// A backend may check the numbers of the key when it decrypts for the first time; [`Opener::open`] then returns the
    /// error.
    ///
    /// # Errors
    /// When the backend does not accept the key.
    fn opener(&self, key: &PrivateKey) -> Result<Arc<dyn Opener>, CryptoError>;

    /// Creates a verifier with that public key.
    ///
    /// # Errors
    /// When the backend does not accept the key.
    fn verifier(&self, key: &PublicKey) -> Result<Arc<dyn Verifier>, CryptoError>;

    /// Creates a sealer with that public key.
    ///
    /// # Errors
    /// When the backend does not accept the key.
    fn sealer(&self, key: &PublicKey) -> Result<Arc<dyn Sealer>, CryptoError>;

    /// AES-256-GCM or SM4-GCM under the merchant's APIv3 key.
    ///
    /// # Errors
    /// When the backend does not accept the key.
    fn aead(&self, key: &ApiV3Key) -> Result<Arc<dyn Aead>, CryptoError>;

    /// Decrypts a file with a key of its own, by AES-256-GCM or SM4-GCM as the key says. The backends of
    /// wxpay share the implementation in the crate `wxpay-gcm`, and so can others.
    ///
    /// # Errors
    /// When the key's nonce is empty, or the backend does not have the algorithm. By default it has none.
    fn file_opener(&self, key: &FileKey) -> Result<Box<dyn FileOpener>, CryptoError> {
        let missing = format!("{} decrypts no files by {}", self.name(), key.algorithm());
        Err(CryptoError::failed("open", missing))
    }

    /// The backend's source of randomness.
    fn random(&self) -> Arc<dyn Random>;
}

/// A cryptographic operation failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CryptoError {
    /// The backend does not accept the key.
    #[error("{backend} refuses the key")]
    Key {
        /// The backend's name.
        backend: &'static str,
        /// The backend's error.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
    /// The signature does not match this key and this message.
    #[error("signature does not match")]
    Mismatch,
    /// The ciphertext was altered, or made for another key.
    #[error("ciphertext cannot be decrypted with this key")]
    Open,
    /// The plaintext is longer than the key can seal.
    #[error("plaintext of {len} bytes is too long: at most {max} bytes can be encrypted")]
    TooLong {
        /// The plaintext's length in bytes.
        len: usize,
        /// The greatest length in bytes.
        max: usize,
    },
    /// A nonce of AES-256-GCM or SM4-GCM is empty.
    #[error("nonce has {len} bytes, at least 1 is needed")]
    Nonce {
        /// The nonce's length in bytes.
        len: usize,
    },
    /// The key of a file has neither 32 bytes (AES-256-GCM) nor 16 (SM4-GCM).
    #[error("key of the file has {len} bytes instead of 32 or 16")]
    FileKey {
        /// The key's length in bytes.
        len: usize,
    },
    /// The operation itself failed: no randomness, a device that does not respond, an internal error.
    #[error("{operation} failed")]
    Failed {
        /// The operation, such as `sign`.
        operation: &'static str,
        /// The cause.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
}

impl CryptoError {
    /// The backend named `backend` does not accept a key, because of `source`.
    pub fn key(backend: &'static str, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::Key {
            backend,
            source: source.into(),
        }
    }

    /// `operation` (such as `sign`) failed because of `source`.
    pub fn failed(
        operation: &'static str,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::Failed {
            operation,
            source: source.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scheme_is_found_by_its_name_only() {
        assert_eq!(
            Scheme::from_name("WECHATPAY2-SHA256-RSA2048"),
            Some(Scheme::Sha256Rsa2048)
        );
        assert_eq!(
            Scheme::from_name("WECHATPAY2-SM2-WITH-SM3"),
            Some(Scheme::Sm2WithSm3)
        );
        assert_eq!(Scheme::from_name("wechatpay2-sha256-rsa2048"), None);
        assert_eq!(Scheme::from_name(""), None);
    }
}
