// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Repayment;
use wxpay_core::model::Extra;

/// Queries a repayment by the merchant's order number (查询还款单).
///
/// `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
///
/// - Returns [`Repayment`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询还款单。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::QueryRepayment;
///
/// let request = QueryRepayment::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询还款单",
    "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}",
    "GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRepayment {
    /// The merchant's own order number (商户侧交易单号). Required. It stands in the path.
    pub out_trade_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryRepayment {
    /// Creates the request; setters add the other fields.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryRepayment
    [out_trade_no,]
    []
    []
}

wxpay_core::operation!(QueryRepayment => Repayment, wxpay_core::Spec::new(
    "credit.query_repayment",
    wxpay_core::http::Method::GET,
    "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}",
)
.title("查询还款单")
.family("credit")
.repeat(wxpay_core::Repeat::Freely));
