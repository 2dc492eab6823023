// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Stock;
use super::StockState;

wxpay_core::model! {
    /// Lists the batches of a product coupon, page by page (查询商品券批次列表).
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    #[doc(alias = "查询商品券批次列表")]
    pub request ListStocks {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {
            /// State (批次状态).
            state: StockState,
            /// Page size (分页大小).
            page_size: i64,
            /// Page token (分页Token).
            page_token: String,
            /// Coupon batch bundle id.
            stock_bundle_id: String,
        }
    }
}

wxpay_core::operation!(ListStocks => StockPage, wxpay_core::Spec::new(
    "list_stocks",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
)
.title("查询商品券批次列表")
.family("marketing_product_coupon")
.query(&["state", "page_size", "page_token", "brand_id", "stock_bundle_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListStocks => [Stock] in stock_list, token by page_token, next next_page_token, total total_count);

wxpay_core::model! {
    /// A page of the batches of a product coupon.
    pub answer StockPage {
        always {}
        optional {
            /// Total count (总个数).
            total_count: i64,
            /// Token of the next page (下一页Token).
            next_page_token: String,
            /// List of coupon batches (批次列表).
            stock_list: Vec<Stock>,
        }
    }
}
