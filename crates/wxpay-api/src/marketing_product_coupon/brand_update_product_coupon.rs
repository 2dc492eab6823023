// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandDisplayInfo;
use super::BrandProductCoupon;

wxpay_core::model! {
    /// Updates how a product coupon is displayed, as the brand (修改商品券).
    ///
    /// `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
    ///
    /// - Returns [`BrandProductCoupon`].
    /// - Callers: brands (品牌商户).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：修改商品券。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736325)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Combination of a blind-box coupon cannot change. | Check the parameters. Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
    /// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
    /// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
    #[doc(alias = "修改商品券")]
    pub request BrandUpdateProductCoupon {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
        }
        optional {
            /// The merchant's own request number (修改请求单号). At most 40 characters.
            out_request_no: String,
            /// Display details (展示信息).
            display_info: BrandDisplayInfo,
        }
    }
}

wxpay_core::operation!(BrandUpdateProductCoupon => BrandProductCoupon, wxpay_core::Spec::new(
    "brand_update_product_coupon",
    wxpay_core::http::Method::PATCH,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
)
.title("修改商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736325")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
