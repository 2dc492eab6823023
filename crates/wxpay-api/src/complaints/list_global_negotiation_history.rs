// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MediaType;
use super::MerchantLanguage;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists the negotiation history of a complaint on the overseas host, page by page (查询投诉协商历史).
    ///
    /// `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Host: `apihk.mch.weixin.qq.com`.
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
        /// User create complaint.
        UserCreateComplaint = "USER_CREATE_COMPLAINT",
        /// User continue complaint.
        UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
        /// User response.
        UserResponse = "USER_RESPONSE",
        /// Platform response.
        PlatformResponse = "PLATFORM_RESPONSE",
        /// Merchant response.
        MerchantResponse = "MERCHANT_RESPONSE",
        /// Merchant confirm complete.
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        /// User create complaint system message.
        UserCreateComplaintSystemMessage = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
        /// Complaint full refunded system message.
        ComplaintFullRefundedSystemMessage = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
        /// User continue complaint system message.
        UserContinueComplaintSystemMessage = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
        /// User revoke complaint.
        UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
        /// User comfirm complaint.
        UserComfirmComplaint = "USER_COMFIRM_COMPLAINT",
        /// Platform help application.
        PlatformHelpApplication = "PLATFORM_HELP_APPLICATION",
        /// User apply platform help.
        UserApplyPlatformHelp = "USER_APPLY_PLATFORM_HELP",
        /// Merchant approve refund.
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        /// Merchant refuse rerund.
        MerchantRefuseRerund = "MERCHANT_REFUSE_RERUND",
        /// User submit satisfaction.
        UserSubmitSatisfaction = "USER_SUBMIT_SATISFACTION",
        /// Service order cancel.
        ServiceOrderCancel = "SERVICE_ORDER_CANCEL",
        /// Service order complete.
        ServiceOrderComplete = "SERVICE_ORDER_COMPLETE",
        /// Complaint partial refunded system message.
        ComplaintPartialRefundedSystemMessage = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
        /// Complaint refund received system message.
        ComplaintRefundReceivedSystemMessage = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
        /// Complaint entrusted refund system message.
        ComplaintEntrustedRefundSystemMessage = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
    }
}
