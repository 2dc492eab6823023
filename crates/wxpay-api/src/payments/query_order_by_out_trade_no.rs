// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Order;

wxpay_core::model! {
    /// Queries an order by the merchant's order number (商户订单号查询).
    ///
    /// `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_5.shtml)
    #[doc(alias = "商户订单号查询")]
    pub request QueryOrderByOutTradeNo {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
            /// Merchant number (直连商户号). Required.
            mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryOrderByOutTradeNo => Order, wxpay_core::Spec::new(
    "query_order_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/pay/transactions/out-trade-no/{out_trade_no}",
)
.title("商户订单号查询")
.family("payments")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_5.shtml")
.query(&["mchid"])
.repeat(wxpay_core::Repeat::Freely));
