// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferScene;
use super::UserAuthorizationApplication;

wxpay_core::model! {
    /// Asks a user to authorize receipt without confirmation (申请免确认收款授权).
    ///
    /// `POST /v3/fund-app/mch-transfer/user-confirm-authorization`
    ///
    /// - Returns [`UserAuthorizationApplication`].
    /// - Callers: merchants (普通商户).
    /// - Rate limit: 50 requests a second.
    /// - Retry: safe with the same `out_authorization_no` and the same parameters.
    /// - 中文：申请免确认收款授权。调用方：普通商户；`out_authorization_no` 和参数不变时可以重试；每秒 50 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4015901167)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Application ended or authorised already. | Check the parameters. Query before anything is sent again. Apply for the permission. |
    #[doc(alias = "申请免确认收款授权")]
    pub request ApplyForUserAuthorization {
        required {
            /// The merchant's own authorization number (商户侧授权单号). Required. At most 32 characters.
            out_authorization_no: String,
            /// Application id (商户AppID). Required. At most 32 characters.
            appid: String,
            /// The user's id within the application (收款用户OpenID). Required. At most 64 characters.
            openid: String,
            /// Transfer scene id (转账场景ID). Required.
            transfer_scene_id: TransferScene,
            /// The user's name to display (用户展示名称). Required. At most 32 characters.
            user_display_name: String,
            /// Address notified of the authorization result (授权结果通知地址). Required. At most 256 characters.
            authorization_notify_url: String,
        }
        optional {
            /// How the receipt is presented to the user (用户收款感知). At most 256 characters.
            user_recv_perception: String,
            /// Scene details (场景信息).
            scene_info: SceneInfo,
        }
    }
}

wxpay_core::operation!(ApplyForUserAuthorization => UserAuthorizationApplication, wxpay_core::Spec::new(
    "apply_for_user_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/user-confirm-authorization",
)
.title("申请免确认收款授权")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4015901167")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_authorization_no")));

wxpay_core::model! {
    /// The user's address and device when the authorization is asked for.
    pub request SceneInfo {
        required {}
        optional {
            /// IP address of the user's device (用户终端IP). At most 45 characters.
            client_ip: String,
            /// Device number (用户设备ID). At most 128 characters.
            device_id: String,
            /// Device type (用户设备类型).
            device_type: DeviceType,
        }
    }
}

wxpay_core::open_enum! {
    /// What kind of device the user has.
    pub enum DeviceType {
        /// Apple.
        Ios = "IOS",
        Android = "ANDROID",
        /// HarmonyOS.
        Harmony = "HARMONY",
        Other = "OTHER",
    }
}
