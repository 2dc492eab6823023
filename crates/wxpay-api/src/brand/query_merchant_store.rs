// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MerchantStoreBasics;
use super::MerchantStoreRecipient;
use super::StoreAddress;
use super::StoreBusiness;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a merchant's store (查询门店).
///
/// `GET /v3/merchant-store/stores/{store_id}`
///
/// - Returns [`MerchantStore`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询门店。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013948577)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::QueryMerchantStore;
///
/// let request = QueryMerchantStore::new(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"store_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询门店",
    "/v3/merchant-store/stores/{store_id}",
    "GET /v3/merchant-store/stores/{store_id}",
    "4013948577"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMerchantStore {
    /// Store id (微信支付商户门店ID). Required. It stands in the path.
    pub store_id: i64,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryMerchantStore {
    /// Creates the request; setters add the other fields.
    pub fn new(store_id: impl Into<i64>) -> Self {
        Self {
            store_id: store_id.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryMerchantStore
    [store_id,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryMerchantStore => MerchantStore, wxpay_core::Spec::new(
    "brand.query_merchant_store",
    wxpay_core::http::Method::GET,
    "/v3/merchant-store/stores/{store_id}",
)
.title("查询门店")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013948577")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// A merchant's store with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantStore {
    /// Basic details of the store (门店基础信息).
    pub store_basics: Option<MerchantStoreBasics>,
    /// Store address (门店地址信息).
    pub store_address: Option<StoreAddress>,
    /// Business details of the store (门店经营信息).
    pub store_business: Option<StoreBusiness>,
    /// Payee details of the store (门店收款信息).
    pub store_recipient: Option<Vec<MerchantStoreRecipient>>,
    /// Store state (门店状态).
    pub store_state: Option<MerchantStoreState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantStore
    []
    [store_basics, store_address, store_business, store_recipient, store_state,]
    []
}

/// State of a merchant's store and of the check of its address.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantStoreState {
    /// Description of the store state (门店状态描述).
    pub store_state_message: Option<String>,
    /// Why the address check failed (地址核实失败原因).
    pub address_failed_reason: Option<String>,
    /// Value of the store state (STORE\_STATE\_VALID).
    pub store_state_value: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantStoreState
    []
    [store_state_message, address_failed_reason, store_state_value,]
    []
}
