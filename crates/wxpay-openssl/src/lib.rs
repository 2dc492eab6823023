//! Crypto of wxpay on [OpenSSL](https://docs.rs/openssl).
//!
//! [`OpenSsl`] signs, verifies, encrypts and decrypts with the system's OpenSSL. Choose it if your other
//! code, policy or certification relies on OpenSSL. Otherwise `wxpay-aws-lc`, the default, needs
//! nothing installed beforehand.
//!
//! # Which OpenSSL
//! OpenSSL 1.1.1 or newer, with its headers (`libssl-dev` on Debian, `openssl-devel` on Fedora). The
//! feature `vendored` builds a copy from source and links it statically instead: that takes a C
//! compiler, perl and make, and makes its security updates yours to ship.
//!
//! RSA keys have 2048 bits or more; OpenSSL accepts up to 16384.
//!
//! # Errors
//! OpenSSL collects errors in a queue of each thread. Every operation here begins and ends with an
//! empty queue, so that its errors are its own and none of them shows up in code that uses OpenSSL
//! later on the same thread.
//!
//! # Example: sign and verify
//! ```
//! use wxpay_core::crypto::{Crypto, CryptoError};
//! use wxpay_openssl::OpenSsl;
//!
//! let key = wxpay_testkit::keys::merchant_key(); // yours: PrivateKey::from_file("apiclient_key.pem")?
//! let signer = OpenSsl.signer(&key)?;
//! let signature = signer.sign(b"message")?;
//!
//! let verifier = OpenSsl.verifier(key.public_key())?;
//! verifier.verify(b"message", &signature)?;
//! assert!(verifier.verify(b"massage", &signature).is_err());
//! # Ok::<(), CryptoError>(())
//! ```

mod gcm;
mod key;
mod oaep;
mod queue;
mod signature;

use std::sync::Arc;

use wxpay_core::crypto::{
    Aead, Crypto, CryptoError, FileKey, FileOpener, Opener, Random, Scheme, Sealer, Signer,
    Verifier,
};
use wxpay_core::key::{ApiV3Key, PrivateKey, PublicKey};

const NAME: &str = "openssl";

/// The crypto backend on OpenSSL.
#[derive(Clone, Copy, Debug, Default)]
pub struct OpenSsl;

impl Crypto for OpenSsl {
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
        Ok(Arc::new(gcm::Gcm::new(key)))
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
        // The binding panics on more than fits a C int.
        for chunk in buffer.chunks_mut(i32::MAX as usize) {
            queue::isolated(|| openssl::rand::rand_bytes(chunk))
                .map_err(|error| CryptoError::failed("random", error))?;
        }
        Ok(())
    }
}
