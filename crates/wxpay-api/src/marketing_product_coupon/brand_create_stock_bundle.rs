// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandAvailablePeriod;
use super::BrandCouponDisplayInfo;
use super::BrandStockBundle;
use super::BrandUsageRuleDisplayInfo;
use super::BundleCouponCodeMode;
use super::NotifyConfig;
use super::PartialDiscountCoupon;
use super::PartialExchangeCoupon;
use super::PartialNormalCoupon;
use super::PartialStockSendRule;
use super::StoreScope;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Adds a group of batches to a product coupon as the brand (添加商品券批次组).
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
///
/// - Returns [`BrandStockBundle`].
/// - Callers: brands (品牌商户).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：添加商品券批次组。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4016279732)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Time is not RFC 3339. | Check the parameters. |
/// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_product_coupon::{
///     AppJumpType, BackgroundColor, BrandAvailablePeriod, BrandCouponDisplayInfo,
///     BrandCreateStockBundle, BrandNewStockBundle, BrandProgressiveBundleUsageRule,
///     BrandUsageRuleDisplayInfo, BrandWeeklyAvailablePeriod, BundleCouponCodeMode,
///     CodeDisplayMode, CouponUsageMethod, NotifyConfig, PartialAvailableStoreInfo,
///     PartialDayPeriod, PartialDiscountCoupon, PartialEntranceFinder, PartialEntranceMiniProgram,
///     PartialEntranceOfficialAccount, PartialExchangeCoupon, PartialIrregularPeriod,
///     PartialNormalCoupon, PartialStockSendRule, StoreScope, Weekday,
/// };
///
/// let request = BrandCreateStockBundle::new()
///     .product_coupon_id("200000001")
///     .out_request_no("34657_20250101_123456")
///     .stock_bundle(
///         BrandNewStockBundle::new()
///             .remark("示例备注")
///             .coupon_code_mode(BundleCouponCodeMode::Upload)
///             .stock_send_rule(
///                 PartialStockSendRule::new()
///                     .max_count(10000000)
///                     .max_count_per_day(10000)
///                     .max_count_per_user(1),
///             )
///             .progressive_bundle_usage_rule(
///                 BrandProgressiveBundleUsageRule::new()
///                     .coupon_available_period(
///                         BrandAvailablePeriod::new()
///                             .available_begin_time(
///                                 "2025-01-01T00:00:00+08:00".parse::<DateTime>()?,
///                             )
///                             .available_end_time(
///                                 "2025-10-01T00:00:00+08:00".parse::<DateTime>()?,
///                             )
///                             .available_days(10)
///                             .wait_days_after_receive(1)
///                             .weekly_available_period(
///                                 BrandWeeklyAvailablePeriod::new()
///                                     .day_list([Weekday::Monday])
///                                     .day_period_list([PartialDayPeriod::new()
///                                         .begin_time(60)
///                                         .end_time(86399)]),
///                             )
///                             .irregular_available_period_list([PartialIrregularPeriod::new()
///                                 .begin_time("2025-01-01T00:00:00+08:00".parse::<DateTime>()?)
///                                 .end_time("2025-10-01T00:00:00+08:00".parse::<DateTime>()?)])
///                             .available_seconds(3600),
///                     )
///                     .normal_coupon_list([PartialNormalCoupon::new()
///                         .threshold(10000)
///                         .discount_amount(100)])
///                     .discount_coupon_list([PartialDiscountCoupon::new()
///                         .threshold(10000)
///                         .percent_off(30)])
///                     .exchange_coupon_list([PartialExchangeCoupon::new()
///                         .threshold(10000)
///                         .exchange_price(100)]),
///             )
///             .usage_rule_display_info(
///                 BrandUsageRuleDisplayInfo::new()
///                     .coupon_usage_method_list([CouponUsageMethod::MiniProgram])
///                     .mini_program_appid("wx8888888888888888")
///                     .mini_program_path("pages/sample/index")
///                     .app_path("https://example.com/sample")
///                     .usage_description("示例说明")
///                     .coupon_available_store_info(
///                         PartialAvailableStoreInfo::new()
///                             .description("示例商品")
///                             .mini_program_appid("wx8888888888888888")
///                             .mini_program_path("pages/sample/index"),
///                     )
///                     .app_jump_type(AppJumpType::H5)
///                     .passcode_link("sample-passcode-link"),
///             )
///             .coupon_display_info(
///                 BrandCouponDisplayInfo::new()
///                     .code_display_mode(CodeDisplayMode::Qrcode)
///                     .background_color(BackgroundColor::Color010)
///                     .entrance_mini_program(
///                         PartialEntranceMiniProgram::new()
///                             .appid("wx8888888888888888")
///                             .path("pages/sample/index")
///                             .entrance_wording("示例文字")
///                             .guidance_wording("示例文字"),
///                     )
///                     .entrance_official_account(
///                         PartialEntranceOfficialAccount::new().appid("wx8888888888888888"),
///                     )
///                     .entrance_finder(
///                         PartialEntranceFinder::new()
///                             .finder_id("xx_12345678")
///                             .finder_video_id("sample-finder-video-id")
///                             .finder_video_cover_image_url("https://example.com/sample"),
///                     ),
///             )
///             .notify_config(NotifyConfig::new().notify_appid("wx8888888888888888"))
///             .store_scope(StoreScope::Specific),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_request_no":"34657_20250101_123456","product_coupon_id":"200000001","stock_bundle":{"coupon_code_mode":"UPLOAD","coupon_display_info":{"background_color":"Color010","code_display_mode":"QRCODE","entrance_finder":{"finder_id":"xx_12345678","finder_video_cover_image_url":"https://example.com/sample","finder_video_id":"sample-finder-video-id"},"entrance_mini_program":{"appid":"wx8888888888888888","entrance_wording":"示例文字","guidance_wording":"示例文字","path":"pages/sample/index"},"entrance_official_account":{"appid":"wx8888888888888888"}},"notify_config":{"notify_appid":"wx8888888888888888"},"progressive_bundle_usage_rule":{"coupon_available_period":{"available_begin_time":"2025-01-01T00:00:00+08:00","available_days":10,"available_end_time":"2025-10-01T00:00:00+08:00","available_seconds":3600,"irregular_available_period_list":[{"begin_time":"2025-01-01T00:00:00+08:00","end_time":"2025-10-01T00:00:00+08:00"}],"wait_days_after_receive":1,"weekly_available_period":{"day_list":["MONDAY"],"day_period_list":[{"begin_time":60,"end_time":86399}]}},"discount_coupon_list":[{"percent_off":30,"threshold":10000}],"exchange_coupon_list":[{"exchange_price":100,"threshold":10000}],"normal_coupon_list":[{"discount_amount":100,"threshold":10000}]},"remark":"示例备注","stock_send_rule":{"max_count":10000000,"max_count_per_day":10000,"max_count_per_user":1},"store_scope":"SPECIFIC","usage_rule_display_info":{"app_jump_type":"H5","app_path":"https://example.com/sample","coupon_available_store_info":{"description":"示例商品","mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index"},"coupon_usage_method_list":["MINI_PROGRAM"],"mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index","passcode_link":"sample-passcode-link","usage_description":"示例说明"}}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "添加商品券批次组",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    "4016279732"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandCreateStockBundle {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Coupon batch bundle (批次组). Required.
    pub stock_bundle: Option<BrandNewStockBundle>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandCreateStockBundle {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `out_request_no` and `stock_bundle`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
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

    /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Coupon batch bundle (批次组). Required.
    pub fn stock_bundle<Via>(
        mut self,
        stock_bundle: impl IntoField<BrandNewStockBundle, Via>,
    ) -> Self {
        self.stock_bundle = stock_bundle.into_field();
        self
    }
}

impl Default for BrandCreateStockBundle {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandCreateStockBundle
    []
    [product_coupon_id, out_request_no, stock_bundle,]
    ["product_coupon_id", "out_request_no", "stock_bundle",]
}

wxpay_core::operation!(BrandCreateStockBundle => BrandStockBundle, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_create_stock_bundle",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
)
.title("添加商品券批次组")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4016279732")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// A group of batches that the brand adds to a product coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandNewStockBundle {
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式). Required.
    pub coupon_code_mode: Option<BundleCouponCodeMode>,
    /// Sending rule of the coupon batch (批次组发放规则). Required.
    pub stock_send_rule: Option<PartialStockSendRule>,
    /// Rule for a progressive multi-use bundle (多次优惠批次组使用规则).
    pub progressive_bundle_usage_rule: Option<BrandProgressiveBundleUsageRule>,
    /// Display of the usage rule (券使用规则展示信息). Required.
    pub usage_rule_display_info: Option<BrandUsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息). Required.
    pub coupon_display_info: Option<BrandCouponDisplayInfo>,
    /// Event notification settings (事件通知配置). Required.
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围). Required.
    pub store_scope: Option<StoreScope>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandNewStockBundle {
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
        stock_send_rule: impl IntoField<PartialStockSendRule, Via>,
    ) -> Self {
        self.stock_send_rule = stock_send_rule.into_field();
        self
    }

    /// Rule for a progressive multi-use bundle (多次优惠批次组使用规则).
    pub fn progressive_bundle_usage_rule<Via>(
        mut self,
        progressive_bundle_usage_rule: impl IntoField<BrandProgressiveBundleUsageRule, Via>,
    ) -> Self {
        self.progressive_bundle_usage_rule = progressive_bundle_usage_rule.into_field();
        self
    }

    /// Display of the usage rule (券使用规则展示信息). Required.
    pub fn usage_rule_display_info<Via>(
        mut self,
        usage_rule_display_info: impl IntoField<BrandUsageRuleDisplayInfo, Via>,
    ) -> Self {
        self.usage_rule_display_info = usage_rule_display_info.into_field();
        self
    }

    /// Display of the user's coupon (用户商品券展示信息). Required.
    pub fn coupon_display_info<Via>(
        mut self,
        coupon_display_info: impl IntoField<BrandCouponDisplayInfo, Via>,
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

impl Default for BrandNewStockBundle {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandNewStockBundle
    []
    [remark, coupon_code_mode, stock_send_rule, progressive_bundle_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope,]
    ["coupon_code_mode", "stock_send_rule", "usage_rule_display_info", "coupon_display_info", "notify_config", "store_scope",]
}

/// The rule for using several times the coupons of a brand's group of batches.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandProgressiveBundleUsageRule {
    /// When the coupon can be redeemed (券可核销时间). Required.
    pub coupon_available_period: Option<BrandAvailablePeriod>,
    /// Amount-off coupons (满减券使用规则).
    pub normal_coupon_list: Option<Vec<PartialNormalCoupon>>,
    /// Percentage-off coupons (折扣券使用规则).
    pub discount_coupon_list: Option<Vec<PartialDiscountCoupon>>,
    /// Exchange coupons (兑换券使用规则).
    pub exchange_coupon_list: Option<Vec<PartialExchangeCoupon>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandProgressiveBundleUsageRule {
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
        coupon_available_period: impl IntoField<BrandAvailablePeriod, Via>,
    ) -> Self {
        self.coupon_available_period = coupon_available_period.into_field();
        self
    }

    /// Amount-off coupons (满减券使用规则).
    pub fn normal_coupon_list<Via>(
        mut self,
        normal_coupon_list: impl IntoField<Vec<PartialNormalCoupon>, Via>,
    ) -> Self {
        self.normal_coupon_list = normal_coupon_list.into_field();
        self
    }

    /// Percentage-off coupons (折扣券使用规则).
    pub fn discount_coupon_list<Via>(
        mut self,
        discount_coupon_list: impl IntoField<Vec<PartialDiscountCoupon>, Via>,
    ) -> Self {
        self.discount_coupon_list = discount_coupon_list.into_field();
        self
    }

    /// Exchange coupons (兑换券使用规则).
    pub fn exchange_coupon_list<Via>(
        mut self,
        exchange_coupon_list: impl IntoField<Vec<PartialExchangeCoupon>, Via>,
    ) -> Self {
        self.exchange_coupon_list = exchange_coupon_list.into_field();
        self
    }
}

impl Default for BrandProgressiveBundleUsageRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandProgressiveBundleUsageRule
    []
    [coupon_available_period, normal_coupon_list, discount_coupon_list, exchange_coupon_list,]
    ["coupon_available_period",]
}
