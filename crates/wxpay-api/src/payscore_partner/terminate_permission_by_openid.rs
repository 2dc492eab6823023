// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Ends a user's authorization by the user's openid (解除用户授权关系（openid）).
    ///
    /// `POST /v3/payscore/partner/permissions/terminate`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：解除用户授权关系（openid）。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
    #[doc(alias = "解除用户授权关系（openid）")]
    pub request TerminatePermissionByOpenid {
        required {
            /// Service id (服务ID). Required.
            service_id: String,
            /// Application id (服务商应用ID). Required.
            appid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// The user's id within the application (服务商公众号下的用户标识).
            openid: String,
            /// The user's id within the sub-merchant's application (子商户公众号下openid).
            sub_openid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Reason (撤销原因). Sources differ on whether it is required.
            reason: String,
        }
    }
}

wxpay_core::operation!(TerminatePermissionByOpenid => (), wxpay_core::Spec::new(
    "terminate_permission_by_openid",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/permissions/terminate",
)
.title("解除用户授权关系（openid）")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012461154")
.body(wxpay_core::Body::Json));
