// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationClosure;
use super::ClosedAuthorizationState;
use super::TransferScene;

wxpay_core::model! {
    /// Ends a user's authorization of receipt without confirmation, as a service provider (解除免确认收款授权).
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
    ///
    /// - Returns [`ClosedPartnerUserAuthorization`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_authorization_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：解除免确认收款授权。调用方：服务商、平台；`out_authorization_no` 和参数不变时可以重试。
    #[doc(alias = "解除免确认收款授权")]
    pub request PartnerCloseUserAuthorization {
        required {
            /// The merchant's own authorization number (商户侧授权单号). Required. It stands in the path.
            out_authorization_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PartnerCloseUserAuthorization => ClosedPartnerUserAuthorization, wxpay_core::Spec::new(
    "partner_close_user_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
)
.title("解除免确认收款授权")
.family("transfer")
.repeat(wxpay_core::Repeat::ByNumber("out_authorization_no")));

wxpay_core::model! {
    /// A user's authorization after a service provider has closed it.
    pub answer ClosedPartnerUserAuthorization {
        always {}
        optional {
            /// The merchant's own authorization number (商户侧授权单号).
            out_authorization_no: String,
            /// Application id (商户AppID).
            appid: String,
            /// The user's id within the application (收款用户OpenID).
            openid: String,
            /// The user's name to display (用户展示名称).
            user_display_name: String,
            /// WeChat Pay's authorization number (微信自动收款授权单号).
            authorization_id: String,
            /// State (单据状态).
            state: ClosedAuthorizationState,
            /// When it was authorized (用户确认授权的时间).
            authorize_time: String,
            /// Details of the closing (自动收款授权的关闭信息).
            close_info: AuthorizationClosure,
            /// Transfer scene id (转账场景ID).
            transfer_scene_id: TransferScene,
            /// How the receipt is presented to the user (用户收款感知).
            user_recv_perception: String,
            /// When it was created (单据创建时间).
            create_time: String,
        }
    }
}
