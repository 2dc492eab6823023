// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Terminates a member gift activity (终止活动).
///
/// `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`
///
/// - Returns [`TerminatedActivity`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：终止活动。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::TerminateActivity;
///
/// let request = TerminateActivity::new("sample-activity-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":"sample-activity-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "终止活动",
    "/v3/marketing/membercard-activity/activities/{activity_id}/terminate",
    "POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TerminateActivity {
    /// Activity id (活动ID). Required. It stands in the path.
    pub activity_id: String,
    /// When it was terminated. Described by SKIT; no official source confirms it.
    pub terminate_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TerminateActivity {
    /// Creates the request; setters add the other fields.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
            terminate_time: None,
            extra: Extra::new(),
        }
    }

    /// When it was terminated. Described by SKIT; no official source confirms it.
    pub fn terminate_time<Via>(mut self, terminate_time: impl IntoField<DateTime, Via>) -> Self {
        self.terminate_time = terminate_time.into_field();
        self
    }
}

wxpay_core::__model_impl! { TerminateActivity
    [activity_id,]
    [terminate_time,]
    []
}

wxpay_core::operation!(TerminateActivity => TerminatedActivity, wxpay_core::Spec::new(
    "marketing_membercard.terminate_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-activity/activities/{activity_id}/terminate",
)
.title("终止活动")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_2.shtml")
.body(wxpay_core::Body::JsonIfAny));

/// The activity that was terminated, and when.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminatedActivity {
    /// Activity id (活动ID).
    pub activity_id: Option<String>,
    /// When it was terminated (终止时间).
    pub terminate_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TerminatedActivity
    []
    [activity_id, terminate_time,]
    []
}
