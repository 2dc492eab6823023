//! The check that moves no money, with both clients, all crypto backends and a merchant's own server.

use std::sync::mpsc::channel;

use wxpay::api::common::{Event, RequestEcho};
use wxpay::blocking;
use wxpay::crypto::Crypto;
use wxpay::notification::{
    Acknowledgement, AsyncInbox, Inbox, MemoryDeduplicator, Notification, NotificationReceiver,
};
use wxpay::{AwsLc, Blocking, Client, Delivery, Error, Hyper, OpenSsl, RustCrypto, Sm};
use wxpay_sandbox::{NoticeOutcome, Sandbox};
use wxpay_testkit::keys;

use crate::calls::block_on;
use crate::server::serve;

fn plain() -> RequestEcho {
    RequestEcho::new().echo_message("你好")
}

fn sealed() -> RequestEcho {
    plain().encrypted_echo_message("秘密")
}

/// The default merchant in a sandbox of its scheme, with each backend.
fn with_every_backend(check: impl Fn(&Sandbox, &dyn Fn() -> wxpay::Merchant)) {
    fn one(
        crypto: impl Crypto + Copy + 'static,
        check: impl Fn(&Sandbox, &dyn Fn() -> wxpay::Merchant),
    ) {
        let builder = match crypto.scheme() {
            wxpay::crypto::Scheme::Sm2WithSm3 => Sandbox::builder().sm(),
            _ => Sandbox::builder(),
        };
        let sandbox = builder.start().unwrap();
        check(&sandbox, &|| sandbox.merchant(crypto).unwrap());
    }
    one(AwsLc, &check);
    one(OpenSsl, &check);
    one(RustCrypto, &check);
    one(Sm, &check);
}

#[test]
fn an_echo_comes_back_to_either_client_in_plain_and_sealed() {
    with_every_backend(|sandbox, merchant| {
        let blocking = blocking::Client::new(merchant(), Blocking::new());
        let client = Client::new(merchant(), Hyper::new());
        for echoed in [blocking.send(plain()), block_on(client.send(plain()))] {
            let echoed = echoed.unwrap();
            assert_eq!(echoed.echo_message.as_deref(), Some("你好"));
            assert!(echoed.encrypted_echo_message.is_none());
        }
        for echoed in [blocking.send(sealed()), block_on(client.send(sealed()))] {
            let opened = echoed.unwrap().encrypted_echo_message.unwrap();
            assert_eq!(opened.expose(), "秘密");
        }
        // Nobody is told who has not asked for it.
        assert!(sandbox.deliveries().is_empty());
    });
}

#[test]
fn an_echo_is_told_to_either_inbox_typed_and_once() {
    with_every_backend(|sandbox, merchant| {
        let (heard, told) = channel();
        let hear = move |notification: Notification<Event>| {
            let told = (notification.event_type, notification.resource);
            heard.send(told).map_err(|error| error.to_string())
        };
        let receiver = NotificationReceiver::new(merchant());
        let inbox = Inbox::new(receiver.clone(), MemoryDeduplicator::new());
        let handler = hear.clone();
        let by_inbox = serve(move |headers, body| {
            Acknowledgement::from(&inbox.handle(headers, body, handler.clone())).into()
        });
        let inbox = AsyncInbox::new(receiver, MemoryDeduplicator::new());
        let by_async_inbox = serve(move |headers, body| {
            let handled = inbox.handle(headers, body, |told| std::future::ready(hear(told)));
            Acknowledgement::from(&block_on(handled)).into()
        });
        let client = blocking::Client::new(merchant(), Blocking::new());
        for url in [by_inbox, by_async_inbox] {
            client.send(sealed().notify_url(&url)).unwrap();
            let (event_type, event) = told.recv().unwrap();
            assert_eq!(event_type, "SECURITY_ECHO.SUCCESS");
            let Event::Echoed(echo) = event else {
                panic!("{event:?}");
            };
            assert_eq!(echo.echo_message, "你好");
            assert_eq!(echo.encrypt_echo_message.unwrap().expose(), "秘密");

            sandbox.await_notifications();
            let id = sandbox.deliveries().last().unwrap().id.clone();
            sandbox.repeat_notification(&id).unwrap();
            sandbox.await_notifications();
            assert!(told.try_recv().is_err(), "it was processed twice");
        }
        let deliveries = sandbox.deliveries();
        let taken = NoticeOutcome::Answered(204);
        assert!(deliveries.iter().all(|delivery| delivery.outcome == taken));
        assert_eq!(deliveries.len(), 4);
    });
}

#[test]
fn an_echo_finds_a_private_key_that_is_not_of_the_certificate() {
    let sandbox = Sandbox::start().unwrap();
    let merchant = sandbox
        .merchant_builder(AwsLc)
        .private_key(&keys::other_key());
    let client = blocking::Client::new(merchant.build().unwrap(), Blocking::new());
    // Offline nothing can be told: there is no certificate to compare the key with.
    let error = client.send(sealed()).unwrap_err();
    let code = error.api().and_then(|error| error.code());
    assert_eq!(
        code.map(|code| code.as_str()),
        Some("SIGN_ERROR"),
        "{error}"
    );
}

#[test]
fn an_echo_finds_a_wechat_pay_key_that_is_another() {
    let sandbox = Sandbox::start().unwrap();
    let other = keys::other_key();
    let merchant = sandbox
        .merchant_builder(AwsLc)
        .public_key(sandbox.public_key_id(), other.public_key());
    let client = blocking::Client::new(merchant.build().unwrap(), Blocking::new());
    // What is sealed for that key WeChat Pay cannot open, and its refusal cannot be verified either.
    for echo in [plain(), sealed()] {
        let error = client.send(echo).unwrap_err();
        assert!(matches!(error, Error::Verify { .. }), "{error:?}");
        assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
    }
}

#[test]
fn an_echo_that_is_notified_of_finds_an_apiv3_key_that_is_another() {
    let sandbox = Sandbox::start().unwrap();
    let merchant = sandbox.merchant_builder(AwsLc).apiv3_key(&"x".repeat(32));
    let merchant = merchant.build().unwrap();
    let inbox = Inbox::new(
        NotificationReceiver::new(merchant.clone()),
        MemoryDeduplicator::new(),
    );
    let (heard, told) = channel();
    let url = serve(move |headers, body| {
        let handled = inbox.handle(headers, body, |_: Notification<Event>| {
            Ok::<_, std::io::Error>(())
        });
        let why = handled.as_ref().map_err(ToString::to_string);
        heard.send(why.map(|_| ()).unwrap_err()).unwrap();
        Acknowledgement::from(&handled).into()
    });
    let client = blocking::Client::new(merchant, Blocking::new());
    client.send(plain().notify_url(&url)).unwrap();
    let why = told.recv().unwrap();
    assert!(why.ends_with("cannot be decrypted"), "{why}");
    sandbox.await_notifications();
    assert_eq!(
        sandbox.deliveries()[0].outcome,
        NoticeOutcome::Answered(500)
    );
}
