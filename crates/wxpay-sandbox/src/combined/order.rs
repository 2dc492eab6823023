use serde::{Deserialize, Serialize};
use wxpay::DateTime;

use crate::orders::{OrderState, TradeType};

/// A combined order in the sandbox, for assertions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CombinedOrder {
    /// The merchant that made it: `combine_mchid`.
    pub mchid: String,
    /// `combine_appid`.
    pub appid: String,
    /// The merchant's number: `combine_out_trade_no`.
    pub out_trade_no: String,
    /// Means of payment.
    pub trade_type: TradeType,
    /// `NOTPAY`, `SUCCESS` or `CLOSED`: refunds are made of sub-orders.
    pub state: OrderState,
    /// URL for the notification of the payment.
    pub notify_url: Option<String>,
    /// The user; made up at the payment if the order names none.
    pub openid: Option<String>,
    /// The user under the sub-merchants' `sub_appid`, if one was named.
    #[serde(default)]
    pub sub_openid: Option<String>,
    /// The device, if one was named.
    pub device_id: Option<String>,
    /// When it was created.
    pub created: DateTime,
    /// Deadline of the payment.
    pub expires: DateTime,
    /// When it was paid.
    pub success_time: Option<DateTime>,
    /// Value of the latest prepay response.
    pub prepay_id: String,
    /// Its sub-orders.
    pub sub_orders: Vec<SubOrder>,
}

/// A part of a combined order. Once it is paid, it is an order as well: [`Sandbox::order_of`] has it.
///
/// [`Sandbox::order_of`]: crate::Sandbox::order_of
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubOrder {
    /// The merchant or service provider.
    pub mchid: String,
    /// The sub-merchant that is paid; `None` when the merchant is.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app.
    pub sub_appid: Option<String>,
    /// The number of this part.
    pub out_trade_no: String,
    /// WeChat Pay's number of this part, once it is paid.
    pub transaction_id: Option<String>,
    /// Amount in fen.
    pub total: i64,
    /// The currency, such as `CNY`.
    pub currency: String,
    /// Goods or services on sale.
    pub description: String,
    /// Field that comes back in queries and notifications.
    pub attach: String,
    /// True if its money may be shared (`settle_info.profit_sharing`).
    pub profit_sharing: bool,
}
