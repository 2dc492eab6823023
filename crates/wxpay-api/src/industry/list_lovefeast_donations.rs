// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::LovefeastDonation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a user's charity meal donations to a brand, page by page (查询用户捐赠单列表).
///
/// `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
///
/// - Returns [`LovefeastDonationPage`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询用户捐赠单列表。调用方：商户、服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::industry::ListLovefeastDonations;
///
/// let request = ListLovefeastDonations::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .brand_id("1004");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户捐赠单列表",
    "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}",
    "GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListLovefeastDonations {
    /// The user's id within the application (用户在商户AppID下的唯一标识). Required. It stands in the path.
    pub openid: Option<String>,
    /// Brand id (品牌ID). Required. It stands in the path.
    pub brand_id: Option<String>,
    /// Start of the page of results.
    pub offset: Option<i64>,
    /// Most results to return in one page (最大资源条数).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListLovefeastDonations {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid` and `brand_id`.
    pub fn new() -> Self {
        Self {
            openid: None,
            brand_id: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户在商户AppID下的唯一标识). Required. It stands in the path.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Brand id (品牌ID). Required. It stands in the path.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Start of the page of results.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (最大资源条数).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for ListLovefeastDonations {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListLovefeastDonations
    []
    [openid, brand_id, offset, limit,]
    ["openid", "brand_id",]
}

wxpay_core::operation!(ListLovefeastDonations => LovefeastDonationPage, wxpay_core::Spec::new(
    "industry.list_lovefeast_donations",
    wxpay_core::http::Method::GET,
    "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}",
)
.title("查询用户捐赠单列表")
.family("industry")
.query(&["offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListLovefeastDonations => [LovefeastDonation] in data, items by offset, total total_count);

/// One page of charity meal donations.
#[derive(Clone)]
#[non_exhaustive]
pub struct LovefeastDonationPage {
    /// Number of donations in this page.
    pub count: Option<i64>,
    /// Most results to return in one page (最大记录条数).
    pub limit: Option<i64>,
    /// Start of the page of results (起始位置).
    pub offset: Option<i64>,
    /// Total count (全部记录数量).
    pub total_count: Option<i64>,
    /// Result data (结果集).
    pub data: Option<Vec<LovefeastDonation>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LovefeastDonationPage
    []
    [count, limit, offset, total_count, data,]
    []
}
