// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferScene;
use super::UserAuthorizationState;

wxpay_core::model! {
    /// Queries a user's authorization of automatic receipt, as a service provider (商户单号查询自动收款授权).
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
    ///
    /// - Returns [`PartnerUserAuthorization`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：商户单号查询自动收款授权。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "商户单号查询自动收款授权")]
    pub request PartnerQueryUserAuthorization {
        required {
            /// The merchant's own authorization number (商户侧授权单号). Required. It stands in the path.
            out_authorization_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PartnerQueryUserAuthorization => PartnerUserAuthorization, wxpay_core::Spec::new(
    "partner_query_user_authorization",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",
)
.title("商户单号查询自动收款授权")
.family("transfer")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A user's authorization of automatic receipt, as a service provider sees it.
    pub answer PartnerUserAuthorization {
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
            state: UserAuthorizationState,
            /// When it was authorized (用户确认授权的时间).
            authorize_time: String,
            /// Details of the closing (自动收款授权的关闭信息).
            close_info: PartnerAuthorizationCloseInfo,
            /// Transfer scene id (转账场景ID).
            transfer_scene_id: TransferScene,
            /// How the receipt is presented to the user (用户收款感知).
            user_recv_perception: String,
            /// When it was created (单据创建时间).
            create_time: String,
        }
    }
}

wxpay_core::model! {
    /// When and why an authorization was closed, as a service provider sees it.
    pub answer PartnerAuthorizationCloseInfo {
        always {}
        optional {
            /// When it was closed (关闭时间).
            close_time: String,
            /// Why it was closed (自动收款授权的原因).
            close_reason: PartnerAuthorizationCloseReason,
        }
    }
}

wxpay_core::open_enum! {
    /// Why an authorization was closed, as a service provider sees it.
    pub enum PartnerAuthorizationCloseReason {
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
        UserClose = "USER_CLOSE",
    }
}
