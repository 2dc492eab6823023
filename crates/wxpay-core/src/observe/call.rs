use std::time::Duration;

use super::trace::Span;
use super::{Subject, count, kind, platform_keys, trace};
use crate::base_url::BaseUrl;
use crate::clock::Clock;
use crate::error::Error;
use crate::spec::Spec;

/// Calls are watched only with one of these features; otherwise the clock is not read.
const IS_WATCHED: bool = cfg!(any(feature = "tracing", feature = "metrics"));

/// Watches a call from its beginning to its end: its span, the event at its end, its metrics.
///
/// A watch that is dropped before its end reports a dropped call: the caller stopped waiting, so the outcome is
/// unknown.
pub(crate) struct CallWatch<'a> {
    operation: &'static str,
    clock: &'a dyn Clock,
    begun: Duration,
    span: Span,
    is_over: bool,
}

impl<'a> CallWatch<'a> {
    /// Begins a call.
    pub(crate) fn call(spec: &Spec, mchid: &str, clock: &'a dyn Clock) -> Self {
        Self::begin(spec, clock, Span::call(spec, mchid))
    }

    /// Begins the download of a file, which is over once its content begins.
    pub(crate) fn download(spec: &Spec, mchid: &str, clock: &'a dyn Clock) -> Self {
        Self::begin(spec, clock, Span::download(spec, mchid))
    }

    fn begin(spec: &Spec, clock: &'a dyn Clock, span: Span) -> Self {
        Self {
            operation: spec.id,
            clock,
            begun: if IS_WATCHED {
                clock.monotonic()
            } else {
                Duration::ZERO
            },
            span,
            is_over: false,
        }
    }

    /// The span of the call.
    pub(crate) const fn span(&self) -> &Span {
        &self.span
    }

    /// Records the end of the call: success, or that error.
    pub(crate) fn end(mut self, result: Result<(), &Error>) {
        self.is_over = true;
        let elapsed = self.elapsed();
        let outcome = result.map_or_else(kind::outcome, |()| "success");
        count::call(self.operation, outcome, elapsed);
        self.span.call_ended(outcome, result.err(), elapsed);
    }

    fn elapsed(&self) -> Duration {
        if !IS_WATCHED {
            return Duration::ZERO;
        }
        self.clock.monotonic().saturating_sub(self.begun)
    }
}

impl Drop for CallWatch<'_> {
    fn drop(&mut self) {
        if !self.is_over {
            let elapsed = self.elapsed();
            count::call(self.operation, "dropped", elapsed);
            self.span.call_dropped(elapsed);
        }
    }
}

/// An attempt that is about to be sent.
pub(crate) struct Sending<'a> {
    pub(crate) operation: &'static str,
    /// Attempts of the same call that failed before.
    pub(crate) resends: usize,
    pub(crate) url: &'a BaseUrl,
    /// True if it goes to the backup domain.
    pub(crate) is_failover: bool,
}

/// Records that an attempt is sent.
pub(crate) fn sending(attempt: &Sending<'_>) {
    trace::sending(attempt);
    if attempt.resends > 0 {
        count::retry(attempt.operation);
    }
    if attempt.is_failover {
        count::failover(attempt.operation, attempt.url.host());
    }
}

/// Records that an attempt failed, and the delay before the next one, if one follows.
pub(crate) fn attempt_failed(error: &Error, url: &BaseUrl, next: Option<Duration>) {
    if let Error::Verify { source, .. } = error {
        platform_keys::unverified(Subject::Response, source);
    }
    if let Some(delay) = next {
        trace::retried(error, url, delay);
    }
}
