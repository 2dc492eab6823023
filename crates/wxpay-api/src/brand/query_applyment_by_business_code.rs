// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Applyment;
use wxpay_core::model::Extra;

/// Queries an onboarding application by its business code (根据业务申请编号查询申请状态).
///
/// `GET /v3/brand/applyments/business-code/{business_code}`
///
/// - Returns [`Applyment`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：根据业务申请编号查询申请状态。调用方：服务商、平台；只读，可以重试。
#[doc(alias = "根据业务申请编号查询申请状态")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryApplymentByBusinessCode {
    /// Business application number. Required. It stands in the path.
    pub business_code: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryApplymentByBusinessCode {
    /// Creates the request; setters add the other fields.
    pub fn new(business_code: impl Into<String>) -> Self {
        Self {
            business_code: business_code.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryApplymentByBusinessCode
    [business_code,]
    []
    []
}

wxpay_core::operation!(QueryApplymentByBusinessCode => Applyment, wxpay_core::Spec::new(
    "query_applyment_by_business_code",
    wxpay_core::http::Method::GET,
    "/v3/brand/applyments/business-code/{business_code}",
)
.title("根据业务申请编号查询申请状态")
.family("brand")
.repeat(wxpay_core::Repeat::Freely));
