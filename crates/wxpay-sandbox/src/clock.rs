use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use wxpay::{Clock, DateTime, Timestamp};

/// The last moment that business time reaches: 9999-01-01, the last year of four digits.
const LAST: i64 = 253_370_764_800;

/// A thing with two times: the real one goes into signatures, the virtual one moves bills.
pub(crate) struct Clocks {
    real: Arc<dyn Clock>,
    /// In seconds since 1970.
    started: AtomicI64,
    runs: bool,
    skipped_millis: AtomicU64,
}

impl Clocks {
    /// Business time begins at the present moment. It stands still, unless it `runs`.
    pub(crate) fn new(real: Arc<dyn Clock>, runs: bool) -> Self {
        Self {
            started: AtomicI64::new(real.now().as_unix()),
            real,
            runs,
            skipped_millis: AtomicU64::new(0),
        }
    }

    /// The time that signatures carry.
    pub(crate) fn real(&self) -> Timestamp {
        self.real.now()
    }

    /// The time that bills live in: always between 1970 and 9999.
    pub(crate) fn business(&self) -> Timestamp {
        let begun = if self.runs {
            self.real.now().as_unix()
        } else {
            self.started.load(Ordering::Relaxed)
        };
        let skipped = self.skipped_millis.load(Ordering::Relaxed) / 1000;
        let now = begun.saturating_add_unsigned(skipped);
        Timestamp::from_unix(now.clamp(0, LAST))
    }

    /// Returns whether business time moves by itself.
    pub(crate) const fn runs(&self) -> bool {
        self.runs
    }

    pub(crate) fn advance(&self, by: Duration) {
        let by = u64::try_from(by.as_millis()).unwrap_or(u64::MAX);
        let add = |skipped: u64| Some(skipped.saturating_add(by));
        let _ = self
            .skipped_millis
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

/// Where business time stands, to be saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Position {
    started: i64,
    skipped_millis: u64,
}

impl Clocks {
    pub(crate) fn position(&self) -> Position {
        Position {
            started: self.started.load(Ordering::Relaxed),
            skipped_millis: self.skipped_millis.load(Ordering::Relaxed),
        }
    }

    /// Continues from a saved position.
    pub(crate) fn resume(&self, position: Position) {
        self.started.store(position.started, Ordering::Relaxed);
        self.skipped_millis
            .store(position.skipped_millis, Ordering::Relaxed);
    }
}

/// Formats a moment as WeChat Pay writes it, in Beijing time.
#[expect(
    clippy::expect_used,
    reason = "business time lies between 1970 and 9999, which four digits of a year can name"
)]
pub(crate) fn beijing(moment: Timestamp) -> DateTime {
    let moment = moment.clamp(Timestamp::from_unix(0), Timestamp::from_unix(LAST));
    DateTime::from_timestamp(moment, 8 * 60).expect("four digits of a year")
}

/// So many seconds after that moment.
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
