// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandCouponDisplayInfo;
use super::BrandSingleUsageStock;
use super::BrandUsageRule;
use super::BrandUsageRuleDisplayInfo;
use super::CouponCodeMode;
use super::NotifyConfig;
use super::PartialStockSendRule;
use super::StoreScope;

wxpay_core::model! {
    /// Adds a batch to a product coupon as the brand (添加商品券批次).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "添加商品券批次")]
    pub request BrandCreateStock {
        required {
            /// Product coupon id. Required. It stands in the path.
            product_coupon_id: String,
        }
        optional {
            /// The merchant's own request number.
            out_request_no: String,
            /// Coupon batch details.
            stock: BrandNewStock,
        }
    }
}

wxpay_core::operation!(BrandCreateStock => BrandSingleUsageStock, wxpay_core::Spec::new(
    "brand_create_stock",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
)
.title("添加商品券批次")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// A batch that the brand adds to a product coupon.
    pub request BrandNewStock {
        required {}
        optional {
            /// Remark.
            remark: String,
            /// How coupon codes are assigned.
            coupon_code_mode: CouponCodeMode,
            /// Sending rule of the coupon batch.
            stock_send_rule: PartialStockSendRule,
            /// Rule for single use.
            single_usage_rule: BrandUsageRule,
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
