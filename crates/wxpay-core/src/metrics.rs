//! The metrics that are recorded with the feature `metrics`, on the facade of the crate `metrics`.
//!
//! The program installs a recorder, such as that of `metrics-exporter-prometheus`, before its first
//! call. Without one, nothing is recorded. Names and labels follow the conventions of Prometheus.
//!
//! ```
//! wxpay_core::metrics::describe();
//! for metric in wxpay_core::metrics::METRICS {
//!     println!("{} {:?}: {}", metric.name, metric.labels, metric.description);
//! }
//! ```

use metrics::{Unit, describe_counter, describe_gauge, describe_histogram};

/// Names of the metrics.
pub(crate) mod names {
    pub(crate) const REQUESTS: &str = "wxpay_requests_total";
    pub(crate) const REQUEST_DURATION: &str = "wxpay_request_duration_seconds";
    pub(crate) const RETRIES: &str = "wxpay_retries_total";
    pub(crate) const FAILOVERS: &str = "wxpay_failovers_total";
    pub(crate) const VERIFICATIONS: &str = "wxpay_verifications_total";
    pub(crate) const SIGNATURE_FAILURES: &str = "wxpay_signature_failures_total";
    pub(crate) const NOTIFICATIONS: &str = "wxpay_notifications_total";
    pub(crate) const CERTIFICATE_DOWNLOADS: &str = "wxpay_certificate_downloads_total";
    pub(crate) const CERTIFICATES_DOWNLOADED: &str =
        "wxpay_certificates_downloaded_timestamp_seconds";
    pub(crate) const CERTIFICATE_EXPIRY: &str = "wxpay_certificate_expiry_timestamp_seconds";
}

/// A metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metric {
    /// Its name.
    pub name: &'static str,
    /// Its kind.
    pub kind: MetricKind,
    /// The names of its labels.
    pub labels: &'static [&'static str],
    /// Its meaning, in one sentence.
    pub description: &'static str,
}

/// The kind of a metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetricKind {
    /// A number that only grows.
    Counter,
    /// A distribution of seconds.
    Histogram,
    /// A moment, in seconds since 1970-01-01T00:00:00Z.
    Timestamp,
}

/// All metrics.
pub const METRICS: &[Metric] = &[
    Metric {
        name: names::REQUESTS,
        kind: MetricKind::Counter,
        labels: &["operation", "outcome"],
        description: "Calls that ended, by operation and outcome.",
    },
    Metric {
        name: names::REQUEST_DURATION,
        kind: MetricKind::Histogram,
        labels: &["operation", "outcome"],
        description: "Duration of whole calls with their retries, in seconds.",
    },
    Metric {
        name: names::RETRIES,
        kind: MetricKind::Counter,
        labels: &["operation"],
        description: "Requests that were sent because an earlier attempt failed.",
    },
    Metric {
        name: names::FAILOVERS,
        kind: MetricKind::Counter,
        labels: &["operation", "server_address"],
        description: "Requests that went to the backup domain.",
    },
    Metric {
        name: names::VERIFICATIONS,
        kind: MetricKind::Counter,
        labels: &["subject", "key_type"],
        description: "Responses and notifications that were verified, by the type of the platform key.",
    },
    Metric {
        name: names::SIGNATURE_FAILURES,
        kind: MetricKind::Counter,
        labels: &["subject", "kind"],
        description: "Responses and notifications whose signature was refused, by the reason.",
    },
    Metric {
        name: names::NOTIFICATIONS,
        kind: MetricKind::Counter,
        labels: &["event_type", "outcome"],
        description: "Notifications that arrived, by event type and outcome.",
    },
    Metric {
        name: names::CERTIFICATE_DOWNLOADS,
        kind: MetricKind::Counter,
        labels: &["outcome"],
        description: "Downloads of platform certificates, by outcome.",
    },
    Metric {
        name: names::CERTIFICATES_DOWNLOADED,
        kind: MetricKind::Timestamp,
        labels: &[],
        description: "Moment of the last successful download of platform certificates.",
    },
    Metric {
        name: names::CERTIFICATE_EXPIRY,
        kind: MetricKind::Timestamp,
        labels: &["serial"],
        description: "Moment at which a platform certificate in use expires.",
    },
];

/// Registers descriptions and units of all [`METRICS`] with the program's recorder.
pub fn describe() {
    for metric in METRICS {
        let Metric {
            name, description, ..
        } = *metric;
        match metric.kind {
            MetricKind::Counter => describe_counter!(name, Unit::Count, description),
            MetricKind::Histogram => describe_histogram!(name, Unit::Seconds, description),
            MetricKind::Timestamp => describe_gauge!(name, Unit::Seconds, description),
        }
    }
}
