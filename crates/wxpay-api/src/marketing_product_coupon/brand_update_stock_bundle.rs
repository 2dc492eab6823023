// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandCouponDisplayInfo;
use super::BrandStockBundle;
use super::BrandUsageRuleDisplayInfo;
use super::NotifyConfig;
use super::StoreScope;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates a group of batches as the brand (修改商品券批次组).
///
/// `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
///
/// - Returns [`BrandStockBundle`].
/// - Callers: brands (品牌商户).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：修改商品券批次组。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4016279735)
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
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::{
///     AppJumpType, BackgroundColor, BrandCouponDisplayInfo, BrandUpdateStockBundle,
///     BrandUsageRuleDisplayInfo, CodeDisplayMode, CouponUsageMethod, NotifyConfig,
///     PartialAvailableStoreInfo, PartialEntranceFinder, PartialEntranceMiniProgram,
///     PartialEntranceOfficialAccount, StoreScope,
/// };
///
/// let request = BrandUpdateStockBundle::new()
///     .product_coupon_id("200000001")
///     .stock_bundle_id("123456789")
///     .out_request_no("34657_20250101_123456")
///     .remark("示例备注")
///     .usage_rule_display_info(
///         BrandUsageRuleDisplayInfo::new()
///             .coupon_usage_method_list([CouponUsageMethod::MiniProgram])
///             .mini_program_appid("wx8888888888888888")
///             .mini_program_path("pages/sample/index")
///             .app_path("https://example.com/sample")
///             .usage_description("示例说明")
///             .coupon_available_store_info(
///                 PartialAvailableStoreInfo::new()
///                     .description("示例商品")
///                     .mini_program_appid("wx8888888888888888")
///                     .mini_program_path("pages/sample/index"),
///             )
///             .app_jump_type(AppJumpType::H5)
///             .passcode_link("sample-passcode-link"),
///     )
///     .coupon_display_info(
///         BrandCouponDisplayInfo::new()
///             .code_display_mode(CodeDisplayMode::Qrcode)
///             .background_color(BackgroundColor::Color010)
///             .entrance_mini_program(
///                 PartialEntranceMiniProgram::new()
///                     .appid("wx8888888888888888")
///                     .path("pages/sample/index")
///                     .entrance_wording("示例文字")
///                     .guidance_wording("示例文字"),
///             )
///             .entrance_official_account(
///                 PartialEntranceOfficialAccount::new().appid("wx8888888888888888"),
///             )
///             .entrance_finder(
///                 PartialEntranceFinder::new()
///                     .finder_id("xx_12345678")
///                     .finder_video_id("sample-finder-video-id")
///                     .finder_video_cover_image_url("https://example.com/sample"),
///             ),
///     )
///     .notify_config(NotifyConfig::new().notify_appid("wx8888888888888888"))
///     .store_scope(StoreScope::Specific);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"coupon_display_info":{"background_color":"Color010","code_display_mode":"QRCODE","entrance_finder":{"finder_id":"xx_12345678","finder_video_cover_image_url":"https://example.com/sample","finder_video_id":"sample-finder-video-id"},"entrance_mini_program":{"appid":"wx8888888888888888","entrance_wording":"示例文字","guidance_wording":"示例文字","path":"pages/sample/index"},"entrance_official_account":{"appid":"wx8888888888888888"}},"notify_config":{"notify_appid":"wx8888888888888888"},"out_request_no":"34657_20250101_123456","product_coupon_id":"200000001","remark":"示例备注","stock_bundle_id":"123456789","store_scope":"SPECIFIC","usage_rule_display_info":{"app_jump_type":"H5","app_path":"https://example.com/sample","coupon_available_store_info":{"description":"示例商品","mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index"},"coupon_usage_method_list":["MINI_PROGRAM"],"mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index","passcode_link":"sample-passcode-link","usage_description":"示例说明"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改商品券批次组",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
    "PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
    "4016279735"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandUpdateStockBundle {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch bundle id (批次组ID). Required. It stands in the path.
    pub stock_bundle_id: Option<String>,
    /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Remark (备注). At most 20 characters.
    pub remark: Option<String>,
    /// Display of the usage rule (券使用规则展示信息).
    pub usage_rule_display_info: Option<BrandUsageRuleDisplayInfo>,
    /// Display of the user's coupon (用户商品券展示信息).
    pub coupon_display_info: Option<BrandCouponDisplayInfo>,
    /// Event notification settings (事件通知配置).
    pub notify_config: Option<NotifyConfig>,
    /// Range of stores where it is available (可用门店范围).
    pub store_scope: Option<StoreScope>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandUpdateStockBundle {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `stock_bundle_id` and `out_request_no`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_bundle_id: None,
            out_request_no: None,
            remark: None,
            usage_rule_display_info: None,
            coupon_display_info: None,
            notify_config: None,
            store_scope: None,
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

    /// Coupon batch bundle id (批次组ID). Required. It stands in the path.
    pub fn stock_bundle_id<Via>(mut self, stock_bundle_id: impl IntoField<String, Via>) -> Self {
        self.stock_bundle_id = stock_bundle_id.into_field();
        self
    }

    /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Remark (备注). At most 20 characters.
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }

    /// Display of the usage rule (券使用规则展示信息).
    pub fn usage_rule_display_info<Via>(
        mut self,
        usage_rule_display_info: impl IntoField<BrandUsageRuleDisplayInfo, Via>,
    ) -> Self {
        self.usage_rule_display_info = usage_rule_display_info.into_field();
        self
    }

    /// Display of the user's coupon (用户商品券展示信息).
    pub fn coupon_display_info<Via>(
        mut self,
        coupon_display_info: impl IntoField<BrandCouponDisplayInfo, Via>,
    ) -> Self {
        self.coupon_display_info = coupon_display_info.into_field();
        self
    }

    /// Event notification settings (事件通知配置).
    pub fn notify_config<Via>(mut self, notify_config: impl IntoField<NotifyConfig, Via>) -> Self {
        self.notify_config = notify_config.into_field();
        self
    }

    /// Range of stores where it is available (可用门店范围).
    pub fn store_scope<Via>(mut self, store_scope: impl IntoField<StoreScope, Via>) -> Self {
        self.store_scope = store_scope.into_field();
        self
    }
}

impl Default for BrandUpdateStockBundle {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandUpdateStockBundle
    []
    [product_coupon_id, stock_bundle_id, out_request_no, remark, usage_rule_display_info, coupon_display_info, notify_config, store_scope,]
    ["product_coupon_id", "stock_bundle_id", "out_request_no",]
}

wxpay_core::operation!(BrandUpdateStockBundle => BrandStockBundle, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_update_stock_bundle",
    wxpay_core::http::Method::PATCH,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
)
.title("修改商品券批次组")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4016279735")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
