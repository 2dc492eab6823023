use std::sync::Arc;

use sha2::{Digest, Sha256};
use wxpay_core::Secret;
use wxpay_core::crypto::{
    Aead, AeadAlgorithm, Crypto, CryptoError, Opener, Random, Scheme, Sealer, Signer, Verifier,
};
use wxpay_core::key::{ApiV3Key, PrivateKey, PublicKey};

/// A crypto backend that is very cheap and **protects nothing**: for fuzzing, and for tests with very many calls that
/// do not concern cryptography.
///
/// A signature is a hash of the public key and the message: an altered byte or another key is noticed, but anyone can
/// make one. A sealed text is `sealed:` and the plain text. A ciphertext is the plain text and a tag that is a hash.
///
/// ```
/// use wxpay_core::notification::{Notification, Plaintext, NotificationReceiver};
/// use wxpay_testkit::{Toy, WechatPay};
///
/// let receiver = NotificationReceiver::new(WechatPay::merchant(Toy));
/// let posted = WechatPay::new(&Toy).notification("REFUND.SUCCESS", "{}").to("/notify");
/// let refund: Notification<Plaintext> = receiver.receive(posted.headers(), posted.body())?;
/// assert_eq!(refund.event_type, "REFUND.SUCCESS");
/// # Ok::<(), wxpay_core::notification::ReceiveError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Toy;

/// Beginning of an encrypted string.
const SEALED: &[u8] = b"sealed:";

impl Crypto for Toy {
    fn name(&self) -> &'static str {
        "toy"
    }

    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn signer(&self, key: &PrivateKey) -> Result<Arc<dyn Signer>, CryptoError> {
        Ok(Arc::new(Key::of(key.public_key())))
    }

    fn opener(&self, _key: &PrivateKey) -> Result<Arc<dyn Opener>, CryptoError> {
        Ok(Arc::new(Self))
    }

    fn verifier(&self, key: &PublicKey) -> Result<Arc<dyn Verifier>, CryptoError> {
        Ok(Arc::new(Key::of(key)))
    }

    fn sealer(&self, _key: &PublicKey) -> Result<Arc<dyn Sealer>, CryptoError> {
        Ok(Arc::new(Self))
    }

    fn aead(&self, key: &ApiV3Key) -> Result<Arc<dyn Aead>, CryptoError> {
        Ok(Arc::new(Key(key.expose().to_vec())))
    }

    fn random(&self) -> Arc<dyn Random> {
        Arc::new(Self)
    }
}

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
        Ok([SEALED, plaintext].concat())
    }
}

impl Opener for Toy {
    fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        let plaintext = ciphertext.strip_prefix(SEALED);
        Ok(Secret::new(plaintext.ok_or(CryptoError::Open)?.to_vec()))
    }
}

/// The same bytes each time, so that a test that failed fails again.
impl Random for Toy {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        buffer.fill(7);
        Ok(())
    }
}

/// A key by which hashes differ: that of a public key, or the APIv3 key.
#[derive(Debug)]
struct Key(Vec<u8>);

impl Key {
    fn of(key: &PublicKey) -> Self {
        Self(Sha256::digest(key.spki_der()).to_vec())
    }

    /// Each part with its length, so that parts cannot be shifted.
    fn hash(&self, parts: &[&[u8]]) -> Vec<u8> {
        let mut hash = Sha256::new().chain_update(&self.0);
        for part in parts {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        hash.finalize().to_vec()
    }
}

impl Signer for Key {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        Ok(self.hash(&[message]))
    }
}

impl Verifier for Key {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        if signature != self.hash(&[message]) {
            return Err(CryptoError::Mismatch);
        }
        Ok(())
    }
}

impl Aead for Key {
    fn algorithm(&self) -> AeadAlgorithm {
        AeadAlgorithm::Aes256Gcm
    }

    fn open(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        ciphertext: &[u8],
    ) -> Result<Secret<Vec<u8>>, CryptoError> {
        let plaintext = ciphertext
            .len()
            .checked_sub(16)
            .map(|end| &ciphertext[..end]);
        let plaintext = plaintext.ok_or(CryptoError::Open)?;
        if self.seal(nonce, associated_data, plaintext)? != ciphertext {
            return Err(CryptoError::Open);
        }
        Ok(Secret::new(plaintext.to_vec()))
    }

    fn seal(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        if nonce.is_empty() {
            return Err(CryptoError::Nonce { len: 0 });
        }
        let tag = self.hash(&[nonce, associated_data, plaintext]);
        Ok([plaintext, &tag[..16]].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys;

    #[test]
    fn an_altered_byte_and_another_key_are_noticed() {
        let signature = Toy
            .signer(&keys::merchant_key())
            .unwrap()
            .sign(b"message")
            .unwrap();
        let verify = |key: &PublicKey, message: &[u8]| {
            Toy.verifier(key)
                .unwrap()
                .verify(message, &signature)
                .is_ok()
        };
        assert!(verify(keys::merchant_key().public_key(), b"message"));
        assert!(!verify(keys::merchant_key().public_key(), b"massage"));
        assert!(!verify(keys::other_key().public_key(), b"message"));

        let aead = Toy.aead(&keys::apiv3_key()).unwrap();
        let sealed = aead.seal(&[0; 12], b"data", b"text").unwrap();
        assert_eq!(
            aead.open(&[0; 12], b"data", &sealed).unwrap().expose(),
            b"text"
        );
        for place in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[place] ^= 1;
            assert!(aead.open(&[0; 12], b"data", &altered).is_err(), "{place}");
        }
        assert!(aead.open(&[1; 12], b"data", &sealed).is_err());
        assert!(aead.open(&[0; 12], b"date", &sealed).is_err());
        assert!(aead.open(&[0; 12], b"data", &sealed[..15]).is_err());
    }

    #[test]
    fn a_sealed_text_is_opened_and_no_other() {
        let sealed = Toy.seal(b"name").unwrap();
        assert_eq!(sealed, b"sealed:name");
        assert_eq!(Opener::open(&Toy, &sealed).unwrap().expose(), b"name");
        assert!(Opener::open(&Toy, b"name").is_err());
        assert!(Toy.seal(&[b'x'; 215]).is_err());
    }
}
