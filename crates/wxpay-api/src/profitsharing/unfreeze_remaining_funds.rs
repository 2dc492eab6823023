// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandReceiverResult;
use super::FailReason;
use super::OrderState;
use super::ReceiverType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Unfreezes the money of an order that remains after sharing (解冻剩余资金).
///
/// `POST /v3/profitsharing/orders/unfreeze`
///
/// - Returns [`UnfrozenOrder`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：解冻剩余资金。调用方：普通商户、普通服务商；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012526374)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant has no permission. | Apply for the permission. |
/// | `NOT_ENOUGH` | 403 | Share of zero. |  |
/// | `FREQUENCY_LIMITED` | 429 | Shares of one order too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::profitsharing::UnfreezeRemainingFunds;
///
/// let request = UnfreezeRemainingFunds::new("P20150806125346")
///     .transaction_id("4208450740201411110007820472")
///     .description("示例商品");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"description":"示例商品","out_order_no":"P20150806125346","transaction_id":"4208450740201411110007820472"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "解冻剩余资金",
    "/v3/profitsharing/orders/unfreeze",
    "POST /v3/profitsharing/orders/unfreeze",
    "4012526374",
    "4012466860"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UnfreezeRemainingFunds {
    /// The merchant's own order number (商户分账单号). Required. At most 64 characters.
    pub out_order_no: String,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
    pub transaction_id: Option<String>,
    /// Description (分账描述). Required. At most 80 characters.
    pub description: Option<String>,
    /// Address that receives the notifications.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UnfreezeRemainingFunds {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `transaction_id` and `description`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            sub_mchid: None,
            transaction_id: None,
            description: None,
            notify_url: None,
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

    /// Description (分账描述). Required. At most 80 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Address that receives the notifications.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { UnfreezeRemainingFunds
    [out_order_no,]
    [sub_mchid, transaction_id, description, notify_url,]
    ["transaction_id", "description",]
}

wxpay_core::operation!(UnfreezeRemainingFunds => UnfrozenOrder, wxpay_core::Spec::new(
    "profitsharing.unfreeze_remaining_funds",
    wxpay_core::http::Method::POST,
    "/v3/profitsharing/orders/unfreeze",
)
.title("解冻剩余资金")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012526374")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// The order whose remaining money is unfrozen.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnfrozenOrder {
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
    pub receivers: Option<Vec<UnfrozenOrderReceiver>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UnfrozenOrder
    []
    [sub_mchid, transaction_id, out_order_no, order_id, state, receivers,]
    []
}

/// A receiver in an order whose remaining money is unfrozen.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnfrozenOrderReceiver {
    /// Amount (分账金额). In fen.
    pub amount: Option<i64>,
    /// Description (分账描述). At most 80 characters.
    pub description: Option<String>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方帐号). At most 64 characters.
    pub account: Option<String>,
    /// Result (分账结果).
    pub result: Option<BrandReceiverResult>,
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

wxpay_core::__model_impl! { UnfrozenOrderReceiver
    []
    [amount, description, r#type = "type", account, result, fail_reason, detail_id, create_time, finish_time,]
    []
}
