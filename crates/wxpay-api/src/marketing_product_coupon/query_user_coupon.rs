// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCoupon;

wxpay_core::model! {
    /// Queries one product coupon of a user (查询用户商品券详情).
    ///
    /// `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "查询用户商品券详情")]
    pub request QueryUserCoupon {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Coupon code (用户商品券Code). Required. It stands in the path.
            coupon_code: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required.
            stock_id: String,
            /// Application id (公众账号AppID). Required.
            appid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryUserCoupon => UserCoupon, wxpay_core::Spec::new(
    "query_user_coupon",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}",
)
.title("查询用户商品券详情")
.family("marketing_product_coupon")
.query(&["brand_id", "product_coupon_id", "stock_id", "appid"])
.repeat(wxpay_core::Repeat::Freely));
