// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Terminates an activity that gives a gift after payment (终止活动).
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_7.shtml)
#[doc(alias = "终止活动")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TerminatePayGiftActivity {
    /// Activity id (活动id). Required. It stands in the path.
    pub activity_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TerminatePayGiftActivity {
    /// Creates the request; setters add the other fields.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { TerminatePayGiftActivity
    [activity_id,]
    []
    []
}

wxpay_core::operation!(TerminatePayGiftActivity => PayGiftActivityTermination, wxpay_core::Spec::new(
    "terminate_pay_gift_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
)
.title("终止活动")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_7.shtml"));

/// When the termination of an activity takes effect.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayGiftActivityTermination {
    /// Activity id (活动id).
    pub activity_id: Option<String>,
    /// When it was terminated (生效时间).
    pub terminate_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PayGiftActivityTermination
    []
    [activity_id, terminate_time,]
    []
}
