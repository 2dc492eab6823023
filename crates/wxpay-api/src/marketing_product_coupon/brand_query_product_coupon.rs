// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandProductCoupon;

wxpay_core::model! {
    /// Queries one product coupon as the brand (查询商品券).
    ///
    /// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: it only reads.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "查询商品券")]
    pub request BrandQueryProductCoupon {
        required {
            /// Product coupon id. Required. It stands in the path.
            product_coupon_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(BrandQueryProductCoupon => BrandProductCoupon, wxpay_core::Spec::new(
    "brand_query_product_coupon",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
)
.title("查询商品券")
.family("marketing_product_coupon")
.repeat(wxpay_core::Repeat::Freely));
