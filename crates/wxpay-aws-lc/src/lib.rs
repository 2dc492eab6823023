//! Crypto of wxpay on [aws-lc-rs](https://docs.rs/aws-lc-rs).
//!
//! [`AwsLc`] signs, verifies, encrypts and decrypts with AWS-LC, Amazon's library in C and assembler. It is the
//! default of wxpay: its private operations are designed to run in constant time, it signs fast, and a TLS stack on rustls already
//! includes it. Building it requires a C compiler, and CMake on some targets. Without a C compiler, use
//! `wxpay-rustcrypto`; to use the system's OpenSSL, `wxpay-openssl`.
//!
//! RSA keys have from 2048 to 8192 bits.
//!
//! # Example: sign and verify
//! ```
//! use wxpay_aws_lc::AwsLc;
//! use wxpay_core::crypto::{Crypto, CryptoError};
//!
//! let key = wxpay_testkit::keys::merchant_key(); // yours: PrivateKey::from_file("apiclient_key.pem")?
//! let signer = AwsLc.signer(&key)?;
//! let signature = signer.sign(b"message")?;
//!
//! let verifier = AwsLc.verifier(key.public_key())?;
//! verifier.verify(b"message", &signature)?;
//! assert!(verifier.verify(b"massage", &signature).is_err());
//! # Ok::<(), CryptoError>(())
//! ```

mod gcm;
mod oaep;
mod signature;

use std::sync::Arc;

use wxpay_core::crypto::{
    Aead, Crypto, CryptoError, FileKey, FileOpener, Opener, Random, Scheme, Sealer, Signer,
    Verifier,
};
use wxpay_core::key::{ApiV3Key, PrivateKey, PublicKey};

const NAME: &str = "aws-lc-rs";

/// The crypto backend on aws-lc-rs.
#[derive(Clone, Copy, Debug, Default)]
pub struct AwsLc;

impl Crypto for AwsLc {
    fn name(&self) -> &'static str {
        NAME
    }

    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn signer(&self, key: &PrivateKey) -> Result<Arc<dyn Signer>, CryptoError> {
        Ok(Arc::new(signature::RsaSigner::new(key)?))
    }

    fn opener(&self, key: &PrivateKey) -> Result<Arc<dyn Opener>, CryptoError> {
        Ok(Arc::new(oaep::OaepOpener::new(key)?))
    }

    fn verifier(&self, key: &PublicKey) -> Result<Arc<dyn Verifier>, CryptoError> {
        Ok(Arc::new(signature::RsaVerifier::new(key)?))
    }

    fn sealer(&self, key: &PublicKey) -> Result<Arc<dyn Sealer>, CryptoError> {
        Ok(Arc::new(oaep::OaepSealer::new(key)?))
    }

    fn aead(&self, key: &ApiV3Key) -> Result<Arc<dyn Aead>, CryptoError> {
        Ok(Arc::new(gcm::Gcm::new(key)?))
    }

    fn file_opener(&self, key: &FileKey) -> Result<Box<dyn FileOpener>, CryptoError> {
        wxpay_gcm::file_opener(key)
    }

    fn random(&self) -> Arc<dyn Random> {
        Arc::new(SystemRandom)
    }
}

#[derive(Debug)]
struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        aws_lc_rs::rand::fill(buffer).map_err(|error| CryptoError::failed("random", error))
    }
}
