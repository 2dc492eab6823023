// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RecipientState;
use super::StoreAddress;
use super::StoreAuditState;
use super::StoreBasics;
use super::StoreBusiness;
use super::StoreState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a brand's stores (列表查询品牌门店信息).
///
/// `GET /v3/brand/partner/store/brandstores`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
#[doc(alias = "列表查询品牌门店信息")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListStores {
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Store state (门店状态).
    pub store_state: Option<StoreState>,
    /// Where the page of results starts (分页起始位置).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页条数).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListStores {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            store_state: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Store state (门店状态).
    pub fn store_state<Via>(mut self, store_state: impl IntoField<StoreState, Via>) -> Self {
        self.store_state = store_state.into_field();
        self
    }

    /// Where the page of results starts (分页起始位置).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (分页条数).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for ListStores {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListStores
    []
    [brand_id, store_state, offset, limit,]
    ["brand_id",]
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

/// A page of a brand's stores.
#[derive(Clone)]
#[non_exhaustive]
pub struct StorePage {
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Where the page of results starts (分页起始位置).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页条数).
    pub limit: Option<i64>,
    /// Total count (门店总数).
    pub total_count: Option<i64>,
    /// Result data (品牌门店列表).
    pub data: Option<Vec<ListedStore>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StorePage
    []
    [brand_id, offset, limit, total_count, data,]
    []
}

/// A brand's store in a list.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListedStore {
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Store id (品牌门店ID).
    pub store_id: Option<String>,
    /// Store state (门店状态).
    pub store_state: Option<StoreState>,
    /// Audit state (审核状态).
    pub audit_state: Option<StoreAuditState>,
    /// Why the review was rejected (审核失败原因).
    pub review_reject_reason: Option<String>,
    /// Basic details of the store (门店基础信息).
    pub store_basics: Option<StoreBasics>,
    /// Store address (门店地址信息).
    pub store_address: Option<StoreAddress>,
    /// Business details of the store (门店经营信息).
    pub store_business: Option<StoreBusiness>,
    /// Payee details of the store (门店收款信息).
    pub store_recipient: Option<Vec<ListedStoreRecipient>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ListedStore
    []
    [brand_id, store_id, store_state, audit_state, review_reject_reason, store_basics, store_address, store_business, store_recipient,]
    []
}

/// A merchant that receives a listed store's payments.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListedStoreRecipient {
    /// Merchant number (门店收款商户号).
    pub mchid: Option<String>,
    /// Company name (门店收款主体).
    pub company_name: Option<String>,
    /// Binding state of the payee (收款绑定状态).
    pub recipient_state: Option<RecipientState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ListedStoreRecipient
    []
    [mchid, company_name, recipient_state,]
    []
}
