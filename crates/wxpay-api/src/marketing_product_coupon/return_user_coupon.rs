// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCoupon;

wxpay_core::model! {
    /// Gives a used product coupon back to its user (退券).
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
    ///
    /// - Returns [`UserCoupon`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：退券。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781599)
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
    #[doc(alias = "退券")]
    pub request ReturnUserCoupon {
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
            /// The merchant's own request number (退券请求单号). Required. At most 40 characters.
            out_request_no: String,
        }
        optional {
            /// Index of the use in the sequence (多次优惠索引).
            sequential_coupon_index: i64,
        }
    }
}

wxpay_core::operation!(ReturnUserCoupon => UserCoupon, wxpay_core::Spec::new(
    "return_user_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
)
.title("退券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781599")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
