// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::WeeklyDiscountActivity;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists weekly discount activities, page by page (查询周周惠活动列表).
///
/// `GET /v3/marketing/weekly-discount/activities`
///
/// - Returns [`WeeklyDiscountActivityPage`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询周周惠活动列表。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::ListWeeklyDiscountActivities;
///
/// let request = ListWeeklyDiscountActivities::new()
///     .limit(20)
///     .offset(0)
///     .applying_merchant_id(1)
///     .activity_area_code(1)
///     .activity_scene("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_area_code":1,"activity_scene":"示例文字","applying_merchant_id":1,"limit":20,"offset":0}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询周周惠活动列表",
    "/v3/marketing/weekly-discount/activities",
    "GET /v3/marketing/weekly-discount/activities"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListWeeklyDiscountActivities {
    /// Most results to return in one page (最大资源条数). Required.
    pub limit: Option<i64>,
    /// Start of the page of results (分页页码). Required.
    pub offset: Option<i64>,
    /// Merchant number that applies (报名商户号). Required.
    pub applying_merchant_id: Option<i64>,
    /// Store id (报名商户门店号).
    pub store_id: Option<i64>,
    /// Region code where the activity runs (活动投放区域编码). Required.
    pub activity_area_code: Option<i64>,
    /// Scene where the activity runs (投放场景). Required.
    pub activity_scene: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListWeeklyDiscountActivities {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `limit`, `offset`, `applying_merchant_id`, `activity_area_code` and `activity_scene`.
    pub fn new() -> Self {
        Self {
            limit: None,
            offset: None,
            applying_merchant_id: None,
            store_id: None,
            activity_area_code: None,
            activity_scene: None,
            extra: Extra::new(),
        }
    }

    /// Most results to return in one page (最大资源条数). Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Start of the page of results (分页页码). Required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Merchant number that applies (报名商户号). Required.
    pub fn applying_merchant_id<Via>(
        mut self,
        applying_merchant_id: impl IntoField<i64, Via>,
    ) -> Self {
        self.applying_merchant_id = applying_merchant_id.into_field();
        self
    }

    /// Store id (报名商户门店号).
    pub fn store_id<Via>(mut self, store_id: impl IntoField<i64, Via>) -> Self {
        self.store_id = store_id.into_field();
        self
    }

    /// Region code where the activity runs (活动投放区域编码). Required.
    pub fn activity_area_code<Via>(mut self, activity_area_code: impl IntoField<i64, Via>) -> Self {
        self.activity_area_code = activity_area_code.into_field();
        self
    }

    /// Scene where the activity runs (投放场景). Required.
    pub fn activity_scene<Via>(mut self, activity_scene: impl IntoField<String, Via>) -> Self {
        self.activity_scene = activity_scene.into_field();
        self
    }
}

impl Default for ListWeeklyDiscountActivities {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListWeeklyDiscountActivities
    []
    [limit, offset, applying_merchant_id, store_id, activity_area_code, activity_scene,]
    ["limit", "offset", "applying_merchant_id", "activity_area_code", "activity_scene",]
}

wxpay_core::operation!(ListWeeklyDiscountActivities => WeeklyDiscountActivityPage, wxpay_core::Spec::new(
    "marketing_activities.list_weekly_discount_activities",
    wxpay_core::http::Method::GET,
    "/v3/marketing/weekly-discount/activities",
)
.title("查询周周惠活动列表")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml")
.query(&["limit", "offset", "applying_merchant_id", "store_id", "activity_area_code", "activity_scene"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListWeeklyDiscountActivities => [WeeklyDiscountActivity] in data, items by offset, total total_count);

/// One page of weekly discount activities.
#[derive(Clone)]
#[non_exhaustive]
pub struct WeeklyDiscountActivityPage {
    /// Result data (周周惠活动详情).
    pub data: Option<Vec<WeeklyDiscountActivity>>,
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

wxpay_core::__model_impl! { WeeklyDiscountActivityPage
    []
    [data, offset, limit, total_count,]
    []
}
