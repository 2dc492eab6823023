//! The client for programs without async: it needs no runtime and starts no thread.

use std::sync::Arc;

use crate::admission::{Admission, Place};
use crate::answer::Answer;
use crate::client_builder::ClientBuilder;
use crate::client_headers::ClientHeaders;
use crate::error::{Error, RefreshError};
use crate::exchange::{Exchange, Step};
use crate::keys::{FetchedKeys, SharedAllowance};
use crate::merchant::{Brand, ConfigError, Merchant};
use crate::observe::CallWatch;
use crate::operation::{Decode, Operation};
use crate::refresh::{Refresh, RefreshStep};
use crate::reply::{Reply, reply};
use crate::retry::RetryPolicy;
use crate::transport::{BlockingIncoming, BlockingTransport, Limits};

/// Sends operations and waits for the responses on the caller's thread.
///
/// A clone is cheap and shares everything. Clients of many merchants share one connection pool:
/// give each a clone of the same transport, or use [`with_merchant`](Self::with_merchant).
#[derive(Clone, Debug)]
pub struct Client {
    merchant: Merchant,
    limits: Limits,
    retries: RetryPolicy,
    headers: ClientHeaders,
    admission: Admission,
    transport: Arc<dyn BlockingTransport>,
}

impl Client {
    /// Creates a client of that merchant over that transport.
    pub fn new(merchant: Merchant, transport: impl BlockingTransport + 'static) -> Self {
        Self {
            merchant,
            limits: Limits::default(),
            retries: RetryPolicy::off(),
            headers: ClientHeaders::default(),
            admission: Admission::default(),
            transport: Arc::new(transport),
        }
    }

    /// Begins the configuration of a client: retries, limits, user agent and language. For a brand, see
    /// [`for_brand`](Self::for_brand).
    pub fn builder(
        merchant: impl Into<Merchant>,
        transport: impl BlockingTransport + 'static,
    ) -> ClientBuilder<dyn BlockingTransport> {
        ClientBuilder::new(merchant.into(), Arc::new(transport))
    }

    /// The same client with other limits.
    #[must_use]
    pub const fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The same client with that retry policy. Without one, nothing is sent twice.
    #[must_use]
    pub fn with_retries(mut self, retries: RetryPolicy) -> Self {
        self.retries = retries;
        self
    }

    /// Limits the calls of this client and its clones that are in flight at the same time; 0 counts as 1. Further
    /// calls wait in order of arrival. Default: 256. See [`max_in_flight`](ClientBuilder::max_in_flight).
    #[must_use]
    pub fn with_max_in_flight(mut self, calls: usize) -> Self {
        self.admission = Admission::new(calls);
        self
    }

    /// Makes a client of a brand over that transport, for the operations under `/brand/`.
    ///
    /// Every other operation is refused before anything is sent, and a merchant's client refuses these.
    /// [`merchant`](Self::merchant) has the brand ID in place of the mchid.
    pub fn for_brand(brand: Brand, transport: impl BlockingTransport + 'static) -> Self {
        Self::new(brand.into_identity(), transport)
    }

    /// A client of another merchant that shares the connections and the limit of calls in flight.
    #[must_use]
    pub fn with_merchant(&self, merchant: Merchant) -> Self {
        Self {
            merchant,
            ..self.clone()
        }
    }

    pub(crate) const fn limits(&self) -> Limits {
        self.limits
    }

    pub(crate) fn headers(&self) -> ClientHeaders {
        self.headers.clone()
    }

    pub(crate) fn retries(&self) -> RetryPolicy {
        self.retries.clone()
    }

    /// The merchant whose requests it sends.
    pub const fn merchant(&self) -> &Merchant {
        &self.merchant
    }

    /// Callers that wait for it.
    pub(crate) fn transport(&self) -> &dyn BlockingTransport {
        &*self.transport
    }

    /// Sends an operation and returns its verified, decoded response.
    ///
    /// # Errors
    /// See [`Error`]; [`Error::delivery`] says whether money may have moved.
    pub fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error> {
        Ok(self.send_full(operation)?.value)
    }

    /// Sends an operation like [`send`](Self::send), and also returns the verified response: its
    /// status, request ID and bytes, and the attempts that failed before.
    ///
    /// # Errors
    /// See [`Error`]; [`Error::delivery`] says whether money may have moved, and
    /// [`Error::failed_attempts`] what failed before.
    pub fn send_full<O: Operation>(&self, operation: O) -> Result<Reply<O::Output>, Error> {
        let watch = CallWatch::call(
            operation.spec(),
            self.merchant.mchid(),
            self.merchant.clock(),
        );
        let result = watch.span().enter(|| self.call(operation));
        watch.end(result.as_ref().map(|_| ()));
        result
    }

    fn call<O: Operation>(&self, operation: O) -> Result<Reply<O::Output>, Error> {
        let mut place = Some(self.admission.enter().wait());
        let exchange = Exchange::begin(&self.merchant, self.limits, &operation)?;
        let mut exchange = exchange
            .with_retries(self.retries.clone())
            .with_headers(self.headers.clone());
        self.run(&mut exchange, &mut place)
    }

    /// Downloads the platform certificates now, or waits for a running download. If a timer does this, no call has to.
    ///
    /// # Errors
    /// See [`RefreshError`]; the keys are then as they were.
    pub fn refresh_platform_keys(&self) -> Result<FetchedKeys, Arc<RefreshError>> {
        self.run_refresh(Refresh::now(&self.merchant, self.limits))
    }

    /// Downloads the platform key `id` if it is missing. Returns whether it is now available, so that the
    /// notification can be received. See [`ReceiveError::unknown_key`](crate::notification::ReceiveError::unknown_key).
    ///
    /// Serial numbers can be forged: three such downloads are allowed at once, then one every 5 minutes.
    pub fn fetch_platform_key(&self, id: &str) -> bool {
        self.fetch_for_receiver(id, None)
    }

    /// The same, which uses up that allowance too if it starts a download.
    pub(crate) fn fetch_for_receiver(&self, id: &str, allowance: Option<&SharedAllowance>) -> bool {
        let refresh = Refresh::for_receiver(&self.merchant, self.limits, id, allowance);
        // Only the keys in the ring count from here on.
        let _ = self.run_refresh(refresh);
        self.merchant.keys().find(id).is_some()
    }

    fn run_refresh(&self, refresh: Refresh) -> Result<FetchedKeys, Arc<RefreshError>> {
        let mut refresh = refresh.with_headers(self.headers.clone());
        loop {
            match refresh.step() {
                RefreshStep::Send(request, limits) => {
                    refresh.resume(self.transport.send(request, limits));
                }
                RefreshStep::Wait(flight, limit) => {
                    flight.wait(limit);
                }
                RefreshStep::Done(outcome) => return outcome,
            }
        }
    }

    fn run<T: Decode>(
        &self,
        exchange: &mut Exchange<'_>,
        place: &mut Option<Place>,
    ) -> Result<Reply<T>, Error> {
        let answer = self.answer(exchange, place)?;
        let failed_attempts = exchange.take_failed_attempts();
        reply(exchange.spec().id, answer, failed_attempts)
    }

    fn answer(
        &self,
        exchange: &mut Exchange<'_>,
        place: &mut Option<Place>,
    ) -> Result<Answer, Error> {
        loop {
            place.get_or_insert_with(|| self.admission.enter_again().wait());
            let step = exchange.step()?;
            if matches!(step, Step::Wait(_)) {
                *place = None;
            }
            if let Some(answer) = self.take(exchange, step)? {
                return Ok(answer);
            }
        }
    }

    /// Performs a step; a response ends the call.
    pub(crate) fn take(
        &self,
        exchange: &mut Exchange<'_>,
        step: Step,
    ) -> Result<Option<Answer>, Error> {
        match step {
            Step::Send(request, limits) => exchange.resume(self.transport.send(request, limits)),
            Step::Stream(request, limits) => {
                let answer = self.transport.stream(request, limits);
                let max = limits.max_body;
                let whole = answer.and_then(|answer| BlockingIncoming::whole(answer, max));
                exchange.resume(whole);
            }
            Step::Wait(delay) => {
                if !self.transport.wait(delay) {
                    exchange.abandon()?;
                }
            }
            Step::AwaitKeys(flight, limit) => {
                flight.wait(limit);
            }
            Step::Done(answer) => return Ok(Some(answer)),
        }
        Ok(None)
    }
}

impl ClientBuilder<dyn BlockingTransport> {
    /// Finishes the client.
    ///
    /// # Errors
    /// [`ConfigError::UserAgent`] when the product is malformed.
    pub fn build(self) -> Result<Client, ConfigError> {
        let (merchant, transport, settings) = self.finish()?;
        Ok(Client {
            merchant,
            limits: settings.limits,
            retries: settings.retries,
            headers: settings.headers,
            admission: settings.admission,
            transport,
        })
    }
}
