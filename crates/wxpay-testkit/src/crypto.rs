//! The conformance suite for crypto backends.
//!
//! [`check`] takes a whole backend, [`check_across`] compares several, and the other functions take a single part,
//! such as a signer whose key lives in an HSM. Each panics at the first failure and names it. Call them from a test:
//!
//! ```
//! # use wxpay_testkit::Toy as MyBackend;
//! // #[test]
//! fn my_backend_conforms() {
//!     wxpay_testkit::crypto::check(&MyBackend);
//! }
//! # let _ = my_backend_conforms;
//! ```
//!
//! # Vectors
//! Whole backends are given the vectors of [Project Wycheproof] for RSASSA-PKCS1-v1_5 with SHA-256 (2048 to 8192
//! bits), RSAES-OAEP with SHA-1 and MGF1 with SHA-1 (2048 to 4096 bits) and AES-256-GCM; or, for files, SM4-GCM. Its
//! three verdicts are used as follows:
//! - *valid* must be accepted, with the right output.
//! - *invalid* must be refused, with the error that reveals nothing else.
//! - *acceptable* must be refused. Of the vectors used these are signatures whose `DigestInfo` lacks the NULL after
//!   the hash's identifier. RFC 8017 lets a verifier accept that for old signers. WeChat Pay's signatures have the
//!   NULL, so no genuine one is lost, and a message has only one signature under a key.
//!
//! OAEP vectors with a label are skipped, since WeChat Pay has none and the traits cannot express
//! one. The vectors of AES-256-GCM and SM4-GCM have nonces of many lengths, all of which must work;
//! those without associated data are run as encrypted files too, cut in several ways.
//!
//! The five reproducible examples of the official pages are included, with the test key that the pages print.
//!
//! A backend of SM2, SM3 and SM4 is given the signature and the ciphertext of GB/T 32918.5 instead. Its
//! [`scheme`](Crypto::scheme) selects between the two; everything else is the same.
//!
//! # Keys that are too short
//! No backend ever sees an RSA key of less than 2048 bits: such a key cannot be parsed.
//!
//! [Project Wycheproof]: https://github.com/C2SP/wycheproof

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a conformance suite reports by panicking"
)]

mod across;
mod aead;
mod alteration;
mod examples;
mod file;
mod mismatch;
mod redaction;
mod sealing;
mod signing;
mod sm2;
mod verifying;

use wxpay_core::crypto::{Crypto, Random, Scheme};

pub use across::check_across;
pub use aead::check_aead;
pub use sealing::check_opener;
pub use signing::check_signer;

/// Checks everything that a backend can show on its own, in a few seconds.
///
/// # Panics
/// When the backend does not conform.
pub fn check(backend: &dyn Crypto) {
    assert!(!backend.name().is_empty(), "the backend has no name");
    signing::check(backend);
    match backend.scheme() {
        Scheme::Sm2WithSm3 => sm2::vectors(backend),
        _ => {
            verifying::check(backend);
            examples::check(backend);
        }
    }
    sealing::check(backend);
    aead::check(backend);
    file::check(backend);
    check_random(&*backend.random());
    redaction::check(backend);
    signing::keys_of_the_other_scheme_are_refused(backend);
}

/// Checks that a source of randomness fills the whole of every buffer, differently each time.
///
/// A test cannot show that the bytes are unpredictable.
///
/// # Panics
/// When a buffer was filled in part, or twice with the same bytes.
pub fn check_random(random: &dyn Random) {
    random.fill(&mut []).expect("an empty buffer is filled");
    for len in [16, 31, 1000] {
        // The chance that one place shows the same byte eight times over is 2^-56.
        let draws: Vec<Vec<u8>> = (0..8)
            .map(|_| {
                let mut buffer = vec![0; len];
                random.fill(&mut buffer).expect("random bytes");
                buffer
            })
            .collect();
        for place in 0..len {
            assert!(
                draws.iter().any(|draw| draw[place] != draws[0][place]),
                "byte {place} of {len} is always the same"
            );
        }
    }
}

/// Runs the vectors of Wycheproof alone, with a backend of RSA: those of signatures by the length of the key,
/// of OAEP with 2048 bits and more, of AES-256-GCM, and of files with AES-256-GCM and SM4-GCM.
///
/// # Panics
/// When the backend does not conform.
#[doc(hidden)]
pub fn tallies(backend: &dyn Crypto) -> Vec<Tally> {
    use wycheproof::{aead::TestName as Files, rsa_oaep::TestName as Oaep};

    let mut tallies: Vec<Tally> = verifying::SETS
        .iter()
        .map(|&set| verifying::vectors(backend, set))
        .collect();
    for set in [Oaep::Rsa2048Sha1Mgf1Sha1, Oaep::RsaMisc] {
        tallies.push(sealing::vectors(backend, set));
    }
    tallies.push(aead::vectors(backend));
    for (set, key_len) in [(Files::AesGcm, 32), (Files::Sm4Gcm, 16)] {
        tallies.push(file::vectors(backend, set, key_len));
    }
    tallies
}

/// Number of vectors that were accepted, refused and skipped.
#[doc(hidden)]
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub accepted: usize,
    pub refused: usize,
    pub skipped: usize,
}

impl Tally {
    /// Fails if no vector was run.
    fn assert_not_empty(&self, what: &str) {
        assert!(
            self.accepted > 0 && self.refused > 0,
            "too few vectors of {what} were run: {self:?}"
        );
    }
}
