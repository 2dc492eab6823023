use serde::{Deserialize, Serialize};
use serde_json::Value;
use wxpay::DateTime;

use crate::claims::ClaimState;

/// A compensation bill as the sandbox keeps it, for assertions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Compensation {
    /// The platform that asked for it.
    pub mchid: String,
    /// The sub-merchant whose trade it is about.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app.
    pub sub_appid: Option<String>,
    /// The merchant that pays.
    pub sponsor_mchid: String,
    /// Kind of compensation.
    pub kind: CompensationKind,
    /// The platform's number.
    pub out_bill_no: String,
    /// WeChat Pay's number, 40 digits.
    pub bill_id: String,
    /// Kind of business of a compensation from the deposit, as the request has it.
    pub business_type: Option<String>,
    /// Receiver of the money, as the request has it.
    pub receiver: Value,
    /// Amount in fen. A pre-transfer may leave it out.
    pub amount: Option<i64>,
    /// Why.
    pub transfer_remark: String,
    /// Words for the receiver.
    pub receiver_remark: Option<String>,
    /// Where it stands: the states of insurance claims.
    pub state: ClaimState,
    /// When it was made.
    pub accept_time: DateTime,
    /// Parameter that opens the page on which the user confirms a pre-transfer.
    pub package_info: Option<String>,
    /// When a cancel was accepted.
    pub cancel_accept_time: Option<DateTime>,
    /// When it was paid out.
    pub success_time: Option<DateTime>,
    /// When it was closed.
    pub close_time: Option<DateTime>,
    /// Why it was closed, such as `NOT_ENOUGH`.
    pub close_reason: Option<String>,
}

/// Kind of a compensation bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CompensationKind {
    /// 售后赔付, paid at once.
    AfterSales,
    /// 售后赔付, paid once the user confirmed.
    AfterSalesPreTransfer,
    /// 保证金赔付.
    Deposit,
    /// 保证金售后赔付, to a user.
    DepositUser,
    /// 保证金赔付保司保费.
    DepositPremium,
    /// 保证金赔付用户运费.
    DepositShipping,
    /// 赔付商户.
    SubMerchant,
}

/// A user cannot confirm a compensation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CompensationError {
    /// There is no bill with that number.
    #[error("there is no bill with that number")]
    Unknown,
    /// The bill does not wait for a user.
    #[error("the bill is {state}, it does not wait for the user")]
    NotWaiting {
        /// Where it stands.
        state: ClaimState,
    },
}
