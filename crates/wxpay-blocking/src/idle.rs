//! How long a streamed body may stand still, and what comes before it may take.

use std::cell::Cell;
use std::io;
use std::time::Duration;

use crate::deadline::Deadline;

thread_local! {
    /// All that ureq does, it does on the thread that calls it, and it has no place for these limits:
    /// its own limit of the whole counts the answer's body too, and whoever reads that slowly.
    static LIMITS: Cell<Option<Limits>> = const { Cell::new(None) };
}

#[derive(Clone, Copy)]
struct Limits {
    idle: Duration,
    end: Option<Deadline>,
}

/// While it is kept, no read or write of this thread may take longer.
#[must_use]
pub(crate) struct Guard(Option<Limits>);

/// Bounds each read and write.
pub(crate) fn limit(idle: Duration) -> Guard {
    Guard(LIMITS.replace(Some(Limits { idle, end: None })))
}

/// Bounds each read and write, and all of them together.
pub(crate) fn limit_both(idle: Duration, total: Duration) -> Guard {
    let end = Some(Deadline::after(total));
    Guard(LIMITS.replace(Some(Limits { idle, end })))
}

impl Drop for Guard {
    fn drop(&mut self) {
        LIMITS.set(self.0);
    }
}

/// The shortest of what ureq says and what is kept here.
///
/// # Errors
/// [`io::ErrorKind::TimedOut`] when nothing is left.
pub(crate) fn bounded(limit: Duration) -> io::Result<Duration> {
    let Some(Limits { idle, end }) = LIMITS.get() else {
        return Ok(limit);
    };
    let left = end.map(Deadline::remaining).transpose()?.flatten();
    Ok(limit.min(idle).min(left.unwrap_or(Duration::MAX)))
}
