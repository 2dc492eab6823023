// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Tests the merchant's signing, verification, encryption and decryption (商户签名验签／加解密测试).
    ///
    /// `POST /v3/security/echo`
    ///
    /// - Returns [`SecurityEcho`].
    /// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、平台商户、普通商户、普通服务商、清算机构、渠道商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：商户签名验签／加解密测试。调用方：从业机构（支付机构）、从业机构（银行）、平台商户、普通商户、普通服务商、清算机构、渠道商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014551946)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    #[doc(alias = "商户签名验签／加解密测试")]
    pub request TestSignatureAndEncryption {
        required {
            /// Message to echo (回显信息). Required.
            echo_message: String,
        }
        optional {
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
            /// Encrypted message for testing the platform's key (平台证书或微信支付公钥加密测试字段). Encrypted when it is sent; at most 214 bytes of UTF-8.
            encrypted_echo_message: Sensitive,
        }
    }
}

wxpay_core::operation!(TestSignatureAndEncryption => SecurityEcho, wxpay_core::Spec::new(
    "test_signature_and_encryption",
    wxpay_core::http::Method::POST,
    "/v3/security/echo",
)
.title("商户签名验签／加解密测试")
.family("common")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014551946")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The echoed message, in plain and encrypted.
    pub answer SecurityEcho {
        always {}
        optional {
            /// Message to echo (回显信息).
            echo_message: String,
            /// Encrypted message for testing the platform's key (平台证书或微信支付公钥加密测试字段). Decrypted when the response is decoded.
            encrypted_echo_message: Sensitive,
        }
    }
}
