// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandSingleUsageUserCoupon;

wxpay_core::model! {
    /// Deactivates a user's product coupon as the brand (失效用户商品券).
    ///
    /// `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "失效用户商品券")]
    pub request BrandDeactivateUserCoupon {
        required {
            /// The user's id within the application. Required. It stands in the path.
            openid: String,
            /// Coupon code. Required. It stands in the path.
            coupon_code: String,
        }
        optional {
            /// Product coupon id.
            product_coupon_id: String,
            /// Coupon batch id.
            stock_id: String,
            /// Application id.
            appid: String,
            /// The merchant's own request number.
            out_request_no: String,
            /// Why it was deactivated.
            deactivate_reason: String,
        }
    }
}

wxpay_core::operation!(BrandDeactivateUserCoupon => BrandSingleUsageUserCoupon, wxpay_core::Spec::new(
    "brand_deactivate_user_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
)
.title("失效用户商品券")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
