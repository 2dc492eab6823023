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
    /// - Returns [`NegotiationPage`].
    /// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询投诉协商历史。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012533439)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    #[doc(alias = "查询投诉协商历史")]
    pub request ListNegotiationHistory {
        required {
            /// Complaint number (投诉单号). Required. At most 64 characters. It stands in the path.
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012533439")
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
            /// Operation log number (操作流水号). At most 64 characters.
            log_id: String,
            /// Operator (操作人). At most 64 characters.
            operator: String,
            /// When the operation took place (操作时间).
            operate_time: DateTime,
            /// Operation type (操作类型).
            operate_type: OperationType,
            /// Content of the operation (操作内容). At most 500 characters.
            operate_details: String,
            /// List of images (图片凭证).
            image_list: Vec<String>,
            /// Why the user asked the platform to help (用户申请平台协助原因).
            user_appy_platform_service_reason: String,
            /// Description of why the user asked the platform to help (用户申请平台协助原因描述).
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
            /// Media file address (媒体文件请求url). At most 512 characters.
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
            /// Custom data passed through (自定义透传信息). At most 4096 characters.
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
            /// Action id (动作id). At most 4096 characters.
            action_id: String,
            /// Operation log number that was clicked (被点击的操作流水号). At most 128 characters.
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
        /// User complained.
        UserCreateComplaint = "USER_CREATE_COMPLAINT",
        /// User complained again.
        UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
        /// User's message.
        UserResponse = "USER_RESPONSE",
        /// Platform's message.
        PlatformResponse = "PLATFORM_RESPONSE",
        /// Merchant's message.
        MerchantResponse = "MERCHANT_RESPONSE",
        /// Merchant asked to close.
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        /// System message: user complained.
        UserCreateComplaintSystemMessage = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
        /// System message: full refund.
        ComplaintFullRefundedSystemMessage = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
        /// System message: user complained again.
        UserContinueComplaintSystemMessage = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
        /// User withdrew (old complaints only).
        UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
        /// User confirmed it as solved (old complaints only).
        UserComfirmComplaint = "USER_COMFIRM_COMPLAINT",
        /// Platform urged.
        PlatformHelpApplication = "PLATFORM_HELP_APPLICATION",
        /// User asked the platform for help.
        UserApplyPlatformHelp = "USER_APPLY_PLATFORM_HELP",
        /// Merchant agreed to refund.
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        /// Merchant refused to refund, with the reason.
        MerchantRefuseRerund = "MERCHANT_REFUSE_RERUND",
        /// User rated the outcome.
        UserSubmitSatisfaction = "USER_SUBMIT_SATISFACTION",
        /// Cancelled.
        ServiceOrderCancel = "SERVICE_ORDER_CANCEL",
        /// Done.
        ServiceOrderComplete = "SERVICE_ORDER_COMPLETE",
        /// System message: partial refund.
        ComplaintPartialRefundedSystemMessage = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
        /// System message: refund arrived.
        ComplaintRefundReceivedSystemMessage = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
        /// System message: refund on the merchant's behalf.
        ComplaintEntrustedRefundSystemMessage = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
        /// User asked the platform for help.
        UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
        /// User ended the platform's help.
        UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
        /// Platform's help ended.
        PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
        /// Message by a click of the user.
        UserClickResponse = "USER_CLICK_RESPONSE",
    }
}
