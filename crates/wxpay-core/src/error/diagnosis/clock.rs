use http::HeaderMap;
use http::header::DATE;

use crate::clock::Timestamp;

/// Tolerance of the service and of `verify`, in seconds.
const WINDOW: u64 = 300;

/// Seconds by which the merchant's clock is ahead of the response's `Date`.
pub(super) fn ahead(ours: Timestamp, headers: &HeaderMap) -> Option<i64> {
    let date = headers.get(DATE)?.to_str().ok()?;
    let theirs = Timestamp::from(httpdate::parse_http_date(date).ok()?);
    Some(ours.as_unix().saturating_sub(theirs.as_unix()))
}

/// Returns whether this difference of the clocks explains why a signature was refused.
///
/// `Date` has whole seconds and is written a moment after the check: two seconds of tolerance.
pub(super) fn is_off(ahead: i64) -> bool {
    ahead.unsigned_abs() + 2 >= WINDOW
}
