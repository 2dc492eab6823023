// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Applyment;

wxpay_core::model! {
    /// Queries an onboarding application by its business code (根据业务申请编号查询申请状态).
    ///
    /// `GET /v3/brand/applyments/business-code/{business_code}`
    ///
    /// - Returns [`Applyment`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：根据业务申请编号查询申请状态。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "根据业务申请编号查询申请状态")]
    pub request QueryApplymentByBusinessCode {
        required {
            /// Business application number. Required. It stands in the path.
            business_code: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryApplymentByBusinessCode => Applyment, wxpay_core::Spec::new(
    "query_applyment_by_business_code",
    wxpay_core::http::Method::GET,
    "/v3/brand/applyments/business-code/{business_code}",
)
.title("根据业务申请编号查询申请状态")
.family("brand")
.repeat(wxpay_core::Repeat::Freely));
