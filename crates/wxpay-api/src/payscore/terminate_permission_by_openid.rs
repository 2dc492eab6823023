// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Ends a user's authorization by the user's openid (解除用户授权关系（openid）).
    ///
    /// `POST /v3/payscore/permissions/openid/{openid}/terminate`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：解除用户授权关系（openid）。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647413)
    #[doc(alias = "解除用户授权关系（openid）")]
    pub request TerminatePermissionByOpenid {
        required {
            /// The user's id within the application (用户标识). Required. It stands in the path.
            openid: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// Application id (公众号id). Required.
            appid: String,
        }
        optional {
            /// Reason (撤销原因). Sources differ on whether it is required.
            reason: String,
        }
    }
}

wxpay_core::operation!(TerminatePermissionByOpenid => (), wxpay_core::Spec::new(
    "terminate_permission_by_openid",
    wxpay_core::http::Method::POST,
    "/v3/payscore/permissions/openid/{openid}/terminate",
)
.title("解除用户授权关系（openid）")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012647413")
.body(wxpay_core::Body::Json));
