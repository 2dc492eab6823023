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
    /// How coupon codes are assigned (券Code分配模式). Required.
    pub coupon_code_mode: Option<BundleCouponCodeMode>,
    /// Sending rule of the coupon batch (批次组发放规则). Required.
    pub stock_send_rule: Option<BundleStockSendRule>,
    /// Rule for a progressive multi-use bundle (多次优惠批次组使用规则).
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    /// How the usage rule is displayed (券使用规则展示信息). Required.
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    /// How the user's coupon is displayed (用户商品券展示信息). Required.
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

    /// How coupon codes are assigned (券Code分配模式). Required.
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

    /// How the usage rule is displayed (券使用规则展示信息). Required.
    pub fn usage_rule_display_info<Via>(
        mut self,
        usage_rule_display_info: impl IntoField<UsageRuleDisplayInfo, Via>,
    ) -> Self {
        self.usage_rule_display_info = usage_rule_display_info.into_field();
        self
    }

    /// How the user's coupon is displayed (用户商品券展示信息). Required.
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
