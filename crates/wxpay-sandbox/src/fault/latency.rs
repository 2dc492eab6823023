use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// A random delay of a response.
///
/// It is real time, at most ten minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Latency(Form);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Fixed(Duration),
    Between(Duration, Duration),
    Tail { median: Duration, p99: Duration },
}

/// The longest latency.
pub(crate) const LONGEST: Duration = Duration::from_secs(600);

impl Latency {
    /// Always the same time.
    pub const fn fixed(time: Duration) -> Self {
        Self(Form::Fixed(time))
    }

    /// Any time between these two, uniformly distributed.
    pub const fn between(least: Duration, most: Duration) -> Self {
        Self(Form::Between(least, most))
    }

    /// Times with a long tail, as networks have them (log-normal): half of them are below the median, and one in a hundred
    /// is above `p99`.
    pub const fn tail(median: Duration, p99: Duration) -> Self {
        Self(Form::Tail { median, p99 })
    }

    pub(super) fn draw(self, chance: &mut Chance) -> Duration {
        let drawn = match self.0 {
            Form::Fixed(time) => time,
            Form::Between(least, most) => {
                let room = most.saturating_sub(least);
                least.saturating_add(room.mul_f64(chance.share()))
            }
            Form::Tail { median, p99 } => {
                /// Standard deviations between the median and the 99th percentile.
                const Z99: f64 = 2.326_347_874;
                let spread = p99.max(median).as_secs_f64() / median.as_secs_f64().max(1e-9);
                let factor = (spread.ln() / Z99 * chance.normal()).exp();
                let seconds = median.as_secs_f64() * factor;
                Duration::try_from_secs_f64(seconds).unwrap_or(LONGEST)
            }
        };
        drawn.min(LONGEST)
    }
}

impl fmt::Display for Latency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Form::Fixed(time) => write!(f, "{} ms", time.as_millis()),
            Form::Between(least, most) => {
                write!(f, "{}–{} ms", least.as_millis(), most.as_millis())
            }
            Form::Tail { median, p99 } => {
                write!(f, "{} ms, p99 {} ms", median.as_millis(), p99.as_millis())
            }
        }
    }
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to below a million.
    pub(crate) fn millionths(&mut self) -> u64 {
        self.next() % 1_000_000
    }

    /// From 0 to below 1.
    fn share(&mut self) -> f64 {
        let upper = u32::try_from(self.next() >> 32).unwrap_or(0);
        f64::from(upper) / (f64::from(u32::MAX) + 1.0)
    }

    /// A number of the standard normal distribution (Box and Muller).
    fn normal(&mut self) -> f64 {
        let (size, turn) = (1.0 - self.share(), self.share());
        (-2.0 * size.ln()).sqrt() * (std::f64::consts::TAU * turn).cos()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const fn millis(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn half_of_a_tail_is_below_its_median_and_one_in_a_hundred_above() {
        let latency = Latency::tail(millis(100), millis(1_000));
        let mut chance = Chance::new(1);
        let mut drawn: Vec<_> = (0..10_000).map(|_| latency.draw(&mut chance)).collect();
        drawn.sort();
        let median = drawn[5_000].as_millis();
        assert!((95..=105).contains(&median), "{median}");
        let p99 = drawn[9_900].as_millis();
        assert!((850..=1_200).contains(&p99), "{p99}");
    }

    proptest! {
        #[test]
        fn every_latency_is_within_its_limits(least in 0_u64..700_000, most in 0_u64..u64::MAX, seed: u64) {
            let mut chance = Chance::new(seed);
            let (least, most) = (millis(least), millis(most));
            let drawn = Latency::between(least, most).draw(&mut chance);
            prop_assert!(drawn >= least.min(LONGEST) && drawn <= most.max(least).min(LONGEST));
            prop_assert!(Latency::tail(least, most).draw(&mut chance) <= LONGEST);
            prop_assert_eq!(Latency::fixed(least).draw(&mut chance), least.min(LONGEST));
        }
    }
}
