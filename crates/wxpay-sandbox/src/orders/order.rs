use std::fmt;

use serde::{Deserialize, Serialize};
use wxpay::DateTime;

/// An order in the sandbox, for assertions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// The merchant that created it: the merchant itself, or the service provider.
    pub mchid: String,
    /// The sub-merchant that is paid; `None` if the merchant is.
    pub sub_mchid: Option<String>,
    /// The merchant's `appid`, or the service provider's `sp_appid`.
    pub appid: Option<String>,
    /// The sub-merchant's `sub_appid`.
    pub sub_appid: Option<String>,
    /// The merchant's number.
    pub out_trade_no: String,
    /// WeChat Pay's number, 28 digits, once it is paid.
    pub transaction_id: Option<String>,
    /// Means of payment.
    pub trade_type: TradeType,
    /// Its state.
    pub state: OrderState,
    /// Amount in fen.
    pub total: i64,
    /// The currency, such as `CNY`.
    pub currency: String,
    /// Goods or services on sale.
    pub description: String,
    /// Fields that come back in queries and notifications.
    pub attach: Option<String>,
    /// URL for the notification of the payment; code payments have none.
    pub notify_url: Option<String>,
    /// The user under `appid`; made up at the payment if the order names none.
    pub openid: Option<String>,
    /// The user under `sub_appid`.
    pub sub_openid: Option<String>,
    /// When it was created.
    pub created: DateTime,
    /// Deadline of the payment: `time_expire`, clamped to one minute to 15 days after the order was created; by
    /// default seven days after it. Afterwards the order stays `NOTPAY` until it is closed or seven days have passed.
    pub expires: DateTime,
    /// When it was paid.
    pub success_time: Option<DateTime>,
    /// Value of the latest prepay response; `None` for code payments.
    pub prepay_id: Option<String>,
    /// Number of the user's failed attempts.
    pub failed_attempts: u32,
    /// Amount that was refunded or is being refunded, in fen.
    pub refunded: i64,
    /// True if its money may be shared (`settle_info.profit_sharing`).
    #[serde(default)]
    pub profit_sharing: bool,
    /// The merchant's device (`scene_info.device_id`), if one was named.
    #[serde(default)]
    pub device_id: Option<String>,
}

impl Order {
    /// The account that receives the money: the sub-merchant if there is one, else the merchant.
    pub fn payee(&self) -> &str {
        self.sub_mchid.as_deref().unwrap_or(&self.mchid)
    }
}

/// Means of paying an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TradeType {
    /// `JSAPI`: in a page or a mini program within WeChat.
    Jsapi,
    /// `NATIVE`: the user scans a code.
    Native,
    /// `APP`: in another app.
    App,
    /// `MWEB`: in a mobile browser.
    Mweb,
    /// `MICROPAY`: the merchant scans the user's code (付款码).
    Micropay,
    /// `PAP`: deducted by a contract (委托代扣).
    Pap,
}

impl TradeType {
    /// The type's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Jsapi => "JSAPI",
            Self::Native => "NATIVE",
            Self::App => "APP",
            Self::Mweb => "MWEB",
            Self::Micropay => "MICROPAY",
            Self::Pap => "PAP",
        }
    }
}

/// State of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum OrderState {
    /// `NOTPAY`: not paid yet; a failed attempt does not change it.
    NotPay,
    /// `USERPAYING`: the user of a code payment has yet to enter the password.
    UserPaying,
    /// `SUCCESS`: paid.
    Success,
    /// `REFUND`: paid, and refunded at least in part.
    Refund,
    /// `CLOSED`: closed by the merchant or after seven days. Final.
    Closed,
    /// `REVOKED`: a code payment that the merchant reversed. Final.
    Revoked,
    /// `PAYERROR`: a code payment that failed. It can only be reversed.
    PayError,
}

impl OrderState {
    /// The state's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotPay => "NOTPAY",
            Self::UserPaying => "USERPAYING",
            Self::Success => "SUCCESS",
            Self::Refund => "REFUND",
            Self::Closed => "CLOSED",
            Self::Revoked => "REVOKED",
            Self::PayError => "PAYERROR",
        }
    }

    /// The description of the state; its wording is assumed.
    pub(crate) const fn description(self) -> &'static str {
        match self {
            Self::NotPay => "订单未支付",
            Self::UserPaying => "用户支付中，需要输入密码",
            Self::Success => "支付成功",
            Self::Refund => "转入退款",
            Self::Closed => "订单已关闭",
            Self::Revoked => "订单已撤销",
            Self::PayError => "支付失败",
        }
    }

    /// Returns whether it was paid and the money is, at least in part, the merchant's.
    pub const fn is_paid(self) -> bool {
        matches!(self, Self::Success | Self::Refund)
    }
}

impl fmt::Display for OrderState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A payment by the user is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PayError {
    /// There is no order with that number.
    #[error("there is no order with that number")]
    Unknown,
    /// The order does not wait for a payment.
    #[error("the order is {state}, it cannot be paid")]
    NotPayable {
        /// Its state.
        state: OrderState,
    },
    /// The payment deadline (`time_expire`) passed. The order is still `NOTPAY`.
    #[error("the time to pay is over")]
    TimeExpired,
    /// The prepay parameter has expired: a `prepay_id` or `code_url` after two hours, an `h5_url` after five minutes.
    /// Placing the order again gives a new one.
    #[error("what the prepay answer has given has run out")]
    PrepayExpired,
}
