// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RetailStore;

wxpay_core::model! {
    /// Lists the stores of a brand's retail store activity, page by page (查询小店活动门店列表).
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
    ///
    /// - Returns [`RetailStorePage`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询小店活动门店列表。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012384414)
    #[doc(alias = "查询小店活动门店列表")]
    pub request ListRetailStores {
        required {
            /// Brand id (品牌ID). Required. It stands in the path.
            brand_id: String,
            /// Where the page of results starts (分页页码). Required.
            offset: i64,
            /// Most results to return in one page (分页大小). Required.
            limit: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(ListRetailStores => RetailStorePage, wxpay_core::Spec::new(
    "list_retail_stores",
    wxpay_core::http::Method::GET,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
)
.title("查询小店活动门店列表")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012384414")
.query(&["offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListRetailStores => [RetailStore] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// One page of stores of a retail store activity.
    pub answer RetailStorePage {
        always {}
        optional {
            /// Total count (小店活动门店总数).
            total_count: i64,
            /// Result data (小店活动门店集合).
            data: Vec<RetailStore>,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}
