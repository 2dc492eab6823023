// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferScene;
use super::UserAuthorizationApplication;

wxpay_core::model! {
    /// Asks a user to authorize receipt without confirmation (申请免确认收款授权).
    ///
    /// `POST /v3/fund-app/mch-transfer/user-confirm-authorization`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: with the same `out_authorization_no` and the same parameters.
    #[doc(alias = "申请免确认收款授权")]
    pub request ApplyForUserAuthorization {
        required {
            /// The merchant's own authorization number (商户侧授权单号). Required.
            out_authorization_no: String,
            /// Application id (商户AppID). Required.
            appid: String,
            /// The user's id within the application (收款用户OpenID). Required.
            openid: String,
            /// Transfer scene id (转账场景ID). Required.
            transfer_scene_id: TransferScene,
            /// The user's name to display (用户展示名称). Required.
            user_display_name: String,
            /// Address notified of the authorization result (授权结果通知地址). Required.
            authorization_notify_url: String,
        }
        optional {
            /// How the receipt is presented to the user (用户收款感知).
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
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_authorization_no")));

wxpay_core::model! {
    /// The user's address and device when the authorization is asked for.
    pub request SceneInfo {
        required {}
        optional {
            /// IP address of the user's device (用户终端IP).
            client_ip: String,
            /// Device number (用户设备ID).
            device_id: String,
            /// Device type (用户设备类型).
            device_type: DeviceType,
        }
    }
}

wxpay_core::open_enum! {
    /// What kind of device the user has.
    pub enum DeviceType {
        /// Ios.
        Ios = "IOS",
        /// Android.
        Android = "ANDROID",
        /// Harmony.
        Harmony = "HARMONY",
        /// Other.
        Other = "OTHER",
    }
}
