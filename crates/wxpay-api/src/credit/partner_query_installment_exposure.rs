// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InstallmentExposure;
use super::UserIdType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries whether to show a sub-merchant's user WeChat Fenfu with merchant-paid interest (商户贴息-获取微信分付曝光建议).
///
/// `POST /v3/pay/instal/partner/exposure`
///
/// - Returns [`InstallmentExposure`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：商户贴息-获取微信分付曝光建议。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016196820)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::PartnerQueryInstallmentExposure;
///
/// let request = PartnerQueryInstallmentExposure::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户贴息-获取微信分付曝光建议",
    "/v3/pay/instal/partner/exposure",
    "POST /v3/pay/instal/partner/exposure",
    "4016196820"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerQueryInstallmentExposure {
    /// The service provider's merchant number (服务商户号). Required.
    pub sp_mchid: Option<String>,
    /// The service provider's application id (服务商应用ID). Required.
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (子商户/二级商户应用ID). Sources differ on whether it is required.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号/二级商户号).
    pub sub_mchid: Option<String>,
    /// User id (用户ID).
    pub user_id: Option<UserIdentifier>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerQueryInstallmentExposure {
    /// Creates the request; setters add the fields.
    ///
    /// The client fills in `sp_mchid`, and `sp_appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            sp_mchid: None,
            sp_appid: None,
            sub_appid: None,
            sub_mchid: None,
            user_id: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The service provider's application id (服务商应用ID). Required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户/二级商户应用ID). Sources differ on whether it is required.
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号/二级商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// User id (用户ID).
    pub fn user_id<Via>(mut self, user_id: impl IntoField<UserIdentifier, Via>) -> Self {
        self.user_id = user_id.into_field();
        self
    }
}

impl Default for PartnerQueryInstallmentExposure {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartnerQueryInstallmentExposure
    []
    [sp_mchid, sp_appid, sub_appid, sub_mchid, user_id,]
    ["sp_mchid", "sp_appid",]
}

wxpay_core::operation!(PartnerQueryInstallmentExposure => InstallmentExposure, wxpay_core::Spec::new(
    "credit.partner_query_installment_exposure",
    wxpay_core::http::Method::POST,
    "/v3/pay/instal/partner/exposure",
)
.title("商户贴息-获取微信分付曝光建议")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016196820")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid), ("sp_appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// The number that identifies the user, and its kind.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UserIdentifier {
    /// Kind of user id (用户ID的类型).
    pub user_id_type: Option<UserIdType>,
    /// The user's id within the service provider's application (用户服务标识).
    pub sp_openid: Option<String>,
    /// The user's id within the sub-merchant's application (用户子标识).
    pub sub_openid: Option<String>,
    /// Hash of the user's phone number (用户手机号的哈希值).
    pub phone_number_hash: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UserIdentifier {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            user_id_type: None,
            sp_openid: None,
            sub_openid: None,
            phone_number_hash: None,
            extra: Extra::new(),
        }
    }

    /// Kind of user id (用户ID的类型).
    pub fn user_id_type<Via>(mut self, user_id_type: impl IntoField<UserIdType, Via>) -> Self {
        self.user_id_type = user_id_type.into_field();
        self
    }

    /// The user's id within the service provider's application (用户服务标识).
    pub fn sp_openid<Via>(mut self, sp_openid: impl IntoField<String, Via>) -> Self {
        self.sp_openid = sp_openid.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (用户子标识).
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }

    /// Hash of the user's phone number (用户手机号的哈希值).
    pub fn phone_number_hash<Via>(
        mut self,
        phone_number_hash: impl IntoField<String, Via>,
    ) -> Self {
        self.phone_number_hash = phone_number_hash.into_field();
        self
    }
}

impl Default for UserIdentifier {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UserIdentifier
    []
    [user_id_type, sp_openid, sub_openid, phone_number_hash,]
    []
}
