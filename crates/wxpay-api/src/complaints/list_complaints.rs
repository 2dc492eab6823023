// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdditionalInfo;
use super::ComplaintMedia;
use super::ComplaintOrder;
use super::ComplaintState;
use super::ProblemType;
use super::ServiceOrder;
use super::UserTag;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Lists complaints of a date range, page by page (查询投诉单列表).
///
/// `GET /v3/merchant-service/complaints-v2`
///
/// - Returns [`ComplaintPage`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询投诉单列表。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012533431)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::ListComplaints;
///
/// let request = ListComplaints::new()
///     .limit(5)
///     .offset(10)
///     .begin_date("2019-01-01")
///     .end_date("2019-01-01")
///     .complainted_mchid("1900012181");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"begin_date":"2019-01-01","complainted_mchid":"1900012181","end_date":"2019-01-01","limit":5,"offset":10}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询投诉单列表",
    "/v3/merchant-service/complaints-v2",
    "GET /v3/merchant-service/complaints-v2",
    "4012533431",
    "4012691285"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListComplaints {
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页开始位置).
    pub offset: Option<i64>,
    /// Begin date (开始日期). Required. At most 10 characters.
    pub begin_date: Option<String>,
    /// End date (结束日期). Required. At most 10 characters.
    pub end_date: Option<String>,
    /// Merchant number complained about (被诉商户号). At most 64 characters.
    #[doc(alias("complained_mchid"))]
    pub complainted_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListComplaints {
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

    /// Begin date (开始日期). Required. At most 10 characters.
    pub fn begin_date<Via>(mut self, begin_date: impl IntoField<String, Via>) -> Self {
        self.begin_date = begin_date.into_field();
        self
    }

    /// End date (结束日期). Required. At most 10 characters.
    pub fn end_date<Via>(mut self, end_date: impl IntoField<String, Via>) -> Self {
        self.end_date = end_date.into_field();
        self
    }

    /// Merchant number complained about (被诉商户号). At most 64 characters.
    pub fn complainted_mchid<Via>(
        mut self,
        complainted_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.complainted_mchid = complainted_mchid.into_field();
        self
    }
}

impl Default for ListComplaints {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListComplaints
    []
    [limit, offset, begin_date, end_date, complainted_mchid,]
    ["begin_date", "end_date",]
}

wxpay_core::operation!(ListComplaints => ComplaintPage, wxpay_core::Spec::new(
    "complaints.list_complaints",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaints-v2",
)
.title("查询投诉单列表")
.family("complaints")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012533431")
.query(&["limit", "offset", "begin_date", "end_date", "complainted_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListComplaints => [ComplaintSummary] in data, items by offset, total total_count);

/// One page of complaints.
#[derive(Clone)]
#[non_exhaustive]
pub struct ComplaintPage {
    /// Result data (用户投诉信息详情).
    pub data: Option<Vec<ComplaintSummary>>,
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

wxpay_core::__model_impl! { ComplaintPage
    []
    [data, limit, offset, total_count,]
    []
}

/// A complaint as it appears in a page of complaints.
#[derive(Clone)]
#[non_exhaustive]
pub struct ComplaintSummary {
    /// Complaint number (投诉单号). At most 64 characters.
    pub complaint_id: Option<String>,
    /// When the complaint was made (投诉时间).
    pub complaint_time: Option<DateTime>,
    /// Details of the complaint (投诉详情). At most 300 characters.
    pub complaint_detail: Option<String>,
    /// Complaint state (投诉单状态).
    pub complaint_state: Option<ComplaintState>,
    /// Merchant number complained about (被诉商户号). At most 64 characters.
    #[doc(alias("complained_mchid"))]
    pub complainted_mchid: Option<String>,
    /// Phone number of the complainant (投诉人联系方式). Decrypted when the response is decoded. At most 512 characters.
    pub payer_phone: Option<Sensitive>,
    /// Orders associated with the complaint (投诉单关联订单信息).
    pub complaint_order_info: Option<Vec<ComplaintOrder>>,
    /// Service orders associated with the complaint (投诉单关联服务单信息).
    pub service_order_info: Option<Vec<ServiceOrder>>,
    /// Media files of the complaint (投诉资料列表).
    pub complaint_media_list: Option<Vec<ComplaintMedia>>,
    /// True if the complaint has been fully refunded (投诉单是否已全额退款).
    pub complaint_full_refunded: Option<bool>,
    /// True if a user message awaits a reply (是否有待回复的用户留言).
    pub incoming_user_response: Option<bool>,
    /// Description of the problem (问题描述). At most 256 characters.
    pub problem_description: Option<String>,
    /// Number of complaints by the user (用户投诉次数).
    pub user_complaint_times: Option<i64>,
    /// Problem type (问题类型).
    pub problem_type: Option<ProblemType>,
    /// Refund amount applied for (申请退款金额). In fen.
    pub apply_refund_amount: Option<i64>,
    /// List of user tags (用户标签列表).
    pub user_tag_list: Option<Vec<UserTag>>,
    /// Supplementary details (补充信息).
    pub additional_info: Option<AdditionalInfo>,
    /// True if the platform is assisting (是否在平台协助中).
    pub in_platform_service: Option<bool>,
    /// True if immediate service is needed (是否需即时服务用户).
    pub need_immediate_service: Option<bool>,
    /// True if it is an intelligent agent complaint (是否是智能体投诉).
    pub is_agent_mode: Option<bool>,
    /// The payer's id within the application (投诉人openid). Described by SKIT, WxJava; no official source confirms it.
    pub payer_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ComplaintSummary
    []
    [complaint_id, complaint_time, complaint_detail, complaint_state, complainted_mchid, payer_phone, complaint_order_info, service_order_info, complaint_media_list, complaint_full_refunded, incoming_user_response, problem_description, user_complaint_times, problem_type, apply_refund_amount, user_tag_list, additional_info, in_platform_service, need_immediate_service, is_agent_mode, payer_openid,]
    []
}
