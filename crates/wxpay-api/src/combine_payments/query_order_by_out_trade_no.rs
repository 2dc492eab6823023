// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Order;
use wxpay_core::model::Extra;

/// Queries a combined order by the merchant's number of the combined order (合单查询订单).
///
/// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-out-trade-no.html)
#[doc(alias = "合单查询订单")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOrderByOutTradeNo {
    /// The merchant's own number for the combined order (合单商户订单号). Required. It stands in the path.
    pub combine_out_trade_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOrderByOutTradeNo {
    /// Creates the request; setters add the other fields.
    pub fn new(combine_out_trade_no: impl Into<String>) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryOrderByOutTradeNo
    [combine_out_trade_no,]
    []
    []
}

wxpay_core::operation!(QueryOrderByOutTradeNo => Order, wxpay_core::Spec::new(
    "query_order_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
)
.title("合单查询订单")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-out-trade-no.html")
.repeat(wxpay_core::Repeat::Freely));
