use std::io;
use std::time::{Duration, Instant};

/// The moment by which something must be done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    /// In `limit` from now, or never if that is beyond what the clock can count.
    #[expect(
        clippy::disallowed_methods,
        reason = "to time out is the transport's duty, and nothing that is signed depends on it"
    )]
    pub(crate) fn after(limit: Duration) -> Self {
        Self(Instant::now().checked_add(limit))
    }

    /// What is left, `None` for any time.
    ///
    /// # Errors
    /// [`io::ErrorKind::TimedOut`] when nothing is left.
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
    fn nothing_left_is_timed_out() {
        let error = Deadline::after(Duration::ZERO).remaining().unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    }
}
