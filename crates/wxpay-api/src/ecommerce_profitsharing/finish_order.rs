// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Finishes the profit sharing of an order (完结分账).
///
/// `POST /v3/ecommerce/profitsharing/finish-order`
///
/// - Returns [`FinishedOrder`].
/// - Callers: service providers and platforms (平台商户).
/// - Rate limit: 60 requests a second for one receiver.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：完结分账。调用方：平台商户；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477745)
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
/// use wxpay::api::ecommerce_profitsharing::FinishOrder;
///
/// let request = FinishOrder::new("P20150806125346")
///     .sub_mchid("1900000109")
///     .transaction_id("4208450740201411110007820472")
///     .description("示例商品");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"description":"示例商品","out_order_no":"P20150806125346","sub_mchid":"1900000109","transaction_id":"4208450740201411110007820472"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "完结分账",
    "/v3/ecommerce/profitsharing/finish-order",
    "POST /v3/ecommerce/profitsharing/finish-order",
    "4012477745"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FinishOrder {
    /// The merchant's own order number (商户分帐单号). Required. At most 64 characters.
    pub out_order_no: String,
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
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

impl FinishOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `transaction_id` and `description`.
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

wxpay_core::__model_impl! { FinishOrder
    [out_order_no,]
    [sub_mchid, transaction_id, description, notify_url,]
    ["sub_mchid", "transaction_id", "description",]
}

wxpay_core::operation!(FinishOrder => FinishedOrder, wxpay_core::Spec::new(
    "ecommerce_profitsharing.finish_order",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/profitsharing/finish-order",
)
.title("完结分账")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477745")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// The profit sharing that was finished.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishedOrder {
    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户分帐单号). At most 64 characters.
    pub out_order_no: Option<String>,
    /// WeChat Pay's order number (微信分帐单号). At most 64 characters.
    pub order_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FinishedOrder
    []
    [sub_mchid, transaction_id, out_order_no, order_id,]
    []
}
