// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ListedStore;
use super::StorePage;
use super::StoreState;

wxpay_core::model! {
    /// Lists the brand's stores, as the brand (查询品牌门店列表).
    ///
    /// `GET /brand/store/brandstores`
    ///
    /// - Returns [`StorePage`].
    /// - Callers: brands.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：查询品牌门店列表。调用方：品牌；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4016756646)
    #[doc(alias = "查询品牌门店列表")]
    pub request ListStoresAsBrand {
        required {}
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

wxpay_core::operation!(ListStoresAsBrand => StorePage, wxpay_core::Spec::new(
    "list_stores_as_brand",
    wxpay_core::http::Method::GET,
    "/brand/store/brandstores",
)
.title("查询品牌门店列表")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4016756646")
.query(&["store_state", "offset", "limit"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListStoresAsBrand => [ListedStore] in data, items by offset, total total_count);
