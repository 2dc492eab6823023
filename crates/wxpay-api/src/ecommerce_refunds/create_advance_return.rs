// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdvanceReturn;

wxpay_core::model! {
    /// Asks for the money that the platform advanced for a refund to be returned (垫付退款回补).
    ///
    /// `POST /v3/ecommerce/refunds/{refund_id}/return-advance`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_4.shtml)
    #[doc(alias = "垫付退款回补")]
    pub request CreateAdvanceReturn {
        required {
            /// WeChat Pay's refund number (微信退款单号). Required. It stands in the path.
            refund_id: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateAdvanceReturn => AdvanceReturn, wxpay_core::Spec::new(
    "create_advance_return",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/refunds/{refund_id}/return-advance",
)
.title("垫付退款回补")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_4.shtml")
.body(wxpay_core::Body::Json));
