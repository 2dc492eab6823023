use std::fmt;

use bytes::Bytes;
use http::Response;

use super::{TransportError, TransportErrorKind};

/// The body of a response, piece by piece, for a blocking transport.
///
/// Bytes in memory become one piece. [`new`](Self::new) makes a body from an iterator, which ends after the body's
/// last byte, or with an error if the end is missing.
pub struct BlockingIncoming {
    pieces: Box<dyn Iterator<Item = Result<Bytes, TransportError>> + Send>,
}

impl BlockingIncoming {
    /// A body of these pieces.
    pub fn new(
        pieces: impl Iterator<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        Self {
            pieces: Box::new(pieces),
        }
    }

    /// The response with all of its body in memory.
    ///
    /// # Errors
    /// When the body is incomplete or larger than `max` bytes.
    pub fn whole(answer: Response<Self>, max: u64) -> Result<Response<Bytes>, TransportError> {
        let (head, body) = answer.into_parts();
        let mut whole = Whole::new(max);
        for piece in body {
            whole.add(piece?)?;
        }
        Ok(Response::from_parts(head, whole.finish()))
    }
}

impl Iterator for BlockingIncoming {
    type Item = Result<Bytes, TransportError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.pieces.next()
    }
}

impl From<Bytes> for BlockingIncoming {
    fn from(bytes: Bytes) -> Self {
        Self::new(
            Some(bytes)
                .filter(|bytes| !bytes.is_empty())
                .map(Ok)
                .into_iter(),
        )
    }
}

impl fmt::Debug for BlockingIncoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingIncoming").finish_non_exhaustive()
    }
}

/// Stream of a response's body, piece by piece, in an asynchronous transport.
#[cfg(feature = "async")]
#[async_trait::async_trait]
pub trait Pieces: Send {
    /// The next piece; `None` after the body's last byte, an error if the end is missing.
    async fn next(&mut self) -> Option<Result<Bytes, TransportError>>;
}

/// The body of a response, piece by piece, for an asynchronous transport.
///
/// Bytes in memory become one piece.
#[cfg(feature = "async")]
pub struct Incoming {
    pieces: Box<dyn Pieces>,
}

#[cfg(feature = "async")]
impl Incoming {
    /// A body of these pieces.
    pub fn new(pieces: impl Pieces + 'static) -> Self {
        Self {
            pieces: Box::new(pieces),
        }
    }

    /// The next piece; `None` after the body's last byte, an error if the end is missing.
    pub async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        self.pieces.next().await
    }

    /// The response with all of its body in memory.
    ///
    /// # Errors
    /// When the body is incomplete or larger than `max` bytes.
    pub async fn whole(
        answer: Response<Self>,
        max: u64,
    ) -> Result<Response<Bytes>, TransportError> {
        let (head, mut body) = answer.into_parts();
        let mut whole = Whole::new(max);
        while let Some(piece) = body.next().await {
            whole.add(piece?)?;
        }
        Ok(Response::from_parts(head, whole.finish()))
    }
}

#[cfg(feature = "async")]
impl From<Bytes> for Incoming {
    fn from(bytes: Bytes) -> Self {
        Self::new(Once(Some(bytes).filter(|bytes| !bytes.is_empty())))
    }
}

#[cfg(feature = "async")]
impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming").finish_non_exhaustive()
    }
}

#[cfg(feature = "async")]
struct Once(Option<Bytes>);

#[cfg(feature = "async")]
#[async_trait::async_trait]
impl Pieces for Once {
    async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        self.0.take().map(Ok)
    }
}

/// A body that is collected in memory, up to a limit.
struct Whole {
    bytes: Vec<u8>,
    max: u64,
}

impl Whole {
    const fn new(max: u64) -> Self {
        Self {
            bytes: Vec::new(),
            max,
        }
    }

    fn add(&mut self, piece: Bytes) -> Result<(), TransportError> {
        if (self.bytes.len() + piece.len()) as u64 > self.max {
            return Err(TransportErrorKind::TooLarge { max: self.max }.into());
        }
        self.bytes.extend_from_slice(&piece);
        Ok(())
    }

    fn finish(self) -> Bytes {
        self.bytes.into()
    }
}
