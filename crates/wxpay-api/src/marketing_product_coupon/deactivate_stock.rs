// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UpdatedStock;

wxpay_core::model! {
    /// Deactivates a batch of a product coupon (失效商品券批次).
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    #[doc(alias = "失效商品券批次")]
    pub request DeactivateStock {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required. It stands in the path.
            stock_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Why it was deactivated (失效原因). Required.
            deactivate_reason: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DeactivateStock => UpdatedStock, wxpay_core::Spec::new(
    "deactivate_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
)
.title("失效商品券批次")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
