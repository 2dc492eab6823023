// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AppJumpType;
use super::AvailableStoreInfo;
use super::CouponCodeCount;
use super::CouponCodeMode;
use super::CouponDisplayInfo;
use super::CouponUsageMethod;
use super::NotifyConfig;
use super::SentCount;
use super::SequentialUsageRule;
use super::SingleUsageRule;
use super::StockSendRule;
use super::StockState;
use super::StoreScope;
use super::UsageRule;
use super::UsageRuleDisplayInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Adds a batch to a product coupon (添加商品券批次).
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
///
/// - Returns [`CreatedStock`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：添加商品券批次。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781304)
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
/// | `ALREADY_EXISTS` | 400 | Coupon batch exists already. | Check the parameters. |
/// | `NOT_FOUND` | 404 | No such product coupon. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_product_coupon::{
///     AvailablePeriodWithSeconds, AvailableStoreInfo, BackgroundColor, CodeDisplayMode,
///     CouponCodeMode, CouponDisplayInfo, CouponUsageMethod, CreateStock, EntranceFinder,
///     EntranceMiniProgram, EntranceOfficialAccount, NewStock, NotifyConfig, SingleUsageRule,
///     StockSendRule, StoreScope, UsageRuleDisplayInfo, Weekday, WeeklyAvailablePeriod,
/// };
///
/// let request = CreateStock::new()
///     .product_coupon_id("1000000013")
///     .brand_id("120344")
///     .out_request_no("12345_20250101_X3489")
///     .stock(
///         NewStock::new()
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
///             .store_scope(StoreScope::None),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"120344","out_request_no":"12345_20250101_X3489","product_coupon_id":"1000000013","stock":{"coupon_code_mode":"UPLOAD","coupon_display_info":{"background_color":"Color010","code_display_mode":"QRCODE","entrance_finder":{"finder_id":"xx_12345678","finder_video_cover_image_url":"https://example.com/sample","finder_video_id":"sample-finder-video-id"},"entrance_mini_program":{"appid":"wx8888888888888888","entrance_wording":"示例文字","guidance_wording":"示例文字","path":"pages/sample/index"},"entrance_official_account":{"appid":"wx8888888888888888"}},"notify_config":{"notify_appid":"wx8888888888888888"},"remark":"示例备注","single_usage_rule":{"coupon_available_period":{"available_begin_time":"2025-08-01T00:00:00+08:00","available_days":30,"available_end_time":"2025-08-31T23:59:59+08:00","weekly_available_period":{"day_list":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"]}}},"stock_send_rule":{"max_count":10000000,"max_count_per_user":1},"store_scope":"NONE","usage_rule_display_info":{"coupon_available_store_info":{"description":"示例商品","mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index"},"coupon_usage_method_list":["OFFLINE","MINI_PROGRAM","PAYMENT_CODE"],"mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index","usage_description":"示例说明"}}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "添加商品券批次",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "4015781304"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateStock {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Coupon batch details (批次信息). Required.
    pub stock: Option<NewStock>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateStock {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `brand_id`, `out_request_no` and `stock`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            brand_id: None,
            out_request_no: None,
            stock: None,
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

    /// Coupon batch details (批次信息). Required.
    pub fn stock<Via>(mut self, stock: impl IntoField<NewStock, Via>) -> Self {
        self.stock = stock.into_field();
        self
    }
}

impl Default for CreateStock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateStock
    []
    [product_coupon_id, brand_id, out_request_no, stock,]
    ["product_coupon_id", "brand_id", "out_request_no", "stock",]
}

wxpay_core::operation!(CreateStock => CreatedStock, wxpay_core::Spec::new(
    "marketing_product_coupon.create_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
)
.title("添加商品券批次")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781304")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// A batch to add to a product coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NewStock {
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式). Required.
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Sending rule of the coupon batch (发放规则). Required.
    pub stock_send_rule: Option<StockSendRule>,
    /// Rule for single use (单券使用规则).
    pub single_usage_rule: Option<SingleUsageRule>,
    /// Rule for sequential multiple uses.
    pub sequential_usage_rule: Option<SequentialUsageRule>,
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

impl NewStock {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `coupon_code_mode`, `stock_send_rule`, `usage_rule_display_info`, `coupon_display_info`, `notify_config` and `store_scope`.
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

    /// Rule for single use (单券使用规则).
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

impl Default for NewStock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NewStock
    []
    [remark, coupon_code_mode, stock_send_rule, single_usage_rule, sequential_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope,]
    ["coupon_code_mode", "stock_send_rule", "usage_rule_display_info", "coupon_display_info", "notify_config", "store_scope",]
}

/// A batch just added to a product coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedStock {
    /// Product coupon id (商品券ID). At most 40 characters.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). At most 40 characters.
    pub stock_id: Option<String>,
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式).
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
    pub coupon_code_count_info: Option<CouponCodeCount>,
    /// Sending rule of the coupon batch (发放规则).
    pub stock_send_rule: Option<StockSendRule>,
    /// Rule for single use (单券使用规则).
    pub single_usage_rule: Option<UsageRule>,
    /// Rule for sequential multiple uses. No official source confirms it.
    pub sequential_usage_rule: Option<SequentialUsageRule>,
    /// Display of the usage rule (券使用规则展示信息).
    pub usage_rule_display_info: Option<CreatedStockUsageRuleDisplayInfo>,
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
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedStock
    []
    [product_coupon_id, stock_id, remark, coupon_code_mode, coupon_code_count_info, stock_send_rule, single_usage_rule, sequential_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope, sent_count_info, state, deactivate_request_no, deactivate_time, deactivate_reason, brand_id,]
    []
}

/// Display of the usage rules of a batch just added.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedStockUsageRuleDisplayInfo {
    /// Ways to use the coupon (券使用方式列表).
    pub coupon_usage_method_list: Option<Vec<CouponUsageMethod>>,
    /// Application id of the mini program (小程序AppID).
    pub mini_program_appid: Option<String>,
    /// Page path in the mini program (小程序跳转路径).
    pub mini_program_path: Option<String>,
    /// Path to jump to in the app (APP跳转路径).
    pub app_path: Option<String>,
    /// Instructions for use (券使用说明). At most 1000 characters.
    pub usage_description: Option<String>,
    /// Stores where the coupon can be used (券可用门店信息).
    pub coupon_available_store_info: Option<AvailableStoreInfo>,
    /// Way to jump to the app (APP跳转类型).
    pub app_jump_type: Option<AppJumpType>,
    /// Passcode link (口令链接).
    pub passcode_link: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedStockUsageRuleDisplayInfo
    []
    [coupon_usage_method_list, mini_program_appid, mini_program_path, app_path, usage_description, coupon_available_store_info, app_jump_type, passcode_link,]
    []
}
