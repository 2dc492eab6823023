// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MediaType;
use super::MerchantLanguage;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the negotiation history of a complaint on the overseas host, page by page (查询投诉协商历史).
///
/// `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
///
/// - Returns [`GlobalNegotiationPage`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询投诉协商历史。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::ListGlobalNegotiationHistory;
///
/// let request = ListGlobalNegotiationHistory::new("sample-complaint-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"complaint_id":"sample-complaint-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询投诉协商历史",
    "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys",
    "GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListGlobalNegotiationHistory {
    /// Complaint number (投诉单号). Required. It stands in the path.
    pub complaint_id: String,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页开始位置).
    pub offset: Option<i64>,
    /// Language of the merchant (商户语言).
    pub mch_language: Option<MerchantLanguage>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListGlobalNegotiationHistory {
    /// Creates the request; setters add the other fields.
    pub fn new(complaint_id: impl Into<String>) -> Self {
        Self {
            complaint_id: complaint_id.into(),
            limit: None,
            offset: None,
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

    /// Language of the merchant (商户语言).
    pub fn mch_language<Via>(
        mut self,
        mch_language: impl IntoField<MerchantLanguage, Via>,
    ) -> Self {
        self.mch_language = mch_language.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListGlobalNegotiationHistory
    [complaint_id,]
    [limit, offset, mch_language,]
    []
}

wxpay_core::operation!(ListGlobalNegotiationHistory => GlobalNegotiationPage, wxpay_core::Spec::new(
    "complaints.list_global_negotiation_history",
    wxpay_core::http::Method::GET,
    "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys",
)
.title("查询投诉协商历史")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html")
.query(&["limit", "offset", "mch_language"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListGlobalNegotiationHistory => [GlobalNegotiationRecord] in data, items by offset, total total_count);

/// One page of a negotiation history on the overseas host.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalNegotiationPage {
    /// Result data (投诉协商历史).
    pub data: Option<Vec<GlobalNegotiationRecord>>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页开始位置).
    pub offset: Option<i64>,
    /// Total count (投诉协商历史总条数).
    pub total_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GlobalNegotiationPage
    []
    [data, limit, offset, total_count,]
    []
}

/// One step of a negotiation on the overseas host.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalNegotiationRecord {
    /// Operation log number (操作流水号).
    pub log_id: Option<String>,
    /// Operator (操作人).
    pub operator: Option<String>,
    /// When the operation took place (操作时间).
    pub operate_time: Option<DateTime>,
    /// Operation type (操作类型).
    pub operate_type: Option<GlobalOperationType>,
    /// Content of the operation (操作内容).
    pub operate_details: Option<String>,
    /// Pictures that belong to the entry.
    pub image_list: Option<Vec<String>>,
    /// Media files of the complaint (操作资料列表).
    pub complaint_media_list: Option<GlobalNegotiationMedia>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GlobalNegotiationRecord
    []
    [log_id, operator, operate_time, operate_type, operate_details, image_list, complaint_media_list,]
    []
}

/// Media files of a negotiation step on the overseas host.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalNegotiationMedia {
    /// Media file type (媒体文件业务类型).
    pub media_type: Option<MediaType>,
    /// Media file address.
    pub media_url: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GlobalNegotiationMedia
    []
    [media_type, media_url,]
    []
}

wxpay_core::open_enum! {
    /// The kind of a negotiation step on the overseas host.
    pub enum GlobalOperationType {
        /// The user filed the complaint (用户提交投诉).
        UserCreateComplaint = "USER_CREATE_COMPLAINT",
        /// The user resumed the complaint (用户继续投诉).
        UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
        /// The user left a message (用户留言).
        UserResponse = "USER_RESPONSE",
        /// WeChat Pay left a message (平台留言).
        PlatformResponse = "PLATFORM_RESPONSE",
        /// The merchant left a message (商户留言).
        MerchantResponse = "MERCHANT_RESPONSE",
        /// The merchant asked to close the complaint (商户申请结单).
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        /// System message about a new complaint (用户提交投诉系统通知).
        UserCreateComplaintSystemMessage = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
        /// System message: a full refund was started (投诉单发起全额退款系统通知).
        ComplaintFullRefundedSystemMessage = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
        /// System message: the user resumed the complaint (用户继续投诉系统通知).
        UserContinueComplaintSystemMessage = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
        /// The user withdrew the complaint (old complaints only).
        UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
        /// The user confirmed that it is solved (old complaints only).
        #[doc(alias = "USER_COMFIRM_COMPLAINT")]
        UserConfirmComplaint = "USER_COMFIRM_COMPLAINT",
        /// WeChat Pay urged the merchant to act (平台催办).
        PlatformHelpApplication = "PLATFORM_HELP_APPLICATION",
        /// The user asked WeChat Pay for help (用户申请平台协助).
        UserApplyPlatformHelp = "USER_APPLY_PLATFORM_HELP",
        /// The merchant agreed to a refund (商户同意退款申请).
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        /// The merchant refused a refund; the content gives the reason.
        #[doc(alias = "MERCHANT_REFUSE_RERUND")]
        MerchantRefuseRefund = "MERCHANT_REFUSE_RERUND",
        /// The user rated the handling; the content gives the score.
        UserSubmitSatisfaction = "USER_SUBMIT_SATISFACTION",
        /// The service order was cancelled (服务订单已取消).
        ServiceOrderCancel = "SERVICE_ORDER_CANCEL",
        /// The service order was completed (服务订单已完成).
        ServiceOrderComplete = "SERVICE_ORDER_COMPLETE",
        /// System message: a partial refund was started (投诉单发起部分退款系统通知).
        ComplaintPartialRefundedSystemMessage = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
        /// System message: the refund arrived (投诉单退款到账系统通知).
        ComplaintRefundReceivedSystemMessage = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
        /// System message: WeChat Pay refunds on the merchant's behalf (投诉单受托退款系统通知).
        ComplaintEntrustedRefundSystemMessage = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
    }
}
