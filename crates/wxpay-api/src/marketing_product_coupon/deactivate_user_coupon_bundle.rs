// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCouponBundle;

wxpay_core::model! {
    /// Deactivates a group of product coupons that a user holds (失效用户商品券组).
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    #[doc(alias = "失效用户商品券组")]
    pub request DeactivateUserCouponBundle {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// The user's coupon bundle id (用户券组ID). Required. It stands in the path.
            user_coupon_bundle_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
            /// Coupon batch bundle id (批次组ID). Required.
            stock_bundle_id: String,
            /// Application id (公众账号AppID). Required.
            appid: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Why it was deactivated (失效原因). Required.
            deactivate_reason: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DeactivateUserCouponBundle => UserCouponBundle, wxpay_core::Spec::new(
    "deactivate_user_coupon_bundle",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
)
.title("失效用户商品券组")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
