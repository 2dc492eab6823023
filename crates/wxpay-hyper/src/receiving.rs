//! The body of a response, as it comes.

use std::time::Duration;

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use tokio::time::timeout;
use wxpay_core::async_trait;
use wxpay_core::transport::{Pieces, TransportError, TransportErrorKind};

pub(crate) struct Receiving {
    body: Option<Incoming>,
    /// Timeout of the next piece, once it is awaited.
    idle: Duration,
}

impl Receiving {
    pub(crate) const fn new(body: Incoming, idle: Duration) -> Self {
        Self {
            body: Some(body),
            idle,
        }
    }
}

#[async_trait]
impl Pieces for Receiving {
    async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
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
        let piece = timeout(self.idle, frames).await.unwrap_or_else(|elapsed| {
            let kind = TransportErrorKind::Timeout;
            Some(Err(TransportError::new(kind, elapsed)))
        });
        if !matches!(piece, Some(Ok(_))) {
            self.body = None;
        }
        piece
    }
}
