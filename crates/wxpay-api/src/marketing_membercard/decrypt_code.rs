// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCode;

wxpay_core::model! {
    /// Decrypts the code received when a card is activated on the merchant's page (加密code解码（跳转型激活）).
    ///
    /// `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
    ///
    /// - Returns [`MemberCode`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：加密code解码（跳转型激活）。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_4.shtml)
    #[doc(alias = "加密code解码（跳转型激活）")]
    pub request DecryptCode {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
            /// Encrypted code (加密code). Required.
            encrypt_code: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DecryptCode => MemberCode, wxpay_core::Spec::new(
    "decrypt_code",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-open/cards/{card_id}/decrypt-code",
)
.title("加密code解码（跳转型激活）")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_4.shtml")
.query(&["encrypt_code"])
.repeat(wxpay_core::Repeat::Freely));
