// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailReason;
use super::OrderState;
use super::ReceiverResult;
use super::ReceiverType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the outcome of a profit sharing order (查询分账结果).
///
/// `GET /v3/profitsharing/orders/{out_order_no}`
///
/// - Returns [`Order`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询分账结果。调用方：普通商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012525210)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such record. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Sharing queried too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::profitsharing::QueryOrder;
///
/// let request = QueryOrder::new("P20150806125346").transaction_id("4208450740201411110007820472");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"P20150806125346","transaction_id":"4208450740201411110007820472"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询分账结果",
    "/v3/profitsharing/orders/{out_order_no}",
    "GET /v3/profitsharing/orders/{out_order_no}",
    "4012525210",
    "4012466850"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOrder {
    /// The merchant's own order number (商户分账单号). Required. At most 64 characters. It stands in the path.
    pub out_order_no: String,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
    pub transaction_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `transaction_id`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            sub_mchid: None,
            transaction_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryOrder
    [out_order_no,]
    [sub_mchid, transaction_id,]
    ["transaction_id",]
}

wxpay_core::operation!(QueryOrder => Order, wxpay_core::Spec::new(
    "profitsharing.query_order",
    wxpay_core::http::Method::GET,
    "/v3/profitsharing/orders/{out_order_no}",
)
.title("查询分账结果")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012525210")
.query(&["sub_mchid", "transaction_id"])
.repeat(wxpay_core::Repeat::Freely));

/// A profit sharing order with its state and receivers.
#[derive(Clone)]
#[non_exhaustive]
pub struct Order {
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户分账单号). At most 64 characters.
    pub out_order_no: Option<String>,
    /// WeChat Pay's order number (微信分账单号). At most 64 characters.
    pub order_id: Option<String>,
    /// State (分账单状态).
    pub state: Option<OrderState>,
    /// Profit sharing receivers (分账接收方列表).
    pub receivers: Option<Vec<OrderReceiver>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Order
    []
    [sub_mchid, transaction_id, out_order_no, order_id, state, receivers,]
    []
}

/// A receiver in a profit sharing order and the outcome.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderReceiver {
    /// Amount (分账金额). In fen.
    pub amount: Option<i64>,
    /// Description (分账描述). At most 80 characters.
    pub description: Option<String>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方帐号). At most 64 characters.
    pub account: Option<String>,
    /// Result (分账结果).
    pub result: Option<ReceiverResult>,
    /// Why it failed (分账失败原因).
    pub fail_reason: Option<FailReason>,
    /// WeChat Pay's detail number (分账明细单号). At most 64 characters.
    pub detail_id: Option<String>,
    /// When it was created (分账创建时间).
    pub create_time: Option<DateTime>,
    /// When it was finished (分账完成时间).
    pub finish_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderReceiver
    []
    [amount, description, r#type = "type", account, result, fail_reason, detail_id, create_time, finish_time,]
    []
}
