// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EmploymentType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Creates the token with which a worker authorizes the payroll card (生成授权token).
    ///
    /// `POST /v3/payroll-card/tokens`
    ///
    /// - Returns [`AuthorizationToken`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：生成授权token。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_1.shtml)
    #[doc(alias = "生成授权token")]
    pub request CreateAuthorizationToken {
        required {
            /// The user's id within the application (用户标识). Required.
            openid: String,
        }
        optional {
            /// Application id (应用ID).
            appid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
            sub_mchid: String,
            /// The user's name (用户实名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Identity document number (用户证件号). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
            /// Employment type (用工类型). Sources differ on whether it is required.
            employment_type: EmploymentType,
        }
    }
}

wxpay_core::operation!(CreateAuthorizationToken => AuthorizationToken, wxpay_core::Spec::new(
    "create_authorization_token",
    wxpay_core::http::Method::POST,
    "/v3/payroll-card/tokens",
)
.title("生成授权token")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_1.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The token with which a worker authorizes the payroll card.
    pub answer AuthorizationToken {
        always {}
        optional {
            /// The user's id within the application (用户标识).
            openid: String,
            /// Merchant number (服务商商户号).
            mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Token (授权token).
            token: String,
            /// How long the token stays valid (token有效时间).
            expires_in: i64,
        }
    }
}
