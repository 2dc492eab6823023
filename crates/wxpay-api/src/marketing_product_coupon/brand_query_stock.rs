// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStock;

wxpay_core::model! {
    /// Queries one batch of a product coupon as the brand (查询商品券批次详情).
    ///
    /// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: it only reads.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "查询商品券批次详情")]
    pub request BrandQueryStock {
        required {
            /// Product coupon id. Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id. Required. It stands in the path.
            stock_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(BrandQueryStock => BrandStock, wxpay_core::Spec::new(
    "brand_query_stock",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
)
.title("查询商品券批次详情")
.family("marketing_product_coupon")
.repeat(wxpay_core::Repeat::Freely));
