use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

#[cfg(feature = "async")]
use super::Transport;
use super::{BlockingTransport, Limits, TransportError};

/// A closure as a transport of both kinds, for tests and for wrapping another transport.
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
