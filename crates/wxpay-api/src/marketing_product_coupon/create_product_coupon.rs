// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AppJumpType;
use super::BackgroundColor;
use super::BundleAvailablePeriod;
use super::BundleUsageRule;
use super::CodeDisplayMode;
use super::CouponCodeMode;
use super::CouponDisplayInfo;
use super::CouponScope;
use super::CouponType;
use super::CouponUsageMethod;
use super::DisplayInfo;
use super::EntranceFinder;
use super::EntranceOfficialAccount;
use super::NotifyConfig;
use super::PartialAvailableStoreInfo;
use super::PartialCouponCodeCount;
use super::PartialDiscountCoupon;
use super::PartialEntranceFinder;
use super::PartialEntranceMiniProgram;
use super::PartialEntranceOfficialAccount;
use super::PartialExchangeCoupon;
use super::PartialNormalCoupon;
use super::PartialProgressiveBundleUsageInfo;
use super::PartialSentCount;
use super::PartialStockBundleInfo;
use super::PartialStockSendRule;
use super::ProductCouponState;
use super::SentCount;
use super::SequentialUsageInfo;
use super::SequentialUsageRule;
use super::SingleUsageInfo;
use super::SingleUsageRule;
use super::StockSendRule;
use super::StockState;
use super::StoreScope;
use super::UsageMode;
use super::UsageRule;
use super::UsageRuleDisplayInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a product coupon for a brand, together with a batch or a group of batches (创建商品券).
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons`
///
/// - Returns [`CreatedProductCoupon`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：创建商品券。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781289)
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
/// | `ALREADY_EXISTS` | 400 | Product coupon exists already. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_product_coupon::{
///     AvailablePeriodWithSeconds, AvailableStoreInfo, BackgroundColor, CodeDisplayMode,
///     CouponCodeMode, CouponScope, CouponType, CouponUsageMethod, CreateProductCoupon,
///     DiscountCoupon, DisplayInfo, EntranceFinder, EntranceOfficialAccount,
///     InitialCouponDisplayInfo, InitialEntranceMiniProgram, InitialStock, NotifyConfig,
///     SingleUsageInfo, SingleUsageRule, StockSendRule, StoreScope, UsageMode,
///     UsageRuleDisplayInfo, Weekday, WeeklyAvailablePeriod,
/// };
///
/// let request = CreateProductCoupon::new("12345_20250101_X3489")
///     .brand_id("120344")
///     .scope(CouponScope::All)
///     .r#type(CouponType::Discount)
///     .usage_mode(UsageMode::Single)
///     .single_usage_info(
///         SingleUsageInfo::new()
///             .discount_coupon(DiscountCoupon::new().threshold(10000).percent_off(20)),
///     )
///     .display_info(
///         DisplayInfo::new()
///             .name("示例名称")
///             .image_url("https://example.com/sample")
///             .background_url("https://example.com/sample")
///             .detail_image_url_list(["https://example.com/sample"]),
///     )
///     .out_product_no("Xxxxxxx_1234567890")
///     .stock(
///         InitialStock::new()
///             .remark("示例备注")
///             .coupon_code_mode(CouponCodeMode::Upload)
///             .stock_send_rule(
///                 StockSendRule::new()
///                     .max_count(10000000)
///                     .max_count_per_user(1),
///             )
///             .single_usage_rule(
///                 SingleUsageRule::new().coupon_available_period(
///                     AvailablePeriodWithSeconds::new()
///                         .available_begin_time("2025-08-01T00:00:00+08:00".parse::<DateTime>()?)
///                         .available_end_time("2025-08-31T23:59:59+08:00".parse::<DateTime>()?)
///                         .available_days(30)
///                         .weekly_available_period(WeeklyAvailablePeriod::new().day_list([
///                             Weekday::Monday,
///                             Weekday::Tuesday,
///                             Weekday::Wednesday,
///                             Weekday::Thursday,
///                             Weekday::Friday,
///                         ])),
///                 ),
///             )
///             .usage_rule_display_info(
///                 UsageRuleDisplayInfo::new()
///                     .coupon_usage_method_list([
///                         CouponUsageMethod::Offline,
///                         CouponUsageMethod::MiniProgram,
///                         CouponUsageMethod::PaymentCode,
///                     ])
///                     .mini_program_appid("wx8888888888888888")
///                     .mini_program_path("pages/sample/index")
///                     .usage_description("示例说明")
///                     .coupon_available_store_info(
///                         AvailableStoreInfo::new()
///                             .description("示例商品")
///                             .mini_program_appid("wx8888888888888888")
///                             .mini_program_path("pages/sample/index"),
///                     ),
///             )
///             .coupon_display_info(
///                 InitialCouponDisplayInfo::new()
///                     .code_display_mode(CodeDisplayMode::Qrcode)
///                     .background_color(BackgroundColor::Color010)
///                     .entrance_mini_program(
///                         InitialEntranceMiniProgram::new()
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
///             .store_scope(StoreScope::None),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"120344","display_info":{"background_url":"https://example.com/sample","detail_image_url_list":["https://example.com/sample"],"image_url":"https://example.com/sample","name":"示例名称"},"out_product_no":"Xxxxxxx_1234567890","out_request_no":"12345_20250101_X3489","scope":"ALL","single_usage_info":{"discount_coupon":{"percent_off":20,"threshold":10000}},"stock":{"coupon_code_mode":"UPLOAD","coupon_display_info":{"background_color":"Color010","code_display_mode":"QRCODE","entrance_finder":{"finder_id":"xx_12345678","finder_video_cover_image_url":"https://example.com/sample","finder_video_id":"sample-finder-video-id"},"entrance_mini_program":{"appid":"wx8888888888888888","entrance_wording":"示例文字","guidance_wording":"示例文字","path":"pages/sample/index"},"entrance_official_account":{"appid":"wx8888888888888888"}},"notify_config":{"notify_appid":"wx8888888888888888"},"remark":"示例备注","single_usage_rule":{"coupon_available_period":{"available_begin_time":"2025-08-01T00:00:00+08:00","available_days":30,"available_end_time":"2025-08-31T23:59:59+08:00","weekly_available_period":{"day_list":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"]}}},"stock_send_rule":{"max_count":10000000,"max_count_per_user":1},"store_scope":"NONE","usage_rule_display_info":{"coupon_available_store_info":{"description":"示例商品","mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index"},"coupon_usage_method_list":["OFFLINE","MINI_PROGRAM","PAYMENT_CODE"],"mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index","usage_description":"示例说明"}},"type":"DISCOUNT","usage_mode":"SINGLE"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建商品券",
    "/v3/marketing/partner/product-coupon/product-coupons",
    "POST /v3/marketing/partner/product-coupon/product-coupons",
    "4015781289"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateProductCoupon {
    /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
    pub out_request_no: String,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Scope it applies to (优惠范围). Required.
    pub scope: Option<CouponScope>,
    /// Kind (商品券类型). Required.
    pub r#type: Option<CouponType>,
    /// Usage mode (使用模式). Required.
    pub usage_mode: Option<UsageMode>,
    /// Details of the single-use mode (单券模式信息).
    pub single_usage_info: Option<SingleUsageInfo>,
    /// Details of the sequential multi-use mode (多次优惠模式信息).
    pub sequential_usage_info: Option<SequentialUsageInfo>,
    /// Display details (展示信息). Required.
    pub display_info: Option<DisplayInfo>,
    /// The merchant's own product number (外部商品ID). At most 40 characters.
    pub out_product_no: Option<String>,
    /// Coupon batch details (批次信息).
    pub stock: Option<InitialStock>,
    /// Details of the progressive multi-use mode (多次优惠模式信息).
    pub progressive_bundle_usage_info: Option<PartialProgressiveBundleUsageInfo>,
    /// Coupon batch bundle (批次组).
    pub stock_bundle: Option<InitialStockBundle>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateProductCoupon {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`, `scope`, `type`, `usage_mode` and `display_info`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            brand_id: None,
            scope: None,
            r#type: None,
            usage_mode: None,
            single_usage_info: None,
            sequential_usage_info: None,
            display_info: None,
            out_product_no: None,
            stock: None,
            progressive_bundle_usage_info: None,
            stock_bundle: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Scope it applies to (优惠范围). Required.
    pub fn scope<Via>(mut self, scope: impl IntoField<CouponScope, Via>) -> Self {
        self.scope = scope.into_field();
        self
    }

    /// Kind (商品券类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<CouponType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Usage mode (使用模式). Required.
    pub fn usage_mode<Via>(mut self, usage_mode: impl IntoField<UsageMode, Via>) -> Self {
        self.usage_mode = usage_mode.into_field();
        self
    }

    /// Details of the single-use mode (单券模式信息).
    pub fn single_usage_info<Via>(
        mut self,
        single_usage_info: impl IntoField<SingleUsageInfo, Via>,
    ) -> Self {
        self.single_usage_info = single_usage_info.into_field();
        self
    }

    /// Details of the sequential multi-use mode (多次优惠模式信息).
    pub fn sequential_usage_info<Via>(
        mut self,
        sequential_usage_info: impl IntoField<SequentialUsageInfo, Via>,
    ) -> Self {
        self.sequential_usage_info = sequential_usage_info.into_field();
        self
    }

    /// Display details (展示信息). Required.
    pub fn display_info<Via>(mut self, display_info: impl IntoField<DisplayInfo, Via>) -> Self {
        self.display_info = display_info.into_field();
        self
    }

    /// The merchant's own product number (外部商品ID). At most 40 characters.
    pub fn out_product_no<Via>(mut self, out_product_no: impl IntoField<String, Via>) -> Self {
        self.out_product_no = out_product_no.into_field();
        self
    }

    /// Coupon batch details (批次信息).
    pub fn stock<Via>(mut self, stock: impl IntoField<InitialStock, Via>) -> Self {
        self.stock = stock.into_field();
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

    /// Coupon batch bundle (批次组).
    pub fn stock_bundle<Via>(
        mut self,
        stock_bundle: impl IntoField<InitialStockBundle, Via>,
    ) -> Self {
        self.stock_bundle = stock_bundle.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateProductCoupon
    [out_request_no,]
    [brand_id, scope, r#type = "type", usage_mode, single_usage_info, sequential_usage_info, display_info, out_product_no, stock, progressive_bundle_usage_info, stock_bundle,]
    ["brand_id", "scope", "type", "usage_mode", "display_info",]
}

wxpay_core::operation!(CreateProductCoupon => CreatedProductCoupon, wxpay_core::Spec::new(
    "marketing_product_coupon.create_product_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons",
)
.title("创建商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781289")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The batch created with a product coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InitialStock {
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式). Required.
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Sending rule of the coupon batch (发放规则). Required.
    pub stock_send_rule: Option<StockSendRule>,
    /// Rule for single use (单券使用规则). Required.
    pub single_usage_rule: Option<SingleUsageRule>,
    /// Rule for sequential multiple uses.
    pub sequential_usage_rule: Option<SequentialUsageRule>,
    /// Display of the usage rule (券使用规则展示信息). Required.
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息). Required.
    pub coupon_display_info: Option<InitialCouponDisplayInfo>,
    /// Event notification settings (事件通知配置). Required.
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围). Required.
    pub store_scope: Option<StoreScope>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InitialStock {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `coupon_code_mode`, `stock_send_rule`, `single_usage_rule`, `usage_rule_display_info`, `coupon_display_info`, `notify_config` and `store_scope`.
    pub fn new() -> Self {
        Self {
            remark: None,
            coupon_code_mode: None,
            stock_send_rule: None,
            single_usage_rule: None,
            sequential_usage_rule: None,
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
        stock_send_rule: impl IntoField<StockSendRule, Via>,
    ) -> Self {
        self.stock_send_rule = stock_send_rule.into_field();
        self
    }

    /// Rule for single use (单券使用规则). Required.
    pub fn single_usage_rule<Via>(
        mut self,
        single_usage_rule: impl IntoField<SingleUsageRule, Via>,
    ) -> Self {
        self.single_usage_rule = single_usage_rule.into_field();
        self
    }

    /// Rule for sequential multiple uses.
    pub fn sequential_usage_rule<Via>(
        mut self,
        sequential_usage_rule: impl IntoField<SequentialUsageRule, Via>,
    ) -> Self {
        self.sequential_usage_rule = sequential_usage_rule.into_field();
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
        coupon_display_info: impl IntoField<InitialCouponDisplayInfo, Via>,
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

impl Default for InitialStock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { InitialStock
    []
    [remark, coupon_code_mode, stock_send_rule, single_usage_rule, sequential_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope,]
    ["coupon_code_mode", "stock_send_rule", "single_usage_rule", "usage_rule_display_info", "coupon_display_info", "notify_config", "store_scope",]
}

/// The group of batches created with a product coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InitialStockBundle {
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式). Required.
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Sending rule of the coupon batch (批次组发放规则). Required.
    pub stock_send_rule: Option<PartialStockSendRule>,
    /// Rule for a progressive multi-use bundle (多次优惠批次组使用规则). Required.
    pub progressive_bundle_usage_rule: Option<InitialProgressiveBundleUsageRule>,
    /// Display of the usage rule (券使用规则展示信息). Required.
    pub usage_rule_display_info: Option<BundleUsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息). Required.
    pub coupon_display_info: Option<BundleCouponDisplayInfo>,
    /// Event notification settings (事件通知配置). Required.
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围). Required.
    pub store_scope: Option<StoreScope>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InitialStockBundle {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `coupon_code_mode`, `stock_send_rule`, `progressive_bundle_usage_rule`, `usage_rule_display_info`, `coupon_display_info`, `notify_config` and `store_scope`.
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
        coupon_code_mode: impl IntoField<CouponCodeMode, Via>,
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

    /// Rule for a progressive multi-use bundle (多次优惠批次组使用规则). Required.
    pub fn progressive_bundle_usage_rule<Via>(
        mut self,
        progressive_bundle_usage_rule: impl IntoField<InitialProgressiveBundleUsageRule, Via>,
    ) -> Self {
        self.progressive_bundle_usage_rule = progressive_bundle_usage_rule.into_field();
        self
    }

    /// Display of the usage rule (券使用规则展示信息). Required.
    pub fn usage_rule_display_info<Via>(
        mut self,
        usage_rule_display_info: impl IntoField<BundleUsageRuleDisplayInfo, Via>,
    ) -> Self {
        self.usage_rule_display_info = usage_rule_display_info.into_field();
        self
    }

    /// Display of the user's coupon (用户商品券展示信息). Required.
    pub fn coupon_display_info<Via>(
        mut self,
        coupon_display_info: impl IntoField<BundleCouponDisplayInfo, Via>,
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

impl Default for InitialStockBundle {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { InitialStockBundle
    []
    [remark, coupon_code_mode, stock_send_rule, progressive_bundle_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope,]
    ["coupon_code_mode", "stock_send_rule", "progressive_bundle_usage_rule", "usage_rule_display_info", "coupon_display_info", "notify_config", "store_scope",]
}

/// A product coupon just created, with its batches.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedProductCoupon {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// State (商品券状态).
    pub state: Option<ProductCouponState>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<CouponScope>,
    /// Kind (商品券类型).
    pub r#type: Option<CouponType>,
    /// Usage mode (使用模式).
    pub usage_mode: Option<UsageMode>,
    /// Details of the single-use mode (单券模式信息).
    pub single_usage_info: Option<SingleUsageInfo>,
    /// Details of the sequential multi-use mode (多次优惠模式信息). No official source confirms it.
    pub sequential_usage_info: Option<SequentialUsageInfo>,
    /// Display details (展示信息).
    pub display_info: Option<DisplayInfo>,
    /// The merchant's own product number (外部商品ID).
    pub out_product_no: Option<String>,
    /// Coupon batch details (批次信息).
    pub stock: Option<CreatedInitialStock>,
    /// Details of the progressive multi-use mode (多次优惠模式信息).
    pub progressive_bundle_usage_info: Option<PartialProgressiveBundleUsageInfo>,
    /// Coupon batch bundle (批次组).
    pub stock_bundle: Option<CreatedInitialStockBundle>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedProductCoupon
    []
    [product_coupon_id, state, brand_id, scope, r#type = "type", usage_mode, single_usage_info, sequential_usage_info, display_info, out_product_no, stock, progressive_bundle_usage_info, stock_bundle,]
    []
}

/// Display of the coupons of the first batch to the users who hold them.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InitialCouponDisplayInfo {
    /// Display of the code (用户商品券Code展示模式). Required.
    pub code_display_mode: Option<CodeDisplayMode>,
    /// Background color (背景颜色).
    pub background_color: Option<BackgroundColor>,
    /// Mini program entrance (小程序入口).
    pub entrance_mini_program: Option<InitialEntranceMiniProgram>,
    /// Official account entrance (公众号入口).
    pub entrance_official_account: Option<EntranceOfficialAccount>,
    /// Channels entrance (视频号入口).
    pub entrance_finder: Option<EntranceFinder>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InitialCouponDisplayInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `code_display_mode`.
    pub fn new() -> Self {
        Self {
            code_display_mode: None,
            background_color: None,
            entrance_mini_program: None,
            entrance_official_account: None,
            entrance_finder: None,
            extra: Extra::new(),
        }
    }

    /// Display of the code (用户商品券Code展示模式). Required.
    pub fn code_display_mode<Via>(
        mut self,
        code_display_mode: impl IntoField<CodeDisplayMode, Via>,
    ) -> Self {
        self.code_display_mode = code_display_mode.into_field();
        self
    }

    /// Background color (背景颜色).
    pub fn background_color<Via>(
        mut self,
        background_color: impl IntoField<BackgroundColor, Via>,
    ) -> Self {
        self.background_color = background_color.into_field();
        self
    }

    /// Mini program entrance (小程序入口).
    pub fn entrance_mini_program<Via>(
        mut self,
        entrance_mini_program: impl IntoField<InitialEntranceMiniProgram, Via>,
    ) -> Self {
        self.entrance_mini_program = entrance_mini_program.into_field();
        self
    }

    /// Official account entrance (公众号入口).
    pub fn entrance_official_account<Via>(
        mut self,
        entrance_official_account: impl IntoField<EntranceOfficialAccount, Via>,
    ) -> Self {
        self.entrance_official_account = entrance_official_account.into_field();
        self
    }

    /// Channels entrance (视频号入口).
    pub fn entrance_finder<Via>(
        mut self,
        entrance_finder: impl IntoField<EntranceFinder, Via>,
    ) -> Self {
        self.entrance_finder = entrance_finder.into_field();
        self
    }
}

impl Default for InitialCouponDisplayInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { InitialCouponDisplayInfo
    []
    [code_display_mode, background_color, entrance_mini_program, entrance_official_account, entrance_finder,]
    ["code_display_mode",]
}

/// The rule for using several times the coupons of the first group of batches.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InitialProgressiveBundleUsageRule {
    /// When the coupon can be redeemed (券可核销时间). Required.
    pub coupon_available_period: Option<BundleAvailablePeriod>,
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

impl InitialProgressiveBundleUsageRule {
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
        coupon_available_period: impl IntoField<BundleAvailablePeriod, Via>,
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

impl Default for InitialProgressiveBundleUsageRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { InitialProgressiveBundleUsageRule
    []
    [coupon_available_period, normal_coupon_list, discount_coupon_list, exchange_coupon_list,]
    ["coupon_available_period",]
}

/// Display of the usage rules of a group of batches.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BundleUsageRuleDisplayInfo {
    /// Ways to use the coupon (券使用方式列表). Required.
    pub coupon_usage_method_list: Option<Vec<CouponUsageMethod>>,
    /// Application id of the mini program (小程序AppID).
    pub mini_program_appid: Option<String>,
    /// Page path in the mini program (小程序跳转路径).
    pub mini_program_path: Option<String>,
    /// Path to jump to in the app (APP的H5跳转路径).
    pub app_path: Option<String>,
    /// Instructions for use (券使用说明). Required. At most 1000 characters.
    pub usage_description: Option<String>,
    /// Stores where the coupon can be used (券可用门店信息).
    pub coupon_available_store_info: Option<PartialAvailableStoreInfo>,
    /// Way to jump to the app (APP跳转类型).
    pub app_jump_type: Option<AppJumpType>,
    /// Passcode link (口令链接).
    pub passcode_link: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BundleUsageRuleDisplayInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `coupon_usage_method_list` and `usage_description`.
    pub fn new() -> Self {
        Self {
            coupon_usage_method_list: None,
            mini_program_appid: None,
            mini_program_path: None,
            app_path: None,
            usage_description: None,
            coupon_available_store_info: None,
            app_jump_type: None,
            passcode_link: None,
            extra: Extra::new(),
        }
    }

    /// Ways to use the coupon (券使用方式列表). Required.
    pub fn coupon_usage_method_list<Via>(
        mut self,
        coupon_usage_method_list: impl IntoField<Vec<CouponUsageMethod>, Via>,
    ) -> Self {
        self.coupon_usage_method_list = coupon_usage_method_list.into_field();
        self
    }

    /// Application id of the mini program (小程序AppID).
    pub fn mini_program_appid<Via>(
        mut self,
        mini_program_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_appid = mini_program_appid.into_field();
        self
    }

    /// Page path in the mini program (小程序跳转路径).
    pub fn mini_program_path<Via>(
        mut self,
        mini_program_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_path = mini_program_path.into_field();
        self
    }

    /// Path to jump to in the app (APP的H5跳转路径).
    pub fn app_path<Via>(mut self, app_path: impl IntoField<String, Via>) -> Self {
        self.app_path = app_path.into_field();
        self
    }

    /// Instructions for use (券使用说明). Required. At most 1000 characters.
    pub fn usage_description<Via>(
        mut self,
        usage_description: impl IntoField<String, Via>,
    ) -> Self {
        self.usage_description = usage_description.into_field();
        self
    }

    /// Stores where the coupon can be used (券可用门店信息).
    pub fn coupon_available_store_info<Via>(
        mut self,
        coupon_available_store_info: impl IntoField<PartialAvailableStoreInfo, Via>,
    ) -> Self {
        self.coupon_available_store_info = coupon_available_store_info.into_field();
        self
    }

    /// Way to jump to the app (APP跳转类型).
    pub fn app_jump_type<Via>(mut self, app_jump_type: impl IntoField<AppJumpType, Via>) -> Self {
        self.app_jump_type = app_jump_type.into_field();
        self
    }

    /// Passcode link (口令链接).
    pub fn passcode_link<Via>(mut self, passcode_link: impl IntoField<String, Via>) -> Self {
        self.passcode_link = passcode_link.into_field();
        self
    }
}

impl Default for BundleUsageRuleDisplayInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BundleUsageRuleDisplayInfo
    []
    [coupon_usage_method_list, mini_program_appid, mini_program_path, app_path, usage_description, coupon_available_store_info, app_jump_type, passcode_link,]
    ["coupon_usage_method_list", "usage_description",]
}

/// Display of the coupons of a group of batches to the users who hold them.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BundleCouponDisplayInfo {
    /// Display of the code (用户商品券Code展示模式). Required.
    pub code_display_mode: Option<CodeDisplayMode>,
    /// Background color (背景颜色).
    pub background_color: Option<BackgroundColor>,
    /// Mini program entrance (小程序入口).
    pub entrance_mini_program: Option<PartialEntranceMiniProgram>,
    /// Official account entrance (公众号入口).
    pub entrance_official_account: Option<PartialEntranceOfficialAccount>,
    /// Channels entrance (视频号入口).
    pub entrance_finder: Option<PartialEntranceFinder>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BundleCouponDisplayInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `code_display_mode`.
    pub fn new() -> Self {
        Self {
            code_display_mode: None,
            background_color: None,
            entrance_mini_program: None,
            entrance_official_account: None,
            entrance_finder: None,
            extra: Extra::new(),
        }
    }

    /// Display of the code (用户商品券Code展示模式). Required.
    pub fn code_display_mode<Via>(
        mut self,
        code_display_mode: impl IntoField<CodeDisplayMode, Via>,
    ) -> Self {
        self.code_display_mode = code_display_mode.into_field();
        self
    }

    /// Background color (背景颜色).
    pub fn background_color<Via>(
        mut self,
        background_color: impl IntoField<BackgroundColor, Via>,
    ) -> Self {
        self.background_color = background_color.into_field();
        self
    }

    /// Mini program entrance (小程序入口).
    pub fn entrance_mini_program<Via>(
        mut self,
        entrance_mini_program: impl IntoField<PartialEntranceMiniProgram, Via>,
    ) -> Self {
        self.entrance_mini_program = entrance_mini_program.into_field();
        self
    }

    /// Official account entrance (公众号入口).
    pub fn entrance_official_account<Via>(
        mut self,
        entrance_official_account: impl IntoField<PartialEntranceOfficialAccount, Via>,
    ) -> Self {
        self.entrance_official_account = entrance_official_account.into_field();
        self
    }

    /// Channels entrance (视频号入口).
    pub fn entrance_finder<Via>(
        mut self,
        entrance_finder: impl IntoField<PartialEntranceFinder, Via>,
    ) -> Self {
        self.entrance_finder = entrance_finder.into_field();
        self
    }
}

impl Default for BundleCouponDisplayInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BundleCouponDisplayInfo
    []
    [code_display_mode, background_color, entrance_mini_program, entrance_official_account, entrance_finder,]
    ["code_display_mode",]
}

/// The batch created with a product coupon, in the response.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedInitialStock {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). At most 40 characters.
    pub stock_id: Option<String>,
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式).
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Sending rule of the coupon batch (发放规则).
    pub stock_send_rule: Option<StockSendRule>,
    /// Rule for single use (单券使用规则).
    pub single_usage_rule: Option<UsageRule>,
    /// Rule for sequential multiple uses. No official source confirms it.
    pub sequential_usage_rule: Option<SequentialUsageRule>,
    /// Display of the usage rule (券使用规则展示信息).
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息).
    pub coupon_display_info: Option<CouponDisplayInfo>,
    /// Event notification settings (事件通知配置).
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围).
    pub store_scope: Option<StoreScope>,
    /// Number of sent ones (已发放次数).
    pub sent_count_info: Option<SentCount>,
    /// State (批次状态).
    pub state: Option<StockState>,
    /// Request number of the deactivation (失效请求单号). At most 128 characters.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated (失效时间).
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated (失效原因). At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
    pub coupon_code_count_info: Option<PartialCouponCodeCount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedInitialStock
    []
    [product_coupon_id, stock_id, remark, coupon_code_mode, stock_send_rule, single_usage_rule, sequential_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope, sent_count_info, state, deactivate_request_no, deactivate_time, deactivate_reason, brand_id, coupon_code_count_info,]
    []
}

/// The group of batches created with a product coupon, in the response.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedInitialStockBundle {
    /// Coupon batch bundle id (批次组ID). At most 40 characters.
    pub stock_bundle_id: Option<String>,
    /// List of coupon batches (批次列表).
    pub stock_list: Option<Vec<InitialBundledStock>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedInitialStockBundle
    []
    [stock_bundle_id, stock_list,]
    []
}

/// The mini program the coupons of the first batch lead to.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InitialEntranceMiniProgram {
    /// Application id (小程序appid). Required.
    pub appid: Option<String>,
    /// Page path (小程序跳转路径). Required.
    pub path: Option<String>,
    /// Wording of the entrance (入口文案). Required. At most 5 characters.
    pub entrance_wording: Option<String>,
    /// Guiding wording (引导文案). Required. At most 6 characters.
    pub guidance_wording: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InitialEntranceMiniProgram {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `appid`, `path`, `entrance_wording` and `guidance_wording`.
    pub fn new() -> Self {
        Self {
            appid: None,
            path: None,
            entrance_wording: None,
            guidance_wording: None,
            extra: Extra::new(),
        }
    }

    /// Application id (小程序appid). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Page path (小程序跳转路径). Required.
    pub fn path<Via>(mut self, path: impl IntoField<String, Via>) -> Self {
        self.path = path.into_field();
        self
    }

    /// Wording of the entrance (入口文案). Required. At most 5 characters.
    pub fn entrance_wording<Via>(mut self, entrance_wording: impl IntoField<String, Via>) -> Self {
        self.entrance_wording = entrance_wording.into_field();
        self
    }

    /// Guiding wording (引导文案). Required. At most 6 characters.
    pub fn guidance_wording<Via>(mut self, guidance_wording: impl IntoField<String, Via>) -> Self {
        self.guidance_wording = guidance_wording.into_field();
        self
    }
}

impl Default for InitialEntranceMiniProgram {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { InitialEntranceMiniProgram
    []
    [appid, path, entrance_wording, guidance_wording,]
    ["appid", "path", "entrance_wording", "guidance_wording",]
}

/// A batch within the group created with a product coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct InitialBundledStock {
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
    /// Rule for a progressive multi-use bundle (多次优惠使用规则).
    pub progressive_bundle_usage_rule: Option<BundleUsageRule>,
    /// Details of the coupon batch bundle (批次组信息).
    pub stock_bundle_info: Option<PartialStockBundleInfo>,
    /// Display of the usage rule (券使用规则展示信息).
    pub usage_rule_display_info: Option<BundleUsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息).
    pub coupon_display_info: Option<BundleCouponDisplayInfo>,
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
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InitialBundledStock
    []
    [product_coupon_id, stock_id, remark, coupon_code_mode, coupon_code_count_info, stock_send_rule, progressive_bundle_usage_rule, stock_bundle_info, usage_rule_display_info, coupon_display_info, notify_config, store_scope, sent_count_info, state, deactivate_request_no, deactivate_time, deactivate_reason, brand_id,]
    []
}
