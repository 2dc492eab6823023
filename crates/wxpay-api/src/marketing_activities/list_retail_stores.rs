// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RetailStore;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the stores of a brand's retail store activity, page by page (查询小店活动门店列表).
///
/// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
///
/// - Returns [`RetailStorePage`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询小店活动门店列表。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012384414)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::ListRetailStores;
///
/// let request = ListRetailStores::new("1004").offset(0).limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","limit":20,"offset":0}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询小店活动门店列表",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "4012384414"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListRetailStores {
    /// Brand id (品牌ID). Required. It stands in the path.
    pub brand_id: String,
    /// Start of the page of results (分页页码). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小). Required.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListRetailStores {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `offset` and `limit`.
    pub fn new(brand_id: impl Into<String>) -> Self {
        Self {
            brand_id: brand_id.into(),
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Start of the page of results (分页页码). Required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (分页大小). Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListRetailStores
    [brand_id,]
    [offset, limit,]
    ["offset", "limit",]
}

wxpay_core::operation!(ListRetailStores => RetailStorePage, wxpay_core::Spec::new(
    "marketing_activities.list_retail_stores",
    wxpay_core::http::Method::GET,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
)
.title("查询小店活动门店列表")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012384414")
.query(&["offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListRetailStores => [RetailStore] in data, undocumented by offset, total total_count);

/// One page of stores of a retail store activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct RetailStorePage {
    /// Total count (小店活动门店总数).
    pub total_count: Option<i64>,
    /// Result data (小店活动门店集合).
    pub data: Option<Vec<RetailStore>>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RetailStorePage
    []
    [total_count, data, offset, limit,]
    []
}
