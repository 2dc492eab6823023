use std::fmt;

use crate::error::Error;

/// The state did not become final in time.
///
/// The object may still reach any final state: money may move later.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum PollError<T> {
    /// The time ended, and the state may still change.
    ///
    /// Query again later, or act on the last response: an unpaid order can be closed.
    #[error("the state has not become final in time")]
    Unfinished {
        /// The last verified response, if there was one.
        last: Option<Box<T>>,
        /// Why the last query failed, if it did.
        source: Option<Box<Error>>,
    },
    /// The transport has no timer, so waiting is impossible.
    ///
    /// The transports of this project have one; your own must implement `wait`.
    #[error("the transport has no timer to wait with")]
    NoTimer {
        /// The last verified response, if there was one.
        last: Option<Box<T>>,
    },
    /// A query failed, and the next one would fail in the same way.
    ///
    /// Branch on [`ApiError::code`](crate::ApiError::code). `ORDER_NOT_EXIST` means that no order was placed by that
    /// number: you may place it with the same number.
    #[error("the query has failed")]
    Query {
        /// The last verified response, if there was one.
        last: Option<Box<T>>,
        /// Why it failed.
        source: Box<Error>,
    },
}

impl<T> PollError<T> {
    /// The last verified response, if there was one; its state was not final.
    pub fn last(&self) -> Option<&T> {
        match self {
            Self::Unfinished { last, .. } | Self::NoTimer { last } | Self::Query { last, .. } => {
                last.as_deref()
            }
        }
    }

    /// Why the last query failed, if it did.
    pub fn failure(&self) -> Option<&Error> {
        match self {
            Self::Unfinished { source, .. } => source.as_deref(),
            Self::NoTimer { .. } => None,
            Self::Query { source, .. } => Some(source),
        }
    }
}

impl<T> fmt::Debug for PollError<T> {
    /// Leaves out the response, which may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Unfinished { .. } => "Unfinished",
            Self::NoTimer { .. } => "NoTimer",
            Self::Query { .. } => "Query",
        };
        f.debug_struct(name)
            .field("was_answered", &self.last().is_some())
            .field("failure", &self.failure())
            .finish()
    }
}
