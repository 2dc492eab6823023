// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PermissionState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a user's authorization by the user's openid (查询与用户授权记录（openid）).
    ///
    /// `GET /v3/payscore/permissions/openid/{openid}`
    ///
    /// - Returns [`OpenidPermission`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询与用户授权记录（openid）。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647404)
    #[doc(alias = "查询与用户授权记录（openid）")]
    pub request QueryPermissionByOpenid {
        required {
            /// The user's id within the application (用户标识). Required. It stands in the path.
            openid: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// Application id (公众号id). Required.
            appid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryPermissionByOpenid => OpenidPermission, wxpay_core::Spec::new(
    "query_permission_by_openid",
    wxpay_core::http::Method::GET,
    "/v3/payscore/permissions/openid/{openid}",
)
.title("查询与用户授权记录（openid）")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012647404")
.query(&["service_id", "appid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A user's authorization with its state and risk level, found by openid.
    pub answer OpenidPermission {
        always {}
        optional {
            /// Service id (服务id).
            service_id: String,
            /// Application id (公众号id).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Authorization agreement number (授权协议号).
            authorization_code: String,
            /// Authorization state (授权状态).
            authorization_state: PermissionState,
            /// When the authorization was canceled (最近一次解除授权时间).
            cancel_authorization_time: DateTime,
            /// When the latest authorization succeeded (最近一次授权成功时间).
            authorization_success_time: DateTime,
            /// Risk level of the user (用户分层).
            user_risk_level: i64,
            /// Version of the risk levels (分层版本).
            risk_level_version: i64,
            /// Address that receives the notifications (通知商户URL). Described by SKIT, WxJava; no official source confirms it.
            notify_url: String,
        }
    }
}
