// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Deletes the callback address for violation notifications (删除商户违规通知回调地址).
///
/// `DELETE /v3/merchant-risk-manage/violation-notifications`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_4.shtml)
#[doc(alias = "删除商户违规通知回调地址")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeleteViolationCallback {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeleteViolationCallback {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for DeleteViolationCallback {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeleteViolationCallback
    []
    []
    []
}

wxpay_core::operation!(DeleteViolationCallback => (), wxpay_core::Spec::new(
    "delete_violation_callback",
    wxpay_core::http::Method::DELETE,
    "/v3/merchant-risk-manage/violation-notifications",
)
.title("删除商户违规通知回调地址")
.family("risk")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_4.shtml"));
