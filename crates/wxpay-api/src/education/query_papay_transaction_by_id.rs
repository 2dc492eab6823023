// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PapayTransaction;

wxpay_core::model! {
    /// Queries a renewal deduction by the WeChat Pay order number (微信订单号查单).
    ///
    /// `GET /v3/edu-papay/transactions/id/{transaction_id}`
    ///
    /// - Returns [`PapayTransaction`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：微信订单号查单。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012523468)
    #[doc(alias = "微信订单号查单")]
    pub request QueryPapayTransactionById {
        required {
            /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
            transaction_id: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryPapayTransactionById => PapayTransaction, wxpay_core::Spec::new(
    "query_papay_transaction_by_id",
    wxpay_core::http::Method::GET,
    "/v3/edu-papay/transactions/id/{transaction_id}",
)
.title("微信订单号查单")
.family("education")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012523468")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
