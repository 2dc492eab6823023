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

wxpay_core::model! {
    /// Adds a group of batches to a product coupon as the brand (添加商品券批次组).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "添加商品券批次组")]
    pub request BrandCreateStockBundle {
        required {
            /// Product coupon id. Required. It stands in the path.
            product_coupon_id: String,
        }
        optional {
            /// The merchant's own request number.
            out_request_no: String,
            /// Coupon batch bundle.
            stock_bundle: BrandNewStockBundle,
        }
    }
}

wxpay_core::operation!(BrandCreateStockBundle => BrandStockBundle, wxpay_core::Spec::new(
    "brand_create_stock_bundle",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
)
.title("添加商品券批次组")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// A group of batches that the brand adds to a product coupon.
    pub request BrandNewStockBundle {
        required {}
        optional {
            /// Remark.
            remark: String,
            /// How coupon codes are assigned.
            coupon_code_mode: BundleCouponCodeMode,
            /// Sending rule of the coupon batch.
            stock_send_rule: PartialStockSendRule,
            /// Rule for a progressive multi-use bundle.
            progressive_bundle_usage_rule: BrandProgressiveBundleUsageRule,
            /// How the usage rule is displayed.
            usage_rule_display_info: BrandUsageRuleDisplayInfo,
            /// How the user's coupon is displayed.
            coupon_display_info: BrandCouponDisplayInfo,
            /// Event notification settings.
            notify_config: NotifyConfig,
            /// Range of stores where it is available.
            store_scope: StoreScope,
        }
    }
}

wxpay_core::model! {
    /// The rule for using several times the coupons of a brand's group of batches.
    pub request BrandProgressiveBundleUsageRule {
        required {}
        optional {
            /// When the coupon can be redeemed.
            coupon_available_period: BrandAvailablePeriod,
            /// Amount-off coupons.
            normal_coupon_list: Vec<PartialNormalCoupon>,
            /// Percentage-off coupons.
            discount_coupon_list: Vec<PartialDiscountCoupon>,
            /// Exchange coupons.
            exchange_coupon_list: Vec<PartialExchangeCoupon>,
        }
    }
}
