use serde::{Deserialize, Serialize};
use wxpay::Timestamp;

use super::seconds;
use crate::clock::later;

/// When an object leaves a state that is not to last: whichever comes first.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Terms {
    /// After so many seconds of business time.
    pub(crate) delay: u64,
    /// After so many queries have seen the state; the next one sees what follows. `None` for never.
    pub(crate) queries: Option<u32>,
}

/// Lifetimes of states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stay {
    /// Until its terms end it: after a while, or when enough queries have seen it.
    Briefly,
    /// So many seconds, however often it is asked for.
    For(u64),
    ForEver,
}

/// When an object moves on by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Plan {
    #[serde(with = "seconds")]
    pub(super) due: Timestamp,
    /// Number of queries that still see the present state; `None` for any number.
    pub(super) queries: Option<u32>,
}

impl Plan {
    /// The plan of something that stays since `at`; `None` when nothing is to happen.
    pub(super) const fn new(terms: Terms, at: Timestamp, stay: Stay) -> Option<Self> {
        let (due, queries) = match stay {
            Stay::Briefly => (later(at, terms.delay), terms.queries),
            Stay::For(seconds) => (later(at, seconds), None),
            Stay::ForEver => return None,
        };
        Some(Self { due, queries })
    }
}
