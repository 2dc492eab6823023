// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandSingleUsageStock;

wxpay_core::model! {
    /// Deactivates a batch of a product coupon as the brand (失效商品券批次).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "失效商品券批次")]
    pub request BrandDeactivateStock {
        required {
            /// Product coupon id. Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id. Required. It stands in the path.
            stock_id: String,
        }
        optional {
            /// The merchant's own request number.
            out_request_no: String,
            /// Why it was deactivated.
            deactivate_reason: String,
        }
    }
}

wxpay_core::operation!(BrandDeactivateStock => BrandSingleUsageStock, wxpay_core::Spec::new(
    "brand_deactivate_stock",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
)
.title("失效商品券批次")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
