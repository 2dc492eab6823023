use std::io;
use std::time::{Duration, Instant};

/// A deadline.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    /// The deadline in `limit` from now; none if the clock cannot represent it.
    #[expect(
        clippy::disallowed_methods,
        reason = "to time out is the transport's duty, and nothing that is signed depends on it"
    )]
    pub(crate) fn after(limit: Duration) -> Self {
        Self(Instant::now().checked_add(limit))
    }

    /// The earlier of two.
    pub(crate) fn or_earlier(self, other: Self) -> Self {
        match (self.0, other.0) {
            (Some(one), Some(other)) => Self(Some(one.min(other))),
            (one, other) => Self(one.or(other)),
        }
    }

    /// Remaining time; `None` without a limit.
    ///
    /// # Errors
    /// [`io::ErrorKind::TimedOut`] when no time remains.
    #[expect(
        clippy::disallowed_methods,
        reason = "to time out is the transport's duty, and nothing that is signed depends on it"
    )]
    pub(crate) fn remaining(self) -> io::Result<Option<Duration>> {
        let Some(end) = self.0 else {
            return Ok(None);
        };
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        Ok(Some(left))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_beyond_the_clock_is_no_limit() {
        assert_eq!(Deadline::after(Duration::MAX).remaining().unwrap(), None);
    }

    #[test]
    fn the_earlier_of_two_has_less_left() {
        let (never, now) = (
            Deadline::after(Duration::MAX),
            Deadline::after(Duration::ZERO),
        );
        let later = Deadline::after(Duration::from_secs(60));
        for (one, other) in [(never, now), (now, never), (later, now), (now, later)] {
            assert!(one.or_earlier(other).remaining().is_err());
        }
        assert!(later.or_earlier(never).remaining().unwrap().is_some());
        assert_eq!(never.or_earlier(never).remaining().unwrap(), None);
    }

    #[test]
    fn nothing_left_is_timed_out() {
        let error = Deadline::after(Duration::ZERO).remaining().unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    }
}
