// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::WeeklyDiscountActivity;
use wxpay_core::model::Extra;

/// Queries one weekly discount activity (查询周周惠活动详情).
///
/// `GET /v3/marketing/weekly-discount/activities/{activity_id}`
///
/// - Returns [`WeeklyDiscountActivity`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询周周惠活动详情。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::QueryWeeklyDiscountActivity;
///
/// let request = QueryWeeklyDiscountActivity::new("sample-activity-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":"sample-activity-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询周周惠活动详情",
    "/v3/marketing/weekly-discount/activities/{activity_id}",
    "GET /v3/marketing/weekly-discount/activities/{activity_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryWeeklyDiscountActivity {
    /// Activity id (活动ID). Required. It stands in the path.
    pub activity_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryWeeklyDiscountActivity {
    /// Creates the request; setters add the other fields.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryWeeklyDiscountActivity
    [activity_id,]
    []
    []
}

wxpay_core::operation!(QueryWeeklyDiscountActivity => WeeklyDiscountActivity, wxpay_core::Spec::new(
    "marketing_activities.query_weekly_discount_activity",
    wxpay_core::http::Method::GET,
    "/v3/marketing/weekly-discount/activities/{activity_id}",
)
.title("查询周周惠活动详情")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml")
.repeat(wxpay_core::Repeat::Freely));
