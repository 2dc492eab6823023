// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalFundsClosedReason;
use super::AbnormalFundsReceiver;
use super::AbnormalStatus;
use super::FailReason;
use super::ReceiverResult;
use super::ReceiverType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the outcome of a profit sharing order (查询分账结果).
///
/// `GET /v3/ecommerce/profitsharing/orders`
///
/// - Returns [`Order`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：查询分账结果。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
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
/// use wxpay::api::ecommerce_profitsharing::QueryOrder;
///
/// let request = QueryOrder::new()
///     .sub_mchid("1900000109")
///     .transaction_id("4208450740201411110007820472")
///     .out_order_no("P20150806125346");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"P20150806125346","sub_mchid":"1900000109","transaction_id":"4208450740201411110007820472"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询分账结果",
    "/v3/ecommerce/profitsharing/orders",
    "GET /v3/ecommerce/profitsharing/orders",
    "4012477734"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOrder {
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户分账单号). Required. At most 64 characters.
    pub out_order_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOrder {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`, `transaction_id` and `out_order_no`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            transaction_id: None,
            out_order_no: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// The merchant's own order number (商户分账单号). Required. At most 64 characters.
    pub fn out_order_no<Via>(mut self, out_order_no: impl IntoField<String, Via>) -> Self {
        self.out_order_no = out_order_no.into_field();
        self
    }
}

impl Default for QueryOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryOrder
    []
    [sub_mchid, transaction_id, out_order_no,]
    ["sub_mchid", "transaction_id", "out_order_no",]
}

wxpay_core::operation!(QueryOrder => Order, wxpay_core::Spec::new(
    "ecommerce_profitsharing.query_order",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/profitsharing/orders",
)
.title("查询分账结果")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477734")
.query(&["sub_mchid", "transaction_id", "out_order_no"])
.repeat(wxpay_core::Repeat::Freely));

/// A profit sharing order with its state and receivers.
#[derive(Clone)]
#[non_exhaustive]
pub struct Order {
    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户分账单号). At most 64 characters.
    pub out_order_no: Option<String>,
    /// WeChat Pay's order number (微信分账单号). At most 64 characters.
    pub order_id: Option<String>,
    /// Status (分账单状态).
    pub status: Option<OrderState>,
    /// Profit sharing receivers (分账接收方列表).
    pub receivers: Option<Vec<OrderReceiver>>,
    /// Why it was closed (关单原因描述). No official source confirms it.
    pub close_reason: Option<String>,
    /// Status of the exception handling (异常处理状态). No official source confirms it.
    pub abnormal_status: Option<AbnormalStatus>,
    /// Why the exception handling was closed (异常处理关单原因). No official source confirms it.
    pub funds_abnormal_closed_reason: Option<AbnormalFundsClosedReason>,
    /// WeChat Pay's number of the abnormal funds payment (微信支付在途异常资金付款单号). No official source confirms it.
    pub funds_abnormal_redirect_id: Option<String>,
    /// Platform receivers of the abnormal funds (平台接收异常资金商户号或运营主体列表). No official source confirms it.
    pub funds_abnormal_receivers: Option<Vec<AbnormalFundsReceiver>>,
    /// Amount of the completed profit sharing (分账完结的分账金额). In fen.
    pub finish_amount: Option<i64>,
    /// Description of completing the profit sharing (分账完结的原因描述). At most 80 characters.
    pub finish_description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Order
    []
    [sub_mchid, transaction_id, out_order_no, order_id, status, receivers, close_reason, abnormal_status, funds_abnormal_closed_reason, funds_abnormal_redirect_id, funds_abnormal_receivers, finish_amount, finish_description,]
    []
}

/// A receiver in a profit sharing order and the outcome.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderReceiver {
    /// Merchant number of the receiver (分账接收商户号).
    pub receiver_mchid: Option<String>,
    /// Amount (分账金额). In fen.
    pub amount: Option<i64>,
    /// Description (分账描述). At most 80 characters.
    pub description: Option<String>,
    /// Result (分账结果).
    pub result: Option<ReceiverResult>,
    /// When it was finished (完成时间).
    pub finish_time: Option<DateTime>,
    /// Why it failed (分账失败原因).
    pub fail_reason: Option<FailReason>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account of the receiver (分账接收方账号). At most 64 characters.
    pub receiver_account: Option<String>,
    /// WeChat Pay's detail number (分账明细单号). At most 64 characters.
    pub detail_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderReceiver
    []
    [receiver_mchid, amount, description, result, finish_time, fail_reason, r#type = "type", receiver_account, detail_id,]
    []
}

wxpay_core::open_enum! {
    /// State of a profit sharing order.
    pub enum OrderState {
        /// Running (not final), query again.
        Processing = "PROCESSING",
        /// Finished (final); see each receiver's result.
        Finished = "FINISHED",
    }
}
