// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CreatedStore;
use super::StoreAddress;
use super::StoreBasics;
use super::StoreBusiness;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a brand's store (创建品牌门店).
///
/// `POST /v3/brand/partner/store/brandstores`
///
/// - Returns [`CreatedStore`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：创建品牌门店。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015783183)
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
/// | `PARAM_ERROR` | 400 | Longitude of the store invalid; latitude of the store invalid. | Check the parameters. |
/// | `ALREADY_EXISTS` | 400 | Brand store exists already. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{CreateStore, StoreAddress, StoreBasics, StoreBusiness};
///
/// let request = CreateStore::new()
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
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"123456789","store_address":{"address_code":"440305","address_complements":"示例文字","address_detail":"示例文字","latitude":"37.75464","longitude":"112.63484"},"store_basics":{"branch_name":"示例支行","store_reference_id":"MDL001"},"store_business":{"business_hours":"示例文字","service_phone":"0755-86013388|0755-86013399"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建品牌门店",
    "/v3/brand/partner/store/brandstores",
    "POST /v3/brand/partner/store/brandstores",
    "4015783183"
))]
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
    "brand.create_store",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/store/brandstores",
)
.title("创建品牌门店")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015783183")
.body(wxpay_core::Body::Json));
