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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::ListNegotiationHistory;
///
/// let request = ListNegotiationHistory::new("200201820200101080076610000")
///     .limit(50)
///     .offset(10);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"complaint_id":"200201820200101080076610000","limit":50,"offset":10}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询投诉协商历史",
    "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
    "GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
    "4012533439",
    "4012691802"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListNegotiationHistory {
    /// Complaint number (投诉单号). Required. At most 64 characters. It stands in the path.
    pub complaint_id: String,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页开始位置).
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

    /// Start of the page of results (分页开始位置).
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
    "complaints.list_negotiation_history",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
)
.title("查询投诉协商历史")
.family("complaints")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012533439")
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
    /// Start of the page of results (分页开始位置).
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
    /// Operation log number (操作流水号). At most 64 characters.
    pub log_id: Option<String>,
    /// Operator (操作人). At most 64 characters.
    pub operator: Option<String>,
    /// When the operation took place (操作时间).
    pub operate_time: Option<DateTime>,
    /// Operation type (操作类型).
    pub operate_type: Option<OperationType>,
    /// Content of the operation (操作内容). At most 500 characters.
    pub operate_details: Option<String>,
    /// List of images (图片凭证).
    pub image_list: Option<Vec<String>>,
    /// Why the user asked the platform to help (用户申请平台协助原因).
    pub user_appy_platform_service_reason: Option<String>,
    /// Description of why the user asked the platform to help (用户申请平台协助原因描述).
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
    /// Media file address (媒体文件请求url). At most 512 characters.
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
    /// Custom data passed through (自定义透传信息). At most 4096 characters.
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
    /// Action id (动作id). At most 4096 characters.
    pub action_id: Option<String>,
    /// Operation log number that was clicked (被点击的操作流水号). At most 128 characters.
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

/// Action of a link, button or question in a message.
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
        /// User complained (用户提交投诉).
        UserCreateComplaint = "USER_CREATE_COMPLAINT",
        /// User complained again (用户继续投诉).
        UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
        /// User's message (用户留言).
        UserResponse = "USER_RESPONSE",
        /// Platform's message (平台留言).
        PlatformResponse = "PLATFORM_RESPONSE",
        /// Merchant's message (商户留言).
        MerchantResponse = "MERCHANT_RESPONSE",
        /// Merchant asked to close (商户申请结单).
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        /// System message: user complained (用户提交投诉系统通知).
        UserCreateComplaintSystemMessage = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
        /// System message: full refund (投诉单发起全额退款系统通知).
        ComplaintFullRefundedSystemMessage = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
        /// System message: user complained again (用户继续投诉系统通知).
        UserContinueComplaintSystemMessage = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
        /// User withdrew (old complaints only).
        UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
        /// User confirmed it as solved (old complaints only).
        #[doc(alias = "USER_COMFIRM_COMPLAINT")]
        UserConfirmComplaint = "USER_COMFIRM_COMPLAINT",
        /// Platform urged (平台催办).
        PlatformHelpApplication = "PLATFORM_HELP_APPLICATION",
        /// User asked the platform for help (用户申请平台协助).
        UserApplyPlatformHelp = "USER_APPLY_PLATFORM_HELP",
        /// Merchant agreed to refund (商户同意退款申请).
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        /// Merchant refused to refund, with the reason.
        #[doc(alias = "MERCHANT_REFUSE_RERUND")]
        MerchantRefuseRefund = "MERCHANT_REFUSE_RERUND",
        /// User rated the outcome.
        UserSubmitSatisfaction = "USER_SUBMIT_SATISFACTION",
        /// Cancelled (服务订单已取消).
        ServiceOrderCancel = "SERVICE_ORDER_CANCEL",
        /// Done (服务订单已完成).
        ServiceOrderComplete = "SERVICE_ORDER_COMPLETE",
        /// System message: partial refund (投诉单发起部分退款系统通知).
        ComplaintPartialRefundedSystemMessage = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
        /// System message: refund arrived (投诉单退款到账系统通知).
        ComplaintRefundReceivedSystemMessage = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
        /// System message: refund on the merchant's behalf (投诉单受托退款系统通知).
        ComplaintEntrustedRefundSystemMessage = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
        /// User asked the platform for help (用户申请平台协助).
        UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
        /// User ended the platform's help (用户取消平台协助).
        UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
        /// Platform's help ended (客服结束平台协助).
        PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
        /// Message by a click of the user (用户因点击产生留言).
        UserClickResponse = "USER_CLICK_RESPONSE",
    }
}
