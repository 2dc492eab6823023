// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the review result of a confirmation that a merchant intends to open an account (查询商户开户意愿申请单审核结果).
///
/// `GET /v3/apply4subject/applyment`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_3.shtml)
#[doc(alias = "查询商户开户意愿申请单审核结果")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryIntentApplyment {
    /// WeChat Pay's application number.
    pub applyment_id: Option<String>,
    /// Business application number. At most 128 characters.
    pub business_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryIntentApplyment {
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

    /// Business application number. At most 128 characters.
    pub fn business_code<Via>(mut self, business_code: impl IntoField<String, Via>) -> Self {
        self.business_code = business_code.into_field();
        self
    }
}

impl Default for QueryIntentApplyment {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryIntentApplyment
    []
    [applyment_id, business_code,]
    []
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

/// An account-opening intent application with its state, mini program code and rejection reason.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentApplyment {
    /// State of the application.
    pub applyment_state: Option<ApplymentState>,
    /// Image of the mini program code (小程序码图片).
    pub qrcode_data: Option<String>,
    /// Parameter rejected (驳回参数).
    pub reject_param: Option<String>,
    /// Why it was rejected (驳回原因).
    pub reject_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { IntentApplyment
    []
    [applyment_state, qrcode_data, reject_param, reject_reason,]
    []
}
