// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PermissionToken;

wxpay_core::model! {
    /// Asks for a user's pre-authorization of a service, as an institution (从业机构预授权).
    ///
    /// `POST /v3/payscore/acquiringbank/permissions`
    ///
    /// - Returns [`PermissionToken`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：从业机构预授权。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012691489)
    #[doc(alias = "从业机构预授权")]
    pub request CreateInstitutionPermission {
        required {
            /// Service id (服务ID). Required.
            service_id: String,
            /// Channel number (渠道商商户号). Required.
            channel_id: String,
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

wxpay_core::operation!(CreateInstitutionPermission => PermissionToken, wxpay_core::Spec::new(
    "create_institution_permission",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/permissions",
)
.title("从业机构预授权")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012691489")
.body(wxpay_core::Body::Json));
