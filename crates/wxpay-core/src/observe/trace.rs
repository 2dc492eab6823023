//! Spans and events, with the feature `tracing`. Their target is `wxpay`.

use std::borrow::Cow;
use std::time::Duration;

use http::StatusCode;
use tracing::field::Empty;

use super::call::Sending;
use super::kind;
use crate::base_url::BaseUrl;
use crate::error::{ApiError, Error, ErrorCode};
use crate::model::Problems;
use crate::spec::Spec;
use crate::transport::TransportErrorKind;

/// The span of a call, of a download or of a notification.
#[derive(Clone)]
pub(crate) struct Span(tracing::Span);

/// The span of a request. Fields are named as in OpenTelemetry's HTTP client spans, where these have the field; empty
/// ones are recorded later.
macro_rules! request_span {
    ($name:literal, $spec:expr, $mchid:expr) => {
        tracing::info_span!(
            target: "wxpay",
            $name,
            operation = $spec.id,
            mchid = $mchid,
            otel.name = Empty,
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = $spec.method.as_str(),
            http.request.resend_count = Empty,
            http.response.status_code = Empty,
            server.address = Empty,
            server.port = Empty,
            url.template = Some($spec.path).filter(|path| !path.is_empty()),
            error.type = Empty,
            code = Empty,
            request_id = Empty,
            problems = Empty,
            problem_paths = Empty,
        )
    };
}

/// Emits an event, as a warning or as information.
macro_rules! event {
    ($is_warning:expr, $($rest:tt)+) => {
        if $is_warning {
            tracing::warn!(target: "wxpay", $($rest)+);
        } else {
            tracing::info!(target: "wxpay", $($rest)+);
        }
    };
}

impl Span {
    pub(super) fn call(spec: &Spec, mchid: &str) -> Self {
        Self::named(request_span!("wxpay.call", spec, mchid), spec)
    }

    pub(super) fn download(spec: &Spec, mchid: &str) -> Self {
        Self::named(request_span!("wxpay.download", spec, mchid), spec)
    }

    fn named(span: tracing::Span, spec: &Spec) -> Self {
        if !span.is_disabled() {
            let name = format!("{} {}", spec.method, spec.path);
            span.record("otel.name", name.trim_end());
        }
        Self(span)
    }

    pub(super) fn notification() -> Self {
        Self(tracing::info_span!(
            target: "wxpay",
            "wxpay.notification",
            id = Empty,
            event_type = Empty,
            mchid = Empty,
            outcome = Empty,
            error.type = Empty,
        ))
    }

    /// Runs a function inside.
    pub(crate) fn enter<T>(&self, run: impl FnOnce() -> T) -> T {
        self.0.in_scope(run)
    }

    /// Runs a future inside.
    #[cfg(feature = "async")]
    pub(crate) fn run<F: Future>(&self, future: F) -> tracing::instrument::Instrumented<F> {
        tracing::Instrument::instrument(future, self.0.clone())
    }

    pub(super) fn call_ended(&self, outcome: &str, error: Option<&Error>, elapsed: Duration) {
        let duration_ms = millis(elapsed);
        self.enter(|| {
            let Some(error) = error else {
                tracing::info!(target: "wxpay", outcome, duration_ms, "call succeeded");
                return;
            };
            let kind = error_type(error);
            self.0.record("error.type", &*kind);
            self.0.record("otel.status_code", "ERROR");
            event!(
                outcome != "refused",
                outcome,
                error.type = &*kind,
                duration_ms,
                "{}",
                match outcome {
                    "refused" => "call was refused by WeChat Pay",
                    "not_sent" => "call failed, nothing was sent",
                    "unknown" => "call failed, it may have been carried out",
                    _ => "call was carried out, its response is unreadable",
                }
            );
        });
    }

    pub(super) fn call_dropped(&self, elapsed: Duration) {
        self.0.record("otel.status_code", "ERROR");
        self.enter(|| {
            tracing::warn!(
                target: "wxpay",
                outcome = "dropped",
                duration_ms = millis(elapsed),
                "call was dropped, it may have been carried out",
            );
        });
    }

    /// Records which verified notification it is.
    pub(super) fn notified(&self, id: &str, event_type: &str, mchid: &str) {
        self.0.record("id", id);
        self.0.record("event_type", event_type);
        self.0.record("mchid", mchid);
    }

    pub(super) fn notification_ended(
        &self,
        outcome: &str,
        error_type: Option<&str>,
        is_warning: bool,
    ) {
        self.0.record("outcome", outcome);
        self.0.record("error.type", error_type);
        self.enter(|| event!(is_warning, outcome, error.type = error_type, "notification ended"));
    }
}

/// Records where an attempt goes.
pub(super) fn sending(attempt: &Sending<'_>) {
    let span = tracing::Span::current();
    span.record("server.address", attempt.url.host());
    span.record("server.port", attempt.url.port());
    if attempt.resends > 0 {
        span.record("http.request.resend_count", attempt.resends);
    }
}

/// Records that a response came.
pub(crate) fn answered(status: StatusCode, request_id: Option<&str>) {
    let span = tracing::Span::current();
    span.record("http.response.status_code", status.as_u16());
    span.record("request_id", request_id);
}

/// Records the code of an error response, if it has the form of one.
pub(crate) fn refused(error: &ApiError) {
    tracing::Span::current().record("code", error.shown_code().map(ErrorCode::as_str));
}

/// Records the number of unreadable fields and the paths of the first ones, never their values.
pub(crate) fn problems(problems: &Problems) {
    if !problems.is_empty() {
        let span = tracing::Span::current();
        span.record("problems", problems.count());
        span.record("problem_paths", problems.first_paths());
    }
}

pub(super) fn retried(error: &Error, url: &BaseUrl, delay: Duration) {
    tracing::warn!(
        target: "wxpay",
        outcome = kind::outcome(error),
        error.type = &*error_type(error),
        server.address = url.host(),
        delay_ms = millis(delay),
        "attempt failed, the call is retried",
    );
}

/// Records that a started download broke off or did not match its hash.
pub(crate) fn file_failed(error: &Error) {
    tracing::warn!(
        target: "wxpay",
        operation = error.operation(),
        error.type = &*error_type(error),
        "download failed",
    );
}

pub(super) fn downloaded(mchid: &str, added: usize, refused: usize) {
    event!(
        refused > 0,
        mchid,
        added,
        refused,
        "platform certificates were downloaded"
    );
}

pub(super) fn not_downloaded(mchid: &str, kind: &str) {
    tracing::warn!(target: "wxpay", mchid, error.type = kind, "platform certificates were not downloaded");
}

fn millis(elapsed: Duration) -> u64 {
    u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX)
}

/// The kind of an error as OpenTelemetry defines it: the status of an error response, or a name.
fn error_type(error: &Error) -> Cow<'static, str> {
    if let Some(error) = error.api() {
        return Cow::Owned(error.status().as_str().to_owned());
    }
    Cow::Borrowed(match error {
        Error::Encode { .. } => "encode",
        Error::Sign { .. } => "sign",
        Error::PlatformKeys { source, .. } => kind::refresh(source),
        Error::Transport { source, .. } => match source.kind() {
            TransportErrorKind::NotSent => "connect",
            TransportErrorKind::ConnectTimeout => "connect_timeout",
            TransportErrorKind::Lost => "connection_lost",
            TransportErrorKind::Timeout => "timeout",
            TransportErrorKind::TooLarge { .. } => "too_large",
            TransportErrorKind::Source => "source",
            TransportErrorKind::NotResumed | TransportErrorKind::Ended => "driver",
        },
        Error::Verify { source, .. } => kind::verify(source),
        Error::Decode { .. } => "decode",
        Error::Api(_) | Error::Download { .. } => "download",
    })
}
