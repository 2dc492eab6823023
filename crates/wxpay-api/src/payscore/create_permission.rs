// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Asks for a user's pre-authorization of a service (商户预授权).
    ///
    /// `POST /v3/payscore/permissions`
    ///
    /// - Returns [`PermissionToken`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：商户预授权。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647349)
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012647349")
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
