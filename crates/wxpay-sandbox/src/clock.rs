use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use wxpay::{Clock, DateTime, Timestamp};

/// The last moment that business time reaches: 9999-01-01, the last year of four digits.
pub(crate) const LAST: i64 = 253_370_764_800;

/// Two times: the real one goes into signatures, the virtual one moves bills.
pub(crate) struct Clocks {
    real: Arc<dyn Clock>,
    /// True if business time moves by itself, unless it is paused.
    runs: bool,
    position: Mutex<Position>,
}

/// Where business time stands, to be saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Position {
    /// The moment at which it stands still, without skipped time, in seconds since 1970.
    started: i64,
    /// Distance from that moment, or from real time if it runs.
    skipped_millis: i64,
    /// Set by a pause and its end; `None` for the sandbox's settings.
    #[serde(default)]
    runs: Option<bool>,
}

impl Clocks {
    /// Business time begins at the present moment. It stands still, unless it `runs`.
    pub(crate) fn new(real: Arc<dyn Clock>, runs: bool) -> Self {
        let position = Position {
            started: real.now().as_unix(),
            ..Position::default()
        };
        Self {
            position: Mutex::new(position),
            real,
            runs,
        }
    }

    /// The time that signatures carry.
    pub(crate) fn real(&self) -> Timestamp {
        self.real.now()
    }

    /// The time that bills live in: always between 1970 and 9999.
    pub(crate) fn business(&self) -> Timestamp {
        self.at(*self.lock())
    }

    /// Returns whether business time moves by itself.
    pub(crate) fn runs(&self) -> bool {
        self.lock().runs.unwrap_or(self.runs)
    }

    pub(crate) fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        let mut position = self.lock();
        position.skipped_millis = position.skipped_millis.saturating_add(by);
    }

    /// Sets business time to an earlier or later moment. It stands still or runs as before.
    pub(crate) fn set(&self, to: Timestamp) {
        let mut position = self.lock();
        self.place(&mut position, to);
    }

    /// Lets business time run or stand still from its present position.
    pub(crate) fn let_run(&self, runs: bool) {
        let mut position = self.lock();
        let now = self.at(*position);
        position.runs = Some(runs);
        self.place(&mut position, now);
    }

    pub(crate) fn position(&self) -> Position {
        *self.lock()
    }

    /// Continues from a saved position.
    pub(crate) fn resume(&self, position: Position) {
        *self.lock() = position;
    }

    fn at(&self, position: Position) -> Timestamp {
        let begun = match position.runs.unwrap_or(self.runs) {
            true => self.real.now().as_unix(),
            false => position.started,
        };
        let now = begun.saturating_add(position.skipped_millis.div_euclid(1000));
        Timestamp::from_unix(now.clamp(0, LAST))
    }

    fn place(&self, position: &mut Position, to: Timestamp) {
        let real = self.real.now().as_unix();
        position.started = real;
        let distance = to.as_unix().saturating_sub(real);
        position.skipped_millis = distance.saturating_mul(1000);
    }

    // Nothing panics while it holds this lock: numbers change.
    fn lock(&self) -> MutexGuard<'_, Position> {
        self.position.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Formats a moment in WeChat Pay's form, in Beijing time.
#[expect(
    clippy::expect_used,
    reason = "business time lies between 1970 and 9999, which four digits of a year can name"
)]
pub(crate) fn beijing(moment: Timestamp) -> DateTime {
    let moment = moment.clamp(Timestamp::from_unix(0), Timestamp::from_unix(LAST));
    DateTime::from_timestamp(moment, 8 * 60).expect("four digits of a year")
}

/// The moment that many seconds later.
pub(crate) const fn later(moment: Timestamp, seconds: u64) -> Timestamp {
    Timestamp::from_unix(moment.as_unix().saturating_add_unsigned(seconds))
}

/// The day of that moment in Beijing, in eight digits.
pub(crate) fn day(moment: Timestamp) -> String {
    let text = beijing(moment).to_string();
    text.chars().filter(char::is_ascii_digit).take(8).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use proptest::prelude::*;

    use super::*;

    const NOON: i64 = 1_767_240_000;

    fn clocks(runs: bool) -> Clocks {
        Clocks::new(Arc::new(|| Timestamp::from_unix(NOON)), runs)
    }

    #[test]
    fn business_time_moves_and_signatures_do_not_notice() {
        for runs in [false, true] {
            let clocks = clocks(runs);
            assert_eq!(clocks.business().as_unix(), NOON);
            clocks.advance(Duration::from_millis(1_500));
            clocks.advance(Duration::from_millis(500));
            assert_eq!(clocks.business().as_unix(), NOON + 2);
            assert_eq!(clocks.real().as_unix(), NOON);
        }
    }

    #[test]
    fn business_time_stands_still_unless_it_is_told_to_run() {
        let tick = AtomicU64::new(0);
        let ticking = Arc::new(move || {
            Timestamp::from_unix(NOON.saturating_add_unsigned(tick.fetch_add(1, Ordering::Relaxed)))
        });
        let still = Clocks::new(ticking.clone(), false);
        assert_eq!(still.business(), still.business());
        let running = Clocks::new(ticking, true);
        assert!(running.business() < running.business());
    }

    #[test]
    fn a_pause_stops_time_and_its_end_continues_it() {
        let real = Arc::new(AtomicU64::new(0));
        let hand = Arc::clone(&real);
        let clock = move || {
            Timestamp::from_unix(NOON.saturating_add_unsigned(hand.load(Ordering::Relaxed)))
        };
        let clocks = Clocks::new(Arc::new(clock), true);
        let passes = |seconds| real.fetch_add(seconds, Ordering::Relaxed);
        clocks.advance(Duration::from_secs(100));
        passes(10);
        clocks.let_run(false);
        assert!(!clocks.runs());
        passes(1_000);
        assert_eq!(clocks.business().as_unix(), NOON + 110);
        clocks.let_run(true);
        passes(5);
        assert_eq!(clocks.business().as_unix(), NOON + 115);
        assert_eq!(clocks.real().as_unix(), NOON + 1_015);
    }

    #[test]
    fn a_saved_position_of_before_reads_as_one_without_a_pause() {
        let saved: Position =
            serde_json::from_str(r#"{"started":1767240000,"skipped_millis":2000}"#).unwrap();
        let clocks = clocks(false);
        clocks.resume(saved);
        assert_eq!(
            (clocks.business().as_unix(), clocks.runs()),
            (NOON + 2, false)
        );
    }

    proptest! {
        #[test]
        fn a_set_time_is_the_time_and_goes_on_as_before(
            to in 0..LAST, runs: bool, is_paused: bool, by in 0_i64..1_000_000,
        ) {
            let clocks = clocks(runs);
            clocks.advance(Duration::from_millis(1_234));
            if is_paused {
                clocks.let_run(false);
            }
            clocks.set(Timestamp::from_unix(to));
            prop_assert_eq!(clocks.business().as_unix(), to);
            prop_assert_eq!(clocks.runs(), runs && !is_paused);
            clocks.advance(Duration::from_secs(by.unsigned_abs()));
            prop_assert_eq!(clocks.business().as_unix(), (to + by).min(LAST));
            let copy = self::clocks(runs);
            copy.resume(clocks.position());
            prop_assert_eq!(copy.business(), clocks.business());
        }
    }

    #[test]
    fn no_advance_leaves_the_years_of_four_digits() {
        let clocks = clocks(false);
        clocks.advance(Duration::MAX);
        clocks.advance(Duration::MAX);
        assert_eq!(
            beijing(clocks.business()).to_string(),
            "9999-01-01T08:00:00+08:00"
        );
    }
}
