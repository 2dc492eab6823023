// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Store;
use super::StoreAddress;
use super::StoreBasics;
use super::StoreBusiness;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates a brand's store (更新品牌门店).
///
/// `PATCH /v3/brand/partner/store/brandstores/{store_id}`
///
/// - Returns [`Store`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：更新品牌门店。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015783158)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `PARAM_ERROR` | 400 | Store state does not allow a change; longitude of the store invalid. | Check the parameters. |
/// | `NOT_FOUND` | 404 | No such brand store. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{StoreAddress, StoreBasics, StoreBusiness, UpdateStore};
///
/// let request = UpdateStore::new("1234567890123456")
///     .brand_id("123456789")
///     .store_basics(
///         StoreBasics::new()
///             .store_reference_id("MDL001")
///             .branch_name("示例支行"),
///     )
///     .store_address(
///         StoreAddress::new()
///             .address_code("440305")
///             .address_detail("示例文字")
///             .address_complements("示例文字")
///             .longitude("112.63484")
///             .latitude("37.75464"),
///     )
///     .store_business(
///         StoreBusiness::new()
///             .service_phone("0755-86013388|0755-86013399")
///             .business_hours("示例文字"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"123456789","store_address":{"address_code":"440305","address_complements":"示例文字","address_detail":"示例文字","latitude":"37.75464","longitude":"112.63484"},"store_basics":{"branch_name":"示例支行","store_reference_id":"MDL001"},"store_business":{"business_hours":"示例文字","service_phone":"0755-86013388|0755-86013399"},"store_id":"1234567890123456"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "更新品牌门店",
    "/v3/brand/partner/store/brandstores/{store_id}",
    "PATCH /v3/brand/partner/store/brandstores/{store_id}",
    "4015783158"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateStore {
    /// Store id (品牌门店ID). Required. It stands in the path.
    pub store_id: String,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Basic details of the store (门店基础信息).
    pub store_basics: Option<StoreBasics>,
    /// Store address (门店地址信息).
    pub store_address: Option<StoreAddress>,
    /// Business details of the store (门店经营信息).
    pub store_business: Option<StoreBusiness>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateStore {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`.
    pub fn new(store_id: impl Into<String>) -> Self {
        Self {
            store_id: store_id.into(),
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
}

wxpay_core::__model_impl! { UpdateStore
    [store_id,]
    [brand_id, store_basics, store_address, store_business,]
    ["brand_id",]
}

wxpay_core::operation!(UpdateStore => Store, wxpay_core::Spec::new(
    "brand.update_store",
    wxpay_core::http::Method::PATCH,
    "/v3/brand/partner/store/brandstores/{store_id}",
)
.title("更新品牌门店")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015783158")
.body(wxpay_core::Body::Json));
