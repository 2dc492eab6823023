// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Prepares the link between a user and an organization's palm service (服务关联预授权).
    ///
    /// `POST /v3/palmservice/authorization/preauthorize`
    ///
    /// - Returns [`PalmPreauthorization`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：服务关联预授权。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "服务关联预授权")]
    pub request PreauthorizePalmService {
        required {
            /// The user's id within the application (OpenID). Required.
            openid: String,
        }
        optional {
            /// Pre-authorization session id (预授权会话ID).
            preauthorize_session_id: String,
            /// Organization id (机构ID).
            organization_id: String,
        }
    }
}

wxpay_core::operation!(PreauthorizePalmService => PalmPreauthorization, wxpay_core::Spec::new(
    "preauthorize_palm_service",
    wxpay_core::http::Method::POST,
    "/v3/palmservice/authorization/preauthorize",
)
.title("服务关联预授权")
.family("face")
.body(wxpay_core::Body::JsonIfAny));

wxpay_core::model! {
    /// The token of a prepared palm service link.
    pub answer PalmPreauthorization {
        always {}
        optional {
            /// Pre-authorization token (预授权token).
            permission_token: String,
        }
    }
}
