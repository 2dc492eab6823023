// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Ends a user's authorization by its agreement number (解除用户授权关系（授权协议号）).
    ///
    /// `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：解除用户授权关系（授权协议号）。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647410)
    #[doc(alias = "解除用户授权关系（授权协议号）")]
    pub request TerminatePermissionByAuthorizationCode {
        required {
            /// Authorization agreement number (授权协议号). Required. It stands in the path.
            authorization_code: String,
            /// Service id (服务id). Required.
            service_id: String,
        }
        optional {
            /// Reason (撤销原因). Sources differ on whether it is required.
            reason: String,
        }
    }
}

wxpay_core::operation!(TerminatePermissionByAuthorizationCode => (), wxpay_core::Spec::new(
    "terminate_permission_by_authorization_code",
    wxpay_core::http::Method::POST,
    "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
)
.title("解除用户授权关系（授权协议号）")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012647410")
.body(wxpay_core::Body::Json));
