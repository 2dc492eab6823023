use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::Request;

use crate::answer::Answer;
use crate::keys::KeyDownload;
use crate::transport::{Limits, Outgoing};

/// Next action of an [`Exchange`](super::Exchange).
pub enum Step {
    /// Send this request within these limits, and [`resume`](super::Exchange::resume) with the result.
    Send(Request<Bytes>, Limits),
    /// Like [`Send`](Self::Send), but the request's body is not in memory: stream it.
    Stream(Request<Outgoing>, Limits),
    /// Wait this long and take the next step; or [`abandon`](super::Exchange::abandon) the call.
    Wait(Duration),
    /// Another caller is downloading the platform certificates that this call needs: wait for it, at most this long,
    /// and take the next step.
    AwaitKeys(KeyDownload, Duration),
    /// The call succeeded with this verified response.
    Done(Answer),
}

impl fmt::Debug for Step {
    /// Leaves out the request, which may hold private data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Send(_, limits) => f.debug_tuple("Send").field(limits).finish_non_exhaustive(),
            Self::Stream(_, limits) => f
                .debug_tuple("Stream")
                .field(limits)
                .finish_non_exhaustive(),
            Self::Wait(delay) => f.debug_tuple("Wait").field(delay).finish(),
            Self::AwaitKeys(flight, limit) => f
                .debug_tuple("AwaitKeys")
                .field(flight)
                .field(limit)
                .finish(),
            Self::Done(answer) => f.debug_tuple("Done").field(answer).finish(),
        }
    }
}
