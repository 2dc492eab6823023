// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandCouponDisplayInfo;
use super::BrandSingleUsageStock;
use super::BrandUsageRuleDisplayInfo;
use super::NotifyConfig;
use super::StoreScope;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates a batch of a product coupon as the brand (修改商品券批次).
///
/// `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
///
/// - Returns [`BrandSingleUsageStock`].
/// - Callers: brands (品牌商户).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：修改商品券批次。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736391)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Wechatpay-Serial missing. | Check the parameters. Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Mini program's AppID required; mini program's path required. |  |
/// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::{BrandUpdateStock, StoreScope};
///
/// let request = BrandUpdateStock::new()
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .out_request_no("12345_20250101_X3489")
///     .store_scope(StoreScope::All);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_request_no":"12345_20250101_X3489","product_coupon_id":"1000000013","stock_id":"1000000013001","store_scope":"ALL"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改商品券批次",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "4015736391"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandUpdateStock {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required. It stands in the path.
    pub stock_id: Option<String>,
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

impl BrandUpdateStock {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `stock_id` and `out_request_no`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_id: None,
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

    /// Coupon batch id (批次ID). Required. It stands in the path.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
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

impl Default for BrandUpdateStock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandUpdateStock
    []
    [product_coupon_id, stock_id, out_request_no, remark, usage_rule_display_info, coupon_display_info, notify_config, store_scope,]
    ["product_coupon_id", "stock_id", "out_request_no",]
}

wxpay_core::operation!(BrandUpdateStock => BrandSingleUsageStock, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_update_stock",
    wxpay_core::http::Method::PATCH,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
)
.title("修改商品券批次")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736391")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
