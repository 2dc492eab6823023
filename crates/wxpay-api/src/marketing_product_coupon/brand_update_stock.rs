// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandCouponDisplayInfo;
use super::BrandSingleUsageStock;
use super::BrandUsageRuleDisplayInfo;
use super::NotifyConfig;
use super::StoreScope;

wxpay_core::model! {
    /// Updates a batch of a product coupon as the brand (修改商品券批次).
    ///
    /// `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "修改商品券批次")]
    pub request BrandUpdateStock {
        required {
            /// Product coupon id. Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id. Required. It stands in the path.
            stock_id: String,
        }
        optional {
            /// The merchant's own request number.
            out_request_no: String,
            /// Remark.
            remark: String,
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

wxpay_core::operation!(BrandUpdateStock => BrandSingleUsageStock, wxpay_core::Spec::new(
    "brand_update_stock",
    wxpay_core::http::Method::PATCH,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
)
.title("修改商品券批次")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
