use std::fmt;

use crate::error::Error;

/// No final state was seen.
///
/// The object may still reach any final state: money may move later.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum PollError<T> {
    /// The time is over, and the state may still change.
    ///
    /// Query again later, or act on the last response: an unpaid order can be closed.
    #[error("the state has not become final in time")]
    Unfinished {
        /// The last verified response, if there was one.
        last: Option<Box<T>>,
        /// Why the last query has failed, if it has.
        source: Option<Box<Error>>,
    },
    /// The transport has no timer, so nothing can be waited for.
    ///
    /// Both transports that come along have one. One of your own implements `wait`.
    #[error("the transport has no timer to wait with")]
    NoTimer {
        /// The last verified response, if there was one.
        last: Option<Box<T>>,
    },
    /// A query has failed in a way that the next one would too.
    ///
    /// [`ApiError::code`](crate::ApiError::code) decides. `ORDER_NOT_EXIST`: no order was
    /// placed by that number, so that it may be placed (again, with the same number).
    #[error("the query has failed")]
    Query {
        /// The last verified response, if there was one.
        last: Option<Box<T>>,
        /// Why it has failed.
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

    /// Why the last query has failed, if it has.
    pub fn failure(&self) -> Option<&Error> {
        match self {
            Self::Unfinished { source, .. } => source.as_deref(),
            Self::NoTimer { .. } => None,
            Self::Query { source, .. } => Some(source),
        }
    }
}

impl<T> fmt::Debug for PollError<T> {
    /// Leaves out the response, which people may have a right to keep private.
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
