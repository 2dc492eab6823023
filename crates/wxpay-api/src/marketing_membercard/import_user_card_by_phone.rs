// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCode;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Imports a user's member card by phone number (根据手机号导入用户会员卡).
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
    ///
    /// - Returns [`MemberCode`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：根据手机号导入用户会员卡。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_14.shtml)
    #[doc(alias = "根据手机号导入用户会员卡")]
    pub request ImportUserCardByPhone {
        required {
            /// Member card or card template id (会员卡ID). Required. It stands in the path.
            card_id: String,
            /// Encrypted phone number (用户加密手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            encrypted_phone_number: Sensitive,
            /// The merchant's own request number. Required.
            out_request_no: String,
        }
        optional {
            /// Code (会员卡code).
            code: String,
        }
    }
}

wxpay_core::operation!(ImportUserCardByPhone => MemberCode, wxpay_core::Spec::new(
    "import_user_card_by_phone",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import",
)
.title("根据手机号导入用户会员卡")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_14.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
