// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Activity;
use wxpay_core::model::Extra;

/// Queries one member gift activity (查询活动详情).
///
/// `GET /v3/marketing/membercard-activity/activities/{activity_id}`
///
/// - Returns [`Activity`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询活动详情。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_4.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::QueryActivity;
///
/// let request = QueryActivity::new("sample-activity-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":"sample-activity-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询活动详情",
    "/v3/marketing/membercard-activity/activities/{activity_id}",
    "GET /v3/marketing/membercard-activity/activities/{activity_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryActivity {
    /// Activity id (活动ID). Required. It stands in the path.
    pub activity_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryActivity {
    /// Creates the request; setters add the other fields.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryActivity
    [activity_id,]
    []
    []
}

wxpay_core::operation!(QueryActivity => Activity, wxpay_core::Spec::new(
    "marketing_membercard.query_activity",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-activity/activities/{activity_id}",
)
.title("查询活动详情")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_4.shtml")
.repeat(wxpay_core::Repeat::Freely));
