use std::fmt;
use std::io::Read;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderValue};
use http::uri::Scheme;
use http::{Method, Request, Response, Version, request};
use rustls::ClientConfig;
use ureq::{Agent, AsSendBody, BodyReader, SendBody};
use wxpay_core::transport::{
    BlockingIncoming, BlockingTransport, Limits, Outgoing, TransportError, TransportErrorKind,
};

use crate::connector::{Connector, Deferred};
use crate::{Builder, Proxy, idle};

/// How many bytes of a streamed body are read at once.
const PIECE: usize = 64 << 10;

/// What stands for "no limit": ureq adds a limit to the clock's time, which must not overflow.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A blocking transport on ureq and rustls.
///
/// Everything happens on the caller's thread; there is no runtime and no thread of its own. Clones
/// share one pool of connections, and any number of threads may send at once.
#[derive(Clone)]
pub struct Blocking {
    agent: Agent,
    proxy: Option<Proxy>,
}

impl Blocking {
    /// A transport with default settings, which trusts Mozilla's certificate authorities.
    #[cfg(all(feature = "aws-lc-rs", feature = "webpki-roots"))]
    #[must_use]
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// Settings to change, over the default TLS, which trusts Mozilla's certificate authorities.
    #[cfg(all(feature = "aws-lc-rs", feature = "webpki-roots"))]
    #[expect(
        clippy::expect_used,
        reason = "fails only for a provider without ciphers for TLS 1.2 and 1.3, and this one has both"
    )]
    pub fn builder() -> Builder {
        Self::with_roots(&crate::Roots::webpki()).expect("aws-lc-rs has TLS 1.2 and 1.3")
    }

    /// Settings to change, over TLS that trusts these certificate authorities.
    ///
    /// # Errors
    /// [`Error::Tls`](crate::Error::Tls) when the operating system's authorities cannot be read.
    #[cfg(feature = "aws-lc-rs")]
    pub fn with_roots(roots: &crate::Roots) -> Result<Builder, crate::Error> {
        let provider = rustls::crypto::aws_lc_rs::default_provider();
        Ok(Self::with_tls(roots.client_config(provider.into())?))
    }

    /// Settings to change, over a TLS configuration of your own.
    ///
    /// Its application protocols are replaced by `http/1.1`, the only one spoken here.
    pub fn with_tls(config: ClientConfig) -> Builder {
        Builder::new(config)
    }

    pub(crate) fn from_settings(settings: Builder) -> Self {
        let config = Agent::config_builder()
            .proxy(None)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .allow_non_standard_methods(true)
            .user_agent("")
            .accept("")
            .accept_encoding("")
            .max_idle_age(settings.pool_idle_timeout.min(LONGEST))
            .max_idle_connections(usize::MAX)
            .max_idle_connections_per_host(settings.pool_max_idle_per_host)
            .build();
        let proxy = settings.proxy;
        let connector = Connector::new(settings.tls, proxy.clone());
        Self {
            agent: Agent::with_parts(config, connector, Deferred),
            proxy,
        }
    }

    /// Sends what can be sent, and returns once the answer's head is there.
    fn exchange(
        &self,
        request: Request<impl AsSendBody>,
        limits: Limits,
    ) -> Result<Response<ureq::Body>, TransportError> {
        let request = self
            .agent
            .configure_request(request)
            .timeout_connect(Some(limits.connect.min(LONGEST)))
            .timeout_global(Some(limits.total.min(LONGEST)))
            .build();
        self.agent.run(request).map_err(failed)
    }
}

#[cfg(all(feature = "aws-lc-rs", feature = "webpki-roots"))]
impl Default for Blocking {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Blocking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Blocking")
            .field("proxy", &self.proxy)
            .finish_non_exhaustive()
    }
}

impl BlockingTransport for Blocking {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        let (head, body) = prepared(request, |body| body.len() as u64)?;
        let answer = match head.headers.contains_key(CONTENT_LENGTH) {
            false => self.exchange(Request::from_parts(head, ()), limits),
            true => self.exchange(Request::from_parts(head, &body[..]), limits),
        };
        let (head, body) = answer?.into_parts();
        Ok(Response::from_parts(head, read(body, limits.max_body)?))
    }

    fn stream(
        &self,
        request: Request<Outgoing>,
        limits: Limits,
    ) -> Result<Response<BlockingIncoming>, TransportError> {
        let (head, body) = prepared(request, Outgoing::len)?;
        let _limits = idle::limit_both(limits.idle, limits.total);
        // ureq would count the answer's body, which may come for as long as it keeps coming.
        let limits = limits
            .connect(limits.connect.min(limits.total))
            .total(LONGEST);
        let answer = if head.headers.contains_key(CONTENT_LENGTH) {
            let mut reader = body.open().map_err(TransportError::not_sent)?;
            let body = SendBody::from_reader(&mut reader);
            self.exchange(Request::from_parts(head, body), limits)?
        } else {
            self.exchange(Request::from_parts(head, ()), limits)?
        };
        Ok(answer.map(|body| BlockingIncoming::new(Pieces::new(body, limits.idle))))
    }
}

/// The head as it is sent, with the length of the body if there is one.
fn prepared<B>(
    request: Request<B>,
    len: impl Fn(&B) -> u64,
) -> Result<(request::Parts, B), TransportError> {
    let uri = request.uri();
    let known = uri.scheme() == Some(&Scheme::HTTPS) || uri.scheme() == Some(&Scheme::HTTP);
    if !known || uri.host().is_none_or(str::is_empty) {
        return Err(TransportError::not_sent(
            "the uri is not an absolute one of http or https",
        ));
    }
    let (mut head, body) = request.into_parts();
    head.version = Version::HTTP_11;
    let expects_body = matches!(head.method, Method::POST | Method::PUT | Method::PATCH);
    let len = len(&body);
    head.headers.remove(CONTENT_LENGTH);
    if expects_body || len > 0 {
        head.headers.insert(CONTENT_LENGTH, HeaderValue::from(len));
    }
    Ok((head, body))
}

/// An answer's body as it comes.
struct Pieces {
    body: Option<BodyReader<'static>>,
    idle: Duration,
    buffer: Vec<u8>,
}

impl Pieces {
    fn new(body: ureq::Body, idle: Duration) -> Self {
        Self {
            body: Some(body.into_reader()),
            idle,
            buffer: vec![0; PIECE],
        }
    }
}

impl Iterator for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn next(&mut self) -> Option<Self::Item> {
        let body = self.body.as_mut()?;
        let _idle = idle::limit(self.idle);
        match body.read(&mut self.buffer) {
            Ok(0) => {
                self.body = None;
                None
            }
            Ok(amount) => Some(Ok(Bytes::copy_from_slice(&self.buffer[..amount]))),
            Err(error) => {
                self.body = None;
                Some(Err(failed(error.into())))
            }
        }
    }
}

/// What a failed exchange says about the request's fate.
///
/// Only the connector can prove that nothing was sent; whatever else ureq says may come from after.
fn failed(error: ureq::Error) -> TransportError {
    match error {
        ureq::Error::Other(source) => match source.downcast::<TransportError>() {
            Ok(error) => *error,
            Err(source) => TransportError::lost(source),
        },
        ureq::Error::Timeout(_) => TransportError::new(TransportErrorKind::Timeout, error),
        ureq::Error::Io(source) => TransportError::lost(source),
        other => TransportError::lost(other),
    }
}

fn read(body: ureq::Body, max: u64) -> Result<Bytes, TransportError> {
    let too_large = || TransportError::from(TransportErrorKind::TooLarge { max });
    if body.content_length().is_some_and(|length| length > max) {
        return Err(too_large());
    }
    let mut reader = body.into_reader();
    let mut whole = Vec::new();
    let mut chunk = vec![0; 16 << 10];
    loop {
        let amount = reader
            .read(&mut chunk)
            .map_err(|error| failed(error.into()))?;
        if amount == 0 {
            return Ok(whole.into());
        }
        if (whole.len() + amount) as u64 > max {
            return Err(too_large());
        }
        whole.extend_from_slice(&chunk[..amount]);
    }
}
