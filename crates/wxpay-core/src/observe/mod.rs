//! Spans, events and metrics of calls, notifications and downloads of certificates.
//!
//! `trace` writes spans and events, `count` writes metrics. Without its feature, each of the two is
//! replaced by functions that do nothing.
//!
//! Everything that is written comes from a short list: operations, mchids, hosts, statuses, codes, request ids, the
//! ids and types of verified notifications, serial numbers of platform certificates, and names of errors. No path,
//! message, body, header or key is ever written.

mod call;
mod kind;
mod notification;
mod platform_keys;

#[cfg_attr(not(feature = "metrics"), path = "count_off.rs")]
mod count;
#[cfg_attr(not(feature = "tracing"), path = "trace_off.rs")]
mod trace;

pub(crate) use call::{CallWatch, Sending, attempt_failed, sending};
pub(crate) use notification::{NotificationWatch, Outcome};
pub(crate) use platform_keys::{Downloaded, Subject, downloaded, given_up, verified};
pub(crate) use trace::{answered, file_failed, problems, refused};
