// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdditionalInfo;
use super::ComplaintMedia;
use super::ComplaintOrder;
use super::ComplaintState;
use super::ProblemType;
use super::ServiceOrderState;
use super::UserTag;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::Sensitive;

/// Queries one complaint by its complaint number (查询投诉单详情).
///
/// `GET /v3/merchant-service/complaints-v2/{complaint_id}`
///
/// - Returns [`Complaint`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: safe, it only reads.
/// - 中文：查询投诉单详情。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012533436)
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
/// use wxpay::api::complaints::QueryComplaint;
///
/// let request = QueryComplaint::new("200201820200101080076610000");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"complaint_id":"200201820200101080076610000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询投诉单详情",
    "/v3/merchant-service/complaints-v2/{complaint_id}",
    "GET /v3/merchant-service/complaints-v2/{complaint_id}",
    "4012533436",
    "4012691648"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryComplaint {
    /// Complaint number (投诉单号). Required. At most 64 characters. It stands in the path.
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
    "complaints.query_complaint",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaints-v2/{complaint_id}",
)
.title("查询投诉单详情")
.family("complaints")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012533436")
.repeat(wxpay_core::Repeat::Freely));

/// A complaint with its state, orders and media files.
#[derive(Clone)]
#[non_exhaustive]
pub struct Complaint {
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
    /// The payer's id within the application (投诉人openid). At most 128 characters.
    pub payer_openid: Option<String>,
    /// Media files of the complaint (投诉资料列表).
    pub complaint_media_list: Option<Vec<ComplaintMedia>>,
    /// Orders associated with the complaint (投诉单关联订单信息).
    pub complaint_order_info: Option<Vec<ComplaintOrder>>,
    /// Service orders associated with the complaint (投诉单关联服务单信息).
    pub service_order_info: Option<Vec<ComplaintServiceOrder>>,
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
pub struct ComplaintServiceOrder {
    /// WeChat Pay's order number (微信支付服务订单号). At most 128 characters.
    pub order_id: Option<String>,
    /// The merchant's own order number (商户服务订单号). At most 128 characters.
    pub out_order_no: Option<String>,
    /// State (支付分服务单状态).
    pub state: Option<ServiceOrderState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ComplaintServiceOrder
    []
    [order_id, out_order_no, state,]
    []
}
