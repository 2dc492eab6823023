// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Applyment;

wxpay_core::model! {
    /// Queries an onboarding application by its id (根据申请单ID查询申请状态).
    ///
    /// `GET /v3/brand/applyments/applyment-id/{applyment_id}`
    ///
    /// - Returns [`Applyment`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：根据申请单ID查询申请状态。调用方：服务商、平台；只读，可以重试。
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
