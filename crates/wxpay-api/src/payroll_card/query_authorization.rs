// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a worker's authorization of the payroll card (查询微工卡授权关系).
    ///
    /// `GET /v3/payroll-card/relations/{openid}`
    ///
    /// - Returns [`Authorization`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询微工卡授权关系。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_2.shtml)
    #[doc(alias = "查询微工卡授权关系")]
    pub request QueryAuthorization {
        required {
            /// The user's id within the application (用户标识). Required. It stands in the path.
            openid: String,
        }
        optional {
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
            sub_mchid: String,
            /// Application id (应用ID).
            appid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(QueryAuthorization => Authorization, wxpay_core::Spec::new(
    "query_authorization",
    wxpay_core::http::Method::GET,
    "/v3/payroll-card/relations/{openid}",
)
.title("查询微工卡授权关系")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_2.shtml")
.query(&["sub_mchid", "appid", "sub_appid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A worker's authorization and registration of the payroll card.
    pub answer Authorization {
        always {}
        optional {
            /// The user's id within the application (用户标识).
            openid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Authorization state (授权状态).
            authorize_state: AuthorizationState,
            /// When it was authorized (授权时间).
            authorize_time: DateTime,
            /// When the authorization was canceled (取消授权时间).
            deauthorize_time: DateTime,
            /// Registration state.
            register_state: RegistrationState,
            /// Registration time.
            register_time: DateTime,
            /// When it was closed.
            close_time: DateTime,
            /// Application id (应用ID). Described by SKIT; no official source confirms it.
            appid: String,
            /// The sub-merchant's application id (子商户应用ID). Described by SKIT; no official source confirms it.
            sub_appid: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a worker's authorization.
    pub enum AuthorizationState {
        Unauthorized = "UNAUTHORIZED",
        Authorized = "AUTHORIZED",
        Deauthorized = "DEAUTHORIZED",
    }
}

wxpay_core::open_enum! {
    /// The state of a worker's registration.
    pub enum RegistrationState {
        Closed = "CLOSED",
        Registered = "REGISTERED",
        Undefined = "UNDEFINED",
        Unregistered = "UNREGISTERED",
    }
}
