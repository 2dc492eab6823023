//! The async client over transports that are not on tokio: a closure, and one written by hand.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use wxpay::api::ecommerce_transfer::{CancelInsuranceClaim, InsuranceClaimState};
use wxpay::sans_io::Authorization;
use wxpay::transport::{Limits, Transport, TransportError, TransportErrorKind, from_fn};
use wxpay::{AwsLc, Client, Delivery, Error, async_trait};
use wxpay_testkit::{WechatPay, keys};

/// Wakes the thread that waits in [`run`].
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// The smallest executor there is: without a runtime, so that nothing can lean on one.
fn run<F: Future>(future: F) -> F::Output {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}

const ACCEPTED: &str =
    r#"{"out_bill_no":"plfk2020042013","bill_id":"133000007110","state":"CANCELING"}"#;

fn cancel() -> CancelInsuranceClaim {
    CancelInsuranceClaim::new("plfk2020042013").sub_mchid("1900001109")
}

/// Answers from another thread, as a transport of somebody else's event loop would.
#[derive(Debug, Default)]
struct Elsewhere {
    seen: Mutex<Vec<(Request<Bytes>, Limits)>>,
    waits: AtomicUsize,
}

#[async_trait]
impl Transport for Elsewhere {
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.seen.lock().unwrap().push((request, limits));
        let answer = Arc::new(Mutex::new(None));
        let mut started = false;
        poll_fn(|context| {
            if let Some(answer) = answer.lock().unwrap().take() {
                return Poll::Ready(Ok(answer));
            }
            self.waits.fetch_add(1, Ordering::Relaxed);
            if !started {
                started = true;
                let (answer, waker) = (Arc::clone(&answer), context.waker().clone());
                thread::spawn(move || {
                    *answer.lock().unwrap() = Some(WechatPay::new(&AwsLc).answer(200, ACCEPTED));
                    waker.wake();
                });
            }
            Poll::Pending
        })
        .await
    }
}

/// A handle to a transport that the test looks into afterwards.
#[derive(Debug)]
struct Shared(Arc<Elsewhere>);

#[async_trait]
impl Transport for Shared {
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.0.send(request, limits).await
    }
}

#[test]
fn a_closure_carries_the_async_client() {
    let wechatpay = WechatPay::new(&AwsLc);
    let transport = from_fn(move |request| {
        assert_eq!(request.method(), http::Method::POST);
        assert_eq!(request.body(), r#"{"sub_mchid":"1900001109"}"#);
        Ok(wechatpay.answer(200, ACCEPTED))
    });
    let client = Client::new(WechatPay::merchant(AwsLc), transport);
    let reply = run(client.send_full(cancel())).unwrap();
    assert_eq!(reply.value.state, InsuranceClaimState::Canceling);
    assert_eq!(reply.answer.key_id(), Some(keys::WECHATPAY_KEY_ID));
}

#[test]
fn a_transport_of_ones_own_waits_without_tokio() {
    let elsewhere = Arc::new(Elsewhere::default());
    let limits = Limits::default()
        .total(Duration::from_secs(7))
        .max_body(999);
    let client =
        Client::new(WechatPay::merchant(AwsLc), Shared(Arc::clone(&elsewhere))).with_limits(limits);
    let bill = run(client.send(cancel())).unwrap();
    assert_eq!(bill.state, InsuranceClaimState::Canceling);
    assert!(elsewhere.waits.load(Ordering::Relaxed) > 0);

    let seen = elsewhere.seen.lock().unwrap();
    let [(request, seen_limits)] = &seen[..] else {
        panic!("one call is one request, not {}", seen.len());
    };
    assert_eq!(*seen_limits, limits);
    let header = request.headers()["authorization"].to_str().unwrap();
    assert_eq!(
        Authorization::parse(header).unwrap().mchid,
        keys::MERCHANT_ID
    );
    assert!(request.headers()["authorization"].is_sensitive());
    assert_eq!(
        request.headers()["wechatpay-serial"],
        keys::WECHATPAY_KEY_ID
    );
}

#[test]
fn many_calls_wait_at_once_on_one_client() {
    let client = Client::new(WechatPay::merchant(AwsLc), Elsewhere::default());
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || run(client.send(cancel())))
        })
        .collect();
    for call in calls {
        assert!(call.join().unwrap().is_ok());
    }
}

#[test]
fn the_transports_word_decides_whether_money_may_have_moved() {
    for (kind, delivery) in [
        (TransportErrorKind::NotSent, Delivery::NotSent),
        (TransportErrorKind::ConnectTimeout, Delivery::NotSent),
        (TransportErrorKind::Lost, Delivery::OutcomeUnknown),
        (TransportErrorKind::Timeout, Delivery::OutcomeUnknown),
    ] {
        let transport = from_fn(move |_| Err(kind.into()));
        let client = Client::new(WechatPay::merchant(AwsLc), transport);
        let error = run(client.send(cancel())).unwrap_err();
        assert!(matches!(error, Error::Transport { .. }), "{error}");
        assert_eq!(error.delivery(), delivery, "{kind:?}");
    }
}

#[test]
fn a_transport_that_alters_the_answer_is_found_out() {
    let wechatpay = WechatPay::new(&AwsLc);
    let transport = from_fn(move |_| {
        let answer = wechatpay.answer(200, ACCEPTED);
        Ok(answer.map(|body| [&body[..], b" "].concat().into()))
    });
    let client = Client::new(WechatPay::merchant(AwsLc), transport);
    let error = run(client.send(cancel())).unwrap_err();
    assert!(matches!(error, Error::Verify { .. }), "{error}");
    assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
}
