//! Tests of the parser of keys and certificates, over what people have in such files.

use std::error::Error as _;
use std::fmt::Debug;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use wxpay_core::key::{KeyAlgorithm, KeyError};

use super::*;

/// The bytes in a PEM text that holds one block.
fn der(pem: &str) -> Vec<u8> {
    let base64: String = pem
        .lines()
        .skip_while(|line| !line.starts_with("-----BEGIN "))
        .skip(1)
        .take_while(|line| !line.starts_with("-----END "))
        .collect();
    STANDARD.decode(base64).expect("base64")
}

fn private_error(input: impl AsRef<[u8]>) -> String {
    PrivateKey::parse(input).unwrap_err().to_string()
}

fn public_error(input: impl AsRef<[u8]>) -> String {
    PublicKey::parse(input).unwrap_err().to_string()
}

fn certificate_error(input: impl AsRef<[u8]>) -> String {
    Certificate::parse(input).unwrap_err().to_string()
}

#[test]
fn pkcs8_and_pkcs1_in_pem_and_der_are_one_private_key() {
    let key = merchant_key();
    let inputs = [
        MERCHANT_KEY_PKCS1_PEM.as_bytes().to_vec(),
        der(MERCHANT_KEY_PEM),
        der(MERCHANT_KEY_PKCS1_PEM),
    ];
    for input in inputs {
        let same = PrivateKey::parse(input).unwrap();
        assert_eq!(
            same.expose_pkcs1_der().unwrap(),
            key.expose_pkcs1_der().unwrap()
        );
        assert_eq!(same.public_key(), key.public_key());
    }
    assert_eq!(key.bits(), 2048);
    assert_eq!(key.expose_pkcs1_der().unwrap(), der(MERCHANT_KEY_PKCS1_PEM));
    assert_eq!(
        *key.expose_pkcs8_der().unwrap().expose(),
        der(MERCHANT_KEY_PEM)
    );
}

#[test]
fn spki_and_pkcs1_in_pem_and_der_are_one_public_key() {
    let key = wechatpay_public_key();
    let inputs = [
        WECHATPAY_PUBLIC_KEY_PKCS1_PEM.as_bytes().to_vec(),
        der(WECHATPAY_PUBLIC_KEY_PEM),
        der(WECHATPAY_PUBLIC_KEY_PKCS1_PEM),
    ];
    for input in inputs {
        assert_eq!(PublicKey::parse(input).unwrap(), key);
    }
    assert_eq!(key.bits(), 2048);
    assert_eq!(key.spki_der(), der(WECHATPAY_PUBLIC_KEY_PEM));
    assert_eq!(
        key.pkcs1_der().unwrap(),
        der(WECHATPAY_PUBLIC_KEY_PKCS1_PEM)
    );
    assert_eq!(wechatpay_key().public_key(), &key);
}

#[test]
fn a_certificate_says_whose_it_is_and_when_it_is_valid() {
    for certificate in [
        merchant_certificate(),
        Certificate::parse(der(MERCHANT_CERTIFICATE_PEM)).unwrap(),
    ] {
        assert_eq!(certificate.serial(), MERCHANT_SERIAL);
        assert_eq!(certificate.common_name(), Some(MERCHANT_ID));
        assert_eq!(certificate.not_before().as_unix(), 1_735_689_600);
        assert_eq!(certificate.not_after().as_unix(), 2_682_374_400);
        assert_eq!(certificate.public_key(), merchant_key().public_key());
    }
}

#[test]
fn a_serial_number_with_its_highest_bit_set_has_40_digits_too() {
    let certificate = platform_certificate();
    assert_eq!(certificate.serial(), PLATFORM_SERIAL);
    assert_eq!(certificate.serial().len(), 40);
    assert_eq!(certificate.common_name(), Some("throw-away platform"));
    assert_eq!(certificate.public_key(), platform_key().public_key());
}

#[test]
fn the_first_certificate_of_a_chain_counts() {
    let chain = format!("{PLATFORM_CERTIFICATE_PEM}{MERCHANT_CERTIFICATE_PEM}");
    assert_eq!(Certificate::parse(chain).unwrap().serial(), PLATFORM_SERIAL);
}

#[test]
fn editors_and_mail_programs_do_not_damage_pem() {
    let reparsed = |text: &str| PrivateKey::parse(text).unwrap().public_key().clone();
    let key = merchant_key().public_key().clone();
    let bare = &MERCHANT_KEY_PEM[MERCHANT_KEY_PEM.find("-----").unwrap()..];

    assert_eq!(reparsed(&bare.replace('\n', "\r\n")), key, "windows lines");
    assert_eq!(
        reparsed(&bare.replace('\n', " \t \n")),
        key,
        "spaces at ends"
    );
    assert_eq!(reparsed(&bare.replace('\n', "\n  ")), key, "indentation");
    assert_eq!(reparsed(&bare.replace('\n', "\n\n")), key, "blank lines");
    assert_eq!(reparsed(bare.trim_end()), key, "no final newline");
    assert_eq!(reparsed(&format!("\u{feff}{bare}")), key, "byte order mark");
    assert_eq!(reparsed(&format!("商户私钥\n{bare}")), key, "text before");
    assert_eq!(reparsed(&format!("{bare}\n以上")), key, "text after");
    assert_eq!(
        reparsed(&format!("{MERCHANT_CERTIFICATE_PEM}{bare}")),
        key,
        "certificate before the key"
    );
}

#[test]
fn sm2_keys_are_read_in_all_their_forms() {
    let key = sm2::merchant_key();
    for input in [
        sm2::MERCHANT_KEY_SEC1_PEM.as_bytes().to_vec(),
        sm2::MERCHANT_KEY_SEC1_PEM
            .replace("SM2 PRIVATE KEY", "EC PRIVATE KEY")
            .into_bytes(),
        der(sm2::MERCHANT_KEY_SEC1_PEM),
        der(sm2::MERCHANT_KEY_PEM),
    ] {
        let same = PrivateKey::parse(input).unwrap();
        assert_eq!(
            same.expose_sm2_scalar().unwrap(),
            key.expose_sm2_scalar().unwrap()
        );
        assert_eq!(same.public_key(), key.public_key());
    }
    assert_eq!(key.algorithm(), KeyAlgorithm::Sm2);
    assert_eq!(
        *key.expose_pkcs8_der().unwrap().expose(),
        der(sm2::MERCHANT_KEY_PEM)
    );
    assert_eq!(
        key.expose_pkcs1_der().unwrap_err().to_string(),
        "expected an RSA key, found an SM2 key"
    );
    assert_eq!(
        merchant_key().expose_sm2_scalar().unwrap_err().to_string(),
        "expected an SM2 key, found an RSA key"
    );
    assert_eq!(format!("{key:?}"), "PrivateKey(redacted, SM2)");

    let public = sm2::wechatpay_public_key();
    assert_eq!(public.spki_der(), der(sm2::WECHATPAY_PUBLIC_KEY_PEM));
    assert_eq!(sm2::wechatpay_key().public_key(), &public);
    assert_eq!(format!("{public:?}"), "PublicKey(SM2)");
    assert!(public.pkcs1_der().is_err() && wechatpay_public_key().sm2_point().is_err());
}

#[test]
fn sm2_certificates_are_read_like_others() {
    let certificate = sm2::merchant_certificate();
    assert_eq!(certificate.serial(), sm2::MERCHANT_SERIAL);
    assert_eq!(certificate.common_name(), Some(MERCHANT_ID));
    assert_eq!(certificate.public_key(), sm2::merchant_key().public_key());
    let certificate = sm2::platform_certificate();
    assert_eq!(certificate.serial(), sm2::PLATFORM_SERIAL);
    assert_eq!(certificate.public_key(), sm2::platform_key().public_key());
}

#[test]
fn a_key_on_another_curve_is_none_of_sm2() {
    const SM2: &[u8] = b"\x2a\x81\x1c\xcf\x55\x01\x82\x2d";
    const P256: &[u8] = b"\x2a\x86\x48\xce\x3d\x03\x01\x07";
    let swap = |der: Vec<u8>, from: &[u8], to: &[u8]| {
        let at = der.windows(8).position(|bytes| bytes == from).unwrap();
        [&der[..at], to, &der[at + 8..]].concat()
    };
    let other = swap(der(sm2::MERCHANT_KEY_PEM), SM2, P256);
    assert_eq!(
        private_error(other),
        "expected an RSA or SM2 private key, found a key of the algorithm EC"
    );
    let other = swap(der(sm2::MERCHANT_KEY_SEC1_PEM), SM2, P256);
    assert_eq!(
        private_error(other),
        "expected an RSA or SM2 private key, found a key of the algorithm EC"
    );
    let other = swap(der(sm2::WECHATPAY_PUBLIC_KEY_PEM), SM2, P256);
    assert_eq!(
        public_error(other),
        "expected an RSA or SM2 public key, found a key of the algorithm EC"
    );
}

#[test]
fn what_stands_in_place_of_a_private_key_is_named() {
    let expected = [
        (MERCHANT_CERTIFICATE_PEM, "an X.509 certificate"),
        (WECHATPAY_PUBLIC_KEY_PEM, "a public key"),
        (WECHATPAY_PUBLIC_KEY_PKCS1_PEM, "a public key"),
        (
            unusable::ENCRYPTED_KEY_PEM,
            "a private key that is encrypted with a passphrase",
        ),
        (
            unusable::ENCRYPTED_KEY_PKCS1_PEM,
            "a private key that is encrypted with a passphrase",
        ),
        (
            unusable::CERTIFICATE_REQUEST_PEM,
            "a certificate signing request",
        ),
        (unusable::EC_KEY_PEM, "a key of the algorithm EC"),
        (unusable::EC_KEY_SEC1_PEM, "a key of the algorithm EC"),
        (unusable::EC_PUBLIC_KEY_PEM, "a key of the algorithm EC"),
    ];
    for (pem, found) in expected {
        let message = format!("expected an RSA or SM2 private key, found {found}");
        assert_eq!(private_error(pem), message);
        // Encrypted PKCS#1 exists in PEM only: its headers say how to decrypt it.
        if pem != unusable::ENCRYPTED_KEY_PKCS1_PEM {
            assert_eq!(private_error(der(pem)), message, "DER");
        }
    }
}

#[test]
fn what_stands_in_place_of_a_public_key_is_named() {
    let expected = [
        (MERCHANT_CERTIFICATE_PEM, "an X.509 certificate"),
        (MERCHANT_KEY_PEM, "a private key"),
        (MERCHANT_KEY_PKCS1_PEM, "a private key"),
        (
            unusable::ENCRYPTED_KEY_PEM,
            "a private key that is encrypted with a passphrase",
        ),
        (
            unusable::CERTIFICATE_REQUEST_PEM,
            "a certificate signing request",
        ),
        (unusable::EC_KEY_PEM, "a key of the algorithm EC"),
        (unusable::EC_PUBLIC_KEY_PEM, "a key of the algorithm EC"),
    ];
    for (pem, found) in expected {
        let message = format!("expected an RSA or SM2 public key, found {found}");
        assert_eq!(public_error(pem), message);
        assert_eq!(public_error(der(pem)), message, "DER");
    }
}

#[test]
fn what_stands_in_place_of_a_certificate_is_named() {
    let expected = [
        (MERCHANT_KEY_PEM, "a private key"),
        (MERCHANT_KEY_PKCS1_PEM, "a private key"),
        (WECHATPAY_PUBLIC_KEY_PEM, "a public key"),
        (WECHATPAY_PUBLIC_KEY_PKCS1_PEM, "a public key"),
        (
            unusable::ENCRYPTED_KEY_PEM,
            "a private key that is encrypted with a passphrase",
        ),
        (
            unusable::CERTIFICATE_REQUEST_PEM,
            "a certificate signing request",
        ),
    ];
    for (pem, found) in expected {
        let message = format!("expected an X.509 certificate, found {found}");
        assert_eq!(certificate_error(pem), message);
        assert_eq!(certificate_error(der(pem)), message, "DER");
    }
    let message = "expected an RSA or SM2 public key, found a key of the algorithm EC";
    assert_eq!(certificate_error(unusable::EC_CERTIFICATE_PEM), message);
    assert_eq!(
        certificate_error(der(unusable::EC_CERTIFICATE_PEM)),
        message
    );
}

#[test]
fn keys_of_1024_bits_are_too_short_everywhere() {
    let message = "RSA key has 1024 bits, 2048 are needed";
    for input in [
        unusable::RSA_1024_KEY_PEM.as_bytes().to_vec(),
        der(unusable::RSA_1024_KEY_PEM),
    ] {
        assert_eq!(private_error(input), message);
    }
    for input in [
        unusable::RSA_1024_PUBLIC_KEY_PEM.as_bytes().to_vec(),
        der(unusable::RSA_1024_PUBLIC_KEY_PEM),
    ] {
        assert_eq!(public_error(input), message);
    }
    for input in [
        unusable::RSA_1024_CERTIFICATE_PEM.as_bytes().to_vec(),
        der(unusable::RSA_1024_CERTIFICATE_PEM),
    ] {
        assert_eq!(certificate_error(input), message);
    }
}

#[test]
fn damage_is_told_from_absence() {
    let end = MERCHANT_KEY_PEM.find("-----END").unwrap();
    assert_eq!(
        private_error(&MERCHANT_KEY_PEM[..end]),
        "PEM block \"PRIVATE KEY\" is damaged: its last line is missing"
    );
    assert_eq!(
        private_error(MERCHANT_KEY_PEM.replace("-----END PRIVATE", "-----END PUBLIC")),
        "PEM block \"PRIVATE KEY\" is damaged: its last line has another label"
    );
    assert_eq!(
        private_error(MERCHANT_KEY_PEM.replacen("MII", "MI*", 1)),
        "PEM block \"PRIVATE KEY\" is damaged: its content is not base64"
    );
    assert_eq!(
        private_error(MERCHANT_KEY_PEM.replacen("MII", "MIJ", 1)),
        "a private key is damaged"
    );
    let cut = &der(MERCHANT_KEY_PEM)[..1000];
    let error = PrivateKey::parse(cut).unwrap_err();
    assert_eq!(error.to_string(), "a private key is damaged");
    assert!(error.source().is_some());
    assert_eq!(
        private_error("not a key"),
        "expected an RSA or SM2 private key, found neither PEM nor DER"
    );
    assert_eq!(
        public_error(b""),
        "expected an RSA or SM2 public key, found neither PEM nor DER"
    );
    assert_eq!(
        certificate_error([0xFF; 400]),
        "expected an X.509 certificate, found neither PEM nor DER"
    );
}

#[test]
fn bytes_behind_a_key_in_der_are_damage() {
    for pem in [MERCHANT_KEY_PEM, MERCHANT_KEY_PKCS1_PEM] {
        let mut longer = der(pem);
        longer.push(0);
        assert_eq!(private_error(longer), "a private key is damaged");
    }
    let mut longer = der(WECHATPAY_PUBLIC_KEY_PEM);
    longer.push(0);
    assert_eq!(public_error(longer), "a public key is damaged");
}

#[test]
fn an_error_names_the_file() {
    let missing = Path::new("no/such/apiclient_key.pem");
    let error = PrivateKey::from_file(missing).unwrap_err();
    assert!(matches!(&error, KeyError::File { path, .. } if path == missing));
    assert_eq!(error.to_string(), "cannot read no/such/apiclient_key.pem");

    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("keys");
    let wrong = folder.join("merchant_certificate.pem");
    let error = PrivateKey::from_file(&wrong).unwrap_err();
    assert!(matches!(&error, KeyError::InFile { path, .. } if *path == wrong));
    assert_eq!(
        error.source().unwrap().to_string(),
        "expected an RSA or SM2 private key, found an X.509 certificate"
    );

    let key = PrivateKey::from_file(folder.join("merchant_key.pem")).unwrap();
    assert_eq!(key.public_key(), merchant_key().public_key());
    let key = PublicKey::from_file(folder.join("wechatpay_public_key.pem")).unwrap();
    assert_eq!(key, wechatpay_public_key());
    let certificate = Certificate::from_file(folder.join("platform_certificate.pem")).unwrap();
    assert_eq!(certificate, platform_certificate());
}

#[test]
fn debug_shows_nothing_secret() {
    assert_eq!(
        format!("{:?}", merchant_key()),
        "PrivateKey(redacted, 2048 bits)"
    );
    assert_eq!(
        format!("{:?}", wechatpay_public_key()),
        "PublicKey(2048 bits)"
    );
    assert_eq!(
        format!("{:?}", merchant_certificate()),
        "Certificate { serial: \"5A1C7E09D2438B6F0E91C4A7D8325BF60719AC4E\", .. }"
    );
    assert_eq!(format!("{:?}", apiv3_key()), "ApiV3Key(redacted)");
    let pkcs8 = merchant_key().expose_pkcs8_der().unwrap();
    assert_eq!(format!("{pkcs8:?}"), "Secret(redacted)");
}

#[test]
fn errors_of_private_keys_repeat_nothing_of_the_input() {
    let secret = "MIIEvQIBADANBgkqhkiG9w0";
    for text in [
        format!("-----BEGIN PRIVATE KEY-----\n{secret}*\n-----END PRIVATE KEY-----"),
        format!("-----BEGIN PRIVATE KEY-----\n{secret}"),
        secret.to_owned(),
    ] {
        let error = PrivateKey::parse(text).unwrap_err();
        assert!(!format!("{error} {error:?}").contains(secret));
    }
}

/// All parsers, so that none is forgotten. What they return is of no interest: they return.
fn parse_all(input: &[u8]) -> [bool; 3] {
    fn parsed<T: Debug>(result: Result<T, KeyError>) -> bool {
        match result {
            Ok(value) => !format!("{value:?}").is_empty(),
            Err(error) => {
                assert!(!error.to_string().is_empty());
                false
            }
        }
    }
    [
        parsed(PrivateKey::parse(input)),
        parsed(PublicKey::parse(input)),
        parsed(Certificate::parse(input)),
    ]
}

proptest! {
    #[test]
    fn no_bytes_panic_a_parser(input in prop::collection::vec(any::<u8>(), 0..600)) {
        assert_eq!(parse_all(&input), [false; 3]);
    }

    #[test]
    fn no_pem_panics_a_parser(
        label in "(RSA |EC |)(PRIVATE|PUBLIC) KEY|CERTIFICATE|[ -~]{0,20}",
        content in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let base64 = STANDARD.encode(content);
        let pem = format!("-----BEGIN {label}-----\n{base64}\n-----END {label}-----\n");
        assert_eq!(parse_all(pem.as_bytes()), [false; 3]);
    }

    #[test]
    fn no_altered_der_panics_a_parser(
        place in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        cut in any::<prop::sample::Index>(),
    ) {
        for pem in [
            MERCHANT_KEY_PEM,
            MERCHANT_KEY_PKCS1_PEM,
            WECHATPAY_PUBLIC_KEY_PEM,
            WECHATPAY_PUBLIC_KEY_PKCS1_PEM,
            MERCHANT_CERTIFICATE_PEM,
            sm2::MERCHANT_KEY_PEM,
            sm2::MERCHANT_KEY_SEC1_PEM,
            sm2::WECHATPAY_PUBLIC_KEY_PEM,
            sm2::MERCHANT_CERTIFICATE_PEM,
        ] {
            let mut altered = der(pem);
            let place = place.index(altered.len().min(80));
            altered[place] = byte;
            parse_all(&altered);
            altered.truncate(cut.index(altered.len()));
            assert_eq!(parse_all(&altered), [false; 3]);
        }
    }
}
