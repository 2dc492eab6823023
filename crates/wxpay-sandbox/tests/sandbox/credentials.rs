use std::fs;
use std::path::PathBuf;

use wxpay::blocking::Client;
use wxpay::key::Certificate;
use wxpay::{AwsLc, Merchant};

use crate::claim::create;
use crate::{builder, transport};

/// A folder of its own below cargo's, emptied.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => panic!("{error}"),
        _ => folder,
    }
}

#[test]
fn written_credentials_configure_a_merchant() {
    let folder = folder("written_credentials_configure_a_merchant");
    let sandbox = builder().tls().start().unwrap();
    // The second time the files are there already.
    sandbox.write_credentials(&folder).unwrap();
    let variables = sandbox.write_credentials(&folder).unwrap();

    let lookup = move |name: &str| {
        let found = variables.iter().find(|(variable, _)| *variable == name)?;
        Some(found.1.clone())
    };
    let merchant = Merchant::builder(AwsLc).env_with(lookup).build().unwrap();
    let client = Client::new(merchant, transport(&sandbox));
    client.send(create("claim1", 500)).unwrap();

    let mut names: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "apiclient_cert.pem",
            "apiclient_key.pem",
            "ca.pem",
            "pub_key.pem"
        ]
    );
    let certificate = Certificate::from_file(folder.join("apiclient_cert.pem")).unwrap();
    assert_eq!(certificate.common_name(), Some(sandbox.mchid()));
    assert_eq!(certificate.serial(), sandbox.serial());
    assert_eq!(
        fs::read_to_string(folder.join("ca.pem")).unwrap(),
        sandbox.ca_pem().unwrap()
    );
}

#[cfg(unix)]
#[test]
fn only_its_owner_reads_the_private_key() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = folder("only_its_owner_reads_the_private_key");
    let sandbox = builder().start().unwrap();
    sandbox.write_credentials(&folder).unwrap();
    let key = fs::metadata(folder.join("apiclient_key.pem")).unwrap();
    assert_eq!(key.permissions().mode() & 0o777, 0o600);
    assert!(!folder.join("ca.pem").exists());
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let folder = folder("a_folder_that_cannot_be_made_is_named");
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("file");
    fs::write(&file, "not a folder").unwrap();
    let sandbox = builder().start().unwrap();
    let error = sandbox.write_credentials(file.join("below")).unwrap_err();
    assert!(error.to_string().contains("below"), "{error}");
}
