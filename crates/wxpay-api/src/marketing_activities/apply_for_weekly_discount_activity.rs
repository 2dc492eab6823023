// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Signs a merchant's store up for a weekly discount activity (报名周周惠活动).
///
/// `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
///
/// - Returns [`WeeklyDiscountApplication`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：报名周周惠活动。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::ApplyForWeeklyDiscountActivity;
///
/// let request = ApplyForWeeklyDiscountActivity::new("sample-activity-id")
///     .applying_merchant_id(1)
///     .store_id(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":"sample-activity-id","applying_merchant_id":1,"store_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "报名周周惠活动",
    "/v3/marketing/weekly-discount/activities/{activity_id}/apply",
    "POST /v3/marketing/weekly-discount/activities/{activity_id}/apply"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForWeeklyDiscountActivity {
    /// Activity id (活动ID). Required. It stands in the path.
    pub activity_id: String,
    /// Merchant number that applies (报名商户号). Required.
    pub applying_merchant_id: Option<i64>,
    /// Store id (报名商户门店号). Required.
    pub store_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForWeeklyDiscountActivity {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `applying_merchant_id` and `store_id`.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
            applying_merchant_id: None,
            store_id: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number that applies (报名商户号). Required.
    pub fn applying_merchant_id<Via>(
        mut self,
        applying_merchant_id: impl IntoField<i64, Via>,
    ) -> Self {
        self.applying_merchant_id = applying_merchant_id.into_field();
        self
    }

    /// Store id (报名商户门店号). Required.
    pub fn store_id<Via>(mut self, store_id: impl IntoField<i64, Via>) -> Self {
        self.store_id = store_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForWeeklyDiscountActivity
    [activity_id,]
    [applying_merchant_id, store_id,]
    ["applying_merchant_id", "store_id",]
}

wxpay_core::operation!(ApplyForWeeklyDiscountActivity => WeeklyDiscountApplication, wxpay_core::Spec::new(
    "marketing_activities.apply_for_weekly_discount_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/weekly-discount/activities/{activity_id}/apply",
)
.title("报名周周惠活动")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml")
.body(wxpay_core::Body::Json));

/// A successful application for a weekly discount activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct WeeklyDiscountApplication {
    /// Activity id (报名成功的活动ID).
    pub activity_id: Option<i64>,
    /// When it succeeded (报名成功时间).
    pub success_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { WeeklyDiscountApplication
    []
    [activity_id, success_time,]
    []
}
