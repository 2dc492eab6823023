// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StockScopePage;

wxpay_core::model! {
    /// Lists the merchants at which a batch of vouchers can be used, page by page (查询代金券可用商户).
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/merchants`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_7.shtml)
    #[doc(alias = "查询代金券可用商户")]
    pub request ListStockMerchants {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
            /// Where the page of results starts (分页页码). Required.
            offset: i64,
            /// Most results to return in one page (分页大小). Required.
            limit: String,
            /// Merchant number that created the coupon batch (创建批次的商户号). Required.
            stock_creator_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ListStockMerchants => StockScopePage, wxpay_core::Spec::new(
    "list_stock_merchants",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/stocks/{stock_id}/merchants",
)
.title("查询代金券可用商户")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_7.shtml")
.query(&["offset", "limit", "stock_creator_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListStockMerchants => [String] in data, undocumented by offset, total total_count);
