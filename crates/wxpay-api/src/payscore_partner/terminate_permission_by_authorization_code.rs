// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Ends a user's authorization by its agreement number (解除用户授权关系（授权协议号）).
    ///
    /// `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：解除用户授权关系（授权协议号）。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012382049)
    #[doc(alias = "解除用户授权关系（授权协议号）")]
    pub request TerminatePermissionByAuthorizationCode {
        required {
            /// Authorization agreement number (授权协议号). Required. It stands in the path.
            authorization_code: String,
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
        }
        optional {
            /// Service id (服务ID). At most 32 characters.
            service_id: String,
            /// Reason (撤销原因). Sources differ on whether it is required. At most 50 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012382049")
.body(wxpay_core::Body::Json));
