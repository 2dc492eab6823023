// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CombinedDeduction;
use wxpay_core::model::Extra;

/// Queries a combined deduction by the merchant's number of the combined order (电商合单委托代扣查询订单).
///
/// `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
///
/// - Returns [`CombinedDeduction`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：电商合单委托代扣查询订单。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_6.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::QueryCombinedDeduction;
///
/// let request = QueryCombinedDeduction::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"combine_out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "电商合单委托代扣查询订单",
    "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",
    "GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCombinedDeduction {
    /// The merchant's own number for the combined order (合单商户订单号). Required. It stands in the path.
    pub combine_out_trade_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryCombinedDeduction {
    /// Creates the request; setters add the other fields.
    pub fn new(combine_out_trade_no: impl Into<String>) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryCombinedDeduction
    [combine_out_trade_no,]
    []
    []
}

wxpay_core::operation!(QueryCombinedDeduction => CombinedDeduction, wxpay_core::Spec::new(
    "papay.query_combined_deduction",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",
)
.title("电商合单委托代扣查询订单")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_6.shtml")
.repeat(wxpay_core::Repeat::Freely));
