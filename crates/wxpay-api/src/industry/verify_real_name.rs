// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Checks a real name and identity document (实名信息校验).
    ///
    /// `GET /v3/realname/verify`
    ///
    /// - Returns [`RealNameVerification`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：实名信息校验。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
    #[doc(alias = "实名信息校验")]
    pub request VerifyRealName {
        required {
            /// Kind of identity document (下单用户账户的证件类型). Required. Known values: 1, 2, 5, 9, 12, 17, 19.
            credential_type: i64,
            /// Encrypted identity document number (加密后的下单用户证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            encrypted_credential_id: Sensitive,
            /// Encrypted name (加密后的下单用户姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            encrypted_name: Sensitive,
            /// WeChat Pay's order number (微信支付交易单号). Required.
            wxp_trade_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(VerifyRealName => RealNameVerification, wxpay_core::Spec::new(
    "verify_real_name",
    wxpay_core::http::Method::GET,
    "/v3/realname/verify",
)
.title("实名信息校验")
.family("industry")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013735179")
.query(&["credential_type", "encrypted_credential_id", "encrypted_name", "wxp_trade_no"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The outcome of a real name check.
    pub answer RealNameVerification {
        always {}
        optional {
            /// Result of the verification (实名比对结果). Known values: 0, 1.
            verify_result: i64,
            /// Error message (错误信息).
            err_message: String,
        }
    }
}
