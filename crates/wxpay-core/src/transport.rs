//! Traits that a transport implements.

mod error;
mod function;
mod incoming;
mod limits;
mod outgoing;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

pub use error::{TransportError, TransportErrorKind};
pub use function::{FnTransport, from_fn};
pub use incoming::BlockingIncoming;
#[cfg(feature = "async")]
pub use incoming::{Incoming, Pieces};
pub use limits::Limits;
pub use outgoing::{Outgoing, OutgoingReader, SourceError};

/// Sends requests asynchronously.
///
/// The duties of an implementation:
/// - It sends the request as it is: method, path and query, headers and body, byte for byte, since
///   they are signed. It may add what HTTP itself needs (`Host`, `Content-Length`) and nothing else.
///   A request that it cannot send as it is, it refuses as not sent.
/// - It returns every status; an HTTP error status is a response. It never follows a redirect and never sends a
///   request again by itself once a byte of it may have left.
/// - It keeps the [`Limits`]: it is the transport that times out and that stops reading a body.
/// - Its errors say whether the request may have left the machine ([`TransportError::not_sent`] or
///   [`TransportError::lost`]). In doubt, it may have left: money depends on it.
/// - A body that ends before its announced length is an error, never a shorter response.
/// - It writes nothing of a call to a log: no path, no header, no body, at no level. Some HTTP libraries log all of it
///   at `TRACE`. With a transport on ureq, for example, a program must filter the targets `ureq_proto` (off) and
///   `ureq` (`info`); `Blocking` and `Hyper` need no filter.
///
/// One method is enough. Without [`stream`](Self::stream), files of any size go through
/// [`send`](Self::send) and are in memory meanwhile.
///
/// # A transport around another one
///
/// The attribute [`async_trait`](crate::async_trait) keeps the trait object safe. It is re-exported
/// (`wxpay::async_trait`), so you need no dependency of a matching version.
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
    /// Sends `request`, whose URI is absolute, and returns the response with its whole body.
    ///
    /// # Errors
    /// When there is no complete response; [`TransportError`] distinguishes the reasons.
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError>;

    /// Sends a request whose body is read as it is sent, and returns the response once its head is
    /// there; its body comes piece by piece.
    ///
    /// The duties are those of [`send`](Self::send), and:
    /// - The request has a `Content-Length`, that of the body. If the body fails before its end, the
    ///   request is cut off, so that no server can take it for whole.
    /// - [`Limits::total`] bounds the time until the response's head is there, and no longer: its body may
    ///   be read slowly.
    /// - [`Limits::idle`] bounds the time without progress in either direction; for the response's body, only while a
    ///   piece is awaited.
    /// - The caller enforces [`Limits::max_body`], because nothing is buffered here.
    ///
    /// The default holds both bodies in memory and calls `send`, which shows no progress, so [`Limits::idle`] bounds
    /// the whole. A transport that wraps another one forwards this method like `send`, so that files stream through
    /// it.
    ///
    /// # Errors
    /// When there is no response; [`TransportError`] distinguishes the reasons.
    async fn stream(
        &self,
        request: Request<Outgoing>,
        limits: Limits,
    ) -> Result<Response<Incoming>, TransportError> {
        let limits = limits.total(limits.total.min(limits.idle));
        let answer = self.send(in_memory(request)?, limits).await?;
        Ok(answer.map(Incoming::from))
    }

    /// Runs blocking work, such as reading a file, without delaying other tasks.
    ///
    /// The default runs it immediately on the calling thread, because a transport without a runtime has no other.
    async fn offload(&self, work: Box<dyn FnOnce() + Send>) {
        work();
    }

    /// Waits before a retry and returns `true`. A transport without a timer, like
    /// this default, returns `false`, which ends the call.
    async fn wait(&self, _delay: Duration) -> bool {
        false
    }
}

/// Sends requests and waits for the responses on the caller's thread.
///
/// The duties are those of the asynchronous `Transport`: send the request byte for byte, never
/// follow a redirect, never send twice, keep the [`Limits`], say truthfully in each error whether the
/// request may have left, and write nothing of a call to a log.
pub trait BlockingTransport: fmt::Debug + Send + Sync {
    /// Sends `request`, whose URI is absolute, and returns the response with its whole body.
    ///
    /// # Errors
    /// When there is no complete response; [`TransportError`] distinguishes the reasons.
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError>;

    /// Sends a request whose body is read as it is sent, and returns the response once its head is
    /// there; its body comes piece by piece.
    ///
    /// The duties are those of [`send`](Self::send), and:
    /// - The request has a `Content-Length`, that of the body. If the body fails before its end, the
    ///   request is cut off, so that no server can take it for whole.
    /// - [`Limits::total`] bounds the time until the response's head is there, and no longer: its body may
    ///   be read slowly.
    /// - [`Limits::idle`] bounds the time without progress in either direction; for the response's body, only while a
    ///   piece is awaited.
    /// - The caller enforces [`Limits::max_body`], because nothing is buffered here.
    ///
    /// The default holds both bodies in memory and calls `send`, which shows no progress, so [`Limits::idle`] bounds
    /// the whole. A transport that wraps another one forwards this method like `send`, so that files stream through
    /// it.
    ///
    /// # Errors
    /// When there is no response; [`TransportError`] distinguishes the reasons.
    fn stream(
        &self,
        request: Request<Outgoing>,
        limits: Limits,
    ) -> Result<Response<BlockingIncoming>, TransportError> {
        let limits = limits.total(limits.total.min(limits.idle));
        let answer = self.send(in_memory(request)?, limits)?;
        Ok(answer.map(BlockingIncoming::from))
    }

    /// Waits before a retry and returns whether it did. By default the thread sleeps.
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
