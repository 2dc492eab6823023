// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationClosure;
use super::ClosedAuthorizationState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Ends a user's authorization of receipt without confirmation (解除免确认收款授权).
    ///
    /// `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
    ///
    /// - Returns [`ClosedUserAuthorization`].
    /// - Callers: merchants (普通商户).
    /// - Rate limit: 50 requests a second.
    /// - Retry: safe with the same `out_authorization_no` and the same parameters.
    /// - 中文：解除免确认收款授权。调用方：普通商户；`out_authorization_no` 和参数不变时可以重试；每秒 50 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4015653811)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `NOT_FOUND` | 404 | No such authorisation. | Check the parameters. Apply for the permission. |
    #[doc(alias = "解除免确认收款授权")]
    pub request CloseUserAuthorization {
        required {
            /// The merchant's own authorization number (商户侧授权单号). Required. At most 32 characters. It stands in the path.
            out_authorization_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CloseUserAuthorization => ClosedUserAuthorization, wxpay_core::Spec::new(
    "close_user_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
)
.title("解除免确认收款授权")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4015653811")
.repeat(wxpay_core::Repeat::ByNumber("out_authorization_no")));

wxpay_core::model! {
    /// A user's authorization after it was closed.
    pub answer ClosedUserAuthorization {
        always {}
        optional {
            /// The merchant's own authorization number (商户侧授权单号). At most 32 characters.
            out_authorization_no: String,
            /// Application id (商户AppID). At most 32 characters.
            appid: String,
            /// The user's id within the application (收款用户OpenID). At most 64 characters.
            openid: String,
            /// The user's name to display (用户展示名称). At most 32 characters.
            user_display_name: String,
            /// WeChat Pay's authorization number (微信自动收款授权单号). At most 32 characters.
            authorization_id: String,
            /// State (单据状态).
            state: ClosedAuthorizationState,
            /// When it was authorized (用户确认授权的时间).
            authorize_time: DateTime,
            /// Details of the closing (自动收款授权的关闭信息).
            close_info: AuthorizationClosure,
            /// Transfer scene id (转账场景ID). At most 36 characters.
            transfer_scene_id: String,
            /// How the receipt is presented to the user (用户收款感知). At most 256 characters.
            user_recv_perception: String,
            /// When it was created (单据创建时间).
            create_time: DateTime,
        }
    }
}
