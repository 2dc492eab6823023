// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCouponBundle;

wxpay_core::model! {
    /// Deactivates a group of product coupons that a user holds as the brand (失效用户商品券组).
    ///
    /// `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
    ///
    /// - Returns [`UserCouponBundle`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：失效用户商品券组。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4016279743)
    #[doc(alias = "失效用户商品券组")]
    pub request BrandDeactivateUserCouponBundle {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// The user's coupon bundle id (用户券组ID). Required. At most 40 characters. It stands in the path.
            user_coupon_bundle_id: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
            /// Coupon batch bundle id (批次组ID). Required.
            stock_bundle_id: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// The merchant's own request number (失效请求单号). Required. At most 40 characters.
            out_request_no: String,
            /// Why it was deactivated (失效原因). Required. At most 150 characters.
            deactivate_reason: String,
        }
        optional {}
    }
}

wxpay_core::operation!(BrandDeactivateUserCouponBundle => UserCouponBundle, wxpay_core::Spec::new(
    "brand_deactivate_user_coupon_bundle",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
)
.title("失效用户商品券组")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4016279743")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
