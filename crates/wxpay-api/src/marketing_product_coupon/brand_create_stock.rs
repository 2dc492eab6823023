// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandCouponDisplayInfo;
use super::BrandSingleUsageStock;
use super::BrandUsageRule;
use super::BrandUsageRuleDisplayInfo;
use super::CouponCodeMode;
use super::NotifyConfig;
use super::PartialStockSendRule;
use super::StoreScope;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Adds a batch to a product coupon as the brand (添加商品券批次).
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
///
/// - Returns [`BrandSingleUsageStock`].
/// - Callers: brands (品牌商户).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：添加商品券批次。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736342)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Time is not RFC 3339. | Check the parameters. Send the same request again later. |
/// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_product_coupon::{
///     BackgroundColor, BrandAvailablePeriod, BrandCouponDisplayInfo, BrandCreateStock,
///     BrandNewStock, BrandUsageRule, BrandUsageRuleDisplayInfo, BrandWeeklyAvailablePeriod,
///     CodeDisplayMode, CouponCodeMode, CouponUsageMethod, NotifyConfig,
///     PartialAvailableStoreInfo, PartialEntranceFinder, PartialEntranceMiniProgram,
///     PartialEntranceOfficialAccount, PartialStockSendRule, StoreScope, Weekday,
/// };
///
/// let request = BrandCreateStock::new()
///     .product_coupon_id("1000000013")
///     .out_request_no("12345_20250101_X3489")
///     .stock(
///         BrandNewStock::new()
///             .remark("示例备注")
///             .coupon_code_mode(CouponCodeMode::Upload)
///             .stock_send_rule(
///                 PartialStockSendRule::new()
///                     .max_count(10000000)
///                     .max_count_per_user(1),
///             )
///             .single_usage_rule(
///                 BrandUsageRule::new().coupon_available_period(
///                     BrandAvailablePeriod::new()
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
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_request_no":"12345_20250101_X3489","product_coupon_id":"1000000013","stock":{"coupon_code_mode":"UPLOAD","coupon_display_info":{"background_color":"Color010","code_display_mode":"QRCODE","entrance_finder":{"finder_id":"xx_12345678","finder_video_cover_image_url":"https://example.com/sample","finder_video_id":"sample-finder-video-id"},"entrance_mini_program":{"appid":"wx8888888888888888","entrance_wording":"示例文字","guidance_wording":"示例文字","path":"pages/sample/index"},"entrance_official_account":{"appid":"wx8888888888888888"}},"notify_config":{"notify_appid":"wx8888888888888888"},"remark":"示例备注","single_usage_rule":{"coupon_available_period":{"available_begin_time":"2025-08-01T00:00:00+08:00","available_days":30,"available_end_time":"2025-08-31T23:59:59+08:00","weekly_available_period":{"day_list":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"]}}},"stock_send_rule":{"max_count":10000000,"max_count_per_user":1},"store_scope":"NONE","usage_rule_display_info":{"coupon_available_store_info":{"description":"示例商品","mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index"},"coupon_usage_method_list":["OFFLINE","MINI_PROGRAM","PAYMENT_CODE"],"mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index","usage_description":"示例说明"}}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "添加商品券批次",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "4015736342"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandCreateStock {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Coupon batch details (批次). Required.
    pub stock: Option<BrandNewStock>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandCreateStock {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `out_request_no` and `stock`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
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

    /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Coupon batch details (批次). Required.
    pub fn stock<Via>(mut self, stock: impl IntoField<BrandNewStock, Via>) -> Self {
        self.stock = stock.into_field();
        self
    }
}

impl Default for BrandCreateStock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandCreateStock
    []
    [product_coupon_id, out_request_no, stock,]
    ["product_coupon_id", "out_request_no", "stock",]
}

wxpay_core::operation!(BrandCreateStock => BrandSingleUsageStock, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_create_stock",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
)
.title("添加商品券批次")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736342")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// A batch that the brand adds to a product coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandNewStock {
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Assignment of coupon codes (券Code分配模式). Required.
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Sending rule of the coupon batch (发放规则). Required.
    pub stock_send_rule: Option<PartialStockSendRule>,
    /// Rule for single use (单券使用规则).
    pub single_usage_rule: Option<BrandUsageRule>,
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

impl BrandNewStock {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `coupon_code_mode`, `stock_send_rule`, `usage_rule_display_info`, `coupon_display_info`, `notify_config` and `store_scope`.
    pub fn new() -> Self {
        Self {
            remark: None,
            coupon_code_mode: None,
            stock_send_rule: None,
            single_usage_rule: None,
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
        single_usage_rule: impl IntoField<BrandUsageRule, Via>,
    ) -> Self {
        self.single_usage_rule = single_usage_rule.into_field();
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

impl Default for BrandNewStock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandNewStock
    []
    [remark, coupon_code_mode, stock_send_rule, single_usage_rule, usage_rule_display_info, coupon_display_info, notify_config, store_scope,]
    ["coupon_code_mode", "stock_send_rule", "usage_rule_display_info", "coupon_display_info", "notify_config", "store_scope",]
}
