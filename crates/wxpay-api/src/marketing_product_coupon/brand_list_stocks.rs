// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStock;
use super::StockState;

wxpay_core::model! {
    /// Lists the batches of a product coupon as the brand, page by page (查询商品券批次列表).
    ///
    /// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// - Returns [`BrandStockPage`].
    /// - Callers: brands (品牌商户).
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：查询商品券批次列表。调用方：品牌商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736384)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
    /// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
    /// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
    #[doc(alias = "查询商品券批次列表")]
    pub request BrandListStocks {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
        }
        optional {
            /// Page size (分页大小).
            page_size: i64,
            /// Page token (分页Token).
            page_token: String,
            /// Coupon batch bundle id (批次组ID).
            stock_bundle_id: String,
            /// State (批次状态).
            state: StockState,
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
.doc("https://pay.weixin.qq.com/doc/brand/4015736384")
.query(&["page_size", "page_token", "stock_bundle_id", "state"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(BrandListStocks => [BrandStock] in stock_list, token by page_token, next next_page_token, total total_count);

wxpay_core::model! {
    /// A page of the batches of a brand's product coupon.
    pub answer BrandStockPage {
        always {}
        optional {
            /// Total count (总个数).
            total_count: i64,
            /// List of coupon batches (批次列表).
            stock_list: Vec<BrandStock>,
            /// Token of the next page (下一页Token). At most 100 characters.
            next_page_token: String,
        }
    }
}
