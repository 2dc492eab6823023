//! Platform certificates that are downloaded, over real sockets: by whom, how often, and what is believed.

use std::sync::Arc;

use wxpay::api::common::TestSignatureAndEncryption;
use wxpay::blocking::Client;
use wxpay::crypto::Crypto;
use wxpay::{
    AwsLc, Blocking, Delivery, Error, Hyper, Merchant, MerchantBuilder, OpenSsl, PlatformKey,
    RefreshError, RustCrypto, SharedKeys, VerifyError,
};
use wxpay_sandbox::{Fault, FaultRule, MerchantAccount, PlatformTrust, Sandbox};
use wxpay_testkit::keys;

const DOWNLOAD: &str = "/v3/certificates";
const ECHO: &str = "/v3/security/echo";

fn sandbox(trust: PlatformTrust) -> Sandbox {
    let merchant =
        MerchantAccount::new(keys::MERCHANT_ID).key(keys::merchant_key(), keys::MERCHANT_SERIAL);
    Sandbox::builder()
        .merchant(merchant)
        .apiv3_key(keys::APIV3_KEY)
        .platform_trust(trust)
        .start()
        .unwrap()
}

/// A merchant without any key of WeChat Pay, which downloads certificates.
fn downloading(sandbox: &Sandbox, crypto: impl Crypto + 'static) -> MerchantBuilder {
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

fn echo() -> TestSignatureAndEncryption {
    TestSignatureAndEncryption::new("ok")
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
        let reply = blocking.exchange(sealed()).unwrap();
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
    // Each request was sent once: the answer that had come was verified again.
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
fn made_up_serial_numbers_cause_one_download() {
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
    assert_eq!((asked(&sandbox, DOWNLOAD), asked(&sandbox, ECHO)), (2, 21));
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
            .exchange(echo())
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
    let pinned = SharedKeys::pinned(wxpay::KeyRing::new());
    let refused = builder().apiv3_key(keys::APIV3_KEY).shared_keys(&pinned);
    assert!(matches!(
        refused.build(),
        Err(wxpay::ConfigError::Pinned { .. })
    ));
}
