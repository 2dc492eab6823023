use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wxpay::api::common::{ListCertificates, RequestEcho};
use wxpay::blocking::Client;
use wxpay::key::Certificate;
use wxpay::{AwsLc, Error, Merchant, VerifyError};
use wxpay_sandbox::{MerchantAccount, PlatformKeyKind, PlatformTrust, Sandbox};

use crate::{builder, client, notifications, orders, refused, transport};

/// The certificates that the sandbox hands out, opened with the APIv3 key.
fn downloaded(sandbox: &Sandbox, merchant: Merchant) -> Vec<Certificate> {
    let client = Client::new(merchant.clone(), transport(sandbox));
    let list = client.send(ListCertificates::new()).unwrap();
    let rows = list.data.unwrap_or_default().into_iter();
    let certificates = rows.map(|row| {
        let encrypted = row.encrypt_certificate.unwrap();
        let ciphertext = STANDARD.decode(encrypted.ciphertext.unwrap()).unwrap();
        let nonce = encrypted.nonce.unwrap();
        let associated_data = encrypted.associated_data.unwrap();
        let aead = merchant.aead().unwrap();
        let opened = aead.open(nonce.as_bytes(), associated_data.as_bytes(), &ciphertext);
        let certificate = Certificate::parse(opened.unwrap().expose()).unwrap();
        assert_eq!(row.serial_no.as_deref(), Some(certificate.serial()));
        certificate
    });
    certificates.collect()
}

fn trusting(sandbox: &Sandbox, certificates: &[Certificate]) -> Client {
    let mut builder = sandbox.merchant_builder_trusting(PlatformKeyKind::Certificate, AwsLc);
    for certificate in certificates {
        builder = builder.platform_certificate(certificate);
    }
    Client::new(builder.build().unwrap(), transport(sandbox))
}

#[test]
fn a_new_certificate_is_handed_out_before_it_signs() {
    let sandbox = builder()
        .platform_trust(PlatformTrust::CertificatesOnly)
        .start()
        .unwrap();
    let old = client(&sandbox);
    let added = sandbox.add_platform_certificate().unwrap();
    let handed_out = downloaded(&sandbox, sandbox.merchant(AwsLc).unwrap());
    assert_eq!(handed_out.len(), 2);
    assert_eq!(handed_out[1], added);
    let both = trusting(&sandbox, &handed_out);

    let echo = || RequestEcho::new().echo_message("ok");
    let by = |client: &Client| {
        let reply = client.send_full(echo()).unwrap();
        reply.answer.key_id().unwrap().to_owned()
    };
    assert_eq!(by(&both), handed_out[0].serial());
    sandbox.switch_platform_certificate();
    assert_eq!(by(&both), added.serial());
    let error = old.send(echo()).unwrap_err();
    let Error::Verify { source, .. } = error else {
        panic!("{error:?}");
    };
    assert!(matches!(source, VerifyError::UnknownKey { .. }), "{source}");
}

#[test]
fn an_expired_certificate_is_neither_handed_out_nor_sealed_for() {
    const SIX_YEARS: std::time::Duration = std::time::Duration::from_secs(6 * 366 * 86_400);
    let sandbox = Sandbox::builder()
        .platform_trust(PlatformTrust::CertificatesOnly)
        .start()
        .unwrap();
    let client = client(&sandbox);
    sandbox.advance(SIX_YEARS);
    let none = refused(client.send(ListCertificates::new()));
    assert_eq!(none, (404, "RESOURCE_NOT_EXISTS".to_owned()));
    let sealed = RequestEcho::new()
        .echo_message("a")
        .encrypted_echo_message("b");
    let refusal = refused(client.send(sealed));
    assert_eq!(refusal, (400, "PARAM_ERROR".to_owned()));
    let added = sandbox.add_platform_certificate().unwrap();
    let handed_out = downloaded(&sandbox, sandbox.merchant(AwsLc).unwrap());
    assert_eq!(handed_out, [added]);
}

#[test]
fn a_new_merchant_has_the_public_key_and_nothing_to_download() {
    let only = || builder().platform_trust(PlatformTrust::PublicKeyOnly);
    let sandbox = only().start().unwrap();
    let refusal = refused(client(&sandbox).send(ListCertificates::new()));
    assert_eq!(refusal, (404, "RESOURCE_NOT_EXISTS".to_owned()));
    let sandbox = only().empty_certificate_list().start().unwrap();
    assert!(downloaded(&sandbox, sandbox.merchant(AwsLc).unwrap()).is_empty());
}

#[test]
fn what_is_sealed_comes_back_sealed_for_the_merchant() {
    for trust in [
        PlatformTrust::PublicKeyOnly,
        PlatformTrust::CertificatesOnly,
    ] {
        let sandbox = builder().platform_trust(trust).start().unwrap();
        let echo = RequestEcho::new()
            .echo_message("你好")
            .encrypted_echo_message("秘密");
        let reply = client(&sandbox).send_full(echo).unwrap();
        assert_eq!(reply.value.echo_message.as_deref(), Some("你好"));
        let opened = reply.value.encrypted_echo_message.unwrap();
        assert_eq!(opened.expose(), "秘密");
        let is_public = reply.answer.key_id() == Some(sandbox.public_key_id());
        assert_eq!(is_public, trust == PlatformTrust::PublicKeyOnly);
    }
}

#[test]
fn a_field_that_was_sealed_for_another_key_is_refused() {
    let theirs = Sandbox::builder()
        .wechatpay_key("PUB_KEY_ID_2", wxpay_testkit::keys::other_key())
        .start()
        .unwrap();
    let sandbox = builder().start().unwrap();
    let echo = || {
        RequestEcho::new()
            .echo_message("a")
            .encrypted_echo_message("b")
    };
    let id = sandbox.public_key_id();
    for (name, key) in [
        ("PUB_KEY_ID_2", theirs.public_key()),
        (id, theirs.public_key()),
    ] {
        let merchant = sandbox
            .merchant_builder_trusting(PlatformKeyKind::Certificate, AwsLc)
            .public_key(name, key)
            .build()
            .unwrap();
        let client = Client::new(merchant, transport(&sandbox));
        let refusal = client.send(echo()).unwrap_err();
        // With a key that is not the sandbox's, its response cannot be verified where it uses that name.
        match refusal.api() {
            Some(api) => assert_eq!(api.code().unwrap().as_str(), "PARAM_ERROR"),
            None => assert!(matches!(refusal, Error::Verify { .. }), "{refusal:?}"),
        }
        assert_eq!(sandbox.requests().last().unwrap().code, Some("PARAM_ERROR"));
    }
}

/// From certificates over both kinds to the public key, while it runs.
#[test]
fn a_merchant_migrates_while_the_sandbox_runs() {
    use PlatformKeyKind::{Certificate, PublicKey};
    let builder = builder().platform_trust(PlatformTrust::CertificatesOnly);
    let sandbox = builder.start().unwrap();
    let client = |kind| {
        let builder = sandbox.merchant_builder_trusting(kind, AwsLc);
        Client::new(builder.build().unwrap(), transport(&sandbox))
    };
    let (by_certificate, by_public_key) = (client(Certificate), client(PublicKey));
    let echo = || {
        RequestEcho::new()
            .echo_message("a")
            .encrypted_echo_message("b")
    };
    let migrate = |to| sandbox.migrate(sandbox.mchid(), to).unwrap();
    for (trust, takes_certificate, takes_public_key) in [
        (PlatformTrust::CertificatesOnly, true, false),
        (PlatformTrust::Both, true, true),
        (PlatformTrust::PublicKeyOnly, false, true),
    ] {
        migrate(trust);
        for (client, is_taken) in [
            (&by_certificate, takes_certificate),
            (&by_public_key, takes_public_key),
        ] {
            assert_eq!(client.send(echo()).is_ok(), is_taken, "{trust:?}");
        }
        let preferred = sandbox.merchant(AwsLc).unwrap();
        let client = Client::new(preferred, transport(&sandbox));
        assert!(client.send(echo()).is_ok(), "{trust:?}");
        let list = client.send(ListCertificates::new());
        assert_eq!(list.is_ok(), takes_certificate, "{trust:?}");
    }
    let unknown = sandbox.migrate("1", PlatformTrust::Both).unwrap_err();
    assert_eq!(unknown.to_string(), "merchant 1 is not registered");
}

/// One merchant's kinds and calls decide nothing for another one.
#[test]
fn each_merchant_is_notified_with_its_own_kind() {
    let (old, new) = ("1900009191", "1900009192");
    let sandbox = Sandbox::builder()
        .merchant(MerchantAccount::new(old).platform_trust(PlatformTrust::CertificatesOnly))
        .merchant(MerchantAccount::new(new))
        .platform_trust(PlatformTrust::PublicKeyOnly)
        .start()
        .unwrap();
    let (url, told) = notifications::server(&[]);
    sandbox.hold_notifications();
    let clients = [new, old].map(|mchid| {
        let builder = sandbox.merchant_builder_of(mchid, AwsLc).unwrap();
        let merchant = builder.build().unwrap();
        let client = Client::new(merchant.clone(), transport(&sandbox));
        let order = orders::native(mchid, 100).notify_url(&url);
        client.send(order.mchid(mchid)).unwrap();
        let echo = RequestEcho::new().echo_message(mchid).notify_url(&url);
        client.send(echo).unwrap();
        (mchid, merchant)
    });
    for mchid in [new, old] {
        sandbox.pay_of(mchid, mchid).unwrap();
    }
    sandbox.release_notifications();
    sandbox.await_notifications();
    let mut seen = 0;
    for told in told.try_iter() {
        let believers = clients
            .each_ref()
            .map(|(_, merchant)| told.is_believed_by(merchant));
        let content = told.opened_by(&clients[usize::from(believers[1])].1);
        let to = content
            .get("mchid")
            .or_else(|| content.get("echo_message"))
            .unwrap();
        assert_eq!(believers, clients.each_ref().map(|(mchid, _)| to == mchid));
        seen += 1;
    }
    assert_eq!(seen, 4);
}
