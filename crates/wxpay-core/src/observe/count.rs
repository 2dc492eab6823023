//! Metrics, with the feature `metrics`. The names are those of the table in `crate::metrics`.

use std::time::Duration;

use metrics::{counter, gauge, histogram};

use crate::clock::Timestamp;
use crate::metrics::names;

pub(super) fn call(operation: &'static str, outcome: &'static str, elapsed: Duration) {
    counter!(names::REQUESTS, "operation" => operation, "outcome" => outcome).increment(1);
    histogram!(names::REQUEST_DURATION, "operation" => operation, "outcome" => outcome)
        .record(elapsed);
}

pub(super) fn retry(operation: &'static str) {
    counter!(names::RETRIES, "operation" => operation).increment(1);
}

pub(super) fn failover(operation: &'static str, host: &str) {
    let host = host.to_owned();
    counter!(names::FAILOVERS, "operation" => operation, "server_address" => host).increment(1);
}

pub(super) fn verified(subject: &'static str, key_type: &'static str) {
    counter!(names::VERIFICATIONS, "subject" => subject, "key_type" => key_type).increment(1);
}

pub(super) fn unverified(subject: &'static str, kind: &'static str) {
    counter!(names::SIGNATURE_FAILURES, "subject" => subject, "kind" => kind).increment(1);
}

pub(super) fn notification(event_type: &str, outcome: &'static str) {
    let event_type = event_type.to_owned();
    counter!(names::NOTIFICATIONS, "event_type" => event_type, "outcome" => outcome).increment(1);
}

/// Counts a download of certificates; `at` is its moment if it succeeded.
pub(super) fn download(outcome: &'static str, at: Option<Timestamp>) {
    counter!(names::CERTIFICATE_DOWNLOADS, "outcome" => outcome).increment(1);
    if let Some(at) = at {
        gauge!(names::CERTIFICATES_DOWNLOADED).set(seconds(at));
    }
}

/// Records when a certificate expires.
pub(super) fn certificate(serial: &str, end: Timestamp) {
    gauge!(names::CERTIFICATE_EXPIRY, "serial" => serial.to_owned()).set(seconds(end));
}

#[expect(
    clippy::cast_precision_loss,
    reason = "exact for two hundred million years"
)]
const fn seconds(at: Timestamp) -> f64 {
    at.as_unix() as f64
}
