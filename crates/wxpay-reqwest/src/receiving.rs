//! The body of a response, as it comes.

use std::time::Duration;

use bytes::Bytes;
use reqwest::Response;
use tokio::time::timeout;
use wxpay_core::async_trait;
use wxpay_core::transport::{Pieces, TransportError, TransportErrorKind};

use crate::transport::failed;

pub(crate) struct Receiving {
    body: Option<Response>,
    /// Longest wait for the next piece.
    idle: Duration,
}

impl Receiving {
    pub(crate) const fn new(body: Response, idle: Duration) -> Self {
        Self {
            body: Some(body),
            idle,
        }
    }
}

#[async_trait]
impl Pieces for Receiving {
    async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        let chunks = async {
            let body = self.body.as_mut()?;
            loop {
                match body.chunk().await {
                    Ok(Some(data)) if data.is_empty() => {}
                    Ok(data) => return data.map(Ok),
                    Err(error) => return Some(Err(failed(error))),
                }
            }
        };
        let piece = timeout(self.idle, chunks).await.unwrap_or_else(|elapsed| {
            let kind = TransportErrorKind::Timeout;
            Some(Err(TransportError::new(kind, elapsed)))
        });
        if !matches!(piece, Some(Ok(_))) {
            self.body = None;
        }
        piece
    }
}

/// All of the body, up to a limit in bytes.
pub(crate) async fn whole(mut body: Response, max: u64) -> Result<Bytes, TransportError> {
    let too_large = || TransportError::from(TransportErrorKind::TooLarge { max });
    if body.content_length().is_some_and(|length| length > max) {
        return Err(too_large());
    }
    let mut whole = Vec::new();
    while let Some(data) = body.chunk().await.map_err(failed)? {
        if (whole.len() + data.len()) as u64 > max {
            return Err(too_large());
        }
        whole.extend_from_slice(&data);
    }
    Ok(whole.into())
}
