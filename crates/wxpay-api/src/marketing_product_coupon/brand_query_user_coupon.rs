// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandUserCoupon;

wxpay_core::model! {
    /// Queries one product coupon of a user as the brand (查询用户商品券详情).
    ///
    /// `GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: it only reads.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "查询用户商品券详情")]
    pub request BrandQueryUserCoupon {
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
        }
    }
}

wxpay_core::operation!(BrandQueryUserCoupon => BrandUserCoupon, wxpay_core::Spec::new(
    "brand_query_user_coupon",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}",
)
.title("查询用户商品券详情")
.family("marketing_product_coupon")
.query(&["product_coupon_id", "stock_id", "appid"])
.repeat(wxpay_core::Repeat::Freely));
