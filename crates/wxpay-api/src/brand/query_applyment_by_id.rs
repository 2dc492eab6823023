// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Applyment;

wxpay_core::model! {
    /// Queries an onboarding application by its id (根据申请单ID查询申请状态).
    ///
    /// `GET /v3/brand/applyments/applyment-id/{applyment_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "根据申请单ID查询申请状态")]
    pub request QueryApplymentById {
        required {
            /// WeChat Pay's application number. Required. It stands in the path.
            applyment_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryApplymentById => Applyment, wxpay_core::Spec::new(
    "query_applyment_by_id",
    wxpay_core::http::Method::GET,
    "/v3/brand/applyments/applyment-id/{applyment_id}",
)
.title("根据申请单ID查询申请状态")
.family("brand")
.repeat(wxpay_core::Repeat::Freely));
