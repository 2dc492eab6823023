// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandProductCoupon;

wxpay_core::model! {
    /// Deactivates a product coupon as the brand (失效商品券).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "失效商品券")]
    pub request BrandDeactivateProductCoupon {
        required {
            /// Product coupon id. Required. It stands in the path.
            product_coupon_id: String,
        }
        optional {
            /// The merchant's own request number.
            out_request_no: String,
            /// Why it was deactivated.
            deactivate_reason: String,
        }
    }
}

wxpay_core::operation!(BrandDeactivateProductCoupon => BrandProductCoupon, wxpay_core::Spec::new(
    "brand_deactivate_product_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate",
)
.title("失效商品券")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
