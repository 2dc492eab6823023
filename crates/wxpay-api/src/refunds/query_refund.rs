// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;

wxpay_core::model! {
    /// Queries a refund by the merchant's refund number (查询单笔退款).
    ///
    /// `GET /v3/refund/domestic/refunds/{out_refund_no}`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_10.shtml)
    #[doc(alias = "查询单笔退款")]
    pub request QueryRefund {
        required {
            /// The merchant's own refund number (商户退款单号). Required. It stands in the path.
            out_refund_no: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryRefund => Refund, wxpay_core::Spec::new(
    "query_refund",
    wxpay_core::http::Method::GET,
    "/v3/refund/domestic/refunds/{out_refund_no}",
)
.title("查询单笔退款")
.family("refunds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_10.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
