// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCouponBundle;

wxpay_core::model! {
    /// Deactivates a group of product coupons that a user holds (失效用户商品券组).
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
    ///
    /// - Returns [`UserCouponBundle`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：失效用户商品券组。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016280658)
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
    #[doc(alias = "失效用户商品券组")]
    pub request DeactivateUserCouponBundle {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// The user's coupon bundle id (用户券组ID). Required. At most 40 characters. It stands in the path.
            user_coupon_bundle_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
            /// Coupon batch bundle id (批次组ID). Required.
            stock_bundle_id: String,
            /// Application id (公众账号AppID). Required.
            appid: String,
            /// The merchant's own request number (失效请求单号). Required. At most 40 characters.
            out_request_no: String,
            /// Why it was deactivated (失效原因). Required. At most 150 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016280658")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
