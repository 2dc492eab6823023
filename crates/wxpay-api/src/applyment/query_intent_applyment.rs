// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentState;

wxpay_core::model! {
    /// Queries the review result of a confirmation that a merchant intends to open an account (查询商户开户意愿申请单审核结果).
    ///
    /// `GET /v3/apply4subject/applyment`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_3.shtml)
    #[doc(alias = "查询商户开户意愿申请单审核结果")]
    pub request QueryIntentApplyment {
        required {}
        optional {
            /// WeChat Pay's application number.
            applyment_id: String,
            /// Business application number. At most 128 characters.
            business_code: String,
        }
    }
}

wxpay_core::operation!(QueryIntentApplyment => IntentApplyment, wxpay_core::Spec::new(
    "query_intent_applyment",
    wxpay_core::http::Method::GET,
    "/v3/apply4subject/applyment",
)
.title("查询商户开户意愿申请单审核结果")
.family("applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_3.shtml")
.query(&["applyment_id", "business_code"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An account-opening intent application with its state, mini program code and rejection reason.
    pub answer IntentApplyment {
        always {}
        optional {
            /// State of the application.
            applyment_state: ApplymentState,
            /// Image of the mini program code (小程序码图片).
            qrcode_data: String,
            /// Parameter rejected (驳回参数).
            reject_param: String,
            /// Why it was rejected (驳回原因).
            reject_reason: String,
        }
    }
}
