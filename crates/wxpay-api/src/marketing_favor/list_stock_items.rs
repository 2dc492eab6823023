// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StockScopePage;

wxpay_core::model! {
    /// Lists the goods a batch of vouchers applies to, page by page (查询代金券可用单品).
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/items`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_8.shtml)
    #[doc(alias = "查询代金券可用单品")]
    pub request ListStockItems {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
            /// Merchant number that created the coupon batch (创建批次的商户号). Required.
            stock_creator_mchid: String,
            /// Where the page of results starts (分页页码). Required.
            offset: i64,
            /// Most results to return in one page (分页大小). Required.
            limit: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ListStockItems => StockScopePage, wxpay_core::Spec::new(
    "list_stock_items",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/stocks/{stock_id}/items",
)
.title("查询代金券可用单品")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_8.shtml")
.query(&["stock_creator_mchid", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListStockItems => [String] in data, undocumented by offset, total total_count);
