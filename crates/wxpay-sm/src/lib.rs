//! Crypto of wxpay for 国密 merchants: SM2, SM3 and SM4 in pure Rust, on
//! [sm2](https://docs.rs/sm2), [sm3](https://docs.rs/sm3) and [sm4](https://docs.rs/sm4).
//!
//! [`Sm`] is for merchants with SM2 keys from WeChat Pay. Use it like any backend:
//! `Merchant::builder(Sm)`. It rejects RSA keys by name.
//!
//! | use | algorithm |
//! |---|---|
//! | requests and responses | `WECHATPAY2-SM2-WITH-SM3`: SM2 over SM3 (GB/T 32918.2), identity `1234567812345678`, DER |
//! | sensitive fields | SM2 encryption (GB/T 32918.4), C1, C3, C2 in DER (GM/T 0009) |
//! | notifications, certificates | `AEAD_SM4_GCM`: the key is the first 128 bits of SM3 of the APIv3 key |
//! | encrypted bills | `SM4_GCM`, with a key for each file |
//!
//! # What is not audited
//! The arithmetic of `sm2` "has never been independently audited", as its own page says. It is
//! designed to run in constant time; whether compilers preserve that is not assessed. `sm4` looks up
//! its S-box in a table, so code on the same processor may learn about the APIv3 key through the
//! cache. Nothing is certified (GM/T 0028): for that, use a [`Signer`] and an [`Opener`] on a
//! certified device.
//!
//! Private keys are wiped when they are dropped; the copies that `sm2` makes on the stack while it
//! signs and decrypts are not.
//!
//! # Example: sign and verify
//! ```
//! use wxpay_core::crypto::{Crypto, CryptoError};
//! use wxpay_sm::Sm;
//!
//! let key = wxpay_testkit::keys::sm2::merchant_key(); // yours: PrivateKey::from_file("apiclient_key.pem")?
//! let signer = Sm.signer(&key)?;
//! let signature = signer.sign(b"message")?;
//!
//! let verifier = Sm.verifier(key.public_key())?;
//! verifier.verify(b"message", &signature)?;
//! assert!(verifier.verify(b"massage", &signature).is_err());
//! # Ok::<(), CryptoError>(())
//! ```

mod gcm;
mod key;
mod random;
mod sealing;
mod signature;

use std::sync::Arc;

use wxpay_core::crypto::{
    Aead, Crypto, CryptoError, FileKey, FileOpener, Opener, Random, Scheme, Sealer, Signer,
    Verifier,
};
use wxpay_core::key::{ApiV3Key, PrivateKey, PublicKey};

const NAME: &str = "sm";

/// The crypto backend for SM2, SM3 and SM4.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sm;

impl Crypto for Sm {
    fn name(&self) -> &'static str {
        NAME
    }

    fn scheme(&self) -> Scheme {
        Scheme::Sm2WithSm3
    }

    fn signer(&self, key: &PrivateKey) -> Result<Arc<dyn Signer>, CryptoError> {
        Ok(Arc::new(signature::Sm2Signer::new(key)?))
    }

    fn opener(&self, key: &PrivateKey) -> Result<Arc<dyn Opener>, CryptoError> {
        Ok(Arc::new(sealing::Sm2Opener::new(key)?))
    }

    fn verifier(&self, key: &PublicKey) -> Result<Arc<dyn Verifier>, CryptoError> {
        Ok(Arc::new(signature::Sm2Verifier::new(key)?))
    }

    fn sealer(&self, key: &PublicKey) -> Result<Arc<dyn Sealer>, CryptoError> {
        Ok(Arc::new(sealing::Sm2Sealer::new(key)?))
    }

    fn aead(&self, key: &ApiV3Key) -> Result<Arc<dyn Aead>, CryptoError> {
        Ok(Arc::new(gcm::aead(key)))
    }

    fn file_opener(&self, key: &FileKey) -> Result<Box<dyn FileOpener>, CryptoError> {
        wxpay_gcm::file_opener(key)
    }

    fn random(&self) -> Arc<dyn Random> {
        Arc::new(random::SystemRandom)
    }
}
