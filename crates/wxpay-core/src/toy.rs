//! A crypto backend for tests that do not depend on cryptography: a signature is the key's name followed by the
//! message, so tests can read it.
//!
//! Other crates use the test kit's. Tests in this crate cannot, because the test kit depends on it and would bring a
//! second copy of its types.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::crypto::{
    Aead, AeadAlgorithm, Crypto, CryptoError, FileKey, FileOpener, Opener, Random, Scheme, Sealer,
    Signer, Verifier,
};
use crate::key::{ApiV3Key, PrivateKey, PublicKey};
use crate::{KeyRing, Merchant, MerchantBuilder, Nonce, PlatformKey, Secret, Timestamp};

pub(crate) const NOW: i64 = 1_600_000_000;

#[derive(Debug)]
pub(crate) struct Toy(pub(crate) &'static str);

impl Signer for Toy {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        Ok([self.0.as_bytes(), message].concat())
    }
}

impl Verifier for Toy {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        if signature == self.sign(message)? {
            Ok(())
        } else {
            Err(CryptoError::Mismatch)
        }
    }
}

/// A sealed text is the key's name followed by the plain text.
impl Sealer for Toy {
    fn max_len(&self) -> usize {
        214
    }

    fn seal(&self, plaintext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        if plaintext.len() > self.max_len() {
            return Err(CryptoError::TooLong {
                len: plaintext.len(),
                max: self.max_len(),
            });
        }
        Ok([self.0.as_bytes(), plaintext].concat())
    }
}

impl Opener for Toy {
    fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        let plaintext = ciphertext.strip_prefix(self.0.as_bytes());
        Ok(Secret::new(plaintext.ok_or(CryptoError::Open)?.to_vec()))
    }
}

impl Random for Toy {
    fn fill(&self, _buffer: &mut [u8]) -> Result<(), CryptoError> {
        Err(CryptoError::failed("random", "a toy has none"))
    }
}

impl Crypto for Toy {
    fn name(&self) -> &'static str {
        self.0
    }

    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn signer(&self, _key: &PrivateKey) -> Result<Arc<dyn Signer>, CryptoError> {
        Ok(Arc::new(Self(self.0)))
    }

    fn opener(&self, _key: &PrivateKey) -> Result<Arc<dyn Opener>, CryptoError> {
        Ok(Arc::new(Self(self.0)))
    }

    fn verifier(&self, _key: &PublicKey) -> Result<Arc<dyn Verifier>, CryptoError> {
        Ok(Arc::new(Self(self.0)))
    }

    fn sealer(&self, _key: &PublicKey) -> Result<Arc<dyn Sealer>, CryptoError> {
        Ok(Arc::new(Self(self.0)))
    }

    fn aead(&self, key: &ApiV3Key) -> Result<Arc<dyn Aead>, CryptoError> {
        Ok(Arc::new(ToyAead(*key.expose())))
    }

    fn file_opener(&self, key: &FileKey) -> Result<Box<dyn FileOpener>, CryptoError> {
        Ok(Box::new(ToyFile::new(key)?))
    }

    fn random(&self) -> Arc<dyn Random> {
        Arc::new(Self(self.0))
    }
}

/// A ciphertext is the plaintext combined with the key's bytes, its tag the beginning of a hash.
#[derive(Debug)]
struct ToyFile {
    key: FileKey,
    at: usize,
    hash: Sha256,
}

impl ToyFile {
    fn new(key: &FileKey) -> Result<Self, CryptoError> {
        if key.nonce().is_empty() {
            return Err(CryptoError::Nonce { len: 0 });
        }
        let hash = Sha256::new().chain_update(key.expose());
        Ok(Self {
            key: key.clone(),
            at: 0,
            hash: hash.chain_update(key.nonce()).chain_update(b"|"),
        })
    }

    fn combine(&mut self, piece: &mut [u8]) {
        for byte in piece {
            *byte ^= self.key.expose()[self.at % self.key.expose().len()];
            self.at += 1;
        }
    }

    fn tag(&self) -> [u8; 16] {
        let hash = self.hash.clone().finalize();
        std::array::from_fn(|at| hash[at])
    }
}

impl FileOpener for ToyFile {
    fn update(&mut self, piece: &mut [u8]) -> Result<(), CryptoError> {
        self.hash.update(&*piece);
        self.combine(piece);
        Ok(())
    }

    fn finish(self: Box<Self>, tag: &[u8; 16]) -> Result<(), CryptoError> {
        match self.tag() == *tag {
            true => Ok(()),
            false => Err(CryptoError::Open),
        }
    }
}

/// A file that the toy's opener decrypts with that key.
pub(crate) fn encrypted(key: &FileKey, plaintext: &[u8]) -> Vec<u8> {
    let mut file = ToyFile::new(key).unwrap();
    let mut ciphertext = plaintext.to_vec();
    file.combine(&mut ciphertext);
    file.hash.update(&ciphertext);
    [&ciphertext[..], &file.tag()].concat()
}

/// A ciphertext is the plain text, followed by the key, the nonce and the associated data.
#[derive(Debug)]
struct ToyAead([u8; 32]);

impl ToyAead {
    fn tag(&self, nonce: &[u8], associated_data: &[u8]) -> Vec<u8> {
        [&self.0, nonce, b"|", associated_data].concat()
    }
}

impl Aead for ToyAead {
    fn algorithm(&self) -> AeadAlgorithm {
        AeadAlgorithm::Aes256Gcm
    }

    fn open(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        ciphertext: &[u8],
    ) -> Result<Secret<Vec<u8>>, CryptoError> {
        let plaintext = ciphertext.strip_suffix(&*self.tag(nonce, associated_data));
        Ok(Secret::new(plaintext.ok_or(CryptoError::Open)?.to_vec()))
    }

    fn seal(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        Ok([plaintext, &self.tag(nonce, associated_data)].concat())
    }
}

/// A WeChat Pay public key with that id.
pub(crate) fn platform_key(id: &str) -> PlatformKey {
    PlatformKey::of_toys(id, None, Toy("public"), Toy("public"))
}

/// A ring with the public key `PUB_KEY_ID_1` and a certificate valid from `NOW - 10` to `NOW + 10`.
pub(crate) fn keys() -> KeyRing {
    let mut keys = KeyRing::new();
    keys.insert(platform_key("PUB_KEY_ID_1"));
    let validity = (
        Timestamp::from_unix(NOW - 10),
        Timestamp::from_unix(NOW + 10),
    );
    keys.insert(PlatformKey::of_toys(
        "ABCDEF",
        Some(validity),
        Toy("certificate"),
        Toy("certificate"),
    ));
    keys
}

/// A merchant whose every request at `NOW` has the nonce `nonce`.
pub(crate) fn merchant() -> Merchant {
    merchant_builder().keys(keys()).build().unwrap()
}

/// The configuration of [`merchant`], without WeChat Pay platform keys.
pub(crate) fn merchant_builder() -> MerchantBuilder {
    Merchant::builder(Toy("toy"))
        .mchid("1900009191")
        .serial("1dde55ad98ed71d6edd4a4a16996de7b47773a8c")
        .signer(Toy("merchant"))
        .opener(Toy("merchant"))
        .clock(|| Timestamp::from_unix(NOW))
        .nonces(|| Nonce::parse("nonce").unwrap())
}

/// The headers of a signature that `key` makes at `signed_at`, as `serial`.
pub(crate) fn signature(
    key: &'static str,
    serial: &str,
    signed_at: i64,
    body: &[u8],
) -> http::HeaderMap {
    use base64::Engine as _;
    let message = crate::canonical::answer_message(&signed_at.to_string(), "answer", body);
    let signature =
        base64::engine::general_purpose::STANDARD.encode(Toy(key).sign(&message).unwrap());
    let mut headers = http::HeaderMap::new();
    for (name, value) in [
        ("wechatpay-timestamp", signed_at.to_string().as_str()),
        ("wechatpay-nonce", "answer"),
        ("wechatpay-signature", &signature),
        ("wechatpay-serial", serial),
        ("wechatpay-signature-type", "WECHATPAY2-SHA256-RSA2048"),
        ("request-id", "0812-0"),
    ] {
        headers.insert(name, value.parse().unwrap());
    }
    headers
}
