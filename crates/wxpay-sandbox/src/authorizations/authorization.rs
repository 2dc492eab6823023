use std::fmt;

use serde::{Deserialize, Serialize};
use wxpay::DateTime;

/// A user's authorization of transfers as the sandbox keeps it, for assertions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferAuthorization {
    /// The merchant that may pay the user.
    pub mchid: String,
    /// The app whose user it is.
    pub appid: String,
    /// The user.
    pub openid: String,
    /// The merchant's number.
    pub out_authorization_no: String,
    /// WeChat Pay's number, once the user has authorized.
    pub authorization_id: Option<String>,
    /// The user's name that the page shows.
    pub user_display_name: String,
    /// The scene of the transfers.
    pub transfer_scene_id: String,
    /// The words that the user reads about the money.
    pub user_recv_perception: Option<String>,
    /// The transfer bill whose confirmation authorizes too.
    pub out_bill_no: Option<String>,
    /// Where the user's decision and the end are notified.
    pub notify_url: Option<String>,
    /// Where it stands.
    pub state: TransferAuthorizationState,
    /// Parameter that opens the page on which the user authorizes.
    pub package_info: String,
    /// When it was asked for.
    pub create_time: DateTime,
    /// When the user authorized.
    pub authorize_time: Option<DateTime>,
    /// When it was closed.
    pub close_time: Option<DateTime>,
    /// Why it was closed, such as `USER_CLOSE`.
    pub close_reason: Option<String>,
}

/// Where an authorization of transfers stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TransferAuthorizationState {
    /// `WAIT_USER_CONFIRM`: the user has yet to authorize.
    WaitUserConfirm,
    /// `TAKING_EFFECT`: the merchant may pay without confirmation.
    TakingEffect,
    /// `CLOSED`: ended by the merchant, the user, or because nobody authorized. Final.
    Closed,
}

impl TransferAuthorizationState {
    /// The state's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WaitUserConfirm => "WAIT_USER_CONFIRM",
            Self::TakingEffect => "TAKING_EFFECT",
            Self::Closed => "CLOSED",
        }
    }
}

impl fmt::Display for TransferAuthorizationState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A user cannot do that with an authorization of transfers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TransferAuthorizationError {
    /// There is no authorization with that number.
    #[error("there is no authorization with that number")]
    Unknown,
    /// It is given by confirming its transfer bill.
    #[error("the user authorizes by confirming the transfer bill")]
    WithBill,
    /// Its state does not allow it.
    #[error("the authorization is {state}, in which that does not happen")]
    WrongState {
        /// Where it stands.
        state: TransferAuthorizationState,
    },
}
