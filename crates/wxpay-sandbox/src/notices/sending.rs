use serde::{Deserialize, Serialize};
use wxpay::Timestamp;

use crate::clock::later;
use crate::fault::Chance;

/// Millionths of a whole.
const WHOLE: u64 = 1_000_000;

/// Rules by which every notification is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sending {
    /// Business seconds between an event and the first attempt.
    pub(crate) delay: u64,
    /// Number of further times that a notification is sent although the merchant has taken it.
    pub(crate) duplicates: u32,
    /// The part of the notifications that is probed first, in millionths.
    pub(crate) probes: u64,
    chance: Chance,
}

impl Default for Sending {
    fn default() -> Self {
        Self {
            delay: 0,
            duplicates: 0,
            probes: 0,
            chance: Chance::new(0),
        }
    }
}

impl Sending {
    /// Probes that part of the notifications, from 0 to 1.
    pub(crate) fn probe(&mut self, probability: f64, seed: u64) {
        // In this range and whole, so the cast is exact. No number at all becomes 0.
        self.probes = (probability.clamp(0.0, 1.0) * 1e6).round() as u64;
        self.chance = Chance::new(seed);
    }

    /// When the first attempt is due of what happens at that time.
    pub(super) const fn first(&self, at: Timestamp) -> Timestamp {
        later(at, self.delay)
    }

    /// Returns whether the next notification is probed.
    pub(super) fn draws_probe(&mut self) -> bool {
        self.probes >= WHOLE || self.chance.millionths() < self.probes
    }
}
