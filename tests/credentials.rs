//! The PKCS#12 file that the sandbox writes, read by OpenSSL.

use std::fs;

use openssl::pkcs12::Pkcs12;
use wxpay_sandbox::Sandbox;

#[test]
fn openssl_reads_key_and_certificate_of_the_p12_file() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::start().unwrap();
    sandbox.write_credentials(folder.path()).unwrap();
    let read = |name: &str| fs::read(folder.path().join(name)).unwrap();

    let file = Pkcs12::from_der(&read("apiclient_cert.p12")).unwrap();
    let parsed = file.parse2(sandbox.mchid()).unwrap();
    let key = parsed.pkey.unwrap().private_key_to_pem_pkcs8().unwrap();
    assert_eq!(key, read("apiclient_key.pem"));
    let certificate = parsed.cert.unwrap();
    assert_eq!(certificate.to_pem().unwrap(), read("apiclient_cert.pem"));
    assert_eq!(certificate.alias(), Some(b"Tenpay Certificate".as_slice()));
    // The MAC covers the password.
    assert!(file.parse2("1900009192").is_err());
}
