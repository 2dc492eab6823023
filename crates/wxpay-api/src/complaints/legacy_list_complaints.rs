// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Lists complaints of a date range with the first version of the interface (查询投诉信息).
///
/// `GET /v3/merchant-service/complaints`
///
/// - Returns [`LegacyComplaintPage`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - WeChat Pay has marked it as outdated.
/// - 中文：查询投诉信息。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::LegacyListComplaints;
///
/// let request = LegacyListComplaints::new()
///     .begin_date("2026-01-31")
///     .end_date("2026-01-31");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"begin_date":"2026-01-31","end_date":"2026-01-31"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询投诉信息",
    "/v3/merchant-service/complaints",
    "GET /v3/merchant-service/complaints",
    "ListComplaintsV1"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegacyListComplaints {
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页开始位置).
    pub offset: Option<i64>,
    /// Begin date (开始日期). Required.
    pub begin_date: Option<String>,
    /// End date (结束日期). Required.
    pub end_date: Option<String>,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LegacyListComplaints {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `begin_date` and `end_date`.
    pub fn new() -> Self {
        Self {
            limit: None,
            offset: None,
            begin_date: None,
            end_date: None,
            sub_mchid: None,
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

    /// The sub-merchant's number (特约商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for LegacyListComplaints {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { LegacyListComplaints
    []
    [limit, offset, begin_date, end_date, sub_mchid,]
    ["begin_date", "end_date",]
}

wxpay_core::operation!(LegacyListComplaints => LegacyComplaintPage, wxpay_core::Spec::new(
    "complaints.legacy_list_complaints",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaints",
)
.title("查询投诉信息")
.family("complaints")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml")
.query(&["limit", "offset", "begin_date", "end_date", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(LegacyListComplaints => [LegacyComplaint] in data, items by offset, total total_count);

/// One page of complaints in the first version of the interface.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegacyComplaintPage {
    /// Start of the page of results (分页开始位置).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Total count (投诉总条数).
    pub total_count: Option<i64>,
    /// Result data.
    pub data: Option<Vec<LegacyComplaint>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LegacyComplaintPage
    []
    [offset, limit, total_count, data,]
    []
}

/// A complaint in the first version of the interface.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegacyComplaint {
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// When the complaint was made (投诉时间).
    pub complaint_time: Option<DateTime>,
    /// Amount (订单金额). In fen.
    pub amount: Option<i64>,
    /// Phone number of the complainant (投诉人联系方式). Decrypted when the response is decoded.
    pub payer_phone: Option<Sensitive>,
    /// Details of the complaint (投诉详情).
    pub complaint_detail: Option<String>,
    /// Complaint state (投诉单状态).
    pub complaint_state: Option<LegacyComplaintState>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// When the freeze ends (冻结结束时间).
    pub frozen_end_time: Option<String>,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LegacyComplaint
    []
    [out_trade_no, complaint_time, amount, payer_phone, complaint_detail, complaint_state, transaction_id, frozen_end_time, sub_mchid,]
    []
}

wxpay_core::open_enum! {
    /// The state of a complaint in the first version of the interface.
    pub enum LegacyComplaintState {
        #[doc(alias = "PAYER_COMPLAINTED")]
        PayerComplained = "PAYER_COMPLAINTED",
        #[doc(alias = "FROZENED")]
        Frozen = "FROZENED",
        FrozenFinished = "FROZEN_FINISHED",
        PayerCanceled = "PAYER_CANCELED",
        MerchantRefunded = "MERCHANT_REFUNDED",
        SystemRefunded = "SYSTEM_REFUNDED",
        ManualUnfrozen = "MANUAL_UNFROZEN",
    }
}
