// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Cancels an account-opening intent application by the business code (撤销商户开户意愿申请单).
///
/// `POST /v3/apply4subject/applyment/{business_code}/cancel`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: with the same `business_code` and the same parameters.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml)
#[doc(alias = "撤销商户开户意愿申请单")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelIntentApplymentByBusinessCode {
    /// Business application number. Required. At most 128 characters. It stands in the path.
    pub business_code: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelIntentApplymentByBusinessCode {
    /// Creates the request; setters add the other fields.
    pub fn new(business_code: impl Into<String>) -> Self {
        Self {
            business_code: business_code.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { CancelIntentApplymentByBusinessCode
    [business_code,]
    []
    []
}

wxpay_core::operation!(CancelIntentApplymentByBusinessCode => (), wxpay_core::Spec::new(
    "cancel_intent_applyment_by_business_code",
    wxpay_core::http::Method::POST,
    "/v3/apply4subject/applyment/{business_code}/cancel",
)
.title("撤销商户开户意愿申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml")
.repeat(wxpay_core::Repeat::ByNumber("business_code")));
