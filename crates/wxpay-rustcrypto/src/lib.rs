//! Crypto of wxpay in pure Rust, on [rsa](https://docs.rs/rsa), [aes](https://docs.rs/aes) and
//! [sha2](https://docs.rs/sha2).
//!
//! [`RustCrypto`] is for builds without a C compiler: cross-compilation, small images, an audit that
//! ends at Rust. The price is speed.
//!
//! # Timing
//! Releases of `rsa` before 0.10 carry RUSTSEC-2023-0071 (the Marvin attack): the time of a private
//! operation depended on its input. `rsa` 0.10 computes in constant time by its own change log, and
//! every private operation here is blinded: input, exponents and moduli are combined with fresh
//! random numbers. Neither was measured by this project. Where others can time your process (shared
//! machines, an endpoint that decrypts arbitrary input), prefer `wxpay-aws-lc` or
//! `wxpay-openssl`.
//!
//! # Keys
//! RSA keys have from 2048 to 8192 bits, private ones two primes of half the modulus' length, as all
//! common tools make them. `rsa` wipes private keys when they are dropped.
//!
//! # Example: sign and verify
//! ```
//! use wxpay_core::crypto::{Crypto, CryptoError};
//! use wxpay_rustcrypto::RustCrypto;
//!
//! let key = wxpay_testkit::keys::merchant_key(); // yours: PrivateKey::from_file("apiclient_key.pem")?
//! let signer = RustCrypto.signer(&key)?;
//! let signature = signer.sign(b"message")?;
//!
//! let verifier = RustCrypto.verifier(key.public_key())?;
//! verifier.verify(b"message", &signature)?;
//! assert!(verifier.verify(b"massage", &signature).is_err());
//! # Ok::<(), CryptoError>(())
//! ```

mod key;
mod oaep;
mod random;
mod signature;

use std::sync::Arc;

use wxpay_core::crypto::{
    Aead, Crypto, CryptoError, FileKey, FileOpener, Opener, Random, Scheme, Sealer, Signer,
    Verifier,
};
use wxpay_core::key::{ApiV3Key, PrivateKey, PublicKey};

const NAME: &str = "rustcrypto";

/// The crypto backend in pure Rust.
#[derive(Clone, Copy, Debug, Default)]
pub struct RustCrypto;

impl Crypto for RustCrypto {
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
        Ok(Arc::new(wxpay_gcm::Aes256Gcm::new(key.expose())))
    }

    fn file_opener(&self, key: &FileKey) -> Result<Box<dyn FileOpener>, CryptoError> {
        wxpay_gcm::file_opener(key)
    }

    fn random(&self) -> Arc<dyn Random> {
        Arc::new(random::SystemRandom)
    }
}
