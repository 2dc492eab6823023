use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};

use crate::answer::{Answer, request_id};
use crate::base_url::BaseUrl;
use crate::call::{Call, Prepared};
use crate::client_headers::ClientHeaders;
use crate::clock::Timestamp;
use crate::error::{Attempt, Delivery, EncodeError, Error, RefreshError, VerifyError};
use crate::keys::{KeyRing, Reason};
use crate::merchant::Merchant;
use crate::model::source::Measured;
use crate::nonce::Nonce;
use crate::observe::{Sending, answered, attempt_failed, sending};
use crate::operation::Operation;
use crate::refresh::{Drive, Refresh, RefreshStep};
use crate::request::{bare_request, signed_request};
use crate::retry::RetryPolicy;
use crate::spec::{Repeat, SignedBy, Spec};
use crate::transport::{Limits, TransportError, TransportErrorKind};

mod judge;
mod step;

pub use step::Step;

/// One call from start to end, without I/O: sign, send, verify.
///
/// Both clients are short loops over it. A client of your own can be one, too:
///
/// ```
/// use wxpay_core::transport::{BlockingIncoming, BlockingTransport};
/// use wxpay_core::{Answer, Error, Exchange, Step};
///
/// fn run(mut exchange: Exchange<'_>, transport: &dyn BlockingTransport) -> Result<Answer, Error> {
///     loop {
///         match exchange.step()? {
///             Step::Send(request, limits) => exchange.resume(transport.send(request, limits)),
///             Step::Stream(request, limits) => {
///                 let answer = transport.stream(request, limits);
///                 let whole = answer.and_then(|answer| BlockingIncoming::whole(answer, limits.max_body));
///                 exchange.resume(whole);
///             }
///             Step::Wait(delay) => std::thread::sleep(delay),
///             Step::AwaitKeys(flight, limit) => {
///                 flight.wait(limit);
///             }
///             Step::Done(answer) => return Ok(answer),
///         }
///     }
/// }
/// ```
pub struct Exchange<'m> {
    merchant: &'m Merchant,
    limits: Limits,
    spec: &'static Spec,
    content: Content,
    /// True if the response is a file, which has no signature and is streamed.
    is_file: bool,
    /// Origin of a file on another host than the merchant's domains.
    origin: Option<&'m BaseUrl>,
    signed: Option<(Timestamp, Nonce)>,
    turn: Turn,
    returned: Option<Result<Response<Bytes>, TransportError>>,
    retries: RetryPolicy,
    /// Headers that the client sends with each request.
    headers: ClientHeaders,
    begun: Option<Timestamp>,
    /// Address of the last attempt.
    url: &'m BaseUrl,
    failed: Vec<Attempt>,
    /// Reason for the coming retry. Boxed, because few calls need it and it is in every call's future.
    cause: Option<Box<Error>>,
    /// Error of an attempt that may have been carried out.
    unknown: Option<Box<Error>>,
    /// The keys that encrypted the fields; their id is sent with the request.
    keys: Arc<KeyRing>,
    refresh: Option<Box<Refresh>>,
    /// Runs downloads of certificates outside of this call.
    driver: Option<Arc<dyn Drive>>,
    /// Why the last download of certificates failed.
    refresh_error: Option<Arc<RefreshError>>,
    /// The response that waits for a download, to be verified again.
    held: Option<Box<Response<Bytes>>>,
}

/// State of the exchange. A request is handed out once: a caller that does not hand in its result, or continues after
/// the end, gets an error, never the request again.
#[derive(Clone, Copy)]
enum Turn {
    /// The next step can be taken.
    Step,
    /// A request was handed out, and its result is awaited.
    Resume,
    /// The call ended.
    Over,
}

/// The content to send.
enum Content {
    Ready(Prepared),
    /// Parts that need a key before they can be encrypted.
    Unsealed(Option<Call>),
}

impl<'m> Exchange<'m> {
    /// Begins a call.
    ///
    /// # Errors
    /// [`Error::Encode`] when the operation's value cannot be encoded as a request.
    pub fn begin(
        merchant: &'m Merchant,
        limits: Limits,
        operation: &impl Operation,
    ) -> Result<Self, Error> {
        Self::measured(merchant, limits, operation, None)
    }

    /// Starts a call whose upload was already measured.
    pub(crate) fn measured(
        merchant: &'m Merchant,
        limits: Limits,
        operation: &impl Operation,
        measured: Option<Measured>,
    ) -> Result<Self, Error> {
        let mut call = Call::new(operation.spec())
            .with_values(merchant.values())
            .measured(measured);
        let keys = merchant.keys();
        let encoded = match (operation.spec().signed_by, merchant.signed_by()) {
            (SignedBy::Brand, SignedBy::Merchant) => Err(EncodeError::NotABrand),
            (SignedBy::Merchant, SignedBy::Brand) => Err(EncodeError::NotAMerchant),
            _ => operation.encode(&mut call),
        };
        let encoded = encoded.and_then(|()| {
            if call.has_sensitive() {
                if let Some(key) = keys.preferred(merchant.clock().now()) {
                    return call.seal(key).map(Content::Ready);
                }
                if merchant.downloader().is_some() {
                    return Ok(Content::Unsealed(Some(call)));
                }
            }
            call.finish().map(Content::Ready)
        });
        let content = encoded.map_err(|source| Error::Encode {
            operation: operation.spec().id,
            source,
        })?;
        Ok(Self::of(merchant, limits, operation.spec(), content, keys))
    }

    fn of(
        merchant: &'m Merchant,
        limits: Limits,
        spec: &'static Spec,
        content: Content,
        keys: Arc<KeyRing>,
    ) -> Self {
        Self {
            merchant,
            limits,
            spec,
            content,
            is_file: false,
            origin: None,
            signed: None,
            turn: Turn::Step,
            returned: None,
            retries: RetryPolicy::off(),
            headers: ClientHeaders::default(),
            begun: None,
            url: merchant.base_url(),
            failed: Vec::new(),
            cause: None,
            unknown: None,
            keys,
            refresh: None,
            driver: None,
            refresh_error: None,
            held: None,
        }
    }

    /// Begins the download of a file, from `origin` if that is given. Its request comes as [`Step::Stream`]; do not
    /// hand in a response that [`opens`](Self::opens) the file.
    pub(crate) fn file(
        merchant: &'m Merchant,
        limits: Limits,
        prepared: &Prepared,
        origin: Option<&'m BaseUrl>,
    ) -> Self {
        let content = Content::Ready(prepared.clone());
        let keys = merchant.keys();
        let mut exchange = Self::of(merchant, limits, prepared.spec(), content, keys);
        exchange.is_file = true;
        exchange.origin = origin;
        exchange.url = origin.unwrap_or(exchange.url);
        exchange
    }

    /// Returns whether the body of that response is the requested file, which has no signature.
    pub(crate) fn opens<B>(&self, answer: &Response<B>) -> bool {
        let opens = self.is_file && answer.status() == StatusCode::OK;
        if opens {
            let request_id = request_id(answer.headers());
            answered(answer.status(), request_id.as_deref());
            self.retries.deposit();
        }
        opens
    }

    /// Retries the call by that policy. Without one, nothing is sent twice.
    #[must_use]
    pub fn with_retries(mut self, retries: RetryPolicy) -> Self {
        self.retries = retries;
        self
    }

    /// Sends those headers with each request.
    #[must_use]
    pub(crate) fn with_headers(mut self, headers: ClientHeaders) -> Self {
        self.headers = headers;
        self
    }

    /// Lets that driver run downloads of certificates, so that a routine one delays no call.
    #[cfg(feature = "async")]
    #[must_use]
    pub(crate) fn driven_by(mut self, driver: Arc<dyn Drive>) -> Self {
        self.driver = Some(driver);
        self
    }

    /// Attempts that failed and were retried.
    pub fn failed_attempts(&self) -> &[Attempt] {
        &self.failed
    }

    pub(crate) fn take_failed_attempts(&mut self) -> Vec<Attempt> {
        std::mem::take(&mut self.failed)
    }

    /// Ends a call instead of retrying it after a [`Step::Wait`].
    ///
    /// # Errors
    /// The error of the last attempt.
    pub fn abandon(&mut self) -> Result<(), Error> {
        match self.cause.take() {
            None => Ok(()),
            Some(error) => {
                self.failed.pop();
                self.turn = Turn::Over;
                Err(self.ended(*error))
            }
        }
    }

    /// The next action.
    ///
    /// A request is handed out once. A driver that asks again before it has [resumed](Self::resume), or
    /// after the end, gets [`Error::Transport`] with an unknown outcome.
    ///
    /// # Errors
    /// Every way in which a call can fail; see [`Error`].
    pub fn step(&mut self) -> Result<Step, Error> {
        let kind = match self.turn {
            Turn::Step => None,
            Turn::Resume => Some(TransportErrorKind::NotResumed),
            Turn::Over => Some(TransportErrorKind::Ended),
        };
        if let Some(kind) = kind {
            return Err(Error::Transport {
                failed_attempts: Box::default(),
                operation: self.spec.id,
                source: kind.into(),
            });
        }
        let step = self.next();
        self.turn = match &step {
            Ok(Step::Send(..) | Step::Stream(..)) => Turn::Resume,
            Ok(Step::Wait(_) | Step::AwaitKeys(..)) => Turn::Step,
            Ok(Step::Done(_)) | Err(_) => Turn::Over,
        };
        step
    }

    fn next(&mut self) -> Result<Step, Error> {
        let error = match self.advance() {
            Ok(step) => return Ok(step),
            Err(error @ (Error::Encode { .. } | Error::Sign { .. })) => {
                return Err(self.ended(error));
            }
            Err(error) => error,
        };
        let delay = self.again(&error);
        attempt_failed(&error, self.url, delay);
        let Some(delay) = delay else {
            return Err(self.ended(error));
        };
        self.failed.push(Attempt::new(self.url.host(), &error));
        self.cause = Some(Box::new(error));
        if delay.is_zero() {
            return self.attempt().map_err(|error| self.ended(error));
        }
        Ok(Step::Wait(delay))
    }

    /// The result of the call. If a later attempt was not sent or was refused, the outcome of an earlier one stays
    /// open.
    fn ended(&mut self, error: Error) -> Error {
        self.decided(error).after(&self.failed)
    }

    fn decided(&mut self, error: Error) -> Error {
        if error.delivery() == Delivery::OutcomeUnknown || self.spec.repeat == Repeat::Freely {
            return error;
        }
        match (error, self.unknown.take()) {
            (error, None) => error,
            (Error::Api(error), Some(_)) => Error::Api(Box::new(error.with_unknown_outcome())),
            (_, Some(unknown)) => *unknown,
        }
    }

    fn advance(&mut self) -> Result<Step, Error> {
        if let Some(refresh) = &mut self.refresh {
            if let Some(returned) = self.returned.take() {
                refresh.resume(returned);
            }
            self.refresh_error = match refresh.step() {
                RefreshStep::Send(request, limits) => return Ok(Step::Send(request, limits)),
                RefreshStep::Wait(flight, limit) => return Ok(Step::AwaitKeys(flight, limit)),
                RefreshStep::Done(outcome) => outcome.err(),
            };
            self.refresh = None;
            return match self.held.take() {
                // The response that is here, with the keys that are there now. Nothing is sent again.
                Some(response) => match self.judge(&response) {
                    Ok(answer) => Ok(self.succeed(answer)),
                    Err(error) => Err(explained(error, self.refresh_error.take())),
                },
                None => self.send(),
            };
        }
        let response = match self.returned.take() {
            None => return self.attempt(),
            Some(Ok(response)) => response,
            Some(Err(source)) => {
                let operation = self.spec.id;
                return Err(Error::Transport {
                    operation,
                    failed_attempts: Box::default(),
                    source,
                });
            }
        };
        match self.judge(&response) {
            Ok(answer) => Ok(self.succeed(answer)),
            Err(Error::Verify {
                source: VerifyError::UnknownKey { serial, .. },
                ..
            }) if self.merchant.downloader().is_some() => {
                self.held = Some(Box::new(response));
                self.refresh(Reason::Answer(serial.into()))
            }
            Err(error) => Err(error),
        }
    }

    fn refresh(&mut self, reason: Reason) -> Result<Step, Error> {
        let refresh =
            Refresh::new(self.merchant, self.limits, reason).with_headers(self.headers.clone());
        self.refresh = Some(Box::new(refresh.driven_by(self.driver.clone())));
        self.advance()
    }

    fn succeed(&self, answer: Answer) -> Step {
        self.retries.deposit();
        Step::Done(answer)
    }

    /// Gets the keys before it sends: until then, dropping the call loses nothing.
    fn attempt(&mut self) -> Result<Step, Error> {
        if let Some(cause) = self.cause.take()
            && cause.delivery() == Delivery::OutcomeUnknown
        {
            self.unknown = Some(cause);
        }
        // A file is not signed, so no key is needed for it.
        if self.merchant.downloader().is_none() || self.is_file {
            return self.send();
        }
        let now = self.merchant.clock().now();
        match (self.merchant.keys().preferred(now), &self.driver) {
            (None, _) => self.refresh(Reason::Required),
            // The call goes first. The download proceeds beside it and the calls that follow.
            (Some(_), Some(driver)) => {
                let refresh = Refresh::new(self.merchant, self.limits, Reason::Routine)
                    .with_headers(self.headers.clone());
                refresh.driven_by(Some(Arc::clone(driver))).step();
                self.send()
            }
            (Some(_), None) => self.refresh(Reason::Routine),
        }
    }

    fn send(&mut self) -> Result<Step, Error> {
        let now = self.merchant.clock().now();
        self.see_to_keys(now)?;
        self.begun.get_or_insert(now);
        self.url = match self.origin {
            Some(origin) => origin,
            None => self.merchant.domains().of(self.spec(), now),
        };
        sending(&Sending {
            operation: self.spec.id,
            resends: self.failed.len(),
            url: self.url,
            is_failover: self.merchant.domains().is_other(self.url),
        });
        // Sealed by `see_to_keys`, or it has said why not.
        let Content::Ready(prepared) = &self.content else {
            let source = Arc::new(RefreshError::Empty);
            let operation = self.spec.id;
            return Err(Error::PlatformKeys {
                operation,
                failed_attempts: Box::default(),
                source,
            });
        };
        if self.origin.is_some() && !self.merchant.domains().has(self.url) {
            return Ok(Step::Stream(
                bare_request(prepared, self.url, &self.headers)?,
                self.limits,
            ));
        }
        let (request, signed) =
            signed_request(self.merchant, prepared, self.url, &self.keys, &self.headers)?;
        self.signed = Some(signed);
        if self.is_file {
            return Ok(Step::Stream(request, self.limits));
        }
        let (head, body) = request.into_parts();
        if let Some(bytes) = body.as_bytes() {
            let request = Request::from_parts(head, bytes.clone());
            return Ok(Step::Send(request, self.limits));
        }
        let limits = self.limits;
        let total = limits.total.saturating_add(time_for(body.len()));
        Ok(Step::Stream(
            Request::from_parts(head, body),
            limits.total(total),
        ))
    }

    /// Takes the keys for this attempt, and encrypts the fields that are not encrypted yet.
    fn see_to_keys(&mut self, now: Timestamp) -> Result<(), Error> {
        let operation = self.spec.id;
        if let Content::Ready(prepared) = &self.content
            && prepared.sealed_for().is_some()
        {
            return Ok(());
        }
        self.keys = self.merchant.keys();
        if self.is_file {
            return Ok(());
        }
        let preferred = self.keys.preferred(now);
        if preferred.is_none() && self.merchant.downloader().is_some() {
            let error = self.refresh_error.take();
            let source = error.unwrap_or_else(|| Arc::new(RefreshError::Empty));
            return Err(Error::PlatformKeys {
                operation,
                failed_attempts: Box::default(),
                source,
            });
        }
        if let Content::Unsealed(call) = &mut self.content
            && let Some(call) = call.take()
        {
            let sealed = match preferred {
                Some(key) => call.seal(key),
                None => call.finish(),
            };
            let sealed = sealed.map_err(|source| Error::Encode { operation, source })?;
            self.content = Content::Ready(sealed);
        }
        Ok(())
    }

    /// Delay before the retry, `None` if there is none.
    fn again(&self, error: &Error) -> Option<Duration> {
        let made = u32::try_from(self.failed.len()).map_or(u32::MAX, |failed| failed + 1);
        let (domains, spec) = (self.merchant.domains(), self.spec());
        let now = self.merchant.clock().now();
        // Chance is drawn only for a call that has failed; without any, delays are the shortest.
        let chance = || {
            let nonce = self.merchant.nonces().nonce().ok()?;
            let bytes = nonce.as_str().bytes();
            Some(bytes.fold(0_u64, |sum, byte| {
                sum.wrapping_mul(31).wrapping_add(byte.into())
            }))
        };
        let elapsed = self.begun.map_or(0, |begun| now.seconds_from(begun));
        let delay = self.retries.again(
            spec,
            error,
            made,
            Duration::from_secs(elapsed),
            self.origin.is_none() && domains.has_other(spec),
            chance().unwrap_or_default(),
        );
        // Also when the budget is spent: the next call then goes to the domain that may be up.
        let is_unreachable =
            error.delivery() == Delivery::NotSent && matches!(error, Error::Transport { .. });
        if is_unreachable && (delay.is_some() || self.retries.is_spent()) {
            domains.unreachable(self.url, now);
        }
        delay
    }

    /// Takes the transport's result for the last [`Step::Send`] or [`Step::Stream`].
    ///
    /// Only the first result counts; a result without a request is dropped.
    pub fn resume(&mut self, returned: Result<Response<Bytes>, TransportError>) {
        if matches!(self.turn, Turn::Resume) {
            self.returned = Some(returned);
            self.turn = Turn::Step;
        }
    }

    /// The operation's row.
    pub const fn spec(&self) -> &'static Spec {
        self.spec
    }
}

impl fmt::Debug for Exchange<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("operation", &self.spec().id)
            .field("mchid", &self.merchant.mchid())
            .finish_non_exhaustive()
    }
}

/// Adds the reason why the key of a response could not be downloaded.
fn explained(mut error: Error, cause: Option<Arc<RefreshError>>) -> Error {
    if let Error::Verify {
        source: VerifyError::UnknownKey { download, .. },
        ..
    } = &mut error
    {
        *download = cause;
    }
    error
}

/// Extra time for an upload of that length: a second for every 64 KiB.
const fn time_for(len: u64) -> Duration {
    Duration::from_secs(len >> 16)
}

#[cfg(test)]
mod tests;
