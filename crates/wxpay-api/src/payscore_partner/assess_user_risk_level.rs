// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ShoppingGoods;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Assesses which risk level a user belongs to (服务商评估用户分层).
    ///
    /// `POST /v3/payscore/partner/permissions/assess-user-risk-level`
    ///
    /// - Returns [`UserRiskAssessment`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：服务商评估用户分层。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012783585)
    #[doc(alias = "服务商评估用户分层")]
    pub request AssessUserRiskLevel {
        required {
            /// Service id (服务ID). Required.
            service_id: String,
            /// Application id (服务商的公众号ID). Required.
            appid: String,
        }
        optional {
            /// The sub-merchant's number (子商户商户号). Sources differ on whether it is required. It stands in the query.
            sub_mchid: String,
            /// The sub-merchant's application id (子商户的公众号ID).
            sub_appid: String,
            /// Authorization agreement number (授权协议号).
            authorization_code: String,
            /// The user's id within the application (服务商的用户标识).
            openid: String,
            /// The user's id within the sub-merchant's application (子商户的用户标识).
            sub_openid: String,
            /// Details of use-first-pay-later shopping (先用后付商品信息).
            shopping_info: AssessedShoppingInfo,
        }
    }
}

wxpay_core::operation!(AssessUserRiskLevel => UserRiskAssessment, wxpay_core::Spec::new(
    "assess_user_risk_level",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/permissions/assess-user-risk-level",
)
.title("服务商评估用户分层")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012783585")
.query(&["sub_mchid"])
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The goods for which a user is assessed.
    pub request AssessedShoppingInfo {
        required {}
        optional {
            /// List of goods (商品列表). Sources differ on whether it is required.
            goods: Vec<ShoppingGoods>,
        }
    }
}

wxpay_core::model! {
    /// A user's risk level and authorization.
    pub answer UserRiskAssessment {
        always {}
        optional {
            /// Service id (服务ID).
            service_id: String,
            /// Application id (公众号ID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The user's id within the application (用户标识).
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
            /// The sub-merchant's number (子商户商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户的公众号ID).
            sub_appid: String,
            /// The user's id within the sub-merchant's application (子商户的用户标识).
            sub_openid: String,
            /// User label (用户标签).
            user_label: String,
            /// Channel number (渠道商商户号).
            channel_id: String,
            /// Risk level of the user (用户分层).
            user_risk_level: i64,
            /// Version of the risk levels (分层版本).
            risk_level_version: i64,
        }
    }
}
