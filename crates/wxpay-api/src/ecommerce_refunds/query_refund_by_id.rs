// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;

wxpay_core::model! {
    /// Queries a refund by WeChat Pay's refund number (通过微信支付退款单号查询退款).
    ///
    /// `GET /v3/ecommerce/refunds/id/{refund_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund.html)
    #[doc(alias = "通过微信支付退款单号查询退款")]
    pub request QueryRefundById {
        required {
            /// WeChat Pay's refund number (微信退款单号). Required. It stands in the path.
            refund_id: String,
        }
        optional {
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
            individual_auth_id: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryRefundById => Refund, wxpay_core::Spec::new(
    "query_refund_by_id",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/refunds/id/{refund_id}",
)
.title("通过微信支付退款单号查询退款")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund.html")
.query(&["individual_auth_id", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
