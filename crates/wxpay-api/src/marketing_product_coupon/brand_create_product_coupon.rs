// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandBundledStock;
use super::BrandCouponDisplayInfo;
use super::BrandCouponScope;
use super::BrandDisplayInfo;
use super::BrandSingleUsageInfo;
use super::BrandUsageRuleDisplayInfo;
use super::BrandWeeklyAvailablePeriod;
use super::CouponCodeMode;
use super::CouponType;
use super::NonSequentialUsageMode;
use super::NotifyConfig;
use super::PartialCouponCodeCount;
use super::PartialDiscountCoupon;
use super::PartialExchangeCoupon;
use super::PartialIrregularPeriod;
use super::PartialNormalCoupon;
use super::PartialProgressiveBundleUsageInfo;
use super::PartialSentCount;
use super::PartialStockSendRule;
use super::ProductCouponState;
use super::StockState;
use super::StoreScope;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a product coupon as the brand, together with a batch or a group of batches (创建商品券).
///
/// `POST /brand/marketing/product-coupon/product-coupons`
///
/// - Returns [`BrandCreatedProductCoupon`].
/// - Callers: brands (品牌商户).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：创建商品券。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736297)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | A blind-box coupon must be an exchange coupon. | Check the parameters. Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
/// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. Contact WeChat Pay. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_product_coupon::{
///     BackgroundColor, BrandCouponDisplayInfo, BrandCouponScope, BrandCreateProductCoupon,
///     BrandDisplayInfo, BrandInitialAvailablePeriod, BrandInitialSingleUsageRule,
///     BrandInitialStock, BrandSingleUsageInfo, BrandUsageRuleDisplayInfo,
///     BrandWeeklyAvailablePeriod, CodeDisplayMode, CouponCodeMode, CouponType, CouponUsageMethod,
///     NonSequentialUsageMode, NotifyConfig, PartialAvailableStoreInfo, PartialDiscountCoupon,
///     PartialEntranceFinder, PartialEntranceMiniProgram, PartialEntranceOfficialAccount,
///     PartialStockSendRule, StoreScope, Weekday,
/// };
///
/// let request = BrandCreateProductCoupon::new("12345_20250101_X3489")
///     .scope(BrandCouponScope::All)
///     .r#type(CouponType::Discount)
///     .usage_mode(NonSequentialUsageMode::Single)
///     .single_usage_info(
///         BrandSingleUsageInfo::new().discount_coupon(
///             PartialDiscountCoupon::new()
///                 .threshold(10000)
///                 .percent_off(20),
///         ),
///     )
///     .display_info(
///         BrandDisplayInfo::new()
///             .name("示例名称")
///             .image_url("https://example.com/sample")
///             .background_url("https://example.com/sample")
///             .detail_image_url_list(["https://example.com/sample"]),
///     )
///     .out_product_no("Xxxxxxx_1234567890")
///     .stock(
///         BrandInitialStock::new()
///             .remark("示例备注")
///             .coupon_code_mode(CouponCodeMode::Upload)
///             .stock_send_rule(
///                 PartialStockSendRule::new()
///                     .max_count(10000000)
///                     .max_count_per_user(1),
///             )
///             .single_usage_rule(
///                 BrandInitialSingleUsageRule::new().coupon_available_period(
///                     BrandInitialAvailablePeriod::new()
///                         .available_begin_time("2025-08-01T00:00:00+08:00".parse::<DateTime>()?)
///                         .available_end_time("2025-08-31T23:59:59+08:00".parse::<DateTime>()?)
///                         .available_days(30)
///                         .weekly_available_period(BrandWeeklyAvailablePeriod::new().day_list([
///                             Weekday::Monday,
///                             Weekday::Tuesday,
///                             Weekday::Wednesday,
///                             Weekday::Thursday,
///                             Weekday::Friday,
///                         ])),
///                 ),
///             )
///             .usage_rule_display_info(
///                 BrandUsageRuleDisplayInfo::new()
///                     .coupon_usage_method_list([
///                         CouponUsageMethod::Offline,
///                         CouponUsageMethod::MiniProgram,
///                         CouponUsageMethod::PaymentCode,
///                     ])
///                     .mini_program_appid("wx8888888888888888")
///                     .mini_program_path("pages/sample/index")
///                     .usage_description("示例说明")
///                     .coupon_available_store_info(
///                         PartialAvailableStoreInfo::new()
///                             .description("示例商品")
///                             .mini_program_appid("wx8888888888888888")
///                             .mini_program_path("pages/sample/index"),
///                     ),
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
///             .store_scope(StoreScope::None),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"display_info":{"background_url":"https://example.com/sample","detail_image_url_list":["https://example.com/sample"],"image_url":"https://example.com/sample","name":"示例名称"},"out_product_no":"Xxxxxxx_1234567890","out_request_no":"12345_20250101_X3489","scope":"ALL","single_usage_info":{"discount_coupon":{"percent_off":20,"threshold":10000}},"stock":{"coupon_code_mode":"UPLOAD","coupon_display_info":{"background_color":"Color010","code_display_mode":"QRCODE","entrance_finder":{"finder_id":"xx_12345678","finder_video_cover_image_url":"https://example.com/sample","finder_video_id":"sample-finder-video-id"},"entrance_mini_program":{"appid":"wx8888888888888888","entrance_wording":"示例文字","guidance_wording":"示例文字","path":"pages/sample/index"},"entrance_official_account":{"appid":"wx8888888888888888"}},"notify_config":{"notify_appid":"wx8888888888888888"},"remark":"示例备注","single_usage_rule":{"coupon_available_period":{"available_begin_time":"2025-08-01T00:00:00+08:00","available_days":30,"available_end_time":"2025-08-31T23:59:59+08:00","weekly_available_period":{"day_list":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"]}}},"stock_send_rule":{"max_count":10000000,"max_count_per_user":1},"store_scope":"NONE","usage_rule_display_info":{"coupon_available_store_info":{"description":"示例商品","mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index"},"coupon_usage_method_list":["OFFLINE","MINI_PROGRAM","PAYMENT_CODE"],"mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index","usage_description":"示例说明"}},"type":"DISCOUNT","usage_mode":"SINGLE"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建商品券",
    "/brand/marketing/product-coupon/product-coupons",
    "POST /brand/marketing/product-coupon/product-coupons",
    "4015736297"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandCreateProductCoupon {
    /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
    pub out_request_no: String,
    /// Scope it applies to (优惠范围). Required.
    pub scope: Option<BrandCouponScope>,
    /// Kind (商品券类型). Required.
    pub r#type: Option<CouponType>,
    /// Usage mode (使用模式). Required.
    pub usage_mode: Option<NonSequentialUsageMode>,
    /// Details of the single-use mode (单券模式信息).
    pub single_usage_info: Option<BrandSingleUsageInfo>,
    /// Details of the progressive multi-use mode (多次优惠模式信息).
    pub progressive_bundle_usage_info: Option<PartialProgressiveBundleUsageInfo>,
    /// Display details (展示信息). Required.
    pub display_info: Option<BrandDisplayInfo>,
    /// The merchant's own product number (外部商品ID). At most 40 characters.
    pub out_product_no: Option<String>,
    /// Coupon batch details (批次).
    pub stock: Option<BrandInitialStock>,
    /// Coupon batch bundle (批次组).
    pub stock_bundle: Option<BrandInitialStock>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandCreateProductCoupon {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `scope`, `type`, `usage_mode` and `display_info`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            scope: None,
            r#type: None,
            usage_mode: None,
            single_usage_info: None,
            progressive_bundle_usage_info: None,
            display_info: None,
            out_product_no: None,
            stock: None,
            stock_bundle: None,
            extra: Extra::new(),
        }
    }

    /// Scope it applies to (优惠范围). Required.
    pub fn scope<Via>(mut self, scope: impl IntoField<BrandCouponScope, Via>) -> Self {
        self.scope = scope.into_field();
        self
    }

    /// Kind (商品券类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<CouponType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Usage mode (使用模式). Required.
    pub fn usage_mode<Via>(
        mut self,
        usage_mode: impl IntoField<NonSequentialUsageMode, Via>,
    ) -> Self {
        self.usage_mode = usage_mode.into_field();
        self
    }

    /// Details of the single-use mode (单券模式信息).
    pub fn single_usage_info<Via>(
        mut self,
        single_usage_info: impl IntoField<BrandSingleUsageInfo, Via>,
    ) -> Self {
        self.single_usage_info = single_usage_info.into_field();
        self
    }

    /// Details of the progressive multi-use mode (多次优惠模式信息).
    pub fn progressive_bundle_usage_info<Via>(
        mut self,
        progressive_bundle_usage_info: impl IntoField<PartialProgressiveBundleUsageInfo, Via>,
    ) -> Self {
        self.progressive_bundle_usage_info = progressive_bundle_usage_info.into_field();
        self
    }

    /// Display details (展示信息). Required.
    pub fn display_info<Via>(
        mut self,
        display_info: impl IntoField<BrandDisplayInfo, Via>,
    ) -> Self {
        self.display_info = display_info.into_field();
        self
    }

    /// The merchant's own product number (外部商品ID). At most 40 characters.
    pub fn out_product_no<Via>(mut self, out_product_no: impl IntoField<String, Via>) -> Self {
        self.out_product_no = out_product_no.into_field();
        self
    }

    /// Coupon batch details (批次).
    pub fn stock<Via>(mut self, stock: impl IntoField<BrandInitialStock, Via>) -> Self {
        self.stock = stock.into_field();
        self
    }

    /// Coupon batch bundle (批次组).
    pub fn stock_bundle<Via>(
        mut self,
        stock_bundle: impl IntoField<BrandInitialStock, Via>,
    ) -> Self {
        self.stock_bundle = stock_bundle.into_field();
        self
    }
}

wxpay_core::__model_impl! { BrandCreateProductCoupon
    [out_request_no,]
    [scope, r#type = "type", usage_mode, single_usage_info, progressive_bundle_usage_info, display_info, out_product_no, stock, stock_bundle,]
    ["scope", "type", "usage_mode", "display_info",]
}

wxpay_core::operation!(BrandCreateProductCoupon => BrandCreatedProductCoupon, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_create_product_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons",
)
.title("创建商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736297")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The batch or group of batches created with a brand's product coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandInitialStock {
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式). Required.
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Sending rule of the coupon batch (发放规则). Required.
    pub stock_send_rule: Option<PartialStockSendRule>,
    /// Rule for single use (单券使用规则).
    pub single_usage_rule: Option<BrandInitialSingleUsageRule>,
    /// Rule for a progressive multi-use bundle (多次优惠批次组使用规则).
    pub progressive_bundle_usage_rule: Option<BrandInitialProgressiveBundleUsageRule>,
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

impl BrandInitialStock {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `coupon_code_mode`, `stock_send_rule`, `usage_rule_display_info`, `coupon_display_info`, `notify_config` and `store_scope`.
    pub fn new() -> Self {
        Self {
            remark: None,
            coupon_code_mode: None,
            stock_send_rule: None,
            single_usage_rule: None,
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
        coupon_code_mode: impl IntoField<CouponCodeMode, Via>,
    ) -> Self {
        self.coupon_code_mode = coupon_code_mode.into_field();
        self
    }

    /// Sending rule of the coupon batch (发放规则). Required.
    pub fn stock_send_rule<Via>(
        mut self,
        stock_send_rule: impl IntoField<PartialStockSendRule, Via>,
    ) -> Self {
        self.stock_send_rule = stock_send_rule.into_field();
        self
    }

    /// Rule for single use (单券使用规则).
    pub fn single_usage_rule<Via>(
        mut self,
        single_usage_rule: impl IntoField<BrandInitialSingleUsageRule, Via>,
    ) -> Self {
        self.single_usage_rule = single_usage_rule.into_field();
        self
    }

    /// Rule for a progressive multi-use bundle (多次优惠批次组使用规则).
    pub fn progressive_bundle_usage_rule<Via>(
        mut self,
        progressive_bundle_usage_rule: impl IntoField<BrandInitialProgressiveBundleUsageRule, Via>,
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

impl Default for BrandInitialStock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandInitialStock
    []
    [remark, coupon_code_mode, stock_send_rule, single_usage_rule, progressive_bundle_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope,]
    ["coupon_code_mode", "stock_send_rule", "usage_rule_display_info", "coupon_display_info", "notify_config", "store_scope",]
}

/// A product coupon that the brand just created, with its batches.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandCreatedProductCoupon {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<BrandCouponScope>,
    /// Kind (商品券类型).
    pub r#type: Option<CouponType>,
    /// Usage mode (使用模式).
    pub usage_mode: Option<NonSequentialUsageMode>,
    /// Details of the single-use mode (单券模式信息).
    pub single_usage_info: Option<BrandSingleUsageInfo>,
    /// Details of the progressive multi-use mode (多次优惠模式信息).
    pub progressive_bundle_usage_info: Option<PartialProgressiveBundleUsageInfo>,
    /// Display details (展示信息).
    pub display_info: Option<BrandDisplayInfo>,
    /// The merchant's own product number (外部商品ID).
    pub out_product_no: Option<String>,
    /// State (商品券状态).
    pub state: Option<ProductCouponState>,
    /// Coupon batch details (批次).
    pub stock: Option<BrandCreatedInitialStock>,
    /// Coupon batch bundle (批次组).
    pub stock_bundle: Option<BrandCreatedInitialStock>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandCreatedProductCoupon
    []
    [product_coupon_id, scope, r#type = "type", usage_mode, single_usage_info, progressive_bundle_usage_info, display_info, out_product_no, state, stock, stock_bundle,]
    []
}

/// The rule for using once the coupons of a brand's first batch.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandInitialSingleUsageRule {
    /// When the coupon can be redeemed (券可核销时间).
    pub coupon_available_period: Option<BrandInitialAvailablePeriod>,
    /// Details of an amount-off coupon (满减券使用规则).
    pub normal_coupon: Option<PartialNormalCoupon>,
    /// Details of a percentage-off coupon (折扣券使用规则).
    pub discount_coupon: Option<PartialDiscountCoupon>,
    /// Details of an exchange coupon (兑换券使用规则).
    pub exchange_coupon: Option<PartialExchangeCoupon>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandInitialSingleUsageRule {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            coupon_available_period: None,
            normal_coupon: None,
            discount_coupon: None,
            exchange_coupon: None,
            extra: Extra::new(),
        }
    }

    /// When the coupon can be redeemed (券可核销时间).
    pub fn coupon_available_period<Via>(
        mut self,
        coupon_available_period: impl IntoField<BrandInitialAvailablePeriod, Via>,
    ) -> Self {
        self.coupon_available_period = coupon_available_period.into_field();
        self
    }

    /// Details of an amount-off coupon (满减券使用规则).
    pub fn normal_coupon<Via>(
        mut self,
        normal_coupon: impl IntoField<PartialNormalCoupon, Via>,
    ) -> Self {
        self.normal_coupon = normal_coupon.into_field();
        self
    }

    /// Details of a percentage-off coupon (折扣券使用规则).
    pub fn discount_coupon<Via>(
        mut self,
        discount_coupon: impl IntoField<PartialDiscountCoupon, Via>,
    ) -> Self {
        self.discount_coupon = discount_coupon.into_field();
        self
    }

    /// Details of an exchange coupon (兑换券使用规则).
    pub fn exchange_coupon<Via>(
        mut self,
        exchange_coupon: impl IntoField<PartialExchangeCoupon, Via>,
    ) -> Self {
        self.exchange_coupon = exchange_coupon.into_field();
        self
    }
}

impl Default for BrandInitialSingleUsageRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandInitialSingleUsageRule
    []
    [coupon_available_period, normal_coupon, discount_coupon, exchange_coupon,]
    []
}

/// The rule for using several times the coupons of a brand's first group of batches.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandInitialProgressiveBundleUsageRule {
    /// When the coupon can be redeemed (券可核销时间).
    pub coupon_available_period: Option<BrandInitialAvailablePeriod>,
    /// True if the first of several uses has a special offer (多次优惠是否提供首笔特惠).
    pub special_first: Option<bool>,
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

impl BrandInitialProgressiveBundleUsageRule {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            coupon_available_period: None,
            special_first: None,
            normal_coupon_list: None,
            discount_coupon_list: None,
            exchange_coupon_list: None,
            extra: Extra::new(),
        }
    }

    /// When the coupon can be redeemed (券可核销时间).
    pub fn coupon_available_period<Via>(
        mut self,
        coupon_available_period: impl IntoField<BrandInitialAvailablePeriod, Via>,
    ) -> Self {
        self.coupon_available_period = coupon_available_period.into_field();
        self
    }

    /// True if the first of several uses has a special offer (多次优惠是否提供首笔特惠).
    pub fn special_first<Via>(mut self, special_first: impl IntoField<bool, Via>) -> Self {
        self.special_first = special_first.into_field();
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

impl Default for BrandInitialProgressiveBundleUsageRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandInitialProgressiveBundleUsageRule
    []
    [coupon_available_period, special_first, normal_coupon_list, discount_coupon_list, exchange_coupon_list,]
    []
}

/// The batch or group of batches created with a brand's product coupon, in the response.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandCreatedInitialStock {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). At most 40 characters.
    pub stock_id: Option<String>,
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式).
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
    pub coupon_code_count_info: Option<PartialCouponCodeCount>,
    /// Sending rule of the coupon batch (发放规则).
    pub stock_send_rule: Option<PartialStockSendRule>,
    /// Rule for single use (单券使用规则).
    pub single_usage_rule: Option<BrandInitialSingleUsageRule>,
    /// Rule for a progressive multi-use bundle.
    pub progressive_bundle_usage_rule: Option<BrandInitialProgressiveBundleUsageRule>,
    /// Display of the usage rule (券使用规则展示信息).
    pub usage_rule_display_info: Option<BrandUsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息).
    pub coupon_display_info: Option<BrandCouponDisplayInfo>,
    /// Event notification settings (事件通知配置).
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围).
    pub store_scope: Option<StoreScope>,
    /// Number of sent ones (已发放次数).
    pub sent_count_info: Option<PartialSentCount>,
    /// State (批次状态).
    pub state: Option<StockState>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Coupon batch bundle id (批次组ID). At most 40 characters.
    pub stock_bundle_id: Option<String>,
    /// List of coupon batches (批次列表).
    pub stock_list: Option<Vec<BrandBundledStock>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandCreatedInitialStock
    []
    [product_coupon_id, stock_id, remark, coupon_code_mode, coupon_code_count_info, stock_send_rule, single_usage_rule, progressive_bundle_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope, sent_count_info, state, deactivate_request_no, deactivate_time, deactivate_reason, stock_bundle_id, stock_list,]
    []
}

/// When the coupons of a brand's first batch can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandInitialAvailablePeriod {
    /// When it becomes available (批次开始时间).
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (批次结束时间).
    pub available_end_time: Option<DateTime>,
    /// Number of days it stays available (券生效后N天内可用).
    pub available_days: Option<i64>,
    /// Days after receipt before it takes effect (领券后需等待N天才生效).
    pub wait_days_after_receive: Option<i64>,
    /// Days between uses (多次优惠使用间隔天数).
    pub interval_days: Option<i64>,
    /// Fixed times of availability in each week (每周固定可用时间).
    pub weekly_available_period: Option<BrandWeeklyAvailablePeriod>,
    /// Irregular periods of availability (指定可用时间段).
    pub irregular_available_period_list: Option<Vec<PartialIrregularPeriod>>,
    /// Seconds it stays valid after receipt (领取后N秒内有效).
    pub available_seconds: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandInitialAvailablePeriod {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            available_begin_time: None,
            available_end_time: None,
            available_days: None,
            wait_days_after_receive: None,
            interval_days: None,
            weekly_available_period: None,
            irregular_available_period_list: None,
            available_seconds: None,
            extra: Extra::new(),
        }
    }

    /// When it becomes available (批次开始时间).
    pub fn available_begin_time<Via>(
        mut self,
        available_begin_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_begin_time = available_begin_time.into_field();
        self
    }

    /// When it stops being available (批次结束时间).
    pub fn available_end_time<Via>(
        mut self,
        available_end_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_end_time = available_end_time.into_field();
        self
    }

    /// Number of days it stays available (券生效后N天内可用).
    pub fn available_days<Via>(mut self, available_days: impl IntoField<i64, Via>) -> Self {
        self.available_days = available_days.into_field();
        self
    }

    /// Days after receipt before it takes effect (领券后需等待N天才生效).
    pub fn wait_days_after_receive<Via>(
        mut self,
        wait_days_after_receive: impl IntoField<i64, Via>,
    ) -> Self {
        self.wait_days_after_receive = wait_days_after_receive.into_field();
        self
    }

    /// Days between uses (多次优惠使用间隔天数).
    pub fn interval_days<Via>(mut self, interval_days: impl IntoField<i64, Via>) -> Self {
        self.interval_days = interval_days.into_field();
        self
    }

    /// Fixed times of availability in each week (每周固定可用时间).
    pub fn weekly_available_period<Via>(
        mut self,
        weekly_available_period: impl IntoField<BrandWeeklyAvailablePeriod, Via>,
    ) -> Self {
        self.weekly_available_period = weekly_available_period.into_field();
        self
    }

    /// Irregular periods of availability (指定可用时间段).
    pub fn irregular_available_period_list<Via>(
        mut self,
        irregular_available_period_list: impl IntoField<Vec<PartialIrregularPeriod>, Via>,
    ) -> Self {
        self.irregular_available_period_list = irregular_available_period_list.into_field();
        self
    }

    /// Seconds it stays valid after receipt (领取后N秒内有效).
    pub fn available_seconds<Via>(mut self, available_seconds: impl IntoField<i64, Via>) -> Self {
        self.available_seconds = available_seconds.into_field();
        self
    }
}

impl Default for BrandInitialAvailablePeriod {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandInitialAvailablePeriod
    []
    [available_begin_time, available_end_time, available_days, wait_days_after_receive, interval_days, weekly_available_period, irregular_available_period_list, available_seconds,]
    []
}
