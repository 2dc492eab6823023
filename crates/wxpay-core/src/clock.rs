use std::fmt;
use std::sync::OnceLock;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Source of the current time.
///
/// The time goes into every signature and decides whether a response is fresh, so it is an input: tests and replays
/// pass their own clock. A `Fn() -> Timestamp` is a clock too.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;

    /// Time since a fixed moment of this process.
    ///
    /// It measures durations, such as leases, so it must not jump when the clock is set. The default returns
    /// [`now`](Self::now), which suits clocks that are never set, such as those of tests.
    fn monotonic(&self) -> Duration {
        Duration::from_secs(u64::try_from(self.now().as_unix()).unwrap_or_default())
    }
}

impl<F: Fn() -> Timestamp + Send + Sync> Clock for F {
    fn now(&self) -> Timestamp {
        self()
    }
}

/// The operating system's clock, the default of a client.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the system's clock, behind the trait"
    )]
    fn now(&self) -> Timestamp {
        SystemTime::now().into()
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the system's clock, behind the trait"
    )]
    fn monotonic(&self) -> Duration {
        static START: OnceLock<Instant> = OnceLock::new();
        START.get_or_init(Instant::now).elapsed()
    }
}

/// Whole seconds since 1970-01-01T00:00:00Z, as signatures carry them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment that many seconds after (or, negative, before) 1970-01-01T00:00:00Z.
    pub const fn from_unix(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub const fn as_unix(self) -> i64 {
        self.0
    }

    /// Seconds between two moments, in either order.
    pub const fn seconds_from(self, other: Self) -> u64 {
        self.0.abs_diff(other.0)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<SystemTime> for Timestamp {
    /// Rounds down to whole seconds.
    fn from(time: SystemTime) -> Self {
        Self(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
            Err(before) => {
                let before = before.duration();
                let seconds = i64::try_from(before.as_secs()).unwrap_or(i64::MAX);
                -seconds - i64::from(before.subsec_nanos() > 0)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn moments_round_down_on_both_sides_of_the_epoch() {
        assert_eq!(
            Timestamp::from(UNIX_EPOCH + Duration::from_millis(1_900)).as_unix(),
            1
        );
        assert_eq!(
            Timestamp::from(UNIX_EPOCH - Duration::from_millis(100)).as_unix(),
            -1
        );
        assert_eq!(
            Timestamp::from(UNIX_EPOCH - Duration::from_secs(2)).as_unix(),
            -2
        );
    }

    #[test]
    fn the_systems_monotonic_clock_never_goes_back() {
        let mut last = SystemClock.monotonic();
        for _ in 0..1000 {
            let next = SystemClock.monotonic();
            assert!(next >= last);
            last = next;
        }
    }

    #[test]
    fn a_closure_is_a_clock_of_both_kinds() {
        let at = |seconds| move || Timestamp::from_unix(seconds);
        assert_eq!(at(7).now(), Timestamp::from_unix(7));
        assert_eq!(at(7).monotonic(), Duration::from_secs(7));
        assert_eq!(at(-7).monotonic(), Duration::ZERO);
    }

    #[test]
    fn distance_has_no_direction() {
        let (early, late) = (Timestamp::from_unix(-5), Timestamp::from_unix(10));
        assert_eq!(early.seconds_from(late), 15);
        assert_eq!(late.seconds_from(early), 15);
    }
}
