// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandUserCoupon;

wxpay_core::model! {
    /// Gives a used product coupon back to its user as the brand (退券).
    ///
    /// `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return`
    ///
    /// - Returns [`BrandUserCoupon`].
    /// - Callers: brands (品牌商户).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：退券。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736429)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Time is not RFC 3339. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
    /// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
    /// | `NOT_FOUND` | 404 | User has no such coupon. |  |
    #[doc(alias = "退券")]
    pub request BrandReturnUserCoupon {
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
            /// The merchant's own request number (确认发放请求单号). At most 40 characters.
            out_request_no: String,
        }
    }
}

wxpay_core::operation!(BrandReturnUserCoupon => BrandUserCoupon, wxpay_core::Spec::new(
    "brand_return_user_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return",
)
.title("退券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736429")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
