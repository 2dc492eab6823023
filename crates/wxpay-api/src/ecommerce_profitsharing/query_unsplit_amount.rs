// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Queries what is left to share of an order (查询订单剩余待分金额).
///
/// `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
///
/// - Returns [`UnsplitAmount`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：查询订单剩余待分金额。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477751)
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
/// | `FREQUENCY_LIMITED` | 429 | Merchant queries too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_profitsharing::QueryUnsplitAmount;
///
/// let request = QueryUnsplitAmount::new("4208450740201411110007820472");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"transaction_id":"4208450740201411110007820472"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询订单剩余待分金额",
    "/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts",
    "GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts",
    "4012477751"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryUnsplitAmount {
    /// WeChat Pay's order number (微信订单号). Required. At most 32 characters. It stands in the path.
    pub transaction_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryUnsplitAmount {
    /// Creates the request; setters add the other fields.
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryUnsplitAmount
    [transaction_id,]
    []
    []
}

wxpay_core::operation!(QueryUnsplitAmount => UnsplitAmount, wxpay_core::Spec::new(
    "ecommerce_profitsharing.query_unsplit_amount",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts",
)
.title("查询订单剩余待分金额")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477751")
.repeat(wxpay_core::Repeat::Freely));

/// Amount of an order that is left to share.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnsplitAmount {
    /// WeChat Pay's order number (微信订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// Amount of the order not yet shared (订单剩余待分金额). In fen.
    pub unsplit_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UnsplitAmount
    []
    [transaction_id, unsplit_amount,]
    []
}
