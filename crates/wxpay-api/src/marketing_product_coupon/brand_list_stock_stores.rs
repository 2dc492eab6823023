// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStore;

wxpay_core::model! {
    /// Lists the stores associated with a batch as the brand, page by page (查询批次关联门店列表).
    ///
    /// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "查询批次关联门店列表")]
    pub request BrandListStockStores {
        required {
            /// Product coupon id. Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id. Required. It stands in the path.
            stock_id: String,
        }
        optional {
            /// Page size.
            page_size: i64,
            /// Page token.
            page_token: String,
        }
    }
}

wxpay_core::operation!(BrandListStockStores => BrandAssociatedStorePage, wxpay_core::Spec::new(
    "brand_list_stock_stores",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
)
.title("查询批次关联门店列表")
.family("marketing_product_coupon")
.query(&["page_size", "page_token"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(BrandListStockStores => [BrandStore] in store_list, token by page_token, next next_page_token, total total_count);

wxpay_core::model! {
    /// A page of the stores associated with a brand's batch.
    pub answer BrandAssociatedStorePage {
        always {}
        optional {
            /// Total count.
            total_count: i64,
            /// List of stores.
            store_list: Vec<BrandStore>,
            /// Token of the next page.
            next_page_token: String,
        }
    }
}
