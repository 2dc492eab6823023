// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DisplayInfo;
use super::ProductCoupon;

wxpay_core::model! {
    /// Updates how a product coupon of a brand is displayed (修改商品券).
    ///
    /// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    #[doc(alias = "修改商品券")]
    pub request UpdateProductCoupon {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// The merchant's own request number. Required.
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
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
