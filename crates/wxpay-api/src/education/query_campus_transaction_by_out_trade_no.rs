// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CampusTransaction;

wxpay_core::model! {
    /// Queries a campus payment by the merchant's order number (商户订单号查单).
    ///
    /// `GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
    ///
    /// - Returns [`CampusTransaction`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：商户订单号查单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_3.shtml)
    #[doc(alias = "商户订单号查单")]
    pub request QueryCampusTransactionByOutTradeNo {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryCampusTransactionByOutTradeNo => CampusTransaction, wxpay_core::Spec::new(
    "query_campus_transaction_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}",
)
.title("商户订单号查单")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_3.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
