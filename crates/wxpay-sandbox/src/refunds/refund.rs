use std::fmt;

use serde::{Deserialize, Serialize};
use wxpay::DateTime;

/// A refund in the sandbox, for assertions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Refund {
    /// The merchant that requested it.
    pub mchid: String,
    /// The sub-merchant whose order it is.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number, 29 digits.
    pub refund_id: String,
    /// The merchant's number.
    pub out_refund_no: String,
    /// WeChat Pay's number of the order.
    pub transaction_id: String,
    /// The merchant's number of the order.
    pub out_trade_no: String,
    /// Amount that goes back, in fen.
    pub refund: i64,
    /// Amount of the order, in fen.
    pub total: i64,
    /// The accounts from which the merchant pays it, if they were named.
    #[serde(default)]
    pub from: Vec<RefundSource>,
    /// The payer, if it was named, such as `REFUND_SOURCE_SUB_MERCHANT`.
    #[serde(default)]
    pub refund_account: Option<String>,
    /// URL for the notification of its end.
    pub notify_url: Option<String>,
    /// Its state.
    pub state: RefundState,
    /// When it was requested.
    pub create_time: DateTime,
    /// When the user received the money.
    pub success_time: Option<DateTime>,
}

impl Refund {
    /// The account that pays.
    pub(crate) fn payer(&self) -> &str {
        self.sub_mchid.as_deref().unwrap_or(&self.mchid)
    }
}

/// An account that pays a part of a refund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RefundSource {
    /// The account, such as `AVAILABLE`.
    pub account: String,
    /// Its part, in fen.
    pub amount: i64,
}

/// State of a refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RefundState {
    /// `PROCESSING`: in progress.
    Processing,
    /// `SUCCESS`: the user has the money. Final.
    Success,
    /// `CLOSED`: abandoned, the merchant has the money. Final.
    Closed,
    /// `ABNORMAL`: the user's bank does not accept it. The merchant must send it to another account.
    Abnormal,
}

impl RefundState {
    /// The state's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Processing => "PROCESSING",
            Self::Success => "SUCCESS",
            Self::Closed => "CLOSED",
            Self::Abnormal => "ABNORMAL",
        }
    }
}

impl fmt::Display for RefundState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Ways in which a refund fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RefundFailure {
    /// It becomes `ABNORMAL`.
    Abnormal,
    /// It becomes `CLOSED`.
    Closed,
    /// The merchant has no money for it: it stays `PROCESSING` and becomes `CLOSED` after seven days.
    NoFunds,
}

/// A refund cannot be made to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RefundError {
    /// There is no refund with that number.
    #[error("there is no refund with that number")]
    Unknown,
    /// The refund is not processing.
    #[error("the refund is {state}, it is not on its way")]
    NotProcessing {
        /// Its state.
        state: RefundState,
    },
}
