// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries a user's authorization by its agreement number, as an institution (从业机构查询与用户授权记录（授权协议号）).
    ///
    /// `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/get-acquiring-bank-permissions-by-code.html)
    #[doc(alias = "从业机构查询与用户授权记录（授权协议号）")]
    pub request QueryInstitutionPermission {
        required {
            /// Authorization agreement number (授权协议号). Required. It stands in the path.
            authorization_code: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// Channel number (渠道商商户号). Sources differ on whether it is required.
            channel_id: String,
        }
    }
}

wxpay_core::operation!(QueryInstitutionPermission => InstitutionPermission, wxpay_core::Spec::new(
    "query_institution_permission",
    wxpay_core::http::Method::GET,
    "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}",
)
.title("从业机构查询与用户授权记录（授权协议号）")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/get-acquiring-bank-permissions-by-code.html")
.query(&["service_id", "channel_id", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A user's authorization with its state, as an institution sees it.
    pub answer InstitutionPermission {
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
            /// The user's id within the sub-merchant's application (子商户公众号下的用户标识).
            sub_openid: String,
            /// Authorization agreement number (授权协议号).
            authorization_code: String,
            /// Authorization state (授权状态).
            authorization_state: String,
            /// Address that receives the notifications (授权通知地址).
            notify_url: String,
            /// When the authorization was canceled (最近一次解除授权时间).
            cancel_authorization_time: String,
            /// When the latest authorization succeeded (最近一次授权成功时间).
            authorization_success_time: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Channel number (渠道商商户号).
            channel_id: String,
        }
    }
}
