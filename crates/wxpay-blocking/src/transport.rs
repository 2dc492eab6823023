use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, HeaderValue};
use http::uri::Scheme;
use http::{Method, Request, Response, Uri, Version, request};
use rustls::ClientConfig;
use wxpay_core::transport::{
    BlockingIncoming, BlockingTransport, Limits, Outgoing, TransportError, TransportErrorKind,
};

use crate::Builder;
use crate::TlsProvider;
use crate::connection::{Connection, Opened};
use crate::connector::Connector;
use crate::deadline::Deadline;
use crate::framing::{Framing, PIECE};
use crate::head::request_head;
use crate::pool::{Pool, Server};

/// A blocking transport for HTTP/1.1 on rustls.
///
/// Everything happens on the caller's thread; there is no runtime and no thread of its own. Clones
/// share one pool of connections, and any number of threads may send at once.
#[derive(Clone)]
pub struct Blocking {
    connector: Arc<Connector>,
    pool: Arc<Pool>,
}

impl Blocking {
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
    /// Its application protocols are replaced by `http/1.1`, the only one spoken here.
    pub fn with_tls(config: ClientConfig) -> Builder {
        Builder::new(config)
    }

    pub(crate) fn from_settings(settings: Builder) -> Self {
        let pool = Pool::new(settings.pool_idle_timeout, settings.pool_max_idle_per_host);
        Self {
            connector: Arc::new(Connector::new(settings.tls, settings.proxy)),
            pool: Arc::new(pool),
        }
    }

    /// An open connection to the server of the URI, out of the pool if there is one.
    fn connection(&self, uri: &Uri, deadline: Deadline) -> Result<Connection, TransportError> {
        match self.pool.take(&Server::of(uri)) {
            Some(connection) => Ok(connection),
            None => self.connector.connect(uri, deadline),
        }
    }
}

#[cfg(all(feature = "aws-lc", feature = "webpki-roots"))]
impl Default for Blocking {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Blocking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Blocking")
            .field("proxy", &self.connector.proxy())
            .finish_non_exhaustive()
    }
}

impl BlockingTransport for Blocking {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        let end = Deadline::after(limits.total);
        let (head, body) = prepared(request, |body| body.len() as u64)?;
        let mut bytes = request_head(&head).map_err(TransportError::not_sent)?;
        let connect = Deadline::after(limits.connect).or_earlier(end);
        let mut connection = self.connection(&head.uri, connect)?;

        // In one segment, if it is not large: a second one may wait for the first to be acknowledged.
        let at_once = body.len().min(PIECE);
        bytes.extend_from_slice(&body[..at_once]);
        connection.write(&bytes, || end).map_err(broken)?;
        connection.write(&body[at_once..], || end).map_err(broken)?;
        let answered = connection.head(|| end).map_err(broken)?;
        let opened = Opened::new(connection, answered, &head.method, &head.headers);
        let (answer, mut receiving) = self.receiving(&head.uri, opened.map_err(broken)?);
        let body = whole(limits.max_body, &mut receiving, end)?;
        Ok(answer.map(|()| body))
    }

    fn stream(
        &self,
        request: Request<Outgoing>,
        limits: Limits,
    ) -> Result<Response<BlockingIncoming>, TransportError> {
        let end = Deadline::after(limits.total);
        let (head, body) = prepared(request, Outgoing::len)?;
        let bytes = request_head(&head).map_err(TransportError::not_sent)?;
        let mut reader = match body.is_empty() {
            false => Some(body.open().map_err(TransportError::not_sent)?),
            true => None,
        };
        let connect = Deadline::after(limits.connect).or_earlier(end);
        let mut connection = self.connection(&head.uri, connect)?;

        let deadline = || Deadline::after(limits.idle).or_earlier(end);
        connection.write(&bytes, deadline).map_err(broken)?;
        if let Some(reader) = &mut reader {
            let mut piece = vec![0; PIECE];
            loop {
                // Dropped on an error, so that no server can take the request for whole.
                let amount = reader.piece(&mut piece).map_err(TransportError::lost)?;
                if amount == 0 {
                    break;
                }
                connection
                    .write(&piece[..amount], deadline)
                    .map_err(broken)?;
            }
        }
        let answered = connection.head(deadline).map_err(broken)?;
        let opened = Opened::new(connection, answered, &head.method, &head.headers);
        let (answer, receiving) = self.receiving(&head.uri, opened.map_err(broken)?);
        let pieces = Pieces {
            receiving,
            idle: limits.idle,
        };
        Ok(answer.map(|()| BlockingIncoming::new(pieces)))
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

/// The body of a response, on a connection that goes back to the pool behind it.
struct Receiving {
    opened: Option<Opened>,
    pool: Arc<Pool>,
    server: Server,
}

impl Blocking {
    fn receiving(&self, uri: &Uri, mut opened: Opened) -> (Response<()>, Receiving) {
        let mut answer = Response::new(());
        *answer.status_mut() = opened.head.status;
        *answer.version_mut() = opened.head.version;
        *answer.headers_mut() = std::mem::take(&mut opened.head.headers);
        let receiving = Receiving {
            opened: Some(opened),
            pool: Arc::clone(&self.pool),
            server: Server::of(uri),
        };
        (answer, receiving)
    }
}

impl Receiving {
    /// The next piece; `None` when the body is complete, or after an error.
    fn next(&mut self, deadline: Deadline) -> Option<Result<Bytes, TransportError>> {
        let mut opened = self.opened.take()?;
        match opened.connection.piece(&mut opened.framing, deadline) {
            Ok(Some(piece)) => {
                self.opened = Some(opened);
                Some(Ok(piece))
            }
            Ok(None) => {
                if opened.is_kept {
                    self.pool.put(self.server.clone(), opened.connection);
                }
                None
            }
            Err(error) => Some(Err(broken(error))),
        }
    }

    fn len(&self) -> u64 {
        let framing = self.opened.as_ref().map(|opened| &opened.framing);
        framing.and_then(Framing::len).unwrap_or_default()
    }
}

/// Pieces of a body without a total limit while it makes progress.
struct Pieces {
    receiving: Receiving,
    idle: Duration,
}

impl Iterator for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.receiving.next(Deadline::after(self.idle))
    }
}

fn whole(max: u64, receiving: &mut Receiving, end: Deadline) -> Result<Bytes, TransportError> {
    let too_large = || TransportError::from(TransportErrorKind::TooLarge { max });
    if receiving.len() > max {
        return Err(too_large());
    }
    let mut whole = BytesMut::new();
    while let Some(piece) = receiving.next(end) {
        let piece = piece?;
        if (whole.len() + piece.len()) as u64 > max {
            return Err(too_large());
        }
        whole.extend_from_slice(&piece);
    }
    Ok(whole.freeze())
}

/// A failure after the request was passed to a connection, so its outcome is unknown.
fn broken(error: io::Error) -> TransportError {
    let kind = match error.kind() {
        io::ErrorKind::TimedOut => TransportErrorKind::Timeout,
        _ => TransportErrorKind::Lost,
    };
    TransportError::new(kind, error)
}
