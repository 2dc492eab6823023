// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries how much of an order can still be sent abroad (查询订单剩余可出境余额).
///
/// `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
///
/// - Returns [`AvailableOutboundAmount`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：查询订单剩余可出境余额。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476109)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Query before anything is sent again. Top up the account. |
/// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; interface reports an error. | Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant may not send funds abroad. | Apply for the permission. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::QueryAvailableOutboundAmount;
///
/// let request =
///     QueryAvailableOutboundAmount::new("4208450740201411110007820472").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109","transaction_id":"4208450740201411110007820472"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询订单剩余可出境余额",
    "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
    "GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
    "4012476109"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAvailableOutboundAmount {
    /// WeChat Pay's order number (微信支付订单号). Required. At most 32 characters. It stands in the path.
    pub transaction_id: String,
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryAvailableOutboundAmount {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryAvailableOutboundAmount
    [transaction_id,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(QueryAvailableOutboundAmount => AvailableOutboundAmount, wxpay_core::Spec::new(
    "ecommerce_funds.query_available_outbound_amount",
    wxpay_core::http::Method::GET,
    "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
)
.title("查询订单剩余可出境余额")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476109")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// Amount of an order that can still be sent abroad.
#[derive(Clone)]
#[non_exhaustive]
pub struct AvailableOutboundAmount {
    /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// Amount of the order that can still be sent abroad (订单剩余可出境金额). In fen.
    pub available_abroad_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AvailableOutboundAmount
    []
    [transaction_id, available_abroad_amount,]
    []
}
