// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::JumpInformation;
use super::MemberCardTemplate;
use super::MemberCenter;
use super::PurchaseInformation;
use super::UserForm;
use super::ValidDateInformation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates a member card template, as the brand (修改会员卡模板信息).
///
/// `PATCH /brand/card-member/cards/{card_id}`
///
/// - Returns [`MemberCardTemplate`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：修改会员卡模板信息。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582722)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Wechatpay-Serial missing. | Check the parameters. Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::brand::{
///     CommonField, FormField, FormFieldType, JumpInformation, MemberCenter, PurchaseInformation,
///     UpdateMemberCardTemplateAsBrand, UserForm, ValidDateInformation, ValidDateType,
/// };
///
/// let request = UpdateMemberCardTemplateAsBrand::new("sample-card-id")
///     .card_title("示例标题")
///     .card_color("#FFFF00")
///     .card_picture_url("https://example.com/sample")
///     .code_jump_information(
///         JumpInformation::new()
///             .jump_appid("wx8888888888888888")
///             .jump_path("pages/sample/index"),
///     )
///     .benefits("示例文字")
///     .notify_url("https://example.com/notify")
///     .need_pinned(true)
///     .need_display_level(true)
///     .service_phone("010-8877xxxx")
///     .valid_date_information(
///         ValidDateInformation::new()
///             .r#type(ValidDateType::Permanent)
///             .available_begin_time("2020-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///             .available_end_time("2020-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///             .available_day_after_receive(30),
///     )
///     .member_information(
///         MemberCenter::new()
///             .jump_appid("wx8888888888888888")
///             .jump_path("pages/sample/index"),
///     )
///     .points_information(
///         JumpInformation::new()
///             .jump_appid("wx8888888888888888")
///             .jump_path("pages/sample/index"),
///     )
///     .balance_information(
///         JumpInformation::new()
///             .jump_appid("wx8888888888888888")
///             .jump_path("pages/sample/index"),
///     )
///     .purchase_information(
///         PurchaseInformation::new()
///             .price(100)
///             .jump_appid("wx8888888888888888")
///             .jump_path("pages/sample/index"),
///     )
///     .user_information(
///         UserForm::new()
///             .common_field_list([CommonField::Sex])
///             .custom_field_list([FormField::new()
///                 .r#type(FormFieldType::CheckBox)
///                 .name("示例名称")
///                 .values(["示例文字"])]),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"balance_information":{"jump_appid":"wx8888888888888888","jump_path":"pages/sample/index"},"benefits":"示例文字","card_color":"#FFFF00","card_id":"sample-card-id","card_picture_url":"https://example.com/sample","card_title":"示例标题","code_jump_information":{"jump_appid":"wx8888888888888888","jump_path":"pages/sample/index"},"member_information":{"jump_appid":"wx8888888888888888","jump_path":"pages/sample/index"},"need_display_level":true,"need_pinned":true,"notify_url":"https://example.com/notify","points_information":{"jump_appid":"wx8888888888888888","jump_path":"pages/sample/index"},"purchase_information":{"jump_appid":"wx8888888888888888","jump_path":"pages/sample/index","price":100},"service_phone":"010-8877xxxx","user_information":{"common_field_list":["USER_FORM_FLAG_SEX"],"custom_field_list":[{"name":"示例名称","type":"CHECK_BOX","values":["示例文字"]}]},"valid_date_information":{"available_begin_time":"2020-05-20T13:29:35.120+08:00","available_day_after_receive":30,"available_end_time":"2020-05-20T13:29:35.120+08:00","type":"PERMANENT"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改会员卡模板信息",
    "/brand/card-member/cards/{card_id}",
    "PATCH /brand/card-member/cards/{card_id}",
    "4015582722"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateMemberCardTemplateAsBrand {
    /// Member card or card template id (会员卡模板 ID). Required. At most 32 characters. It stands in the path.
    pub card_id: String,
    /// Card name (卡名称). At most 10 characters.
    pub card_title: Option<String>,
    /// Background color of the card (卡背景颜色). At most 7 characters.
    pub card_color: Option<String>,
    /// Background image address of the card (卡图片). At most 256 characters.
    pub card_picture_url: Option<String>,
    /// Jump details of the member code (会员码跳转信息).
    pub code_jump_information: Option<JumpInformation>,
    /// Member benefits (会员权益). At most 32 characters.
    pub benefits: Option<String>,
    /// Address that receives the notifications (回调地址). At most 256 characters.
    pub notify_url: Option<String>,
    /// True to pin it to the top (是否置顶).
    pub need_pinned: Option<bool>,
    /// True to show the member level (是否展示会员等级).
    pub need_display_level: Option<bool>,
    /// Service phone number (服务电话). At most 32 characters.
    pub service_phone: Option<String>,
    /// Validity period of the member card (会员卡有效期).
    pub valid_date_information: Option<ValidDateInformation>,
    /// Member details (会员中心信息).
    pub member_information: Option<MemberCenter>,
    /// Points details (积分信息).
    pub points_information: Option<JumpInformation>,
    /// Stored-value balance details (储值信息).
    pub balance_information: Option<JumpInformation>,
    /// Details of paid membership (付费会员信息).
    pub purchase_information: Option<PurchaseInformation>,
    /// Details the user gave when opening the card (用户开卡信息).
    pub user_information: Option<UserForm>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateMemberCardTemplateAsBrand {
    /// Creates the request; setters add the other fields.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            card_title: None,
            card_color: None,
            card_picture_url: None,
            code_jump_information: None,
            benefits: None,
            notify_url: None,
            need_pinned: None,
            need_display_level: None,
            service_phone: None,
            valid_date_information: None,
            member_information: None,
            points_information: None,
            balance_information: None,
            purchase_information: None,
            user_information: None,
            extra: Extra::new(),
        }
    }

    /// Card name (卡名称). At most 10 characters.
    pub fn card_title<Via>(mut self, card_title: impl IntoField<String, Via>) -> Self {
        self.card_title = card_title.into_field();
        self
    }

    /// Background color of the card (卡背景颜色). At most 7 characters.
    pub fn card_color<Via>(mut self, card_color: impl IntoField<String, Via>) -> Self {
        self.card_color = card_color.into_field();
        self
    }

    /// Background image address of the card (卡图片). At most 256 characters.
    pub fn card_picture_url<Via>(mut self, card_picture_url: impl IntoField<String, Via>) -> Self {
        self.card_picture_url = card_picture_url.into_field();
        self
    }

    /// Jump details of the member code (会员码跳转信息).
    pub fn code_jump_information<Via>(
        mut self,
        code_jump_information: impl IntoField<JumpInformation, Via>,
    ) -> Self {
        self.code_jump_information = code_jump_information.into_field();
        self
    }

    /// Member benefits (会员权益). At most 32 characters.
    pub fn benefits<Via>(mut self, benefits: impl IntoField<String, Via>) -> Self {
        self.benefits = benefits.into_field();
        self
    }

    /// Address that receives the notifications (回调地址). At most 256 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// True to pin it to the top (是否置顶).
    pub fn need_pinned<Via>(mut self, need_pinned: impl IntoField<bool, Via>) -> Self {
        self.need_pinned = need_pinned.into_field();
        self
    }

    /// True to show the member level (是否展示会员等级).
    pub fn need_display_level<Via>(
        mut self,
        need_display_level: impl IntoField<bool, Via>,
    ) -> Self {
        self.need_display_level = need_display_level.into_field();
        self
    }

    /// Service phone number (服务电话). At most 32 characters.
    pub fn service_phone<Via>(mut self, service_phone: impl IntoField<String, Via>) -> Self {
        self.service_phone = service_phone.into_field();
        self
    }

    /// Validity period of the member card (会员卡有效期).
    pub fn valid_date_information<Via>(
        mut self,
        valid_date_information: impl IntoField<ValidDateInformation, Via>,
    ) -> Self {
        self.valid_date_information = valid_date_information.into_field();
        self
    }

    /// Member details (会员中心信息).
    pub fn member_information<Via>(
        mut self,
        member_information: impl IntoField<MemberCenter, Via>,
    ) -> Self {
        self.member_information = member_information.into_field();
        self
    }

    /// Points details (积分信息).
    pub fn points_information<Via>(
        mut self,
        points_information: impl IntoField<JumpInformation, Via>,
    ) -> Self {
        self.points_information = points_information.into_field();
        self
    }

    /// Stored-value balance details (储值信息).
    pub fn balance_information<Via>(
        mut self,
        balance_information: impl IntoField<JumpInformation, Via>,
    ) -> Self {
        self.balance_information = balance_information.into_field();
        self
    }

    /// Details of paid membership (付费会员信息).
    pub fn purchase_information<Via>(
        mut self,
        purchase_information: impl IntoField<PurchaseInformation, Via>,
    ) -> Self {
        self.purchase_information = purchase_information.into_field();
        self
    }

    /// Details the user gave when opening the card (用户开卡信息).
    pub fn user_information<Via>(
        mut self,
        user_information: impl IntoField<UserForm, Via>,
    ) -> Self {
        self.user_information = user_information.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateMemberCardTemplateAsBrand
    [card_id,]
    [card_title, card_color, card_picture_url, code_jump_information, benefits, notify_url, need_pinned, need_display_level, service_phone, valid_date_information, member_information, points_information, balance_information, purchase_information, user_information,]
    []
}

wxpay_core::operation!(UpdateMemberCardTemplateAsBrand => MemberCardTemplate, wxpay_core::Spec::new(
    "brand.update_member_card_template_as_brand",
    wxpay_core::http::Method::PATCH,
    "/brand/card-member/cards/{card_id}",
)
.title("修改会员卡模板信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582722")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
