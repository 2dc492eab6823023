// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStock;

wxpay_core::model! {
    /// Lists the batches of a product coupon as the brand, page by page (查询商品券批次列表).
    ///
    /// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "查询商品券批次列表")]
    pub request BrandListStocks {
        required {
            /// Product coupon id. Required. It stands in the path.
            product_coupon_id: String,
        }
        optional {
            /// Page size.
            page_size: i64,
            /// Page token.
            page_token: String,
            /// Coupon batch bundle id.
            stock_bundle_id: String,
            /// State.
            state: String,
        }
    }
}

wxpay_core::operation!(BrandListStocks => BrandStockPage, wxpay_core::Spec::new(
    "brand_list_stocks",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
)
.title("查询商品券批次列表")
.family("marketing_product_coupon")
.query(&["page_size", "page_token", "stock_bundle_id", "state"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(BrandListStocks => [BrandStock] in stock_list, token by page_token, next next_page_token, total total_count);

wxpay_core::model! {
    /// A page of the batches of a brand's product coupon.
    pub answer BrandStockPage {
        always {}
        optional {
            /// Total count.
            total_count: i64,
            /// List of coupon batches.
            stock_list: Vec<BrandStock>,
            /// Token of the next page.
            next_page_token: String,
        }
    }
}
