//! A crypto backend that counts the processor time of its signatures and verifications.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use wxpay::crypto::{Aead, Crypto, CryptoError, Opener, Random, Scheme, Sealer, Signer, Verifier};
use wxpay::key::{ApiV3Key, PrivateKey, PublicKey};

use crate::process::thread_cpu_time;

/// Another backend, and the processor time that its signers and verifiers have used.
///
/// The time is that of the thread, so whatever interrupts it does not count. Clones share the count.
#[derive(Clone, Debug)]
pub struct Metered<C> {
    crypto: C,
    spent: Arc<Meter>,
    cost: Duration,
}

/// Resources that a backend used, as a [`Metered`] counted them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Spent {
    /// By signatures and verifications.
    pub crypto: Duration,
    /// By the counting itself, as far as that is not in `crypto` already.
    pub counting: Duration,
}

#[derive(Debug, Default)]
struct Meter {
    nanoseconds: AtomicU64,
    counts: AtomicU64,
}

impl Meter {
    /// Own cost of one count: about one of its two looks at the clock.
    fn cost() -> Duration {
        const COUNTS: u32 = 10_000;
        let meter = Self::default();
        let start = thread_cpu_time();
        for _ in 0..COUNTS {
            meter.count(|| ());
        }
        let counted = Duration::from_nanos(meter.nanoseconds.into_inner());
        (thread_cpu_time() - start).saturating_sub(counted) / COUNTS
    }

    fn count<T>(&self, work: impl FnOnce() -> T) -> T {
        let start = thread_cpu_time();
        let result = work();
        let spent = (thread_cpu_time() - start).as_nanos();
        let spent = u64::try_from(spent).expect("no benchmark runs for centuries");
        self.nanoseconds.fetch_add(spent, Ordering::Relaxed);
        self.counts.fetch_add(1, Ordering::Relaxed);
        result
    }
}

impl<C> Metered<C> {
    /// Counts what that backend does.
    pub fn new(crypto: C) -> Self {
        Self {
            crypto,
            spent: Arc::default(),
            cost: Meter::cost(),
        }
    }

    /// Resources of all signatures and verifications so far.
    pub fn spent(&self) -> Spent {
        let counts = self.spent.counts.load(Ordering::Relaxed);
        Spent {
            crypto: Duration::from_nanos(self.spent.nanoseconds.load(Ordering::Relaxed)),
            counting: self.cost.mul_f64(counts as f64),
        }
    }
}

impl<C: Crypto> Crypto for Metered<C> {
    fn name(&self) -> &'static str {
        self.crypto.name()
    }

    fn scheme(&self) -> Scheme {
        self.crypto.scheme()
    }

    fn signer(&self, key: &PrivateKey) -> Result<Arc<dyn Signer>, CryptoError> {
        let (signer, spent) = (self.crypto.signer(key)?, Arc::clone(&self.spent));
        Ok(Arc::new(MeteredSigner { signer, spent }))
    }

    fn opener(&self, key: &PrivateKey) -> Result<Arc<dyn Opener>, CryptoError> {
        self.crypto.opener(key)
    }

    fn verifier(&self, key: &PublicKey) -> Result<Arc<dyn Verifier>, CryptoError> {
        let (verifier, spent) = (self.crypto.verifier(key)?, Arc::clone(&self.spent));
        Ok(Arc::new(MeteredVerifier { verifier, spent }))
    }

    fn sealer(&self, key: &PublicKey) -> Result<Arc<dyn Sealer>, CryptoError> {
        self.crypto.sealer(key)
    }

    fn aead(&self, key: &ApiV3Key) -> Result<Arc<dyn Aead>, CryptoError> {
        self.crypto.aead(key)
    }

    fn random(&self) -> Arc<dyn Random> {
        self.crypto.random()
    }
}

#[derive(Debug)]
struct MeteredSigner {
    signer: Arc<dyn Signer>,
    spent: Arc<Meter>,
}

impl Signer for MeteredSigner {
    fn scheme(&self) -> Scheme {
        self.signer.scheme()
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        self.spent.count(|| self.signer.sign(message))
    }
}

#[derive(Debug)]
struct MeteredVerifier {
    verifier: Arc<dyn Verifier>,
    spent: Arc<Meter>,
}

impl Verifier for MeteredVerifier {
    fn scheme(&self) -> Scheme {
        self.verifier.scheme()
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        self.spent
            .count(|| self.verifier.verify(message, signature))
    }
}
