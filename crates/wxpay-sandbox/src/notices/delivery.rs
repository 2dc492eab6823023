use serde::{Deserialize, Serialize};
use wxpay::DateTime;

use super::NoticeMessage;
use crate::fault::Fault;
use crate::shelf::{Interned, interned};

/// One attempt to notify a merchant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NoticeAttempt {
    /// The notification's id, the same for every attempt.
    pub id: String,
    /// Its event type, such as `TRANSACTION.SUCCESS`.
    #[serde(deserialize_with = "interned")]
    pub event_type: Interned,
    /// Its URL.
    pub url: String,
    /// Number of the attempt: the first one is 1.
    pub attempt: u32,
    /// When it was due, in business time.
    pub at: DateTime,
    /// The fault that was played on it.
    pub fault: Option<Fault>,
    /// Outcome.
    pub outcome: NoticeOutcome,
    /// Why it was not sent or got no response.
    pub reason: Option<String>,
    /// The request, unless it could not be written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<NoticeMessage>,
    /// The merchant's response, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<NoticeMessage>,
}

/// Outcome of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum NoticeOutcome {
    /// The merchant answered with that status. 200 and 204 mean success, whatever the body.
    Answered(u16),
    /// No server listens, the connection was lost, or there was no response within five seconds.
    NoAnswer,
    /// The sandbox does not call that host: it calls this machine and hosts that
    /// [`notify_to`](crate::SandboxBuilder::notify_to) allows. There is no further attempt.
    NotSent,
}

impl NoticeOutcome {
    /// Returns whether the merchant accepted it.
    pub const fn is_success(self) -> bool {
        matches!(self, Self::Answered(200 | 204))
    }
}
