// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdditionalInfo;
use super::ComplaintMedia;
use super::ComplaintOrder;
use super::ComplaintState;
use super::ProblemType;
use super::UserTag;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::Sensitive;

/// Queries one complaint by its complaint number (查询投诉单详情).
///
/// `GET /v3/merchant-service/complaints-v2/{complaint_id}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html)
#[doc(alias = "查询投诉单详情")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryComplaint {
    /// Complaint number (投诉单号). Required. It stands in the path.
    pub complaint_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryComplaint {
    /// Creates the request; setters add the other fields.
    pub fn new(complaint_id: impl Into<String>) -> Self {
        Self {
            complaint_id: complaint_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryComplaint
    [complaint_id,]
    []
    []
}

wxpay_core::operation!(QueryComplaint => Complaint, wxpay_core::Spec::new(
    "query_complaint",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaints-v2/{complaint_id}",
)
.title("查询投诉单详情")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html")
.repeat(wxpay_core::Repeat::Freely));

/// A complaint with its state, orders and media files.
#[derive(Clone)]
#[non_exhaustive]
pub struct Complaint {
    /// Complaint number (投诉单号).
    pub complaint_id: Option<String>,
    /// When the complaint was made (投诉时间).
    pub complaint_time: Option<DateTime>,
    /// Details of the complaint (投诉详情).
    pub complaint_detail: Option<String>,
    /// Complaint state (投诉单状态).
    pub complaint_state: Option<ComplaintState>,
    /// Merchant number complained about (被诉商户号).
    pub complainted_mchid: Option<String>,
    /// Phone number of the complainant (投诉人联系方式). Opened when the answer is decoded.
    pub payer_phone: Option<Sensitive>,
    /// The payer's id within the application (投诉人openid).
    pub payer_openid: Option<String>,
    /// Media files of the complaint (投诉资料列表).
    pub complaint_media_list: Option<Vec<ComplaintMedia>>,
    /// Orders associated with the complaint (投诉单关联订单信息).
    pub complaint_order_info: Option<Vec<ComplaintOrder>>,
    /// Service orders associated with the complaint (投诉单关联服务单信息).
    pub service_order_info: Option<Vec<ServiceOrderInComplaint>>,
    /// Whether the complaint has been fully refunded (投诉单是否已全额退款).
    pub complaint_full_refunded: Option<bool>,
    /// Whether a user message awaits a reply (是否有待回复的用户留言).
    pub incoming_user_response: Option<bool>,
    /// Description of the problem (问题描述).
    pub problem_description: Option<String>,
    /// Number of complaints by the user (用户投诉次数).
    pub user_complaint_times: Option<i64>,
    /// Problem type (问题类型).
    pub problem_type: Option<ProblemType>,
    /// Refund amount applied for. In fen.
    pub apply_refund_amount: Option<i64>,
    /// List of user tags (用户标签列表).
    pub user_tag_list: Option<Vec<UserTag>>,
    /// Supplementary details (补充信息).
    pub additional_info: Option<AdditionalInfo>,
    /// Whether the platform is assisting (是否在平台协助中).
    pub in_platform_service: Option<bool>,
    /// Whether immediate service is needed.
    pub need_immediate_service: Option<bool>,
    /// Whether it is an intelligent agent complaint (是否是智能体投诉).
    pub is_agent_mode: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Complaint
    []
    [complaint_id, complaint_time, complaint_detail, complaint_state, complainted_mchid, payer_phone, payer_openid, complaint_media_list, complaint_order_info, service_order_info, complaint_full_refunded, incoming_user_response, problem_description, user_complaint_times, problem_type, apply_refund_amount, user_tag_list, additional_info, in_platform_service, need_immediate_service, is_agent_mode,]
    []
}

/// A service order in a single complaint, with its state as free text.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceOrderInComplaint {
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// State (支付分服务单状态).
    pub state: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ServiceOrderInComplaint
    []
    [order_id, out_order_no, state,]
    []
}
