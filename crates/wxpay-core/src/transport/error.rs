use std::error::Error as StdError;

use super::SourceError;

/// No complete response arrived.
#[derive(Debug, thiserror::Error)]
#[error("{kind}")]
pub struct TransportError {
    kind: TransportErrorKind,
    #[source]
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The reason why no response came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made: the name is unknown, the port is closed or TLS failed. Nothing was sent.
    #[error("no connection could be made, nothing was sent")]
    NotSent,
    /// No connection was made in time. Nothing was sent.
    #[error("no connection was made in time, nothing was sent")]
    ConnectTimeout,
    /// The connection was lost after the request, or a part of it, left.
    #[error("the connection was lost after the request had left")]
    Lost,
    /// The response did not arrive in time.
    #[error("the response did not arrive in time")]
    Timeout,
    /// The response's body is larger than [`Limits::max_body`](super::Limits::max_body).
    #[error("the response is larger than {max} bytes")]
    TooLarge {
        /// The bound in bytes.
        max: u64,
    },
    /// The file of an upload could not be read to its end, or changed since its hash was taken. A part of the request
    /// was sent; its end never will be.
    #[error("the request was cut off, for its file could not be read to the end")]
    Source,
    /// A custom driver asked for the next step without handing in the result of the last request. Nothing is sent
    /// again. Call `resume` after each request, also after a failed one.
    #[error("what became of the request was not handed in")]
    NotResumed,
    /// A custom driver asked for a step of a call that ended. Nothing is sent again.
    #[error("the call has ended already")]
    Ended,
}

impl TransportError {
    /// Returns whether the same request would fail in the same way again.
    pub(crate) const fn is_lasting(&self) -> bool {
        matches!(
            self.kind,
            TransportErrorKind::TooLarge { .. }
                | TransportErrorKind::Source
                | TransportErrorKind::NotResumed
                | TransportErrorKind::Ended
        )
    }

    /// No connection was made, and no byte of the request was sent.
    pub fn not_sent(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::NotSent, source)
    }

    /// The request, or a part of it, may have been sent; no complete response arrived.
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

    /// The reason why no response came.
    pub const fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns whether any byte of the request may have left the machine, so that its outcome is unknown.
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
            (Kind::NotResumed, true),
            (Kind::Ended, true),
        ] {
            assert_eq!(
                TransportError::from(kind).may_have_been_sent(),
                sent,
                "{kind:?}"
            );
        }
    }
}
