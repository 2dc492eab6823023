// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Stock;

wxpay_core::model! {
    /// Queries one batch of a product coupon (查询商品券指定批次).
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
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
.query(&["brand_id"])
.repeat(wxpay_core::Repeat::Freely));
