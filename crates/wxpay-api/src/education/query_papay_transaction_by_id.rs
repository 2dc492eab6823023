// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PapayTransaction;

wxpay_core::model! {
    /// Queries a renewal deduction by the WeChat Pay order number (微信订单号查单).
    ///
    /// `GET /v3/edu-papay/transactions/id/{transaction_id}`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_8.shtml)
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_8.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
