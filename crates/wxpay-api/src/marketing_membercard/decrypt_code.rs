// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCode;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Decrypts the code received when a card is activated on the merchant's page (加密code解码（跳转型激活）).
///
/// `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
///
/// - Returns [`MemberCode`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：加密code解码（跳转型激活）。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_4.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::DecryptCode;
///
/// let request = DecryptCode::new("sample-card-id").encrypt_code("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","encrypt_code":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "加密code解码（跳转型激活）",
    "/v3/marketing/membercard-open/cards/{card_id}/decrypt-code",
    "GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DecryptCode {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: String,
    /// Encrypted code (加密code). Required.
    pub encrypt_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DecryptCode {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `encrypt_code`.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            encrypt_code: None,
            extra: Extra::new(),
        }
    }

    /// Encrypted code (加密code). Required.
    pub fn encrypt_code<Via>(mut self, encrypt_code: impl IntoField<String, Via>) -> Self {
        self.encrypt_code = encrypt_code.into_field();
        self
    }
}

wxpay_core::__model_impl! { DecryptCode
    [card_id,]
    [encrypt_code,]
    ["encrypt_code",]
}

wxpay_core::operation!(DecryptCode => MemberCode, wxpay_core::Spec::new(
    "marketing_membercard.decrypt_code",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-open/cards/{card_id}/decrypt-code",
)
.title("加密code解码（跳转型激活）")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_4.shtml")
.query(&["encrypt_code"])
.repeat(wxpay_core::Repeat::Freely));
