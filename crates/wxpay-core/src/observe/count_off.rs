//! No metrics, without the feature `metrics`.

use std::time::Duration;

use crate::clock::Timestamp;

pub(super) const fn call(_operation: &str, _outcome: &str, _elapsed: Duration) {}

pub(super) const fn retry(_operation: &str) {}

pub(super) const fn failover(_operation: &str, _host: &str) {}

pub(super) const fn verified(_subject: &str, _key_type: &str) {}

pub(super) const fn unverified(_subject: &str, _kind: &str) {}

pub(super) const fn notification(_event_type: &str, _outcome: &str) {}

pub(super) const fn download(_outcome: &str, _at: Option<Timestamp>) {}

pub(super) const fn certificate(_serial: &str, _end: Timestamp) {}
