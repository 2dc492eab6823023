// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Ends a user's authorization by its agreement number, as an institution (从业机构解除用户授权关系（授权协议号）).
    ///
    /// `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：从业机构解除用户授权关系（授权协议号）。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012461012)
    #[doc(alias = "从业机构解除用户授权关系（授权协议号）")]
    pub request TerminateInstitutionPermission {
        required {
            /// Authorization agreement number (授权协议号). Required. It stands in the path.
            authorization_code: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// Channel number (渠道商商户号).
            channel_id: String,
            /// Reason (撤销原因). Sources differ on whether it is required.
            reason: String,
        }
    }
}

wxpay_core::operation!(TerminateInstitutionPermission => (), wxpay_core::Spec::new(
    "terminate_institution_permission",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate",
)
.title("从业机构解除用户授权关系（授权协议号）")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012461012")
.body(wxpay_core::Body::Json));
