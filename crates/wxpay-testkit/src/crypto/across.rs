//! Cases on which several backends must agree.

use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use wxpay_core::crypto::{Crypto, CryptoError, Opener, Scheme, Sealer, Signer, Verifier};
use wxpay_core::key::{ApiV3Key, PrivateKey};

use super::alteration::flipped;
use crate::keys::Cast;

/// Enough for short and long inputs of each kind; unoptimized pure Rust sets the limit.
const CASES: u32 = 48;

/// Checks, with random inputs, that backends understand each other.
///
/// Signatures of one message are the same bytes everywhere, or with SM2 verified by the first, and those of the first
/// are verified everywhere. Every backend decrypts what another encrypted. One flipped bit in a message, a signature,
/// a ciphertext, associated data or a nonce is refused everywhere. A single backend is allowed, too.
///
/// # Panics
/// When two backends disagree; the message shows the smallest input that was found.
pub fn check_across(backends: &[&dyn Crypto]) {
    assert!(!backends.is_empty(), "no backends to compare");
    let scheme = backends[0].scheme();
    assert!(
        backends.iter().all(|backend| backend.scheme() == scheme),
        "backends of different schemes have nothing to agree on"
    );
    signatures_agree(backends);
    what_one_seals_all_open(backends);
    aead_agrees(backends);
}

fn run<S: Strategy>(inputs: &S, property: impl Fn(S::Value)) {
    let config = Config {
        cases: CASES,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new(config)
        .run(inputs, |input| {
            property(input);
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

fn bytes(most: usize) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..=most)
}

fn bit_of(bytes: &[u8], index: Index) -> usize {
    index.index(bytes.len() * 8)
}

/// Parts of an RSA key, by one backend, made once for all cases.
struct Parts {
    name: &'static str,
    signer: Arc<dyn Signer>,
    verifier: Arc<dyn Verifier>,
    sealer: Arc<dyn Sealer>,
    opener: Arc<dyn Opener>,
}

impl Parts {
    fn of(backends: &[&dyn Crypto], key: &PrivateKey) -> Vec<Self> {
        backends
            .iter()
            .map(|backend| Self {
                name: backend.name(),
                signer: backend.signer(key).expect("a signer"),
                verifier: backend.verifier(key.public_key()).expect("a verifier"),
                sealer: backend.sealer(key.public_key()).expect("a sealer"),
                opener: backend.opener(key).expect("an opener"),
            })
            .collect()
    }
}

fn signatures_agree(backends: &[&dyn Crypto]) {
    let parts = Parts::of(backends, &Cast::of(backends[0].scheme()).wechatpay);
    let inputs = (bytes(2000), any::<Index>(), any::<Index>());
    run(&inputs, |(message, in_signature, in_message)| {
        let first = &parts[0];
        let signature = first.signer.sign(&message).expect("a signature");
        for other in &parts[1..] {
            let theirs = other.signer.sign(&message).expect("a signature");
            // Signatures of SM2 may differ: then each has to verify the other's.
            let agrees = match first.signer.scheme() {
                Scheme::Sm2WithSm3 => first.verifier.verify(&message, &theirs).is_ok(),
                _ => theirs == signature,
            };
            assert!(agrees, "{} and {} sign differently", first.name, other.name);
        }
        let altered = flipped(&signature, bit_of(&signature, in_signature));
        for Parts { name, verifier, .. } in &parts {
            let mismatch = |result| matches!(result, Err(CryptoError::Mismatch));
            assert!(
                verifier.verify(&message, &signature).is_ok(),
                "{name} refuses a signature of {}",
                first.name
            );
            assert!(
                mismatch(verifier.verify(&message, &altered)),
                "{name} accepts an altered signature"
            );
            if !message.is_empty() {
                let message = flipped(&message, bit_of(&message, in_message));
                assert!(
                    mismatch(verifier.verify(&message, &signature)),
                    "{name} accepts an altered message"
                );
            }
        }
    });
}

fn what_one_seals_all_open(backends: &[&dyn Crypto]) {
    let parts = Parts::of(backends, &Cast::of(backends[0].scheme()).platform);
    // RSA seals an empty plaintext; implementations of SM2 refuse it.
    let least = match backends[0].scheme() {
        Scheme::Sm2WithSm3 => 1,
        _ => 0,
    };
    let texts = prop::collection::vec(any::<u8>(), least..=214);
    run(&(texts, any::<Index>()), |(plaintext, bit)| {
        for Parts {
            name: from, sealer, ..
        } in &parts
        {
            let sealed = sealer.seal(&plaintext).expect("a ciphertext");
            let altered = flipped(&sealed, bit_of(&sealed, bit));
            for Parts {
                name: to, opener, ..
            } in &parts
            {
                let opened = opener
                    .open(&sealed)
                    .unwrap_or_else(|error| panic!("{from} to {to}: {error}"));
                assert_eq!(opened.expose(), &plaintext, "{from} to {to}");
                assert!(
                    matches!(opener.open(&altered), Err(CryptoError::Open)),
                    "{to} opens an altered ciphertext of {from}"
                );
            }
        }
    });
}

fn aead_agrees(backends: &[&dyn Crypto]) {
    let inputs = (
        any::<[u8; 32]>(),
        prop::collection::vec(any::<u8>(), 1..20),
        bytes(64),
        bytes(3000),
        any::<Index>(),
    );
    run(&inputs, |(key, nonce, data, plaintext, bit)| {
        let key = ApiV3Key::from_bytes(key);
        let mut agreed: Option<Vec<u8>> = None;
        for backend in backends {
            let name = backend.name();
            let aead = backend.aead(&key).expect("an AEAD");
            let sealed = aead.seal(&nonce, &data, &plaintext).expect("a ciphertext");
            let agreed = agreed.get_or_insert_with(|| sealed.clone());
            assert_eq!(&sealed, agreed, "{name} seals differently");
            let opened = aead.open(&nonce, &data, &sealed).expect("a plaintext");
            assert_eq!(opened.expose(), &plaintext, "{name}");

            let refused = |nonce: &[u8], data: &[u8], sealed: &[u8], what| {
                assert!(
                    matches!(aead.open(nonce, data, sealed), Err(CryptoError::Open)),
                    "{name} accepts {what}"
                );
            };
            let altered = flipped(&sealed, bit_of(&sealed, bit));
            refused(&nonce, &data, &altered, "an altered ciphertext");
            let altered = flipped(&nonce, bit_of(&nonce, bit));
            refused(&altered, &data, &sealed, "an altered nonce");
            if !data.is_empty() {
                let altered = flipped(&data, bit_of(&data, bit));
                refused(&nonce, &altered, &sealed, "altered associated data");
            }
        }
    });
}
