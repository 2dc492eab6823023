//! No spans and no events, without the feature `tracing`.

use std::time::Duration;

use http::StatusCode;

use super::call::Sending;
use crate::base_url::BaseUrl;
use crate::error::{ApiError, Error};
use crate::model::Problems;
use crate::spec::Spec;

/// Stands for a span.
#[derive(Clone)]
pub(crate) struct Span;

impl Span {
    pub(super) const fn call(_spec: &Spec, _mchid: &str) -> Self {
        Self
    }

    pub(super) const fn download(_spec: &Spec, _mchid: &str) -> Self {
        Self
    }

    pub(super) const fn notification() -> Self {
        Self
    }

    pub(crate) fn enter<T>(&self, run: impl FnOnce() -> T) -> T {
        run()
    }

    #[cfg(feature = "async")]
    pub(crate) fn run<F: Future>(&self, future: F) -> F {
        future
    }

    pub(super) const fn call_ended(&self, _outcome: &str, _error: Option<&Error>, _: Duration) {}

    pub(super) const fn call_dropped(&self, _elapsed: Duration) {}

    pub(super) const fn notified(&self, _id: &str, _event_type: &str, _mchid: &str) {}

    pub(super) const fn notification_ended(&self, _: &str, _: Option<&str>, _: bool) {}
}

pub(super) const fn sending(_attempt: &Sending<'_>) {}

pub(crate) const fn answered(_status: StatusCode, _request_id: Option<&str>) {}

pub(crate) const fn refused(_error: &ApiError) {}

pub(crate) const fn problems(_problems: &Problems) {}

pub(super) const fn retried(_error: &Error, _url: &BaseUrl, _delay: Duration) {}

pub(crate) const fn file_failed(_error: &Error) {}

pub(super) const fn downloaded(_mchid: &str, _added: usize, _refused: usize) {}

pub(super) const fn not_downloaded(_mchid: &str, _kind: &str) {}
