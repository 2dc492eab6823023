// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries whether an employee has granted the authorization (企业商户查询企业员工开通授权状态).
///
/// `GET /v3/webizpay/users/{user_id}/authorization-state`
///
/// - Returns [`EmployeeAuthorizations`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：企业商户查询企业员工开通授权状态。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507163)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::enterprise_pay::QueryAuthorizationState;
///
/// let request = QueryAuthorizationState::new("sample-user-id").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109","user_id":"sample-user-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "企业商户查询企业员工开通授权状态",
    "/v3/webizpay/users/{user_id}/authorization-state",
    "GET /v3/webizpay/users/{user_id}/authorization-state",
    "4014507163"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAuthorizationState {
    /// User id (企业员工ID). Required. It stands in the path.
    pub user_id: String,
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryAuthorizationState {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
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

wxpay_core::__model_impl! { QueryAuthorizationState
    [user_id,]
    [sp_mchid, sub_mchid,]
    ["sp_mchid", "sub_mchid",]
}

wxpay_core::operation!(QueryAuthorizationState => EmployeeAuthorizations, wxpay_core::Spec::new(
    "enterprise_pay.query_authorization_state",
    wxpay_core::http::Method::GET,
    "/v3/webizpay/users/{user_id}/authorization-state",
)
.title("企业商户查询企业员工开通授权状态")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507163")
.query(&["sp_mchid", "sub_mchid"])
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.repeat(wxpay_core::Repeat::Freely));

/// Each authorization of one employee, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmployeeAuthorizations {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号).
    pub sub_mchid: Option<String>,
    /// User id (企业员工ID).
    pub user_id: Option<String>,
    /// List of employees' WeChat authorizations (微信授权关系列表).
    pub employee_list: Option<Vec<Employee>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EmployeeAuthorizations
    []
    [sp_mchid, sub_mchid, user_id, employee_list,]
    []
}

/// An employee's authorization with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Employee {
    /// WeChat authorization id of the employee (微信授权关系ID).
    pub employee_id: Option<String>,
    /// Authorization state (授权状态).
    pub authorization_state: Option<AuthorizationState>,
    /// Authorization time (授权时间).
    pub authorization_time: Option<DateTime>,
    /// When the authorization was revoked (解除授权时间).
    pub authorization_revoked_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Employee
    []
    [employee_id, authorization_state, authorization_time, authorization_revoked_time,]
    []
}
