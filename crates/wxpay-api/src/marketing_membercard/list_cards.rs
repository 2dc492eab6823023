// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Card;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists member card templates, page by page (查询会员卡模板列表).
///
/// `GET /v3/marketing/membercard-open/cards`
///
/// - Returns [`CardPage`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询会员卡模板列表。调用方：商户、服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::ListCards;
///
/// let request = ListCards::new().offset(0).limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"limit":20,"offset":0}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询会员卡模板列表",
    "/v3/marketing/membercard-open/cards",
    "GET /v3/marketing/membercard-open/cards"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListCards {
    /// Brand id (品牌id).
    pub brand_id: Option<String>,
    /// Application id (商户AppId).
    pub appid: Option<String>,
    /// Start of the page of results (分页页码). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小). Required.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListCards {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `offset` and `limit`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            appid: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌id).
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Application id (商户AppId).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
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

impl Default for ListCards {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListCards
    []
    [brand_id, appid, offset, limit,]
    ["offset", "limit",]
}

wxpay_core::operation!(ListCards => CardPage, wxpay_core::Spec::new(
    "marketing_membercard.list_cards",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-open/cards",
)
.title("查询会员卡模板列表")
.family("marketing_membercard")
.query(&["brand_id", "appid", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListCards => [Card] in data, undocumented by offset, total total_count);

/// A page of member card templates.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPage {
    /// Total count (总数量).
    pub total_count: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Result data (会员卡列表).
    pub data: Option<Vec<Card>>,
    /// True if the dynamic code is enabled (是否启用动态码). Described by SKIT; no official source confirms it.
    pub need_dynamic_code: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CardPage
    []
    [total_count, limit, offset, data, need_dynamic_code,]
    []
}
