use std::fmt;

use serde::{Deserialize, Serialize};
use wxpay::DateTime;

/// A contract for deductions in the sandbox, for assertions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Contract {
    /// The merchant or service provider that prepared it.
    pub mchid: String,
    /// The sub-merchant that may deduct; `None` if the merchant prepared it for itself.
    pub sub_mchid: Option<String>,
    /// Kind of deductions that it allows.
    pub kind: ContractKind,
    /// The app: `appid`, or `sp_appid` of a service provider.
    pub appid: String,
    /// The sub-merchant's app.
    pub sub_appid: Option<String>,
    /// The user under `appid`; made up at the signature if the request names none.
    pub openid: Option<String>,
    /// The user under `sub_appid`.
    pub sub_openid: Option<String>,
    /// The template (`plan_id`), or the service (`service_id`) of a password-free contract.
    pub plan_id: i64,
    /// The merchant's number.
    pub out_contract_code: String,
    /// WeChat Pay's number, after the user signed.
    pub contract_id: Option<String>,
    /// The number of the prepared signing.
    pub pre_entrustweb_id: String,
    /// The account's name that the user sees.
    pub display_account: String,
    /// The merchant's number of the user.
    pub out_user_code: Option<String>,
    /// Its state.
    pub state: ContractState,
    /// URL for the notifications of signature and end.
    pub notify_url: Option<String>,
    /// When the user signed.
    pub signed_time: Option<DateTime>,
    /// When it expires, after it was signed.
    pub expired_time: Option<DateTime>,
    /// Way in which it ended.
    pub termination: Option<ContractTermination>,
    /// The announced deduction and its schedule.
    pub schedule: Option<ContractSchedule>,
}

impl Contract {
    /// Returns whether a service provider prepared it for a sub-merchant.
    pub(super) const fn is_of_provider(&self) -> bool {
        self.sub_mchid.is_some()
    }
}

/// Deductions that a contract allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ContractKind {
    /// Deductions at any time (委托代扣).
    Deduction,
    /// Deductions that are scheduled first (预约扣费).
    Scheduled,
    /// Payments without a password (免密支付).
    PasswordFree,
    /// Deductions of an e-commerce platform (收付通合单代扣).
    Platform,
}

/// State of a contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ContractState {
    /// Prepared: the user has yet to sign. Queries do not find it.
    Prepared,
    /// `SIGNED`: the merchant may deduct.
    Signed,
    /// `TERMINATED`: ended. Final.
    Terminated,
}

impl ContractState {
    /// The state's name on the wire; `PREPARED` for the first state, which is never sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Prepared => "PREPARED",
            Self::Signed => "SIGNED",
            Self::Terminated => "TERMINATED",
        }
    }
}

impl fmt::Display for ContractState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Way in which a contract ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractTermination {
    /// The mode on the wire, such as `USER_TERMINATE`.
    pub mode: String,
    /// When it ended.
    pub time: DateTime,
    /// The merchant's remark.
    pub remark: String,
}

/// The deduction that a contract announces, in fen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractSchedule {
    /// The announced day, such as `2026-01-31`.
    pub estimated_date: String,
    /// The announced amount.
    pub estimated: i64,
    /// The amount that the merchant scheduled.
    pub scheduled: Option<i64>,
    /// The amount that was deducted.
    pub deducted: Option<i64>,
    /// The day of the deduction.
    pub deducted_date: Option<String>,
}

impl ContractSchedule {
    /// The state's name on the wire. The samples have `NO_SCHEDULED` only; the other two are assumed.
    pub const fn state(&self) -> &'static str {
        match (self.scheduled, self.deducted) {
            (_, Some(_)) => "DEDUCTED",
            (Some(_), None) => "SCHEDULED",
            (None, None) => "NO_SCHEDULED",
        }
    }
}

/// An action of a user on a contract is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ContractError {
    /// There is no contract with that number.
    #[error("there is no contract with that number")]
    Unknown,
    /// Its state does not allow it.
    #[error("the contract is {state}")]
    WrongState {
        /// Its state.
        state: ContractState,
    },
}
