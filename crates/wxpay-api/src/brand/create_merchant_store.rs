// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MerchantStoreBasics;
use super::MerchantStoreRecipient;
use super::StoreAddress;
use super::StoreBusiness;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a merchant's store (创建门店).
///
/// `POST /v3/merchant-store/stores`
///
/// - Returns [`CreatedMerchantStore`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：创建门店。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013948546)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::CreateMerchantStore;
///
/// let request = CreateMerchantStore::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建门店",
    "/v3/merchant-store/stores",
    "POST /v3/merchant-store/stores",
    "4013948546"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateMerchantStore {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Basic details of the store (门店基础信息).
    pub store_basics: Option<MerchantStoreBasics>,
    /// Store address (门店地址信息).
    pub store_address: Option<StoreAddress>,
    /// Business details of the store (门店经营信息).
    pub store_business: Option<StoreBusiness>,
    /// Payee details of the store (门店收款信息).
    pub store_recipient: Option<Vec<MerchantStoreRecipient>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateMerchantStore {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            store_basics: None,
            store_address: None,
            store_business: None,
            store_recipient: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Basic details of the store (门店基础信息).
    pub fn store_basics<Via>(
        mut self,
        store_basics: impl IntoField<MerchantStoreBasics, Via>,
    ) -> Self {
        self.store_basics = store_basics.into_field();
        self
    }

    /// Store address (门店地址信息).
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

    /// Payee details of the store (门店收款信息).
    pub fn store_recipient<Via>(
        mut self,
        store_recipient: impl IntoField<Vec<MerchantStoreRecipient>, Via>,
    ) -> Self {
        self.store_recipient = store_recipient.into_field();
        self
    }
}

impl Default for CreateMerchantStore {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateMerchantStore
    []
    [sub_mchid, store_basics, store_address, store_business, store_recipient,]
    []
}

wxpay_core::operation!(CreateMerchantStore => CreatedMerchantStore, wxpay_core::Spec::new(
    "brand.create_merchant_store",
    wxpay_core::http::Method::POST,
    "/v3/merchant-store/stores",
)
.title("创建门店")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013948546")
.body(wxpay_core::Body::Json));

/// The id of a store that was created.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedMerchantStore {
    /// Store id (微信支付商户门店ID).
    pub store_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedMerchantStore
    []
    [store_id,]
    []
}
