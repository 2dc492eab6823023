// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthenticationPreorder;
use super::AuthenticationType;
use super::EmploymentType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Pre-orders an identity check during which the worker also gives authorization (微工卡核身预下单（流程中完成授权）).
///
/// `POST /v3/payroll-card/authentications/pre-order-with-auth`
///
/// - Returns [`AuthenticationPreorder`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：微工卡核身预下单（流程中完成授权）。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_29.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payroll_card::{EmploymentType, PreorderAuthenticationWithAuth};
///
/// let request = PreorderAuthenticationWithAuth::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .authenticate_number("1217752501201407033233368018")
///     .project_name("示例名称")
///     .employer_name("示例名称")
///     .employment_type(EmploymentType::LongTermEmployment);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"authenticate_number":"1217752501201407033233368018","employer_name":"示例名称","employment_type":"LONG_TERM_EMPLOYMENT","openid":"oSAMPLE0123456789abcdefghijk","project_name":"示例名称"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微工卡核身预下单（流程中完成授权）",
    "/v3/payroll-card/authentications/pre-order-with-auth",
    "POST /v3/payroll-card/authentications/pre-order-with-auth"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PreorderAuthenticationWithAuth {
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Application id (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The merchant's identity verification number (商家核身单号). Required.
    pub authenticate_number: Option<String>,
    /// Project name (项目名称). Required.
    pub project_name: Option<String>,
    /// Name of the employer (用工单位名称). Required.
    pub employer_name: Option<String>,
    /// The user's name (用户实名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_name: Option<Sensitive>,
    /// Identity document number (用户证件号). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_card_number: Option<Sensitive>,
    /// Employment type (用工类型). Required.
    pub employment_type: Option<EmploymentType>,
    /// Kind of identity verification (核身类型). Sources differ on whether it is required.
    pub authenticate_type: Option<AuthenticationType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PreorderAuthenticationWithAuth {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `authenticate_number`, `project_name`, `employer_name` and `employment_type`.
    pub fn new() -> Self {
        Self {
            openid: None,
            appid: None,
            sub_mchid: None,
            sub_appid: None,
            authenticate_number: None,
            project_name: None,
            employer_name: None,
            user_name: None,
            id_card_number: None,
            employment_type: None,
            authenticate_type: None,
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

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The merchant's identity verification number (商家核身单号). Required.
    pub fn authenticate_number<Via>(
        mut self,
        authenticate_number: impl IntoField<String, Via>,
    ) -> Self {
        self.authenticate_number = authenticate_number.into_field();
        self
    }

    /// Project name (项目名称). Required.
    pub fn project_name<Via>(mut self, project_name: impl IntoField<String, Via>) -> Self {
        self.project_name = project_name.into_field();
        self
    }

    /// Name of the employer (用工单位名称). Required.
    pub fn employer_name<Via>(mut self, employer_name: impl IntoField<String, Via>) -> Self {
        self.employer_name = employer_name.into_field();
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

    /// Employment type (用工类型). Required.
    pub fn employment_type<Via>(
        mut self,
        employment_type: impl IntoField<EmploymentType, Via>,
    ) -> Self {
        self.employment_type = employment_type.into_field();
        self
    }

    /// Kind of identity verification (核身类型). Sources differ on whether it is required.
    pub fn authenticate_type<Via>(
        mut self,
        authenticate_type: impl IntoField<AuthenticationType, Via>,
    ) -> Self {
        self.authenticate_type = authenticate_type.into_field();
        self
    }
}

impl Default for PreorderAuthenticationWithAuth {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PreorderAuthenticationWithAuth
    []
    [openid, appid, sub_mchid, sub_appid, authenticate_number, project_name, employer_name, user_name, id_card_number, employment_type, authenticate_type,]
    ["openid", "authenticate_number", "project_name", "employer_name", "employment_type",]
}

wxpay_core::operation!(PreorderAuthenticationWithAuth => AuthenticationPreorder, wxpay_core::Spec::new(
    "payroll_card.preorder_authentication_with_auth",
    wxpay_core::http::Method::POST,
    "/v3/payroll-card/authentications/pre-order-with-auth",
)
.title("微工卡核身预下单（流程中完成授权）")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_29.shtml")
.body(wxpay_core::Body::Json));
