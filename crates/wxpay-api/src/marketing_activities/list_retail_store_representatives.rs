// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Representative;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the sales representatives of a retail store activity, page by page (查询零售小店活动业务代理).
///
/// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
///
/// - Returns [`RepresentativePage`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询零售小店活动业务代理。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012384405)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::ListRetailStoreRepresentatives;
///
/// let request = ListRetailStoreRepresentatives::new("sample-activity-id")
///     .offset(0)
///     .limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":"sample-activity-id","limit":20,"offset":0}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询零售小店活动业务代理",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
    "GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
    "4012384405"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListRetailStoreRepresentatives {
    /// Activity id (零售小店活动ID). Required. It stands in the path.
    pub activity_id: String,
    /// Start of the page of results (分页页码). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小). Required.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListRetailStoreRepresentatives {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `offset` and `limit`.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
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

wxpay_core::__model_impl! { ListRetailStoreRepresentatives
    [activity_id,]
    [offset, limit,]
    ["offset", "limit",]
}

wxpay_core::operation!(ListRetailStoreRepresentatives => RepresentativePage, wxpay_core::Spec::new(
    "marketing_activities.list_retail_store_representatives",
    wxpay_core::http::Method::GET,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
)
.title("查询零售小店活动业务代理")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012384405")
.query(&["offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListRetailStoreRepresentatives => [Representative] in data, pages by offset, total total_count);

/// One page of sales representatives.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepresentativePage {
    /// Total count (小店活动业代总数).
    pub total_count: Option<i64>,
    /// Result data (小店活动业代集合).
    pub data: Option<Vec<Representative>>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RepresentativePage
    []
    [total_count, data, offset, limit,]
    []
}
