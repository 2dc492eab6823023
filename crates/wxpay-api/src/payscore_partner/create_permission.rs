// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PermissionToken;

wxpay_core::model! {
    /// Asks for a user's pre-authorization of a service (商户预授权).
    ///
    /// `POST /v3/payscore/partner/permissions`
    ///
    /// - Returns [`PermissionToken`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：商户预授权。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012382030)
    #[doc(alias = "商户预授权")]
    pub request CreatePermission {
        required {
            /// Service id (服务ID). Required.
            service_id: String,
            /// Application id (服务商应用ID). Required.
            appid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Authorization agreement number (授权协议号). Required.
            authorization_code: String,
        }
        optional {
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
        }
    }
}

wxpay_core::operation!(CreatePermission => PermissionToken, wxpay_core::Spec::new(
    "create_permission",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/permissions",
)
.title("商户预授权")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012382030")
.body(wxpay_core::Body::Json));
