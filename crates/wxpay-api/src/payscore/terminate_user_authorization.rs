// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Ends a user's authorization of a service (商户解除用户授权关系).
    ///
    /// `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：商户解除用户授权关系。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml)
    #[doc(alias = "商户解除用户授权关系")]
    pub request TerminateUserAuthorization {
        required {
            /// The user's id within the application (用户标识). Required. It stands in the path.
            openid: String,
            /// Service id (公众账号ID). Required. It stands in the path.
            service_id: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Reason (撤销原因). Required.
            reason: String,
        }
        optional {}
    }
}

wxpay_core::operation!(TerminateUserAuthorization => (), wxpay_core::Spec::new(
    "terminate_user_authorization",
    wxpay_core::http::Method::POST,
    "/v3/payscore/users/{openid}/permissions/{service_id}/terminate",
)
.title("商户解除用户授权关系")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml")
.body(wxpay_core::Body::Json));
