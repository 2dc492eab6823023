//! 国密 from end to end: a merchant with SM2 keys and a sandbox that has them too, over real sockets.

use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};

use http::HeaderMap;
use wxpay::api::common::{self, RequestEcho};
use wxpay::api::ecommerce_transfer::{
    CancelInsuranceClaim, InsuranceClaimState, PreTransferInsuranceClaim, Receiver as ClaimReceiver,
};
use wxpay::blocking::Client;
use wxpay::key::KeyAlgorithm;
use wxpay::notification::{
    Acknowledgement, AsyncInbox, Inbox, MemoryDeduplicator, Notification, NotificationReceiver,
};
use wxpay::transport::{BlockingTransport, Limits, from_fn};
use wxpay::{
    AwsLc, Blocking, ConfigError, Delivery, Error, Hyper, Merchant, MerchantBuilder, RefreshError,
    Sm,
};
use wxpay_sandbox::{Fault, FaultRule, PlatformTrust, Sandbox, SandboxBuilder};
use wxpay_testkit::keys;

use crate::calls::block_on;
use crate::server::serve;

const DOWNLOAD: &str = "/v3/certificates";

fn sandbox() -> SandboxBuilder {
    Sandbox::builder().sm().apiv3_key(keys::APIV3_KEY)
}

fn claim() -> PreTransferInsuranceClaim {
    let receiver = ClaimReceiver::transaction_user("4200001");
    PreTransferInsuranceClaim::new("plfk1")
        .receiver(receiver)
        .transfer_remark("理赔")
        .amount(100)
}

fn sealed_echo() -> RequestEcho {
    RequestEcho::new()
        .echo_message("回显")
        .encrypted_echo_message("秘密")
}

/// The sandbox's merchant without any WeChat Pay platform key, which downloads certificates.
fn downloading(sandbox: &Sandbox) -> MerchantBuilder {
    Merchant::builder(Sm)
        .mchid(keys::MERCHANT_ID)
        .serial(keys::sm2::MERCHANT_SERIAL)
        .private_key(&keys::sm2::merchant_key())
        .apiv3_key(keys::APIV3_KEY)
        .base_url(&sandbox.base_url())
        .download_certificates()
}

fn certificates_only() -> Sandbox {
    let account = wxpay_sandbox::MerchantAccount::new(keys::MERCHANT_ID);
    sandbox()
        .merchant(account.key(keys::sm2::merchant_key(), keys::sm2::MERCHANT_SERIAL))
        .platform_trust(PlatformTrust::CertificatesOnly)
        .start()
        .unwrap()
}

fn downloads(sandbox: &Sandbox) -> Vec<String> {
    let requests = sandbox.requests().into_iter();
    let targets = requests.map(|request| request.target);
    targets
        .filter(|target| target.starts_with(DOWNLOAD))
        .collect()
}

#[test]
fn a_claim_is_prepared_and_cancelled_by_either_client() {
    let sandbox = sandbox().start().unwrap();
    let blocking = Client::new(sandbox.merchant(Sm).unwrap(), Blocking::new());
    blocking.send(claim()).unwrap();
    let client = wxpay::Client::new(sandbox.merchant(Sm).unwrap(), Hyper::new());
    let cancelled = block_on(client.send(CancelInsuranceClaim::new("plfk1"))).unwrap();
    assert_eq!(cancelled.state, InsuranceClaimState::Canceling);
}

#[test]
fn the_scheme_of_requests_and_answers_is_that_of_sm2() {
    let sandbox = sandbox().start().unwrap();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (network, kept) = (Blocking::new(), Arc::clone(&seen));
    let client = Client::new(
        sandbox.merchant(Sm).unwrap(),
        from_fn(move |request| {
            let text = |headers: &HeaderMap, name: &str| headers[name].to_str().unwrap().to_owned();
            let asked = text(request.headers(), "authorization");
            let answer = network.send(request, Limits::default())?;
            let answered = text(answer.headers(), "wechatpay-signature-type");
            kept.lock().unwrap().push((asked, answered));
            Ok(answer)
        }),
    );
    client.send(claim()).unwrap();
    let (asked, answered) = seen.lock().unwrap().pop().unwrap();
    assert!(
        asked.starts_with("WECHATPAY2-SM2-WITH-SM3 mchid="),
        "{asked}"
    );
    assert_eq!(answered, "WECHATPAY2-SM2-WITH-SM3");
}

#[test]
fn a_sensitive_field_is_sealed_by_sm2_in_both_directions() {
    let sandbox = sandbox().start().unwrap();
    let blocking = Client::new(sandbox.merchant(Sm).unwrap(), Blocking::new());
    let client = wxpay::Client::new(sandbox.merchant(Sm).unwrap(), Hyper::new());
    for echoed in [
        blocking.send(sealed_echo()),
        block_on(client.send(sealed_echo())),
    ] {
        let echoed = echoed.unwrap();
        assert_eq!(echoed.echo_message.as_deref(), Some("回显"));
        assert_eq!(echoed.encrypted_echo_message.unwrap().expose(), "秘密");
    }
    // Longer than anything that RSA seals, whose limit is 214 bytes.
    let long = "秘".repeat(300);
    let echo = RequestEcho::new()
        .echo_message("长")
        .encrypted_echo_message(long.as_str());
    let echoed = blocking.send(echo).unwrap();
    assert_eq!(echoed.encrypted_echo_message.unwrap().expose(), long);
}

#[test]
fn a_notification_is_decrypted_by_sm4_and_processed_once() {
    let sandbox = sandbox().start().unwrap();
    let client = Client::new(sandbox.merchant(Sm).unwrap(), Blocking::new());
    let receiver = NotificationReceiver::new(sandbox.merchant(Sm).unwrap());
    let (heard, told) = channel();
    let hear = move |notification: Notification<common::Event>| {
        let common::Event::Echoed(echo) = notification.resource else {
            return Err(notification.event_type);
        };
        heard.send(echo).map_err(|error| error.to_string())
    };

    let (inbox, hear_it) = (
        Inbox::new(receiver.clone(), MemoryDeduplicator::new()),
        hear.clone(),
    );
    let url = serve(move |headers, body| {
        Acknowledgement::from(&inbox.handle(headers, body, hear_it.clone())).into()
    });
    client.send(sealed_echo().notify_url(&url)).unwrap();
    let echo = told.recv().unwrap();
    assert_eq!(echo.echo_message, "回显");

    let inbox = AsyncInbox::new(receiver, MemoryDeduplicator::new());
    let url = serve(move |headers, body| {
        let handled = inbox.handle(headers, body, |told| std::future::ready(hear(told)));
        Acknowledgement::from(&block_on(handled)).into()
    });
    client.send(sealed_echo().notify_url(&url)).unwrap();
    told.recv().unwrap();

    sandbox.await_notifications();
    let id = sandbox.deliveries()[1].id.clone();
    sandbox.repeat_notification(&id).unwrap();
    sandbox.await_notifications();
    assert_eq!(sandbox.deliveries().len(), 3);
    assert!(
        sandbox
            .deliveries()
            .iter()
            .all(|delivery| delivery.outcome.is_success())
    );
    assert!(told.try_recv().is_err(), "it was processed twice");
}

#[test]
fn certificates_with_sm2_keys_are_asked_for_by_either_client() {
    let sandbox = certificates_only();
    let blocking = Client::new(downloading(&sandbox).build().unwrap(), Blocking::new());
    let reply = blocking.send_full(sealed_echo()).unwrap();
    let certificate = sandbox.platform_certificate();
    assert_eq!(certificate.public_key().algorithm(), KeyAlgorithm::Sm2);
    assert_eq!(reply.answer.key_id(), Some(certificate.serial()));

    let client = wxpay::Client::new(downloading(&sandbox).build().unwrap(), Hyper::new());
    block_on(client.send(sealed_echo())).unwrap();
    sandbox.add_platform_certificate().unwrap();
    sandbox.switch_platform_certificate();
    block_on(client.send(sealed_echo())).unwrap();
    assert_eq!(
        downloads(&sandbox),
        ["/v3/certificates?algorithm_type=SM2"; 3]
    );
}

#[test]
fn merchants_with_rsa_keys_ask_as_before_and_are_given_none_of_sm2() {
    let sandbox = Sandbox::builder()
        .platform_trust(PlatformTrust::CertificatesOnly)
        .start()
        .unwrap();
    let merchant = sandbox.merchant_builder(AwsLc).download_certificates();
    let client = Client::new(merchant.build().unwrap(), Blocking::new());
    client.refresh_platform_keys().unwrap();
    assert_eq!(downloads(&sandbox), [DOWNLOAD]);

    let sandbox = certificates_only();
    let client = Client::new(downloading(&sandbox).build().unwrap(), Blocking::new());
    let error = client.send(common::ListCertificates::new()).unwrap_err();
    let code = error.api().and_then(|error| error.code());
    assert_eq!(
        code.map(|code| code.as_str()),
        Some("RESOURCE_NOT_EXISTS"),
        "{error}"
    );
}

#[test]
fn what_was_altered_is_refused_on_both_sides() {
    let sandbox = sandbox().start().unwrap();
    let network = Blocking::new();
    let altering = from_fn(move |mut request| {
        let mut body = request.body().to_vec();
        let last = body.len() - 3;
        body[last] ^= 1;
        *request.body_mut() = body.into();
        network.send(request, Limits::default())
    });
    let client = Client::new(sandbox.merchant(Sm).unwrap(), altering);
    let error = client.send(claim()).unwrap_err();
    let code = error.api().and_then(|error| error.code());
    assert_eq!(
        code.map(|code| code.as_str()),
        Some("SIGN_ERROR"),
        "{error}"
    );

    let blocking = Client::new(sandbox.merchant(Sm).unwrap(), Blocking::new());
    let client = wxpay::Client::new(sandbox.merchant(Sm).unwrap(), Hyper::new());
    for fault in [
        Fault::AlteredBody,
        Fault::Forged,
        Fault::Probe,
        Fault::Unsigned,
        Fault::Stale,
        Fault::UnknownSerial,
    ] {
        sandbox.fault_times(fault, 2);
        for answer in [
            blocking.send(sealed_echo()),
            block_on(client.send(sealed_echo())),
        ] {
            let error = answer.unwrap_err();
            assert!(
                matches!(error, Error::Verify { .. }),
                "{fault:?}: {error:?}"
            );
            assert_eq!(error.delivery(), Delivery::OutcomeUnknown, "{fault:?}");
        }
    }
}

#[test]
fn a_download_that_was_altered_or_is_for_another_apiv3_key_changes_nothing() {
    let sandbox = certificates_only();
    for fault in [Fault::AlteredBody, Fault::Forged, Fault::Unsigned] {
        sandbox.fault(FaultRule::new(fault).path(DOWNLOAD));
        let client = Client::new(downloading(&sandbox).build().unwrap(), Blocking::new());
        client.send(sealed_echo()).unwrap_err();
        assert!(client.merchant().keys().is_empty(), "{fault:?}");
    }
    let merchant = downloading(&sandbox).apiv3_key(&"x".repeat(32));
    let client = Client::new(merchant.build().unwrap(), Blocking::new());
    let error = client.refresh_platform_keys().unwrap_err();
    assert!(matches!(*error, RefreshError::Decrypt { .. }), "{error:?}");
}

#[test]
fn keys_of_the_other_kind_are_refused_on_both_sides() {
    let sandbox = sandbox().start().unwrap();
    let refused = sandbox.merchant(AwsLc).unwrap_err();
    let ConfigError::Several { problems } = refused else {
        panic!("{refused:?}")
    };
    let is_of_crypto = |problem: &ConfigError| matches!(problem, ConfigError::Crypto { .. });
    assert!(problems.iter().all(is_of_crypto), "{problems:?}");
    let rsa = wxpay_sandbox::MerchantAccount::new(keys::MERCHANT_ID);
    let started = Sandbox::builder()
        .sm()
        .merchant(rsa.key(keys::merchant_key(), keys::MERCHANT_SERIAL))
        .start();
    assert!(started.is_err());
}
