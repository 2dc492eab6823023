//! Checks of a merchant's configuration, with keys as they are on disk.

use std::fs;

use openssl::asn1::Asn1Time;
use openssl::bn::BigNum;
use openssl::hash::MessageDigest;
use openssl::pkey::PKey;
use openssl::x509::{X509, X509Name};
use wxpay::blocking::Client;
use wxpay::crypto::{CryptoError, Scheme, Signer};
use wxpay::key::{Certificate, PrivateKey};
use wxpay::keys::{KeyRing, PlatformKey, SharedKeys};
use wxpay::notification::NotifyUrlIssue;
use wxpay::transport::{TransportError, from_fn};
use wxpay::{AwsLc, Brand, ConfigError, Finding, Merchant, MerchantBuilder, Severity, Timestamp};
use wxpay_testkit::keys;

/// Within the validity of both certificates of the test kit, far from their ends.
const NOW: i64 = 1_800_000_000;

/// The serial number of no certificate here.
const OTHER_SERIAL: &str = "0123456789ABCDEF0123456789ABCDEF01234567";

/// A merchant without a fault.
fn builder() -> MerchantBuilder {
    Merchant::builder(AwsLc)
        .mchid(keys::MERCHANT_ID)
        .certificate(&keys::merchant_certificate())
        .private_key(&keys::merchant_key())
        .apiv3_key(keys::APIV3_KEY)
        .public_key(keys::WECHATPAY_KEY_ID, &keys::wechatpay_public_key())
        .clock(|| Timestamp::from_unix(NOW))
}

/// Findings of the builder, and the merchant too if there can be one.
fn check(builder: MerchantBuilder) -> Vec<Finding> {
    let findings = builder.check();
    if let Ok(merchant) = builder.build() {
        assert_eq!(merchant.check(), findings);
    }
    findings
}

#[test]
fn a_merchant_without_a_fault_has_no_findings() {
    assert_eq!(check(builder()), []);
}

#[test]
fn certificate_key_serial_and_mchid_are_compared() {
    assert_eq!(
        check(builder().private_key(&keys::other_key())),
        [Finding::KeyNotOfCertificate]
    );
    assert_eq!(
        check(builder().mchid("1900009192"))[0].to_string(),
        "the mchid is 1900009192, the certificate is of \"1900009191\""
    );
    let findings = check(builder().serial(OTHER_SERIAL.to_ascii_lowercase()));
    assert!(
        matches!(&findings[..], [Finding::SerialNotOfCertificate { serial, .. }] if serial == OTHER_SERIAL)
    );
    // The certificate of somebody else: all three at once.
    let findings = check(
        builder()
            .certificate(&keys::platform_certificate())
            .serial(OTHER_SERIAL),
    );
    assert_eq!(findings.len(), 3, "{findings:?}");
    assert!(
        findings
            .iter()
            .all(|finding| finding.severity() == Severity::Error)
    );
}

#[test]
fn what_cannot_be_compared_is_passed_over_or_noted() {
    let merchant = Merchant::builder(AwsLc)
        .mchid(keys::MERCHANT_ID)
        .serial(keys::MERCHANT_SERIAL)
        .private_key(&keys::other_key())
        .public_key(keys::WECHATPAY_KEY_ID, &keys::wechatpay_public_key());
    let findings = check(merchant);
    assert_eq!(findings, [Finding::NoCertificate, Finding::NoApiV3Key]);
    assert_eq!(findings[0].severity(), Severity::Note);
}

#[test]
fn the_end_of_a_certificate_is_seen_coming() {
    let certificate = keys::merchant_certificate();
    let at = |now: i64| check(builder().clock(move || Timestamp::from_unix(now)));
    let (not_before, not_after) = (certificate.not_before(), certificate.not_after());
    let (first, last, month) = (not_before.as_unix(), not_after.as_unix(), 30 * 24 * 60 * 60);
    assert_eq!(
        at(first - 1),
        [Finding::CertificateNotYetValid { not_before }]
    );
    assert_eq!(at(first), []);
    assert_eq!(at(last - month), []);
    assert_eq!(
        at(last - month + 1),
        [Finding::CertificateExpiresSoon { not_after }]
    );
    assert_eq!(at(last), [Finding::CertificateExpiresSoon { not_after }]);
    assert_eq!(at(last + 1), [Finding::CertificateExpired { not_after }]);
}

#[test]
fn a_platform_certificate_that_ends_matters_unless_another_key_lasts() {
    let platform = keys::platform_certificate();
    let last = platform.not_after().as_unix();
    let serial = keys::PLATFORM_SERIAL.to_owned();
    let only = |now: i64| {
        let merchant = Merchant::builder(AwsLc)
            .platform_certificate(&platform)
            .clock(move || Timestamp::from_unix(now));
        let mut findings = check(merchant);
        findings.retain(|finding| finding.severity() == Severity::Warning);
        findings
    };
    assert_eq!(only(last - 31 * 24 * 60 * 60), []);
    assert_eq!(
        only(last - 1),
        [Finding::PlatformCertificateExpiresSoon {
            serial: serial.clone()
        }]
    );
    assert_eq!(
        only(last + 1),
        [Finding::PlatformCertificateInvalid { serial }]
    );
    let both = builder().platform_certificate(&platform);
    let both = check(both.clock(move || Timestamp::from_unix(last - 1)));
    assert!(
        !both
            .iter()
            .any(|finding| matches!(finding, Finding::PlatformCertificateExpiresSoon { .. })),
        "{both:?}"
    );
}

#[test]
fn of_certificates_that_are_downloaded_only_a_failed_download_is_reported() {
    let platform = keys::platform_certificate();
    let merchant = Merchant::builder(AwsLc)
        .mchid(keys::MERCHANT_ID)
        .certificate(&keys::merchant_certificate())
        .private_key(&keys::merchant_key())
        .apiv3_key(keys::APIV3_KEY)
        .platform_certificate(&platform)
        .download_certificates()
        .clock(|| Timestamp::from_unix(NOW))
        .build()
        .unwrap();
    assert_eq!(merchant.check(), []);
    let unreachable = from_fn(|_| Err(TransportError::not_sent("the cable is out")));
    let client = Client::new(merchant.clone(), unreachable);
    client.refresh_platform_keys().unwrap_err();
    let findings = merchant.check();
    assert_eq!(
        findings[0].to_string(),
        "the platform certificates are not up to date: the platform certificates could not be downloaded: \
         common.list_certificates (not sent): no response: no connection could be made, nothing was sent: the cable is out"
    );
    assert_eq!(findings[0].severity(), Severity::Warning);
    assert_eq!(findings.len(), 1);
}

#[test]
fn a_public_key_of_ones_own_or_by_an_odd_id_is_found() {
    for id in [
        "PUB_KEY_ID_",
        "0119000091912023100800065400002000",
        "PUB_KEY_ID_0x1",
    ] {
        let mut ring = KeyRing::new();
        let key = keys::wechatpay_public_key();
        ring.insert(PlatformKey::public_key(&AwsLc, id, &key).unwrap());
        assert_eq!(check(builder().keys(ring)), [Finding::PublicKeyId]);
        let findings = builder().public_key(id, &key).check();
        assert!(
            matches!(findings[..], [Finding::Incomplete { .. }]),
            "{findings:?}"
        );
    }
    let own = keys::merchant_key();
    let found = [Finding::MerchantKeyAsPlatformKey {
        id: "PUB_KEY_ID_1".to_owned(),
    }];
    let findings = check(builder().public_key("PUB_KEY_ID_1", own.public_key()));
    assert_eq!(findings, found);
    let pem = own.public_key().to_pem();
    assert_eq!(check(builder().public_key_pem("PUB_KEY_ID_1", &pem)), found);
    // The private key is elsewhere: the certificate tells.
    let with_signer = builder()
        .signer(Elsewhere)
        .public_key("PUB_KEY_ID_1", own.public_key());
    assert_eq!(check(with_signer), found);
    let brand = Brand::builder(AwsLc)
        .brand_id(keys::BRAND_ID)
        .serial(keys::MERCHANT_SERIAL)
        .private_key(&own)
        .public_key_pem("PUB_KEY_ID_1", &pem);
    assert!(brand.check().contains(&found[0]));
    assert!(brand.build().unwrap().check().contains(&found[0]));
}

#[derive(Debug)]
struct Elsewhere;

impl Signer for Elsewhere {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn sign(&self, _: &[u8]) -> Result<Vec<u8>, CryptoError> {
        Err(CryptoError::Mismatch)
    }
}

/// A certificate of that key with that common name.
fn certificate(key: &PrivateKey, name: &str) -> Certificate {
    let pkcs8 = key.expose_pkcs8_der().unwrap();
    let key = PKey::private_key_from_pkcs8(pkcs8.expose()).unwrap();
    let mut subject = X509Name::builder().unwrap();
    subject.append_entry_by_text("CN", name).unwrap();
    let subject = subject.build();
    let mut builder = X509::builder().unwrap();
    let serial = BigNum::from_hex_str(OTHER_SERIAL).unwrap();
    builder
        .set_serial_number(&serial.to_asn1_integer().unwrap())
        .unwrap();
    builder.set_subject_name(&subject).unwrap();
    builder
        .set_not_before(&Asn1Time::from_unix(NOW - 1000).unwrap())
        .unwrap();
    builder
        .set_not_after(&Asn1Time::from_unix(NOW + 100_000_000).unwrap())
        .unwrap();
    builder.set_pubkey(&key).unwrap();
    builder.sign(&key, MessageDigest::sha256()).unwrap();
    Certificate::parse(builder.build().to_pem().unwrap()).unwrap()
}

#[test]
fn a_merchants_certificate_as_platform_certificate_is_found() {
    let own = keys::merchant_certificate();
    let path = std::env::temp_dir().join(format!("wxpay-own-{}.pem", std::process::id()));
    fs::write(&path, own.to_pem()).unwrap();
    let mut ring = KeyRing::new();
    ring.insert(PlatformKey::certificate(&AwsLc, &own).unwrap());
    let saved = SharedKeys::new(ring.clone()).export();
    // Whatever way it comes, beside other keys and where certificates are downloaded.
    for given in [
        builder().platform_certificate(&own),
        builder().platform_certificate_pem(own.to_pem()),
        builder().platform_certificate_file(&path),
        builder().keys(ring.clone()),
        builder().saved_keys(&saved),
        builder().shared_keys(&SharedKeys::new(ring.clone())),
        builder().download_certificates().platform_certificate(&own),
    ] {
        let findings = check(given);
        let serial = own.serial().to_owned();
        let expected = Finding::MerchantCertificateAsPlatformCertificate { serial };
        assert_eq!(findings, [expected]);
        assert_eq!(findings[0].severity(), Severity::Error);
    }
    fs::remove_file(path).unwrap();
    let is_found = |certificate: &Certificate| {
        let merchant = Merchant::builder(AwsLc)
            .mchid(keys::MERCHANT_ID)
            .serial(keys::MERCHANT_SERIAL)
            .private_key(&keys::merchant_key())
            .platform_certificate(certificate);
        let findings = check(merchant);
        findings.iter().any(|finding| {
            matches!(
                finding,
                Finding::MerchantCertificateAsPlatformCertificate { .. }
            )
        })
    };
    // An earlier one of this merchant, another merchant's, and one of this key under another name.
    assert!(is_found(&certificate(
        &keys::other_key(),
        keys::MERCHANT_ID
    )));
    assert!(is_found(&certificate(&keys::other_key(), "1900009999")));
    assert!(is_found(&certificate(
        &keys::merchant_key(),
        "Tenpay.com sign"
    )));
    assert!(!is_found(&certificate(
        &keys::other_key(),
        "Tenpay.com sign"
    )));
    assert!(!is_found(&keys::platform_certificate()));
}

#[test]
fn a_notify_url_that_is_not_reached_is_found() {
    let of = |url: &str| check(builder().notify_url(url));
    assert_eq!(of("https://shop.example/wxpay/notify"), []);
    for (url, issue) in [
        ("http://shop.example/notify", NotifyUrlIssue::NotHttps),
        ("https://localhost/notify", NotifyUrlIssue::LocalHost),
        ("https://10.0.0.7/notify", NotifyUrlIssue::IpAddress),
        ("https://shop.example/notify?shop=1", NotifyUrlIssue::Query),
        ("https://shop.example", NotifyUrlIssue::NoPath),
    ] {
        let findings = of(url);
        assert_eq!(findings, [Finding::NotifyUrl { issue }], "{url}");
        assert_eq!(findings[0].severity(), Severity::Warning);
        assert!(!format!("{findings:?}{}", findings[0]).contains("//"));
    }
}

#[test]
fn what_keeps_a_merchant_from_being_built_is_found_too() {
    let short = builder().apiv3_key("too short");
    assert_eq!(
        short.check()[0].to_string(),
        "the APIv3 key has 9 bytes instead of 32"
    );
    assert!(matches!(short.build(), Err(ConfigError::Key { .. })));
    let from_env = Merchant::builder(AwsLc)
        .env_with(|name| (name == "WXPAY_APIV3_KEY").then(|| "short".to_owned()));
    assert_eq!(from_env.check()[0], Finding::ApiV3KeyLength { len: 5 });
    let nameless = builder().mchid("no mchid").check();
    assert_eq!(
        nameless[0].to_string(),
        "the configuration cannot be built: the mchid is not of 1 to 20 digits"
    );
    let both = builder().mchid("no mchid").serial("1").check();
    assert!(
        matches!(
            both[..],
            [Finding::Incomplete { .. }, Finding::Incomplete { .. }]
        ),
        "{both:?}"
    );
    let missing = builder().private_key_file("no/such/key.pem").check();
    let reason = missing[0].to_string();
    assert!(reason.contains("cannot read no/such/key.pem: "), "{reason}");
    assert!(missing.is_sorted_by_key(|finding| std::cmp::Reverse(finding.severity())));
}

#[cfg(unix)]
#[test]
fn a_key_file_that_others_can_read_is_reported() {
    use std::os::unix::fs::PermissionsExt as _;
    let name = format!("wxpay-tests-{}.pem", std::process::id());
    let path = std::env::temp_dir().join(name);
    fs::write(&path, keys::MERCHANT_KEY_PEM).unwrap();
    for (mode, open) in [(0o600, false), (0o640, false), (0o644, true), (0o602, true)] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        let path = path.clone();
        let expected = Finding::KeyFileOpenToOthers {
            path: path.clone(),
            mode,
        };
        let findings = check(builder().private_key_file(&path));
        assert_eq!(findings, Vec::from_iter(open.then_some(expected)));
    }
    fs::remove_file(&path).unwrap();
}

#[test]
fn every_finding_says_what_to_do_and_shows_no_key() {
    let findings = check(
        builder()
            .private_key(&keys::other_key())
            .mchid("1")
            .serial("1")
            .apiv3_key("short-secret"),
    );
    for finding in findings {
        assert!(!finding.remedy().is_empty());
        assert!(!format!("{finding} {finding:?}").contains("secret"));
    }
}
