// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StoreAddress;
use super::StoreAuditState;
use super::StoreBasics;
use super::StoreBusiness;
use super::StoreRecipient;
use super::StoreState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a brand's store (创建品牌门店).
///
/// `POST /v3/brand/partner/store/brandstores`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
#[doc(alias = "创建品牌门店")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateStore {
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Basic details of the store (门店基础信息).
    pub store_basics: Option<StoreBasics>,
    /// Store address (门店地址信息). Required.
    pub store_address: Option<StoreAddress>,
    /// Business details of the store (门店经营信息).
    pub store_business: Option<StoreBusiness>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateStore {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id` and `store_address`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            store_basics: None,
            store_address: None,
            store_business: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Basic details of the store (门店基础信息).
    pub fn store_basics<Via>(mut self, store_basics: impl IntoField<StoreBasics, Via>) -> Self {
        self.store_basics = store_basics.into_field();
        self
    }

    /// Store address (门店地址信息). Required.
    pub fn store_address<Via>(mut self, store_address: impl IntoField<StoreAddress, Via>) -> Self {
        self.store_address = store_address.into_field();
        self
    }

    /// Business details of the store (门店经营信息).
    pub fn store_business<Via>(
        mut self,
        store_business: impl IntoField<StoreBusiness, Via>,
    ) -> Self {
        self.store_business = store_business.into_field();
        self
    }
}

impl Default for CreateStore {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateStore
    []
    [brand_id, store_basics, store_address, store_business,]
    ["brand_id", "store_address",]
}

wxpay_core::operation!(CreateStore => CreatedStore, wxpay_core::Spec::new(
    "create_store",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/store/brandstores",
)
.title("创建品牌门店")
.family("brand")
.body(wxpay_core::Body::Json));

/// A brand's store as created.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedStore {
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
    pub store_recipient: Option<Vec<StoreRecipient>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedStore
    []
    [brand_id, store_id, store_state, audit_state, review_reject_reason, store_basics, store_address, store_business, store_recipient,]
    []
}
