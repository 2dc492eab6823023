// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries how much of an order can still be refunded (查询订单剩余可退款金额).
///
/// `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
///
/// - Returns [`RefundableAmount`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询订单剩余可退款金额。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_12.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::QueryRefundableAmount;
///
/// let request = QueryRefundableAmount::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询订单剩余可退款金额",
    "/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts",
    "GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRefundableAmount {
    /// WeChat Pay's order number (微信订单号). Required. It stands in the path.
    pub transaction_id: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryRefundableAmount {
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

wxpay_core::__model_impl! { QueryRefundableAmount
    [transaction_id,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryRefundableAmount => RefundableAmount, wxpay_core::Spec::new(
    "global.query_refundable_amount",
    wxpay_core::http::Method::GET,
    "/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts",
)
.title("查询订单剩余可退款金额")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_12.shtml")
.query(&["sub_mchid"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

/// Amount of an order that can still be refunded.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundableAmount {
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// Amount of the order that can still be refunded (订单剩余可退款金额). In fen.
    pub refundable_amount: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Amount still refundable with advanced funds (订单剩余可使用垫付资金退款的金额). In fen.
    pub funds_refundable_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RefundableAmount
    []
    [transaction_id, refundable_amount, currency, funds_refundable_amount,]
    []
}
