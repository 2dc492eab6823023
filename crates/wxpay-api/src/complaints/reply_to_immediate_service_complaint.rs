// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BlockType;
use super::ButtonLayout;
use super::ImageBlock;
use super::InvalidInfo;
use super::MessageActionType;
use super::MessageInfo;
use super::SenderIdentity;
use super::TextBlock;

wxpay_core::model! {
    /// Replies with a message to a complaint that needs immediate service (回复需要即时服务的投诉单).
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
    ///
    /// - Returns [`ImmediateServiceReply`].
    /// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：回复需要即时服务的投诉单。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4017151596)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    #[doc(alias = "回复需要即时服务的投诉单")]
    pub request ReplyToImmediateServiceComplaint {
        required {
            /// Complaint number (投诉单号). Required. At most 64 characters. It stands in the path.
            complaint_id: String,
            /// Merchant number complained about (被诉商户号). Required. At most 64 characters.
            complainted_mchid: String,
            /// Message (消息内容). Required.
            message: ReplyMessage,
            /// Idempotency id (幂等ID). Required. At most 128 characters.
            idempotent_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ReplyToImmediateServiceComplaint => ImmediateServiceReply, wxpay_core::Spec::new(
    "reply_to_immediate_service_complaint",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
)
.title("回复需要即时服务的投诉单")
.family("complaints")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4017151596")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The message a merchant replies with.
    pub request ReplyMessage {
        required {}
        optional {
            /// Message contents (消息内容).
            blocks: Vec<ReplyBlock>,
            /// Kind of sender (发送者身份类别).
            sender_identity: SenderIdentity,
            /// Custom data passed through (自定义透传信息). At most 4096 characters.
            custom_data: String,
        }
    }
}

wxpay_core::model! {
    /// The negotiation log number of a sent reply.
    pub answer ImmediateServiceReply {
        always {}
        optional {
            /// Operation log number (操作流水号). At most 64 characters.
            log_id: String,
        }
    }
}

wxpay_core::model! {
    /// One block of a merchant's reply message.
    pub request ReplyBlock {
        required {}
        optional {
            /// Kind (消息块类型).
            r#type = "type": BlockType,
            /// Text (文本).
            text: TextBlock,
            /// Image (图片).
            image: ImageBlock,
            /// Link (链接).
            link: ReplyButton,
            /// List of frequent questions (FAQ列表).
            faq_list: ReplyFaqList,
            /// Button (按钮).
            button: ReplyButton,
            /// Button group (按钮组).
            button_group: ReplyButtonGroup,
        }
    }
}

wxpay_core::model! {
    /// A link or button in a merchant's reply message.
    pub request ReplyButton {
        required {}
        optional {
            /// Text (文本).
            text: String,
            /// Action (动作).
            action: ReplyAction,
            /// Settings for when it becomes invalid (失效配置).
            invalid_info: InvalidInfo,
        }
    }
}

wxpay_core::model! {
    /// A list of frequently asked questions in a reply message.
    pub request ReplyFaqList {
        required {}
        optional {
            /// List of frequent questions (FAQ列表).
            faqs: Vec<ReplyFaq>,
        }
    }
}

wxpay_core::model! {
    /// A group of buttons in a reply message.
    pub request ReplyButtonGroup {
        required {}
        optional {
            /// Button group (按钮组).
            buttons: Vec<ReplyButton>,
            /// Layout of the buttons (按钮布局方式).
            button_layout: ButtonLayout,
            /// Settings for when it becomes invalid (失效配置).
            invalid_info: InvalidInfo,
        }
    }
}

wxpay_core::model! {
    /// What happens when a link, button or question in a reply message is used.
    pub request ReplyAction {
        required {}
        optional {
            /// Kind of action (动作类型).
            action_type: MessageActionType,
            /// Address to jump to (跳转链接).
            jump_url: String,
            /// Details of the mini program to jump to (跳转小程序信息).
            mini_program_jump_info: ReplyMiniProgramJumpInfo,
            /// Contents of the reply message (回复消息内容).
            message_info: MessageInfo,
            /// Action id (动作id).
            action_id: String,
        }
    }
}

wxpay_core::model! {
    /// One frequently asked question in a reply message.
    pub request ReplyFaq {
        required {}
        optional {
            /// Frequent question id (faq的id).
            faq_id: String,
            /// Content of the frequent question (faq内容).
            faq_title: String,
            /// Action (动作).
            action: ReplyAction,
        }
    }
}

wxpay_core::model! {
    /// The mini program page that a reply message opens.
    pub request ReplyMiniProgramJumpInfo {
        required {}
        optional {
            /// Application id (跳转小程序APPID).
            appid: String,
            /// Page path (跳转小程序页面PATH).
            path: String,
            /// Text (跳转小程序页面名称).
            text: String,
        }
    }
}
