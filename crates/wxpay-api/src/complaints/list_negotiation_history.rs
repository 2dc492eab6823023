// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BlockType;
use super::ButtonLayout;
use super::ImageBlock;
use super::InvalidInfo;
use super::MediaType;
use super::MessageActionType;
use super::MessageInfo;
use super::MiniProgramJumpInfo;
use super::SenderIdentity;
use super::TextBlock;
use wxpay_core::DateTime;
use wxpay_core::model::Value;

wxpay_core::model! {
    /// Lists the negotiation history of a complaint, page by page (查询投诉协商历史).
    ///
    /// `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html)
    #[doc(alias = "查询投诉协商历史")]
    pub request ListNegotiationHistory {
        required {
            /// Complaint number (投诉单号). Required. It stands in the path.
            complaint_id: String,
        }
        optional {
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页开始位置).
            offset: i64,
        }
    }
}

wxpay_core::operation!(ListNegotiationHistory => NegotiationPage, wxpay_core::Spec::new(
    "list_negotiation_history",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
)
.title("查询投诉协商历史")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html")
.query(&["limit", "offset"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListNegotiationHistory => [NegotiationRecord] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of a negotiation history.
    pub answer NegotiationPage {
        always {}
        optional {
            /// Result data (投诉协商历史).
            data: Vec<NegotiationRecord>,
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
    /// One step of a negotiation.
    pub answer NegotiationRecord {
        always {}
        optional {
            /// Media files of the complaint (操作资料列表).
            complaint_media_list: NegotiationMedia,
            /// Operation log number (操作流水号).
            log_id: String,
            /// Operator (操作人).
            operator: String,
            /// When the operation took place (操作时间).
            operate_time: DateTime,
            /// Operation type (操作类型).
            operate_type: OperationType,
            /// Content of the operation (操作内容).
            operate_details: String,
            /// List of images.
            image_list: Vec<String>,
            /// Why the user asked the platform to help.
            user_appy_platform_service_reason: String,
            /// Description of why the user asked the platform to help.
            user_appy_platform_service_reason_description: String,
            /// Content of an ordinary message (普通消息内容).
            normal_message: NormalMessage,
            /// Message the user replies to by clicking (用户点击回复消息).
            click_message: ClickMessage,
        }
    }
}

wxpay_core::model! {
    /// Media files of a negotiation step.
    pub answer NegotiationMedia {
        always {}
        optional {
            /// Media file type (媒体文件业务类型).
            media_type: MediaType,
            /// Media file address.
            media_url: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// The content of an ordinary message in a negotiation.
    pub answer NormalMessage {
        always {}
        optional {
            /// Message contents (消息内容).
            blocks: Vec<MessageBlock>,
            /// Kind of sender (发送者身份类别).
            sender_identity: SenderIdentity,
            /// Custom data passed through (自定义透传信息).
            custom_data: String,
        }
    }
}

wxpay_core::model! {
    /// The reply a user gave by clicking in a message.
    pub answer ClickMessage {
        always {}
        optional {
            /// Content of the reply message (回复的消息内容).
            message_content: Value,
            /// Action id (动作id).
            action_id: String,
            /// Operation log number that was clicked (被点击的操作流水号).
            clicked_log_id: String,
        }
    }
}

wxpay_core::model! {
    /// One block of an ordinary message.
    pub answer MessageBlock {
        always {}
        optional {
            /// Kind (消息块类型).
            r#type = "type": BlockType,
            /// Text (文本).
            text: TextBlock,
            /// Image (图片).
            image: ImageBlock,
            /// Link (链接).
            link: MessageButton,
            /// List of frequent questions (FAQ列表).
            faq_list: FaqList,
            /// Button (按钮).
            button: MessageButton,
            /// Button group (按钮组).
            button_group: ButtonGroup,
        }
    }
}

wxpay_core::model! {
    /// A link or button in a message.
    pub answer MessageButton {
        always {}
        optional {
            /// Text (文本).
            text: String,
            /// Action (动作).
            action: MessageAction,
            /// Settings for when it becomes invalid (失效配置).
            invalid_info: InvalidInfo,
        }
    }
}

wxpay_core::model! {
    /// A list of frequently asked questions in a message.
    pub answer FaqList {
        always {}
        optional {
            /// List of frequent questions (FAQ列表).
            faqs: Vec<Faq>,
        }
    }
}

wxpay_core::model! {
    /// A group of buttons in a message.
    pub answer ButtonGroup {
        always {}
        optional {
            /// Button group (按钮组).
            buttons: Vec<MessageButton>,
            /// Layout of the buttons (按钮布局方式).
            button_layout: ButtonLayout,
            /// Settings for when it becomes invalid (失效配置).
            invalid_info: InvalidInfo,
        }
    }
}

wxpay_core::model! {
    /// What happens when a link, button or question in a message is used.
    pub answer MessageAction {
        always {}
        optional {
            /// Kind of action (动作类型).
            action_type: MessageActionType,
            /// Address to jump to (跳转链接).
            jump_url: String,
            /// Details of the mini program to jump to (跳转小程序信息).
            mini_program_jump_info: MiniProgramJumpInfo,
            /// Contents of the reply message (回复消息内容).
            message_info: MessageInfo,
            /// Action id (动作id).
            action_id: String,
        }
    }
}

wxpay_core::model! {
    /// One frequently asked question.
    pub answer Faq {
        always {}
        optional {
            /// Frequent question id (faq的id).
            faq_id: String,
            /// Content of the frequent question (faq内容).
            faq_title: String,
            /// Action (动作).
            action: MessageAction,
        }
    }
}

wxpay_core::open_enum! {
    /// The kind of a negotiation step.
    pub enum OperationType {
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
        /// User apply platform service.
        UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
        /// User cancel platform service.
        UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
        /// Platform service finished.
        PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
        /// User click response.
        UserClickResponse = "USER_CLICK_RESPONSE",
    }
}
