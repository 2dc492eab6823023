// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentState;

wxpay_core::model! {
    /// Queries the review result of a confirmation that a merchant intends to open an account (查询商户开户意愿申请单审核结果).
    ///
    /// `GET /v3/apply4subject/applyment`
    ///
    /// - Returns [`IntentApplyment`].
    /// - Callers: service providers and platforms (从业机构（支付机构）、从业机构（银行）、渠道商).
    /// - Rate limit: 20 requests a second.
    /// - Retry: safe, it only reads.
    /// - 中文：查询商户开户意愿申请单审核结果。调用方：从业机构（支付机构）、从业机构（银行）、渠道商；只读，可以重试；每秒 20 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012697715)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
    /// | `INVALID_REQUEST` | 400 | Invalid request. |  |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    #[doc(alias = "查询商户开户意愿申请单审核结果")]
    pub request QueryIntentApplyment {
        required {}
        optional {
            /// WeChat Pay's application number.
            applyment_id: i64,
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012697715")
.query(&["applyment_id", "business_code"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An account-opening intent application with its state, mini program code and rejection reason.
    pub answer IntentApplyment {
        always {}
        optional {
            /// State of the application.
            applyment_state: ApplymentState,
            /// Image of the mini program code (小程序码图片). At most 30000 characters.
            qrcode_data: String,
            /// Parameter rejected (驳回参数). At most 256 characters.
            reject_param: String,
            /// Why it was rejected (驳回原因). At most 1024 characters.
            reject_reason: String,
        }
    }
}
