use std::fs;
use std::path::{Path, PathBuf};

use wxpay::blocking::Client;
use wxpay::crypto::Crypto;
use wxpay::key::Certificate;
use wxpay::{AwsLc, Merchant, Sm};
use wxpay_sandbox::{MerchantAccount, Sandbox, SandboxBuilder};

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
            "apiclient_cert.p12",
            "apiclient_cert.pem",
            "apiclient_key.pem",
            "apiv3_key.txt",
            "ca.pem",
            "platform_cert.pem",
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
    for name in ["apiclient_key.pem", "apiclient_cert.p12", "apiv3_key.txt"] {
        let key = fs::metadata(folder.join(name)).unwrap();
        assert_eq!(key.permissions().mode() & 0o777, 0o600, "{name}");
    }
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

/// Two merchants, whose keys stay in that folder.
fn kept(folder: &Path) -> SandboxBuilder {
    Sandbox::builder()
        .merchant(MerchantAccount::new("1900009191"))
        .merchant(MerchantAccount::new("1900009192"))
        .keys_dir(folder)
}

/// Everything by which a client knows a sandbox.
fn identity(sandbox: &Sandbox, crypto: impl Crypto + 'static) -> Vec<String> {
    let other = sandbox.merchant_builder_of("1900009192", crypto).unwrap();
    vec![
        sandbox.serial().to_owned(),
        other.build().unwrap().serial().to_owned(),
        sandbox.public_key_id().to_owned(),
        sandbox.platform_certificate().serial().to_owned(),
        format!("{:?}", sandbox.public_key().spki_der()),
    ]
}

#[test]
fn keys_stay_from_start_to_start() {
    let folder = folder("keys_stay_from_start_to_start");
    let first = kept(&folder).start().unwrap();
    let configured = first.merchant_builder(AwsLc);
    let second = kept(&folder).start().unwrap();
    assert_eq!(identity(&first, AwsLc), identity(&second, AwsLc));
    // What was configured for the first one is right for the second one.
    let merchant = configured.base_url(&second.base_url()).build().unwrap();
    let client = Client::new(merchant, transport(&second));
    client.send(create("claim1", 500)).unwrap();

    // Keys of another scheme do not stand in the way, and stay too.
    let sm = kept(&folder).sm().start().unwrap();
    let again = kept(&folder).sm().start().unwrap();
    assert_eq!(identity(&sm, Sm), identity(&again, Sm));
    assert_ne!(sm.serial(), first.serial());
}

#[cfg(unix)]
#[test]
fn only_their_owner_reads_keys_that_stay() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = folder("only_their_owner_reads_keys_that_stay");
    drop(kept(&folder).start().unwrap());
    let mode = |name: &str| {
        let metadata = fs::metadata(folder.join(name)).unwrap();
        metadata.permissions().mode() & 0o777
    };
    assert_eq!(mode(""), 0o700);
    for name in [
        "apiv3_key.txt",
        "platform_key.pem",
        "wechatpay_key.pem",
        "1900009191/apiclient_key.pem",
        "1900009192/apiclient_key.pem",
    ] {
        assert_eq!(mode(name), 0o600, "{name}");
    }
}

#[test]
fn a_kept_file_that_is_no_key_is_named() {
    let folder = folder("a_kept_file_that_is_no_key_is_named");
    drop(kept(&folder).start().unwrap());
    let secret = "not-a-key-but-perhaps-a-secret";
    fs::write(folder.join("wechatpay_key.pem"), secret).unwrap();
    let error = kept(&folder).start().unwrap_err();
    assert!(error.to_string().contains("wechatpay_key.pem"), "{error}");
    assert!(!format!("{error:?}").contains(secret), "{error:?}");

    // A certificate of one merchant is none of another.
    fs::remove_file(folder.join("wechatpay_key.pem")).unwrap();
    for name in ["apiclient_key.pem", "apiclient_cert.pem"] {
        let (from, to) = (
            folder.join("1900009191").join(name),
            folder.join("1900009192").join(name),
        );
        fs::copy(from, to).unwrap();
    }
    assert!(kept(&folder).start().is_err());
}
