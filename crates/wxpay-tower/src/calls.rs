//! Calls as a service: an operation goes in, a reply comes out.

use std::pin::Pin;
use std::task::{Context, Poll};

use tower_service::Service;
use wxpay_core::{Client, Error, Operation, Reply};

/// A [`Client`] as a tower service for whole calls, so that tower's layers apply to them: rate limits,
/// concurrency limits, load shedding, timeouts.
///
/// It takes any operation and responds with the [`Reply`] of [`Client::send_full`]. It is always
/// ready, and a clone is cheap.
///
/// ```
/// use std::time::Duration;
///
/// use tower::{ServiceBuilder, ServiceExt};
/// use wxpay_core::{Client, RawCall};
/// use wxpay_tower::CallService;
///
/// # async fn example(client: Client) -> Result<(), tower::BoxError> {
/// let calls = ServiceBuilder::new()
///     .concurrency_limit(64)
///     .rate_limit(100, Duration::from_secs(1))
///     .service(CallService::new(client));
/// let call = RawCall::new(&http::Method::GET, "/v3/certificates")?;
/// let reply = calls.oneshot(call).await?;
/// println!("{}", reply.answer.status());
/// # Ok(())
/// # }
/// ```
///
/// # A dropped call
///
/// tower's `Timeout` drops the call's future when its time is over, and so does a caller that gives
/// up. A call that was dropped has an unknown outcome: the request may have left, WeChat Pay may have
/// carried it out, and nothing of the response is kept. Query by the operation's own number, or send the same
/// request with the same number, before you take any other step. [`Limits`] are the better timeout: they end
/// a call with an [`Error`] whose [`delivery`](Error::delivery) says whether the request was sent.
///
/// A layer in front that refuses a call (`LoadShed`, or a limit that is not ready) has sent nothing.
///
/// # Retries
///
/// tower's `Retry` cannot tell which failures are safe to repeat. Give the client a
/// [`RetryPolicy`](wxpay_core::RetryPolicy), which can.
///
/// [`Limits`]: wxpay_core::transport::Limits
#[derive(Clone, Debug)]
pub struct CallService {
    client: Client,
}

impl CallService {
    /// Sends with this client.
    pub const fn new(client: Client) -> Self {
        Self { client }
    }

    /// The client that sends.
    pub const fn client(&self) -> &Client {
        &self.client
    }
}

impl<O: Operation + 'static> Service<O> for CallService {
    type Response = Reply<O::Output>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Reply<O::Output>, Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, operation: O) -> Self::Future {
        let client = self.client.clone();
        Box::pin(async move { client.send_full(operation).await })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use bytes::Bytes;
    use http::{Request, Response};
    use tokio::sync::Semaphore;
    use tokio::time::Instant;
    use tower::{ServiceBuilder, ServiceExt};
    use wxpay_aws_lc::AwsLc;
    use wxpay_core::transport::{Limits, Transport, TransportError};
    use wxpay_core::{Delivery, RawCall, async_trait};
    use wxpay_testkit::WechatPay;

    use super::*;

    /// Counts requests, and responds to each once it has a permit.
    #[derive(Clone, Debug)]
    struct Gate {
        permits: Arc<Semaphore>,
        seen: Arc<AtomicUsize>,
    }

    impl Gate {
        fn with(permits: usize) -> Self {
            Self {
                permits: Arc::new(Semaphore::new(permits)),
                seen: Arc::default(),
            }
        }

        fn seen(&self) -> usize {
            self.seen.load(Ordering::Relaxed)
        }

        fn calls(&self) -> CallService {
            CallService::new(Client::new(WechatPay::merchant(AwsLc), self.clone()))
        }
    }

    #[async_trait]
    impl Transport for Gate {
        async fn send(
            &self,
            _: Request<Bytes>,
            _: Limits,
        ) -> Result<Response<Bytes>, TransportError> {
            self.seen.fetch_add(1, Ordering::Relaxed);
            let permit = self.permits.acquire().await;
            permit.map_err(TransportError::lost)?.forget();
            Ok(WechatPay::new(&AwsLc).answer(200, r#"{"ok":1}"#))
        }
    }

    fn operation() -> RawCall {
        RawCall::new(&http::Method::GET, "/v3/certificates").unwrap()
    }

    #[tokio::test]
    async fn an_operation_goes_in_and_a_verified_reply_comes_out() {
        let reply = Gate::with(1).calls().oneshot(operation()).await.unwrap();
        assert_eq!(reply.value, serde_json::json!({ "ok": 1 }));
        assert!(reply.answer.key_id().is_some());
    }

    #[tokio::test]
    async fn an_error_keeps_its_delivery_through_the_layers() {
        let gate = Gate::with(0);
        gate.permits.close();
        let calls = ServiceBuilder::new()
            .concurrency_limit(1)
            .timeout(Duration::from_secs(60))
            .service(gate.calls());
        let error = calls.oneshot(operation()).await.unwrap_err();
        let error = error.downcast_ref::<Error>().unwrap();
        assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
    }

    #[tokio::test(start_paused = true)]
    async fn a_timeout_of_tower_drops_a_call_that_was_sent() {
        let gate = Gate::with(0);
        let calls = ServiceBuilder::new()
            .timeout(Duration::from_secs(1))
            .service(gate.calls());
        let error = calls.oneshot(operation()).await.unwrap_err();
        assert!(error.is::<tower::timeout::error::Elapsed>(), "{error}");
        assert_eq!(gate.seen(), 1);
    }

    #[tokio::test]
    async fn a_concurrency_limit_holds_calls_back() {
        let gate = Gate::with(0);
        let calls = ServiceBuilder::new()
            .concurrency_limit(1)
            .service(gate.calls());
        let first = tokio::spawn(calls.clone().oneshot(operation()));
        let second = tokio::spawn(calls.oneshot(operation()));
        while gate.seen() == 0 {
            tokio::task::yield_now().await;
        }
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        assert_eq!(gate.seen(), 1);
        gate.permits.add_permits(2);
        first.await.unwrap().unwrap();
        second.await.unwrap().unwrap();
        assert_eq!(gate.seen(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_rate_limit_spreads_calls_over_time() {
        let gate = Gate::with(3);
        let mut calls = ServiceBuilder::new()
            .rate_limit(1, Duration::from_secs(10))
            .service(gate.calls());
        let begun = Instant::now();
        for _ in 0..3 {
            let ready = ServiceExt::<RawCall>::ready(&mut calls).await.unwrap();
            ready.call(operation()).await.unwrap();
        }
        assert_eq!(begun.elapsed(), Duration::from_secs(20));
    }

    #[tokio::test]
    async fn a_call_that_is_shed_sends_nothing() {
        let gate = Gate::with(0);
        let calls = ServiceBuilder::new()
            .load_shed()
            .concurrency_limit(1)
            .service(gate.calls());
        let held = tokio::spawn(calls.clone().oneshot(operation()));
        while gate.seen() == 0 {
            tokio::task::yield_now().await;
        }
        let error = calls.oneshot(operation()).await.unwrap_err();
        assert!(error.is::<tower::load_shed::error::Overloaded>(), "{error}");
        assert_eq!(gate.seen(), 1);
        held.abort();
    }
}
