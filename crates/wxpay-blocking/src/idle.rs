//! How long a streamed body may stand still.

use std::cell::Cell;
use std::time::Duration;

thread_local! {
    /// All that ureq does, it does on the thread that calls it, and it has no place for this limit.
    static LIMIT: Cell<Option<Duration>> = const { Cell::new(None) };
}

/// While it is kept, no read or write of this thread may take longer.
#[must_use]
pub(crate) struct Guard(Option<Duration>);

pub(crate) fn limit(limit: Duration) -> Guard {
    Guard(LIMIT.replace(Some(limit)))
}

impl Drop for Guard {
    fn drop(&mut self) {
        LIMIT.set(self.0);
    }
}

/// The shorter of the two.
pub(crate) fn bounded(limit: Duration) -> Duration {
    LIMIT.get().map_or(limit, |idle| idle.min(limit))
}
