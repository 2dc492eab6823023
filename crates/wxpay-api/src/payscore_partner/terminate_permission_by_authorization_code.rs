// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Ends a user's authorization by its agreement number (解除用户授权关系（授权协议号）).
    ///
    /// `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_20.shtml)
    #[doc(alias = "解除用户授权关系（授权协议号）")]
    pub request TerminatePermissionByAuthorizationCode {
        required {
            /// Authorization agreement number (授权协议号). Required. It stands in the path.
            authorization_code: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// Service id (服务ID).
            service_id: String,
            /// Reason (撤销原因). Sources differ on whether it is required.
            reason: String,
        }
    }
}

wxpay_core::operation!(TerminatePermissionByAuthorizationCode => (), wxpay_core::Spec::new(
    "terminate_permission_by_authorization_code",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
)
.title("解除用户授权关系（授权协议号）")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_20.shtml")
.body(wxpay_core::Body::Json));
