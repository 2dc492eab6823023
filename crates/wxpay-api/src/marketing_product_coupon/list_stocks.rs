// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Stock;
use super::StockState;

wxpay_core::model! {
    /// Lists the batches of a product coupon, page by page (查询商品券批次列表).
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// - Returns [`StockPage`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询商品券批次列表。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781553)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `NOT_FOUND` | 404 | No such product coupon. | Check the parameters. |
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
            /// Coupon batch bundle id (批次组ID).
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781553")
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
            /// Token of the next page (下一页Token). At most 100 characters.
            next_page_token: String,
            /// List of coupon batches (批次列表).
            stock_list: Vec<Stock>,
        }
    }
}
