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
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Value;

/// Lists the negotiation history of a complaint, page by page (查询投诉协商历史).
///
/// `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html)
#[doc(alias = "查询投诉协商历史")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListNegotiationHistory {
    /// Complaint number (投诉单号). Required. It stands in the path.
    pub complaint_id: String,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Where the page of results starts (分页开始位置).
    pub offset: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListNegotiationHistory {
    /// Creates the request; setters add the other fields.
    pub fn new(complaint_id: impl Into<String>) -> Self {
        Self {
            complaint_id: complaint_id.into(),
            limit: None,
            offset: None,
            extra: Extra::new(),
        }
    }

    /// Most results to return in one page (分页大小).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Where the page of results starts (分页开始位置).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListNegotiationHistory
    [complaint_id,]
    [limit, offset,]
    []
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

/// One page of a negotiation history.
#[derive(Clone)]
#[non_exhaustive]
pub struct NegotiationPage {
    /// Result data (投诉协商历史).
    pub data: Option<Vec<NegotiationRecord>>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Where the page of results starts (分页开始位置).
    pub offset: Option<i64>,
    /// Total count (投诉协商历史总条数).
    pub total_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NegotiationPage
    []
    [data, limit, offset, total_count,]
    []
}

/// One step of a negotiation.
#[derive(Clone)]
#[non_exhaustive]
pub struct NegotiationRecord {
    /// Media files of the complaint (操作资料列表).
    pub complaint_media_list: Option<NegotiationMedia>,
    /// Operation log number (操作流水号).
    pub log_id: Option<String>,
    /// Operator (操作人).
    pub operator: Option<String>,
    /// When the operation took place (操作时间).
    pub operate_time: Option<DateTime>,
    /// Operation type (操作类型).
    pub operate_type: Option<OperationType>,
    /// Content of the operation (操作内容).
    pub operate_details: Option<String>,
    /// List of images.
    pub image_list: Option<Vec<String>>,
    /// Why the user asked the platform to help.
    pub user_appy_platform_service_reason: Option<String>,
    /// Description of why the user asked the platform to help.
    pub user_appy_platform_service_reason_description: Option<String>,
    /// Content of an ordinary message (普通消息内容).
    pub normal_message: Option<NormalMessage>,
    /// Message the user replies to by clicking (用户点击回复消息).
    pub click_message: Option<ClickMessage>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NegotiationRecord
    []
    [complaint_media_list, log_id, operator, operate_time, operate_type, operate_details, image_list, user_appy_platform_service_reason, user_appy_platform_service_reason_description, normal_message, click_message,]
    []
}

/// Media files of a negotiation step.
#[derive(Clone)]
#[non_exhaustive]
pub struct NegotiationMedia {
    /// Media file type (媒体文件业务类型).
    pub media_type: Option<MediaType>,
    /// Media file address.
    pub media_url: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NegotiationMedia
    []
    [media_type, media_url,]
    []
}

/// The content of an ordinary message in a negotiation.
#[derive(Clone)]
#[non_exhaustive]
pub struct NormalMessage {
    /// Message contents (消息内容).
    pub blocks: Option<Vec<MessageBlock>>,
    /// Kind of sender (发送者身份类别).
    pub sender_identity: Option<SenderIdentity>,
    /// Custom data passed through (自定义透传信息).
    pub custom_data: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NormalMessage
    []
    [blocks, sender_identity, custom_data,]
    []
}

/// The reply a user gave by clicking in a message.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickMessage {
    /// Content of the reply message (回复的消息内容).
    pub message_content: Option<Value>,
    /// Action id (动作id).
    pub action_id: Option<String>,
    /// Operation log number that was clicked (被点击的操作流水号).
    pub clicked_log_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ClickMessage
    []
    [message_content, action_id, clicked_log_id,]
    []
}

/// One block of an ordinary message.
#[derive(Clone)]
#[non_exhaustive]
pub struct MessageBlock {
    /// Kind (消息块类型).
    pub r#type: Option<BlockType>,
    /// Text (文本).
    pub text: Option<TextBlock>,
    /// Image (图片).
    pub image: Option<ImageBlock>,
    /// Link (链接).
    pub link: Option<MessageButton>,
    /// List of frequent questions (FAQ列表).
    pub faq_list: Option<FaqList>,
    /// Button (按钮).
    pub button: Option<MessageButton>,
    /// Button group (按钮组).
    pub button_group: Option<ButtonGroup>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MessageBlock
    []
    [r#type = "type", text, image, link, faq_list, button, button_group,]
    []
}

/// A link or button in a message.
#[derive(Clone)]
#[non_exhaustive]
pub struct MessageButton {
    /// Text (文本).
    pub text: Option<String>,
    /// Action (动作).
    pub action: Option<MessageAction>,
    /// Settings for when it becomes invalid (失效配置).
    pub invalid_info: Option<InvalidInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MessageButton
    []
    [text, action, invalid_info,]
    []
}

/// A list of frequently asked questions in a message.
#[derive(Clone)]
#[non_exhaustive]
pub struct FaqList {
    /// List of frequent questions (FAQ列表).
    pub faqs: Option<Vec<Faq>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FaqList
    []
    [faqs,]
    []
}

/// A group of buttons in a message.
#[derive(Clone)]
#[non_exhaustive]
pub struct ButtonGroup {
    /// Button group (按钮组).
    pub buttons: Option<Vec<MessageButton>>,
    /// Layout of the buttons (按钮布局方式).
    pub button_layout: Option<ButtonLayout>,
    /// Settings for when it becomes invalid (失效配置).
    pub invalid_info: Option<InvalidInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ButtonGroup
    []
    [buttons, button_layout, invalid_info,]
    []
}

/// What happens when a link, button or question in a message is used.
#[derive(Clone)]
#[non_exhaustive]
pub struct MessageAction {
    /// Kind of action (动作类型).
    pub action_type: Option<MessageActionType>,
    /// Address to jump to (跳转链接).
    pub jump_url: Option<String>,
    /// Details of the mini program to jump to (跳转小程序信息).
    pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
    /// Contents of the reply message (回复消息内容).
    pub message_info: Option<MessageInfo>,
    /// Action id (动作id).
    pub action_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MessageAction
    []
    [action_type, jump_url, mini_program_jump_info, message_info, action_id,]
    []
}

/// One frequently asked question.
#[derive(Clone)]
#[non_exhaustive]
pub struct Faq {
    /// Frequent question id (faq的id).
    pub faq_id: Option<String>,
    /// Content of the frequent question (faq内容).
    pub faq_title: Option<String>,
    /// Action (动作).
    pub action: Option<MessageAction>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Faq
    []
    [faq_id, faq_title, action,]
    []
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
