// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Checks a real name and identity document (实名信息校验).
///
/// `GET /v3/realname/verify`
///
/// - Returns [`RealNameVerification`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：实名信息校验。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::industry::VerifyRealName;
///
/// let request = VerifyRealName::new()
///     .credential_type(1)
///     .encrypted_credential_id("sample-encrypted-credential-id")
///     .encrypted_name("示例名称")
///     .wxp_trade_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"credential_type":1,"encrypted_credential_id":"sample-encrypted-credential-id","encrypted_name":"示例名称","wxp_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "实名信息校验",
    "/v3/realname/verify",
    "GET /v3/realname/verify",
    "4013735179"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct VerifyRealName {
    /// Kind of identity document (下单用户账户的证件类型). Required. Known values: 1, 2, 5, 9, 12, 17, 19.
    pub credential_type: Option<i64>,
    /// Encrypted identity document number (加密后的下单用户证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub encrypted_credential_id: Option<Sensitive>,
    /// Encrypted name (加密后的下单用户姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub encrypted_name: Option<Sensitive>,
    /// WeChat Pay's order number (微信支付交易单号). Required.
    pub wxp_trade_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl VerifyRealName {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `credential_type`, `encrypted_credential_id`, `encrypted_name` and `wxp_trade_no`.
    pub fn new() -> Self {
        Self {
            credential_type: None,
            encrypted_credential_id: None,
            encrypted_name: None,
            wxp_trade_no: None,
            extra: Extra::new(),
        }
    }

    /// Kind of identity document (下单用户账户的证件类型). Required. Known values: 1, 2, 5, 9, 12, 17, 19.
    pub fn credential_type<Via>(mut self, credential_type: impl IntoField<i64, Via>) -> Self {
        self.credential_type = credential_type.into_field();
        self
    }

    /// Encrypted identity document number (加密后的下单用户证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn encrypted_credential_id<Via>(
        mut self,
        encrypted_credential_id: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.encrypted_credential_id = encrypted_credential_id.into_field();
        self
    }

    /// Encrypted name (加密后的下单用户姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn encrypted_name<Via>(mut self, encrypted_name: impl IntoField<Sensitive, Via>) -> Self {
        self.encrypted_name = encrypted_name.into_field();
        self
    }

    /// WeChat Pay's order number (微信支付交易单号). Required.
    pub fn wxp_trade_no<Via>(mut self, wxp_trade_no: impl IntoField<String, Via>) -> Self {
        self.wxp_trade_no = wxp_trade_no.into_field();
        self
    }
}

impl Default for VerifyRealName {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { VerifyRealName
    []
    [credential_type, encrypted_credential_id, encrypted_name, wxp_trade_no,]
    ["credential_type", "encrypted_credential_id", "encrypted_name", "wxp_trade_no",]
}

wxpay_core::operation!(VerifyRealName => RealNameVerification, wxpay_core::Spec::new(
    "industry.verify_real_name",
    wxpay_core::http::Method::GET,
    "/v3/realname/verify",
)
.title("实名信息校验")
.family("industry")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013735179")
.query(&["credential_type", "encrypted_credential_id", "encrypted_name", "wxp_trade_no"])
.repeat(wxpay_core::Repeat::Freely));

/// The outcome of a real name check.
#[derive(Clone)]
#[non_exhaustive]
pub struct RealNameVerification {
    /// Result of the verification (实名比对结果). Known values: 0, 1.
    pub verify_result: Option<i64>,
    /// Error message (错误信息).
    pub err_message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RealNameVerification
    []
    [verify_result, err_message,]
    []
}
