//! Platform certificates that are downloaded, over real sockets: by whom, how often, and what is believed.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use openssl::asn1::Asn1Time;
use openssl::bn::BigNum;
use openssl::hash::MessageDigest;
use openssl::pkey::PKey;
use openssl::x509::X509;
use serde_json::{Value, json};
use wxpay::api::common::RequestEcho;
use wxpay::blocking::Client;
use wxpay::crypto::Crypto;
use wxpay::keys::{PlatformKey, SharedKeys};
use wxpay::{
    AwsLc, Blocking, Clock as _, Delivery, Error, Hyper, Merchant, MerchantBuilder, OpenSsl,
    RefreshError, RustCrypto, SystemClock, VerifyError,
};
use wxpay_sandbox::{Fault, FaultRule, MerchantAccount, PlatformTrust, Sandbox, ScriptedAnswer};
use wxpay_testkit::keys;

pub(crate) const DOWNLOAD: &str = "/v3/certificates";
const ECHO: &str = "/v3/security/echo";

pub(crate) fn sandbox(trust: PlatformTrust) -> Sandbox {
    let merchant =
        MerchantAccount::new(keys::MERCHANT_ID).key(keys::merchant_key(), keys::MERCHANT_SERIAL);
    Sandbox::builder()
        .merchant(merchant)
        .apiv3_key(keys::APIV3_KEY)
        .platform_trust(trust)
        .start()
        .unwrap()
}

/// A merchant without any WeChat Pay platform key, which downloads certificates.
pub(crate) fn downloading(sandbox: &Sandbox, crypto: impl Crypto + 'static) -> MerchantBuilder {
    Merchant::builder(crypto)
        .mchid(keys::MERCHANT_ID)
        .serial(keys::MERCHANT_SERIAL)
        .private_key(&keys::merchant_key())
        .apiv3_key(keys::APIV3_KEY)
        .base_url(&sandbox.base_url())
        .download_certificates()
}

fn client(merchant: MerchantBuilder) -> Client {
    Client::new(merchant.build().unwrap(), Blocking::new())
}

pub(crate) fn echo() -> RequestEcho {
    RequestEcho::new().echo_message("ok")
}

fn asked(sandbox: &Sandbox, path: &str) -> usize {
    let requests = sandbox.requests();
    requests
        .iter()
        .filter(|request| request.target == path)
        .count()
}

fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

fn why(error: Error) -> Arc<RefreshError> {
    assert_eq!(error.delivery(), Delivery::NotSent);
    let Error::PlatformKeys { source, .. } = error else {
        unreachable!("{error:?}");
    };
    source
}

#[test]
fn a_first_start_downloads_once_and_seals_with_what_came() {
    fn with(crypto: impl Crypto + Clone + 'static) {
        let sandbox = sandbox(PlatformTrust::CertificatesOnly);
        let sealed = || echo().encrypted_echo_message("秘密");
        let blocking = client(downloading(&sandbox, crypto.clone()));
        let reply = blocking.send_full(sealed()).unwrap();
        let opened = reply.value.encrypted_echo_message.unwrap();
        assert_eq!(opened.expose(), "秘密");
        let serial = sandbox.platform_certificate().serial().to_owned();
        assert_eq!(reply.answer.key_id(), Some(&*serial));
        blocking.send(echo()).unwrap();
        assert_eq!((asked(&sandbox, DOWNLOAD), asked(&sandbox, ECHO)), (1, 2));

        let merchant = downloading(&sandbox, crypto.clone()).build().unwrap();
        let client = wxpay::Client::new(merchant, Hyper::new());
        runtime().block_on(client.send(sealed())).unwrap();
        assert_eq!((asked(&sandbox, DOWNLOAD), asked(&sandbox, ECHO)), (2, 3));

        // What one process has downloaded, another one need not.
        let saved = blocking.merchant().shared_keys().export();
        let imported = SharedKeys::import(&crypto, &saved).unwrap();
        let third = client_of(downloading(&sandbox, crypto).shared_keys(&imported));
        third.send(echo()).unwrap();
        assert_eq!(asked(&sandbox, DOWNLOAD), 2);
    }
    fn client_of(merchant: MerchantBuilder) -> Client {
        client(merchant)
    }
    with(AwsLc);
    with(OpenSsl);
    with(RustCrypto);
}

#[test]
fn a_rotation_in_the_middle_of_64_calls_makes_one_download() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    let blocking = client(downloading(&sandbox, AwsLc));
    blocking.send(echo()).unwrap();
    sandbox.add_platform_certificate().unwrap();
    sandbox.switch_platform_certificate();
    std::thread::scope(|scope| {
        let calls: Vec<_> = (0..64)
            .map(|_| scope.spawn(|| blocking.send(echo())))
            .collect();
        for call in calls {
            call.join().unwrap().unwrap();
        }
    });
    // Each request was sent once: the response that had come was verified again.
    assert_eq!((asked(&sandbox, DOWNLOAD), asked(&sandbox, ECHO)), (2, 65));

    let keys = SharedKeys::import(&AwsLc, &blocking.merchant().shared_keys().export()).unwrap();
    let merchant = downloading(&sandbox, AwsLc).shared_keys(&keys).build();
    let client = wxpay::Client::new(merchant.unwrap(), Hyper::new());
    sandbox.add_platform_certificate().unwrap();
    sandbox.switch_platform_certificate();
    runtime().block_on(async {
        let calls: Vec<_> = (0..64)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.send(echo()).await })
            })
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
    });
    assert_eq!((asked(&sandbox, DOWNLOAD), asked(&sandbox, ECHO)), (3, 129));
}

#[test]
fn made_up_serial_numbers_cause_few_downloads() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    let client = client(downloading(&sandbox, AwsLc));
    client.send(echo()).unwrap();
    sandbox.fault(FaultRule::new(Fault::UnknownSerial).path(ECHO).times(20));
    for _ in 0..20 {
        let error = client.send(echo()).unwrap_err();
        assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
        let Error::Verify { source, .. } = error else {
            panic!("{error:?}");
        };
        assert!(matches!(source, VerifyError::UnknownKey { .. }), "{source}");
    }
    for number in 0..20 {
        assert!(!client.fetch_platform_key(&format!("{number:040X}")));
    }
    // The first one, five for responses, and one for notifications.
    assert_eq!((asked(&sandbox, DOWNLOAD), asked(&sandbox, ECHO)), (7, 21));
}

#[test]
fn a_key_that_a_notification_names_is_fetched_by_either_client() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    let blocking = client(downloading(&sandbox, AwsLc));
    blocking.refresh_platform_keys().unwrap();
    let added = sandbox.add_platform_certificate().unwrap();
    assert!(blocking.fetch_platform_key(added.serial()));
    assert!(blocking.fetch_platform_key(added.serial()));
    assert_eq!(asked(&sandbox, DOWNLOAD), 2);
    let merchant = downloading(&sandbox, AwsLc).build().unwrap();
    let client = wxpay::Client::new(merchant, Hyper::new());
    assert!(runtime().block_on(client.fetch_platform_key(added.serial())));
    assert_eq!(asked(&sandbox, DOWNLOAD), 3);
}

#[test]
fn a_download_that_is_not_proven_changes_nothing_and_nothing_is_sent() {
    let faults = [
        Fault::Forged,
        Fault::Unsigned,
        Fault::Stale,
        Fault::Ahead,
        Fault::Probe,
        Fault::UnknownSerial,
        Fault::AlteredBody,
        Fault::HtmlBadGateway,
        Fault::Reset,
        Fault::Truncated,
    ];
    for fault in faults {
        let sandbox = sandbox(PlatformTrust::CertificatesOnly);
        sandbox.fault(FaultRule::new(fault).path(DOWNLOAD));
        let client = client(downloading(&sandbox, AwsLc));
        let source = why(client.send(echo()).unwrap_err());
        assert!(
            matches!(*source, RefreshError::Call { .. }),
            "{fault:?}: {source:?}"
        );
        assert!(client.merchant().keys().is_empty(), "{fault:?}");
        assert_eq!(asked(&sandbox, ECHO), 0, "{fault:?}");
        client.send(echo()).unwrap();
    }
}

#[test]
fn another_apiv3_key_decrypts_no_certificate() {
    fn with(crypto: impl Crypto + 'static) {
        let sandbox = sandbox(PlatformTrust::CertificatesOnly);
        let merchant = downloading(&sandbox, crypto).apiv3_key(&"x".repeat(32));
        let source = why(client(merchant).send(echo()).unwrap_err());
        assert!(
            matches!(*source, RefreshError::Decrypt { .. }),
            "{source:?}"
        );
        assert_eq!(asked(&sandbox, ECHO), 0);
    }
    with(AwsLc);
    with(OpenSsl);
    with(RustCrypto);
}

#[test]
fn a_failed_download_fails_no_call_that_can_be_verified() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    for fault in [Fault::SystemErrorBefore, Fault::AlteredBody, Fault::Reset] {
        let merchant = downloading(&sandbox, AwsLc);
        let client = client(merchant.platform_certificate(&sandbox.platform_certificate()));
        let before = asked(&sandbox, DOWNLOAD);
        sandbox.fault(FaultRule::new(fault).path(DOWNLOAD));
        client.send(echo()).unwrap();
        client.send(echo()).unwrap();
        assert_eq!(asked(&sandbox, DOWNLOAD), before + 1, "{fault:?}");
        let keys = client.merchant().shared_keys();
        assert!(keys.last_refresh_error().is_some() && keys.fetched_at().is_none());
    }
}

#[test]
fn a_merchant_with_a_public_key_has_no_certificates_and_that_is_no_error() {
    let sandbox = sandbox(PlatformTrust::PublicKeyOnly);
    let merchant = downloading(&sandbox, AwsLc);
    let with_key = client(merchant.public_key(sandbox.public_key_id(), sandbox.public_key()));
    with_key.send(echo()).unwrap();
    with_key.send(echo()).unwrap();
    assert_eq!((asked(&sandbox, DOWNLOAD), asked(&sandbox, ECHO)), (1, 2));
    assert!(
        with_key
            .merchant()
            .shared_keys()
            .last_refresh_error()
            .is_none()
    );
    let without = client(downloading(&sandbox, AwsLc));
    let source = why(without.send(echo()).unwrap_err());
    assert!(matches!(*source, RefreshError::Empty), "{source:?}");
    assert_eq!(asked(&sandbox, ECHO), 2);
}

#[test]
fn a_merchant_moves_to_the_public_key_while_it_runs() {
    let sandbox = sandbox(PlatformTrust::Both);
    let client = client(downloading(&sandbox, AwsLc));
    let by = || {
        client
            .send_full(echo())
            .unwrap()
            .answer
            .key_id()
            .map(ToOwned::to_owned)
    };
    assert_eq!(
        by().as_deref(),
        Some(sandbox.platform_certificate().serial())
    );
    let id = sandbox.public_key_id();
    let key = PlatformKey::public_key(&AwsLc, id, sandbox.public_key()).unwrap();
    client.merchant().shared_keys().insert(key).unwrap();
    assert_eq!(by().as_deref(), Some(id));
}

#[test]
fn downloads_need_the_apiv3_key_and_a_ring_that_can_change() {
    let builder = || {
        Merchant::builder(AwsLc)
            .mchid(keys::MERCHANT_ID)
            .serial(keys::MERCHANT_SERIAL)
            .private_key(&keys::merchant_key())
            .download_certificates()
    };
    let error = builder().build().unwrap_err();
    assert!(error.to_string().contains("the APIv3 key"), "{error}");
    let pinned = SharedKeys::pinned(wxpay::keys::KeyRing::new());
    let refused = builder().apiv3_key(keys::APIV3_KEY).shared_keys(&pinned);
    assert!(matches!(
        refused.build(),
        Err(wxpay::ConfigError::Pinned { .. })
    ));
}

/// A row of a list, encrypted with the APIv3 key as real ones are.
fn row(serial: &str, pem: &str) -> Value {
    sealed_row(serial, pem, "certificate")
}

fn sealed_row(serial: &str, pem: &str, associated_data: &str) -> Value {
    let nonce = "5K8264ILTKCH";
    let aead = AwsLc.aead(&keys::apiv3_key()).unwrap();
    let sealed = aead.seal(nonce.as_bytes(), associated_data.as_bytes(), pem.as_bytes());
    json!({
        "serial_no": serial,
        "effective_time": "2018-06-08T10:34:56+08:00",
        "expire_time": "2028-12-08T10:34:56+08:00",
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM",
            "nonce": nonce,
            "associated_data": associated_data,
            "ciphertext": STANDARD.encode(sealed.unwrap()),
        },
    })
}

/// Lets the next download be answered with that list, signed by the certificate that signs.
fn answer_next_download(sandbox: &Sandbox, rows: &[Value]) {
    let list = json!({ "data": rows });
    sandbox
        .answer_next("common.list_certificates", list)
        .unwrap();
}

/// Lists of what is no certificate with a usable key, or another one than its row says.
fn useless() -> [(Value, &'static str); 4] {
    let other_serial = keys::platform_certificate().to_pem();
    let short = keys::unusable::RSA_1024_CERTIFICATE_PEM;
    let other = keys::unusable::EC_CERTIFICATE_PEM;
    [
        (row("01", short), "1024"),
        (row("02", other), "EC"),
        (row("03", keys::WECHATPAY_PUBLIC_KEY_PEM), "public key"),
        (row("04", &other_serial), "serial number"),
    ]
}

/// Anything besides certificates that the APIv3 key encrypts is no certificate, whatever it contains.
#[test]
fn only_a_certificate_alone_counts_as_one_in_a_download() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    let genuine = sandbox.platform_certificate();
    let (serial, pem) = (genuine.serial(), genuine.to_pem());
    let sealed_as = |data| sealed_row(serial, &pem, data);
    let mut without_data = sealed_as("");
    let encrypted = without_data["encrypt_certificate"].as_object_mut().unwrap();
    encrypted.remove("associated_data");
    let data = "its associated data is not \"certificate\"";
    let alone = "expected an X.509 certificate in PEM and nothing else, found it within other text";
    for (row, reason) in [
        (sealed_as("transaction"), data),
        (sealed_as("Certificate"), data),
        (sealed_as(""), data),
        (without_data, data),
        (
            row(
                serial,
                &format!("{{\"a\":\"{}\"}}", pem.replace('\n', "\\n")),
            ),
            alone,
        ),
        (row(serial, &format!("\n{pem}")), alone),
        (row(serial, &format!("{pem}more")), alone),
        (row(serial, &pem.replace('\n', "\\n")), alone),
        (row(serial, &STANDARD.encode(genuine.der())), alone),
    ] {
        let client = client(downloading(&sandbox, AwsLc));
        answer_next_download(&sandbox, &[row]);
        let error = client.refresh_platform_keys().unwrap_err();
        assert!(
            matches!(&*error, RefreshError::Unusable { reason: why } if why == reason),
            "{error:?}"
        );
        assert!(client.merchant().keys().is_empty());
    }
    let client = client(downloading(&sandbox, AwsLc));
    answer_next_download(&sandbox, &[row(serial, &pem.replace('\n', "\r\n"))]);
    client.refresh_platform_keys().unwrap();
}

#[test]
fn what_is_no_usable_certificate_is_left_out_of_a_list_and_named() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    let client = client(downloading(&sandbox, AwsLc));
    let genuine = sandbox.platform_certificate();
    let mut rows = vec![row(genuine.serial(), &genuine.to_pem())];
    rows.extend(useless().map(|(row, _)| row));
    answer_next_download(&sandbox, &rows);
    let refreshed = client.refresh_platform_keys().unwrap();
    assert_eq!(refreshed.added, [genuine.serial()]);
    for (refused, (_, reason)) in refreshed.refused.iter().zip(useless()) {
        assert!(refused.reason.contains(reason), "{refused:?}");
    }
    assert_eq!(refreshed.refused.len(), 4);
    assert_eq!(client.merchant().keys().iter().count(), 1);
    client.send(echo()).unwrap();
}

#[test]
fn a_row_that_cannot_be_read_leaves_the_others_usable() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    let client = client(downloading(&sandbox, AwsLc));
    let genuine = sandbox.platform_certificate();
    let mut odd = row(genuine.serial(), &genuine.to_pem());
    odd["encrypt_certificate"] = json!("private");
    let mut other = row(genuine.serial(), &genuine.to_pem());
    other["expire_time"] = json!({ "private": 1 });
    answer_next_download(&sandbox, &[odd.clone(), other, json!(7)]);
    let refreshed = client.refresh_platform_keys().unwrap();
    assert_eq!(refreshed.added, [genuine.serial()]);
    let reasons: Vec<&str> = refreshed
        .refused
        .iter()
        .map(|refused| &*refused.reason)
        .collect();
    assert_eq!(
        reasons,
        [
            "field data[0].encrypt_certificate: expected an object, found a string",
            "field data[2]: expected an object, found a number",
        ]
    );
    // A list of nothing else is not an empty one.
    answer_next_download(&sandbox, &[odd]);
    let error = client.refresh_platform_keys().unwrap_err();
    assert!(matches!(*error, RefreshError::Form { .. }), "{error:?}");
}

#[test]
fn a_list_without_any_usable_certificate_changes_nothing() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    for (row, reason) in useless() {
        // Nothing in it verifies the response, so nothing of it is believed.
        let without = client(downloading(&sandbox, AwsLc));
        answer_next_download(&sandbox, std::slice::from_ref(&row));
        let error = without.refresh_platform_keys().unwrap_err();
        assert!(
            matches!(&*error, RefreshError::Unusable { reason: why } if why.contains(reason)),
            "{error:?}"
        );
        assert!(without.merchant().keys().is_empty());
        // With a certificate it is verified, and is of no use all the same.
        let merchant = downloading(&sandbox, AwsLc);
        let with = client(merchant.platform_certificate(&sandbox.platform_certificate()));
        answer_next_download(&sandbox, &[row]);
        let error = with.refresh_platform_keys().unwrap_err();
        assert!(matches!(*error, RefreshError::Unusable { .. }), "{error:?}");
        assert_eq!(with.merchant().keys().iter().count(), 1);
        assert!(with.merchant().shared_keys().fetched_at().is_none());
    }
}

#[test]
fn an_empty_list_is_no_error_for_who_has_a_key() {
    let sandbox = Sandbox::builder()
        .apiv3_key(keys::APIV3_KEY)
        .merchant(
            MerchantAccount::new(keys::MERCHANT_ID)
                .key(keys::merchant_key(), keys::MERCHANT_SERIAL),
        )
        .platform_trust(PlatformTrust::PublicKeyOnly)
        .empty_certificate_list()
        .start()
        .unwrap();
    let merchant = downloading(&sandbox, AwsLc);
    let with_key = client(merchant.public_key(sandbox.public_key_id(), sandbox.public_key()));
    let refreshed = with_key.refresh_platform_keys().unwrap();
    assert_eq!(refreshed, wxpay::keys::FetchedKeys::default());
    assert!(with_key.merchant().shared_keys().fetched_at().is_some());

    let without = client(downloading(&sandbox, AwsLc));
    let source = why(without.send(echo()).unwrap_err());
    assert!(matches!(*source, RefreshError::Empty), "{source:?}");
    assert_eq!(asked(&sandbox, ECHO), 0);

    // Somebody on the way who empties the list cannot sign it.
    let sandbox = self::sandbox(PlatformTrust::CertificatesOnly);
    let merchant = downloading(&sandbox, AwsLc);
    let with = client(merchant.platform_certificate(&sandbox.platform_certificate()));
    sandbox.fault(FaultRule::new(Fault::Forged).path(DOWNLOAD));
    answer_next_download(&sandbox, &[]);
    let error = with.refresh_platform_keys().unwrap_err();
    assert!(matches!(*error, RefreshError::Call { .. }), "{error:?}");
}

#[test]
fn that_there_are_none_is_not_believed_unsigned_of_who_has_a_certificate() {
    let sandbox = Sandbox::builder()
        .apiv3_key(keys::APIV3_KEY)
        .merchant(
            MerchantAccount::new(keys::MERCHANT_ID)
                .key(keys::merchant_key(), keys::MERCHANT_SERIAL),
        )
        .unsigned_errors()
        .start()
        .unwrap();
    let none = || {
        let refusal = ScriptedAnswer::error(
            http::StatusCode::NOT_FOUND,
            "RESOURCE_NOT_EXISTS",
            "无可用的平台证书",
        );
        sandbox
            .answer_next("common.list_certificates", refusal)
            .unwrap();
    };
    let merchant = downloading(&sandbox, AwsLc);
    let with_certificate = client(merchant.platform_certificate(&sandbox.platform_certificate()));
    none();
    with_certificate.send(echo()).unwrap();
    let keys = with_certificate.merchant().shared_keys();
    let error = keys.last_refresh_error().unwrap();
    assert!(matches!(*error, RefreshError::Call { .. }), "{error:?}");
    // It is tried again after minutes, not after twelve hours: nothing was fetched.
    assert!(keys.fetched_at().is_none());
    with_certificate.refresh_platform_keys().unwrap();
    assert!(keys.fetched_at().is_some() && keys.last_refresh_error().is_none());

    let merchant = downloading(&sandbox, AwsLc);
    let with_key = client(merchant.public_key(sandbox.public_key_id(), sandbox.public_key()));
    none();
    with_key.send(echo()).unwrap();
    let keys = with_key.merchant().shared_keys();
    assert!(keys.fetched_at().is_some() && keys.last_refresh_error().is_none());
}

/// A certificate of the platform key that has expired yesterday.
fn expired() -> String {
    let pkcs8 = keys::platform_key().expose_pkcs8_der().unwrap();
    let key = PKey::private_key_from_pkcs8(pkcs8.expose()).unwrap();
    let now = SystemClock.now().as_unix();
    let at = |seconds: i64| Asn1Time::from_unix(seconds).unwrap();
    let mut builder = X509::builder().unwrap();
    let serial = BigNum::from_hex_str(keys::PLATFORM_SERIAL).unwrap();
    builder
        .set_serial_number(&serial.to_asn1_integer().unwrap())
        .unwrap();
    builder.set_not_before(&at(now - 30 * 86_400)).unwrap();
    builder.set_not_after(&at(now - 86_400)).unwrap();
    builder.set_pubkey(&key).unwrap();
    builder.sign(&key, MessageDigest::sha256()).unwrap();
    String::from_utf8(builder.build().to_pem().unwrap()).unwrap()
}

#[test]
fn an_expired_certificate_verifies_nothing_and_a_new_one_is_fetched_before_the_call() {
    let sandbox = Sandbox::builder()
        .apiv3_key(keys::APIV3_KEY)
        .merchant(
            MerchantAccount::new(keys::MERCHANT_ID)
                .key(keys::merchant_key(), keys::MERCHANT_SERIAL),
        )
        .platform_trust(PlatformTrust::CertificatesOnly)
        .platform_key(keys::platform_key(), expired())
        .start()
        .unwrap();
    let certificate = sandbox.platform_certificate();
    let merchant = || downloading(&sandbox, AwsLc).platform_certificate(&certificate);
    let with_expired = client(merchant());
    // It is the one that signs, and none is handed out that is valid: nothing is sent.
    let source = why(with_expired.send(echo()).unwrap_err());
    let RefreshError::Call { source } = &*source else {
        panic!("{source:?}");
    };
    let is_refused = matches!(
        &**source,
        Error::Verify {
            source: VerifyError::ExpiredKey { .. },
            ..
        }
    );
    assert!(is_refused, "{source:?}");
    assert_eq!(asked(&sandbox, ECHO), 0);

    // Nor is a list believed that brings the expired one and is signed by it.
    let without = client(downloading(&sandbox, AwsLc));
    answer_next_download(&sandbox, &[row(keys::PLATFORM_SERIAL, &expired())]);
    without.refresh_platform_keys().unwrap_err();
    assert!(without.merchant().keys().is_empty());

    let added = sandbox.add_platform_certificate().unwrap();
    sandbox.switch_platform_certificate();
    let reply = with_expired.send_full(echo()).unwrap();
    assert_eq!(reply.answer.key_id(), Some(added.serial()));
}
