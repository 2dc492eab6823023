//! The body of a request: bytes, or a reader that blocks and so is read on a thread of its own.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::task::{JoinError, JoinHandle, spawn_blocking};
use tokio::time::timeout;
use wxpay_core::transport::{
    Outgoing, OutgoingReader, SourceError, TransportError, TransportErrorKind,
};

/// Read chunk size, in bytes.
const PIECE: usize = 64 << 10;

/// A body for hyper.
pub(crate) enum Sending {
    Whole(Bytes),
    Read(Reading),
}

type Read = (OutgoingReader, Result<Bytes, SourceError>);

/// A body of which at most one piece is in memory.
pub(crate) struct Reading {
    next: Option<JoinHandle<Read>>,
    left: u64,
    progress: Progress,
}

/// Counts the pieces that were taken.
#[derive(Clone, Default)]
pub(crate) struct Progress(Arc<AtomicU64>);

/// The body, opened on a thread for blocking work.
pub(crate) async fn sending(body: Outgoing) -> Result<(Sending, Progress), TransportError> {
    let progress = Progress::default();
    if let Some(bytes) = body.as_bytes() {
        return Ok((Sending::Whole(bytes.clone()), progress));
    }
    let left = body.len();
    let opened = spawn_blocking(move || body.open()).await;
    let reader = opened
        .map_err(TransportError::not_sent)?
        .map_err(TransportError::not_sent)?;
    let reading = Reading {
        next: Some(read(reader)),
        left,
        progress: progress.clone(),
    };
    Ok((Sending::Read(reading), progress))
}

fn read(mut reader: OutgoingReader) -> JoinHandle<Read> {
    spawn_blocking(move || {
        let mut piece = vec![0; PIECE];
        let read = reader.piece(&mut piece);
        let bytes = read.map(|amount| {
            piece.truncate(amount);
            piece.into()
        });
        (reader, bytes)
    })
}

impl Progress {
    /// Runs the exchange while it makes progress: it fails if no piece is taken within the limit, at the latest after
    /// twice the limit.
    pub(crate) async fn watch<T>(
        &self,
        limit: Duration,
        exchange: impl Future<Output = Result<T, TransportError>>,
    ) -> Result<T, TransportError> {
        let mut exchange = std::pin::pin!(exchange);
        let mut seen = None;
        loop {
            let elapsed = match timeout(limit, exchange.as_mut()).await {
                Ok(done) => return done,
                Err(elapsed) => elapsed,
            };
            let taken = Some(self.0.load(Ordering::Relaxed));
            if taken == seen {
                return Err(TransportError::new(TransportErrorKind::Timeout, elapsed));
            }
            seen = taken;
        }
    }
}

impl Sending {
    pub(crate) const fn len(&self) -> u64 {
        match self {
            Self::Whole(bytes) => bytes.len() as u64,
            Self::Read(reading) => reading.left,
        }
    }
}

impl Body for Sending {
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let reading = match self.get_mut() {
            Self::Whole(bytes) if bytes.is_empty() => return Poll::Ready(None),
            Self::Whole(bytes) => {
                let bytes = std::mem::take(bytes);
                return Poll::Ready(Some(Ok(Frame::data(bytes))));
            }
            Self::Read(reading) => reading,
        };
        let Some(next) = &mut reading.next else {
            return Poll::Ready(None);
        };
        let read: Result<Read, JoinError> = ready!(Pin::new(next).poll(context));
        reading.next = None;
        let (reader, bytes) = read?;
        let bytes = bytes?;
        reading.left = reading.left.saturating_sub(bytes.len() as u64);
        reading.progress.0.fetch_add(1, Ordering::Relaxed);
        if bytes.is_empty() {
            return Poll::Ready(None);
        }
        if reading.left > 0 {
            reading.next = Some(self::read(reader));
        }
        Poll::Ready(Some(Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.len() == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.len())
    }
}
