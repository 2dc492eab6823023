// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Revokes an employee's authorization (企业商户发起解除员工企业支付授权).
///
/// `POST /v3/webizpay/employees/{employee_id}/revoke`
///
/// - Returns [`AuthorizationRevocation`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：企业商户发起解除员工企业支付授权。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507156)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::enterprise_pay::RevokeAuthorization;
///
/// let request = RevokeAuthorization::new("sample-employee-id").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"employee_id":"sample-employee-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "企业商户发起解除员工企业支付授权",
    "/v3/webizpay/employees/{employee_id}/revoke",
    "POST /v3/webizpay/employees/{employee_id}/revoke",
    "4014507156"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RevokeAuthorization {
    /// WeChat authorization id of the employee (微信授权关系ID). Required. It stands in the path.
    pub employee_id: String,
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RevokeAuthorization {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new(employee_id: impl Into<String>) -> Self {
        Self {
            employee_id: employee_id.into(),
            sp_mchid: None,
            sub_mchid: None,
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
}

wxpay_core::__model_impl! { RevokeAuthorization
    [employee_id,]
    [sp_mchid, sub_mchid,]
    ["sp_mchid", "sub_mchid",]
}

wxpay_core::operation!(RevokeAuthorization => AuthorizationRevocation, wxpay_core::Spec::new(
    "enterprise_pay.revoke_authorization",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/employees/{employee_id}/revoke",
)
.title("企业商户发起解除员工企业支付授权")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507156")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json));

/// The employee whose authorization was revoked, and when.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationRevocation {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号).
    pub sub_mchid: Option<String>,
    /// User id (商户企业员工ID).
    pub user_id: Option<String>,
    /// Authorization state (员工企业支付权限状态).
    pub authorization_state: Option<AuthorizationState>,
    /// When the authorization was revoked (员工企业支付失效时间).
    pub authorization_revoked_time: Option<DateTime>,
    /// Reason (作废原因).
    pub reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthorizationRevocation
    []
    [sp_mchid, sub_mchid, user_id, authorization_state, authorization_revoked_time, reason,]
    []
}
