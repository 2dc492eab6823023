// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NonSequentialUsageMode;
use super::SavedDeliveryPlan;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a delivery plan for a batch of product coupons of a brand (创建投放计划).
///
/// `POST /v3/marketing/partner/delivery-plan/delivery-plans`
///
/// - Returns [`SavedDeliveryPlan`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：创建投放计划。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016184554)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_product_coupon::{CreateDeliveryPlan, NonSequentialUsageMode};
///
/// let request = CreateDeliveryPlan::new("xxxx-1234-40016")
///     .brand_id("40016")
///     .product_coupon_id("701146876221757924829193824428")
///     .stock_id("701246876221757924829194755312")
///     .plan_name("示例名称")
///     .total_count(11000)
///     .user_limit(1)
///     .daily_limit(1)
///     .delivery_start_time("2025-01-01T00:00:00+08:00".parse::<DateTime>()?)
///     .delivery_end_time("2025-01-01T00:00:00+08:00".parse::<DateTime>()?)
///     .recommend_word("示例文字")
///     .reuse_coupon_config(false)
///     .usage_mode(NonSequentialUsageMode::Single)
///     .stock_bundle_id("123456789");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"40016","daily_limit":1,"delivery_end_time":"2025-01-01T00:00:00+08:00","delivery_start_time":"2025-01-01T00:00:00+08:00","out_request_no":"xxxx-1234-40016","plan_name":"示例名称","product_coupon_id":"701146876221757924829193824428","recommend_word":"示例文字","reuse_coupon_config":false,"stock_bundle_id":"123456789","stock_id":"701246876221757924829194755312","total_count":11000,"usage_mode":"SINGLE","user_limit":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建投放计划",
    "/v3/marketing/partner/delivery-plan/delivery-plans",
    "POST /v3/marketing/partner/delivery-plan/delivery-plans",
    "4016184554"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateDeliveryPlan {
    /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
    pub out_request_no: String,
    /// Brand id (创建投放计划的品牌ID). Required.
    pub brand_id: Option<String>,
    /// Product coupon id (商品券ID). Required.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID).
    pub stock_id: Option<String>,
    /// Plan name (投放计划名称). At most 36 characters.
    pub plan_name: Option<String>,
    /// Total count (总库存).
    pub total_count: Option<i64>,
    /// Limit for one user (单用户限领).
    pub user_limit: Option<i64>,
    /// Limit for one day (单日限领).
    pub daily_limit: Option<i64>,
    /// When it becomes available (开始可用时间).
    pub delivery_start_time: Option<DateTime>,
    /// When it stops being available (结束可用时间).
    pub delivery_end_time: Option<DateTime>,
    /// Marketing label (营销标签). At most 27 characters.
    pub recommend_word: Option<String>,
    /// True to reuse the product coupon and its batches (是否复用商品券和批次信息). Required.
    pub reuse_coupon_config: Option<bool>,
    /// Usage mode (使用模式).
    pub usage_mode: Option<NonSequentialUsageMode>,
    /// Coupon batch bundle id (投放批次组ID).
    pub stock_bundle_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateDeliveryPlan {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`, `product_coupon_id` and `reuse_coupon_config`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            brand_id: None,
            product_coupon_id: None,
            stock_id: None,
            plan_name: None,
            total_count: None,
            user_limit: None,
            daily_limit: None,
            delivery_start_time: None,
            delivery_end_time: None,
            recommend_word: None,
            reuse_coupon_config: None,
            usage_mode: None,
            stock_bundle_id: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (创建投放计划的品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Product coupon id (商品券ID). Required.
    pub fn product_coupon_id<Via>(
        mut self,
        product_coupon_id: impl IntoField<String, Via>,
    ) -> Self {
        self.product_coupon_id = product_coupon_id.into_field();
        self
    }

    /// Coupon batch id (批次ID).
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Plan name (投放计划名称). At most 36 characters.
    pub fn plan_name<Via>(mut self, plan_name: impl IntoField<String, Via>) -> Self {
        self.plan_name = plan_name.into_field();
        self
    }

    /// Total count (总库存).
    pub fn total_count<Via>(mut self, total_count: impl IntoField<i64, Via>) -> Self {
        self.total_count = total_count.into_field();
        self
    }

    /// Limit for one user (单用户限领).
    pub fn user_limit<Via>(mut self, user_limit: impl IntoField<i64, Via>) -> Self {
        self.user_limit = user_limit.into_field();
        self
    }

    /// Limit for one day (单日限领).
    pub fn daily_limit<Via>(mut self, daily_limit: impl IntoField<i64, Via>) -> Self {
        self.daily_limit = daily_limit.into_field();
        self
    }

    /// When it becomes available (开始可用时间).
    pub fn delivery_start_time<Via>(
        mut self,
        delivery_start_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.delivery_start_time = delivery_start_time.into_field();
        self
    }

    /// When it stops being available (结束可用时间).
    pub fn delivery_end_time<Via>(
        mut self,
        delivery_end_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.delivery_end_time = delivery_end_time.into_field();
        self
    }

    /// Marketing label (营销标签). At most 27 characters.
    pub fn recommend_word<Via>(mut self, recommend_word: impl IntoField<String, Via>) -> Self {
        self.recommend_word = recommend_word.into_field();
        self
    }

    /// True to reuse the product coupon and its batches (是否复用商品券和批次信息). Required.
    pub fn reuse_coupon_config<Via>(
        mut self,
        reuse_coupon_config: impl IntoField<bool, Via>,
    ) -> Self {
        self.reuse_coupon_config = reuse_coupon_config.into_field();
        self
    }

    /// Usage mode (使用模式).
    pub fn usage_mode<Via>(
        mut self,
        usage_mode: impl IntoField<NonSequentialUsageMode, Via>,
    ) -> Self {
        self.usage_mode = usage_mode.into_field();
        self
    }

    /// Coupon batch bundle id (投放批次组ID).
    pub fn stock_bundle_id<Via>(mut self, stock_bundle_id: impl IntoField<String, Via>) -> Self {
        self.stock_bundle_id = stock_bundle_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateDeliveryPlan
    [out_request_no,]
    [brand_id, product_coupon_id, stock_id, plan_name, total_count, user_limit, daily_limit, delivery_start_time, delivery_end_time, recommend_word, reuse_coupon_config, usage_mode, stock_bundle_id,]
    ["brand_id", "product_coupon_id", "reuse_coupon_config",]
}

wxpay_core::operation!(CreateDeliveryPlan => SavedDeliveryPlan, wxpay_core::Spec::new(
    "marketing_product_coupon.create_delivery_plan",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/delivery-plan/delivery-plans",
)
.title("创建投放计划")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016184554")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
