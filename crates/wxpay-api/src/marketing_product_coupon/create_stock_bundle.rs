// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AvailablePeriodWithSeconds;
use super::BundleCouponCodeMode;
use super::BundleStockSendRule;
use super::CouponDisplayInfo;
use super::DiscountCoupon;
use super::ExchangeCoupon;
use super::NormalCoupon;
use super::NotifyConfig;
use super::StockBundle;
use super::StoreScope;
use super::UsageRuleDisplayInfo;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Adds a group of batches to a product coupon (添加商品券批次组).
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
///
/// - Returns [`StockBundle`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：添加商品券批次组。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016280622)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Against a business rule. | Check the parameters. |
/// | `ALREADY_EXISTS` | 400 | Group of coupon batches exists already. | Check the parameters. |
/// | `NOT_FOUND` | 404 | No such product coupon. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_product_coupon::{
///     AppJumpType, AvailablePeriodWithSeconds, AvailableStoreInfo, BackgroundColor,
///     BundleCouponCodeMode, BundleStockSendRule, CodeDisplayMode, CouponDisplayInfo,
///     CouponUsageMethod, CreateStockBundle, DayPeriod, DiscountCoupon, EntranceFinder,
///     EntranceMiniProgram, EntranceOfficialAccount, ExchangeCoupon, IrregularPeriod,
///     NewStockBundle, NormalCoupon, NotifyConfig, ProgressiveBundleUsageRule, StoreScope,
///     UsageRuleDisplayInfo, Weekday, WeeklyAvailablePeriod,
/// };
///
/// let request = CreateStockBundle::new()
///     .product_coupon_id("200000001")
///     .brand_id("120344")
///     .out_request_no("34657_20250101_123456")
///     .stock_bundle(
///         NewStockBundle::new()
///             .remark("示例备注")
///             .coupon_code_mode(BundleCouponCodeMode::Upload)
///             .stock_send_rule(
///                 BundleStockSendRule::new()
///                     .max_count(10000000)
///                     .max_count_per_day(10000)
///                     .max_count_per_user(1),
///             )
///             .progressive_bundle_usage_rule(
///                 ProgressiveBundleUsageRule::new()
///                     .coupon_available_period(
///                         AvailablePeriodWithSeconds::new()
///                             .available_begin_time(
///                                 "2025-01-01T00:00:00+08:00".parse::<DateTime>()?,
///                             )
///                             .available_end_time(
///                                 "2025-10-01T00:00:00+08:00".parse::<DateTime>()?,
///                             )
///                             .available_days(10)
///                             .wait_days_after_receive(1)
///                             .weekly_available_period(
///                                 WeeklyAvailablePeriod::new()
///                                     .day_list([Weekday::Monday])
///                                     .day_period_list([DayPeriod::new()
///                                         .begin_time(60)
///                                         .end_time(86399)]),
///                             )
///                             .irregular_available_period_list([IrregularPeriod::new()
///                                 .begin_time("2025-01-01T00:00:00+08:00".parse::<DateTime>()?)
///                                 .end_time("2025-10-01T00:00:00+08:00".parse::<DateTime>()?)])
///                             .available_seconds(3600),
///                     )
///                     .normal_coupon_list([NormalCoupon::new()
///                         .threshold(10000)
///                         .discount_amount(100)])
///                     .discount_coupon_list([DiscountCoupon::new()
///                         .threshold(10000)
///                         .percent_off(30)])
///                     .exchange_coupon_list([ExchangeCoupon::new()
///                         .threshold(10000)
///                         .exchange_price(100)]),
///             )
///             .usage_rule_display_info(
///                 UsageRuleDisplayInfo::new()
///                     .coupon_usage_method_list([CouponUsageMethod::MiniProgram])
///                     .mini_program_appid("wx8888888888888888")
///                     .mini_program_path("pages/sample/index")
///                     .app_path("https://example.com/sample")
///                     .usage_description("示例说明")
///                     .coupon_available_store_info(
///                         AvailableStoreInfo::new()
///                             .description("示例商品")
///                             .mini_program_appid("wx8888888888888888")
///                             .mini_program_path("pages/sample/index"),
///                     )
///                     .app_jump_type(AppJumpType::H5)
///                     .passcode_link("sample-passcode-link"),
///             )
///             .coupon_display_info(
///                 CouponDisplayInfo::new()
///                     .code_display_mode(CodeDisplayMode::Qrcode)
///                     .background_color(BackgroundColor::Color010)
///                     .entrance_mini_program(
///                         EntranceMiniProgram::new()
///                             .appid("wx8888888888888888")
///                             .path("pages/sample/index")
///                             .entrance_wording("示例文字")
///                             .guidance_wording("示例文字"),
///                     )
///                     .entrance_official_account(
///                         EntranceOfficialAccount::new().appid("wx8888888888888888"),
///                     )
///                     .entrance_finder(
///                         EntranceFinder::new()
///                             .finder_id("xx_12345678")
///                             .finder_video_id("sample-finder-video-id")
///                             .finder_video_cover_image_url("https://example.com/sample"),
///                     ),
///             )
///             .notify_config(NotifyConfig::new().notify_appid("wx8888888888888888"))
///             .store_scope(StoreScope::Specific),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"120344","out_request_no":"34657_20250101_123456","product_coupon_id":"200000001","stock_bundle":{"coupon_code_mode":"UPLOAD","coupon_display_info":{"background_color":"Color010","code_display_mode":"QRCODE","entrance_finder":{"finder_id":"xx_12345678","finder_video_cover_image_url":"https://example.com/sample","finder_video_id":"sample-finder-video-id"},"entrance_mini_program":{"appid":"wx8888888888888888","entrance_wording":"示例文字","guidance_wording":"示例文字","path":"pages/sample/index"},"entrance_official_account":{"appid":"wx8888888888888888"}},"notify_config":{"notify_appid":"wx8888888888888888"},"progressive_bundle_usage_rule":{"coupon_available_period":{"available_begin_time":"2025-01-01T00:00:00+08:00","available_days":10,"available_end_time":"2025-10-01T00:00:00+08:00","available_seconds":3600,"irregular_available_period_list":[{"begin_time":"2025-01-01T00:00:00+08:00","end_time":"2025-10-01T00:00:00+08:00"}],"wait_days_after_receive":1,"weekly_available_period":{"day_list":["MONDAY"],"day_period_list":[{"begin_time":60,"end_time":86399}]}},"discount_coupon_list":[{"percent_off":30,"threshold":10000}],"exchange_coupon_list":[{"exchange_price":100,"threshold":10000}],"normal_coupon_list":[{"discount_amount":100,"threshold":10000}]},"remark":"示例备注","stock_send_rule":{"max_count":10000000,"max_count_per_day":10000,"max_count_per_user":1},"store_scope":"SPECIFIC","usage_rule_display_info":{"app_jump_type":"H5","app_path":"https://example.com/sample","coupon_available_store_info":{"description":"示例商品","mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index"},"coupon_usage_method_list":["MINI_PROGRAM"],"mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index","passcode_link":"sample-passcode-link","usage_description":"示例说明"}}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "添加商品券批次组",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    "4016280622"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateStockBundle {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Coupon batch bundle (批次组信息). Required.
    pub stock_bundle: Option<NewStockBundle>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateStockBundle {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `brand_id`, `out_request_no` and `stock_bundle`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            brand_id: None,
            out_request_no: None,
            stock_bundle: None,
            extra: Extra::new(),
        }
    }

    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub fn product_coupon_id<Via>(
        mut self,
        product_coupon_id: impl IntoField<String, Via>,
    ) -> Self {
        self.product_coupon_id = product_coupon_id.into_field();
        self
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Coupon batch bundle (批次组信息). Required.
    pub fn stock_bundle<Via>(mut self, stock_bundle: impl IntoField<NewStockBundle, Via>) -> Self {
        self.stock_bundle = stock_bundle.into_field();
        self
    }
}

impl Default for CreateStockBundle {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateStockBundle
    []
    [product_coupon_id, brand_id, out_request_no, stock_bundle,]
    ["product_coupon_id", "brand_id", "out_request_no", "stock_bundle",]
}

wxpay_core::operation!(CreateStockBundle => StockBundle, wxpay_core::Spec::new(
    "marketing_product_coupon.create_stock_bundle",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
)
.title("添加商品券批次组")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016280622")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// A group of batches to add to a product coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NewStockBundle {
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式). Required.
    pub coupon_code_mode: Option<BundleCouponCodeMode>,
    /// Sending rule of the coupon batch (批次组发放规则). Required.
    pub stock_send_rule: Option<BundleStockSendRule>,
    /// Rule for a progressive multi-use bundle (多次优惠批次组使用规则).
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    /// Display of the usage rule (券使用规则展示信息). Required.
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息). Required.
    pub coupon_display_info: Option<CouponDisplayInfo>,
    /// Event notification settings (事件通知配置). Required.
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围). Required.
    pub store_scope: Option<StoreScope>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NewStockBundle {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `coupon_code_mode`, `stock_send_rule`, `usage_rule_display_info`, `coupon_display_info`, `notify_config` and `store_scope`.
    pub fn new() -> Self {
        Self {
            remark: None,
            coupon_code_mode: None,
            stock_send_rule: None,
            progressive_bundle_usage_rule: None,
            usage_rule_display_info: None,
            coupon_display_info: None,
            notify_config: None,
            store_scope: None,
            extra: Extra::new(),
        }
    }

    /// Remark (备注). At most 20 characters.
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }

    /// Assignment of coupon codes (券Code分配模式). Required.
    pub fn coupon_code_mode<Via>(
        mut self,
        coupon_code_mode: impl IntoField<BundleCouponCodeMode, Via>,
    ) -> Self {
        self.coupon_code_mode = coupon_code_mode.into_field();
        self
    }

    /// Sending rule of the coupon batch (批次组发放规则). Required.
    pub fn stock_send_rule<Via>(
        mut self,
        stock_send_rule: impl IntoField<BundleStockSendRule, Via>,
    ) -> Self {
        self.stock_send_rule = stock_send_rule.into_field();
        self
    }

    /// Rule for a progressive multi-use bundle (多次优惠批次组使用规则).
    pub fn progressive_bundle_usage_rule<Via>(
        mut self,
        progressive_bundle_usage_rule: impl IntoField<ProgressiveBundleUsageRule, Via>,
    ) -> Self {
        self.progressive_bundle_usage_rule = progressive_bundle_usage_rule.into_field();
        self
    }

    /// Display of the usage rule (券使用规则展示信息). Required.
    pub fn usage_rule_display_info<Via>(
        mut self,
        usage_rule_display_info: impl IntoField<UsageRuleDisplayInfo, Via>,
    ) -> Self {
        self.usage_rule_display_info = usage_rule_display_info.into_field();
        self
    }

    /// Display of the user's coupon (用户商品券展示信息). Required.
    pub fn coupon_display_info<Via>(
        mut self,
        coupon_display_info: impl IntoField<CouponDisplayInfo, Via>,
    ) -> Self {
        self.coupon_display_info = coupon_display_info.into_field();
        self
    }

    /// Event notification settings (事件通知配置). Required.
    pub fn notify_config<Via>(mut self, notify_config: impl IntoField<NotifyConfig, Via>) -> Self {
        self.notify_config = notify_config.into_field();
        self
    }

    /// Range of stores where it is available (可用门店范围). Required.
    pub fn store_scope<Via>(mut self, store_scope: impl IntoField<StoreScope, Via>) -> Self {
        self.store_scope = store_scope.into_field();
        self
    }
}

impl Default for NewStockBundle {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NewStockBundle
    []
    [remark, coupon_code_mode, stock_send_rule, progressive_bundle_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope,]
    ["coupon_code_mode", "stock_send_rule", "usage_rule_display_info", "coupon_display_info", "notify_config", "store_scope",]
}

/// The rule for using several times the coupons of a new group of batches.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ProgressiveBundleUsageRule {
    /// When the coupon can be redeemed (券可核销时间). Required.
    pub coupon_available_period: Option<AvailablePeriodWithSeconds>,
    /// Amount-off coupons (满减券使用规则).
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
    /// Percentage-off coupons (折扣券使用规则).
    pub discount_coupon_list: Option<Vec<DiscountCoupon>>,
    /// Exchange coupons (兑换券使用规则).
    pub exchange_coupon_list: Option<Vec<ExchangeCoupon>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ProgressiveBundleUsageRule {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `coupon_available_period`.
    pub fn new() -> Self {
        Self {
            coupon_available_period: None,
            normal_coupon_list: None,
            discount_coupon_list: None,
            exchange_coupon_list: None,
            extra: Extra::new(),
        }
    }

    /// When the coupon can be redeemed (券可核销时间). Required.
    pub fn coupon_available_period<Via>(
        mut self,
        coupon_available_period: impl IntoField<AvailablePeriodWithSeconds, Via>,
    ) -> Self {
        self.coupon_available_period = coupon_available_period.into_field();
        self
    }

    /// Amount-off coupons (满减券使用规则).
    pub fn normal_coupon_list<Via>(
        mut self,
        normal_coupon_list: impl IntoField<Vec<NormalCoupon>, Via>,
    ) -> Self {
        self.normal_coupon_list = normal_coupon_list.into_field();
        self
    }

    /// Percentage-off coupons (折扣券使用规则).
    pub fn discount_coupon_list<Via>(
        mut self,
        discount_coupon_list: impl IntoField<Vec<DiscountCoupon>, Via>,
    ) -> Self {
        self.discount_coupon_list = discount_coupon_list.into_field();
        self
    }

    /// Exchange coupons (兑换券使用规则).
    pub fn exchange_coupon_list<Via>(
        mut self,
        exchange_coupon_list: impl IntoField<Vec<ExchangeCoupon>, Via>,
    ) -> Self {
        self.exchange_coupon_list = exchange_coupon_list.into_field();
        self
    }
}

impl Default for ProgressiveBundleUsageRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ProgressiveBundleUsageRule
    []
    [coupon_available_period, normal_coupon_list, discount_coupon_list, exchange_coupon_list,]
    ["coupon_available_period",]
}
