use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderValue};
use http::{Method, Request, Response, Version};
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};
use hyper_util::client::legacy::{self, connect};
use rustls::ClientConfig;
use tokio::time::timeout;
use wxpay_core::async_trait;
use wxpay_core::transport as core;
use wxpay_core::transport::{Limits, Outgoing, Transport, TransportError, TransportErrorKind};

use crate::Builder;
use crate::TlsProvider;
use crate::connector::{CONNECT_LIMIT, Connector};
use crate::pools::{Pool, Pools};
use crate::receiving::Receiving;
use crate::sending::{Sending, sending};

/// An asynchronous transport on hyper and rustls.
///
/// Clones share their connections. It must be used inside a tokio runtime with I/O and time enabled
/// (`enable_all`, as `#[tokio::main]` does); outside of a runtime every request fails with
/// [`TransportErrorKind::NotSent`].
///
/// One transport may serve any number of runtimes, at the same time or in turn: each runtime has
/// [a pool of its own](crate#runtimes).
#[derive(Clone)]
pub struct Hyper {
    pools: Arc<Pools>,
}

impl Hyper {
    /// A transport with default settings: TLS by aws-lc-rs, which trusts Mozilla's certificate authorities.
    #[cfg(all(feature = "aws-lc", feature = "webpki-roots"))]
    #[must_use]
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// Settings to change, over TLS by aws-lc-rs, which trusts Mozilla's certificate authorities.
    #[cfg(all(feature = "aws-lc", feature = "webpki-roots"))]
    #[expect(
        clippy::expect_used,
        reason = "fails only for a provider without ciphers for TLS 1.2 and 1.3, and this one has both"
    )]
    pub fn builder() -> Builder {
        Self::with_roots(&crate::Roots::webpki()).expect("aws-lc-rs has TLS 1.2 and 1.3")
    }

    /// Settings to change, over TLS by aws-lc-rs that trusts these certificate authorities.
    ///
    /// # Errors
    /// [`Error::Tls`](crate::Error::Tls) when the operating system's authorities cannot be read.
    #[cfg(feature = "aws-lc")]
    pub fn with_roots(roots: &crate::Roots) -> Result<Builder, crate::Error> {
        Self::with_provider(TlsProvider::aws_lc(), roots)
    }

    /// Settings to change, over TLS by this provider that trusts these certificate authorities.
    ///
    /// # Errors
    /// [`Error::Tls`](crate::Error::Tls) when the provider has no cipher for TLS 1.2 or 1.3, or when
    /// the operating system's authorities cannot be read.
    pub fn with_provider(
        provider: impl Into<TlsProvider>,
        roots: &crate::Roots,
    ) -> Result<Builder, crate::Error> {
        Ok(Self::with_tls(roots.client_config(provider)?))
    }

    /// Settings to change, over a TLS configuration of your own.
    ///
    /// If it names no application protocols, HTTP/2 and HTTP/1.1 are offered; if it does, only
    /// `h2` and `http/1.1` are understood here.
    pub fn with_tls(config: ClientConfig) -> Builder {
        Builder::new(config)
    }

    pub(crate) fn from_settings(settings: Builder) -> Self {
        let connector = Connector::new(settings.tls, settings.proxy);
        let pools = Pools::new(
            connector,
            settings.pool_idle_timeout,
            settings.pool_max_idle_per_host,
        );
        Self {
            pools: Arc::new(pools),
        }
    }

    #[cfg(all(test, feature = "aws-lc", feature = "webpki-roots"))]
    pub(crate) const fn pools(&self) -> &Arc<Pools> {
        &self.pools
    }

    async fn exchange(
        pool: Pool,
        request: Request<Sending>,
        max_body: u64,
    ) -> Result<Response<Bytes>, TransportError> {
        let answer = pool.request(request).await.map_err(failed)?;
        let (head, body) = answer.into_parts();
        Ok(Response::from_parts(head, read(body, max_body).await?))
    }

    /// Result of an exchange within the limits, and whether anything can have left.
    async fn within<T>(
        limits: Limits,
        connection: &connect::CaptureConnection,
        exchange: impl Future<Output = Result<T, TransportError>>,
    ) -> Result<T, TransportError> {
        let exchange = CONNECT_LIMIT.scope(limits.connect, exchange);
        let error = match timeout(limits.total, exchange).await {
            Ok(Ok(answer)) => return Ok(answer),
            Ok(Err(error)) => error,
            Err(elapsed) => TransportError::new(TransportErrorKind::Timeout, elapsed),
        };

        // The pool notes the connection before it hands the request to it, so no note is proof.
        let unsent = connection.connection_metadata().is_none();
        if !unsent || !error.may_have_been_sent() {
            return Err(error);
        }
        Err(match error.kind() {
            TransportErrorKind::Timeout => {
                TransportError::new(TransportErrorKind::ConnectTimeout, error)
            }
            _ => TransportError::not_sent(error),
        })
    }
}

#[cfg(all(feature = "aws-lc", feature = "webpki-roots"))]
impl Default for Hyper {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Hyper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hyper")
            .field("proxy", &self.pools.connector().proxy())
            .finish_non_exhaustive()
    }
}

#[async_trait]
impl Transport for Hyper {
    /// On tokio's timer; outside of a runtime there is none.
    async fn wait(&self, delay: Duration) -> bool {
        if tokio::runtime::Handle::try_current().is_err() {
            return false;
        }
        tokio::time::sleep(delay).await;
        true
    }

    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        let pool = self.pools.current()?;
        let mut request = prepared(request.map(Sending::Whole))?;
        let connection = connect::capture_connection(&mut request);
        let exchange = Self::exchange(pool, request, limits.max_body);
        Self::within(limits, &connection, exchange).await
    }

    async fn stream(
        &self,
        request: Request<Outgoing>,
        limits: Limits,
    ) -> Result<Response<core::Incoming>, TransportError> {
        let pool = self.pools.current()?;
        let (head, body) = request.into_parts();
        let (body, progress) = sending(body).await?;
        let mut request = prepared(Request::from_parts(head, body))?;
        let connection = connect::capture_connection(&mut request);
        let exchange = progress.watch(limits.idle, async {
            pool.request(request).await.map_err(failed)
        });
        let answer = Self::within(limits, &connection, exchange).await?;
        Ok(answer.map(|body| core::Incoming::new(Receiving::new(body, limits.idle))))
    }

    /// On a thread of tokio's that is made for it; outside of a runtime, at once.
    async fn offload(&self, work: Box<dyn FnOnce() + Send>) {
        if tokio::runtime::Handle::try_current().is_err() {
            return work();
        }
        // Fails if the work panics, which has no result then, or if the runtime is being shut down.
        let _ = tokio::task::spawn_blocking(work).await;
    }
}

/// The request with the length of its body, as hyper sends it.
///
/// hyper would omit `Content-Length: 0`, and some servers refuse a POST without a length.
///
/// # Errors
/// When the URI is not absolute: hyper-util would refuse it too, but write it to the log first.
fn prepared(request: Request<Sending>) -> Result<Request<Sending>, TransportError> {
    let uri = request.uri();
    if uri.scheme().is_none() || uri.host().is_none_or(str::is_empty) {
        return Err(TransportError::not_sent("the URI is not absolute"));
    }
    let (mut head, body) = request.into_parts();
    head.version = Version::HTTP_11;
    let expects_body = matches!(head.method, Method::POST | Method::PUT | Method::PATCH);
    if expects_body || body.len() > 0 {
        head.headers
            .insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    }
    Ok(Request::from_parts(head, body))
}

/// Fate of a request after a failed exchange.
fn failed(error: legacy::Error) -> TransportError {
    if error.is_connect() {
        let kind = if timed_out(&error) {
            TransportErrorKind::ConnectTimeout
        } else {
            TransportErrorKind::NotSent
        };
        return TransportError::new(kind, error);
    }
    TransportError::lost(error)
}

fn timed_out(error: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        let by_limit = error
            .downcast_ref::<TransportError>()
            .is_some_and(|error| error.kind() == TransportErrorKind::ConnectTimeout);
        let by_system = error
            .downcast_ref::<io::Error>()
            .is_some_and(|error| error.kind() == io::ErrorKind::TimedOut);
        if by_limit || by_system {
            return true;
        }
        next = error.source();
    }
    false
}

async fn read(mut body: Incoming, max: u64) -> Result<Bytes, TransportError> {
    let too_large = || TransportError::from(TransportErrorKind::TooLarge { max });
    if body.size_hint().lower() > max {
        return Err(too_large());
    }
    let mut whole = Vec::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(TransportError::lost)?.into_data() else {
            continue;
        };
        if (whole.len() + data.len()) as u64 > max {
            return Err(too_large());
        }
        whole.extend_from_slice(&data);
    }
    Ok(whole.into())
}
