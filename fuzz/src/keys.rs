//! Key files: PEM, DER, and whatever else people hand over.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use wxpay_core::key::{ApiV3Key, Certificate, KeyError, PrivateKey, PublicKey};

/// A loaded value is the same after it was written and read in each form, and is never shown.
pub fn run(data: &[u8]) {
    match PrivateKey::parse(data) {
        Ok(key) => private_key_survives(&key),
        Err(error) => is_told_well(&error),
    }
    match PublicKey::parse(data) {
        Ok(key) => public_key_survives(&key),
        Err(error) => is_told_well(&error),
    }
    match Certificate::parse(data) {
        Ok(certificate) => {
            public_key_survives(certificate.public_key());
            assert!(!certificate.serial().is_empty());
            let is_digit = |digit: char| matches!(digit, '0'..='9' | 'A'..='F');
            assert!(certificate.serial().chars().all(is_digit));
            wrapped_is_the_same(data, "CERTIFICATE", &certificate, |input| {
                Certificate::parse(input)
            });
        }
        Err(error) => is_told_well(&error),
    }
    if let Ok(text) = std::str::from_utf8(data) {
        match ApiV3Key::new(text) {
            Ok(key) => assert_eq!(key.expose(), data),
            Err(_) => assert!(data.len() != 32 || !data.iter().all(u8::is_ascii_graphic)),
        }
    }
}

fn private_key_survives(key: &PrivateKey) {
    public_key_survives(key.public_key());
    assert_eq!(
        format!("{key:?}"),
        format!("PrivateKey(redacted, {} bits)", key.bits())
    );
    let pkcs8 = key
        .expose_pkcs8_der()
        .expect("a key that was read is written");
    let mut again = vec![
        PrivateKey::parse(pkcs8.expose()),
        PrivateKey::parse(pem("PRIVATE KEY", pkcs8.expose(), "\r\n")),
    ];
    // Only an RSA key has this form.
    let pkcs1 = key.expose_pkcs1_der().ok();
    if let Some(pkcs1) = pkcs1 {
        again.push(PrivateKey::parse(pkcs1));
        again.push(PrivateKey::parse(pem("RSA PRIVATE KEY", pkcs1, "\n")));
    }
    for again in again {
        let again = again.expect("a key that was written is read");
        assert_eq!(again.expose_pkcs1_der().ok(), pkcs1);
        assert_eq!(again.public_key(), key.public_key());
    }
    // It is not taken for something else.
    assert!(PublicKey::parse(pkcs8.expose()).is_err());
    assert!(Certificate::parse(pkcs8.expose()).is_err());
}

fn public_key_survives(key: &PublicKey) {
    let mut again = vec![
        PublicKey::parse(key.spki_der()),
        PublicKey::parse(pem("PUBLIC KEY", key.spki_der(), "\r\n")),
    ];
    if let Ok(pkcs1) = key.pkcs1_der() {
        assert!(key.bits() >= 2048);
        again.push(PublicKey::parse(pkcs1));
        again.push(PublicKey::parse(pem("RSA PUBLIC KEY", pkcs1, "\n")));
    }
    for again in again {
        assert_eq!(&again.expect("a key that was written is read"), key);
    }
    assert!(PrivateKey::parse(key.spki_der()).is_err());
}

/// DER in PEM, with other line ends and text around it, is the same thing.
fn wrapped_is_the_same<T: PartialEq + std::fmt::Debug>(
    data: &[u8],
    label: &str,
    expected: &T,
    parse: impl Fn(Vec<u8>) -> Result<T, KeyError>,
) {
    if data.starts_with(b"\x30") {
        let wrapped = parse(pem(label, data, "\r\n"));
        assert_eq!(wrapped.as_ref().ok(), Some(expected), "{wrapped:?}");
        return;
    }
    let mut surrounded = b"issued by somebody\n".to_vec();
    surrounded.extend(data);
    surrounded.extend(b"\nand that was all\n");
    // A byte order mark counts at the beginning only.
    if !data.starts_with("\u{feff}".as_bytes()) {
        let surrounded = parse(surrounded);
        assert_eq!(surrounded.as_ref().ok(), Some(expected), "{surrounded:?}");
    }
}

fn pem(label: &str, der: &[u8], line_end: &str) -> Vec<u8> {
    let base64 = STANDARD.encode(der);
    let mut text = format!("-----BEGIN {label}-----{line_end}");
    for line in base64.as_bytes().chunks(64) {
        text.push_str(std::str::from_utf8(line).expect("base64"));
        text.push_str(line_end);
    }
    text.push_str(&format!("-----END {label}-----{line_end}"));
    text.into_bytes()
}

/// One line, whatever the file holds.
fn is_told_well(error: &KeyError) {
    let told = error.to_string();
    assert!(
        !told.contains(|letter: char| letter.is_control()),
        "{told:?}"
    );
}
