// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandCouponDisplayInfo;
use super::BrandStockBundle;
use super::BrandUsageRuleDisplayInfo;
use super::NotifyConfig;
use super::StoreScope;

wxpay_core::model! {
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
    #[doc(alias = "修改商品券批次组")]
    pub request BrandUpdateStockBundle {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch bundle id (批次组ID). Required. It stands in the path.
            stock_bundle_id: String,
        }
        optional {
            /// The merchant's own request number (修改请求单号). At most 40 characters.
            out_request_no: String,
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: BrandUsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: BrandCouponDisplayInfo,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围).
            store_scope: StoreScope,
        }
    }
}

wxpay_core::operation!(BrandUpdateStockBundle => BrandStockBundle, wxpay_core::Spec::new(
    "brand_update_stock_bundle",
    wxpay_core::http::Method::PATCH,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
)
.title("修改商品券批次组")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4016279735")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
