// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailReason;
use super::OrderState;
use super::Receiver;
use super::ReceiverResult;
use super::ReceiverType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks to share an order's money for a brand (请求分账).
///
/// `POST /v3/brand/profitsharing/orders`
///
/// - Returns [`BrandCreatedOrder`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：请求分账。调用方：普通服务商；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692975)
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
/// use wxpay::api::profitsharing::{BrandCreateOrder, Receiver, ReceiverType};
///
/// let request = BrandCreateOrder::new("P20150806125346")
///     .brand_mchid("1900000108")
///     .sub_mchid("1900000109")
///     .appid("wx8888888888888888")
///     .sub_appid("wx8888888888888888")
///     .transaction_id("4208450740201411110007820472")
///     .receivers([Receiver::new()
///         .r#type(ReceiverType::MerchantId)
///         .account("1900000109")
///         .amount(190)
///         .description("示例商品")
///         .name("xx89xxx89xxx89x")])
///     .finish(true);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","brand_mchid":"1900000108","finish":true,"out_order_no":"P20150806125346","receivers":[{"account":"1900000109","amount":190,"description":"示例商品","name":"xx89xxx89xxx89x","type":"MERCHANT_ID"}],"sub_appid":"wx8888888888888888","sub_mchid":"1900000109","transaction_id":"4208450740201411110007820472"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求分账",
    "/v3/brand/profitsharing/orders",
    "POST /v3/brand/profitsharing/orders",
    "4012692975"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandCreateOrder {
    /// The merchant's own order number (商户分账单号). Required. At most 64 characters.
    pub out_order_no: String,
    /// Merchant number of the brand (品牌主商户号). Required. At most 32 characters.
    pub brand_mchid: Option<String>,
    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Application id (公众账号ID). At most 32 characters.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户公众账号ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
    pub transaction_id: Option<String>,
    /// Profit sharing receivers (分账接收方列表). Required.
    pub receivers: Option<Vec<Receiver>>,
    /// True if the profit sharing is finished (是否分账完成). Required.
    pub finish: Option<bool>,
    /// Address that receives the notifications.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandCreateOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_mchid`, `sub_mchid`, `transaction_id`, `receivers` and `finish`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            brand_mchid: None,
            sub_mchid: None,
            appid: None,
            sub_appid: None,
            transaction_id: None,
            receivers: None,
            finish: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number of the brand (品牌主商户号). Required. At most 32 characters.
    pub fn brand_mchid<Via>(mut self, brand_mchid: impl IntoField<String, Via>) -> Self {
        self.brand_mchid = brand_mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (公众账号ID). At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户公众账号ID). At most 32 characters.
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

    /// True if the profit sharing is finished (是否分账完成). Required.
    pub fn finish<Via>(mut self, finish: impl IntoField<bool, Via>) -> Self {
        self.finish = finish.into_field();
        self
    }

    /// Address that receives the notifications.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { BrandCreateOrder
    [out_order_no,]
    [brand_mchid, sub_mchid, appid, sub_appid, transaction_id, receivers, finish, notify_url,]
    ["brand_mchid", "sub_mchid", "transaction_id", "receivers", "finish",]
}

wxpay_core::operation!(BrandCreateOrder => BrandCreatedOrder, wxpay_core::Spec::new(
    "profitsharing.brand_create_order",
    wxpay_core::http::Method::POST,
    "/v3/brand/profitsharing/orders",
)
.title("请求分账")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012692975")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// A brand's profit sharing order as accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandCreatedOrder {
    /// Merchant number of the brand (品牌主商户号). At most 32 characters.
    pub brand_mchid: Option<String>,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户分账单号). At most 64 characters.
    pub out_order_no: Option<String>,
    /// WeChat Pay's order number (微信分账单号). At most 64 characters.
    pub order_id: Option<String>,
    /// Profit sharing receivers (分账接收方列表).
    pub receivers: Option<Vec<BrandCreatedOrderReceiver>>,
    /// Status (分账单状态).
    pub status: Option<OrderState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandCreatedOrder
    []
    [brand_mchid, sub_mchid, transaction_id, out_order_no, order_id, receivers, status,]
    []
}

/// A receiver in a brand's accepted profit sharing order.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandCreatedOrderReceiver {
    /// Kind (接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account (接收方账号). At most 64 characters.
    pub account: Option<String>,
    /// Amount (分账金额). In fen.
    pub amount: Option<i64>,
    /// Description (分账描述). At most 80 characters.
    pub description: Option<String>,
    /// Result (分账结果).
    pub result: Option<ReceiverResult>,
    /// When it was finished (分账完成时间).
    pub finish_time: Option<DateTime>,
    /// Why it failed (分账失败原因).
    pub fail_reason: Option<FailReason>,
    /// WeChat Pay's detail number (分账明细单号). At most 64 characters.
    pub detail_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandCreatedOrderReceiver
    []
    [r#type = "type", account, amount, description, result, finish_time, fail_reason, detail_id,]
    []
}
