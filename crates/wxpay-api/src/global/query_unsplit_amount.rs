// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries how much of an order is left to share (查询剩余待分金额).
///
/// `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`
///
/// - Returns [`UnsplitAmount`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询剩余待分金额。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_5.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::QueryUnsplitAmount;
///
/// let request = QueryUnsplitAmount::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询剩余待分金额",
    "/v3/global/profit-sharing/transactions/{transaction_id}/amounts",
    "GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryUnsplitAmount {
    /// WeChat Pay's order number (微信订单号). Required. It stands in the path.
    pub transaction_id: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryUnsplitAmount {
    /// Creates the request; setters add the other fields.
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryUnsplitAmount
    [transaction_id,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryUnsplitAmount => UnsplitAmount, wxpay_core::Spec::new(
    "global.query_unsplit_amount",
    wxpay_core::http::Method::GET,
    "/v3/global/profit-sharing/transactions/{transaction_id}/amounts",
)
.title("查询剩余待分金额")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_5.shtml")
.query(&["sub_mchid"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

/// Amount of an order that is left to share.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnsplitAmount {
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// Amount of the order not yet shared (订单剩余待分金额). In fen.
    pub unsplit_amount: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UnsplitAmount
    []
    [transaction_id, unsplit_amount, currency,]
    []
}
