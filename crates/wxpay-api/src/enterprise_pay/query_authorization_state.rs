// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries whether an employee has granted the authorization (企业商户查询企业员工开通授权状态).
    ///
    /// `GET /v3/webizpay/users/{user_id}/authorization-state`
    ///
    /// - Returns [`EmployeeAuthorizations`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：企业商户查询企业员工开通授权状态。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507163)
    #[doc(alias = "企业商户查询企业员工开通授权状态")]
    pub request QueryAuthorizationState {
        required {
            /// User id (企业员工ID). Required. It stands in the path.
            user_id: String,
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryAuthorizationState => EmployeeAuthorizations, wxpay_core::Spec::new(
    "query_authorization_state",
    wxpay_core::http::Method::GET,
    "/v3/webizpay/users/{user_id}/authorization-state",
)
.title("企业商户查询企业员工开通授权状态")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507163")
.query(&["sp_mchid", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The authorizations of an employee.
    pub answer EmployeeAuthorizations {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号).
            sub_mchid: String,
            /// User id (企业员工ID).
            user_id: String,
            /// List of employees' WeChat authorizations (微信授权关系列表).
            employee_list: Vec<Employee>,
        }
    }
}

wxpay_core::model! {
    /// An employee's authorization with its state.
    pub answer Employee {
        always {}
        optional {
            /// WeChat authorization id of the employee (微信授权关系ID).
            employee_id: String,
            /// Authorization state (授权状态).
            authorization_state: AuthorizationState,
            /// Authorization time (授权时间).
            authorization_time: DateTime,
            /// When the authorization was revoked (解除授权时间).
            authorization_revoked_time: DateTime,
        }
    }
}
