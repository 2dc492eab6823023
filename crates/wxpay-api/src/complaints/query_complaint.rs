// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdditionalInfo;
use super::ComplaintMedia;
use super::ComplaintOrder;
use super::ComplaintState;
use super::ProblemType;
use super::UserTag;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries one complaint by its complaint number (查询投诉单详情).
    ///
    /// `GET /v3/merchant-service/complaints-v2/{complaint_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html)
    #[doc(alias = "查询投诉单详情")]
    pub request QueryComplaint {
        required {
            /// Complaint number (投诉单号). Required. It stands in the path.
            complaint_id: String,
        }
        optional {}
    }
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

wxpay_core::model! {
    /// A complaint with its state, orders and media files.
    pub answer Complaint {
        always {}
        optional {
            /// Complaint number (投诉单号).
            complaint_id: String,
            /// When the complaint was made (投诉时间).
            complaint_time: DateTime,
            /// Details of the complaint (投诉详情).
            complaint_detail: String,
            /// Complaint state (投诉单状态).
            complaint_state: ComplaintState,
            /// Merchant number complained about (被诉商户号).
            complainted_mchid: String,
            /// Phone number of the complainant (投诉人联系方式). Opened when the answer is decoded.
            payer_phone: Sensitive,
            /// The payer's id within the application (投诉人openid).
            payer_openid: String,
            /// Media files of the complaint (投诉资料列表).
            complaint_media_list: Vec<ComplaintMedia>,
            /// Orders associated with the complaint (投诉单关联订单信息).
            complaint_order_info: Vec<ComplaintOrder>,
            /// Service orders associated with the complaint (投诉单关联服务单信息).
            service_order_info: Vec<ServiceOrderInComplaint>,
            /// Whether the complaint has been fully refunded (投诉单是否已全额退款).
            complaint_full_refunded: bool,
            /// Whether a user message awaits a reply (是否有待回复的用户留言).
            incoming_user_response: bool,
            /// Description of the problem (问题描述).
            problem_description: String,
            /// Number of complaints by the user (用户投诉次数).
            user_complaint_times: i64,
            /// Problem type (问题类型).
            problem_type: ProblemType,
            /// Refund amount applied for. In fen.
            apply_refund_amount: i64,
            /// List of user tags (用户标签列表).
            user_tag_list: Vec<UserTag>,
            /// Supplementary details (补充信息).
            additional_info: AdditionalInfo,
            /// Whether the platform is assisting (是否在平台协助中).
            in_platform_service: bool,
            /// Whether immediate service is needed.
            need_immediate_service: bool,
            /// Whether it is an intelligent agent complaint (是否是智能体投诉).
            is_agent_mode: bool,
        }
    }
}

wxpay_core::model! {
    /// A service order in a single complaint, with its state as free text.
    pub answer ServiceOrderInComplaint {
        always {}
        optional {
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// State (支付分服务单状态).
            state: String,
        }
    }
}
