// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Activity;
use super::ActivityState;
use super::ActivityType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists member gift activities, page by page (查询活动列表).
///
/// `GET /v3/marketing/membercard-activity/activities`
///
/// - Returns [`ActivityPage`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询活动列表。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::ListActivities;
///
/// let request = ListActivities::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询活动列表",
    "/v3/marketing/membercard-activity/activities",
    "GET /v3/marketing/membercard-activity/activities"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListActivities {
    /// Most results to return in one page (最大资源条数).
    pub limit: Option<i64>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Activity type (活动类型). Sources differ on whether it is required.
    pub activity_type: Option<ActivityType>,
    /// Member card or card template id (会员卡ID).
    pub card_id: Option<String>,
    /// Says whether the activity runs.
    pub activity_status: Option<ActivityState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListActivities {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            limit: None,
            offset: None,
            activity_type: None,
            card_id: None,
            activity_status: None,
            extra: Extra::new(),
        }
    }

    /// Most results to return in one page (最大资源条数).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Start of the page of results (分页页码).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Activity type (活动类型). Sources differ on whether it is required.
    pub fn activity_type<Via>(mut self, activity_type: impl IntoField<ActivityType, Via>) -> Self {
        self.activity_type = activity_type.into_field();
        self
    }

    /// Member card or card template id (会员卡ID).
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Says whether the activity runs.
    pub fn activity_status<Via>(
        mut self,
        activity_status: impl IntoField<ActivityState, Via>,
    ) -> Self {
        self.activity_status = activity_status.into_field();
        self
    }
}

impl Default for ListActivities {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListActivities
    []
    [limit, offset, activity_type, card_id, activity_status,]
    []
}

wxpay_core::operation!(ListActivities => ActivityPage, wxpay_core::Spec::new(
    "marketing_membercard.list_activities",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-activity/activities",
)
.title("查询活动列表")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_3.shtml")
.query(&["limit", "offset", "activity_type", "card_id", "activity_status"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListActivities => [Activity] in data, items by offset, total total_count);

/// A page of member gift activities.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivityPage {
    /// Result data (活动详情).
    pub data: Option<Vec<Activity>>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (最大资源条数).
    pub limit: Option<i64>,
    /// Total count (资源总条数).
    pub total_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ActivityPage
    []
    [data, offset, limit, total_count,]
    []
}
