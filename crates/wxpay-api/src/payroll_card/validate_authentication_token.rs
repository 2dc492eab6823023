// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthenticationType;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Validates the token of an identity check for insurance (校验核身结果).
    ///
    /// `POST /v3/payroll-card/wesure/token-validations`
    ///
    /// - Returns [`TokenValidation`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：校验核身结果。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
    #[doc(alias = "校验核身结果")]
    pub request ValidateAuthenticationToken {
        required {
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
        }
        optional {
            /// The sub-merchant's number (特约商户商户号). Sources differ on whether it is required.
            sub_mchid: String,
            /// Token (token值). Sources differ on whether it is required.
            token: String,
            /// The user's name (用户姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Identity document number (用户身份证号). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
            /// Kind of identity verification (核身类型).
            authenticate_type: AuthenticationType,
        }
    }
}

wxpay_core::operation!(ValidateAuthenticationToken => TokenValidation, wxpay_core::Spec::new(
    "validate_authentication_token",
    wxpay_core::http::Method::POST,
    "/v3/payroll-card/wesure/token-validations",
)
.title("校验核身结果")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The result of validating a token.
    pub answer TokenValidation {
        always {}
        optional {
            /// Result (校验结果).
            result: String,
            /// When the identity verification succeeded (核身成功时间).
            authenticate_success_time: DateTime,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Why it failed.
            fail_reason: String,
        }
    }
}
