use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::{Cadence, FinalState, PollError};
use crate::clock::Timestamp;
use crate::error::Error;
use crate::retry::may_repeat;

/// Delay after a 429 without `Retry-After`, as the
/// [official page](https://pay.weixin.qq.com/doc/v3/partner/4013163613) on refunds says.
const AFTER_LIMIT: Duration = Duration::from_secs(60);

/// Waiting for one final state, without I/O: the time of the next query, and the check of its response.
///
/// `until_final` of both clients is a loop over it. A loop of your own:
///
/// ```
/// use wxpay_core::blocking::Client;
/// use wxpay_core::polling::{PollError, FinalState, Poller};
///
/// fn wait<O: FinalState>(client: &Client, query: O) -> Result<O::Output, PollError<O::Output>> {
///     let clock = client.merchant().clock();
///     let mut polling = Poller::new(query, O::CADENCE, clock.now());
///     while let Some(delay) = polling.next_delay(clock.now()) {
///         std::thread::sleep(delay);
///         let answer = client.send(polling.query());
///         if let Some(end) = polling.accept(answer) {
///             return end;
///         }
///     }
///     Err(polling.unfinished())
/// }
/// ```
pub struct Poller<O: FinalState> {
    query: O,
    cadence: Cadence,
    begun: Timestamp,
    /// Sum of the delays so far, independent of the clock.
    waited: Duration,
    made: usize,
    /// Delay that the service asked for.
    at_least: Duration,
    last: Option<Box<O::Output>>,
    failure: Option<Box<Error>>,
}

impl<O: FinalState> Poller<O> {
    /// Begins at that moment.
    pub const fn new(query: O, cadence: Cadence, now: Timestamp) -> Self {
        Self {
            query,
            cadence,
            begun: now,
            waited: Duration::ZERO,
            made: 0,
            at_least: Duration::ZERO,
            last: None,
            failure: None,
        }
    }

    /// The query to make.
    pub const fn query(&self) -> &O {
        &self.query
    }

    /// Delay before the next query; `None` after the end.
    pub fn next_delay(&mut self, now: Timestamp) -> Option<Duration> {
        let since = now.as_unix().saturating_sub(self.begun.as_unix());
        let by_clock = Duration::from_secs(u64::try_from(since).unwrap_or_default());
        let elapsed = self.waited.max(by_clock);
        let delay = self.cadence.next(self.made, elapsed, self.at_least)?;
        self.waited = elapsed.saturating_add(delay);
        Some(delay)
    }

    /// Takes the response to the query; `None` if waiting continues.
    ///
    /// # Errors
    /// [`PollError::Query`] for an error that the next query would get, too.
    pub fn accept(
        &mut self,
        answer: Result<O::Output, Error>,
    ) -> Option<Result<O::Output, PollError<O::Output>>> {
        self.made = self.made.saturating_add(1);
        self.at_least = Duration::ZERO;
        let error = match answer {
            Ok(answer) if O::is_final(&answer) => return Some(Ok(answer)),
            Ok(answer) => {
                self.last = Some(Box::new(answer));
                self.failure = None;
                return None;
            }
            Err(error) => error,
        };
        if !may_repeat(self.query.spec(), &error) {
            return Some(Err(PollError::Query {
                last: self.last.take(),
                source: Box::new(error),
            }));
        }
        if let Error::Api(error) = &error
            && error.status() == StatusCode::TOO_MANY_REQUESTS
        {
            self.at_least = error.retry_after().unwrap_or(AFTER_LIMIT);
        }
        self.failure = Some(Box::new(error));
        None
    }

    /// Result of waiting, after the end.
    pub fn unfinished(self) -> PollError<O::Output> {
        PollError::Unfinished {
            last: self.last,
            source: self.failure,
        }
    }

    /// Result of waiting without a timer.
    pub fn without_timer(self) -> PollError<O::Output> {
        PollError::NoTimer { last: self.last }
    }
}

impl<O: FinalState> fmt::Debug for Poller<O> {
    /// Leaves out the query and the response, which may hold private data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Poller")
            .field("operation", &self.query.spec().id)
            .field("cadence", &self.cadence)
            .field("made", &self.made)
            .finish_non_exhaustive()
    }
}
