// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RetailStore;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Adds stores to a brand's retail store activity (添加小店活动门店).
///
/// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
///
/// - Returns [`RetailStoreAddition`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：添加小店活动门店。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012384421)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::{AddRetailStores, RetailStore};
///
/// let request = AddRetailStores::new()
///     .brand_id("1004")
///     .out_request_no("1217752501201407033233368018")
///     .stores([RetailStore::new().store_code("1217752501201407033233368018")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","out_request_no":"1217752501201407033233368018","stores":[{"store_code":"1217752501201407033233368018"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "添加小店活动门店",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "4012384421"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AddRetailStores {
    /// Brand id (品牌ID). Required. It stands in the path.
    pub brand_id: Option<String>,
    /// The merchant's own request number. Required.
    pub out_request_no: Option<String>,
    /// When it was added (添加时间). Sources differ on whether it is required.
    pub add_time: Option<DateTime>,
    /// Stores of the retail store activity (待新增的小店活动门店列表). Required.
    pub stores: Option<Vec<RetailStore>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AddRetailStores {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`, `out_request_no` and `stores`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            out_request_no: None,
            add_time: None,
            stores: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required. It stands in the path.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// The merchant's own request number. Required.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// When it was added (添加时间). Sources differ on whether it is required.
    pub fn add_time<Via>(mut self, add_time: impl IntoField<DateTime, Via>) -> Self {
        self.add_time = add_time.into_field();
        self
    }

    /// Stores of the retail store activity (待新增的小店活动门店列表). Required.
    pub fn stores<Via>(mut self, stores: impl IntoField<Vec<RetailStore>, Via>) -> Self {
        self.stores = stores.into_field();
        self
    }
}

impl Default for AddRetailStores {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AddRetailStores
    []
    [brand_id, out_request_no, add_time, stores,]
    ["brand_id", "out_request_no", "stores",]
}

wxpay_core::operation!(AddRetailStores => RetailStoreAddition, wxpay_core::Spec::new(
    "marketing_activities.add_retail_stores",
    wxpay_core::http::Method::POST,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
)
.title("添加小店活动门店")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012384421")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The outcome of adding stores.
#[derive(Clone)]
#[non_exhaustive]
pub struct RetailStoreAddition {
    /// When it was added (添加时间).
    pub add_time: Option<DateTime>,
    /// Stores of the retail store activity that failed (添加失败的小店活动门店列表).
    pub failed_stores: Option<Vec<RetailStore>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RetailStoreAddition
    []
    [add_time, failed_stores,]
    []
}
