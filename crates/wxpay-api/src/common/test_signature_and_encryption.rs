// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Tests the merchant's signing, verification, encryption and decryption (商户签名验签／加解密测试).
    ///
    /// `POST /v3/security/echo`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    #[doc(alias = "商户签名验签／加解密测试")]
    pub request TestSignatureAndEncryption {
        required {
            /// Message to echo (回显信息). Required.
            echo_message: String,
        }
        optional {
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
            /// Encrypted message for testing the platform's key (平台证书或微信支付公钥加密测试字段). Sealed when it is sent; at most 214 bytes of UTF-8.
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
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The echoed message, in plain and encrypted.
    pub answer SecurityEcho {
        always {}
        optional {
            /// Message to echo (回显信息).
            echo_message: String,
            /// Encrypted message for testing the platform's key (平台证书或微信支付公钥加密测试字段). Opened when the answer is decoded.
            encrypted_echo_message: Sensitive,
        }
    }
}
