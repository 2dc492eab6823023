// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Asks for a user's pre-authorization of a service (商户预授权).
    ///
    /// `POST /v3/payscore/permissions`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_2.shtml)
    #[doc(alias = "商户预授权")]
    pub request CreatePermission {
        required {
            /// Service id (服务id). Required.
            service_id: String,
            /// Application id (公众号id). Required.
            appid: String,
            /// Authorization agreement number (授权协议号). Required.
            authorization_code: String,
        }
        optional {
            /// Address that receives the notifications (通知地址).
            notify_url: String,
        }
    }
}

wxpay_core::operation!(CreatePermission => PermissionToken, wxpay_core::Spec::new(
    "create_permission",
    wxpay_core::http::Method::POST,
    "/v3/payscore/permissions",
)
.title("商户预授权")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_2.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The token of a pre-authorization.
    pub answer PermissionToken {
        always {}
        optional {
            /// Pre-authorization token (预授权token).
            apply_permissions_token: String,
        }
    }
}
