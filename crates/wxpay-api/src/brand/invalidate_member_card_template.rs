// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CodeMode;
use super::CodeType;
use super::JumpInformation;
use super::MemberCardState;
use super::MemberCardType;
use super::PurchaseInformation;
use super::UserForm;
use super::ValidDateInformation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Invalidates a member card template (作废会员卡模板).
///
/// `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
#[doc(alias = "作废会员卡模板")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InvalidateMemberCardTemplate {
    /// Member card or card template id (会员卡模板ID). Required. It stands in the path.
    pub card_id: String,
    /// Brand id (品牌id). Required.
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InvalidateMemberCardTemplate {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            brand_id: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌id). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { InvalidateMemberCardTemplate
    [card_id,]
    [brand_id,]
    ["brand_id",]
}

wxpay_core::operation!(InvalidateMemberCardTemplate => InvalidatedMemberCardTemplate, wxpay_core::Spec::new(
    "invalidate_member_card_template",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/cards/{card_id}/invalidate",
)
.title("作废会员卡模板")
.family("brand")
.body(wxpay_core::Body::Json));

/// A member card template that was invalidated.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidatedMemberCardTemplate {
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// Member card or card template id (会员卡模板ID).
    pub card_id: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Application id (商户AppId).
    pub appid: Option<String>,
    /// Kind of card or document (会员卡类型).
    pub card_type: Option<MemberCardType>,
    /// Card name (卡名称).
    pub card_title: Option<String>,
    /// Background color of the card (卡背景颜色).
    pub card_color: Option<String>,
    /// Background image address of the card (卡背景图URL).
    pub card_picture_url: Option<String>,
    /// How member card codes are assigned (会员卡code分配类型).
    pub code_mode: Option<CodeMode>,
    /// Code type (会员码型).
    pub code_type: Option<CodeType>,
    /// Jump details of the member code (会员码跳转信息).
    pub code_jump_information: Option<JumpInformation>,
    /// Member benefits (会员权益).
    pub benefits: Option<String>,
    /// Address that receives the notifications (回调地址).
    pub notify_url: Option<String>,
    /// Whether to pin it to the top (是否置顶).
    pub need_pinned: Option<bool>,
    /// Whether to show the member level (是否展示会员等级).
    pub need_display_level: Option<bool>,
    /// Initial member level (会员初始等级).
    pub init_level: Option<String>,
    /// Service phone number (服务电话).
    pub service_phone: Option<String>,
    /// The merchant's legal agreement (商家法务协议).
    pub legal_agreement: Option<String>,
    /// Validity period of the member card (会员卡有效期).
    pub valid_date_information: Option<ValidDateInformation>,
    /// Member details (会员中心信息).
    pub member_information: Option<JumpInformation>,
    /// Points details (积分信息).
    pub points_information: Option<JumpInformation>,
    /// Stored-value balance details (储值信息).
    pub balance_information: Option<JumpInformation>,
    /// Details of paid membership (付费会员信息).
    pub purchase_information: Option<PurchaseInformation>,
    /// Details the user gave when opening the card (用户开卡信息).
    pub user_information: Option<UserForm>,
    /// State (状态).
    pub state: Option<MemberCardState>,
    /// When it was created (创建时间).
    pub create_time: Option<String>,
    /// When it was last updated (更新时间).
    pub update_time: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InvalidatedMemberCardTemplate
    []
    [out_request_no, card_id, brand_id, appid, card_type, card_title, card_color, card_picture_url, code_mode, code_type, code_jump_information, benefits, notify_url, need_pinned, need_display_level, init_level, service_phone, legal_agreement, valid_date_information, member_information, points_information, balance_information, purchase_information, user_information, state, create_time, update_time,]
    []
}
