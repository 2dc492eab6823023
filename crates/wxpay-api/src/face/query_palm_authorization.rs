// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a user's authorization of palm service for an organization (查询刷掌授权).
    ///
    /// `GET /v3/palmservice/authorization/openid/{openid}`
    ///
    /// - Returns [`PalmAuthorization`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询刷掌授权。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询刷掌授权")]
    pub request QueryPalmAuthorization {
        required {
            /// The user's id within the application (OpenID). Required. It stands in the path.
            openid: String,
            /// Organization id (机构ID). Required.
            organization_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryPalmAuthorization => PalmAuthorization, wxpay_core::Spec::new(
    "query_palm_authorization",
    wxpay_core::http::Method::GET,
    "/v3/palmservice/authorization/openid/{openid}",
)
.title("查询刷掌授权")
.family("face")
.query(&["organization_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A user's authorization of palm service.
    pub answer PalmAuthorization {
        always {}
        optional {
            /// The user's id within the application (OpenID).
            openid: String,
            /// Organization id (机构ID).
            organization_id: String,
            /// State (授权状态).
            state: PalmAuthorizationState,
            /// When it was authorized (授权时间).
            authorize_time: DateTime,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a palm service authorization.
    pub enum PalmAuthorizationState {
        AuthorizationStateNone = "AUTHORIZATION_STATE_NONE",
        AuthorizationStateOn = "AUTHORIZATION_STATE_ON",
        AuthorizationStateOff = "AUTHORIZATION_STATE_OFF",
    }
}
