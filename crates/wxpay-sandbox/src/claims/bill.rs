use serde::{Deserialize, Serialize};
use wxpay::DateTime;

use super::ClaimState;
use crate::shelf::{Interned, interned};

/// An insurance-claim bill in the sandbox, for assertions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClaimBill {
    /// The merchant that requested it: the service provider.
    pub mchid: String,
    /// The sub-merchant that pays, if one was named; otherwise the merchant pays.
    pub sub_mchid: Option<String>,
    /// The merchant's number of the bill.
    pub out_bill_no: String,
    /// WeChat Pay's number of the bill, 40 digits.
    pub bill_id: String,
    /// Operation that created it.
    pub kind: ClaimKind,
    /// The payee.
    pub receiver: ClaimReceiver,
    /// Amount in fen. A pre-transfer may leave it out.
    pub amount: Option<i64>,
    /// Why.
    pub transfer_remark: String,
    /// URL for a notification of its end.
    pub notify_url: Option<String>,
    /// Its state.
    pub state: ClaimState,
    /// When it was created.
    pub accept_time: DateTime,
    /// Parameter that opens the page on which the user confirms a pre-transfer.
    pub package_info: Option<String>,
    /// When a cancel was accepted.
    pub cancel_accept_time: Option<DateTime>,
    /// When it was paid out.
    pub success_time: Option<DateTime>,
    /// When and why it was closed.
    pub closure: Option<ClaimClosure>,
}

impl ClaimBill {
    /// The account that pays: the sub-merchant's if one was named, else the merchant's.
    ///
    /// Assumption: the pages only say that responses name a sponsor.
    pub fn payer(&self) -> &str {
        self.sub_mchid.as_deref().unwrap_or(&self.mchid)
    }
}

/// Operation that created a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ClaimKind {
    /// Paid out at once.
    Direct,
    /// Paid out once the user has confirmed.
    PreTransfer,
}

/// The payee.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClaimReceiver {
    /// `MERCHANT` or `TRANSACTION_USER`.
    pub kind: Option<String>,
    /// The transaction whose user is paid.
    pub transaction: Option<ClaimTransaction>,
}

/// The transaction whose user is paid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClaimTransaction {
    /// Its number.
    pub transaction_id: String,
    /// `WXPAY` or `WXVALUE`.
    pub kind: Option<String>,
}

/// When and why a bill was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClaimClosure {
    /// When.
    pub accept_time: DateTime,
    /// Why, such as `NOT_ENOUGH`.
    #[serde(deserialize_with = "interned")]
    pub close_reason: Interned,
}
