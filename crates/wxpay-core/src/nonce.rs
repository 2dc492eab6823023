use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::crypto::{CryptoError, Random};

/// The longest nonce that WeChat Pay accepts, in characters.
const LENGTH: usize = 32;

/// The random text in a signature that makes each request unique: 1 to 32 ASCII letters and digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Nonce {
    text: [u8; LENGTH],
    len: u8,
}

impl Nonce {
    /// A nonce of that text, for tests and replays.
    ///
    /// Returns `None` unless it has 1 to 32 ASCII letters and digits.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.is_empty() || bytes.len() > LENGTH || !bytes.iter().all(u8::is_ascii_alphanumeric)
        {
            return None;
        }
        let mut nonce = Self {
            text: [0; LENGTH],
            len: u8::try_from(bytes.len()).ok()?,
        };
        nonce.text[..bytes.len()].copy_from_slice(bytes);
        Some(nonce)
    }

    /// The nonce as text.
    pub fn as_str(&self) -> &str {
        // Both ways to make a nonce put only ASCII letters and digits into it.
        std::str::from_utf8(&self.text[..usize::from(self.len)]).unwrap_or_default()
    }
}

impl fmt::Debug for Nonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Nonce({})", self.as_str())
    }
}

impl fmt::Display for Nonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Source of nonces. Each call returns a new one.
///
/// A `Fn() -> Nonce` is a source too, which makes signatures reproducible in tests.
pub trait NonceSource: Send + Sync {
    /// Returns a nonce that was not returned before.
    ///
    /// # Errors
    /// When there is no randomness; the request is then not sent.
    fn nonce(&self) -> Result<Nonce, CryptoError>;
}

impl<F: Fn() -> Nonce + Send + Sync> NonceSource for F {
    fn nonce(&self) -> Result<Nonce, CryptoError> {
        Ok(self())
    }
}

/// Nonces of 32 letters and digits from a cryptographic source, with bytes drawn in bulk.
///
/// After a fork, both processes use the remaining bytes of the bulk.
#[derive(Debug)]
pub struct RandomNonces {
    random: Arc<dyn Random>,
    pool: Mutex<Pool>,
}

/// Enough for about six nonces: a call to the source costs more than the bytes.
const POOL: usize = 256;

/// Empty until the first nonce is drawn, so idle merchants hold none.
#[derive(Default)]
struct Pool {
    bytes: Vec<u8>,
    used: usize,
}

impl RandomNonces {
    /// Nonces from that source.
    pub fn new(random: Arc<dyn Random>) -> Self {
        Self {
            random,
            pool: Mutex::default(),
        }
    }
}

impl NonceSource for RandomNonces {
    fn nonce(&self) -> Result<Nonce, CryptoError> {
        const ALPHABET: &[u8; 62] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        // A panic elsewhere leaves the pool whole: its bytes are used up before they are handed out.
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = [0; LENGTH];
        let mut filled = 0;
        while filled < LENGTH {
            if pool.used == pool.bytes.len() {
                pool.bytes.resize(POOL, 0);
                // Used up until it is filled: that may fail.
                pool.used = POOL;
                self.random.fill(&mut pool.bytes)?;
                pool.used = 0;
            }
            let byte = pool.bytes[pool.used];
            pool.used += 1;
            // 248 is four times 62: bytes above it would favour the alphabet's beginning.
            if byte < 248 {
                text[filled] = ALPHABET[usize::from(byte) % ALPHABET.len()];
                filled += 1;
            }
        }
        Ok(Nonce { text, len: 32 })
    }
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pool(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    /// Not random at all, but without a short period: the high bytes of a multiplicative sequence.
    #[derive(Debug, Default)]
    struct Sequence(AtomicU64);

    impl Random for Sequence {
        fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
            for byte in buffer {
                let step = self.0.fetch_add(1, Ordering::Relaxed);
                *byte = step.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes()[1];
            }
            Ok(())
        }
    }

    #[derive(Debug)]
    struct Broken;

    impl Random for Broken {
        fn fill(&self, _buffer: &mut [u8]) -> Result<(), CryptoError> {
            Err(CryptoError::failed("random", "no entropy"))
        }
    }

    #[test]
    fn a_nonce_is_32_letters_and_digits_and_never_the_same() {
        let nonces = RandomNonces::new(Arc::new(Sequence::default()));
        let mut seen = HashSet::new();
        for _ in 0..200 {
            let nonce = nonces.nonce().unwrap();
            assert_eq!(nonce.as_str().len(), 32);
            assert!(
                nonce
                    .as_str()
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric())
            );
            assert!(seen.insert(nonce));
        }
    }

    #[test]
    fn without_randomness_there_is_no_nonce_however_often_it_is_asked_for() {
        let nonces = RandomNonces::new(Arc::new(Broken));
        for _ in 0..3 {
            assert!(nonces.nonce().is_err());
        }
    }

    #[test]
    fn only_letters_and_digits_are_a_nonce() {
        assert_eq!(Nonce::parse("abcXYZ019").unwrap().as_str(), "abcXYZ019");
        for text in ["", "a b", "a\"b", "é", &"a".repeat(33)] {
            assert_eq!(Nonce::parse(text), None, "{text:?}");
        }
    }
}
