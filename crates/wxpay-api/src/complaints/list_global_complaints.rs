// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::GlobalComplaint;
use super::MerchantLanguage;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists complaints of a date range on the overseas host, page by page (查询投诉单列表).
///
/// `GET /v3/global/merchant-service/complaints`
///
/// - Returns [`GlobalComplaintPage`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询投诉单列表。调用方：商户、服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::ListGlobalComplaints;
///
/// let request = ListGlobalComplaints::new()
///     .begin_date("2026-01-31")
///     .end_date("2026-01-31");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"begin_date":"2026-01-31","end_date":"2026-01-31"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询投诉单列表",
    "/v3/global/merchant-service/complaints",
    "GET /v3/global/merchant-service/complaints"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListGlobalComplaints {
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页开始位置).
    pub offset: Option<i64>,
    /// Begin date (开始日期). Required.
    pub begin_date: Option<String>,
    /// End date (结束日期). Required.
    pub end_date: Option<String>,
    /// Merchant number complained about (诉商户号).
    #[doc(alias("complained_mchid"))]
    pub complainted_mchid: Option<String>,
    /// Language of the merchant (商户语言).
    pub mch_language: Option<MerchantLanguage>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListGlobalComplaints {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `begin_date` and `end_date`.
    pub fn new() -> Self {
        Self {
            limit: None,
            offset: None,
            begin_date: None,
            end_date: None,
            complainted_mchid: None,
            mch_language: None,
            extra: Extra::new(),
        }
    }

    /// Most results to return in one page (分页大小).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Start of the page of results (分页开始位置).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Begin date (开始日期). Required.
    pub fn begin_date<Via>(mut self, begin_date: impl IntoField<String, Via>) -> Self {
        self.begin_date = begin_date.into_field();
        self
    }

    /// End date (结束日期). Required.
    pub fn end_date<Via>(mut self, end_date: impl IntoField<String, Via>) -> Self {
        self.end_date = end_date.into_field();
        self
    }

    /// Merchant number complained about (诉商户号).
    pub fn complainted_mchid<Via>(
        mut self,
        complainted_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.complainted_mchid = complainted_mchid.into_field();
        self
    }

    /// Language of the merchant (商户语言).
    pub fn mch_language<Via>(
        mut self,
        mch_language: impl IntoField<MerchantLanguage, Via>,
    ) -> Self {
        self.mch_language = mch_language.into_field();
        self
    }
}

impl Default for ListGlobalComplaints {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListGlobalComplaints
    []
    [limit, offset, begin_date, end_date, complainted_mchid, mch_language,]
    ["begin_date", "end_date",]
}

wxpay_core::operation!(ListGlobalComplaints => GlobalComplaintPage, wxpay_core::Spec::new(
    "complaints.list_global_complaints",
    wxpay_core::http::Method::GET,
    "/v3/global/merchant-service/complaints",
)
.title("查询投诉单列表")
.family("complaints")
.query(&["limit", "offset", "begin_date", "end_date", "complainted_mchid", "mch_language"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListGlobalComplaints => [GlobalComplaint] in data, items by offset, total total_count);

/// One page of complaints on the overseas host.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalComplaintPage {
    /// Result data (用户投诉信息详情).
    pub data: Option<Vec<GlobalComplaint>>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页开始位置).
    pub offset: Option<i64>,
    /// Total count (投诉总条数).
    pub total_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GlobalComplaintPage
    []
    [data, limit, offset, total_count,]
    []
}
