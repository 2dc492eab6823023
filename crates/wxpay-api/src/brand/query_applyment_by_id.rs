// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Applyment;
use wxpay_core::model::Extra;

/// Queries an onboarding application by its id (根据申请单ID查询申请状态).
///
/// `GET /v3/brand/applyments/applyment-id/{applyment_id}`
///
/// - Returns [`Applyment`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：根据申请单ID查询申请状态。调用方：服务商、平台；只读，可以重试。
#[doc(alias = "根据申请单ID查询申请状态")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryApplymentById {
    /// WeChat Pay's application number. Required. It stands in the path.
    pub applyment_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryApplymentById {
    /// Creates the request; setters add the other fields.
    pub fn new(applyment_id: impl Into<String>) -> Self {
        Self {
            applyment_id: applyment_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryApplymentById
    [applyment_id,]
    []
    []
}

wxpay_core::operation!(QueryApplymentById => Applyment, wxpay_core::Spec::new(
    "query_applyment_by_id",
    wxpay_core::http::Method::GET,
    "/v3/brand/applyments/applyment-id/{applyment_id}",
)
.title("根据申请单ID查询申请状态")
.family("brand")
.repeat(wxpay_core::Repeat::Freely));
