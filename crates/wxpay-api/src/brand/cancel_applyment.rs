// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentReference;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cancels an onboarding application (撤销申请).
///
/// `POST /v3/brand/applyments/cancel-applyment`
///
/// - Returns [`ApplymentReference`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：撤销申请。调用方：服务商、平台；重试之前请先查询。
#[doc(alias = "撤销申请")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelApplyment {
    /// WeChat Pay's application number.
    pub applyment_id: Option<String>,
    /// Business application number.
    pub business_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelApplyment {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            applyment_id: None,
            business_code: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's application number.
    pub fn applyment_id<Via>(mut self, applyment_id: impl IntoField<String, Via>) -> Self {
        self.applyment_id = applyment_id.into_field();
        self
    }

    /// Business application number.
    pub fn business_code<Via>(mut self, business_code: impl IntoField<String, Via>) -> Self {
        self.business_code = business_code.into_field();
        self
    }
}

impl Default for CancelApplyment {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CancelApplyment
    []
    [applyment_id, business_code,]
    []
}

wxpay_core::operation!(CancelApplyment => ApplymentReference, wxpay_core::Spec::new(
    "cancel_applyment",
    wxpay_core::http::Method::POST,
    "/v3/brand/applyments/cancel-applyment",
)
.title("撤销申请")
.family("brand")
.body(wxpay_core::Body::Json));
