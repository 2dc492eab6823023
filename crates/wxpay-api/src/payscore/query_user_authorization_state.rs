// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries whether a user has authorized a service (查询用户授权状态).
    ///
    /// `GET /v3/payscore/user-service-state`
    ///
    /// - Returns [`UserAuthorization`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询用户授权状态。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml)
    #[doc(alias = "查询用户授权状态")]
    pub request QueryUserAuthorizationState {
        required {
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryUserAuthorizationState => UserAuthorization, wxpay_core::Spec::new(
    "query_user_authorization_state",
    wxpay_core::http::Method::GET,
    "/v3/payscore/user-service-state",
)
.title("查询用户授权状态")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml")
.query(&["appid", "service_id", "openid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// Whether a user has authorized a service.
    pub answer UserAuthorization {
        always {}
        optional {
            /// Application id (公众账号ID).
            appid: String,
            /// Service id (服务ID).
            service_id: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// State of the user's service authorization (用户授权服务情况).
            use_service_state: UserServiceState,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether a service is available to a user by authorization.
    pub enum UserServiceState {
        Unavailable = "UNAVAILABLE",
        Available = "AVAILABLE",
    }
}
