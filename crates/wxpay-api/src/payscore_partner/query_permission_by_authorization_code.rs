// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a user's authorization by its agreement number (查询与用户授权记录（授权协议号）).
    ///
    /// `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`
    ///
    /// - Returns [`Permission`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询与用户授权记录（授权协议号）。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692687)
    #[doc(alias = "查询与用户授权记录（授权协议号）")]
    pub request QueryPermissionByAuthorizationCode {
        required {
            /// Authorization agreement number (授权协议号). Required. It stands in the path.
            authorization_code: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryPermissionByAuthorizationCode => Permission, wxpay_core::Spec::new(
    "query_permission_by_authorization_code",
    wxpay_core::http::Method::GET,
    "/v3/payscore/partner/permissions/authorization-code/{authorization_code}",
)
.title("查询与用户授权记录（授权协议号）")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012692687")
.query(&["service_id", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A user's authorization with its state and risk level, found by its agreement number.
    pub answer Permission {
        always {}
        optional {
            /// Service id (服务ID).
            service_id: String,
            /// Application id (服务商应用ID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The user's id within the application (服务商公众号下的用户标识).
            openid: String,
            /// Authorization agreement number (授权协议号).
            authorization_code: String,
            /// Authorization state (授权状态).
            authorization_state: String,
            /// Address that receives the notifications (授权通知地址).
            notify_url: String,
            /// When the authorization was canceled (最近一次解除授权时间).
            cancel_authorization_time: DateTime,
            /// When the latest authorization succeeded (最近一次授权成功时间).
            authorization_success_time: DateTime,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// The user's id within the sub-merchant's application (子商户公众号下的用户标识).
            sub_openid: String,
            /// Risk level of the user (用户分层).
            user_risk_level: i64,
            /// Version of the risk levels (分层版本).
            risk_level_version: i64,
        }
    }
}
