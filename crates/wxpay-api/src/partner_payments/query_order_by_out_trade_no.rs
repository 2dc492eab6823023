// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Order;

wxpay_core::model! {
    /// Queries a sub-merchant's order by the merchant's order number (商户订单号查询).
    ///
    /// `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_5.shtml)
    #[doc(alias = "商户订单号查询")]
    pub request QueryOrderByOutTradeNo {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
            /// The service provider's merchant number (服务商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryOrderByOutTradeNo => Order, wxpay_core::Spec::new(
    "query_order_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
)
.title("商户订单号查询")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_5.shtml")
.query(&["sp_mchid", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
