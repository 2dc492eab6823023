// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserAuthorizationState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a user's authorization of automatic receipt by the merchant's own number (商户单号查询自动收款授权).
    ///
    /// `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: it only reads.
    #[doc(alias = "商户单号查询自动收款授权")]
    pub request QueryUserAuthorization {
        required {
            /// The merchant's own authorization number (商户侧授权单号). Required. It stands in the path.
            out_authorization_no: String,
        }
        optional {
            /// Whether the user's authorization details are shown (是否展示用户授权信息).
            is_display_authorization: bool,
        }
    }
}

wxpay_core::operation!(QueryUserAuthorization => UserAuthorization, wxpay_core::Spec::new(
    "query_user_authorization",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
)
.title("商户单号查询自动收款授权")
.family("transfer")
.query(&["is_display_authorization"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A user's authorization of automatic receipt with its state.
    pub answer UserAuthorization {
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
            close_info: AuthorizationCloseInfo,
            /// Transfer scene id (转账场景ID).
            transfer_scene_id: String,
            /// How the receipt is presented to the user (用户收款感知).
            user_recv_perception: String,
            /// When it was created (单据创建时间).
            create_time: DateTime,
            /// Package data for jumping to the receiving page (跳转领取页面的package信息).
            package_info: String,
        }
    }
}

wxpay_core::model! {
    /// When and why an authorization was closed.
    pub answer AuthorizationCloseInfo {
        always {}
        optional {
            /// When it was closed (关闭时间).
            close_time: String,
            /// Why it was closed (自动收款授权的原因).
            close_reason: AuthorizationCloseReason,
        }
    }
}

wxpay_core::open_enum! {
    /// Why an authorization was closed.
    pub enum AuthorizationCloseReason {
        /// Close via mch api.
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
        /// User close.
        UserClose = "USER_CLOSE",
        /// User overdue unconfirmed.
        UserOverdueUnconfirmed = "USER_OVERDUE_UNCONFIRMED",
        /// Transfer risk.
        TransferRisk = "TRANSFER_RISK",
        /// User account abnormal.
        UserAccountAbnormal = "USER_ACCOUNT_ABNORMAL",
    }
}
