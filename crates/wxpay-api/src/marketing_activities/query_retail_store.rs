// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RetailStore;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one store of a brand's retail store activity (查询小店活动门店详情).
///
/// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
///
/// - Returns [`RetailStore`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询小店活动门店详情。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012384414)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::QueryRetailStore;
///
/// let request = QueryRetailStore::new()
///     .brand_id("1004")
///     .store_code("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","store_code":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询小店活动门店详情",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
    "GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
    "4012384414"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRetailStore {
    /// Brand id (品牌ID). Required. It stands in the path.
    pub brand_id: Option<String>,
    /// Store code (门店编码). Required. It stands in the path.
    pub store_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryRetailStore {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id` and `store_code`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            store_code: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required. It stands in the path.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Store code (门店编码). Required. It stands in the path.
    pub fn store_code<Via>(mut self, store_code: impl IntoField<String, Via>) -> Self {
        self.store_code = store_code.into_field();
        self
    }
}

impl Default for QueryRetailStore {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryRetailStore
    []
    [brand_id, store_code,]
    ["brand_id", "store_code",]
}

wxpay_core::operation!(QueryRetailStore => RetailStore, wxpay_core::Spec::new(
    "marketing_activities.query_retail_store",
    wxpay_core::http::Method::GET,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
)
.title("查询小店活动门店详情")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012384414")
.repeat(wxpay_core::Repeat::Freely));
