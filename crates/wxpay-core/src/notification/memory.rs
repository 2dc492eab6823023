use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Claim, Deduplicator, DeduplicatorError, Ticket};
use crate::clock::{Clock, SystemClock};

/// A [`Deduplicator`] in memory, for a service with one process.
///
/// Its records end with the process, and other processes do not see them: several instances of a service need a shared
/// store. Memory is bounded: beyond the capacity, the notification that was finished first is forgotten, and a repeat
/// of it would be processed again. Notifications in progress are never forgotten before their lease ends.
///
/// Leases are measured by [`Clock::monotonic`], so they stay the same when the system's clock is set.
///
/// A clone is cheap and shares the records.
#[derive(Clone)]
pub struct MemoryDeduplicator {
    clock: Arc<dyn Clock>,
    lease: Duration,
    capacity: usize,
    known: Arc<Mutex<Known>>,
}

#[derive(Default)]
struct Known {
    states: HashMap<Box<str>, State>,
    /// The finished ones in the order in which they finished.
    finished: BTreeMap<u64, Box<str>>,
    turn: u64,
    /// Last reading of the clock.
    reading: Duration,
    /// Time that has passed by the readings; it never goes back.
    passed: Duration,
}

enum State {
    /// `until` is a value of `passed`.
    InProgress {
        turn: u64,
        until: Duration,
    },
    Done,
}

impl MemoryDeduplicator {
    /// Remembers up to 65,536 notifications, with a lease of 60 seconds.
    pub fn new() -> Self {
        Self {
            clock: Arc::new(SystemClock),
            lease: Duration::from_secs(60),
            capacity: 1 << 16,
            known: Arc::default(),
        }
    }

    /// Sets how many notifications are remembered, at least one. Repeats come for 24 hours, so a day's worth is
    /// enough.
    #[must_use]
    pub fn capacity(mut self, notifications: usize) -> Self {
        self.capacity = notifications.max(1);
        self
    }

    /// Sets how long a claim is held before its holder counts as dead, at least one second.
    ///
    /// Choose it longer than processing ever takes: afterwards a repeat is processed, perhaps while the first is still
    /// running.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.max(Duration::from_secs(1));
        self
    }

    /// Measures leases by another clock, for tests and replays. Default: the system's monotonic
    /// clock.
    ///
    /// [`Clock::monotonic`] is read. A clock that has only [`Clock::now`] must not be set forwards, or
    /// leases end early. If it is set backwards, no time passes meanwhile.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Only a clock could panic while the lock is held, before anything is changed, so the guarded data is consistent.
    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    fn next_turn(&mut self) -> u64 {
        self.turn += 1;
        self.turn
    }

    /// Adds the time since the last reading.
    fn now(&mut self, reading: Duration) -> Duration {
        self.passed = self
            .passed
            .saturating_add(reading.saturating_sub(self.reading));
        self.reading = reading;
        self.passed
    }

    /// Forgets one notification: the one finished first, else one whose lease is over.
    fn make_room(&mut self, now: Duration) -> bool {
        if let Some((_, key)) = self.finished.pop_first() {
            return self.states.remove(&key).is_some();
        }
        let before = self.states.len();
        self.states
            .retain(|_, state| !matches!(state, State::InProgress { until, .. } if *until <= now));
        self.states.len() < before
    }
}

impl Deduplicator for MemoryDeduplicator {
    fn begin(&self, key: &str) -> Result<Claim, DeduplicatorError> {
        let mut known = self.known();
        // Read under the lock, or a reading could be older than the one before it.
        let now = known.now(self.clock.monotonic());
        match known.states.get(key) {
            Some(State::Done) => return Ok(Claim::Done),
            Some(State::InProgress { until, .. }) if *until > now => return Ok(Claim::InProgress),
            Some(State::InProgress { .. }) => {}
            None => {
                if known.states.len() >= self.capacity && !known.make_room(now) {
                    return Err(DeduplicatorError::Full {
                        capacity: self.capacity,
                    });
                }
            }
        }
        let turn = known.next_turn();
        let until = now.saturating_add(self.lease);
        known
            .states
            .insert(key.into(), State::InProgress { turn, until });
        Ok(Claim::New(Ticket::new(key, turn.to_string())))
    }

    fn finish(&self, ticket: &Ticket) -> Result<(), DeduplicatorError> {
        let mut known = self.known();
        let now = known.now(self.clock.monotonic());
        let before = known.states.insert(ticket.key().into(), State::Done);
        if !matches!(before, Some(State::Done)) {
            let turn = known.next_turn();
            known.finished.insert(turn, ticket.key().into());
        }
        // A claim that was forgotten after its lease comes back here, maybe one too many.
        while known.states.len() > self.capacity && known.make_room(now) {}
        Ok(())
    }

    fn release(&self, ticket: &Ticket) -> Result<(), DeduplicatorError> {
        let mut known = self.known();
        if let Some(State::InProgress { turn, .. }) = known.states.get(ticket.key())
            && turn.to_string() == ticket.token()
        {
            known.states.remove(ticket.key());
        }
        Ok(())
    }
}

#[cfg(feature = "async")]
#[async_trait::async_trait]
impl super::AsyncDeduplicator for MemoryDeduplicator {
    async fn begin(&self, key: &str) -> Result<Claim, DeduplicatorError> {
        Deduplicator::begin(self, key)
    }

    async fn finish(&self, ticket: &Ticket) -> Result<(), DeduplicatorError> {
        Deduplicator::finish(self, ticket)
    }

    async fn release(&self, ticket: &Ticket) -> Result<(), DeduplicatorError> {
        Deduplicator::release(self, ticket)
    }
}

impl Default for MemoryDeduplicator {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryDeduplicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryDeduplicator")
            .field("lease", &self.lease)
            .field("capacity", &self.capacity)
            .field("len", &self.known().states.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

    use proptest::prelude::*;

    use super::*;
    use crate::clock::Timestamp;

    /// A clock that a test sets, and a time that passes on its own.
    #[derive(Clone, Default)]
    struct Hand {
        wall: Arc<AtomicI64>,
        passed: Arc<AtomicU64>,
    }

    impl Hand {
        /// Lets the time pass up to this second, and shows it.
        fn set(&self, seconds: u32) {
            self.wall.store(seconds.into(), Ordering::Relaxed);
            self.passed.store(seconds.into(), Ordering::Relaxed);
        }
    }

    impl Clock for Hand {
        fn now(&self) -> Timestamp {
            Timestamp::from_unix(self.wall.load(Ordering::Relaxed))
        }

        fn monotonic(&self) -> Duration {
            Duration::from_secs(self.passed.load(Ordering::Relaxed))
        }
    }

    fn begin(memory: &MemoryDeduplicator, key: &str) -> Result<Claim, DeduplicatorError> {
        Deduplicator::begin(memory, key)
    }

    fn claimed(memory: &MemoryDeduplicator, key: &str) -> Ticket {
        match begin(memory, key).unwrap() {
            Claim::New(ticket) => ticket,
            other => panic!("{key}: {other:?}"),
        }
    }

    #[test]
    fn a_claim_whose_holder_died_can_be_had_again() {
        let clock = Hand::default();
        let memory = MemoryDeduplicator::new().clock(clock.clone());
        let dead = claimed(&memory, "a");
        clock.set(59);
        assert_eq!(begin(&memory, "a").unwrap(), Claim::InProgress);
        clock.set(60);
        let alive = claimed(&memory, "a");
        // The dead one was only slow: it cannot give back what is not its own any more.
        Deduplicator::release(&memory, &dead).unwrap();
        assert_eq!(begin(&memory, "a").unwrap(), Claim::InProgress);
        // What it has finished is done, whatever becomes of the other.
        Deduplicator::finish(&memory, &dead).unwrap();
        Deduplicator::release(&memory, &alive).unwrap();
        assert_eq!(begin(&memory, "a").unwrap(), Claim::Done);
    }

    #[test]
    fn a_clock_that_is_set_changes_no_lease() {
        let clock = Hand::default();
        let memory = MemoryDeduplicator::new().clock(clock.clone());
        let _dead = claimed(&memory, "a");
        clock.wall.store(61, Ordering::Relaxed);
        assert_eq!(begin(&memory, "a").unwrap(), Claim::InProgress);
        clock.wall.store(-86_400, Ordering::Relaxed);
        clock.passed.store(60, Ordering::Relaxed);
        claimed(&memory, "a");
    }

    #[test]
    fn a_clock_without_a_monotonic_one_delays_no_lease() {
        let wall = Arc::new(AtomicI64::new(86_400));
        let shown = wall.clone();
        let clock = move || Timestamp::from_unix(shown.load(Ordering::Relaxed));
        let memory = MemoryDeduplicator::new().clock(clock);
        let _dead = claimed(&memory, "a");
        // Set back by a day: no time has passed, and from here on it does.
        wall.store(0, Ordering::Relaxed);
        assert_eq!(begin(&memory, "a").unwrap(), Claim::InProgress);
        wall.store(59, Ordering::Relaxed);
        assert_eq!(begin(&memory, "a").unwrap(), Claim::InProgress);
        wall.store(60, Ordering::Relaxed);
        claimed(&memory, "a");
    }

    #[test]
    fn memory_is_bounded_and_forgets_what_was_finished_first() {
        let clock = Hand::default();
        let memory = MemoryDeduplicator::new().capacity(2).clock(clock.clone());
        for key in ["a", "b", "c"] {
            let ticket = claimed(&memory, key);
            Deduplicator::finish(&memory, &ticket).unwrap();
        }
        assert_eq!(begin(&memory, "c").unwrap(), Claim::Done);
        assert_eq!(begin(&memory, "b").unwrap(), Claim::Done);
        let (_a, _d) = (claimed(&memory, "a"), claimed(&memory, "d"));
        let full = begin(&memory, "e").unwrap_err();
        assert_eq!(
            full.to_string(),
            "2 notifications are in progress, and no more are kept"
        );
        clock.set(60);
        claimed(&memory, "e");
        assert_eq!(
            format!("{memory:?}"),
            "MemoryDeduplicator { lease: 60s, capacity: 2, len: 1, .. }"
        );
    }

    #[test]
    fn one_of_many_threads_gets_the_claim() {
        let memory = MemoryDeduplicator::new();
        let barrier = Barrier::new(8);
        let won: usize = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|_| {
                    scope.spawn(|| {
                        barrier.wait();
                        usize::from(matches!(begin(&memory, "a").unwrap(), Claim::New(_)))
                    })
                })
                .collect();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap())
                .sum()
        });
        assert_eq!(won, 1);
    }

    proptest! {
        /// Whatever happens to its claims and to the system's clock, no key is held twice at once, none is
        /// held longer than its lease, and none is had after it is done.
        #[test]
        fn a_key_is_held_by_one_at_a_time(
            steps in prop::collection::vec((0..5_u8, 0..3_usize, 0..40_u32, any::<i64>()), 0..80),
        ) {
            let clock = Hand::default();
            let memory = MemoryDeduplicator::new().clock(clock.clone());
            let keys = ["a", "b", "c"];
            let mut held: [Option<(Ticket, u32)>; 3] = [None, None, None];
            let mut done = [false; 3];
            let mut now = 0;
            for (step, index, passed, wall) in steps {
                match step {
                    0 => {
                        now += passed;
                        clock.passed.store(now.into(), Ordering::Relaxed);
                    }
                    4 => clock.wall.store(wall, Ordering::Relaxed),
                    1 => match begin(&memory, keys[index]).unwrap() {
                        Claim::New(ticket) => {
                            let free = held[index].as_ref().is_none_or(|(_, until)| *until <= now);
                            prop_assert!(free && !done[index]);
                            held[index] = Some((ticket, now + 60));
                        }
                        Claim::InProgress => {
                            let taken = held[index].as_ref().is_some_and(|(_, until)| *until > now);
                            prop_assert!(taken && !done[index]);
                        }
                        Claim::Done => prop_assert!(done[index]),
                    },
                    2 => if let Some((ticket, _)) = held[index].take() {
                        Deduplicator::finish(&memory, &ticket).unwrap();
                        done[index] = true;
                    },
                    _ => if let Some((ticket, _)) = held[index].take() {
                        Deduplicator::release(&memory, &ticket).unwrap();
                    },
                }
            }
        }
    }
}
