// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a brand's shake-for-discounts activities (查询摇优惠活动列表).
///
/// `GET /v3/brand/marketing/shake-activities/activities`
///
/// - Returns [`ShakeActivityPage`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询摇优惠活动列表。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::ListShakeActivities;
///
/// let request = ListShakeActivities::new()
///     .brand_id("1004")
///     .limit(20)
///     .offset(0);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","limit":20,"offset":0}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询摇优惠活动列表",
    "/v3/brand/marketing/shake-activities/activities",
    "GET /v3/brand/marketing/shake-activities/activities"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListShakeActivities {
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Most results to return in one page (分页大小). Required. From 1 to 100.
    pub limit: Option<i64>,
    /// Start of the page of results (分页页码). Required.
    pub offset: Option<i64>,
    /// Activity state (活动状态).
    pub activity_state: Option<ShakeActivityState>,
    /// Audit state (审核状态).
    pub audit_state: Option<ShakeAuditState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListShakeActivities {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`, `limit` and `offset`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            limit: None,
            offset: None,
            activity_state: None,
            audit_state: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Most results to return in one page (分页大小). Required. From 1 to 100.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Start of the page of results (分页页码). Required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Activity state (活动状态).
    pub fn activity_state<Via>(
        mut self,
        activity_state: impl IntoField<ShakeActivityState, Via>,
    ) -> Self {
        self.activity_state = activity_state.into_field();
        self
    }

    /// Audit state (审核状态).
    pub fn audit_state<Via>(mut self, audit_state: impl IntoField<ShakeAuditState, Via>) -> Self {
        self.audit_state = audit_state.into_field();
        self
    }
}

impl Default for ListShakeActivities {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListShakeActivities
    []
    [brand_id, limit, offset, activity_state, audit_state,]
    ["brand_id", "limit", "offset",]
}

wxpay_core::operation!(ListShakeActivities => ShakeActivityPage, wxpay_core::Spec::new(
    "brand.list_shake_activities",
    wxpay_core::http::Method::GET,
    "/v3/brand/marketing/shake-activities/activities",
)
.title("查询摇优惠活动列表")
.family("brand")
.query(&["brand_id", "limit", "offset", "activity_state", "audit_state"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListShakeActivities => [ShakeActivity] in data, undocumented by offset, total total_count);

/// A page of shake-for-discounts activities.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShakeActivityPage {
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Total count (总数).
    pub total_count: Option<i64>,
    /// Result data (摇一摇有优惠活动列表).
    pub data: Option<Vec<ShakeActivity>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ShakeActivityPage
    []
    [offset, limit, total_count, data,]
    []
}

/// A shake-for-discounts activity with its states and quota.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShakeActivity {
    /// Identifier (活动id).
    pub id: Option<String>,
    /// Name (活动名称).
    pub name: Option<String>,
    /// Activity state (活动状态).
    pub activity_state: Option<ShakeActivityState>,
    /// Audit state (审核状态).
    pub audit_state: Option<ShakeAuditState>,
    /// Available stock (可用库存).
    pub available_quota: Option<i64>,
    /// Total stock (总库存).
    pub total_quota: Option<i64>,
    /// Delivery mode (投放模式).
    pub delivery_mode: Option<DeliveryMode>,
    /// Time range of the service (投放时间范围).
    pub time_range: Option<TimeRange>,
    /// Product coupon details (商品券).
    pub product_coupon: Option<ProductCoupon>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ShakeActivity
    []
    [id, name, activity_state, audit_state, available_quota, total_quota, delivery_mode, time_range, product_coupon,]
    []
}

/// When an activity delivers its coupons.
#[derive(Clone)]
#[non_exhaustive]
pub struct TimeRange {
    /// Start time (开始时间).
    pub start_time: Option<DateTime>,
    /// End time (结束时间).
    pub end_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TimeRange
    []
    [start_time, end_time,]
    []
}

/// A product coupon with its batches.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductCoupon {
    /// Product coupon id (商品券ID).
    pub product_coupon_id: Option<String>,
    /// List of coupon batches (商品券批次列表).
    pub stock_list: Option<Vec<Stock>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ProductCoupon
    []
    [product_coupon_id, stock_list,]
    []
}

/// A coupon batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct Stock {
    /// Coupon batch id (批次ID).
    pub stock_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Stock
    []
    [stock_id,]
    []
}

wxpay_core::open_enum! {
    /// State of a shake-for-discounts activity.
    pub enum ShakeActivityState {
        /// Set up, not being delivered yet (已创建).
        Created = "CREATED",
        /// Coupons are being delivered (投放中).
        Delivering = "DELIVERING",
        /// Its period is over (已过期).
        Expired = "EXPIRED",
        /// Delivery is suspended (已暂停).
        Paused = "PAUSED",
        /// The campaign was ended (已终止).
        Terminated = "TERMINATED",
    }
}

wxpay_core::open_enum! {
    /// State of the audit of a shake-for-discounts activity.
    pub enum ShakeAuditState {
        Pending = "PENDING",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    }
}

wxpay_core::open_enum! {
    /// Way in which an activity delivers its coupons.
    pub enum DeliveryMode {
        Smart = "SMART",
        Targeted = "TARGETED",
    }
}
