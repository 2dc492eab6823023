use std::fmt;

use serde::{Deserialize, Serialize};
use wxpay::DateTime;

/// A merchant transfer bill in the sandbox, for assertions.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Transfer {
    /// The merchant that pays.
    pub mchid: String,
    /// The app whose user is paid.
    pub appid: String,
    /// The merchant's number.
    pub out_bill_no: String,
    /// WeChat Pay's number, 40 digits.
    pub transfer_bill_no: String,
    /// The payee.
    pub openid: String,
    /// The user's decrypted name, if one was sent. `Debug` does not show it.
    pub user_name: Option<String>,
    /// Amount in fen.
    pub amount: i64,
    /// Why.
    pub remark: String,
    /// URL for the notification of its end.
    pub notify_url: Option<String>,
    /// Its state.
    pub state: TransferState,
    /// Why it failed, such as `OVERDUE_CLOSE`.
    pub fail_reason: Option<String>,
    /// The authorization that it is made under, or that its confirmation gives.
    #[serde(default)]
    pub out_authorization_no: Option<String>,
    /// Parameter that opens the page on which the user confirms.
    pub package_info: String,
    /// When it was created.
    pub create_time: DateTime,
    /// Its last change of state.
    pub update_time: DateTime,
}

impl fmt::Debug for Transfer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transfer")
            .field("mchid", &self.mchid)
            .field("out_bill_no", &self.out_bill_no)
            .field("transfer_bill_no", &self.transfer_bill_no)
            .field("amount", &self.amount)
            .field("state", &self.state)
            .field("fail_reason", &self.fail_reason)
            .finish_non_exhaustive()
    }
}

/// State of a merchant transfer bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TransferState {
    /// `ACCEPTED`: accepted.
    Accepted,
    /// `PROCESSING`: the money is being locked.
    Processing,
    /// `WAIT_USER_CONFIRM`: the user has yet to confirm, within 24 h.
    WaitUserConfirm,
    /// `TRANSFERING` (the official spelling): the user confirmed, the transfer is in progress.
    Transfering,
    /// `SUCCESS`: the user has the money. Final.
    Success,
    /// `FAIL`: failed, the merchant has the money. Final.
    Fail,
    /// `CANCELING`: a cancel was accepted and is not complete yet. Not final: it becomes `TRANSFERING` if the user was
    /// faster.
    Canceling,
    /// `CANCELLED`: cancelled, the merchant has the money. Final.
    Cancelled,
}

impl TransferState {
    /// The state's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "ACCEPTED",
            Self::Processing => "PROCESSING",
            Self::WaitUserConfirm => "WAIT_USER_CONFIRM",
            Self::Transfering => "TRANSFERING",
            Self::Success => "SUCCESS",
            Self::Fail => "FAIL",
            Self::Canceling => "CANCELING",
            Self::Cancelled => "CANCELLED",
        }
    }

    /// Returns whether the state is final.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Success | Self::Fail | Self::Cancelled)
    }
}

impl fmt::Display for TransferState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A transfer bill cannot be changed as requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TransferError {
    /// There is no bill with that number.
    #[error("there is no bill with that number")]
    Unknown,
    /// The bill's state does not allow it.
    #[error("the bill is {state}, in which that does not happen")]
    WrongState {
        /// Its state.
        state: TransferState,
    },
}
