// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RetailStore;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deletes stores from a brand's retail store activity (删除小店活动门店).
///
/// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
///
/// - Returns [`RetailStoreDeletion`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：删除小店活动门店。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012384431)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::{DeleteRetailStores, RetailStore};
///
/// let request = DeleteRetailStores::new()
///     .brand_id("1004")
///     .out_request_no("1217752501201407033233368018")
///     .stores([RetailStore::new().store_code("1217752501201407033233368018")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","out_request_no":"1217752501201407033233368018","stores":[{"store_code":"1217752501201407033233368018"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "删除小店活动门店",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "4012384431"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeleteRetailStores {
    /// Brand id (品牌ID). Required. It stands in the path.
    pub brand_id: Option<String>,
    /// The merchant's own request number. Required.
    pub out_request_no: Option<String>,
    /// When it was deleted (删除时间). Sources differ on whether it is required.
    pub delete_time: Option<DateTime>,
    /// Stores of the retail store activity (待删除的小店活动门店列表). Required.
    pub stores: Option<Vec<RetailStore>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeleteRetailStores {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`, `out_request_no` and `stores`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            out_request_no: None,
            delete_time: None,
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

    /// When it was deleted (删除时间). Sources differ on whether it is required.
    pub fn delete_time<Via>(mut self, delete_time: impl IntoField<DateTime, Via>) -> Self {
        self.delete_time = delete_time.into_field();
        self
    }

    /// Stores of the retail store activity (待删除的小店活动门店列表). Required.
    pub fn stores<Via>(mut self, stores: impl IntoField<Vec<RetailStore>, Via>) -> Self {
        self.stores = stores.into_field();
        self
    }
}

impl Default for DeleteRetailStores {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeleteRetailStores
    []
    [brand_id, out_request_no, delete_time, stores,]
    ["brand_id", "out_request_no", "stores",]
}

wxpay_core::operation!(DeleteRetailStores => RetailStoreDeletion, wxpay_core::Spec::new(
    "marketing_activities.delete_retail_stores",
    wxpay_core::http::Method::DELETE,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
)
.title("删除小店活动门店")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012384431")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The outcome of deleting stores.
#[derive(Clone)]
#[non_exhaustive]
pub struct RetailStoreDeletion {
    /// When it was deleted (删除时间).
    pub delete_time: Option<DateTime>,
    /// Stores of the retail store activity that failed (删除失败的小店活动门店列表).
    pub failed_stores: Option<Vec<RetailStore>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RetailStoreDeletion
    []
    [delete_time, failed_stores,]
    []
}
