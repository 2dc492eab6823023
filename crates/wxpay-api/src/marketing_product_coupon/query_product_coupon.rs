// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ProductCoupon;

wxpay_core::model! {
    /// Queries one product coupon of a brand (查询商品券).
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "查询商品券")]
    pub request QueryProductCoupon {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryProductCoupon => ProductCoupon, wxpay_core::Spec::new(
    "query_product_coupon",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
)
.title("查询商品券")
.family("marketing_product_coupon")
.query(&["brand_id"])
.repeat(wxpay_core::Repeat::Freely));
