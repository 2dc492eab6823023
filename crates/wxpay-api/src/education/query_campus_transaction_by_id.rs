// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CampusTransaction;

wxpay_core::model! {
    /// Queries a campus payment by the WeChat Pay order number (微信支付订单号查单).
    ///
    /// `GET /v3/eduschoolpay/transactions/id/{transaction_id}`
    ///
    /// - Returns [`CampusTransaction`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：微信支付订单号查单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_2.shtml)
    #[doc(alias = "微信支付订单号查单")]
    pub request QueryCampusTransactionById {
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

wxpay_core::operation!(QueryCampusTransactionById => CampusTransaction, wxpay_core::Spec::new(
    "query_campus_transaction_by_id",
    wxpay_core::http::Method::GET,
    "/v3/eduschoolpay/transactions/id/{transaction_id}",
)
.title("微信支付订单号查单")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_2.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
