// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandDisplayInfo;
use super::BrandProductCoupon;

wxpay_core::model! {
    /// Updates how a product coupon is displayed, as the brand (修改商品券).
    ///
    /// `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "修改商品券")]
    pub request BrandUpdateProductCoupon {
        required {
            /// Product coupon id. Required. It stands in the path.
            product_coupon_id: String,
        }
        optional {
            /// The merchant's own request number.
            out_request_no: String,
            /// Display details.
            display_info: BrandDisplayInfo,
        }
    }
}

wxpay_core::operation!(BrandUpdateProductCoupon => BrandProductCoupon, wxpay_core::Spec::new(
    "brand_update_product_coupon",
    wxpay_core::http::Method::PATCH,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
)
.title("修改商品券")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
