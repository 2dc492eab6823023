// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ViolationCallback;
use wxpay_core::model::Extra;

/// Queries the callback address for violation notifications (查询商户违规通知回调地址).
///
/// `GET /v3/merchant-risk-manage/violation-notifications`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_2.shtml)
#[doc(alias = "查询商户违规通知回调地址")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryViolationCallback {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryViolationCallback {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for QueryViolationCallback {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryViolationCallback
    []
    []
    []
}

wxpay_core::operation!(QueryViolationCallback => ViolationCallback, wxpay_core::Spec::new(
    "query_violation_callback",
    wxpay_core::http::Method::GET,
    "/v3/merchant-risk-manage/violation-notifications",
)
.title("查询商户违规通知回调地址")
.family("risk")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_2.shtml")
.repeat(wxpay_core::Repeat::Freely));
