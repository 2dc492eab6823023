//! Downloads of platform certificates that are held up, dropped or asked of a domain that is down.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::sync::Semaphore;
use wxpay::bytes::Bytes;
use wxpay::crypto::{Aead, Crypto, CryptoError, Opener, Random, Scheme, Sealer, Signer, Verifier};
use wxpay::http::{HeaderMap, HeaderValue, Request, Response};
use wxpay::key::{ApiV3Key, PrivateKey, PublicKey};
use wxpay::notification::{NotificationReceiver, Plaintext, ReceiveError};
use wxpay::sans_io::{Refresh, RefreshStep};
use wxpay::transport::{Limits, Transport, TransportError, from_fn};
use wxpay::{
    AwsLc, Blocking, Client, Clock, Error, Hyper, Merchant, RefreshError, SystemClock, Timestamp,
    VerifyError, blocking,
};
use wxpay_sandbox::{PlatformTrust, Sandbox};
use wxpay_testkit::WechatPay;

use crate::calls::block_on;
use crate::platform_keys::{DOWNLOAD, downloading, echo, sandbox};

fn downloads(sandbox: &Sandbox) -> usize {
    let requests = sandbox.requests();
    let downloads = requests.iter().filter(|request| request.target == DOWNLOAD);
    downloads.count()
}

/// Holds each request for certificates until it gets a permit; sends everything else at once.
#[derive(Clone, Debug)]
struct Gate {
    transport: Hyper,
    permits: Arc<Semaphore>,
    begun: Arc<AtomicUsize>,
}

impl Gate {
    fn closed() -> Self {
        Self {
            transport: Hyper::new(),
            permits: Arc::new(Semaphore::new(0)),
            begun: Arc::default(),
        }
    }

    fn begun(&self) -> usize {
        self.begun.load(Ordering::Relaxed)
    }
}

#[wxpay::async_trait]
impl Transport for Gate {
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        if request.uri().path() == DOWNLOAD {
            self.begun.fetch_add(1, Ordering::Relaxed);
            let permit = self.permits.acquire().await;
            permit.unwrap().forget();
        }
        self.transport.send(request, limits).await
    }

    async fn wait(&self, delay: Duration) -> bool {
        self.transport.wait(delay).await
    }
}

#[test]
fn with_a_valid_key_no_call_waits_for_a_slow_list() {
    let sandbox = sandbox(PlatformTrust::Both);
    let merchant = sandbox.merchant_builder(AwsLc).download_certificates();
    let merchant = merchant.build().unwrap();
    let (gate, before) = (Gate::closed(), merchant.keys().iter().count());
    let client = Client::new(merchant.clone(), gate.clone());
    block_on(async {
        for _ in 0..8 {
            let call = tokio::time::timeout(Duration::from_secs(20), client.send(echo()));
            call.await.expect("the call waited for the list").unwrap();
        }
        assert_eq!(gate.begun(), 1);
        assert_eq!(merchant.keys().iter().count(), before);

        // The calls that follow carry the same download on.
        gate.permits.add_permits(1);
        for _ in 0..1000 {
            if merchant.shared_keys().fetched_at().is_some() {
                break;
            }
            client.send(echo()).await.unwrap();
        }
    });
    assert!(merchant.shared_keys().fetched_at().is_some());
    assert_eq!((gate.begun(), downloads(&sandbox)), (1, 1));
}

#[test]
fn a_first_download_survives_the_call_that_began_it() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    let merchant = downloading(&sandbox, AwsLc).build().unwrap();
    let gate = Gate::closed();
    let client = Client::new(merchant, gate.clone());
    block_on(async {
        for _ in 0..5 {
            let mut call = Box::pin(client.send(echo()));
            let mut context = Context::from_waker(Waker::noop());
            assert!(call.as_mut().poll(&mut context).is_pending());
        }
        gate.permits.add_permits(1);
        client.send(echo()).await.unwrap();
    });
    assert_eq!((gate.begun(), downloads(&sandbox)), (1, 1));
}

/// Headers of a notification, signed just now, that names an invented certificate.
fn forged(serial: &str, clock: impl Clock + 'static) -> HeaderMap {
    let wechat_pay = WechatPay::new(&AwsLc).with_clock(clock);
    let mut posted = wechat_pay
        .notification("TRANSACTION.SUCCESS", "{}")
        .to("/notify");
    let serial = HeaderValue::from_str(serial).unwrap();
    posted.headers_mut().insert("wechatpay-serial", serial);
    posted.headers().clone()
}

#[test]
fn a_forger_who_hangs_up_costs_no_genuine_response() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    let merchant = sandbox.merchant_builder(AwsLc).download_certificates();
    let merchant = merchant.build().unwrap();
    let gate = Gate::closed();
    let client = Client::new(merchant.clone(), gate.clone());
    let receiver = NotificationReceiver::new(merchant).fetching_keys_async(client.clone());
    block_on(async {
        gate.permits.add_permits(1);
        client.refresh_platform_keys().await.unwrap();
        for number in 0..20 {
            let headers = forged(&format!("{number:040X}"), SystemClock);
            let mut receiving = Box::pin(receiver.receive_async::<Plaintext>(&headers, b"{}"));
            let mut context = Context::from_waker(Waker::noop());
            let _ = receiving.as_mut().poll(&mut context);
        }
        sandbox.add_platform_certificate().unwrap();
        sandbox.switch_platform_certificate();
        gate.permits.add_permits(100);
        client.send(echo()).await.unwrap();
    });
    // The first download, the forger's, and at most one more.
    assert!(gate.begun() <= 3, "{}", gate.begun());
}

#[test]
fn the_list_comes_from_the_backup_domain_without_any_key() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    // A port that no connection can have, since it is not listened on.
    let dead = "http://127.0.0.1:9";
    let merchant = || {
        let builder = downloading(&sandbox, AwsLc).base_url(dead);
        builder
            .fallback_base_url(&sandbox.base_url())
            .build()
            .unwrap()
    };
    let serial = sandbox.platform_certificate().serial().to_owned();

    let client = blocking::Client::new(merchant(), Blocking::new());
    assert_eq!(client.refresh_platform_keys().unwrap().added.len(), 1);
    let client = blocking::Client::new(merchant(), Blocking::new());
    assert!(client.fetch_platform_key(&serial));
    // Calls follow the list to the domain that is up.
    let client = blocking::Client::new(merchant(), Blocking::new());
    client.send(echo()).unwrap();

    let client = Client::new(merchant(), Hyper::new());
    assert_eq!(
        block_on(client.refresh_platform_keys())
            .unwrap()
            .added
            .len(),
        1
    );
    let client = Client::new(merchant(), Hyper::new());
    assert!(block_on(client.fetch_platform_key(&serial)));
    let client = Client::new(merchant(), Hyper::new());
    block_on(client.send(echo())).unwrap();
}

#[test]
fn two_dead_domains_are_an_error_of_the_list() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    let builder = downloading(&sandbox, AwsLc).base_url("http://127.0.0.1:9");
    let merchant = builder
        .fallback_base_url("http://127.0.0.1:10")
        .build()
        .unwrap();
    let error = blocking::Client::new(merchant, Blocking::new())
        .send(echo())
        .unwrap_err();
    let Error::PlatformKeys { source, .. } = error else {
        panic!("{error:?}");
    };
    assert!(matches!(*source, RefreshError::Call { .. }));
}

fn reading(clock: &Arc<AtomicI64>) -> impl Fn() -> Timestamp + Send + Sync + use<> {
    let clock = Arc::clone(clock);
    move || Timestamp::from_unix(clock.load(Ordering::Relaxed))
}

/// A merchant with a ring of its own, whose requests for certificates are counted and fail.
fn counted(clock: &Arc<AtomicI64>) -> Merchant {
    let builder = WechatPay::merchant_builder(AwsLc).download_certificates();
    builder.clock(reading(clock)).build().unwrap()
}

#[test]
fn invented_serials_cost_few_downloads_whoever_holds_keys() {
    let clock = Arc::new(AtomicI64::new(SystemClock.now().as_unix()));
    let count = Arc::new(AtomicUsize::new(0));
    let transport = {
        let count = Arc::clone(&count);
        from_fn(move |_: Request<Bytes>| {
            count.fetch_add(1, Ordering::Relaxed);
            Err(TransportError::not_sent("down"))
        })
    };
    let mut receiver = NotificationReceiver::new(counted(&clock));
    for _ in 0..200 {
        let merchant = counted(&clock);
        let client = Client::new(merchant.clone(), transport.clone());
        receiver = receiver.and_merchant(merchant).fetching_keys_async(client);
    }
    let mut number = 0;
    let mut flood = || {
        for _ in 0..50 {
            number += 1;
            let headers = forged(&format!("{number:040X}"), reading(&clock));
            let received = block_on(receiver.receive_async::<Plaintext>(&headers, b"{}"));
            assert!(matches!(received, Err(ReceiveError::Verify { .. })));
        }
    };
    flood();
    // Each download asks both domains.
    assert!(count.load(Ordering::Relaxed) <= 2 * 12, "{count:?}");
    for _ in 0..60 {
        clock.fetch_add(60, Ordering::Relaxed);
        flood();
    }
    assert!(count.load(Ordering::Relaxed) <= 2 * (12 + 12), "{count:?}");
}

/// Counts verifications.
#[derive(Clone, Debug)]
struct Counting(Arc<AtomicUsize>);

#[derive(Debug)]
struct CountingVerifier(Arc<dyn Verifier>, Arc<AtomicUsize>);

impl Verifier for CountingVerifier {
    fn scheme(&self) -> Scheme {
        self.0.scheme()
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.verify(message, signature)
    }
}

impl Crypto for Counting {
    fn name(&self) -> &'static str {
        AwsLc.name()
    }

    fn scheme(&self) -> Scheme {
        AwsLc.scheme()
    }

    fn signer(&self, key: &PrivateKey) -> Result<Arc<dyn Signer>, CryptoError> {
        AwsLc.signer(key)
    }

    fn opener(&self, key: &PrivateKey) -> Result<Arc<dyn Opener>, CryptoError> {
        AwsLc.opener(key)
    }

    fn verifier(&self, key: &PublicKey) -> Result<Arc<dyn Verifier>, CryptoError> {
        let verifier = AwsLc.verifier(key)?;
        Ok(Arc::new(CountingVerifier(verifier, Arc::clone(&self.0))))
    }

    fn sealer(&self, key: &PublicKey) -> Result<Arc<dyn Sealer>, CryptoError> {
        AwsLc.sealer(key)
    }

    fn aead(&self, key: &ApiV3Key) -> Result<Arc<dyn Aead>, CryptoError> {
        AwsLc.aead(key)
    }

    fn random(&self) -> Arc<dyn Random> {
        AwsLc.random()
    }
}

#[test]
fn a_forgery_costs_one_verification_for_a_shared_certificate() {
    let count = Arc::new(AtomicUsize::new(0));
    let merchant = || WechatPay::merchant(Counting(Arc::clone(&count)));
    let mut receiver = NotificationReceiver::new(merchant());
    for _ in 0..50 {
        receiver = receiver.and_merchant(merchant());
    }
    let posted = WechatPay::new(&AwsLc)
        .notification("TRANSACTION.SUCCESS", "{}")
        .to("/notify");
    let received = receiver.receive::<Plaintext>(posted.headers(), b"{\"forged\":true}");
    assert!(matches!(received, Err(ReceiveError::Verify { .. })));
    assert_eq!(count.load(Ordering::Relaxed), 1);

    receiver
        .receive::<Plaintext>(posted.headers(), posted.body())
        .unwrap();
    assert_eq!(count.load(Ordering::Relaxed), 2);
}

#[test]
fn without_a_timer_no_call_waits_for_a_download_that_stopped() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    let merchant = downloading(&sandbox, AwsLc).build().unwrap();
    // A client of the program's own began a download and drives it no further.
    let mut stopped = Refresh::now(&merchant, Limits::default());
    assert!(matches!(stopped.step(), RefreshStep::Send(..)));

    let network = Blocking::new();
    let transport = from_fn(move |request| {
        wxpay::transport::BlockingTransport::send(&network, request, Limits::default())
    });
    let client = Client::new(merchant, transport);
    let call = pin!(client.send(echo()));
    let polled = call.poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(polled, Poll::Ready(Ok(_))), "{polled:?}");
}

/// A transport that has no timer.
#[derive(Clone, Debug)]
struct Untimed(Gate);

#[wxpay::async_trait]
impl Transport for Untimed {
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.0.send(request, limits).await
    }
}

#[test]
fn without_a_timer_a_call_finishes_the_download_of_another() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    let merchant = downloading(&sandbox, AwsLc).build().unwrap();
    let gate = Gate::closed();
    let client = Client::new(merchant, Untimed(gate.clone()));
    block_on(async {
        // This call began the download and is not polled again, nor is it dropped.
        let mut stalled = Box::pin(client.send(echo()));
        let mut context = Context::from_waker(Waker::noop());
        assert!(stalled.as_mut().poll(&mut context).is_pending());

        gate.permits.add_permits(1);
        let call = tokio::time::timeout(Duration::from_secs(20), client.send(echo()));
        call.await.expect("the call waited for the other").unwrap();
        drop(stalled);
    });
    assert_eq!((gate.begun(), downloads(&sandbox)), (1, 1));
}

#[test]
fn a_wrong_apiv3_key_is_named_by_the_call_that_needs_it() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    let builder = sandbox
        .merchant_builder(AwsLc)
        .apiv3_key("0123456789abcdef0123456789ABCDEF");
    let merchant = builder.download_certificates().build().unwrap();
    sandbox.add_platform_certificate().unwrap();
    sandbox.switch_platform_certificate();

    fn cause(error: &Error) -> &RefreshError {
        let Error::Verify {
            source:
                VerifyError::UnknownKey {
                    download: Some(cause),
                    ..
                },
            ..
        } = error
        else {
            panic!("{error:?}");
        };
        cause
    }
    let error = blocking::Client::new(merchant.clone(), Blocking::new())
        .send(echo())
        .unwrap_err();
    assert!(
        matches!(cause(&error), RefreshError::Decrypt { .. }),
        "{error:?}"
    );
    let error = block_on(Client::new(merchant, Hyper::new()).send(echo())).unwrap_err();
    assert!(
        matches!(cause(&error), RefreshError::Decrypt { .. }),
        "{error:?}"
    );
}
