// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PapayTransaction;

wxpay_core::model! {
    /// Queries a renewal deduction by the merchant's order number (商户订单号查单).
    ///
    /// `GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}`
    ///
    /// - Returns [`PapayTransaction`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：商户订单号查单。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012523591)
    #[doc(alias = "商户订单号查单")]
    pub request QueryPapayTransactionByOutTradeNo {
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

wxpay_core::operation!(QueryPapayTransactionByOutTradeNo => PapayTransaction, wxpay_core::Spec::new(
    "query_papay_transaction_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/edu-papay/transactions/out-trade-no/{out_trade_no}",
)
.title("商户订单号查单")
.family("education")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012523591")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
