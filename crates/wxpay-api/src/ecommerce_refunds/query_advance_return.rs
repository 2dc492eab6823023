// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdvanceReturn;

wxpay_core::model! {
    /// Queries the return of money that the platform advanced for a refund (查询垫付回补结果).
    ///
    /// `GET /v3/ecommerce/refunds/{refund_id}/return-advance`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_5.shtml)
    #[doc(alias = "查询垫付回补结果")]
    pub request QueryAdvanceReturn {
        required {
            /// WeChat Pay's refund number (微信退款单号). Required. It stands in the path.
            refund_id: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryAdvanceReturn => AdvanceReturn, wxpay_core::Spec::new(
    "query_advance_return",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/refunds/{refund_id}/return-advance",
)
.title("查询垫付回补结果")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_5.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
