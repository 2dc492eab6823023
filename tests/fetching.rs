//! Notifications that name an unknown certificate: it is downloaded once, if the receiver has a client.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver as Told, Sender, channel};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use wxpay::api::common::{Event, RequestEcho};
use wxpay::blocking;
use wxpay::notification::{
    Acknowledgement, AsyncInbox, Inbox, MemoryDeduplicator, Notification, NotificationReceiver,
    Plaintext, ReceiveError,
};
use wxpay::{AwsLc, Blocking, Client, Hyper, Merchant, VerifyError};
use wxpay_sandbox::{Fault, FaultRule, NoticeOutcome, PlatformTrust, Sandbox};

use crate::calls::block_on;
use crate::server::serve;

const DOWNLOAD: &str = "/v3/certificates";

fn sandbox() -> Sandbox {
    let builder = Sandbox::builder().platform_trust(PlatformTrust::CertificatesOnly);
    builder.start().unwrap()
}

/// A merchant that has downloaded the certificate that signs now.
fn merchant(sandbox: &Sandbox) -> Merchant {
    let builder = sandbox.merchant_builder(AwsLc).download_certificates();
    let merchant = builder.build().unwrap();
    let client = blocking::Client::new(merchant.clone(), Blocking::new());
    client.refresh_platform_keys().unwrap();
    merchant
}

fn downloads(sandbox: &Sandbox) -> usize {
    let requests = sandbox.requests();
    let downloads = requests.iter().filter(|request| request.target == DOWNLOAD);
    downloads.count()
}

/// Lets the sandbox post to that URL, signed by a certificate that is new.
fn post_after_a_rotation(sandbox: &Sandbox, url: &str) {
    // The sender hears of the new one only when its own answer has come.
    let sender = sandbox.merchant(AwsLc).unwrap();
    let sender = blocking::Client::new(sender, Blocking::new());
    sandbox.hold_notifications();
    let echo = RequestEcho::new().echo_message("你好").notify_url(url);
    sender.send(echo).unwrap();
    sandbox.add_platform_certificate().unwrap();
    sandbox.switch_platform_certificate();
    sandbox.release_notifications();
    sandbox.await_notifications();
}

fn outcomes(sandbox: &Sandbox) -> Vec<NoticeOutcome> {
    let deliveries = sandbox.deliveries().into_iter();
    deliveries.map(|delivery| delivery.outcome).collect()
}

fn hear(
    heard: &Sender<Event>,
) -> impl Fn(Notification<Event>) -> Result<(), String> + Clone + use<> {
    let heard = heard.clone();
    move |notification| {
        let told = heard.send(notification.resource);
        told.map_err(|error| error.to_string())
    }
}

fn by_inbox(receiver: NotificationReceiver, heard: &Sender<Event>) -> String {
    let (inbox, hear) = (Inbox::new(receiver, MemoryDeduplicator::new()), hear(heard));
    serve(move |headers, body| {
        Acknowledgement::from(&inbox.handle(headers, body, hear.clone())).into()
    })
}

fn by_async_inbox(receiver: NotificationReceiver, heard: &Sender<Event>) -> String {
    let (inbox, hear) = (
        AsyncInbox::new(receiver, MemoryDeduplicator::new()),
        hear(heard),
    );
    serve(move |headers, body| {
        let handled = inbox.handle(headers, body, |told| std::future::ready(hear(told)));
        Acknowledgement::from(&block_on(handled)).into()
    })
}

/// The layer of tower in front of the extractor of axum.
fn by_axum(receiver: NotificationReceiver, heard: &Sender<Event>, is_layered: bool) -> String {
    use axum::Router;
    use axum::routing::post;

    let hear = hear(heard);
    let process = move |wxpay::axum::Notification(told): wxpay::axum::Notification<Event>| async move {
        hear(told).unwrap();
        StatusCode::NO_CONTENT
    };
    let inbox = AsyncInbox::new(receiver.clone(), MemoryDeduplicator::new());
    let mut route = post(process);
    if is_layered {
        route = route.layer(wxpay::tower::NotificationLayer::new(inbox));
    }
    let router = Router::new().route("/notify", route).with_state(receiver);
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, router).await.unwrap();
        });
    });
    url
}

fn by_actix(receiver: NotificationReceiver, heard: &Sender<Event>) -> String {
    use actix_web::{App, HttpResponse, HttpServer, web};

    let hear = hear(heard);
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let server = move || {
            let hear = hear.clone();
            let process = move |told: wxpay::actix::Notification<Event>| {
                let heard = hear(told.0);
                async move {
                    heard.unwrap();
                    HttpResponse::NoContent().finish()
                }
            };
            App::new()
                .app_data(receiver.clone())
                .route("/notify", web::post().to(process))
        };
        let server = HttpServer::new(server).workers(1).disable_signals();
        let server = server.listen(listener).unwrap().run();
        actix_web::rt::System::new().block_on(server).unwrap();
    });
    url
}

#[test]
fn a_rotation_between_two_notifications_is_not_noticed() {
    fn with(start: impl FnOnce(&Merchant, &Sender<Event>) -> String) {
        let sandbox = sandbox();
        let (heard, told) = channel();
        let url = start(&merchant(&sandbox), &heard);
        post_after_a_rotation(&sandbox, &url);
        assert!(matches!(told.recv().unwrap(), Event::Echoed(_)));
        assert!(outcomes(&sandbox)[0].is_success());
        assert_eq!((outcomes(&sandbox).len(), downloads(&sandbox)), (1, 2));
    }
    let blocking = |merchant: &Merchant| {
        let client = blocking::Client::new(merchant.clone(), Blocking::new());
        NotificationReceiver::new(merchant.clone()).fetching_keys(client)
    };
    let asynchronous = |merchant: &Merchant| {
        let client = Client::new(merchant.clone(), Hyper::new());
        NotificationReceiver::new(merchant.clone()).fetching_keys_async(client)
    };
    with(|merchant, heard| by_inbox(blocking(merchant), heard));
    with(|merchant, heard| by_async_inbox(asynchronous(merchant), heard));
    with(|merchant, heard| by_axum(asynchronous(merchant), heard, false));
    with(|merchant, heard| by_axum(asynchronous(merchant), heard, true));
    with(|merchant, heard| by_actix(asynchronous(merchant), heard));
}

#[test]
fn without_being_told_to_a_receiver_downloads_nothing_and_refuses() {
    let sandbox = sandbox();
    let (heard, told) = channel();
    let url = by_inbox(NotificationReceiver::new(merchant(&sandbox)), &heard);
    post_after_a_rotation(&sandbox, &url);
    assert_eq!(outcomes(&sandbox), [NoticeOutcome::Answered(401)]);
    assert_eq!(downloads(&sandbox), 1);
    assert!(told.try_recv().is_err());
}

#[test]
fn while_a_download_fails_the_notification_is_refused_and_comes_again() {
    let sandbox = sandbox();
    let merchant = merchant(&sandbox);
    let client = blocking::Client::new(merchant.clone(), Blocking::new());
    let (heard, told) = channel();
    let url = by_inbox(
        NotificationReceiver::new(merchant).fetching_keys(client.clone()),
        &heard,
    );
    sandbox.fault(FaultRule::new(Fault::SystemErrorBefore).path(DOWNLOAD));
    post_after_a_rotation(&sandbox, &url);
    assert_eq!(downloads(&sandbox), 2);
    // The next repeats come within the back-off: they cause no download.
    sandbox.advance(Duration::from_secs(15));
    sandbox.await_notifications();
    assert_eq!(outcomes(&sandbox), [NoticeOutcome::Answered(401); 2]);
    assert_eq!(downloads(&sandbox), 2);
    assert!(told.try_recv().is_err());
    // What a call or a timer has brought is there for the next one.
    client.refresh_platform_keys().unwrap();
    sandbox.advance(Duration::from_secs(15));
    sandbox.await_notifications();
    assert!(matches!(told.recv().unwrap(), Event::Echoed(_)));
    assert_eq!(outcomes(&sandbox)[2], NoticeOutcome::Answered(204));
}

type Posted = (HeaderMap, Vec<u8>);

/// The notifications that come to that URL, each answered with 500.
fn kept() -> (String, Told<Posted>) {
    let (keep, kept) = channel();
    let url = serve(move |headers, body| {
        let _ = keep.send((headers.clone(), body.to_vec()));
        http::Response::<Bytes>::from(Acknowledgement::failure("kept"))
    });
    (url, kept)
}

#[test]
fn notifications_that_come_at_once_make_one_download() {
    let sandbox = sandbox();
    let (url, kept) = kept();
    let (first, second) = (merchant(&sandbox), merchant(&sandbox));
    post_after_a_rotation(&sandbox, &url);
    let (headers, body) = kept.recv().unwrap();

    let client = blocking::Client::new(first.clone(), Blocking::new());
    let receiver = NotificationReceiver::new(first).fetching_keys(client);
    std::thread::scope(|scope| {
        let received: Vec<_> = (0..32)
            .map(|_| scope.spawn(|| receiver.receive::<Plaintext>(&headers, &body)))
            .collect();
        for received in received {
            received.join().unwrap().unwrap();
        }
    });
    assert_eq!(downloads(&sandbox), 3);

    let client = Client::new(second.clone(), Hyper::new());
    let receiver = NotificationReceiver::new(second).fetching_keys_async(client);
    block_on(async {
        let received: Vec<_> = (0..32)
            .map(|_| {
                let (receiver, headers, body) = (receiver.clone(), headers.clone(), body.clone());
                tokio::spawn(async move {
                    let received = receiver.receive_async::<Plaintext>(&headers, &body);
                    received.await.map(drop)
                })
            })
            .collect();
        for received in received {
            received.await.unwrap().unwrap();
        }
    });
    assert_eq!(downloads(&sandbox), 4);
}

#[test]
fn made_up_keys_make_no_stampede() {
    let sandbox = sandbox();
    let (url, kept) = kept();
    let merchant = merchant(&sandbox);
    let client = blocking::Client::new(merchant.clone(), Blocking::new());
    let client_async = Client::new(merchant.clone(), Hyper::new());
    let receiver = NotificationReceiver::new(merchant).fetching_keys(client);
    let receiver = receiver.fetching_keys_async(client_async);
    post_after_a_rotation(&sandbox, &url);
    let (genuine, body) = kept.recv().unwrap();
    for number in 0..20 {
        let mut forged = genuine.clone();
        let serial = format!("{number:040X}");
        forged.insert("wechatpay-serial", serial.parse().unwrap());
        for received in [
            receiver.receive::<Plaintext>(&forged, &body),
            block_on(receiver.receive_async(&forged, &body)),
        ] {
            let error = received.unwrap_err();
            assert_eq!(error.status(), StatusCode::UNAUTHORIZED);
            assert_eq!(error.unknown_key(), Some(&*serial));
        }
    }
    assert_eq!(downloads(&sandbox), 2);
    // The one that they have caused has brought the genuine one's, too.
    receiver.receive::<Plaintext>(&genuine, &body).unwrap();
}

/// Naming a key does not help a sender that did not sign with it.
#[test]
fn what_was_fetched_is_still_verified() {
    let sandbox = sandbox();
    let (url, kept) = kept();
    let merchant = merchant(&sandbox);
    let client = blocking::Client::new(merchant.clone(), Blocking::new());
    let receiver = NotificationReceiver::new(merchant).fetching_keys(client);
    post_after_a_rotation(&sandbox, &url);
    let (headers, mut body) = kept.recv().unwrap();
    body[10] ^= 1;
    let error = receiver.receive::<Plaintext>(&headers, &body).unwrap_err();
    let is_refused = matches!(
        &error,
        ReceiveError::Verify {
            source: VerifyError::Signature { .. }
        }
    );
    assert!(is_refused, "{error:?}");
    assert_eq!(downloads(&sandbox), 2);
}

#[test]
fn merchants_on_one_address_are_fetched_for_by_a_client_each() {
    use wxpay_sandbox::MerchantAccount;

    let mchids = ["1900009191", "1900009192", "1900009193"];
    let mut builder = Sandbox::builder().platform_trust(PlatformTrust::CertificatesOnly);
    for mchid in mchids {
        builder = builder.merchant(MerchantAccount::new(mchid));
    }
    let sandbox = builder.start().unwrap();
    let network = Blocking::new();
    let merchants: HashMap<_, _> = mchids
        .map(|mchid| {
            let builder = sandbox.merchant_builder_of(mchid, AwsLc).unwrap();
            let merchant = builder.download_certificates().build().unwrap();
            (mchid, merchant)
        })
        .into();
    let receiver = mchids[1..].iter().fold(
        NotificationReceiver::new(merchants[mchids[0]].clone()),
        |receiver, mchid| receiver.and_merchant(merchants[*mchid].clone()),
    );
    let receiver = mchids[..2].iter().fold(receiver, |receiver, mchid| {
        let client = blocking::Client::new(merchants[*mchid].clone(), network.clone());
        receiver.fetching_keys(client)
    });
    let (url, kept) = kept();
    post_after_a_rotation(&sandbox, &url);
    let (headers, body) = kept.recv().unwrap();
    receiver.receive::<Plaintext>(&headers, &body).unwrap();
    // One with a client has it now. The third one has none.
    let has = |mchid| {
        let keys = merchants[mchid].keys();
        keys.find(sandbox.platform_certificate().serial()).is_some()
    };
    let [first, second, third] = mchids.map(has);
    assert!((first || second) && !third);
    assert!(downloads(&sandbox) <= 2);
}

/// Several merchants may share a certificate, and one of them has it already: not the notified one.
#[test]
fn a_key_that_only_another_merchant_has_is_fetched_too() {
    let sandbox = sandbox();
    let (url, kept) = kept();
    let (second, third) = (merchant(&sandbox), merchant(&sandbox));
    post_after_a_rotation(&sandbox, &url);
    let (headers, body) = kept.recv().unwrap();
    let first = sandbox
        .merchant_builder(AwsLc)
        .apiv3_key(&"x".repeat(32))
        .platform_certificate(&sandbox.platform_certificate())
        .build()
        .unwrap();
    let both =
        |other: &Merchant| NotificationReceiver::new(first.clone()).and_merchant(other.clone());

    let without = both(&second).receive::<Plaintext>(&headers, &body);
    assert!(matches!(without, Err(ReceiveError::Decrypt { .. })));
    let client = blocking::Client::new(second.clone(), Blocking::new());
    let receiver = both(&second).fetching_keys(client);
    receiver.receive::<Plaintext>(&headers, &body).unwrap();
    let client = Client::new(third.clone(), Hyper::new());
    let receiver = both(&third).fetching_keys_async(client);
    block_on(receiver.receive_async::<Plaintext>(&headers, &body)).unwrap();
    assert_eq!(downloads(&sandbox), 4);

    // Who has the key and cannot decrypt with it downloads nothing.
    let client = blocking::Client::new(second.clone(), Blocking::new());
    let alone = NotificationReceiver::new(first).fetching_keys(client);
    let refused = alone.receive::<Plaintext>(&headers, &body);
    assert!(matches!(refused, Err(ReceiveError::Decrypt { .. })));
    assert_eq!(downloads(&sandbox), 4);
}
