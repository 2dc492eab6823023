use std::fmt;

use serde::{Deserialize, Serialize};
use wxpay::DateTime;

/// A legacy transfer batch as the sandbox keeps it, for assertions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferBatch {
    /// The merchant that pays.
    pub mchid: String,
    /// The app whose users are paid.
    pub appid: String,
    /// The merchant's number.
    pub out_batch_no: String,
    /// WeChat Pay's number, 40 digits.
    pub batch_id: String,
    /// Name that the merchant gave it.
    pub batch_name: String,
    /// Why.
    pub batch_remark: String,
    /// Sum of its transfers, in fen.
    pub total_amount: i64,
    /// The scene of its transfers.
    pub transfer_scene_id: Option<String>,
    /// Where its end is notified.
    pub notify_url: Option<String>,
    /// Where it stands.
    pub state: BatchState,
    /// Why it was closed.
    pub close_reason: Option<String>,
    /// Its transfers.
    pub details: Vec<TransferDetail>,
    /// When it was made.
    pub create_time: DateTime,
    /// When it moved last.
    pub update_time: DateTime,
}

impl TransferBatch {
    /// Sum in fen and number of the transfers in that state.
    pub fn of_state(&self, state: TransferDetailState) -> (i64, usize) {
        let details = self.details.iter().filter(|detail| detail.state == state);
        let amounts = details.map(|detail| detail.amount);
        amounts.fold((0, 0), |(sum, count), fen| (sum + fen, count + 1))
    }
}

/// One transfer of a batch.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferDetail {
    /// The merchant's number, unique in its batch.
    pub out_detail_no: String,
    /// WeChat Pay's number, 40 digits.
    pub detail_id: String,
    /// The user who is paid.
    pub openid: String,
    /// The user's name in plain text, if one was sent. `Debug` does not show it.
    pub user_name: Option<String>,
    /// Amount in fen.
    pub amount: i64,
    /// Why.
    pub remark: String,
    /// Where it stands.
    pub state: TransferDetailState,
    /// Why it failed, such as `ACCOUNT_FROZEN`.
    pub fail_reason: Option<String>,
}

impl fmt::Debug for TransferDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransferDetail")
            .field("out_detail_no", &self.out_detail_no)
            .field("detail_id", &self.detail_id)
            .field("amount", &self.amount)
            .field("state", &self.state)
            .field("fail_reason", &self.fail_reason)
            .finish_non_exhaustive()
    }
}

/// Where a transfer batch stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum BatchState {
    /// `ACCEPTED`: taken on, its money is locked.
    Accepted,
    /// `PROCESSING`: its transfers are on their way.
    Processing,
    /// `FINISHED`: each transfer succeeded or failed. Final.
    Finished,
    /// `CLOSED`: nobody was paid. Final.
    Closed,
}

impl BatchState {
    /// The state's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "ACCEPTED",
            Self::Processing => "PROCESSING",
            Self::Finished => "FINISHED",
            Self::Closed => "CLOSED",
        }
    }
}

impl fmt::Display for BatchState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where a transfer of a batch stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TransferDetailState {
    /// `INIT`: its batch was accepted.
    Init,
    /// `PROCESSING`: on its way.
    Processing,
    /// `SUCCESS`: the user has the money. Final.
    Success,
    /// `FAIL`: the merchant has the money. Final.
    Fail,
}

impl TransferDetailState {
    /// The state's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Init => "INIT",
            Self::Processing => "PROCESSING",
            Self::Success => "SUCCESS",
            Self::Fail => "FAIL",
        }
    }
}

/// A batch, or a transfer of it, does not change as requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BatchError {
    /// There is no batch with that number.
    #[error("there is no batch with that number")]
    Unknown,
    /// The batch has no transfer with that number.
    #[error("the batch has no transfer with that number")]
    UnknownDetail,
    /// The transfer came to its end.
    #[error("the transfer is {}, in which that does not happen", state.as_str())]
    DetailEnded {
        /// Where it stands.
        state: TransferDetailState,
    },
    /// The batch is in a state in which that does not happen.
    #[error("the batch is {state}, in which that does not happen")]
    WrongState {
        /// Where it stands.
        state: BatchState,
    },
}
