// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RecipientState;
use super::StoreAddress;
use super::StoreAuditState;
use super::StoreBasics;
use super::StoreBusiness;
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

wxpay_core::model! {
    /// A page of a brand's stores.
    pub answer StorePage {
        always {}
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// Where the page of results starts (分页起始位置).
            offset: i64,
            /// Most results to return in one page (分页条数).
            limit: i64,
            /// Total count (门店总数).
            total_count: i64,
            /// Result data (品牌门店列表).
            data: Vec<ListedStore>,
        }
    }
}

wxpay_core::model! {
    /// A brand's store in a list.
    pub answer ListedStore {
        always {}
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// Store id (品牌门店ID).
            store_id: String,
            /// Store state (门店状态).
            store_state: StoreState,
            /// Audit state (审核状态).
            audit_state: StoreAuditState,
            /// Why the review was rejected (审核失败原因).
            review_reject_reason: String,
            /// Basic details of the store (门店基础信息).
            store_basics: StoreBasics,
            /// Store address (门店地址信息).
            store_address: StoreAddress,
            /// Business details of the store (门店经营信息).
            store_business: StoreBusiness,
            /// Payee details of the store (门店收款信息).
            store_recipient: Vec<ListedStoreRecipient>,
        }
    }
}

wxpay_core::model! {
    /// A merchant that receives a listed store's payments.
    pub answer ListedStoreRecipient {
        always {}
        optional {
            /// Merchant number (门店收款商户号).
            mchid: String,
            /// Company name (门店收款主体).
            company_name: String,
            /// Binding state of the payee (收款绑定状态).
            recipient_state: RecipientState,
        }
    }
}
