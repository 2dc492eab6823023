// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Revokes an employee's authorization (企业商户发起解除员工企业支付授权).
    ///
    /// `POST /v3/webizpay/employees/{employee_id}/revoke`
    ///
    /// - Returns [`AuthorizationRevocation`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：企业商户发起解除员工企业支付授权。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507156)
    #[doc(alias = "企业商户发起解除员工企业支付授权")]
    pub request RevokeAuthorization {
        required {
            /// WeChat authorization id of the employee (微信授权关系ID). Required. It stands in the path.
            employee_id: String,
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(RevokeAuthorization => AuthorizationRevocation, wxpay_core::Spec::new(
    "revoke_authorization",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/employees/{employee_id}/revoke",
)
.title("企业商户发起解除员工企业支付授权")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507156")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The employee whose authorization was revoked, and when.
    pub answer AuthorizationRevocation {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号).
            sub_mchid: String,
            /// User id (商户企业员工ID).
            user_id: String,
            /// Authorization state (员工企业支付权限状态).
            authorization_state: AuthorizationState,
            /// When the authorization was revoked (员工企业支付失效时间).
            authorization_revoked_time: DateTime,
            /// Reason (作废原因).
            reason: String,
        }
    }
}
