//! Errors of a wrong configuration: which variable, which file, and never a secret.

use std::error::Error as StdError;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs};

use openssl::asn1::Asn1Time;
use openssl::bn::BigNum;
use openssl::hash::MessageDigest;
use openssl::pkey::PKey;
use openssl::x509::X509;
use wxpay::key::Certificate;
use wxpay::keys::{KeyRing, PlatformKey, SavedKeysError, SharedKeys};
use wxpay::{AwsLc, Brand, ConfigError, Fill, Merchant, OpenSsl, RustCrypto};
use wxpay_testkit::keys::{self, unusable};

/// The throw-away keys as files, and one file of each kind that is not what it should be.
static FILES: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("configuration");
    fs::create_dir_all(&folder).unwrap();
    for (name, content) in [
        ("key.pem", keys::MERCHANT_KEY_PEM),
        ("pub_key.pem", keys::WECHATPAY_PUBLIC_KEY_PEM),
        ("cert.pem", keys::MERCHANT_CERTIFICATE_PEM),
        ("encrypted.pem", unusable::ENCRYPTED_KEY_PEM),
        ("short.pem", unusable::RSA_1024_KEY_PEM),
        ("short_pub.pem", unusable::RSA_1024_PUBLIC_KEY_PEM),
        ("ec.pem", unusable::EC_KEY_PEM),
        ("text.pem", "not a key"),
        ("empty.pem", ""),
    ] {
        fs::write(folder.join(name), content).unwrap();
    }
    folder
});

fn file(name: &str) -> String {
    FILES.join(name).to_str().unwrap().to_owned()
}

type Variables = Vec<(&'static str, String)>;

fn complete() -> Variables {
    vec![
        ("WXPAY_MCHID", keys::MERCHANT_ID.to_owned()),
        ("WXPAY_SERIAL", keys::MERCHANT_SERIAL.to_owned()),
        ("WXPAY_PRIVATE_KEY", file("key.pem")),
        ("WXPAY_APIV3_KEY", keys::APIV3_KEY.to_owned()),
        ("WXPAY_PUBLIC_KEY_ID", keys::WECHATPAY_KEY_ID.to_owned()),
        ("WXPAY_PUBLIC_KEY", file("pub_key.pem")),
        ("WXPAY_BASE_URL", "http://127.0.0.1:8080".to_owned()),
    ]
}

fn with(variable: &'static str, value: &str) -> Variables {
    let mut variables = complete();
    match variables.iter_mut().find(|(name, _)| *name == variable) {
        Some((_, known)) => value.clone_into(known),
        None => variables.push((variable, value.to_owned())),
    }
    variables
}

fn without(variable: &str) -> Variables {
    let mut variables = complete();
    variables.retain(|(name, _)| *name != variable);
    variables
}

fn configure(variables: &Variables) -> Result<Merchant, ConfigError> {
    let lookup = |wanted: &str| {
        let found = variables.iter().find(|(name, _)| *name == wanted);
        found.map(|(_, value)| value.clone())
    };
    Merchant::builder(AwsLc).env_with(lookup).build()
}

/// The error as a program shows it: each message of the chain.
fn told(error: &ConfigError) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(error) = next {
        text += &format!(": {error}");
        next = error.source();
    }
    text
}

/// The messages of the error that these variables give, which show nothing secret.
#[track_caller]
fn refused(variables: &Variables) -> String {
    let error = configure(variables).unwrap_err();
    let (text, debug) = (told(&error), format!("{error:?}"));
    for secret in [
        keys::APIV3_KEY,
        "BEGIN",
        "MIIE",
        "hunter2",
        "a-key-of-the-wrong-length",
    ] {
        assert!(!text.contains(secret), "{text}");
        assert!(!debug.contains(secret), "{debug}");
    }
    text
}

#[test]
fn a_complete_environment_configures_a_merchant() {
    let merchant = configure(&complete()).unwrap();
    assert_eq!(merchant.mchid(), keys::MERCHANT_ID);
    assert_eq!(merchant.serial(), keys::MERCHANT_SERIAL);
    assert_eq!(merchant.base_url().to_string(), "http://127.0.0.1:8080");
    assert!(merchant.aead().is_some() && merchant.opener().is_some());
    assert!(merchant.keys().find(keys::WECHATPAY_KEY_ID).is_some());
}

#[test]
fn a_missing_variable_is_named() {
    for (variable, message) in [
        ("WXPAY_MCHID", "the mchid is missing: set WXPAY_MCHID"),
        (
            "WXPAY_SERIAL",
            "the serial number of the merchant certificate is missing: set WXPAY_SERIAL",
        ),
        (
            "WXPAY_PRIVATE_KEY",
            "the private key is missing: set WXPAY_PRIVATE_KEY",
        ),
        (
            "WXPAY_PUBLIC_KEY_ID",
            "the id of the WeChat Pay public key is missing: set WXPAY_PUBLIC_KEY_ID",
        ),
        (
            "WXPAY_PUBLIC_KEY",
            "the WeChat Pay public key is missing: set WXPAY_PUBLIC_KEY",
        ),
    ] {
        assert_eq!(refused(&without(variable)), message);
        // A variable that is set to nothing is as good as none.
        assert_eq!(refused(&with(variable, "")), message);
    }
    let mut neither = without("WXPAY_PUBLIC_KEY");
    neither.retain(|(name, _)| *name != "WXPAY_PUBLIC_KEY_ID");
    assert_eq!(
        refused(&neither),
        "a WeChat Pay platform key to verify responses with is missing: set WXPAY_PUBLIC_KEY and WXPAY_PUBLIC_KEY_ID"
    );
}

#[test]
fn where_certificates_are_downloaded_the_public_key_may_be_missing() {
    let downloading = |value: &str| {
        let mut variables = complete();
        variables.retain(|(name, _)| !name.starts_with("WXPAY_PUBLIC_KEY"));
        variables.push(("WXPAY_DOWNLOAD_CERTIFICATES", value.to_owned()));
        variables
    };
    let merchant = configure(&downloading("true")).unwrap();
    assert!(merchant.keys().is_empty());
    let missing = "a WeChat Pay platform key to verify responses with is missing: set WXPAY_PUBLIC_KEY and WXPAY_PUBLIC_KEY_ID";
    for off in ["false", ""] {
        assert_eq!(refused(&downloading(off)), missing, "{off:?}");
    }
    for wrong in ["1", "TRUE", "yes"] {
        assert_eq!(
            refused(&downloading(wrong)),
            "WXPAY_DOWNLOAD_CERTIFICATES is wrong: it is neither true nor false"
        );
    }
    let mut without_key = downloading("true");
    without_key.retain(|(name, _)| *name != "WXPAY_APIV3_KEY");
    let text = refused(&without_key);
    assert!(text.ends_with(": set WXPAY_APIV3_KEY"), "{text}");
}

#[test]
fn the_apiv3_key_and_the_base_url_may_be_missing() {
    assert!(
        configure(&without("WXPAY_APIV3_KEY"))
            .unwrap()
            .aead()
            .is_none()
    );
    let merchant = configure(&without("WXPAY_BASE_URL")).unwrap();
    assert!(merchant.base_url().is_production());
}

#[test]
fn appid_and_notify_url_come_from_the_environment_too() {
    let merchant = configure(&complete()).unwrap();
    assert_eq!((merchant.appid(), merchant.notify_url()), (None, None));
    let mut variables = complete();
    let url = "https://merchant.example/notify";
    variables.push(("WXPAY_APPID", "wxd678efh567hg6787".to_owned()));
    variables.push(("WXPAY_NOTIFY_URL", url.to_owned()));
    let merchant = configure(&variables).unwrap();
    assert_eq!(merchant.appid(), Some("wxd678efh567hg6787"));
    assert_eq!(merchant.notify_url(), Some(url));
    let values = merchant.values();
    assert_eq!(values.get(Fill::Mchid), Some(keys::MERCHANT_ID));
    assert!(!format!("{merchant:?}{values:?}").contains(url));
}

#[test]
fn a_malformed_variable_is_named() {
    for (variable, value, message) in [
        (
            "WXPAY_MCHID",
            "1900-009191",
            "the mchid is not of 1 to 20 digits",
        ),
        (
            "WXPAY_SERIAL",
            "not hexadecimal",
            "the serial number is not of 40 hexadecimal digits: it has other characters",
        ),
        (
            "WXPAY_APIV3_KEY",
            "a-key-of-the-wrong-length",
            "the APIv3 key could not be loaded: APIv3 key has 25 bytes instead of 32",
        ),
        (
            "WXPAY_PUBLIC_KEY_ID",
            "PUB KEY",
            "the id of the WeChat Pay public key is not PUB_KEY_ID_ and digits",
        ),
        (
            "WXPAY_APPID",
            "wx-d678efh567hg6787",
            "the appid is not of 1 to 32 letters and digits",
        ),
        (
            "WXPAY_NOTIFY_URL",
            "merchant.example/notify",
            "the address of notifications is not an http or https address of at most 256 characters",
        ),
        (
            "WXPAY_BASE_URL",
            "api.mch.weixin.qq.com",
            "the base URL cannot be used: scheme and host are needed, such as https://api.mch.weixin.qq.com",
        ),
        (
            "WXPAY_BASE_URL",
            "https://merchant:hunter2@gateway.example",
            "the base URL cannot be used: a user name or password has no place in it",
        ),
        (
            "WXPAY_BASE_URL",
            "https://gateway.example/wxpay",
            "the base URL cannot be used: a path has no place in it: the path is signed",
        ),
    ] {
        let text = refused(&with(variable, value));
        assert_eq!(text, format!("{variable} is wrong: {message}"));
    }
}

#[test]
fn plain_http_is_for_loopback_addresses_only() {
    for url in ["http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1"] {
        assert!(configure(&with("WXPAY_BASE_URL", url)).is_ok(), "{url}");
    }
    for host in ["api.mch.weixin.qq.com", "10.0.0.1", "127.0.0.1.example"] {
        let text = refused(&with("WXPAY_BASE_URL", &format!("http://{host}")));
        assert_eq!(
            text,
            "WXPAY_BASE_URL is wrong: the base URL cannot be used: \
             plain http is accepted for loopback addresses only: use https"
        );
    }
}

#[test]
fn a_file_that_is_missing_is_named() {
    for (variable, what) in [
        ("WXPAY_PRIVATE_KEY", "the private key"),
        ("WXPAY_PUBLIC_KEY", "the WeChat Pay public key"),
    ] {
        let path = file("nowhere.pem");
        let text = refused(&with(variable, &path));
        let start =
            format!("{variable} is wrong: {what} could not be loaded: cannot read {path}: ");
        assert!(text.starts_with(&start), "{text}");
    }
}

#[test]
fn a_file_of_the_wrong_kind_is_named_with_what_is_in_it() {
    let private = [
        (
            "cert.pem",
            "expected an RSA or SM2 private key, found an X.509 certificate",
        ),
        (
            "pub_key.pem",
            "expected an RSA or SM2 private key, found a public key",
        ),
        (
            "encrypted.pem",
            "expected an RSA or SM2 private key, found a private key that is encrypted with a passphrase",
        ),
        (
            "ec.pem",
            "expected an RSA or SM2 private key, found a key of the algorithm EC",
        ),
        ("short.pem", "RSA key has 1024 bits, 2048 are needed"),
        (
            "text.pem",
            "expected an RSA or SM2 private key, found neither PEM nor DER",
        ),
        (
            "empty.pem",
            "expected an RSA or SM2 private key, found neither PEM nor DER",
        ),
    ];
    let public = [
        (
            "cert.pem",
            "expected an RSA or SM2 public key, found an X.509 certificate",
        ),
        (
            "key.pem",
            "expected an RSA or SM2 public key, found a private key",
        ),
        ("short_pub.pem", "RSA key has 1024 bits, 2048 are needed"),
        (
            "text.pem",
            "expected an RSA or SM2 public key, found neither PEM nor DER",
        ),
    ];
    let private = private.map(|case| ("WXPAY_PRIVATE_KEY", "the private key", case));
    let public = public.map(|case| ("WXPAY_PUBLIC_KEY", "the WeChat Pay public key", case));
    for (variable, what, (name, reason)) in private.into_iter().chain(public) {
        let path = file(name);
        assert_eq!(
            refused(&with(variable, &path)),
            format!(
                "{variable} is wrong: {what} could not be loaded: {path} cannot be used: {reason}"
            )
        );
    }
}

#[test]
fn a_key_in_place_of_its_path_is_not_shown() {
    let base64: String = keys::MERCHANT_KEY_PEM
        .lines()
        .skip_while(|line| !line.starts_with("-----"))
        .filter(|line| !line.starts_with("-----"))
        .collect();
    for content in [keys::MERCHANT_KEY_PEM, &base64] {
        assert_eq!(
            refused(&with("WXPAY_PRIVATE_KEY", content)),
            format!(
                "WXPAY_PRIVATE_KEY is wrong: the private key could not be loaded: \
                 expected the path of a file; the value ({} bytes) looks like the content of a key file",
                content.len()
            )
        );
    }
}

/// Missing and wrong values, each once, in the order of the variables.
#[test]
fn all_mistakes_are_reported_in_one_error() {
    let mut variables = with("WXPAY_MCHID", "wxd678efh567hg6787");
    variables.retain(|(name, _)| !["WXPAY_SERIAL", "WXPAY_PUBLIC_KEY_ID"].contains(name));
    variables.push(("WXPAY_NOTIFY_URL", "merchant.example".to_owned()));
    for (name, value) in &mut variables {
        match *name {
            "WXPAY_PRIVATE_KEY" => *value = file("text.pem"),
            "WXPAY_APIV3_KEY" => "a-key-of-the-wrong-length".clone_into(value),
            _ => {}
        }
    }
    let path = file("text.pem");
    let problems = [
        "WXPAY_MCHID is wrong: the mchid is not of 1 to 20 digits",
        &format!(
            "WXPAY_PRIVATE_KEY is wrong: the private key could not be loaded: {path} cannot be \
             used: expected an RSA or SM2 private key, found neither PEM nor DER"
        ),
        "WXPAY_APIV3_KEY is wrong: the APIv3 key could not be loaded: APIv3 key has 25 bytes instead of 32",
        "the id of the WeChat Pay public key is missing: set WXPAY_PUBLIC_KEY_ID",
        "WXPAY_NOTIFY_URL is wrong: the address of notifications is not an http or https address of at most 256 characters",
        "the serial number of the merchant certificate is missing: set WXPAY_SERIAL",
    ];
    let text = refused(&variables);
    assert_eq!(
        text,
        format!("6 settings are missing or wrong: {}", problems.join("; "))
    );
    // As `main` prints it.
    let error = configure(&variables).unwrap_err();
    assert_eq!(
        format!("{error:?}"),
        format!(
            "6 settings are missing or wrong:\n    {}",
            problems.join("\n    ")
        )
    );
    let ConfigError::Several { problems: listed } = error else {
        panic!("{error}")
    };
    assert_eq!(listed.len(), problems.len());
}

#[test]
fn an_empty_environment_lists_every_variable_that_is_needed() {
    let text = refused(&Variables::new());
    for variable in [
        "WXPAY_MCHID",
        "WXPAY_SERIAL",
        "WXPAY_PRIVATE_KEY",
        "WXPAY_PUBLIC_KEY and WXPAY_PUBLIC_KEY_ID",
    ] {
        assert_eq!(
            text.matches(&format!("set {variable}")).count(),
            1,
            "{text}"
        );
    }
    assert!(
        text.starts_with("4 settings are missing or wrong: "),
        "{text}"
    );
    let brand = Brand::builder(AwsLc).env_with(|_| None).build();
    let text = brand.unwrap_err().to_string();
    for variable in [
        "WXPAY_BRAND_ID",
        "WXPAY_BRAND_SERIAL",
        "WXPAY_BRAND_PRIVATE_KEY",
        "WXPAY_BRAND_PUBLIC_KEY and WXPAY_BRAND_PUBLIC_KEY_ID",
    ] {
        assert_eq!(
            text.matches(&format!("set {variable}")).count(),
            1,
            "{text}"
        );
    }
}

#[test]
fn setters_report_all_mistakes_too() {
    let error = Merchant::builder(AwsLc)
        .mchid("wxd678efh567hg6787")
        .serial("5A1C")
        .private_key_pem(keys::MERCHANT_CERTIFICATE_PEM)
        .public_key_pem(
            "0119000091912023100800065400002000",
            keys::WECHATPAY_PUBLIC_KEY_PEM,
        )
        .build()
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "4 settings are missing or wrong: the mchid is not of 1 to 20 digits; \
         the serial number is not of 40 hexadecimal digits: it is shorter; \
         the private key could not be loaded: expected an RSA or SM2 private key, found an X.509 certificate; \
         the id of the WeChat Pay public key is not PUB_KEY_ID_ and digits"
    );
}

#[test]
fn secrets_come_from_files_as_containers_mount_them() {
    let folder = FILES.join("mounted");
    fs::create_dir_all(&folder).unwrap();
    let mounted = |name: &str, content: &str| {
        let path = folder.join(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    for (variable, file_variable, content) in [
        (
            "WXPAY_PRIVATE_KEY",
            "WXPAY_PRIVATE_KEY_FILE",
            keys::MERCHANT_KEY_PEM,
        ),
        ("WXPAY_APIV3_KEY", "WXPAY_APIV3_KEY_FILE", keys::APIV3_KEY),
        (
            "WXPAY_PUBLIC_KEY",
            "WXPAY_PUBLIC_KEY_FILE",
            keys::WECHATPAY_PUBLIC_KEY_PEM,
        ),
    ] {
        let name = file_variable.to_ascii_lowercase();
        for end in ["", "\n", "\r\n"] {
            let mut variables = without(variable);
            variables.push((file_variable, mounted(&name, &format!("{content}{end}"))));
            let merchant = configure(&variables).unwrap();
            assert!(merchant.aead().is_some() && merchant.opener().is_some());
        }
        let mut both = complete();
        both.push((file_variable, mounted(&name, content)));
        assert_eq!(
            refused(&both),
            format!("{variable} and {file_variable} are both set: one of them is enough")
        );
        let mut nowhere = without(variable);
        nowhere.push((file_variable, file("nowhere.pem")));
        let text = refused(&nowhere);
        assert!(
            text.starts_with(&format!("{file_variable} is wrong: ")),
            "{text}"
        );
        assert!(text.contains("nowhere.pem"), "{text}");
        let mut content_for_path = without(variable);
        content_for_path.push((file_variable, content.to_owned()));
        let text = refused(&content_for_path);
        assert!(text.contains("expected the path of a file"), "{text}");
    }
    let mut blank = without("WXPAY_APIV3_KEY");
    let path = mounted("blank", &format!("{}\n\n", keys::APIV3_KEY));
    blank.push(("WXPAY_APIV3_KEY_FILE", path.clone()));
    assert_eq!(
        refused(&blank),
        format!(
            "WXPAY_APIV3_KEY_FILE is wrong: the APIv3 key could not be loaded: {path} cannot be used: \
             APIv3 key has 33 bytes instead of 32"
        )
    );
    let brand = |name: &str| match name {
        "WXPAY_BRAND_ID" => Some(keys::BRAND_ID.to_owned()),
        "WXPAY_BRAND_SERIAL" => Some(keys::MERCHANT_SERIAL.to_owned()),
        "WXPAY_BRAND_PRIVATE_KEY_FILE" => Some(file("key.pem")),
        "WXPAY_BRAND_API_KEY_FILE" => Some(mounted("brand", &format!("{}\n", keys::APIV3_KEY))),
        "WXPAY_BRAND_PUBLIC_KEY_ID" => Some(keys::WECHATPAY_KEY_ID.to_owned()),
        "WXPAY_BRAND_PUBLIC_KEY_FILE" => Some(file("pub_key.pem")),
        _ => None,
    };
    Brand::builder(AwsLc).env_with(brand).build().unwrap();
    let both = |name: &str| match name {
        "WXPAY_BRAND_API_KEY" => Some(keys::APIV3_KEY.to_owned()),
        other => brand(other),
    };
    let error = Brand::builder(AwsLc).env_with(both).build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "WXPAY_BRAND_API_KEY and WXPAY_BRAND_API_KEY_FILE are both set: one of them is enough"
    );
}

/// The four findings of numbers that passed once, through every way in.
#[test]
fn numbers_of_another_form_are_refused_and_serials_normalised() {
    for (variable, value, reason) in [
        (
            "WXPAY_MCHID",
            "wxd678efh567hg6787",
            "the mchid is not of 1 to 20 digits",
        ),
        (
            "WXPAY_MCHID",
            keys::MERCHANT_SERIAL,
            "the mchid is not of 1 to 20 digits",
        ),
        ("WXPAY_SERIAL", &"7".repeat(48), "it is in decimal digits"),
        (
            "WXPAY_SERIAL",
            &keys::MERCHANT_SERIAL[1..],
            "a digit is missing",
        ),
        ("WXPAY_SERIAL", keys::MERCHANT_ID, "it is shorter"),
        (
            "WXPAY_PUBLIC_KEY_ID",
            keys::MERCHANT_SERIAL,
            "is not PUB_KEY_ID_ and digits",
        ),
        (
            "WXPAY_APIV3_KEY",
            "0123456789abcdef 0123456789abcde",
            "APIv3 key has a blank",
        ),
    ] {
        let text = refused(&with(variable, value));
        let start = format!("{variable} is wrong: ");
        assert!(text.starts_with(&start) && text.contains(reason), "{text}");
        assert!(!text.contains(value), "{text}");
    }
    let printed = format!("serial={}\n", keys::MERCHANT_SERIAL.to_ascii_lowercase());
    let merchant = configure(&with("WXPAY_SERIAL", &printed)).unwrap();
    assert_eq!(merchant.serial(), keys::MERCHANT_SERIAL);
    let brand = Brand::builder(AwsLc).brand_id("wxd678efh567hg6787").build();
    let text = brand.unwrap_err().to_string();
    assert!(
        text.contains("the brand ID is not of 1 to 20 digits"),
        "{text}"
    );
    // A certificate with another kind of serial number is none of the merchant platform.
    let short = short_serial_certificate();
    for builder in [
        Merchant::builder(AwsLc).certificate(&Certificate::parse(&short).unwrap()),
        Merchant::builder(AwsLc).certificate_pem(&short),
    ] {
        let text = builder.build().unwrap_err().to_string();
        assert!(text.contains("the serial number is not of 40"), "{text}");
    }
}

/// A certificate of the merchant's key with the serial number 1.
fn short_serial_certificate() -> Vec<u8> {
    let pkcs8 = keys::merchant_key().expose_pkcs8_der().unwrap();
    let key = PKey::private_key_from_pkcs8(pkcs8.expose()).unwrap();
    let mut builder = X509::builder().unwrap();
    let serial = BigNum::from_u32(1).unwrap().to_asn1_integer().unwrap();
    builder.set_serial_number(&serial).unwrap();
    builder
        .set_not_before(&Asn1Time::days_from_now(0).unwrap())
        .unwrap();
    builder
        .set_not_after(&Asn1Time::days_from_now(1).unwrap())
        .unwrap();
    builder.set_pubkey(&key).unwrap();
    builder.sign(&key, MessageDigest::sha256()).unwrap();
    builder.build().to_pem().unwrap()
}

/// Keys and certificates as text do what their files do.
#[test]
fn keys_are_given_as_text_beside_files() {
    let merchant = Merchant::builder(AwsLc)
        .mchid(keys::MERCHANT_ID)
        .certificate_pem(keys::MERCHANT_CERTIFICATE_PEM)
        .private_key_pem(keys::MERCHANT_KEY_PEM)
        .apiv3_key_file(file_with("apiv3", &format!("{}\n", keys::APIV3_KEY)))
        .public_key_pem(keys::WECHATPAY_KEY_ID, keys::WECHATPAY_PUBLIC_KEY_PEM)
        .platform_certificate_pem(keys::PLATFORM_CERTIFICATE_PEM)
        .build()
        .unwrap();
    assert_eq!(merchant.serial(), keys::MERCHANT_SERIAL);
    assert_eq!(merchant.keys().iter().count(), 2);
    let brand = Brand::builder(AwsLc)
        .brand_id(keys::BRAND_ID)
        .certificate_pem(keys::MERCHANT_CERTIFICATE_PEM)
        .private_key_pem(keys::MERCHANT_KEY_PEM)
        .api_key_file(file_with("brand_api_key", keys::APIV3_KEY))
        .public_key_pem(keys::WECHATPAY_KEY_ID, keys::WECHATPAY_PUBLIC_KEY_PEM)
        .build()
        .unwrap();
    assert_eq!(brand.serial(), keys::MERCHANT_SERIAL);
}

fn file_with(name: &str, content: &str) -> String {
    let path = FILES.join(name);
    fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn the_environment_of_the_process_is_read() {
    let child = |variables: &Variables| {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", "--ignored", "--nocapture", CHILD]);
        for (name, _) in complete() {
            command.env_remove(name);
        }
        command.envs(variables.iter().cloned());
        command
    };
    let said = |mut command: Command| {
        let output = command.output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(said(child(&complete())).contains("<merchant 1900009191>"));
    let text = said(child(&without("WXPAY_SERIAL")));
    assert!(text.contains("is missing: set WXPAY_SERIAL>"), "{text}");

    #[cfg(unix)]
    {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt as _;
        let mut command = child(&complete());
        command.env("WXPAY_APIV3_KEY", OsStr::from_bytes(b"hunter2\xff"));
        let text = said(command);
        assert!(text.contains("<WXPAY_APIV3_KEY is not Unicode>"), "{text}");
        assert!(!text.contains("hunter2"), "{text}");
    }
}

const CHILD: &str = "configuration::says_what_its_environment_gives";

#[test]
#[ignore = "runs as a process of its own, with the environment that another test gives it"]
fn says_what_its_environment_gives() {
    match Merchant::from_env(AwsLc) {
        Ok(merchant) => println!("<merchant {}>", merchant.mchid()),
        Err(error) => println!("<{}>", told(&error)),
    }
}

/// A fleet starts from what one process has saved, and a running merchant takes over a new key.
#[test]
fn keys_of_wechat_pay_are_exported_imported_and_shared() {
    fn with(crypto: impl wxpay::crypto::Crypto + Clone + 'static) {
        let certificate = Certificate::parse(keys::PLATFORM_CERTIFICATE_PEM).unwrap();
        let first = Merchant::builder(crypto.clone())
            .mchid(keys::MERCHANT_ID)
            .serial(keys::MERCHANT_SERIAL)
            .private_key(&keys::merchant_key())
            .platform_certificate(&certificate)
            .build()
            .unwrap();
        let key = PlatformKey::public_key(
            &crypto,
            keys::WECHATPAY_KEY_ID,
            &keys::wechatpay_public_key(),
        );
        first.shared_keys().insert(key.unwrap()).unwrap();
        let saved = first.shared_keys().export();
        let ids: Vec<_> = saved.keys.iter().map(|key| key.id.as_str()).collect();
        assert_eq!(ids, [certificate.serial(), keys::WECHATPAY_KEY_ID]);
        let imported = SharedKeys::import(&crypto, &saved).unwrap();
        assert_eq!(imported.export(), saved);

        let builder = || {
            Merchant::builder(crypto.clone())
                .mchid("1900009192")
                .serial(keys::MERCHANT_SERIAL)
                .private_key(&keys::other_key())
        };
        let sharing = builder().shared_keys(first.shared_keys()).build().unwrap();
        first
            .shared_keys()
            .remove(keys::WECHATPAY_KEY_ID)
            .unwrap()
            .unwrap();
        assert!(sharing.keys().find(keys::WECHATPAY_KEY_ID).is_none());
        assert!(sharing.keys().find(certificate.serial()).is_some());
        let separate = builder().saved_keys(&saved).build().unwrap();
        assert!(separate.keys().find(keys::WECHATPAY_KEY_ID).is_some());

        let mut wrong = saved;
        wrong.keys[0].id = "AB".to_owned();
        let error = SharedKeys::import(&crypto, &wrong).unwrap_err();
        assert!(matches!(error, SavedKeysError::Serial { .. }), "{error}");
        wrong.keys[0].pem.truncate(300);
        let error = SharedKeys::import(&crypto, &wrong).unwrap_err();
        assert!(matches!(error, SavedKeysError::Key { .. }), "{error}");
        let pinned = SharedKeys::pinned(KeyRing::clone(&first.keys()));
        let refused = builder()
            .shared_keys(&pinned)
            .platform_certificate(&certificate)
            .build();
        assert!(matches!(refused, Err(ConfigError::Pinned { .. })));
    }
    with(AwsLc);
    with(OpenSsl);
    with(RustCrypto);
}
