// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OutboundOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the result of sending funds abroad (查询出境结果).
///
/// `GET /v3/funds-to-oversea/orders/{out_order_id}`
///
/// - Returns [`OutboundOrder`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：查询出境结果。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476127)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant may not send funds abroad. | Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::QueryOutboundOrder;
///
/// let request = QueryOutboundOrder::new("xxxxxxxx123123")
///     .sub_mchid("1231231")
///     .transaction_id("4208450740201411110007820472");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_id":"xxxxxxxx123123","sub_mchid":"1231231","transaction_id":"4208450740201411110007820472"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询出境结果",
    "/v3/funds-to-oversea/orders/{out_order_id}",
    "GET /v3/funds-to-oversea/orders/{out_order_id}",
    "4012476127"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOutboundOrder {
    /// The merchant's own order number (商户出境单号). Required. At most 64 characters. It stands in the path.
    pub out_order_id: String,
    /// The sub-merchant's number (二级商户号). Required. At most 64 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信支付订单号). Required. At most 64 characters.
    pub transaction_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOutboundOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `transaction_id`.
    pub fn new(out_order_id: impl Into<String>) -> Self {
        Self {
            out_order_id: out_order_id.into(),
            sub_mchid: None,
            transaction_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required. At most 64 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信支付订单号). Required. At most 64 characters.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryOutboundOrder
    [out_order_id,]
    [sub_mchid, transaction_id,]
    ["sub_mchid", "transaction_id",]
}

wxpay_core::operation!(QueryOutboundOrder => OutboundOrder, wxpay_core::Spec::new(
    "ecommerce_funds.query_outbound_order",
    wxpay_core::http::Method::GET,
    "/v3/funds-to-oversea/orders/{out_order_id}",
)
.title("查询出境结果")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476127")
.query(&["sub_mchid", "transaction_id"])
.repeat(wxpay_core::Repeat::Freely));
