// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;

wxpay_core::model! {
    /// Queries a refund by the merchant's refund number (通过商户退款单号查询退款).
    ///
    /// `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund-by-out-refund-no.html)
    #[doc(alias = "通过商户退款单号查询退款")]
    pub request QueryRefundByOutRefundNo {
        required {
            /// The merchant's own refund number (商户退款单号). Required. It stands in the path.
            out_refund_no: String,
        }
        optional {
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
            individual_auth_id: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryRefundByOutRefundNo => Refund, wxpay_core::Spec::new(
    "query_refund_by_out_refund_no",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
)
.title("通过商户退款单号查询退款")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund-by-out-refund-no.html")
.query(&["individual_auth_id", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
