// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailReason;
use super::OrderState;
use super::Receiver;
use super::ReceiverResult;
use super::ReceiverType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks to share an order's money among receivers (请求分账).
///
/// `POST /v3/profitsharing/orders`
///
/// - Returns [`CreatedOrder`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：请求分账。调用方：普通商户、普通服务商；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012524936)
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
/// | `RULE_LIMIT` | 403 | Share above the highest ratio. | Check the parameters. |
/// | `NOT_ENOUGH` | 403 | Not enough left to share. |  |
/// | `FREQUENCY_LIMITED` | 429 | Shares of one order too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::profitsharing::{CreateOrder, Receiver, ReceiverType};
///
/// let request = CreateOrder::new("P20150806125346")
///     .appid("wx8888888888888888")
///     .transaction_id("4208450740201411110007820472")
///     .receivers([Receiver::new()
///         .r#type(ReceiverType::MerchantId)
///         .account("86693852")
///         .amount(888)
///         .description("示例商品")
///         .name("xx89xxx89xxx89x")])
///     .unfreeze_unsplit(true);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","out_order_no":"P20150806125346","receivers":[{"account":"86693852","amount":888,"description":"示例商品","name":"xx89xxx89xxx89x","type":"MERCHANT_ID"}],"transaction_id":"4208450740201411110007820472","unfreeze_unsplit":true}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求分账",
    "/v3/profitsharing/orders",
    "POST /v3/profitsharing/orders",
    "4012524936",
    "4012690683"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateOrder {
    /// The merchant's own order number (商户分账单号). Required. At most 64 characters.
    pub out_order_no: String,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Application id (应用ID). At most 32 characters.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
    pub transaction_id: Option<String>,
    /// Profit sharing receivers (分账接收方列表). Required.
    pub receivers: Option<Vec<Receiver>>,
    /// True to unfreeze the funds left unshared (是否解冻剩余未分资金). Required.
    pub unfreeze_unsplit: Option<bool>,
    /// Address that receives the notifications.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `transaction_id`, `receivers` and `unfreeze_unsplit`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            sub_mchid: None,
            appid: None,
            sub_appid: None,
            transaction_id: None,
            receivers: None,
            unfreeze_unsplit: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (应用ID). At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Profit sharing receivers (分账接收方列表). Required.
    pub fn receivers<Via>(mut self, receivers: impl IntoField<Vec<Receiver>, Via>) -> Self {
        self.receivers = receivers.into_field();
        self
    }

    /// True to unfreeze the funds left unshared (是否解冻剩余未分资金). Required.
    pub fn unfreeze_unsplit<Via>(mut self, unfreeze_unsplit: impl IntoField<bool, Via>) -> Self {
        self.unfreeze_unsplit = unfreeze_unsplit.into_field();
        self
    }

    /// Address that receives the notifications.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateOrder
    [out_order_no,]
    [sub_mchid, appid, sub_appid, transaction_id, receivers, unfreeze_unsplit, notify_url,]
    ["transaction_id", "receivers", "unfreeze_unsplit",]
}

wxpay_core::operation!(CreateOrder => CreatedOrder, wxpay_core::Spec::new(
    "profitsharing.create_order",
    wxpay_core::http::Method::POST,
    "/v3/profitsharing/orders",
)
.title("请求分账")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012524936")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// A profit sharing order as accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedOrder {
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
    pub receivers: Option<Vec<CreatedOrderReceiver>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedOrder
    []
    [sub_mchid, transaction_id, out_order_no, order_id, state, receivers,]
    []
}

/// A receiver in an accepted profit sharing order.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedOrderReceiver {
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

wxpay_core::__model_impl! { CreatedOrderReceiver
    []
    [amount, description, r#type = "type", account, result, fail_reason, detail_id, create_time, finish_time,]
    []
}
