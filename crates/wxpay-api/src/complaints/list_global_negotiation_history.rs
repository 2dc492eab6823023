// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MediaType;
use super::MerchantLanguage;
use wxpay_core::DateTime;

wxpay_core::model! {
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
    #[doc(alias = "查询投诉协商历史")]
    pub request ListGlobalNegotiationHistory {
        required {
            /// Complaint number (投诉单号). Required. It stands in the path.
            complaint_id: String,
        }
        optional {
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页开始位置).
            offset: i64,
            /// Language of the merchant (商户语言).
            mch_language: MerchantLanguage,
        }
    }
}

wxpay_core::operation!(ListGlobalNegotiationHistory => GlobalNegotiationPage, wxpay_core::Spec::new(
    "list_global_negotiation_history",
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

wxpay_core::model! {
    /// One page of a negotiation history on the overseas host.
    pub answer GlobalNegotiationPage {
        always {}
        optional {
            /// Result data (投诉协商历史).
            data: Vec<GlobalNegotiationRecord>,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页开始位置).
            offset: i64,
            /// Total count (投诉协商历史总条数).
            total_count: i64,
        }
    }
}

wxpay_core::model! {
    /// One step of a negotiation on the overseas host.
    pub answer GlobalNegotiationRecord {
        always {}
        optional {
            /// Operation log number (操作流水号).
            log_id: String,
            /// Operator (操作人).
            operator: String,
            /// When the operation took place (操作时间).
            operate_time: DateTime,
            /// Operation type (操作类型).
            operate_type: GlobalOperationType,
            /// Content of the operation (操作内容).
            operate_details: String,
            /// List of images.
            image_list: Vec<String>,
            /// Media files of the complaint (操作资料列表).
            complaint_media_list: GlobalNegotiationMedia,
        }
    }
}

wxpay_core::model! {
    /// Media files of a negotiation step on the overseas host.
    pub answer GlobalNegotiationMedia {
        always {}
        optional {
            /// Media file type (媒体文件业务类型).
            media_type: MediaType,
            /// Media file address.
            media_url: Vec<String>,
        }
    }
}

wxpay_core::open_enum! {
    /// The kind of a negotiation step on the overseas host.
    pub enum GlobalOperationType {
        UserCreateComplaint = "USER_CREATE_COMPLAINT",
        UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
        UserResponse = "USER_RESPONSE",
        PlatformResponse = "PLATFORM_RESPONSE",
        MerchantResponse = "MERCHANT_RESPONSE",
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        UserCreateComplaintSystemMessage = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
        ComplaintFullRefundedSystemMessage = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
        UserContinueComplaintSystemMessage = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
        UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
        UserComfirmComplaint = "USER_COMFIRM_COMPLAINT",
        PlatformHelpApplication = "PLATFORM_HELP_APPLICATION",
        UserApplyPlatformHelp = "USER_APPLY_PLATFORM_HELP",
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        MerchantRefuseRerund = "MERCHANT_REFUSE_RERUND",
        UserSubmitSatisfaction = "USER_SUBMIT_SATISFACTION",
        ServiceOrderCancel = "SERVICE_ORDER_CANCEL",
        ServiceOrderComplete = "SERVICE_ORDER_COMPLETE",
        ComplaintPartialRefundedSystemMessage = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
        ComplaintRefundReceivedSystemMessage = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
        ComplaintEntrustedRefundSystemMessage = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
    }
}
