// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentReference;

wxpay_core::model! {
    /// Cancels an onboarding application (撤销申请).
    ///
    /// `POST /v3/brand/applyments/cancel-applyment`
    ///
    /// - Returns [`ApplymentReference`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：撤销申请。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "撤销申请")]
    pub request CancelApplyment {
        required {}
        optional {
            /// WeChat Pay's application number.
            applyment_id: String,
            /// Business application number.
            business_code: String,
        }
    }
}

wxpay_core::operation!(CancelApplyment => ApplymentReference, wxpay_core::Spec::new(
    "cancel_applyment",
    wxpay_core::http::Method::POST,
    "/v3/brand/applyments/cancel-applyment",
)
.title("撤销申请")
.family("brand")
.body(wxpay_core::Body::Json));
