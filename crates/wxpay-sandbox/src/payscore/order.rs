use std::fmt;

use serde::{Deserialize, Serialize};
use wxpay::DateTime;

/// A service order of WeChat Pay Score in the sandbox, for assertions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServiceOrder {
    /// The merchant that created it.
    pub mchid: String,
    /// The app.
    pub appid: String,
    /// The service.
    pub service_id: String,
    /// The merchant's number.
    pub out_order_no: String,
    /// WeChat Pay's number.
    pub order_id: String,
    /// Its state.
    pub state: ServiceOrderState,
    /// The user; made up at the confirmation if the order names none.
    pub openid: Option<String>,
    /// Amount in fen, once it is completed.
    pub total: Option<i64>,
    /// The number of the payment, after the user paid in WeChat.
    pub transaction_id: Option<String>,
    /// When it was paid, also outside of WeChat.
    pub paid_time: Option<DateTime>,
    /// URL for the notifications of confirmation and payment.
    pub notify_url: Option<String>,
    /// When it was created.
    pub created: DateTime,
}

/// State of a service order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ServiceOrderState {
    /// `CREATED`: the user has yet to confirm.
    Created,
    /// `DOING`, `USER_CONFIRM`: the service is in progress.
    Confirmed,
    /// `DOING`, `MCH_COMPLETE`: completed, and not paid yet.
    Completed,
    /// `DONE`: paid. Final.
    Done,
    /// `REVOKED`: cancelled by the merchant. Final.
    Revoked,
    /// `EXPIRED`: not confirmed within 30 days. Final.
    Expired,
}

impl ServiceOrderState {
    /// The state's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Created => "CREATED",
            Self::Confirmed | Self::Completed => "DOING",
            Self::Done => "DONE",
            Self::Revoked => "REVOKED",
            Self::Expired => "EXPIRED",
        }
    }

    /// The `state_description` on the wire.
    pub(crate) const fn description(self) -> Option<&'static str> {
        match self {
            Self::Confirmed => Some("USER_CONFIRM"),
            Self::Completed => Some("MCH_COMPLETE"),
            _ => None,
        }
    }
}

impl fmt::Display for ServiceOrderState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.as_str();
        match self.description() {
            Some(description) => write!(f, "{state} ({description})"),
            None => f.write_str(state),
        }
    }
}

/// An action of a user on a service order is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ServiceOrderError {
    /// There is no service order with that number.
    #[error("there is no service order with that number")]
    Unknown,
    /// Its state does not allow it.
    #[error("the service order is {state}")]
    WrongState {
        /// Its state.
        state: ServiceOrderState,
    },
}
