//! The body of a request: bytes, or a reader that blocks and so is read on a thread of its own.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::timeout;
use wxpay_core::transport::{
    Outgoing, OutgoingReader, SourceError, TransportError, TransportErrorKind,
};

/// Bytes that are read at once.
const PIECE: usize = 64 << 10;

/// A body for reqwest, of which at most one piece is in memory if it is read from a source.
///
/// It cannot be copied, so reqwest cannot repeat the request.
pub(crate) struct Sending {
    content: Content,
    trace: Trace,
}

enum Content {
    Whole(Bytes),
    Read {
        next: Option<JoinHandle<Read>>,
        left: u64,
    },
}

type Read = (OutgoingReader, Result<Bytes, SourceError>);

/// Outcome of a body.
///
/// No connection can write a request without asking its body whether there is anything to send, so
/// a body that was never asked and no longer exists was never sent.
#[derive(Clone, Default)]
pub(crate) struct Trace(Arc<Traced>);

#[derive(Default)]
struct Traced {
    asked: AtomicBool,
    /// Pieces that were taken.
    pieces: AtomicU64,
}

impl Trace {
    fn ask(&self) {
        self.0.asked.store(true, Ordering::Release);
    }

    /// Returns whether a connection has begun with the request.
    pub(crate) fn has_begun(&self) -> bool {
        self.0.asked.load(Ordering::Acquire)
    }

    /// Returns whether it is proven that the request was not sent and cannot be sent any more. Ask
    /// after the request's future has been dropped.
    pub(crate) fn is_unsent(&self) -> bool {
        let is_gone = Arc::strong_count(&self.0) == 1;
        // The body's last words happened before it let go of the count.
        std::sync::atomic::fence(Ordering::Acquire);
        is_gone && !self.has_begun()
    }

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
            let taken = Some(self.0.pieces.load(Ordering::Relaxed));
            if taken == seen {
                return Err(TransportError::new(TransportErrorKind::Timeout, elapsed));
            }
            seen = taken;
        }
    }
}

impl Sending {
    pub(crate) fn whole(bytes: Bytes) -> (Self, Trace) {
        Self::traced(Content::Whole(bytes))
    }

    /// The body, opened on a thread for blocking work.
    pub(crate) async fn open(body: Outgoing) -> Result<(Self, Trace), TransportError> {
        if let Some(bytes) = body.as_bytes() {
            return Ok(Self::whole(bytes.clone()));
        }
        let left = body.len();
        let opened = spawn_blocking(move || body.open()).await;
        let reader = opened
            .map_err(TransportError::not_sent)?
            .map_err(TransportError::not_sent)?;
        let next = Some(read(reader));
        Ok(Self::traced(Content::Read { next, left }))
    }

    fn traced(content: Content) -> (Self, Trace) {
        let trace = Trace::default();
        let sending = Self {
            content,
            trace: trace.clone(),
        };
        (sending, trace)
    }

    pub(crate) const fn len(&self) -> u64 {
        match &self.content {
            Content::Whole(bytes) => bytes.len() as u64,
            Content::Read { left, .. } => *left,
        }
    }
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

impl Body for Sending {
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let body = self.get_mut();
        body.trace.ask();
        let (next, left) = match &mut body.content {
            Content::Whole(bytes) if bytes.is_empty() => return Poll::Ready(None),
            Content::Whole(bytes) => {
                let bytes = std::mem::take(bytes);
                return Poll::Ready(Some(Ok(Frame::data(bytes))));
            }
            Content::Read { next, left } => (next, left),
        };
        let Some(reading) = next else {
            return Poll::Ready(None);
        };
        let read = ready!(Pin::new(reading).poll(context));
        *next = None;
        let (reader, bytes) = read?;
        let bytes = bytes?;
        *left = left.saturating_sub(bytes.len() as u64);
        body.trace.0.pieces.fetch_add(1, Ordering::Relaxed);
        if bytes.is_empty() {
            return Poll::Ready(None);
        }
        if *left > 0 {
            *next = Some(self::read(reader));
        }
        Poll::Ready(Some(Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.trace.ask();
        self.len() == 0
    }

    /// Asked before there is a connection too, so it proves nothing.
    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.len())
    }
}
