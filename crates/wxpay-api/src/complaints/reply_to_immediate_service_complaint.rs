// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BlockType;
use super::ButtonLayout;
use super::ImageBlock;
use super::InvalidInfo;
use super::MessageActionType;
use super::MessageInfo;
use super::SenderIdentity;
use super::TextBlock;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::complaints::{
///     BlockType, ButtonLayout, ImageBlock, ImageStyle, InvalidInfo, MessageActionType,
///     MessageInfo, ReplyAction, ReplyBlock, ReplyButton, ReplyButtonGroup, ReplyFaq,
///     ReplyFaqList, ReplyMessage, ReplyMiniProgramJumpInfo, ReplyToImmediateServiceComplaint,
///     SenderIdentity, TextBlock, TextColor,
/// };
///
/// let request = ReplyToImmediateServiceComplaint::new("200201820200101080076610000")
///     .complainted_mchid("1900000001")
///     .message(
///         ReplyMessage::new()
///             .blocks([ReplyBlock::new()
///                 .r#type(BlockType::Text)
///                 .text(
///                     TextBlock::new()
///                         .text("sample-text")
///                         .color(TextColor::Default)
///                         .is_bold(false),
///                 )
///                 .image(
///                     ImageBlock::new()
///                         .media_id("sample-media-id")
///                         .image_style_type(ImageStyle::Narrow),
///                 )
///                 .link(
///                     ReplyButton::new()
///                         .text("sample-text")
///                         .action(
///                             ReplyAction::new()
///                                 .action_type(MessageActionType::SendMessage)
///                                 .jump_url("sample-jump-url")
///                                 .mini_program_jump_info(
///                                     ReplyMiniProgramJumpInfo::new()
///                                         .appid("wx8888888888888888")
///                                         .path("pages/sample/index"),
///                                 )
///                                 .message_info(
///                                     MessageInfo::new()
///                                         .content("sample-content")
///                                         .custom_data("sample-custom-data"),
///                                 )
///                                 .action_id("sample-action-id"),
///                         )
///                         .invalid_info(
///                             InvalidInfo::new()
///                                 .expired_time("2026-06-08T10:34:56+08:00".parse::<DateTime>()?)
///                                 .multi_clickable(false),
///                         ),
///                 )
///                 .faq_list(
///                     ReplyFaqList::new().faqs([ReplyFaq::new()
///                         .faq_id("sample-faq-id")
///                         .faq_title("sample-faq-title")
///                         .action(
///                             ReplyAction::new()
///                                 .action_type(MessageActionType::SendMessage)
///                                 .jump_url("sample-jump-url")
///                                 .mini_program_jump_info(
///                                     ReplyMiniProgramJumpInfo::new()
///                                         .appid("wx8888888888888888")
///                                         .path("pages/sample/index"),
///                                 )
///                                 .message_info(
///                                     MessageInfo::new()
///                                         .content("sample-content")
///                                         .custom_data("sample-custom-data"),
///                                 )
///                                 .action_id("sample-action-id"),
///                         )]),
///                 )
///                 .button(
///                     ReplyButton::new()
///                         .text("sample-text")
///                         .action(
///                             ReplyAction::new()
///                                 .action_type(MessageActionType::SendMessage)
///                                 .jump_url("sample-jump-url")
///                                 .mini_program_jump_info(
///                                     ReplyMiniProgramJumpInfo::new()
///                                         .appid("wx8888888888888888")
///                                         .path("pages/sample/index"),
///                                 )
///                                 .message_info(
///                                     MessageInfo::new()
///                                         .content("sample-content")
///                                         .custom_data("sample-custom-data"),
///                                 )
///                                 .action_id("sample-action-id"),
///                         )
///                         .invalid_info(
///                             InvalidInfo::new()
///                                 .expired_time("2026-06-08T10:34:56+08:00".parse::<DateTime>()?)
///                                 .multi_clickable(false),
///                         ),
///                 )
///                 .button_group(
///                     ReplyButtonGroup::new()
///                         .buttons([ReplyButton::new().text("sample-text").action(
///                             ReplyAction::new()
///                                 .action_type(MessageActionType::SendMessage)
///                                 .jump_url("sample-jump-url")
///                                 .mini_program_jump_info(
///                                     ReplyMiniProgramJumpInfo::new()
///                                         .appid("wx8888888888888888")
///                                         .path("pages/sample/index"),
///                                 )
///                                 .message_info(
///                                     MessageInfo::new()
///                                         .content("sample-content")
///                                         .custom_data("sample-custom-data"),
///                                 )
///                                 .action_id("sample-action-id"),
///                         )])
///                         .button_layout(ButtonLayout::NamedUnknown)
///                         .invalid_info(
///                             InvalidInfo::new()
///                                 .expired_time("2026-06-08T10:34:56+08:00".parse::<DateTime>()?)
///                                 .multi_clickable(false),
///                         ),
///                 )])
///             .sender_identity(SenderIdentity::NamedUnknown)
///             .custom_data("sample-custom-data"),
///     )
///     .idempotent_id("550x8400-x29x-41x4-x716-446655440000");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"complaint_id":"200201820200101080076610000","complainted_mchid":"1900000001","idempotent_id":"550x8400-x29x-41x4-x716-446655440000","message":{"blocks":[{"button":{"action":{"action_id":"sample-action-id","action_type":"ACTION_TYPE_SEND_MESSAGE","jump_url":"sample-jump-url","message_info":{"content":"sample-content","custom_data":"sample-custom-data"},"mini_program_jump_info":{"appid":"wx8888888888888888","path":"pages/sample/index"}},"invalid_info":{"expired_time":"2026-06-08T10:34:56+08:00","multi_clickable":false},"text":"sample-text"},"button_group":{"button_layout":"LAYOUT_UNKNOWN","buttons":[{"action":{"action_id":"sample-action-id","action_type":"ACTION_TYPE_SEND_MESSAGE","jump_url":"sample-jump-url","message_info":{"content":"sample-content","custom_data":"sample-custom-data"},"mini_program_jump_info":{"appid":"wx8888888888888888","path":"pages/sample/index"}},"text":"sample-text"}],"invalid_info":{"expired_time":"2026-06-08T10:34:56+08:00","multi_clickable":false}},"faq_list":{"faqs":[{"action":{"action_id":"sample-action-id","action_type":"ACTION_TYPE_SEND_MESSAGE","jump_url":"sample-jump-url","message_info":{"content":"sample-content","custom_data":"sample-custom-data"},"mini_program_jump_info":{"appid":"wx8888888888888888","path":"pages/sample/index"}},"faq_id":"sample-faq-id","faq_title":"sample-faq-title"}]},"image":{"image_style_type":"IMAGE_STYLE_TYPE_NARROW","media_id":"sample-media-id"},"link":{"action":{"action_id":"sample-action-id","action_type":"ACTION_TYPE_SEND_MESSAGE","jump_url":"sample-jump-url","message_info":{"content":"sample-content","custom_data":"sample-custom-data"},"mini_program_jump_info":{"appid":"wx8888888888888888","path":"pages/sample/index"}},"invalid_info":{"expired_time":"2026-06-08T10:34:56+08:00","multi_clickable":false},"text":"sample-text"},"text":{"color":"DEFAULT","is_bold":false,"text":"sample-text"},"type":"TEXT"}],"custom_data":"sample-custom-data","sender_identity":"UNKNOWN"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "回复需要即时服务的投诉单",
    "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
    "POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
    "4017151596",
    "4017151726"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReplyToImmediateServiceComplaint {
    /// Complaint number (投诉单号). Required. At most 64 characters. It stands in the path.
    pub complaint_id: String,
    /// Merchant number complained about (被诉商户号). Required. At most 64 characters.
    #[doc(alias("complained_mchid"))]
    pub complainted_mchid: Option<String>,
    /// Message (消息内容). Required.
    pub message: Option<ReplyMessage>,
    /// Idempotency id (幂等ID). Required. At most 128 characters.
    pub idempotent_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReplyToImmediateServiceComplaint {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `complainted_mchid`, `message` and `idempotent_id`.
    pub fn new(complaint_id: impl Into<String>) -> Self {
        Self {
            complaint_id: complaint_id.into(),
            complainted_mchid: None,
            message: None,
            idempotent_id: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number complained about (被诉商户号). Required. At most 64 characters.
    pub fn complainted_mchid<Via>(
        mut self,
        complainted_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.complainted_mchid = complainted_mchid.into_field();
        self
    }

    /// Message (消息内容). Required.
    pub fn message<Via>(mut self, message: impl IntoField<ReplyMessage, Via>) -> Self {
        self.message = message.into_field();
        self
    }

    /// Idempotency id (幂等ID). Required. At most 128 characters.
    pub fn idempotent_id<Via>(mut self, idempotent_id: impl IntoField<String, Via>) -> Self {
        self.idempotent_id = idempotent_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { ReplyToImmediateServiceComplaint
    [complaint_id,]
    [complainted_mchid, message, idempotent_id,]
    ["complainted_mchid", "message", "idempotent_id",]
}

wxpay_core::operation!(ReplyToImmediateServiceComplaint => ImmediateServiceReply, wxpay_core::Spec::new(
    "complaints.reply_to_immediate_service_complaint",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
)
.title("回复需要即时服务的投诉单")
.family("complaints")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4017151596")
.body(wxpay_core::Body::Json));

/// The message a merchant replies with.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReplyMessage {
    /// Message contents (消息内容).
    pub blocks: Option<Vec<ReplyBlock>>,
    /// Kind of sender (发送者身份类别).
    pub sender_identity: Option<SenderIdentity>,
    /// Custom data passed through (自定义透传信息). At most 4096 characters.
    pub custom_data: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReplyMessage {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            blocks: None,
            sender_identity: None,
            custom_data: None,
            extra: Extra::new(),
        }
    }

    /// Message contents (消息内容).
    pub fn blocks<Via>(mut self, blocks: impl IntoField<Vec<ReplyBlock>, Via>) -> Self {
        self.blocks = blocks.into_field();
        self
    }

    /// Kind of sender (发送者身份类别).
    pub fn sender_identity<Via>(
        mut self,
        sender_identity: impl IntoField<SenderIdentity, Via>,
    ) -> Self {
        self.sender_identity = sender_identity.into_field();
        self
    }

    /// Custom data passed through (自定义透传信息). At most 4096 characters.
    pub fn custom_data<Via>(mut self, custom_data: impl IntoField<String, Via>) -> Self {
        self.custom_data = custom_data.into_field();
        self
    }
}

impl Default for ReplyMessage {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReplyMessage
    []
    [blocks, sender_identity, custom_data,]
    []
}

/// The negotiation log number of a sent reply.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImmediateServiceReply {
    /// Operation log number (操作流水号). At most 64 characters.
    pub log_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ImmediateServiceReply
    []
    [log_id,]
    []
}

/// One block of a merchant's reply message.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReplyBlock {
    /// Kind (消息块类型).
    pub r#type: Option<BlockType>,
    /// Text (文本).
    pub text: Option<TextBlock>,
    /// Image (图片).
    pub image: Option<ImageBlock>,
    /// Link (链接).
    pub link: Option<ReplyButton>,
    /// List of frequent questions (FAQ列表).
    pub faq_list: Option<ReplyFaqList>,
    /// Button (按钮).
    pub button: Option<ReplyButton>,
    /// Button group (按钮组).
    pub button_group: Option<ReplyButtonGroup>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReplyBlock {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            r#type: None,
            text: None,
            image: None,
            link: None,
            faq_list: None,
            button: None,
            button_group: None,
            extra: Extra::new(),
        }
    }

    /// Kind (消息块类型).
    pub fn r#type<Via>(mut self, r#type: impl IntoField<BlockType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Text (文本).
    pub fn text<Via>(mut self, text: impl IntoField<TextBlock, Via>) -> Self {
        self.text = text.into_field();
        self
    }

    /// Image (图片).
    pub fn image<Via>(mut self, image: impl IntoField<ImageBlock, Via>) -> Self {
        self.image = image.into_field();
        self
    }

    /// Link (链接).
    pub fn link<Via>(mut self, link: impl IntoField<ReplyButton, Via>) -> Self {
        self.link = link.into_field();
        self
    }

    /// List of frequent questions (FAQ列表).
    pub fn faq_list<Via>(mut self, faq_list: impl IntoField<ReplyFaqList, Via>) -> Self {
        self.faq_list = faq_list.into_field();
        self
    }

    /// Button (按钮).
    pub fn button<Via>(mut self, button: impl IntoField<ReplyButton, Via>) -> Self {
        self.button = button.into_field();
        self
    }

    /// Button group (按钮组).
    pub fn button_group<Via>(
        mut self,
        button_group: impl IntoField<ReplyButtonGroup, Via>,
    ) -> Self {
        self.button_group = button_group.into_field();
        self
    }
}

impl Default for ReplyBlock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReplyBlock
    []
    [r#type = "type", text, image, link, faq_list, button, button_group,]
    []
}

/// A link or button in a merchant's reply message.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReplyButton {
    /// Text (文本).
    pub text: Option<String>,
    /// Action (动作).
    pub action: Option<ReplyAction>,
    /// Settings for when it becomes invalid (失效配置).
    pub invalid_info: Option<InvalidInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReplyButton {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            text: None,
            action: None,
            invalid_info: None,
            extra: Extra::new(),
        }
    }

    /// Text (文本).
    pub fn text<Via>(mut self, text: impl IntoField<String, Via>) -> Self {
        self.text = text.into_field();
        self
    }

    /// Action (动作).
    pub fn action<Via>(mut self, action: impl IntoField<ReplyAction, Via>) -> Self {
        self.action = action.into_field();
        self
    }

    /// Settings for when it becomes invalid (失效配置).
    pub fn invalid_info<Via>(mut self, invalid_info: impl IntoField<InvalidInfo, Via>) -> Self {
        self.invalid_info = invalid_info.into_field();
        self
    }
}

impl Default for ReplyButton {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReplyButton
    []
    [text, action, invalid_info,]
    []
}

/// A list of frequently asked questions in a reply message.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReplyFaqList {
    /// List of frequent questions (FAQ列表).
    pub faqs: Option<Vec<ReplyFaq>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReplyFaqList {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            faqs: None,
            extra: Extra::new(),
        }
    }

    /// List of frequent questions (FAQ列表).
    pub fn faqs<Via>(mut self, faqs: impl IntoField<Vec<ReplyFaq>, Via>) -> Self {
        self.faqs = faqs.into_field();
        self
    }
}

impl Default for ReplyFaqList {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReplyFaqList
    []
    [faqs,]
    []
}

/// A group of buttons in a reply message.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReplyButtonGroup {
    /// Button group (按钮组).
    pub buttons: Option<Vec<ReplyButton>>,
    /// Layout of the buttons (按钮布局方式).
    pub button_layout: Option<ButtonLayout>,
    /// Settings for when it becomes invalid (失效配置).
    pub invalid_info: Option<InvalidInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReplyButtonGroup {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            buttons: None,
            button_layout: None,
            invalid_info: None,
            extra: Extra::new(),
        }
    }

    /// Button group (按钮组).
    pub fn buttons<Via>(mut self, buttons: impl IntoField<Vec<ReplyButton>, Via>) -> Self {
        self.buttons = buttons.into_field();
        self
    }

    /// Layout of the buttons (按钮布局方式).
    pub fn button_layout<Via>(mut self, button_layout: impl IntoField<ButtonLayout, Via>) -> Self {
        self.button_layout = button_layout.into_field();
        self
    }

    /// Settings for when it becomes invalid (失效配置).
    pub fn invalid_info<Via>(mut self, invalid_info: impl IntoField<InvalidInfo, Via>) -> Self {
        self.invalid_info = invalid_info.into_field();
        self
    }
}

impl Default for ReplyButtonGroup {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReplyButtonGroup
    []
    [buttons, button_layout, invalid_info,]
    []
}

/// Action of a link, button or question in a reply message.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReplyAction {
    /// Kind of action (动作类型).
    pub action_type: Option<MessageActionType>,
    /// Address to jump to (跳转链接).
    pub jump_url: Option<String>,
    /// Details of the mini program to jump to (跳转小程序信息).
    pub mini_program_jump_info: Option<ReplyMiniProgramJumpInfo>,
    /// Contents of the reply message (回复消息内容).
    pub message_info: Option<MessageInfo>,
    /// Action id (动作id).
    pub action_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReplyAction {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            action_type: None,
            jump_url: None,
            mini_program_jump_info: None,
            message_info: None,
            action_id: None,
            extra: Extra::new(),
        }
    }

    /// Kind of action (动作类型).
    pub fn action_type<Via>(mut self, action_type: impl IntoField<MessageActionType, Via>) -> Self {
        self.action_type = action_type.into_field();
        self
    }

    /// Address to jump to (跳转链接).
    pub fn jump_url<Via>(mut self, jump_url: impl IntoField<String, Via>) -> Self {
        self.jump_url = jump_url.into_field();
        self
    }

    /// Details of the mini program to jump to (跳转小程序信息).
    pub fn mini_program_jump_info<Via>(
        mut self,
        mini_program_jump_info: impl IntoField<ReplyMiniProgramJumpInfo, Via>,
    ) -> Self {
        self.mini_program_jump_info = mini_program_jump_info.into_field();
        self
    }

    /// Contents of the reply message (回复消息内容).
    pub fn message_info<Via>(mut self, message_info: impl IntoField<MessageInfo, Via>) -> Self {
        self.message_info = message_info.into_field();
        self
    }

    /// Action id (动作id).
    pub fn action_id<Via>(mut self, action_id: impl IntoField<String, Via>) -> Self {
        self.action_id = action_id.into_field();
        self
    }
}

impl Default for ReplyAction {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReplyAction
    []
    [action_type, jump_url, mini_program_jump_info, message_info, action_id,]
    []
}

/// One frequently asked question in a reply message.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReplyFaq {
    /// Frequent question id (faq的id).
    pub faq_id: Option<String>,
    /// Content of the frequent question (faq内容).
    pub faq_title: Option<String>,
    /// Action (动作).
    pub action: Option<ReplyAction>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReplyFaq {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            faq_id: None,
            faq_title: None,
            action: None,
            extra: Extra::new(),
        }
    }

    /// Frequent question id (faq的id).
    pub fn faq_id<Via>(mut self, faq_id: impl IntoField<String, Via>) -> Self {
        self.faq_id = faq_id.into_field();
        self
    }

    /// Content of the frequent question (faq内容).
    pub fn faq_title<Via>(mut self, faq_title: impl IntoField<String, Via>) -> Self {
        self.faq_title = faq_title.into_field();
        self
    }

    /// Action (动作).
    pub fn action<Via>(mut self, action: impl IntoField<ReplyAction, Via>) -> Self {
        self.action = action.into_field();
        self
    }
}

impl Default for ReplyFaq {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReplyFaq
    []
    [faq_id, faq_title, action,]
    []
}

/// The mini program page that a reply message opens.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReplyMiniProgramJumpInfo {
    /// Application id (跳转小程序APPID).
    pub appid: Option<String>,
    /// Page path (跳转小程序页面PATH).
    pub path: Option<String>,
    /// Text (跳转小程序页面名称).
    pub text: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReplyMiniProgramJumpInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            appid: None,
            path: None,
            text: None,
            extra: Extra::new(),
        }
    }

    /// Application id (跳转小程序APPID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Page path (跳转小程序页面PATH).
    pub fn path<Via>(mut self, path: impl IntoField<String, Via>) -> Self {
        self.path = path.into_field();
        self
    }

    /// Text (跳转小程序页面名称).
    pub fn text<Via>(mut self, text: impl IntoField<String, Via>) -> Self {
        self.text = text.into_field();
        self
    }
}

impl Default for ReplyMiniProgramJumpInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReplyMiniProgramJumpInfo
    []
    [appid, path, text,]
    []
}
