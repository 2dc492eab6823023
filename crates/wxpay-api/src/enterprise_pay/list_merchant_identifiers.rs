// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the merchant identifiers of a range, page by page (查询商户标识列表).
///
/// `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
///
/// - Returns [`MerchantIdentifierPage`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询商户标识列表。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::enterprise_pay::ListMerchantIdentifiers;
///
/// let request = ListMerchantIdentifiers::new("sample-range-id")
///     .offset(0)
///     .limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"limit":20,"offset":0,"range_id":"sample-range-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商户标识列表",
    "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
    "GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListMerchantIdentifiers {
    /// Id of the range of available merchants (可用商户范围id). Required. It stands in the path.
    pub range_id: String,
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// Start of the page of results (分页开始位置). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小). Required.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListMerchantIdentifiers {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `offset` and `limit`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new(range_id: impl Into<String>) -> Self {
        Self {
            range_id: range_id.into(),
            sp_mchid: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// Start of the page of results (分页开始位置). Required.
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

wxpay_core::__model_impl! { ListMerchantIdentifiers
    [range_id,]
    [sp_mchid, offset, limit,]
    ["sp_mchid", "offset", "limit",]
}

wxpay_core::operation!(ListMerchantIdentifiers => MerchantIdentifierPage, wxpay_core::Spec::new(
    "enterprise_pay.list_merchant_identifiers",
    wxpay_core::http::Method::GET,
    "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
)
.title("查询商户标识列表")
.family("enterprise_pay")
.query(&["sp_mchid", "offset", "limit"])
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListMerchantIdentifiers => [String] in data, items by offset, total total_count);

/// One page of identifiers of merchants, with their total number.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantIdentifierPage {
    /// Start of the page of results (分页开始位置).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Number of identifiers in this page.
    pub count: Option<i64>,
    /// Total count (总数量).
    pub total_count: Option<i64>,
    /// Result data (商户标识列表).
    pub data: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantIdentifierPage
    []
    [offset, limit, count, total_count, data,]
    []
}
