//! Cryptography that costs nothing, so that a fuzzer gets behind it: a signature is a hash of the
//! key's name and the message. What is forged under it is forged under any other.

use std::sync::Arc;

use sha2::{Digest, Sha256};
use wxpay_core::crypto::{
    Aead, AeadAlgorithm, Crypto, CryptoError, Opener, Random, Scheme, Sealer, Signer, Verifier,
};
use wxpay_core::key::{ApiV3Key, PrivateKey, PublicKey};
use wxpay_core::{Merchant, Nonce, Secret, Timestamp};
use wxpay_testkit::keys;

/// The present moment, always. The platform certificate of the test kit is valid then.
pub(crate) const NOW: i64 = 1_790_000_000;

/// The key in whose name it works, by the beginning of its public half.
#[derive(Clone, Debug)]
pub(crate) struct Toy(Vec<u8>);

impl Toy {
    fn of(key: &PublicKey) -> Self {
        Self(Sha256::digest(key.spki_der()).to_vec())
    }

    /// The key that `Wechatpay-Serial` calls so.
    pub(crate) fn of_wechatpay(serial: &str) -> Option<Self> {
        match serial {
            keys::WECHATPAY_KEY_ID => Some(Self::of(&keys::wechatpay_public_key())),
            keys::PLATFORM_SERIAL => Some(Self::of(keys::platform_certificate().public_key())),
            _ => None,
        }
    }

    pub(crate) fn signature(&self, message: &[u8]) -> Vec<u8> {
        Sha256::new()
            .chain_update(&self.0)
            .chain_update(message)
            .finalize()
            .to_vec()
    }
}

impl Signer for Toy {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        Ok(self.signature(message))
    }
}

impl Verifier for Toy {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        if signature == self.signature(message) {
            Ok(())
        } else {
            Err(CryptoError::Mismatch)
        }
    }
}

/// A sealed text begins with `sealed:`.
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
        Ok([b"sealed:", plaintext].concat())
    }
}

impl Opener for Toy {
    fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        let plaintext = ciphertext.strip_prefix(b"sealed:");
        Ok(Secret::new(plaintext.ok_or(CryptoError::Open)?.to_vec()))
    }
}

/// A ciphertext is the plain text and a tag of 16 bytes.
impl Aead for Toy {
    fn algorithm(&self) -> AeadAlgorithm {
        AeadAlgorithm::Aes256Gcm
    }

    fn open(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        ciphertext: &[u8],
    ) -> Result<Secret<Vec<u8>>, CryptoError> {
        let Some(end) = ciphertext.len().checked_sub(16) else {
            return Err(CryptoError::Open);
        };
        let plaintext = &ciphertext[..end];
        if self.seal_with(nonce, associated_data, plaintext)? == ciphertext {
            Ok(Secret::new(plaintext.to_vec()))
        } else {
            Err(CryptoError::Open)
        }
    }

    fn seal(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        self.seal_with(nonce, associated_data, plaintext)
    }
}

impl Toy {
    fn seal_with(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        if nonce.len() != 12 {
            return Err(CryptoError::Nonce { len: nonce.len() });
        }
        let mut hash = Sha256::new().chain_update(&self.0);
        for part in [nonce, associated_data, plaintext] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        Ok([plaintext, &hash.finalize()[..16]].concat())
    }
}

impl Random for Toy {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        buffer.fill(7);
        Ok(())
    }
}

/// Makes a [`Toy`] of each key.
#[derive(Clone, Debug)]
pub(crate) struct ToyCrypto;

impl Crypto for ToyCrypto {
    fn name(&self) -> &'static str {
        "toy"
    }

    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn signer(&self, key: &PrivateKey) -> Result<Arc<dyn Signer>, CryptoError> {
        Ok(Arc::new(Toy::of(key.public_key())))
    }

    fn opener(&self, key: &PrivateKey) -> Result<Arc<dyn Opener>, CryptoError> {
        Ok(Arc::new(Toy::of(key.public_key())))
    }

    fn verifier(&self, key: &PublicKey) -> Result<Arc<dyn Verifier>, CryptoError> {
        Ok(Arc::new(Toy::of(key)))
    }

    fn sealer(&self, key: &PublicKey) -> Result<Arc<dyn Sealer>, CryptoError> {
        Ok(Arc::new(Toy::of(key)))
    }

    fn aead(&self, key: &ApiV3Key) -> Result<Arc<dyn Aead>, CryptoError> {
        Ok(Arc::new(Toy(key.expose().to_vec())))
    }

    fn random(&self) -> Arc<dyn Random> {
        Arc::new(Toy(Vec::new()))
    }
}

/// What seals notifications for [`merchant`].
pub(crate) fn aead() -> Toy {
    Toy(keys::APIV3_KEY.as_bytes().to_vec())
}

/// A merchant that trusts a public key and a platform certificate, at [`NOW`].
pub(crate) fn merchant() -> Merchant {
    let merchant = Merchant::builder(ToyCrypto)
        .mchid(keys::MERCHANT_ID)
        .serial(keys::MERCHANT_SERIAL)
        .private_key(&keys::merchant_key())
        .apiv3_key(keys::APIV3_KEY)
        .public_key(keys::WECHATPAY_KEY_ID, &keys::wechatpay_public_key())
        .platform_certificate(&keys::platform_certificate())
        .clock(|| Timestamp::from_unix(NOW))
        .nonces(|| Nonce::parse("nonce").expect("letters"))
        .build();
    merchant.expect("the throw-away keys are complete")
}
