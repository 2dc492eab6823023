// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Stock;
use super::StockState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists batches of vouchers by creator, time and state, page by page (条件查询批次列表).
    ///
    /// `GET /v3/marketing/favor/stocks`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/list-stocks.html)
    #[doc(alias = "条件查询批次列表")]
    pub request ListStocks {
        required {
            /// Where the page of results starts (分页页码). Required.
            offset: i64,
            /// Most results to return in one page (分页大小). Required.
            limit: i64,
            /// Merchant number that created the coupon batch (创建批次的商户号). Required.
            stock_creator_mchid: String,
        }
        optional {
            /// Start of the creation time (起始时间).
            create_start_time: DateTime,
            /// End of the creation time (终止时间).
            create_end_time: DateTime,
            /// Status (批次状态).
            status: StockState,
        }
    }
}

wxpay_core::operation!(ListStocks => StockPage, wxpay_core::Spec::new(
    "list_stocks",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/stocks",
)
.title("条件查询批次列表")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/list-stocks.html")
.query(&["offset", "limit", "stock_creator_mchid", "create_start_time", "create_end_time", "status"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListStocks => [Stock] in data, pages by offset, total total_count);

wxpay_core::model! {
    /// A page of batches.
    pub answer StockPage {
        always {}
        optional {
            /// Total count (批次总数).
            total_count: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Result data (批次详情).
            data: Vec<Stock>,
        }
    }
}
