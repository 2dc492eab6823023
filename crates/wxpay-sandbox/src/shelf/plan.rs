use serde::{Deserialize, Serialize};
use wxpay::Timestamp;

use super::seconds;
use crate::clock::later;

/// When an object leaves a transient state: whichever comes first.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Terms {
    /// After that many seconds of business time.
    pub(crate) delay: u64,
    /// After that many queries saw the state; the next one sees the following state. `None` for never.
    pub(crate) queries: Option<u32>,
}

/// Lifetimes of states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stay {
    /// Until its terms end it: after a time, or after enough queries.
    Briefly,
    /// A number of seconds, regardless of queries.
    For(u64),
    ForEver,
}

/// When an object changes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Plan {
    #[serde(with = "seconds")]
    pub(super) due: Timestamp,
    /// Number of further queries that see the present state; `None` for any number.
    pub(super) queries: Option<u32>,
}

impl Plan {
    /// The plan of an object in its state since `at`; `None` if nothing is planned.
    pub(super) const fn new(terms: Terms, at: Timestamp, stay: Stay) -> Option<Self> {
        let (due, queries) = match stay {
            Stay::Briefly => (later(at, terms.delay), terms.queries),
            Stay::For(seconds) => (later(at, seconds), None),
            Stay::ForEver => return None,
        };
        Some(Self { due, queries })
    }
}
