// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries the state of a sub-merchant's fapiao functions (检查子商户开票功能状态).
///
/// `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
///
/// - Returns [`SubMerchantStatus`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：检查子商户开票功能状态。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015792561)
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
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::QuerySubMerchantStatus;
///
/// let request = QuerySubMerchantStatus::new("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "检查子商户开票功能状态",
    "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
    "GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
    "4015792561"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySubMerchantStatus {
    /// The sub-merchant's number (子商户号). Required. At most 32 characters. It stands in the path.
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
    "fapiao.query_sub_merchant_status",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
)
.title("检查子商户开票功能状态")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792561")
.repeat(wxpay_core::Repeat::Freely));

/// The state of a sub-merchant's ways of issuing fapiao.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantStatus {
    /// The sub-merchant's number (子商户号). At most 32 characters.
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
    /// Why access failed (接入失败原因). At most 1024 characters.
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
    /// Identifier (开票人ID). At most 128 characters.
    pub id: Option<String>,
    /// Name (开票人姓名). At most 40 characters.
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
    /// Why authorizing the ability failed (能力授权失败原因). At most 1024 characters.
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
    /// Says whether issuing through a third party is enabled.
    pub enum ThirdPartyModeStatus {
        /// Not connected.
        Disabled = "DISABLED",
        /// Connected.
        Enabled = "ENABLED",
    }
}

wxpay_core::open_enum! {
    /// Progress of the access to fully digital fapiao.
    pub enum DigitalTaxModeStatus {
        /// Local tax authority must approve (请等待当地税务机关审批).
        ApprovalPending = "APPROVAL_PENDING",
        /// Legal representative or finance head must confirm on the tax portal.
        AccessConfirmedPending = "ACCESS_CONFIRMED_PENDING",
        /// Legal representative or finance head must grant the ability.
        AbilityConfirmedPending = "ABILITY_CONFIRMED_PENDING",
        /// An invoice clerk must be registered on the tax portal.
        BillingPersonRegisterPending = "BILLING_PERSON_REGISTER_PENDING",
        /// The invoice clerk must authorise on the tax portal (请开票员登陆电子税局-乐企进行授权).
        BillingPersonConfirmedPending = "BILLING_PERSON_CONFIRMED_PENDING",
        /// A validity of the security check must be set.
        SecuritySettingPending = "SECURITY_SETTING_PENDING",
        /// Tax authority refused, see the reason.
        ApplyFailed = "APPLY_FAILED",
        /// Not connected or authorisation withdrawn; invite again.
        Disabled = "DISABLED",
        /// Digital invoicing connected with the tax authority.
        Enabled = "ENABLED",
        /// Provider's resource expired.
        ResourceExpired = "RESOURCE_EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// The kind of a fapiao ability.
    pub enum AbilityType {
        /// Basic invoicing, for catering or hotels.
        BaseAbility = "BASE_ABILITY",
        PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
        /// Real-estate leasing, for car parks.
        RealEstateAbility = "REAL_ESTATE_ABILITY",
        /// Refined oil, for petrol stations.
        RefinedOilAbility = "REFINED_OIL_ABILITY",
    }
}

wxpay_core::open_enum! {
    /// The authorization state of a fapiao ability.
    pub enum AbilityStatus {
        /// Digital invoicing authorised (数电开通能力已授权).
        Authorized = "AUTHORIZED",
        /// Finance head or legal representative must authorise.
        AuthorizePending = "AUTHORIZE_PENDING",
        /// Merchant ended the relation with the platform (商户已经解除与联用平台在税局系统的关联关系).
        Deauthorized = "DEAUTHORIZED",
        /// Authorisation failed (能力授权失败).
        AuthorizeFailed = "AUTHORIZE_FAILED",
    }
}
