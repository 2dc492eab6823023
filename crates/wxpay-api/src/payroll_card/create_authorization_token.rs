// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EmploymentType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Creates the token with which a worker authorizes the payroll card (生成授权token).
///
/// `POST /v3/payroll-card/tokens`
///
/// - Returns [`AuthorizationToken`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：生成授权token。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payroll_card::CreateAuthorizationToken;
///
/// let request = CreateAuthorizationToken::new().openid("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "生成授权token",
    "/v3/payroll-card/tokens",
    "POST /v3/payroll-card/tokens"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateAuthorizationToken {
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Application id (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// The user's name (用户实名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_name: Option<Sensitive>,
    /// Identity document number (用户证件号). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_card_number: Option<Sensitive>,
    /// Employment type (用工类型). Sources differ on whether it is required.
    pub employment_type: Option<EmploymentType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateAuthorizationToken {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`.
    pub fn new() -> Self {
        Self {
            openid: None,
            appid: None,
            sub_appid: None,
            sub_mchid: None,
            user_name: None,
            id_card_number: None,
            employment_type: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Application id (应用ID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The user's name (用户实名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_name<Via>(mut self, user_name: impl IntoField<Sensitive, Via>) -> Self {
        self.user_name = user_name.into_field();
        self
    }

    /// Identity document number (用户证件号). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn id_card_number<Via>(mut self, id_card_number: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_number = id_card_number.into_field();
        self
    }

    /// Employment type (用工类型). Sources differ on whether it is required.
    pub fn employment_type<Via>(
        mut self,
        employment_type: impl IntoField<EmploymentType, Via>,
    ) -> Self {
        self.employment_type = employment_type.into_field();
        self
    }
}

impl Default for CreateAuthorizationToken {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateAuthorizationToken
    []
    [openid, appid, sub_appid, sub_mchid, user_name, id_card_number, employment_type,]
    ["openid",]
}

wxpay_core::operation!(CreateAuthorizationToken => AuthorizationToken, wxpay_core::Spec::new(
    "payroll_card.create_authorization_token",
    wxpay_core::http::Method::POST,
    "/v3/payroll-card/tokens",
)
.title("生成授权token")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_1.shtml")
.body(wxpay_core::Body::Json));

/// The token with which a worker authorizes the payroll card.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationToken {
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Merchant number (服务商商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Token (授权token).
    pub token: Option<String>,
    /// Time for which the token stays valid (token有效时间).
    pub expires_in: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthorizationToken
    []
    [openid, mchid, sub_mchid, token, expires_in,]
    []
}
