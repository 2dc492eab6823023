// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ListedStore;
use super::StorePage;
use super::StoreState;

wxpay_core::model! {
    /// Lists a brand's stores (列表查询品牌门店信息).
    ///
    /// `GET /v3/brand/partner/store/brandstores`
    ///
    /// - Returns [`StorePage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：列表查询品牌门店信息。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "列表查询品牌门店信息")]
    pub request ListStores {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {
            /// Store state (门店状态).
            store_state: StoreState,
            /// Where the page of results starts (分页起始位置).
            offset: i64,
            /// Most results to return in one page (分页条数).
            limit: i64,
        }
    }
}

wxpay_core::operation!(ListStores => StorePage, wxpay_core::Spec::new(
    "list_stores",
    wxpay_core::http::Method::GET,
    "/v3/brand/partner/store/brandstores",
)
.title("列表查询品牌门店信息")
.family("brand")
.query(&["brand_id", "store_state", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListStores => [ListedStore] in data, items by offset, total total_count);
