use std::fmt;

use serde::{Deserialize, Serialize};
use wxpay::DateTime;

/// A deduction by a contract in the sandbox, for assertions.
///
/// Once it is paid, it is an [`Order`](crate::Order) too, which can be queried and refunded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Deduction {
    /// The merchant or service provider that requested it.
    pub mchid: String,
    /// The sub-merchant that is paid.
    pub sub_mchid: Option<String>,
    /// The app: `appid`, or `sp_appid` of a service provider.
    pub appid: String,
    /// The merchant's number.
    pub out_trade_no: String,
    /// The contract.
    pub contract_id: String,
    /// Amount in fen.
    pub total: i64,
    /// Goods or services.
    pub description: String,
    /// Field that comes back in notifications.
    pub attach: Option<String>,
    /// URL for the notification of the result.
    pub notify_url: Option<String>,
    /// Its state.
    pub state: DeductionState,
    /// The number of the payment, once it is paid.
    pub transaction_id: Option<String>,
    /// When it was accepted.
    pub created: DateTime,
}

/// State of a deduction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DeductionState {
    /// `ACCEPT`: accepted, the user is not charged yet.
    Accepted,
    /// `SUCCESS`: paid. Final.
    Paid,
    /// `PAYERROR`: the user has no money, or the contract ended. Final.
    Failed,
}

impl DeductionState {
    /// The state's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "ACCEPT",
            Self::Paid => "SUCCESS",
            Self::Failed => "PAYERROR",
        }
    }
}

impl fmt::Display for DeductionState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
