use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::clock::Timestamp;

/// Bounds how many downloads one cause may start: a few at once, then one per interval.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Allowance {
    left: u32,
    most: u32,
    /// Seconds until one more is allowed.
    every: u64,
    /// Seconds since the last one was earned.
    spare: u64,
    seen_at: Option<Timestamp>,
}

impl Allowance {
    /// Allows `most` downloads at once and one more every `every` seconds.
    pub(crate) const fn new(most: u32, every: u64) -> Self {
        Self {
            left: most,
            most,
            every,
            spare: 0,
            seen_at: None,
        }
    }

    /// The number of downloads that may start now.
    pub(crate) fn left(&mut self, now: Timestamp) -> u32 {
        self.earn(now);
        self.left
    }

    /// Uses one up. Returns whether there was one.
    pub(crate) fn take(&mut self, now: Timestamp) -> bool {
        self.earn(now);
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                true
            }
            None => false,
        }
    }

    /// Adds the allowance that the time since the last look at the clock earned. A clock that was set back earns
    /// nothing, and takes back nothing.
    pub(crate) fn earn(&mut self, now: Timestamp) {
        let seen_at = self.seen_at.replace(now).unwrap_or(now);
        if now > seen_at {
            self.spare = self.spare.saturating_add(now.seconds_from(seen_at));
        }
        let earned = self.spare / self.every;
        self.spare %= self.every;
        let room = self.most - self.left;
        self.left += u32::try_from(earned).unwrap_or(u32::MAX).min(room);
        if self.left == self.most {
            self.spare = 0;
        }
    }
}

/// An allowance that all clones of a receiver draw on.
#[derive(Clone, Debug)]
pub(crate) struct SharedAllowance(Arc<Mutex<Allowance>>);

impl SharedAllowance {
    pub(crate) fn new(allowance: Allowance) -> Self {
        Self(Arc::new(Mutex::new(allowance)))
    }

    /// See [`Allowance::left`].
    pub(crate) fn left(&self, now: Timestamp) -> u32 {
        self.lock().left(now)
    }

    /// See [`Allowance::take`].
    pub(crate) fn take(&self, now: Timestamp) -> bool {
        self.lock().take(now)
    }

    // Nothing panics while it holds the lock.
    fn lock(&self) -> MutexGuard<'_, Allowance> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const fn at(seconds: i64) -> Timestamp {
        Timestamp::from_unix(seconds)
    }

    #[test]
    fn a_few_at_once_and_then_one_at_a_time() {
        let mut allowance = Allowance::new(2, 300);
        assert!(allowance.take(at(0)) && allowance.take(at(0)));
        assert!(!allowance.take(at(299)));
        assert!(allowance.take(at(300)));
        assert!(!allowance.take(at(300)));
        assert!(allowance.take(at(100_000)) && allowance.take(at(100_000)));
        assert!(!allowance.take(at(100_000)));
    }

    #[test]
    fn a_clock_that_is_set_back_stops_nothing_for_long() {
        let mut allowance = Allowance::new(1, 300);
        assert!(allowance.take(at(1_000_000)));
        assert!(!allowance.take(at(0)));
        assert!(allowance.take(at(300)));
    }

    #[test]
    fn a_clock_that_jumps_about_loses_no_time_that_passed() {
        let mut allowance = Allowance::new(1, 300);
        assert!(allowance.take(at(1_000)));
        allowance.earn(at(1_200));
        allowance.earn(at(0));
        assert!(!allowance.take(at(99)));
        assert!(allowance.take(at(100)));
    }

    proptest! {
        /// However the clock jumps, no more is taken than the start and the time forward allow.
        #[test]
        fn never_more_than_time_has_earned(jumps in prop::collection::vec(-5_000_i64..5_000, 1..300)) {
            let (mut allowance, mut now, mut taken, mut forward) = (Allowance::new(3, 300), 0_i64, 0_i64, 0_i64);
            for jump in jumps {
                now += jump;
                forward += jump.max(0);
                taken += i64::from(allowance.take(at(now)));
                prop_assert!(taken <= 3 + forward / 300);
            }
        }
    }
}
