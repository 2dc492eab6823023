// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplicationType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates the link at which an employee grants the authorization (企业商户发起员工开通企业支付授权).
///
/// `POST /v3/webizpay/users/{user_id}/authorization-url`
///
/// - Returns [`AuthorizationUrl`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：企业商户发起员工开通企业支付授权。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::enterprise_pay::{ApplicationType, CreateAuthorizationUrl};
///
/// let request = CreateAuthorizationUrl::new("sample-user-id")
///     .sub_mchid("1900000109")
///     .application_type(ApplicationType::H5);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"application_type":"H5","sub_mchid":"1900000109","user_id":"sample-user-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "企业商户发起员工开通企业支付授权",
    "/v3/webizpay/users/{user_id}/authorization-url",
    "POST /v3/webizpay/users/{user_id}/authorization-url",
    "4014507153"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateAuthorizationUrl {
    /// User id (企业员工ID). Required. It stands in the path.
    pub user_id: String,
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Type of the application (发起授权应用类型). Required.
    pub application_type: Option<ApplicationType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateAuthorizationUrl {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `application_type`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            sp_mchid: None,
            sub_mchid: None,
            application_type: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's number (出资子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Type of the application (发起授权应用类型). Required.
    pub fn application_type<Via>(
        mut self,
        application_type: impl IntoField<ApplicationType, Via>,
    ) -> Self {
        self.application_type = application_type.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateAuthorizationUrl
    [user_id,]
    [sp_mchid, sub_mchid, application_type,]
    ["sp_mchid", "sub_mchid", "application_type",]
}

wxpay_core::operation!(CreateAuthorizationUrl => AuthorizationUrl, wxpay_core::Spec::new(
    "enterprise_pay.create_authorization_url",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/users/{user_id}/authorization-url",
)
.title("企业商户发起员工开通企业支付授权")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507153")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json));

/// The link at which an employee grants the authorization.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationUrl {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号).
    pub sub_mchid: Option<String>,
    /// User id (企业员工ID).
    pub user_id: Option<String>,
    /// Address to jump to for authorization (跳转链接).
    pub authorization_url: Option<String>,
    /// When it expires (链接失效时间).
    pub expire_time: Option<DateTime>,
    /// Type of the application (发起授权应用类型).
    pub application_type: Option<ApplicationType>,
    /// Query parameters of the mini program (小程序查询参数).
    pub mp_query: Option<String>,
    /// Business type of the mini program (小程序业务类型).
    pub mp_business_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthorizationUrl
    []
    [sp_mchid, sub_mchid, user_id, authorization_url, expire_time, application_type, mp_query, mp_business_type,]
    []
}
