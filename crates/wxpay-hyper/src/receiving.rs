//! The body of an answer, as it comes.

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use tokio::time::{Instant, timeout_at};
use wxpay_core::async_trait;
use wxpay_core::transport::{Limits, Pieces, TransportError, TransportErrorKind};

pub(crate) struct Receiving {
    body: Option<Incoming>,
    limits: Limits,
    begun: Instant,
}

impl Receiving {
    pub(crate) const fn new(body: Incoming, limits: Limits, begun: Instant) -> Self {
        Self {
            body: Some(body),
            limits,
            begun,
        }
    }

    /// When the next piece must be there. What the clock cannot count is as good as never.
    fn deadline(&self) -> Option<Instant> {
        let idle = Instant::now().checked_add(self.limits.idle);
        let total = self.begun.checked_add(self.limits.total);
        [idle, total].into_iter().flatten().min()
    }
}

#[async_trait]
impl Pieces for Receiving {
    async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        let deadline = self.deadline();
        let frames = async {
            let body = self.body.as_mut()?;
            loop {
                match body.frame().await?.map(hyper::body::Frame::into_data) {
                    Ok(Ok(data)) if !data.is_empty() => return Some(Ok(data)),
                    // Nothing, or trailers.
                    Ok(_) => {}
                    Err(error) => return Some(Err(TransportError::lost(error))),
                }
            }
        };
        let piece = match deadline {
            None => frames.await,
            Some(deadline) => timeout_at(deadline, frames)
                .await
                .unwrap_or_else(|elapsed| {
                    let kind = TransportErrorKind::Timeout;
                    Some(Err(TransportError::new(kind, elapsed)))
                }),
        };
        if !matches!(piece, Some(Ok(_))) {
            self.body = None;
        }
        piece
    }
}
