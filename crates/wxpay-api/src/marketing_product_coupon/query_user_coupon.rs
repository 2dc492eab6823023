// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCoupon;

wxpay_core::model! {
    /// Queries one product coupon of a user (查询用户商品券详情).
    ///
    /// `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
    ///
    /// - Returns [`UserCoupon`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询用户商品券详情。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781582)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Against a business rule. | Check the parameters. |
    /// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
    #[doc(alias = "查询用户商品券详情")]
    pub request QueryUserCoupon {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Coupon code (用户商品券Code). Required. At most 40 characters. It stands in the path.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781582")
.query(&["brand_id", "product_coupon_id", "stock_id", "appid"])
.repeat(wxpay_core::Repeat::Freely));
