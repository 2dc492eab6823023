// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a city's brand add-on purchase activities, page by page (按区域查询品牌加价购活动).
///
/// `GET /v3/marketing/goods-subsidy-activity/activities`
///
/// - Returns [`GoodsSubsidyActivityPage`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：按区域查询品牌加价购活动。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::ListGoodsSubsidyActivities;
///
/// let request = ListGoodsSubsidyActivities::new()
///     .city_id("sample-city-id")
///     .offset(0)
///     .limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"city_id":"sample-city-id","limit":20,"offset":0}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "按区域查询品牌加价购活动",
    "/v3/marketing/goods-subsidy-activity/activities",
    "GET /v3/marketing/goods-subsidy-activity/activities"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListGoodsSubsidyActivities {
    /// City id (活动所属城市的ID). Required.
    pub city_id: Option<String>,
    /// Start of the page of results (分页页码). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page. Required.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListGoodsSubsidyActivities {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `city_id`, `offset` and `limit`.
    pub fn new() -> Self {
        Self {
            city_id: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// City id (活动所属城市的ID). Required.
    pub fn city_id<Via>(mut self, city_id: impl IntoField<String, Via>) -> Self {
        self.city_id = city_id.into_field();
        self
    }

    /// Start of the page of results (分页页码). Required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page. Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for ListGoodsSubsidyActivities {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListGoodsSubsidyActivities
    []
    [city_id, offset, limit,]
    ["city_id", "offset", "limit",]
}

wxpay_core::operation!(ListGoodsSubsidyActivities => GoodsSubsidyActivityPage, wxpay_core::Spec::new(
    "marketing_activities.list_goods_subsidy_activities",
    wxpay_core::http::Method::GET,
    "/v3/marketing/goods-subsidy-activity/activities",
)
.title("按区域查询品牌加价购活动")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html")
.query(&["city_id", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListGoodsSubsidyActivities => [GoodsSubsidyActivity] in data, undocumented by offset, total total_count);

/// One page of brand add-on purchase activities.
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsSubsidyActivityPage {
    /// Total count (小店活动门店总数).
    pub total_count: Option<i64>,
    /// Result data (小店活动门店集合).
    pub data: Option<Vec<GoodsSubsidyActivity>>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GoodsSubsidyActivityPage
    []
    [total_count, data, offset, limit,]
    []
}

/// A brand add-on purchase activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsSubsidyActivity {
    /// Activity id (活动ID).
    pub activity_id: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Merchant number of the creator (活动创建方商户号).
    pub creator_merchant_id: Option<String>,
    /// Activity details (活动信息).
    pub activity_info: Option<ActivityInfo>,
    /// Details of the activity's goods (活动商品信息).
    pub goods_information: Option<GoodsInformation>,
    /// Rule details.
    pub rule_information: Option<GoodsSubsidyRule>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GoodsSubsidyActivity
    []
    [activity_id, brand_id, creator_merchant_id, activity_info, goods_information, rule_information,]
    []
}

/// The name, description and times of a brand add-on purchase activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivityInfo {
    /// Activity name (活动名称).
    pub activity_name: Option<String>,
    /// When applications open (活动报名开始时间).
    pub apply_start_time: Option<DateTime>,
    /// When applications close (活动报名结束时间).
    pub apply_end_time: Option<DateTime>,
    /// When the activity starts (活动开始时间).
    pub activity_start_time: Option<DateTime>,
    /// When the activity ends (活动结束时间).
    pub activity_end_time: Option<DateTime>,
    /// Description of the activity (活动描述).
    pub activity_description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ActivityInfo
    []
    [activity_name, apply_start_time, apply_end_time, activity_start_time, activity_end_time, activity_description,]
    []
}

/// The goods of a brand add-on purchase activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsInformation {
    /// Goods code (商品ID).
    pub goods_id: Option<String>,
    /// Name of the goods or services (商品名称).
    pub goods_name: Option<String>,
    /// Goods image address (商品图片URL).
    pub goods_picture_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GoodsInformation
    []
    [goods_id, goods_name, goods_picture_url,]
    []
}

/// The subsidies, quotas and areas of a brand add-on purchase activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsSubsidyRule {
    /// Store's subsidy for each item bought (购买单件商品).
    pub store_subsidy: Option<i64>,
    /// Service provider's subsidy for each item bought (购买单件商品).
    pub service_provider_subsidy: Option<i64>,
    /// Most items one store can subsidize (活动门店补贴商品数上限).
    pub store_subsidy_quota: Option<i64>,
    /// Most times one user can enjoy the offer (单用户享受加价购优惠次数上限).
    pub user_subsidy_quota: Option<i64>,
    /// List of activity regions (活动区域列表).
    pub areas: Option<Vec<Area>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GoodsSubsidyRule
    []
    [store_subsidy, service_provider_subsidy, store_subsidy_quota, user_subsidy_quota, areas,]
    []
}

/// A province, city and district.
#[derive(Clone)]
#[non_exhaustive]
pub struct Area {
    /// Province (省名称).
    pub province: Option<String>,
    /// City (市名称).
    pub city: Option<String>,
    /// District (区名称).
    pub district: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Area
    []
    [province, city, district,]
    []
}
