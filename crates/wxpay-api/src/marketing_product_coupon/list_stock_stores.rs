// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Store;

wxpay_core::model! {
    /// Lists the stores associated with a batch, page by page (查询批次关联门店列表).
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
    ///
    /// - Returns [`AssociatedStorePage`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询批次关联门店列表。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781546)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Batch expired, linked stores cannot be queried. | Check the parameters. |
    /// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
    #[doc(alias = "查询批次关联门店列表")]
    pub request ListStockStores {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required. It stands in the path.
            stock_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {
            /// Page size (分页大小).
            page_size: i64,
            /// Page token (分页Token).
            page_token: String,
        }
    }
}

wxpay_core::operation!(ListStockStores => AssociatedStorePage, wxpay_core::Spec::new(
    "list_stock_stores",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
)
.title("查询批次关联门店列表")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781546")
.query(&["page_size", "page_token", "brand_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListStockStores => [Store] in store_list, token by page_token, next next_page_token, total total_count);

wxpay_core::model! {
    /// A page of the stores associated with a batch.
    pub answer AssociatedStorePage {
        always {}
        optional {
            /// Total count (总个数).
            total_count: i64,
            /// Token of the next page (下一页Token). At most 100 characters.
            next_page_token: String,
            /// List of stores (门店列表).
            store_list: Vec<Store>,
        }
    }
}
