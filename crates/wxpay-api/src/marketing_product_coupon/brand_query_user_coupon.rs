// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandUserCoupon;

wxpay_core::model! {
    /// Queries one product coupon of a user as the brand (查询用户商品券详情).
    ///
    /// `GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}`
    ///
    /// - Returns [`BrandUserCoupon`].
    /// - Callers: brands (品牌商户).
    /// - Retry: safe, it only reads.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：查询用户商品券详情。调用方：品牌商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736414)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Time is not RFC 3339. | Check the parameters. Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
    /// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
    /// | `NOT_FOUND` | 404 | User has no such coupon. |  |
    #[doc(alias = "查询用户商品券详情")]
    pub request BrandQueryUserCoupon {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Coupon code (用户商品券Code). Required. At most 40 characters. It stands in the path.
            coupon_code: String,
        }
        optional {
            /// Product coupon id (商品券ID).
            product_coupon_id: String,
            /// Coupon batch id (批次ID).
            stock_id: String,
            /// Application id (公众账号ID).
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
.doc("https://pay.weixin.qq.com/doc/brand/4015736414")
.query(&["product_coupon_id", "stock_id", "appid"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));
