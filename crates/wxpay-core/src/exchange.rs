use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue, USER_AGENT};
use http::{HeaderMap, Request, Response, StatusCode};

use crate::answer::{Answer, request_id};
use crate::api_error::{ApiError, Excerpt};
use crate::authorization::authorization_header;
use crate::call::{Call, EncodeError, Prepared};
use crate::canonical::request_message;
use crate::diagnosis::{Diagnosis, Signed};
use crate::error::{Delivery, Error};
use crate::merchant::Merchant;
use crate::operation::{Operation, Proof, Spec};
use crate::retry::{Attempt, RetryPolicy};
use crate::transport::{Limits, TransportError, TransportErrorKind};
use crate::verify::{is_signed, verify};
use crate::{BaseUrl, Nonce, Timestamp};

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const AGENT: HeaderValue =
    HeaderValue::from_static(concat!("wxpay-rust/", env!("CARGO_PKG_VERSION")));
const WECHATPAY_SERIAL: HeaderName = HeaderName::from_static("wechatpay-serial");

/// Room for the headers of a request, and for the two or three that a transport adds.
const HEADERS: usize = 8;

/// One call from start to end, without I/O: sign, send, verify.
///
/// Both clients are short loops over it, and so can be a client of your own:
///
/// ```
/// use wxpay_core::transport::BlockingTransport;
/// use wxpay_core::{Answer, Error, Exchange, Step};
///
/// fn run(mut exchange: Exchange<'_>, transport: &dyn BlockingTransport) -> Result<Answer, Error> {
///     loop {
///         match exchange.step()? {
///             Step::Send(request, limits) => exchange.resume(transport.send(request, limits)),
///             Step::Wait(delay) => std::thread::sleep(delay),
///             Step::Done(answer) => return Ok(answer),
///         }
///     }
/// }
/// ```
pub struct Exchange<'m> {
    merchant: &'m Merchant,
    limits: Limits,
    prepared: Prepared,
    signed: Option<(Timestamp, Nonce)>,
    returned: Option<Result<Response<Bytes>, TransportError>>,
    retries: RetryPolicy,
    begun: Option<Timestamp>,
    /// Where the last attempt went.
    url: &'m BaseUrl,
    failed: Vec<Attempt>,
    /// Why the call is about to be made again.
    cause: Option<Error>,
}

/// What an [`Exchange`] wants done.
#[expect(
    clippy::large_enum_variant,
    reason = "a step lives for one turn of the loop and is never stored"
)]
pub enum Step {
    /// Send this request within these limits, and [`resume`](Exchange::resume) with what came back.
    Send(Request<Bytes>, Limits),
    /// Wait this long, and take the next step; or [`abandon`](Exchange::abandon) the call.
    Wait(Duration),
    /// The call has succeeded with this verified answer.
    Done(Answer),
}

impl<'m> Exchange<'m> {
    /// Begins a call.
    ///
    /// # Errors
    /// [`Error::Encode`] when the operation's value cannot become a request.
    pub fn begin(
        merchant: &'m Merchant,
        limits: Limits,
        operation: &impl Operation,
    ) -> Result<Self, Error> {
        let mut call = Call::new(operation.spec());
        let keys = merchant.keys();
        let encoded = operation.encode(&mut call).and_then(|()| {
            if call.has_sensitive()
                && let Some(key) = keys.preferred(merchant.clock().now())
            {
                return call.seal(key);
            }
            call.finish()
        });
        let prepared = encoded.map_err(|source| Error::Encode {
            operation: operation.spec().id,
            source,
        })?;
        Ok(Self {
            merchant,
            limits,
            prepared,
            signed: None,
            returned: None,
            retries: RetryPolicy::off(),
            begun: None,
            url: merchant.base_url(),
            failed: Vec::new(),
            cause: None,
        })
    }

    /// Makes the call again as that policy says. Without it, nothing is ever sent twice.
    #[must_use]
    pub fn with_retries(mut self, retries: RetryPolicy) -> Self {
        self.retries = retries;
        self
    }

    /// The attempts that have failed and after which the call was made again.
    pub fn failed_attempts(&self) -> &[Attempt] {
        &self.failed
    }

    pub(crate) fn take_failed_attempts(&mut self) -> Vec<Attempt> {
        std::mem::take(&mut self.failed)
    }

    /// Ends a call that was to be made again after a [`Step::Wait`].
    ///
    /// # Errors
    /// What had made the last attempt fail.
    pub fn abandon(&mut self) -> Result<(), Error> {
        match self.cause.take() {
            None => Ok(()),
            Some(error) => {
                self.failed.pop();
                Err(error)
            }
        }
    }

    /// What to do next.
    ///
    /// # Errors
    /// Every way in which a call can fail; see [`Error`].
    pub fn step(&mut self) -> Result<Step, Error> {
        let error = match self.returned.take() {
            None => return self.send(),
            Some(Ok(response)) => match self.judge(response) {
                Ok(answer) => {
                    self.retries.deposit();
                    return Ok(Step::Done(answer));
                }
                Err(error) => error,
            },
            Some(Err(source)) => Error::Transport {
                operation: self.spec().id,
                source,
            },
        };
        let Some(delay) = self.again(&error) else {
            return Err(error);
        };
        self.failed.push(Attempt::new(self.url.host(), &error));
        if delay.is_zero() {
            return self.send();
        }
        self.cause = Some(error);
        Ok(Step::Wait(delay))
    }

    fn send(&mut self) -> Result<Step, Error> {
        self.cause = None;
        let now = self.merchant.clock().now();
        self.begun.get_or_insert(now);
        self.url = self.merchant.domains().of(self.spec(), now);
        record_attempt(self.failed.len() + 1, self.url);
        let (request, signed) = self.sign()?;
        self.signed = Some(signed);
        Ok(Step::Send(request, self.limits))
    }

    /// How long to wait before the call is made again; `None` when it is not.
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
            domains.has_other(spec),
            chance().unwrap_or_default(),
        )?;
        if error.delivery() == Delivery::NotSent {
            domains.unreachable(self.url, now);
        }
        Some(delay)
    }

    /// Hands in what the transport returned for the last [`Step::Send`].
    pub fn resume(&mut self, returned: Result<Response<Bytes>, TransportError>) {
        self.returned = Some(returned);
    }

    /// The operation's row.
    pub const fn spec(&self) -> &'static Spec {
        self.prepared.spec()
    }

    /// The request with a timestamp, a nonce and a signature of its own.
    fn sign(&self) -> Result<(Request<Bytes>, (Timestamp, Nonce)), Error> {
        let Self {
            merchant, prepared, ..
        } = self;
        let operation = self.spec().id;
        let signer = merchant.signer();
        let body = prepared.body().cloned().unwrap_or_default();
        let now = merchant.clock().now();
        let nonce = merchant
            .nonces()
            .nonce()
            .map_err(|source| Error::Sign { operation, source })?;
        let signed = prepared.signed_body();
        let message = request_message(&self.spec().method, prepared.target(), now, &nonce, signed);
        let signature = signer
            .sign(&message)
            .map_err(|source| Error::Sign { operation, source })?;
        let unfit = |source| Error::Encode {
            operation,
            source: EncodeError::Http(source),
        };
        let authorization = authorization_header(
            signer.scheme(),
            merchant.mchid(),
            &nonce,
            now,
            merchant.serial(),
            &signature,
        )
        .map_err(|error| unfit(error.into()))?;
        let mut headers = HeaderMap::with_capacity(HEADERS);
        headers.insert(AUTHORIZATION, authorization);
        headers.insert(ACCEPT, JSON);
        headers.insert(USER_AGENT, AGENT);
        if prepared.body().is_some() {
            let content_type = match prepared.content_type() {
                "application/json" => JSON,
                other => HeaderValue::from_str(other).map_err(|error| unfit(error.into()))?,
            };
            headers.insert(CONTENT_TYPE, content_type);
        }
        for (name, value) in prepared.headers() {
            headers.insert(name, value.clone());
        }
        if let Some(id) = prepared.sealed_for() {
            let id = HeaderValue::try_from(id).map_err(|error| unfit(error.into()))?;
            headers.insert(WECHATPAY_SERIAL, id);
        }
        // Asks for an answer that is signed with the public key, which a merchant holds for good.
        else if let Some(key) = merchant
            .keys()
            .preferred(now)
            .filter(|key| key.is_public_key())
        {
            let id = key.id_header().map_err(|error| unfit(error.into()))?;
            headers.insert(WECHATPAY_SERIAL, id);
        }
        let mut request = Request::new(body);
        *request.method_mut() = self.spec().method.clone();
        *request.uri_mut() = self.url.join(prepared.target()).map_err(unfit)?;
        *request.headers_mut() = headers;
        Ok((request, (now, nonce)))
    }

    /// What was signed of the request, to compare with what the service has verified.
    fn signed(&self) -> Option<Signed<'_>> {
        let (timestamp, nonce) = self.signed.as_ref()?;
        Some(Signed {
            method: &self.spec().method,
            target: self.prepared.target(),
            timestamp: *timestamp,
            nonce,
            body: self.prepared.signed_body(),
        })
    }

    /// Decides what an answer is worth. No byte of a successful one is read before it is verified.
    fn judge(&self, response: Response<Bytes>) -> Result<Answer, Error> {
        let (head, body) = response.into_parts();
        let (spec, status, request_id) = (self.spec(), head.status, request_id(&head.headers));
        record(status, request_id.as_deref());
        let max = self.limits.max_body;
        if body.len() as u64 > max {
            let source = TransportErrorKind::TooLarge { max }.into();
            return Err(Error::Transport {
                operation: spec.id,
                source,
            });
        }
        let is_success =
            status.is_success() && (status != StatusCode::ACCEPTED || spec.accepted_is_success);
        let keys = self.merchant.keys();
        let needs_signature = is_success && spec.proof == Proof::Signed;
        let key_id = if needs_signature || is_signed(&head.headers) {
            match verify(&head.headers, &body, &keys, self.merchant.clock().now()) {
                Ok(key) => Some(key.id()),
                Err(source) => {
                    let body = Box::new(Excerpt::new(&body));
                    let diagnosis = Diagnosis::of_answer(&source, &head.headers).map(Box::new);
                    return Err(Error::Verify {
                        operation: spec.id,
                        status,
                        request_id,
                        body,
                        diagnosis,
                        source,
                    });
                }
            }
        } else {
            None
        };
        if !is_success {
            let mut error = ApiError::new(spec, status, request_id, key_id.is_some(), &body);
            error = error.with_retry_after(&head.headers);
            if let Some(signed) = self.signed() {
                error = error.diagnose(&signed, &head.headers);
            }
            record_code(&error);
            return Err(Error::Api(Box::new(error)));
        }
        let opener = self.merchant.shared_opener();
        Ok(Answer::new(status, request_id, key_id, body, opener))
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

impl fmt::Debug for Step {
    /// Leaves out what is sent, which may hold what people have a right to keep private.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Send(_, limits) => f.debug_tuple("Send").field(limits).finish_non_exhaustive(),
            Self::Wait(delay) => f.debug_tuple("Wait").field(delay).finish(),
            Self::Done(answer) => f.debug_tuple("Done").field(answer).finish(),
        }
    }
}

#[cfg(feature = "tracing")]
fn record_attempt(attempt: usize, url: &BaseUrl) {
    let span = tracing::Span::current();
    span.record("attempts", attempt);
    span.record("host", url.host());
}

#[cfg(not(feature = "tracing"))]
const fn record_attempt(_attempt: usize, _url: &BaseUrl) {}

#[cfg(feature = "tracing")]
fn record(status: StatusCode, request_id: Option<&str>) {
    let span = tracing::Span::current();
    span.record("status", status.as_u16());
    span.record("request_id", request_id);
}

#[cfg(feature = "tracing")]
fn record_code(error: &ApiError) {
    tracing::Span::current().record("code", error.code().map(crate::ErrorCode::as_str));
}

#[cfg(not(feature = "tracing"))]
const fn record(_status: StatusCode, _request_id: Option<&str>) {}

#[cfg(not(feature = "tracing"))]
const fn record_code(_error: &ApiError) {}

#[cfg(test)]
mod tests;
