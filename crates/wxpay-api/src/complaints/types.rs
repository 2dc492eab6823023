// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdditionalInfoType;
use super::ComplaintPriority;
use super::ComplaintState;
use super::ImageStyle;
use super::MediaType;
use super::ServiceOrderState;
use super::TextColor;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// The complaint notification address of a merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotificationUrl {
    /// Merchant number (商户号). At most 64 characters.
    pub mchid: Option<String>,
    /// Address (通知地址). At most 255 characters.
    pub url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotificationUrl
    []
    [mchid, url,]
    []
}

/// A complaint on the overseas host with its state and orders.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalComplaint {
    /// Complaint number (投诉单号).
    pub complaint_id: Option<String>,
    /// When the complaint was made (投诉时间).
    pub complaint_time: Option<DateTime>,
    /// Details of the complaint (投诉详情).
    pub complaint_detail: Option<String>,
    /// Complaint state (投诉单状态).
    pub complaint_state: Option<ComplaintState>,
    /// Merchant number complained about (被诉商户号).
    #[doc(alias("complained_mchid"))]
    pub complainted_mchid: Option<String>,
    /// Phone number of the complainant (投诉人联系方式). Decrypted when the response is decoded.
    pub payer_phone: Option<Sensitive>,
    /// Orders associated with the complaint (投诉单关联订单信息).
    pub complaint_order_info: Option<Vec<GlobalComplaintOrder>>,
    /// True if the complaint has been fully refunded (投诉单是否已全额退款).
    pub complaint_full_refunded: Option<bool>,
    /// True if it is overdue (是否超时).
    pub is_overdue: Option<bool>,
    /// Priority (优先级).
    pub priority: Option<ComplaintPriority>,
    /// True if a user message awaits a reply (是否有待回复的用户留言).
    pub incoming_user_response: Option<bool>,
    /// Number of complaints by the user (用户投诉次数).
    pub user_complaint_times: Option<i64>,
    /// Media files of the complaint (投诉资料列表).
    pub complaint_media_list: Option<Vec<GlobalComplaintMedia>>,
    /// Description of the problem (问题描述).
    pub problem_description: Option<String>,
    /// Translation of the complaint's details (投诉详情翻译).
    pub complaint_detail_trans: Option<String>,
    /// Service orders associated with the complaint (投诉单关联服务单信息).
    pub service_order_info: Option<Vec<ServiceOrder>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GlobalComplaint
    []
    [complaint_id, complaint_time, complaint_detail, complaint_state, complainted_mchid, payer_phone, complaint_order_info, complaint_full_refunded, is_overdue, priority, incoming_user_response, user_complaint_times, complaint_media_list, problem_description, complaint_detail_trans, service_order_info,]
    []
}

/// The media id of an uploaded image.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedImage {
    /// Media file id (媒体文件标识ID). At most 512 characters.
    pub media_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UploadedImage
    []
    [media_id,]
    []
}

/// The mini program page to open.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MiniProgramJumpInfo {
    /// Application id (跳转小程序APPID). Required.
    pub appid: Option<String>,
    /// Page path (跳转小程序页面PATH). Required.
    pub path: Option<String>,
    /// Text (跳转小程序页面名称). Required.
    pub text: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MiniProgramJumpInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `appid`, `path` and `text`.
    pub fn new() -> Self {
        Self {
            appid: None,
            path: None,
            text: None,
            extra: Extra::new(),
        }
    }

    /// Application id (跳转小程序APPID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Page path (跳转小程序页面PATH). Required.
    pub fn path<Via>(mut self, path: impl IntoField<String, Via>) -> Self {
        self.path = path.into_field();
        self
    }

    /// Text (跳转小程序页面名称). Required.
    pub fn text<Via>(mut self, text: impl IntoField<String, Via>) -> Self {
        self.text = text.into_field();
        self
    }
}

impl Default for MiniProgramJumpInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MiniProgramJumpInfo
    []
    [appid, path, text,]
    ["appid", "path", "text",]
}

/// An order that a complaint on the overseas host is about.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalComplaintOrder {
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Settlement amount (结算币种金额). In fen.
    pub settlement_amount: Option<i64>,
    /// Total refunded in the settlement currency (结算币种累计已退款金额).
    pub settlement_refunded_amount: Option<String>,
    /// Settlement currency (结算币种).
    pub settlement_currency: Option<String>,
    /// Amount paid (订单金额). In fen.
    pub payer_amount: Option<i64>,
    /// Total refunded in the payment currency (支付币种累计已退款金额). In fen.
    pub payer_refunded_amount: Option<i64>,
    /// Currency the user pays in (支付币种).
    pub payer_currency: Option<String>,
    /// Trade time (交易时间).
    pub trade_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GlobalComplaintOrder
    []
    [transaction_id, out_trade_no, settlement_amount, settlement_refunded_amount, settlement_currency, payer_amount, payer_refunded_amount, payer_currency, trade_time,]
    []
}

/// Media files attached to a complaint on the overseas host.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalComplaintMedia {
    /// Media file type (媒体文件业务类型).
    pub media_type: Option<MediaType>,
    /// Media file address (媒体文列表).
    pub media_url: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GlobalComplaintMedia
    []
    [media_type, media_url,]
    []
}

/// A WeChat Pay Score service order that a complaint is about.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceOrder {
    /// WeChat Pay's order number (微信支付服务订单号). At most 128 characters.
    pub order_id: Option<String>,
    /// The merchant's own order number (商户服务订单号). At most 128 characters.
    pub out_order_no: Option<String>,
    /// State (支付分服务单状态).
    pub state: Option<ServiceOrderState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ServiceOrder
    []
    [order_id, out_order_no, state,]
    []
}

/// Media files attached to a complaint.
#[derive(Clone)]
#[non_exhaustive]
pub struct ComplaintMedia {
    /// Media file type (媒体文件业务类型).
    pub media_type: Option<MediaType>,
    /// Media file address (媒体文列表). At most 512 characters.
    pub media_url: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ComplaintMedia
    []
    [media_type, media_url,]
    []
}

/// An order that a complaint is about.
#[derive(Clone)]
#[non_exhaustive]
pub struct ComplaintOrder {
    /// WeChat Pay's order number (微信订单号). At most 64 characters.
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户订单号). At most 64 characters.
    pub out_trade_no: Option<String>,
    /// Amount (订单金额). In fen.
    pub amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ComplaintOrder
    []
    [transaction_id, out_trade_no, amount,]
    []
}

/// Additional information about a complaint, by kind of business.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdditionalInfo {
    /// Kind (补充信息类型).
    pub r#type: Option<AdditionalInfoType>,
    /// Complaint details of the shared power bank (充电宝投诉相关信息).
    pub share_power_info: Option<SharePowerInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AdditionalInfo
    []
    [r#type = "type", share_power_info,]
    []
}

/// Details of a complaint about a shared power bank.
#[derive(Clone)]
#[non_exhaustive]
pub struct SharePowerInfo {
    /// When it was returned (归还时间).
    pub return_time: Option<DateTime>,
    /// Details of the place of return (归还地点信息).
    pub return_address_info: Option<ReturnAddressInfo>,
    /// True if it was returned to the same machine (是否归还同一柜机).
    pub is_returned_to_same_machine: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SharePowerInfo
    []
    [return_time, return_address_info, is_returned_to_same_machine,]
    []
}

/// Text in a message, with its colour and weight.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TextBlock {
    /// Text (文本).
    pub text: Option<String>,
    /// Text color (文本颜色).
    pub color: Option<TextColor>,
    /// True if the text is bold (是否粗体).
    pub is_bold: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TextBlock {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            text: None,
            color: None,
            is_bold: None,
            extra: Extra::new(),
        }
    }

    /// Text (文本).
    pub fn text<Via>(mut self, text: impl IntoField<String, Via>) -> Self {
        self.text = text.into_field();
        self
    }

    /// Text color (文本颜色).
    pub fn color<Via>(mut self, color: impl IntoField<TextColor, Via>) -> Self {
        self.color = color.into_field();
        self
    }

    /// True if the text is bold (是否粗体).
    pub fn is_bold<Via>(mut self, is_bold: impl IntoField<bool, Via>) -> Self {
        self.is_bold = is_bold.into_field();
        self
    }
}

impl Default for TextBlock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TextBlock
    []
    [text, color, is_bold,]
    []
}

/// An image in a message.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ImageBlock {
    /// Media file id (媒体ID).
    pub media_id: Option<String>,
    /// Image style (图片样式类型).
    pub image_style_type: Option<ImageStyle>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ImageBlock {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            media_id: None,
            image_style_type: None,
            extra: Extra::new(),
        }
    }

    /// Media file id (媒体ID).
    pub fn media_id<Via>(mut self, media_id: impl IntoField<String, Via>) -> Self {
        self.media_id = media_id.into_field();
        self
    }

    /// Image style (图片样式类型).
    pub fn image_style_type<Via>(
        mut self,
        image_style_type: impl IntoField<ImageStyle, Via>,
    ) -> Self {
        self.image_style_type = image_style_type.into_field();
        self
    }
}

impl Default for ImageBlock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ImageBlock
    []
    [media_id, image_style_type,]
    []
}

/// Place where a shared power bank was returned.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReturnAddressInfo {
    /// Place of return (归还地点). At most 256 characters.
    pub return_address: Option<String>,
    /// Longitude (归还地点经度). At most 32 characters.
    pub longitude: Option<String>,
    /// Latitude (归还地点纬度). At most 32 characters.
    pub latitude: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReturnAddressInfo
    []
    [return_address, longitude, latitude,]
    []
}

/// When a link or button stops working.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InvalidInfo {
    /// When it expires (过期时间).
    pub expired_time: Option<DateTime>,
    /// True if it can be clicked more than once.
    pub multi_clickable: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InvalidInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            expired_time: None,
            multi_clickable: None,
            extra: Extra::new(),
        }
    }

    /// When it expires (过期时间).
    pub fn expired_time<Via>(mut self, expired_time: impl IntoField<DateTime, Via>) -> Self {
        self.expired_time = expired_time.into_field();
        self
    }

    /// True if it can be clicked more than once.
    pub fn multi_clickable<Via>(mut self, multi_clickable: impl IntoField<bool, Via>) -> Self {
        self.multi_clickable = multi_clickable.into_field();
        self
    }
}

impl Default for InvalidInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { InvalidInfo
    []
    [expired_time, multi_clickable,]
    []
}

/// The message that is sent as a reply.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MessageInfo {
    /// Content of the message (回复的消息内容). Required.
    pub content: Option<String>,
    /// Custom data passed through (自定义透传字段).
    pub custom_data: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MessageInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `content`.
    pub fn new() -> Self {
        Self {
            content: None,
            custom_data: None,
            extra: Extra::new(),
        }
    }

    /// Content of the message (回复的消息内容). Required.
    pub fn content<Via>(mut self, content: impl IntoField<String, Via>) -> Self {
        self.content = content.into_field();
        self
    }

    /// Custom data passed through (自定义透传字段).
    pub fn custom_data<Via>(mut self, custom_data: impl IntoField<String, Via>) -> Self {
        self.custom_data = custom_data.into_field();
        self
    }
}

impl Default for MessageInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MessageInfo
    []
    [content, custom_data,]
    ["content",]
}
