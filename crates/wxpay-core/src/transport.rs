//! How a request reaches WeChat Pay: the traits that a transport implements.

mod incoming;
mod outgoing;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

pub use incoming::BlockingIncoming;
#[cfg(feature = "async")]
pub use incoming::{Incoming, Pieces};
pub use outgoing::{Outgoing, OutgoingReader, SourceError};

/// The bounds that a transport keeps for one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How long a connection may take, with name resolution and the TLS handshake. Default: 5 s.
    pub connect: Duration,
    /// How long the whole exchange may take, to the answer's last byte. Default: 30 s.
    ///
    /// The upload of a file that is not in memory may take longer by one second for every 64 KiB of it.
    /// An answer whose body is streamed, as that of a download is, must begin within this limit; its
    /// body may take as long as it keeps coming.
    pub total: Duration,
    /// How long it may take until the next byte of a streamed body moves. Default: 30 s.
    pub idle: Duration,
    /// How many bytes an answer's body may have. Default: 8 MiB.
    pub max_body: u64,
}

impl Limits {
    /// Bounds the connection phase.
    #[must_use]
    pub const fn connect(mut self, limit: Duration) -> Self {
        self.connect = limit;
        self
    }

    /// Bounds the whole exchange.
    #[must_use]
    pub const fn total(mut self, limit: Duration) -> Self {
        self.total = limit;
        self
    }

    /// Bounds the time without any progress of a streamed body.
    #[must_use]
    pub const fn idle(mut self, limit: Duration) -> Self {
        self.idle = limit;
        self
    }

    /// Bounds the answer's body, in bytes.
    #[must_use]
    pub const fn max_body(mut self, limit: u64) -> Self {
        self.max_body = limit;
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            total: Duration::from_secs(30),
            idle: Duration::from_secs(30),
            max_body: 8 << 20,
        }
    }
}

/// Sends requests asynchronously.
///
/// The duties of an implementation:
/// - It sends the request as it is: method, path and query, headers and body, byte for byte, since
///   they are signed. It may add what HTTP itself needs (`Host`, `Content-Length`) and nothing else.
/// - It answers with whatever status came back; an HTTP error status is an answer. It never follows
///   a redirect and never sends a request again by itself once a byte of it may have left.
/// - It keeps the [`Limits`]: it is the transport that times out and that stops reading a body.
/// - Its errors say whether the request may have left the machine ([`TransportError::not_sent`]
///   or [`TransportError::lost`]). In doubt, it may have: money depends on it.
/// - A body that ends before its announced length is an error, never a shorter answer.
///
/// One method is enough. Without [`stream`](Self::stream), files of any size go through
/// [`send`](Self::send) and are in memory meanwhile.
///
/// # A transport around another one
///
/// The attribute [`async_trait`](crate::async_trait) keeps the trait object safe. It comes along
/// (`wxpay::async_trait` in a program), so that no dependency of your own has to match it.
///
/// ```
/// use wxpay_core::async_trait;
/// use wxpay_core::bytes::Bytes;
/// use wxpay_core::http::{Request, Response};
/// use wxpay_core::transport::{Limits, Transport, TransportError};
///
/// /// Lets requests to one host through and no others.
/// #[derive(Debug)]
/// struct Only<T> {
///     host: &'static str,
///     network: T,
/// }
///
/// #[async_trait]
/// impl<T: Transport> Transport for Only<T> {
///     async fn send(&self, request: Request<Bytes>, limits: Limits) -> Result<Response<Bytes>, TransportError> {
///         if request.uri().host() != Some(self.host) {
///             return Err(TransportError::not_sent("the host is not allowed"));
///         }
///         self.network.send(request, limits).await
///     }
/// }
/// # let network = wxpay_core::transport::from_fn(|_| Ok(Response::new(Bytes::new())));
/// # let only = Only { host: "api.mch.weixin.qq.com", network };
/// # let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// # let mut poll = |uri: &str| {
/// #     let request = Request::get(uri).body(Bytes::new()).unwrap();
/// #     only.send(request, Limits::default()).as_mut().poll(&mut context)
/// # };
/// # use std::task::Poll;
/// # assert!(matches!(poll("https://api.mch.weixin.qq.com/v3/certificates"), Poll::Ready(Ok(_))));
/// # assert!(matches!(poll("https://mch.example/"), Poll::Ready(Err(error)) if !error.may_have_been_sent()));
/// ```
#[cfg(feature = "async")]
#[async_trait::async_trait]
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends `request`, whose URI is absolute, and returns the answer with its whole body.
    ///
    /// # Errors
    /// When there is no complete answer, for the reasons that [`TransportError`] tells apart.
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError>;

    /// Sends a request whose body is read as it is sent, and returns the answer once its head is
    /// there; its body comes piece by piece.
    ///
    /// The duties are those of [`send`](Self::send), and:
    /// - The request has a `Content-Length`, that of the body. If the body fails before its end, the
    ///   request is cut off, so that no server can take it for whole.
    /// - [`Limits::total`] bounds the time until the answer's head is there, and no longer: its body may
    ///   be read slowly.
    /// - [`Limits::idle`] bounds the time in which no byte moves, in either direction; of the answer's
    ///   body, only while a piece is waited for.
    /// - [`Limits::max_body`] is for the caller to keep: nothing piles up here.
    ///
    /// As it is provided, it holds both bodies in memory and leaves the rest to `send`, where progress
    /// cannot be seen: so [`Limits::idle`] bounds the whole. A transport around another one passes it
    /// on like `send`, for files to stream through it.
    ///
    /// # Errors
    /// When there is no answer, for the reasons that [`TransportError`] tells apart.
    async fn stream(
        &self,
        request: Request<Outgoing>,
        limits: Limits,
    ) -> Result<Response<Incoming>, TransportError> {
        let limits = limits.total(limits.total.min(limits.idle));
        let answer = self.send(in_memory(request)?, limits).await?;
        Ok(answer.map(Incoming::from))
    }

    /// Does work that blocks, such as reading a file, where it keeps no other task waiting.
    ///
    /// As it is provided, it does it at once, where it is called: a transport without a runtime knows
    /// no other place.
    async fn offload(&self, work: Box<dyn FnOnce() + Send>) {
        work();
    }

    /// Waits before a call is made again, and says whether it has: a transport without a timer, as
    /// this default, says no, and the call is not made again.
    async fn wait(&self, _delay: Duration) -> bool {
        false
    }
}

/// Sends requests and waits for the answers on the caller's thread.
///
/// The duties are those of the asynchronous `Transport`: send the request byte for byte, never
/// follow a redirect, never send twice, keep the [`Limits`], and say truthfully in each error
/// whether the request may have left.
pub trait BlockingTransport: fmt::Debug + Send + Sync {
    /// Sends `request`, whose URI is absolute, and returns the answer with its whole body.
    ///
    /// # Errors
    /// When there is no complete answer, for the reasons that [`TransportError`] tells apart.
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError>;

    /// Sends a request whose body is read as it is sent, and returns the answer once its head is
    /// there; its body comes piece by piece.
    ///
    /// The duties are those of [`send`](Self::send), and:
    /// - The request has a `Content-Length`, that of the body. If the body fails before its end, the
    ///   request is cut off, so that no server can take it for whole.
    /// - [`Limits::total`] bounds the time until the answer's head is there, and no longer: its body may
    ///   be read slowly.
    /// - [`Limits::idle`] bounds the time in which no byte moves, in either direction; of the answer's
    ///   body, only while a piece is waited for.
    /// - [`Limits::max_body`] is for the caller to keep: nothing piles up here.
    ///
    /// As it is provided, it holds both bodies in memory and leaves the rest to `send`, where progress
    /// cannot be seen: so [`Limits::idle`] bounds the whole. A transport around another one passes it
    /// on like `send`, for files to stream through it.
    ///
    /// # Errors
    /// When there is no answer, for the reasons that [`TransportError`] tells apart.
    fn stream(
        &self,
        request: Request<Outgoing>,
        limits: Limits,
    ) -> Result<Response<BlockingIncoming>, TransportError> {
        let limits = limits.total(limits.total.min(limits.idle));
        let answer = self.send(in_memory(request)?, limits)?;
        Ok(answer.map(BlockingIncoming::from))
    }

    /// Waits before a call is made again, and says whether it has. By default the thread sleeps.
    fn wait(&self, delay: Duration) -> bool {
        std::thread::sleep(delay);
        true
    }
}

/// The request with its body in memory; nothing of it was sent if that fails.
fn in_memory(request: Request<Outgoing>) -> Result<Request<Bytes>, TransportError> {
    let (head, body) = request.into_parts();
    let body = body.whole().map_err(TransportError::not_sent)?;
    Ok(Request::from_parts(head, body))
}

/// A closure as a transport of both kinds, for tests and for wrapping what is already there.
///
/// ```
/// use wxpay_core::transport::{from_fn, BlockingTransport, Limits, TransportError};
///
/// let offline = from_fn(|_request| Err(TransportError::not_sent("the network cable is out")));
/// let request = http::Request::get("https://api.mch.weixin.qq.com/v3/certificates").body(Default::default())?;
/// let error = BlockingTransport::send(&offline, request, Limits::default()).unwrap_err();
/// assert!(!error.may_have_been_sent());
/// # Ok::<(), http::Error>(())
/// ```
pub fn from_fn<F>(answer: F) -> FnTransport<F>
where
    F: Fn(Request<Bytes>) -> Result<Response<Bytes>, TransportError> + Send + Sync,
{
    FnTransport { answer }
}

/// The transport that [`from_fn`] makes.
#[derive(Clone, Copy)]
pub struct FnTransport<F> {
    answer: F,
}

impl<F> fmt::Debug for FnTransport<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FnTransport")
    }
}

impl<F> BlockingTransport for FnTransport<F>
where
    F: Fn(Request<Bytes>) -> Result<Response<Bytes>, TransportError> + Send + Sync,
{
    fn send(
        &self,
        request: Request<Bytes>,
        _limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        (self.answer)(request)
    }

    /// Time does not pass for a test double.
    fn wait(&self, _delay: Duration) -> bool {
        true
    }
}

#[cfg(feature = "async")]
#[async_trait::async_trait]
impl<F> Transport for FnTransport<F>
where
    F: Fn(Request<Bytes>) -> Result<Response<Bytes>, TransportError> + Send + Sync,
{
    async fn send(
        &self,
        request: Request<Bytes>,
        _limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        (self.answer)(request)
    }

    /// Time does not pass for a test double.
    async fn wait(&self, _delay: Duration) -> bool {
        true
    }
}

/// No complete answer came back.
#[derive(Debug, thiserror::Error)]
#[error("{kind}")]
pub struct TransportError {
    kind: TransportErrorKind,
    #[source]
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What kept an answer from coming.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made: the name is unknown, nobody listens, TLS failed. Nothing was sent.
    #[error("no connection could be made, nothing was sent")]
    NotSent,
    /// No connection was made in time. Nothing was sent.
    #[error("no connection was made in time, nothing was sent")]
    ConnectTimeout,
    /// The connection was lost after the request, or a part of it, had left.
    #[error("the connection was lost after the request had left")]
    Lost,
    /// The answer did not come in time.
    #[error("the answer did not come in time")]
    Timeout,
    /// The answer's body is larger than [`Limits::max_body`].
    #[error("the answer is larger than {max} bytes")]
    TooLarge {
        /// The bound in bytes.
        max: u64,
    },
    /// The file of an upload could not be read to its end, or has changed since its hash was taken.
    /// A part of the request has left, and the end of it never will.
    #[error("the request was cut off, for its file could not be read to the end")]
    Source,
}

impl TransportError {
    /// Whether the same request would fail in the same way again.
    pub(crate) const fn is_lasting(&self) -> bool {
        matches!(
            self.kind,
            TransportErrorKind::TooLarge { .. } | TransportErrorKind::Source
        )
    }

    /// No connection was made, and not one byte of the request has left.
    pub fn not_sent(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::NotSent, source)
    }

    /// The request, or a part of it, may have left; the answer did not come back whole.
    ///
    /// The kind is [`Lost`](TransportErrorKind::Lost), or [`Source`](TransportErrorKind::Source) where
    /// a [`SourceError`] is the cause.
    pub fn lost(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let source = source.into();
        let kind = match SourceError::is_behind(&*source) {
            true => TransportErrorKind::Source,
            false => TransportErrorKind::Lost,
        };
        Self::new(kind, source)
    }

    /// An error of that kind with its cause.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            source: Some(source.into()),
        }
    }

    /// What kept the answer from coming.
    pub const fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether any byte of the request may have left the machine, so that its outcome is unknown.
    pub const fn may_have_been_sent(&self) -> bool {
        !matches!(
            self.kind,
            TransportErrorKind::NotSent | TransportErrorKind::ConnectTimeout
        )
    }
}

impl From<TransportErrorKind> for TransportError {
    fn from(kind: TransportErrorKind) -> Self {
        Self { kind, source: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_failed_connection_proves_that_nothing_was_sent() {
        use TransportErrorKind as Kind;
        for (kind, sent) in [
            (Kind::NotSent, false),
            (Kind::ConnectTimeout, false),
            (Kind::Lost, true),
            (Kind::Timeout, true),
            (Kind::TooLarge { max: 1 }, true),
            (Kind::Source, true),
        ] {
            assert_eq!(
                TransportError::from(kind).may_have_been_sent(),
                sent,
                "{kind:?}"
            );
        }
    }
}
