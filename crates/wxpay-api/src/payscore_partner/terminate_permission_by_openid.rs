// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Ends a user's authorization by the user's openid (解除用户授权关系（openid）).
    ///
    /// `POST /v3/payscore/partner/permissions/terminate`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_22.shtml)
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_22.shtml")
.body(wxpay_core::Body::Json));
