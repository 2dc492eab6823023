use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use crate::admission::{Admission, Place};
use crate::answer::Answer;
use crate::call::Call;
use crate::client_builder::ClientBuilder;
use crate::client_headers::ClientHeaders;
use crate::error::{EncodeError, Error, RefreshError};
use crate::exchange::{Exchange, Step};
use crate::keys::{Driver, FetchedKeys, KeyDownload, SharedAllowance};
use crate::merchant::{Brand, ConfigError, Merchant};
use crate::model::source::Measured;
use crate::observe::CallWatch;
use crate::operation::{Decode, Operation};
use crate::refresh::{Drive, Refresh, RefreshStep};
use crate::reply::{Reply, reply};
use crate::retry::RetryPolicy;
use crate::spec::Body;
use crate::transport::{Incoming, Limits, Transport, TransportError};

/// Sends operations asynchronously.
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
    transport: Arc<dyn Transport>,
    background: Arc<Background>,
}

impl Client {
    /// Creates a client of that merchant over that transport.
    pub fn new(merchant: Merchant, transport: impl Transport + 'static) -> Self {
        let transport: Arc<dyn Transport> = Arc::new(transport);
        Self {
            merchant,
            limits: Limits::default(),
            retries: RetryPolicy::off(),
            headers: ClientHeaders::default(),
            admission: Admission::default(),
            background: Arc::new(Background::new(&transport)),
            transport,
        }
    }

    /// Begins the configuration of a client: retries, limits, user agent and language. For a brand, see
    /// [`for_brand`](Self::for_brand).
    pub fn builder(
        merchant: impl Into<Merchant>,
        transport: impl Transport + 'static,
    ) -> ClientBuilder<dyn Transport> {
        ClientBuilder::new(merchant.into(), Arc::new(transport))
    }

    /// The same client with other limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
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
    pub fn for_brand(brand: Brand, transport: impl Transport + 'static) -> Self {
        Self::new(brand.into_identity(), transport)
    }

    /// A client of another merchant that shares the connections and the limit of calls in flight.
    #[must_use]
    pub fn with_merchant(&self, merchant: Merchant) -> Self {
        Self {
            merchant,
            // A download is that of one merchant's ring.
            background: Arc::new(Background::new(&self.transport)),
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
    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.transport
    }

    /// Sends an operation and returns its verified, decoded response.
    ///
    /// # Errors
    /// See [`Error`]; [`Error::delivery`] says whether money may have moved.
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error> {
        Ok(self.send_full(operation).await?.value)
    }

    /// Sends an operation like [`send`](Self::send), and also returns the verified response: its
    /// status, request ID and bytes, and the attempts that failed before.
    ///
    /// # Errors
    /// See [`Error`]; [`Error::delivery`] says whether money may have moved, and
    /// [`Error::failed_attempts`] what failed before.
    pub async fn send_full<O: Operation>(&self, operation: O) -> Result<Reply<O::Output>, Error> {
        let watch = CallWatch::call(
            operation.spec(),
            self.merchant.mchid(),
            self.merchant.clock(),
        );
        let result = watch.span().run(self.call(operation)).await;
        watch.end(result.as_ref().map(|_| ()));
        result
    }

    async fn call<O: Operation>(&self, operation: O) -> Result<Reply<O::Output>, Error> {
        let mut place = Some(self.admission.enter().await);
        let measured = self.measure(&operation).await?;
        let exchange = Exchange::measured(&self.merchant, self.limits, &operation, measured)?;
        let mut exchange = exchange
            .with_retries(self.retries.clone())
            .with_headers(self.headers.clone());
        if self.merchant.downloader().is_none() {
            return self.run(&mut exchange, &mut place).await;
        }
        exchange = exchange.driven_by(self.driver());
        let call = self.run(&mut exchange, &mut place);
        self.beside_download(call).await
    }

    /// Downloads the platform certificates now, or waits for a running download. If a timer does this, no call has to.
    ///
    /// # Errors
    /// See [`RefreshError`]; the keys are then as they were.
    pub async fn refresh_platform_keys(&self) -> Result<FetchedKeys, Arc<RefreshError>> {
        self.run_refresh(Refresh::now(&self.merchant, self.limits))
            .await
    }

    /// Downloads the platform key `id` if it is missing. Returns whether it is now available, so that the
    /// notification can be received. See [`ReceiveError::unknown_key`](crate::notification::ReceiveError::unknown_key).
    ///
    /// Serial numbers can be forged: three such downloads are allowed at once, then one every 5 minutes.
    pub async fn fetch_platform_key(&self, id: &str) -> bool {
        self.fetch_for_receiver(id, None).await
    }

    /// The same, which uses up that allowance too if it starts a download.
    pub(crate) async fn fetch_for_receiver(
        &self,
        id: &str,
        allowance: Option<&SharedAllowance>,
    ) -> bool {
        let refresh = Refresh::for_receiver(&self.merchant, self.limits, id, allowance);
        // Only the keys in the ring count from here on.
        let _ = self.run_refresh(refresh).await;
        self.merchant.keys().find(id).is_some()
    }

    async fn run_refresh(&self, refresh: Refresh) -> Result<FetchedKeys, Arc<RefreshError>> {
        let refresh = refresh.with_headers(self.headers.clone());
        let mut refresh = refresh.driven_by(Some(self.driver()));
        loop {
            match refresh.step() {
                // Sent by the driver.
                RefreshStep::Send(..) => refresh.resume(Err(TransportError::not_sent("no driver"))),
                RefreshStep::Wait(flight, limit) => self.landed(flight, limit).await,
                RefreshStep::Done(outcome) => return outcome,
            }
        }
    }

    fn driver(&self) -> Arc<dyn Drive> {
        Arc::clone(&self.background) as _
    }

    /// Waits for a call. Meanwhile a running download of certificates proceeds.
    async fn beside_download<T>(&self, call: impl Future<Output = T>) -> T {
        let mut call = pin!(call);
        poll_fn(|context| {
            let polled = call.as_mut().poll(context);
            if polled.is_pending() {
                self.background.proceed(context);
            }
            polled
        })
        .await
    }

    /// Waits for a flight, at most `limit`. Without a timer it waits only for a flight that it drives, because that
    /// one keeps the limits of its transport. Any other one may never end.
    async fn landed(&self, flight: KeyDownload, limit: Duration) {
        let is_driven = flight.is_driven();
        let (mut flight, mut timer) = (pin!(flight), pin!(self.transport.wait(limit)));
        let mut has_timer = true;
        poll_fn(|context| {
            if flight.as_mut().poll(context).is_ready() {
                return Poll::Ready(());
            }
            if has_timer && let Poll::Ready(waited) = timer.as_mut().poll(context) {
                has_timer = false;
                if waited || !is_driven {
                    return Poll::Ready(());
                }
            }
            Poll::Pending
        })
        .await;
    }

    /// Reads the file of an upload that is not in memory on a thread for blocking work.
    async fn measure(&self, operation: &impl Operation) -> Result<Option<Measured>, Error> {
        let spec = operation.spec();
        let failed = |source| Error::Encode {
            operation: spec.id,
            source,
        };
        let unread = Call::unread(spec, self.merchant.values(), |call| operation.encode(call));
        let Some(source) = unread.map_err(failed)? else {
            return Ok(None);
        };
        let work = move || Measured::read(&*source);
        let measured = self.offloaded(work).await;
        // A transport that has not done the work leaves it to the encoding.
        measured.transpose().map_err(|source| {
            let name = match spec.body {
                Body::Multipart(form) => form.file,
                _ => "",
            };
            failed(EncodeError::Read { name, source })
        })
    }

    /// Runs blocking work through the transport's `offload`. Returns `None` if the transport did not run it.
    pub(crate) async fn offloaded<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        let done = Arc::new(Mutex::new(None));
        let result = Arc::clone(&done);
        let work = move || {
            let value = work();
            *result.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
        };
        self.transport.offload(Box::new(work)).await;
        done.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    async fn run<T: Decode>(
        &self,
        exchange: &mut Exchange<'_>,
        place: &mut Option<Place>,
    ) -> Result<Reply<T>, Error> {
        let answer = self.answer(exchange, place).await?;
        let failed_attempts = exchange.take_failed_attempts();
        reply(exchange.spec().id, answer, failed_attempts)
    }

    async fn answer(
        &self,
        exchange: &mut Exchange<'_>,
        place: &mut Option<Place>,
    ) -> Result<Answer, Error> {
        loop {
            if place.is_none() {
                *place = Some(self.admission.enter_again().await);
            }
            let step = exchange.step()?;
            if matches!(step, Step::Wait(_)) {
                *place = None;
            }
            if let Some(answer) = self.take(exchange, step).await? {
                return Ok(answer);
            }
        }
    }

    /// Performs a step; a response ends the call.
    pub(crate) async fn take(
        &self,
        exchange: &mut Exchange<'_>,
        step: Step,
    ) -> Result<Option<Answer>, Error> {
        match step {
            Step::Send(request, limits) => {
                exchange.resume(self.transport.send(request, limits).await);
            }
            Step::Stream(request, limits) => {
                let whole = match self.transport.stream(request, limits).await {
                    Ok(answer) => Incoming::whole(answer, limits.max_body).await,
                    Err(error) => Err(error),
                };
                exchange.resume(whole);
            }
            Step::Wait(delay) => {
                if !self.transport.wait(delay).await {
                    exchange.abandon()?;
                }
            }
            Step::AwaitKeys(flight, limit) => self.landed(flight, limit).await,
            Step::Done(answer) => return Ok(Some(answer)),
        }
        Ok(None)
    }
}

impl ClientBuilder<dyn Transport> {
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
            background: Arc::new(Background::new(&transport)),
            transport,
        })
    }
}

/// The download of certificates that a call of this client began. It belongs to no call: if the call that began it is
/// dropped, the next one continues it.
struct Background {
    transport: Arc<dyn Transport>,
    flight: Mutex<Option<KeyDownload>>,
}

impl Background {
    fn new(transport: &Arc<dyn Transport>) -> Self {
        Self {
            transport: Arc::clone(transport),
            flight: Mutex::new(None),
        }
    }

    fn proceed(&self, context: &mut Context<'_>) {
        let Some(mut flight) = self.flight().clone() else {
            return;
        };
        if pin!(&mut flight).poll(context).is_ready() {
            let mut current = self.flight();
            if current.as_ref().is_some_and(|current| current.is(&flight)) {
                *current = None;
            }
        }
    }

    // Nothing panics while it holds the lock.
    fn flight(&self) -> MutexGuard<'_, Option<KeyDownload>> {
        self.flight.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drive for Background {
    fn drive(&self, flight: KeyDownload, mut download: Refresh) {
        let transport = Arc::clone(&self.transport);
        let driver: Driver = Box::pin(async move {
            loop {
                match download.step() {
                    RefreshStep::Send(request, limits) => {
                        download.resume(transport.send(request, limits).await);
                    }
                    RefreshStep::Wait(..) | RefreshStep::Done(_) => return,
                }
            }
        });
        flight.drive_by(driver);
        // Dropped after the lock: a download that ends may come back here.
        let previous = self.flight().replace(flight);
        drop(previous);
    }
}

impl fmt::Debug for Background {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Background").finish_non_exhaustive()
    }
}
