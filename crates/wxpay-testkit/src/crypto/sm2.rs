//! SM2: the vectors of GB/T 32918.5, and keys that are damaged.

use wxpay_core::crypto::{Crypto, CryptoError};
use wxpay_core::key::{PrivateKey, PublicKey};

use super::alteration::alterations;
use super::mismatch::assert_mismatch;
use crate::keys;

/// The private key of the examples in GB/T 32918.5, appendices A and C.
const KEY: &str = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";
/// Its public key.
const X: &str = "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020";
const Y: &str = "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";

/// Appendix A: the signature of `message digest`, with the identity `1234567812345678`.
const R: &str = "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3";
const S: &str = "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";

/// Appendix C: what `encryption standard` becomes.
const C1_X: &str = "04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73";
const C1_Y: &str = "e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0";
const C3: &str = "59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766";
const C2: &str = "21886ca989ca9c7d58087307ca93092d651efa";

/// Checks the signature and the ciphertext that the standard gives, and alterations of both.
pub(super) fn vectors(backend: &dyn Crypto) {
    let name = backend.name();
    let key = PrivateKey::parse(pkcs8(&hex(KEY))).expect("the key of the standard");
    let signature = der(0x30, &[integer(&hex(R)), integer(&hex(S))].concat());
    let verifier = backend.verifier(key.public_key()).expect("a verifier");
    assert!(
        verifier.verify(b"message digest", &signature).is_ok(),
        "{name}: refuses the signature of the standard"
    );
    for (how, altered) in alterations(&signature) {
        assert_mismatch(
            &*verifier,
            b"message digest",
            &altered,
            &format!("signature of the standard with {how}"),
        );
    }
    // The same numbers, written with a zero more than they need.
    let padded = [&[0, 0][..], &hex(R)].concat();
    let signature = der(0x30, &[integer(&padded), integer(&hex(S))].concat());
    assert_mismatch(
        &*verifier,
        b"message digest",
        &signature,
        "signature that is not DER",
    );

    let sealed = [
        integer(&hex(C1_X)),
        integer(&hex(C1_Y)),
        der(0x04, &hex(C3)),
        der(0x04, &hex(C2)),
    ];
    let opener = backend.opener(&key).expect("an opener");
    let opened = opener
        .open(&der(0x30, &sealed.concat()))
        .unwrap_or_else(|error| panic!("{name}: the ciphertext of the standard: {error}"));
    assert_eq!(
        opened.expose(),
        b"encryption standard",
        "{name}: the ciphertext of the standard"
    );
    // A point that is not on the curve.
    let sealed = [
        integer(&hex(C1_X)),
        integer(&hex(C1_X)),
        der(0x04, &hex(C3)),
        der(0x04, &hex(C2)),
    ];
    assert!(
        matches!(
            opener.open(&der(0x30, &sealed.concat())),
            Err(CryptoError::Open)
        ),
        "{name}: takes a point that is not on the curve"
    );
}

/// A private key whose public key is another's parses, and must be refused when it is loaded; so
/// must numbers that are no key and points that are not on the curve.
pub(super) fn damaged_keys_are_refused(backend: &dyn Crypto) {
    let name = backend.name();
    let mut swapped = hex(KEY);
    swapped[31] ^= 1;
    let order = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123";
    for scalar in [swapped, vec![0; 32], hex(order), vec![0xFF; 32]] {
        let key = PrivateKey::parse(pkcs8(&scalar)).expect("it parses");
        for result in [
            backend.signer(&key).map(drop),
            backend.opener(&key).map(drop),
        ] {
            assert!(
                matches!(result, Err(CryptoError::Key { .. })),
                "{name}: takes a damaged key, or refuses it with {result:?}"
            );
        }
    }
    let spki = keys::sm2::wechatpay_public_key().spki_der().to_vec();
    let mut altered = spki.clone();
    altered[spki.len() - 1] ^= 1;
    let key = PublicKey::parse(altered).expect("it parses");
    assert!(
        backend.verifier(&key).is_err() && backend.sealer(&key).is_err(),
        "{name}: takes a point that is not on the curve"
    );
}

/// PKCS#8 of a private key, with the public key of the standard.
fn pkcs8(scalar: &[u8]) -> Vec<u8> {
    let point = [&[0, 4][..], &hex(X), &hex(Y)].concat();
    let key = der(
        0x30,
        &[
            vec![2, 1, 1],
            der(0x04, scalar),
            der(0xA1, &der(0x03, &point)),
        ]
        .concat(),
    );
    // The identifiers of elliptic curves and of that of SM2.
    let algorithm = hex("301306072a8648ce3d020106082a811ccf5501822d");
    der(0x30, &[vec![2, 1, 0], algorithm, der(0x04, &key)].concat())
}

/// A DER element of less than 256 bytes.
fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let len = u8::try_from(content.len()).expect("a short element");
    let header = if len < 0x80 {
        vec![tag, len]
    } else {
        vec![tag, 0x81, len]
    };
    [&header[..], content].concat()
}

/// A number without a sign: DER puts a zero before a set high bit.
fn integer(digits: &[u8]) -> Vec<u8> {
    let zero: &[u8] = if digits[0] >= 0x80 { &[0] } else { &[] };
    der(0x02, &[zero, digits].concat())
}

fn hex(text: &str) -> Vec<u8> {
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal digits"))
        .collect()
}
