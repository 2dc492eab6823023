// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ViolationCallback;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates the callback address for violation notifications (修改商户违规通知回调地址).
///
/// `PUT /v3/merchant-risk-manage/violation-notifications`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_3.shtml)
#[doc(alias = "修改商户违规通知回调地址")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateViolationCallback {
    /// Address that receives the notifications (通知链接).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateViolationCallback {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Address that receives the notifications (通知链接).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

impl Default for UpdateViolationCallback {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdateViolationCallback
    []
    [notify_url,]
    []
}

wxpay_core::operation!(UpdateViolationCallback => ViolationCallback, wxpay_core::Spec::new(
    "update_violation_callback",
    wxpay_core::http::Method::PUT,
    "/v3/merchant-risk-manage/violation-notifications",
)
.title("修改商户违规通知回调地址")
.family("risk")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_3.shtml")
.body(wxpay_core::Body::Json));
