// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthenticationType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Validates the token of an identity check for insurance (校验核身结果).
///
/// `POST /v3/payroll-card/wesure/token-validations`
///
/// - Returns [`TokenValidation`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：校验核身结果。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payroll_card::ValidateAuthenticationToken;
///
/// let request = ValidateAuthenticationToken::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "校验核身结果",
    "/v3/payroll-card/wesure/token-validations",
    "POST /v3/payroll-card/wesure/token-validations"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ValidateAuthenticationToken {
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (特约商户商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// Token (token值). Sources differ on whether it is required.
    pub token: Option<String>,
    /// The user's name (用户姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_name: Option<Sensitive>,
    /// Identity document number (用户身份证号). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_card_number: Option<Sensitive>,
    /// Kind of identity verification (核身类型).
    pub authenticate_type: Option<AuthenticationType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ValidateAuthenticationToken {
    /// Creates the request; setters add the fields.
    ///
    /// The client fills in `sp_mchid` unless set.
    pub fn new() -> Self {
        Self {
            sp_mchid: None,
            sub_mchid: None,
            token: None,
            user_name: None,
            id_card_number: None,
            authenticate_type: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's number (特约商户商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Token (token值). Sources differ on whether it is required.
    pub fn token<Via>(mut self, token: impl IntoField<String, Via>) -> Self {
        self.token = token.into_field();
        self
    }

    /// The user's name (用户姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_name<Via>(mut self, user_name: impl IntoField<Sensitive, Via>) -> Self {
        self.user_name = user_name.into_field();
        self
    }

    /// Identity document number (用户身份证号). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn id_card_number<Via>(mut self, id_card_number: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_number = id_card_number.into_field();
        self
    }

    /// Kind of identity verification (核身类型).
    pub fn authenticate_type<Via>(
        mut self,
        authenticate_type: impl IntoField<AuthenticationType, Via>,
    ) -> Self {
        self.authenticate_type = authenticate_type.into_field();
        self
    }
}

impl Default for ValidateAuthenticationToken {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ValidateAuthenticationToken
    []
    [sp_mchid, sub_mchid, token, user_name, id_card_number, authenticate_type,]
    ["sp_mchid",]
}

wxpay_core::operation!(ValidateAuthenticationToken => TokenValidation, wxpay_core::Spec::new(
    "payroll_card.validate_authentication_token",
    wxpay_core::http::Method::POST,
    "/v3/payroll-card/wesure/token-validations",
)
.title("校验核身结果")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json));

/// The result of validating a token.
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenValidation {
    /// Result (校验结果).
    pub result: Option<String>,
    /// When the identity verification succeeded (核身成功时间).
    pub authenticate_success_time: Option<DateTime>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Why it failed.
    pub fail_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TokenValidation
    []
    [result, authenticate_success_time, openid, fail_reason,]
    []
}
