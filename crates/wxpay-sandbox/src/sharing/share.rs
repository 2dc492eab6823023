use std::fmt;

use serde::{Deserialize, Serialize};
use wxpay::DateTime;

/// A profit sharing order in the sandbox, for assertions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProfitShare {
    /// The merchant or service provider that requested it.
    pub mchid: String,
    /// The sub-merchant whose order it is; `None` when it is the merchant's.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the payment.
    pub transaction_id: String,
    /// The merchant's number.
    pub out_order_no: String,
    /// WeChat Pay's number.
    pub order_id: String,
    /// True if it is `FINISHED`, which is not success: each receiver has its own result.
    pub is_finished: bool,
    /// True if it unfroze the remaining money of the order: nothing is left to share.
    pub unfreezes: bool,
    /// The receivers of shares. For an order that only unfreezes, the merchant with the remaining amount.
    pub receivers: Vec<ProfitShareReceiver>,
    /// URL for the notifications of shares and returns, if the request names one.
    pub notify_url: Option<String>,
    /// Description given when the order's other money was unfrozen.
    pub description: Option<String>,
}

impl ProfitShare {
    /// The account that pays.
    pub fn payer(&self) -> &str {
        self.sub_mchid.as_deref().unwrap_or(&self.mchid)
    }

    /// The state on the wire.
    pub(crate) const fn state(&self) -> &'static str {
        match self.is_finished {
            true => "FINISHED",
            false => "PROCESSING",
        }
    }
}

/// A receiver of a share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProfitShareReceiver {
    /// `MERCHANT_ID`, `PERSONAL_OPENID` or `PERSONAL_SUB_OPENID`.
    pub kind: String,
    /// The merchant's number or the user's openid.
    pub account: String,
    /// Amount in fen.
    pub amount: i64,
    /// Purpose.
    pub description: String,
    /// WeChat Pay's number of this share.
    pub detail_id: String,
    /// Result for this receiver.
    pub result: ShareResult,
    /// Why it failed, such as `NO_RELATION`.
    pub fail_reason: Option<String>,
    /// When it was requested.
    pub create_time: DateTime,
    /// When it ended.
    pub finish_time: Option<DateTime>,
    /// Amount that was returned or is being returned, in fen.
    pub returned: i64,
}

/// A return of a share in the sandbox, for assertions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProfitShareReturn {
    /// The merchant or service provider that requested it.
    pub mchid: String,
    /// The sub-merchant that gets the money back; `None` when the merchant does.
    pub sub_mchid: Option<String>,
    /// The profit sharing order: the merchant's number.
    pub out_order_no: String,
    /// The profit sharing order: WeChat Pay's number.
    pub order_id: String,
    /// The payment.
    pub transaction_id: String,
    /// The merchant's number of the return.
    pub out_return_no: String,
    /// WeChat Pay's number of the return.
    pub return_id: String,
    /// The merchant that gives it back.
    pub return_mchid: String,
    /// Amount in fen.
    pub amount: i64,
    /// Why.
    pub description: String,
    /// `PENDING` is `PROCESSING` on the wire, `CLOSED` is `FAILED`.
    pub result: ShareResult,
    /// Why it failed, such as `BALANCE_NOT_ENOUGH`.
    pub fail_reason: Option<String>,
    /// When it was requested.
    pub create_time: DateTime,
    /// When it ended.
    pub finish_time: Option<DateTime>,
}

/// State of a share or a return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ShareResult {
    /// In progress.
    Pending,
    /// Done.
    Success,
    /// Failed.
    Closed,
}

impl ShareResult {
    /// The result of a share on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Success => "SUCCESS",
            Self::Closed => "CLOSED",
        }
    }

    /// The result of a return on the wire.
    pub(crate) const fn of_return(self) -> &'static str {
        match self {
            Self::Pending => "PROCESSING",
            Self::Success => "SUCCESS",
            Self::Closed => "FAILED",
        }
    }
}

impl fmt::Display for ShareResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A share cannot be made to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ShareError {
    /// There is no profit sharing order with that number, or it has no such receiver.
    #[error("there is no share of that order for that account")]
    Unknown,
    /// The share ended.
    #[error("the share is {result}, it cannot fail")]
    Ended {
        /// Its state.
        result: ShareResult,
    },
}
