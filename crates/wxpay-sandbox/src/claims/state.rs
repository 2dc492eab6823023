use std::fmt;

use serde::{Deserialize, Serialize};

/// State of an insurance-claim bill.
///
/// A direct claim begins as `Accepted`, a pre-transfer as `WaitUserConfirm`. Assumption: a confirmed pre-transfer
/// becomes `Accepted`; no public page says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ClaimState {
    /// `ACCEPTED`: being paid out.
    Accepted,
    /// `WAIT_USER_CONFIRM`: the user has yet to confirm; the funds are locked.
    WaitUserConfirm,
    /// `CANCELING`: a cancel was accepted and is not complete yet.
    Canceling,
    /// `CANCELLED`: cancelled, the funds are given back. Final.
    Cancelled,
    /// `SUCCESS`: paid out. Final.
    Success,
    /// `CLOSED`: failed or expired, the funds are given back. Final.
    Closed,
}

impl ClaimState {
    /// The state's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "ACCEPTED",
            Self::WaitUserConfirm => "WAIT_USER_CONFIRM",
            Self::Canceling => "CANCELING",
            Self::Cancelled => "CANCELLED",
            Self::Success => "SUCCESS",
            Self::Closed => "CLOSED",
        }
    }

    /// The possible next states.
    pub const fn successors(self) -> &'static [Self] {
        match self {
            Self::Accepted => &[Self::Success, Self::Closed],
            Self::WaitUserConfirm => &[Self::Accepted, Self::Canceling, Self::Closed],
            Self::Canceling => &[Self::Cancelled],
            Self::Cancelled | Self::Success | Self::Closed => &[],
        }
    }

    /// Returns whether the state is final.
    pub const fn is_final(self) -> bool {
        self.successors().is_empty()
    }
}

impl fmt::Display for ClaimState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
