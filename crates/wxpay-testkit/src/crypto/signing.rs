//! Making signatures: RSASSA-PKCS1-v1_5 with SHA-256, or SM2 with SM3.

use std::thread;

use wxpay_core::crypto::{Crypto, CryptoError, Scheme, Signer, Verifier};
use wxpay_core::key::PrivateKey;

use super::alteration::alterations;
use super::mismatch::assert_mismatch;
use super::sm2;
use crate::keys::{self, Cast};

const MESSAGE: &[u8] = b"wxpay signs exactly these bytes\n";

/// The merchant key's signature of [`MESSAGE`], made by `openssl dgst -sha256 -sign`.
const SIGNATURE: [&str; 8] = [
    "548fb6600dbbf1a8adad21de892cb9cb11be90f8635dbcc1931b98fb751e83f5",
    "ecc0393c9545b18874e01f5e6ba8a0fe515631d3242a883adaf5a89dfa3aa8e1",
    "d6e8fddcfc33f333bb0dd85c0c65f25abe2a6050fe7c9874fbc69498629ad775",
    "9b6cf050c3401da5a436dee5ced9524cedc1a75f4e98ef966d089e858089fa57",
    "8bc57d15b4d5da39ee240537c0e78e3509c1f345598d35fc1384a0fedc1d9e33",
    "6ff22794cbe004c280bb985501708f31783daf46d22d8851ab9731b7bb01b263",
    "9b495b69be2b05be6a7ea9586f8564702098eb9d58866546b10287c76e33ed76",
    "b51c31c1bac1e1eba619fd378dca9f6bdcfed00538115fe52d4d2fd448663663",
];

/// Checks a signer, with a verifier for its key that is known to be right.
///
/// Signatures must be verified as they are and refused when they or the message were altered, with
/// RSA must be the same at each call, as PKCS#1 v1.5 has it, and must be right from every thread. Some twenty signatures are
/// made, the largest over a megabyte.
///
/// ```
/// # use wxpay_testkit::Toy as Backend;
/// use wxpay_core::crypto::{Crypto, CryptoError};
/// use wxpay_testkit::{crypto, keys};
///
/// let signer = Backend.signer(&keys::merchant_key())?; // yours: the signer on the HSM
/// let public_key = keys::merchant_certificate().public_key().clone(); // yours: its public key
/// crypto::check_signer(&*signer, &*Backend.verifier(&public_key)?);
/// # Ok::<(), CryptoError>(())
/// ```
///
/// # Panics
/// When the signer does not conform.
pub fn check_signer(signer: &dyn Signer, verifier: &dyn Verifier) {
    assert_eq!(signer.scheme(), verifier.scheme(), "{signer:?}: scheme");
    // SM2 draws a number for each signature, or derives it: either will do.
    let is_fixed = signer.scheme() == Scheme::Sha256Rsa2048;
    let megabyte = vec![0x5A; 1 << 20];
    for message in [&b""[..], b"\n", MESSAGE, &megabyte] {
        let signature = signer.sign(message).expect("a signature");
        let len = message.len();
        let second = signer.sign(message).expect("a second signature");
        assert!(
            !is_fixed || second == signature,
            "{signer:?}: {len} bytes are signed differently each time"
        );
        assert!(
            verifier.verify(message, &signature).is_ok(),
            "{signer:?}: the signature of {len} bytes is not verified"
        );
    }

    let signature = signer.sign(MESSAGE).expect("a signature");
    for (how, altered) in alterations(&signature) {
        assert_mismatch(
            verifier,
            MESSAGE,
            &altered,
            &format!("signature with {how}"),
        );
    }
    for (how, altered) in alterations(MESSAGE) {
        assert_mismatch(
            verifier,
            &altered,
            &signature,
            &format!("message with {how}"),
        );
    }

    thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| signer.sign(MESSAGE).expect("a signature")))
            .collect();
        for thread in threads {
            let concurrent = thread.join().expect("no thread panics");
            assert!(
                (!is_fixed || concurrent == signature)
                    && verifier.verify(MESSAGE, &concurrent).is_ok(),
                "{signer:?}: threads disturb each other"
            );
        }
    });
}

pub(super) fn check(backend: &dyn Crypto) {
    let name = backend.name();
    let cast = Cast::of(backend.scheme());
    let signer = backend.signer(&cast.merchant).expect("a signer");
    assert_eq!(signer.scheme(), backend.scheme(), "{name}: scheme");
    let verifier = backend
        .verifier(cast.merchant.public_key())
        .expect("a verifier");
    check_signer(&*signer, &*verifier);

    let signature = signer.sign(MESSAGE).expect("a signature");
    let other = backend
        .verifier(cast.other.public_key())
        .expect("a verifier");
    assert_mismatch(&*other, MESSAGE, &signature, "signature of another key");

    if backend.scheme() == Scheme::Sm2WithSm3 {
        sm2::damaged_keys_are_refused(backend);
        return;
    }
    let known = known_signature();
    assert_eq!(signature, known, "{name}: not the known signature");
    damaged_keys_are_refused(backend, &known);
}

pub(super) fn keys_of_the_other_scheme_are_refused(backend: &dyn Crypto) {
    let scheme = match backend.scheme() {
        Scheme::Sm2WithSm3 => Scheme::Sha256Rsa2048,
        _ => Scheme::Sm2WithSm3,
    };
    let key = Cast::of(scheme).merchant;
    for result in [
        backend.signer(&key).map(drop),
        backend.opener(&key).map(drop),
        backend.verifier(key.public_key()).map(drop),
        backend.sealer(key.public_key()).map(drop),
    ] {
        assert!(
            matches!(result, Err(CryptoError::Key { .. })),
            "{}: takes a key of {scheme}, or refuses it with {result:?}",
            backend.name()
        );
    }
}

/// A private key with inconsistent numbers parses. It must be refused when it is loaded, or the altered number must be
/// one that the backend computes itself: a merchant must not learn of the damage from refused signatures.
fn damaged_keys_are_refused(backend: &dyn Crypto, known: &[u8]) {
    let name = backend.name();
    let key = keys::merchant_key();
    let der = key.expose_pkcs1_der().expect("an RSA key");
    // From the private exponent on, so that the public key is still the same.
    for place in (300..der.len()).step_by(90) {
        let mut altered = der.to_vec();
        altered[place] ^= 0x10;
        let Ok(altered) = PrivateKey::parse(&altered) else {
            continue;
        };
        match backend.signer(&altered) {
            Err(CryptoError::Key { backend, .. }) => assert_eq!(backend, name),
            Err(error) => panic!("{name}: a damaged key is reported as {error:?}"),
            Ok(signer) => assert_eq!(
                signer.sign(MESSAGE).ok().as_deref(),
                Some(known),
                "{name}: signs with a key that is damaged at byte {place}"
            ),
        }
    }
}

fn known_signature() -> Vec<u8> {
    let digits = SIGNATURE.concat();
    (0..digits.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&digits[at..at + 2], 16).expect("hexadecimal digits"))
        .collect()
}
