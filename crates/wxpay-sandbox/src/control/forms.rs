//! Bodies of requests to the control API.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::trusted::PlatformTrust;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Empty {}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FailRefund {
    pub(crate) how: How,
}

/// Failure of a refund.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum How {
    /// It becomes `ABNORMAL`.
    Abnormal,
    /// It becomes `CLOSED`.
    Closed,
    /// It stays `PROCESSING` for want of money.
    NoFunds,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FailTransfer {
    /// Such as `ACCOUNT_FROZEN`; 1 to 64 characters.
    pub(crate) reason: String,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Advance {
    /// Business seconds, at most ten years.
    pub(crate) seconds: u64,
}

/// A new business time: one of the two members.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetClock {
    /// A time such as `2026-01-31T08:00:00+08:00`, from 1970 to 9998.
    pub(crate) now: Option<String>,
    /// Distance from real time in seconds, at most ten years; 0 is real time.
    pub(crate) offset_seconds: Option<i64>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddFault {
    /// A fault's name, such as `forged`; without one, the response is only late or slow.
    pub(crate) fault: Option<String>,
    /// The beginning of the path; by default all.
    #[serde(default)]
    pub(crate) path: String,
    /// The id of an operation, such as `refunds.create_refund`; by default all.
    pub(crate) operation: Option<String>,
    /// The merchant, service provider or brand that asks; by default all.
    pub(crate) mchid: Option<String>,
    /// Number of requests that pass first.
    #[serde(default)]
    pub(crate) after: usize,
    /// Number of requests that meet it. By default one, or all where it has a probability or no fault.
    pub(crate) times: Option<usize>,
    /// Probability that a request meets it, from 0 to 1; by default 1.
    pub(crate) probability: Option<f64>,
    /// Seed of the random choice, which is the same in each run; by default 0.
    #[serde(default)]
    pub(crate) seed: u64,
    /// Time before the response begins.
    pub(crate) latency: Option<LatencyForm>,
    /// Time that the body of the response takes, in milliseconds; at most ten minutes.
    pub(crate) body_millis: Option<u64>,
}

/// A latency: one time, two limits, or median and 99th percentile of a distribution with a long tail. In
/// milliseconds of real time, at most ten minutes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LatencyForm {
    pub(crate) millis: Option<u64>,
    pub(crate) from_millis: Option<u64>,
    pub(crate) to_millis: Option<u64>,
    pub(crate) median_millis: Option<u64>,
    pub(crate) p99_millis: Option<u64>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NoticeFault {
    /// `forged`, `unsigned`, `stale`, `ahead`, `probe`, `unknown-serial` or `altered-body`.
    pub(crate) fault: String,
}

/// Rules for all notifications; a member that is left out stays as it is.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetDelivery {
    /// Business seconds between an event and the first attempt, at most ten years.
    pub(crate) delay_seconds: Option<u64>,
    /// Number of further times that a notification is sent although it was taken, at most 10.
    pub(crate) duplicates: Option<u32>,
    /// The part of the notifications whose first attempt is a signature probe, from 0 to 1.
    pub(crate) probe_probability: Option<f64>,
    /// Seed of the random choice of probes, which is the same in each run; by default 0.
    pub(crate) seed: Option<u64>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Release {
    /// Sends the latest first.
    #[serde(default)]
    pub(crate) reversed: bool,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SendEvent {
    /// An event type, such as `REFUND.SUCCESS`, or the family and name of an event, such as
    /// `refunds.RefundSucceeded`.
    pub(crate) event: String,
    /// Where to send it; by default the `notify_url` of the object.
    pub(crate) notify_url: Option<String>,
    /// The merchant; by default the default merchant.
    pub(crate) mchid: Option<String>,
    /// The merchant's number of the object that it is about; by default a made-up one.
    pub(crate) number: Option<String>,
    /// The brand that it is sent to instead of the merchant.
    pub(crate) brand_id: Option<String>,
    /// Members of the resource: they replace those of the object.
    #[serde(default)]
    pub(crate) resource: serde_json::Map<String, serde_json::Value>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TopUp {
    /// In fen, from 1.
    pub(crate) fen: i64,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Migrate {
    pub(crate) trust: Trust,
}

/// Kinds of WeChat Pay's keys that a merchant has.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Trust {
    /// The WeChat Pay public key only.
    PublicKey,
    /// Platform certificates only.
    Certificates,
    /// Both, as in a migration.
    Migrating,
}

impl From<Trust> for PlatformTrust {
    fn from(trust: Trust) -> Self {
        match trust {
            Trust::PublicKey => Self::PublicKeyOnly,
            Trust::Certificates => Self::CertificatesOnly,
            Trust::Migrating => Self::Both,
        }
    }
}

impl From<PlatformTrust> for Trust {
    fn from(trust: PlatformTrust) -> Self {
        match trust {
            PlatformTrust::PublicKeyOnly => Self::PublicKey,
            PlatformTrust::CertificatesOnly => Self::Certificates,
            PlatformTrust::Both => Self::Migrating,
        }
    }
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Compare {
    /// The string that the client signed.
    pub(crate) signed: String,
}
