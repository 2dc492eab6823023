// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Queries the link that invites a merchant to enable fapiao through the service provider (获取邀请商户开通服务商电子发票能力).
///
/// `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
///
/// - Returns [`InviteUrl`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：获取邀请商户开通服务商电子发票能力。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::{FapiaoMode, InviteOperationType, QueryInviteUrl};
///
/// let request = QueryInviteUrl::new()
///     .operation_type(InviteOperationType::AuthBinding)
///     .fapiao_mode([FapiaoMode::ThirdOrSelfFapiao])
///     .invite_code("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"fapiao_mode":["THIRD_OR_SELF_FAPIAO"],"invite_code":"1217752501201407033233368018","operation_type":"AUTH_BINDING"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取邀请商户开通服务商电子发票能力",
    "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
    "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
    "4015941495"
))]
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
    /// Invitation channel (服务商邀请渠道). At most 128 characters.
    pub invite_channel: Option<String>,
    /// Operator (操作人员). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub operate_user: Option<Sensitive>,
    /// Invitation code (服务商邀请code). Required. At most 128 characters.
    pub invite_code: Option<String>,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Taxpayer identification number (受邀请商户税号). At most 20 characters.
    pub taxpayer_id: Option<String>,
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
            taxpayer_id: None,
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

    /// Invitation channel (服务商邀请渠道). At most 128 characters.
    pub fn invite_channel<Via>(mut self, invite_channel: impl IntoField<String, Via>) -> Self {
        self.invite_channel = invite_channel.into_field();
        self
    }

    /// Operator (操作人员). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn operate_user<Via>(mut self, operate_user: impl IntoField<Sensitive, Via>) -> Self {
        self.operate_user = operate_user.into_field();
        self
    }

    /// Invitation code (服务商邀请code). Required. At most 128 characters.
    pub fn invite_code<Via>(mut self, invite_code: impl IntoField<String, Via>) -> Self {
        self.invite_code = invite_code.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Taxpayer identification number (受邀请商户税号). At most 20 characters.
    pub fn taxpayer_id<Via>(mut self, taxpayer_id: impl IntoField<String, Via>) -> Self {
        self.taxpayer_id = taxpayer_id.into_field();
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
    [operation_type, fapiao_mode, fapiao_ability_type_list, invite_channel, operate_user, invite_code, sub_mchid, taxpayer_id,]
    ["operation_type", "fapiao_mode", "invite_code",]
}

wxpay_core::operation!(QueryInviteUrl => InviteUrl, wxpay_core::Spec::new(
    "fapiao.query_invite_url",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
)
.title("获取邀请商户开通服务商电子发票能力")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015941495")
.query(&["operation_type", "fapiao_mode", "fapiao_ability_type_list", "invite_channel", "operate_user", "invite_code", "sub_mchid", "taxpayer_id"])
.repeat(wxpay_core::Repeat::Freely));

/// The invitation link and the mini program page behind it.
#[derive(Clone)]
#[non_exhaustive]
pub struct InviteUrl {
    /// Invitation address (邀请开通二维码链接). At most 1024 characters.
    pub invite_url: Option<String>,
    /// Application id of the mini program (开通小程序AppID). At most 32 characters.
    pub miniprogram_appid: Option<String>,
    /// Path in the mini program (开通小程序跳转路径). At most 1024 characters.
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
    /// Action that a merchant is invited to take.
    pub enum InviteOperationType {
        /// Binding by authorisation.
        AuthBinding = "AUTH_BINDING",
    }
}

wxpay_core::open_enum! {
    /// The way of issuing that a merchant is invited to.
    pub enum FapiaoMode {
        /// Own or another invoicing system.
        ThirdOrSelfFapiao = "THIRD_OR_SELF_FAPIAO",
        /// Tencent digital invoices.
        TencentDigitalTax = "TENCENT_DIGITAL_TAX",
    }
}

wxpay_core::open_enum! {
    /// An ability that a merchant is invited to enable.
    pub enum InvitedAbilityType {
        /// Basic invoicing, for catering or hotels.
        BaseAbility = "BASE_ABILITY",
        /// Real-estate leasing, for car parks.
        RealEstateAbility = "REAL_ESTATE_ABILITY",
        PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
        /// Refined oil, for petrol stations.
        RefinedOilAbility = "REFINED_OIL_ABILITY",
    }
}
