// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplicationType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Creates the link at which an employee grants the authorization (企业商户发起员工开通企业支付授权).
    ///
    /// `POST /v3/webizpay/users/{user_id}/authorization-url`
    ///
    /// - Returns [`AuthorizationUrl`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：企业商户发起员工开通企业支付授权。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
    #[doc(alias = "企业商户发起员工开通企业支付授权")]
    pub request CreateAuthorizationUrl {
        required {
            /// User id (企业员工ID). Required. It stands in the path.
            user_id: String,
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号). Required.
            sub_mchid: String,
            /// Type of the application (发起授权应用类型). Required.
            application_type: ApplicationType,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateAuthorizationUrl => AuthorizationUrl, wxpay_core::Spec::new(
    "create_authorization_url",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/users/{user_id}/authorization-url",
)
.title("企业商户发起员工开通企业支付授权")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507153")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The link at which an employee grants the authorization.
    pub answer AuthorizationUrl {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号).
            sub_mchid: String,
            /// User id (企业员工ID).
            user_id: String,
            /// Address to jump to for authorization (跳转链接).
            authorization_url: String,
            /// When it expires (链接失效时间).
            expire_time: DateTime,
            /// Type of the application (发起授权应用类型).
            application_type: ApplicationType,
            /// Query parameters of the mini program (小程序查询参数).
            mp_query: String,
            /// Business type of the mini program (小程序业务类型).
            mp_business_type: String,
        }
    }
}
