// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Stock;

wxpay_core::model! {
    /// Queries one batch of a product coupon (查询商品券指定批次).
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
    ///
    /// - Returns [`Stock`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询商品券指定批次。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781542)
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
    /// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
    #[doc(alias = "查询商品券指定批次")]
    pub request QueryStock {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required. It stands in the path.
            stock_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryStock => Stock, wxpay_core::Spec::new(
    "query_stock",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
)
.title("查询商品券指定批次")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781542")
.query(&["brand_id"])
.repeat(wxpay_core::Repeat::Freely));
