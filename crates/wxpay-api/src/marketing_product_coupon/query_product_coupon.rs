// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ProductCoupon;

wxpay_core::model! {
    /// Queries one product coupon of a brand (查询商品券).
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
    ///
    /// - Returns [`ProductCoupon`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询商品券。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781292)
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
    #[doc(alias = "查询商品券")]
    pub request QueryProductCoupon {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryProductCoupon => ProductCoupon, wxpay_core::Spec::new(
    "query_product_coupon",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
)
.title("查询商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781292")
.query(&["brand_id"])
.repeat(wxpay_core::Repeat::Freely));
