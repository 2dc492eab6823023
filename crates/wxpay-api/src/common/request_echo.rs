// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::common::RequestEcho;
///
/// let request = RequestEcho::new()
///     .notify_url("https://example.com/notify")
///     .echo_message("sample-echo-message")
///     .encrypted_echo_message("sample-encrypted-echo-message");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"echo_message":"sample-echo-message","encrypted_echo_message":"sample-encrypted-echo-message","notify_url":"https://example.com/notify"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户签名验签／加解密测试",
    "/v3/security/echo",
    "POST /v3/security/echo",
    "4014551946",
    "4015139289",
    "TestSignatureAndEncryption"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RequestEcho {
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// Message to echo (回显信息). Required.
    pub echo_message: Option<String>,
    /// Encrypted message for testing the platform's key (平台证书或微信支付公钥加密测试字段). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub encrypted_echo_message: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RequestEcho {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `echo_message`.
    pub fn new() -> Self {
        Self {
            notify_url: None,
            echo_message: None,
            encrypted_echo_message: None,
            extra: Extra::new(),
        }
    }

    /// Address that receives the notifications (商户回调地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Message to echo (回显信息). Required.
    pub fn echo_message<Via>(mut self, echo_message: impl IntoField<String, Via>) -> Self {
        self.echo_message = echo_message.into_field();
        self
    }

    /// Encrypted message for testing the platform's key (平台证书或微信支付公钥加密测试字段). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn encrypted_echo_message<Via>(
        mut self,
        encrypted_echo_message: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.encrypted_echo_message = encrypted_echo_message.into_field();
        self
    }
}

impl Default for RequestEcho {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RequestEcho
    []
    [notify_url, echo_message, encrypted_echo_message,]
    ["echo_message",]
}

wxpay_core::operation!(RequestEcho => SecurityEcho, wxpay_core::Spec::new(
    "common.request_echo",
    wxpay_core::http::Method::POST,
    "/v3/security/echo",
)
.title("商户签名验签／加解密测试")
.family("common")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014551946")
.body(wxpay_core::Body::Json));

/// The echoed message, in plain and encrypted.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityEcho {
    /// Message to echo (回显信息).
    pub echo_message: Option<String>,
    /// Encrypted message for testing the platform's key (平台证书或微信支付公钥加密测试字段). Decrypted when the response is decoded.
    pub encrypted_echo_message: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SecurityEcho
    []
    [echo_message, encrypted_echo_message,]
    []
}
