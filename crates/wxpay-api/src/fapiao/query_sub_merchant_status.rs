// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries the state of a sub-merchant's fapiao functions (检查子商户开票功能状态).
///
/// `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
#[doc(alias = "检查子商户开票功能状态")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySubMerchantStatus {
    /// The sub-merchant's number (子商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySubMerchantStatus {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QuerySubMerchantStatus
    [sub_mchid,]
    []
    []
}

wxpay_core::operation!(QuerySubMerchantStatus => SubMerchantStatus, wxpay_core::Spec::new(
    "query_sub_merchant_status",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
)
.title("检查子商户开票功能状态")
.family("fapiao")
.repeat(wxpay_core::Repeat::Freely));

/// The state of a sub-merchant's ways of issuing fapiao.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantStatus {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Third-party fapiao mode (第三方开票模式).
    pub third_mode: Option<ThirdPartyMode>,
    /// Digital fapiao mode (数电发票模式).
    pub digital_tax_mode: Option<DigitalTaxMode>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantStatus
    []
    [sub_mchid, third_mode, digital_tax_mode,]
    []
}

/// The state of issuing through a third party or the merchant's own system.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThirdPartyMode {
    /// Status (第三方/自建发票能力接入状态).
    pub status: Option<ThirdPartyModeStatus>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ThirdPartyMode
    []
    [status,]
    []
}

/// The state of issuing fully digital fapiao.
#[derive(Clone)]
#[non_exhaustive]
pub struct DigitalTaxMode {
    /// Status (接入状态).
    pub status: Option<DigitalTaxModeStatus>,
    /// Details of the fapiao issuer (开票人信息).
    pub billing_person_info: Option<Vec<BillingPerson>>,
    /// When access was set up (接入时间).
    pub access_time: Option<DateTime>,
    /// When it expires (过期时间).
    pub expired_time: Option<DateTime>,
    /// Why access failed (接入失败原因).
    pub access_fail_reason: Option<String>,
    /// Ability details (能力信息).
    pub ability_info: Option<Vec<Ability>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DigitalTaxMode
    []
    [status, billing_person_info, access_time, expired_time, access_fail_reason, ability_info,]
    []
}

/// The person who issues fapiao.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPerson {
    /// Identifier (开票人ID).
    pub id: Option<String>,
    /// Name (开票人姓名).
    pub name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BillingPerson
    []
    [id, name,]
    []
}

/// One fapiao ability and its authorization state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Ability {
    /// Kind (能力类型).
    pub r#type: Option<AbilityType>,
    /// Status (能力授权状态).
    pub status: Option<AbilityStatus>,
    /// Why authorizing the ability failed (能力授权失败原因).
    pub authorize_fail_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Ability
    []
    [r#type = "type", status, authorize_fail_reason,]
    []
}

wxpay_core::open_enum! {
    /// Whether issuing through a third party is enabled.
    pub enum ThirdPartyModeStatus {
        /// Disabled.
        Disabled = "DISABLED",
        /// Enabled.
        Enabled = "ENABLED",
    }
}

wxpay_core::open_enum! {
    /// How far the access to fully digital fapiao has come.
    pub enum DigitalTaxModeStatus {
        /// Approval pending.
        ApprovalPending = "APPROVAL_PENDING",
        /// Access confirmed pending.
        AccessConfirmedPending = "ACCESS_CONFIRMED_PENDING",
        /// Ability confirmed pending.
        AbilityConfirmedPending = "ABILITY_CONFIRMED_PENDING",
        /// Billing person register pending.
        BillingPersonRegisterPending = "BILLING_PERSON_REGISTER_PENDING",
        /// Billing person confirmed pending.
        BillingPersonConfirmedPending = "BILLING_PERSON_CONFIRMED_PENDING",
        /// Security setting pending.
        SecuritySettingPending = "SECURITY_SETTING_PENDING",
        /// Apply failed.
        ApplyFailed = "APPLY_FAILED",
        /// Disabled.
        Disabled = "DISABLED",
        /// Enabled.
        Enabled = "ENABLED",
        /// Resource expired.
        ResourceExpired = "RESOURCE_EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// The kind of a fapiao ability.
    pub enum AbilityType {
        /// Base ability.
        BaseAbility = "BASE_ABILITY",
        /// Passenger transport ability.
        PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
        /// Real estate ability.
        RealEstateAbility = "REAL_ESTATE_ABILITY",
    }
}

wxpay_core::open_enum! {
    /// The authorization state of a fapiao ability.
    pub enum AbilityStatus {
        /// Authorized.
        Authorized = "AUTHORIZED",
        /// Authorize pending.
        AuthorizePending = "AUTHORIZE_PENDING",
        /// Deauthorized.
        Deauthorized = "DEAUTHORIZED",
        /// Authorize failed.
        AuthorizeFailed = "AUTHORIZE_FAILED",
    }
}
