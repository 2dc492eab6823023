// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ProductCoupon;

wxpay_core::model! {
    /// Deactivates a product coupon of a brand (失效商品券).
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
    ///
    /// - Returns [`ProductCoupon`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：失效商品券。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781290)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `NOT_FOUND` | 404 | No such product coupon. | Check the parameters. |
    #[doc(alias = "失效商品券")]
    pub request DeactivateProductCoupon {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// The merchant's own request number (失效请求单号). Required. At most 40 characters.
            out_request_no: String,
            /// Why it was deactivated (失效原因). Required. At most 150 characters.
            deactivate_reason: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DeactivateProductCoupon => ProductCoupon, wxpay_core::Spec::new(
    "deactivate_product_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
)
.title("失效商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781290")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
