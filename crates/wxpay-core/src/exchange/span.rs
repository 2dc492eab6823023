//! What an exchange leaves in the span of its call, with the feature `tracing`.

use http::StatusCode;

use crate::base_url::BaseUrl;
use crate::error::ApiError;
#[cfg(feature = "tracing")]
use crate::error::ErrorCode;
use crate::model::Problems;

#[cfg(feature = "tracing")]
pub(super) fn record_attempt(attempt: usize, url: &BaseUrl) {
    let span = tracing::Span::current();
    span.record("attempts", attempt);
    span.record("host", url.host());
}

#[cfg(not(feature = "tracing"))]
pub(super) const fn record_attempt(_attempt: usize, _url: &BaseUrl) {}

#[cfg(feature = "tracing")]
pub(super) fn record(status: StatusCode, request_id: Option<&str>) {
    let span = tracing::Span::current();
    span.record("status", status.as_u16());
    span.record("request_id", request_id);
}

#[cfg(feature = "tracing")]
pub(super) fn record_code(error: &ApiError) {
    tracing::Span::current().record("code", error.shown_code().map(ErrorCode::as_str));
}

#[cfg(not(feature = "tracing"))]
pub(super) const fn record(_status: StatusCode, _request_id: Option<&str>) {}

#[cfg(not(feature = "tracing"))]
pub(super) const fn record_code(_error: &ApiError) {}

/// Records how many fields could not be read, and the paths of the first ones; never their values.
#[cfg(feature = "tracing")]
pub(crate) fn record_problems(problems: &Problems) {
    if !problems.is_empty() {
        let span = tracing::Span::current();
        span.record("problems", problems.count());
        span.record("problem_paths", problems.first_paths());
    }
}

#[cfg(not(feature = "tracing"))]
pub(crate) const fn record_problems(_problems: &Problems) {}
