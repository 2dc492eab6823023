// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Order;

wxpay_core::model! {
    /// Queries a combined order by the merchant's number of the combined order (合单查询订单).
    ///
    /// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-out-trade-no.html)
    #[doc(alias = "合单查询订单")]
    pub request QueryOrderByOutTradeNo {
        required {
            /// The merchant's own number for the combined order (合单商户订单号). Required. It stands in the path.
            combine_out_trade_no: String,
        }
        optional {}
    }
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
