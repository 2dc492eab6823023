//! A crypto backend that costs next to nothing, so that only the client's own work is left.

use std::sync::Arc;

use wxpay::crypto::{
    Aead, AeadAlgorithm, Crypto, CryptoError, Opener, Random, Scheme, Sealer, Signer, Verifier,
};
use wxpay::key::{ApiV3Key, PrivateKey, PublicKey};
use wxpay::{AwsLc, Secret};

/// Signs with zeros and believes every signature; its randomness is that of [`AwsLc`].
#[derive(Clone, Copy, Debug, Default)]
pub struct NullCrypto;

/// Another backend that signs with zeros, for whole exchanges without their signature.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unsigned<C>(pub C);

impl<C: Crypto> Crypto for Unsigned<C> {
    fn name(&self) -> &'static str {
        "unsigned"
    }

    fn scheme(&self) -> Scheme {
        self.0.scheme()
    }

    fn signer(&self, _key: &PrivateKey) -> Result<Arc<dyn Signer>, CryptoError> {
        Ok(Arc::new(Null))
    }

    fn opener(&self, key: &PrivateKey) -> Result<Arc<dyn Opener>, CryptoError> {
        self.0.opener(key)
    }

    fn verifier(&self, key: &PublicKey) -> Result<Arc<dyn Verifier>, CryptoError> {
        self.0.verifier(key)
    }

    fn sealer(&self, key: &PublicKey) -> Result<Arc<dyn Sealer>, CryptoError> {
        self.0.sealer(key)
    }

    fn aead(&self, key: &ApiV3Key) -> Result<Arc<dyn Aead>, CryptoError> {
        self.0.aead(key)
    }

    fn random(&self) -> Arc<dyn Random> {
        self.0.random()
    }
}

/// Each part of [`NullCrypto`].
#[derive(Debug)]
struct Null;

impl Crypto for NullCrypto {
    fn name(&self) -> &'static str {
        "null"
    }

    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn signer(&self, _key: &PrivateKey) -> Result<Arc<dyn Signer>, CryptoError> {
        Ok(Arc::new(Null))
    }

    fn opener(&self, _key: &PrivateKey) -> Result<Arc<dyn Opener>, CryptoError> {
        Ok(Arc::new(Null))
    }

    fn verifier(&self, _key: &PublicKey) -> Result<Arc<dyn Verifier>, CryptoError> {
        Ok(Arc::new(Null))
    }

    fn sealer(&self, _key: &PublicKey) -> Result<Arc<dyn Sealer>, CryptoError> {
        Ok(Arc::new(Null))
    }

    fn aead(&self, _key: &ApiV3Key) -> Result<Arc<dyn Aead>, CryptoError> {
        Ok(Arc::new(Null))
    }

    fn random(&self) -> Arc<dyn Random> {
        AwsLc.random()
    }
}

impl Signer for Null {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn sign(&self, _message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        Ok(vec![0; 256])
    }
}

impl Verifier for Null {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn verify(&self, _message: &[u8], _signature: &[u8]) -> Result<(), CryptoError> {
        Ok(())
    }
}

impl Sealer for Null {
    fn max_len(&self) -> usize {
        214
    }

    fn seal(&self, plaintext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        Ok(plaintext.to_vec())
    }
}

impl Opener for Null {
    fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        Ok(Secret::new(ciphertext.to_vec()))
    }
}

impl Aead for Null {
    fn algorithm(&self) -> AeadAlgorithm {
        AeadAlgorithm::Aes256Gcm
    }

    fn open(
        &self,
        _nonce: &[u8],
        _associated_data: &[u8],
        ciphertext: &[u8],
    ) -> Result<Secret<Vec<u8>>, CryptoError> {
        Ok(Secret::new(ciphertext.to_vec()))
    }

    fn open_in_place(
        &self,
        _nonce: &[u8],
        _associated_data: &[u8],
        ciphertext: Vec<u8>,
    ) -> Result<Secret<Vec<u8>>, CryptoError> {
        Ok(Secret::new(ciphertext))
    }

    fn seal(
        &self,
        _nonce: &[u8],
        _associated_data: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        Ok(plaintext.to_vec())
    }
}
