// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdditionalInfo;
use super::ComplaintMedia;
use super::ComplaintOrder;
use super::ComplaintState;
use super::ProblemType;
use super::ServiceOrder;
use super::UserTag;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
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
    #[doc(alias = "查询投诉单列表")]
    pub request ListComplaints {
        required {
            /// Begin date (开始日期). Required. At most 10 characters.
            begin_date: String,
            /// End date (结束日期). Required. At most 10 characters.
            end_date: String,
        }
        optional {
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页开始位置).
            offset: i64,
            /// Merchant number complained about (被诉商户号). At most 64 characters.
            complainted_mchid: String,
        }
    }
}

wxpay_core::operation!(ListComplaints => ComplaintPage, wxpay_core::Spec::new(
    "list_complaints",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaints-v2",
)
.title("查询投诉单列表")
.family("complaints")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012533431")
.query(&["limit", "offset", "begin_date", "end_date", "complainted_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListComplaints => [ComplaintSummary] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of complaints.
    pub answer ComplaintPage {
        always {}
        optional {
            /// Result data (用户投诉信息详情).
            data: Vec<ComplaintSummary>,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页开始位置).
            offset: i64,
            /// Total count (投诉总条数).
            total_count: i64,
        }
    }
}

wxpay_core::model! {
    /// A complaint as it appears in a page of complaints.
    pub answer ComplaintSummary {
        always {}
        optional {
            /// Complaint number (投诉单号). At most 64 characters.
            complaint_id: String,
            /// When the complaint was made (投诉时间).
            complaint_time: DateTime,
            /// Details of the complaint (投诉详情). At most 300 characters.
            complaint_detail: String,
            /// Complaint state (投诉单状态).
            complaint_state: ComplaintState,
            /// Merchant number complained about (被诉商户号). At most 64 characters.
            complainted_mchid: String,
            /// Phone number of the complainant (投诉人联系方式). Decrypted when the response is decoded. At most 512 characters.
            payer_phone: Sensitive,
            /// Orders associated with the complaint (投诉单关联订单信息).
            complaint_order_info: Vec<ComplaintOrder>,
            /// Service orders associated with the complaint (投诉单关联服务单信息).
            service_order_info: Vec<ServiceOrder>,
            /// Media files of the complaint (投诉资料列表).
            complaint_media_list: Vec<ComplaintMedia>,
            /// Whether the complaint has been fully refunded (投诉单是否已全额退款).
            complaint_full_refunded: bool,
            /// Whether a user message awaits a reply (是否有待回复的用户留言).
            incoming_user_response: bool,
            /// Description of the problem (问题描述). At most 256 characters.
            problem_description: String,
            /// Number of complaints by the user (用户投诉次数).
            user_complaint_times: i64,
            /// Problem type (问题类型).
            problem_type: ProblemType,
            /// Refund amount applied for (申请退款金额). In fen.
            apply_refund_amount: i64,
            /// List of user tags (用户标签列表).
            user_tag_list: Vec<UserTag>,
            /// Supplementary details (补充信息).
            additional_info: AdditionalInfo,
            /// Whether the platform is assisting (是否在平台协助中).
            in_platform_service: bool,
            /// Whether immediate service is needed (是否需即时服务用户).
            need_immediate_service: bool,
            /// Whether it is an intelligent agent complaint (是否是智能体投诉).
            is_agent_mode: bool,
            /// The payer's id within the application (投诉人openid). Described by SKIT, WxJava; no official source confirms it.
            payer_openid: String,
        }
    }
}
