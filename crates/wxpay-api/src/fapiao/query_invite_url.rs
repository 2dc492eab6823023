// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Queries the link that invites a merchant to enable fapiao through the service provider (获取邀请商户开通服务商电子发票能力).
///
/// `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
#[doc(alias = "获取邀请商户开通服务商电子发票能力")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryInviteUrl {
    /// Operation type (操作类型). Required.
    pub operation_type: Option<InviteOperationType>,
    /// Fapiao mode (开票模式). Required.
    pub fapiao_mode: Option<Vec<FapiaoMode>>,
    /// Types of fapiao ability (发票能力类型).
    pub fapiao_ability_type_list: Option<Vec<InvitedAbilityType>>,
    /// Invitation channel.
    pub invite_channel: Option<String>,
    /// Operator (操作人员). Sealed when it is sent; at most 214 bytes of UTF-8.
    pub operate_user: Option<Sensitive>,
    /// Invitation code. Required.
    pub invite_code: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryInviteUrl {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `operation_type`, `fapiao_mode` and `invite_code`.
    pub fn new() -> Self {
        Self {
            operation_type: None,
            fapiao_mode: None,
            fapiao_ability_type_list: None,
            invite_channel: None,
            operate_user: None,
            invite_code: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Operation type (操作类型). Required.
    pub fn operation_type<Via>(
        mut self,
        operation_type: impl IntoField<InviteOperationType, Via>,
    ) -> Self {
        self.operation_type = operation_type.into_field();
        self
    }

    /// Fapiao mode (开票模式). Required.
    pub fn fapiao_mode<Via>(mut self, fapiao_mode: impl IntoField<Vec<FapiaoMode>, Via>) -> Self {
        self.fapiao_mode = fapiao_mode.into_field();
        self
    }

    /// Types of fapiao ability (发票能力类型).
    pub fn fapiao_ability_type_list<Via>(
        mut self,
        fapiao_ability_type_list: impl IntoField<Vec<InvitedAbilityType>, Via>,
    ) -> Self {
        self.fapiao_ability_type_list = fapiao_ability_type_list.into_field();
        self
    }

    /// Invitation channel.
    pub fn invite_channel<Via>(mut self, invite_channel: impl IntoField<String, Via>) -> Self {
        self.invite_channel = invite_channel.into_field();
        self
    }

    /// Operator (操作人员). Sealed when it is sent; at most 214 bytes of UTF-8.
    pub fn operate_user<Via>(mut self, operate_user: impl IntoField<Sensitive, Via>) -> Self {
        self.operate_user = operate_user.into_field();
        self
    }

    /// Invitation code. Required.
    pub fn invite_code<Via>(mut self, invite_code: impl IntoField<String, Via>) -> Self {
        self.invite_code = invite_code.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for QueryInviteUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryInviteUrl
    []
    [operation_type, fapiao_mode, fapiao_ability_type_list, invite_channel, operate_user, invite_code, sub_mchid,]
    ["operation_type", "fapiao_mode", "invite_code",]
}

wxpay_core::operation!(QueryInviteUrl => InviteUrl, wxpay_core::Spec::new(
    "query_invite_url",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
)
.title("获取邀请商户开通服务商电子发票能力")
.family("fapiao")
.query(&["operation_type", "fapiao_mode", "fapiao_ability_type_list", "invite_channel", "operate_user", "invite_code", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// The invitation link and the mini program page behind it.
#[derive(Clone)]
#[non_exhaustive]
pub struct InviteUrl {
    /// Invitation address.
    pub invite_url: Option<String>,
    /// Application id of the mini program (开通小程序AppID).
    pub miniprogram_appid: Option<String>,
    /// Path in the mini program (开通小程序跳转路径).
    pub miniprogram_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InviteUrl
    []
    [invite_url, miniprogram_appid, miniprogram_path,]
    []
}

wxpay_core::open_enum! {
    /// What a merchant is invited to do.
    pub enum InviteOperationType {
        /// Auth binding.
        AuthBinding = "AUTH_BINDING",
    }
}

wxpay_core::open_enum! {
    /// The way of issuing that a merchant is invited to.
    pub enum FapiaoMode {
        /// Third or self fapiao.
        ThirdOrSelfFapiao = "THIRD_OR_SELF_FAPIAO",
        /// Tencent digital tax.
        TencentDigitalTax = "TENCENT_DIGITAL_TAX",
    }
}

wxpay_core::open_enum! {
    /// An ability that a merchant is invited to enable.
    pub enum InvitedAbilityType {
        /// Base ability.
        BaseAbility = "BASE_ABILITY",
        /// Real estate ability.
        RealEstateAbility = "REAL_ESTATE_ABILITY",
        /// Passenger transport ability.
        PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
        /// Refined oil ability.
        RefinedOilAbility = "REFINED_OIL_ABILITY",
    }
}
