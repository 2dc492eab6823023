// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DisplayInfo;
use super::ProductCoupon;

wxpay_core::model! {
    /// Updates how a product coupon of a brand is displayed (修改商品券).
    ///
    /// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
    ///
    /// - Returns [`ProductCoupon`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：修改商品券。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781296)
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
    /// | `NOT_FOUND` | 404 | No such product coupon. | Check the parameters. |
    #[doc(alias = "修改商品券")]
    pub request UpdateProductCoupon {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
            out_request_no: String,
            /// Display details (展示信息). Required.
            display_info: DisplayInfo,
        }
        optional {}
    }
}

wxpay_core::operation!(UpdateProductCoupon => ProductCoupon, wxpay_core::Spec::new(
    "update_product_coupon",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
)
.title("修改商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781296")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
