// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferScene;
use super::UserAuthorizationApplication;

wxpay_core::model! {
    /// Asks a user to authorize receipt without confirmation, as a service provider (申请免确认收款授权).
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
    ///
    /// - Returns [`UserAuthorizationApplication`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_authorization_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：申请免确认收款授权。调用方：服务商、平台；`out_authorization_no` 和参数不变时可以重试。
    #[doc(alias = "申请免确认收款授权")]
    pub request PartnerApplyForUserAuthorization {
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
            /// Address that receives the notifications (授权结果通知地址). Required.
            notify_url: String,
        }
        optional {
            /// How the receipt is presented to the user (用户收款感知).
            user_recv_perception: String,
        }
    }
}

wxpay_core::operation!(PartnerApplyForUserAuthorization => UserAuthorizationApplication, wxpay_core::Spec::new(
    "partner_apply_for_user_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations",
)
.title("申请免确认收款授权")
.family("transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_authorization_no")));
