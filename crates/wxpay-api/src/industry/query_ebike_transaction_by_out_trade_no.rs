// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EbikeTransaction;

wxpay_core::model! {
    /// Queries a charging transaction by the merchant's order number (查询订单).
    ///
    /// `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
    ///
    /// - Returns [`EbikeTransaction`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - WeChat Pay has marked it as outdated.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询订单。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
    #[doc(alias = "查询订单")]
    pub request QueryEbikeTransactionByOutTradeNo {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
        }
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryEbikeTransactionByOutTradeNo => EbikeTransaction, wxpay_core::Spec::new(
    "query_ebike_transaction_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}",
)
.title("查询订单")
.family("industry")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
