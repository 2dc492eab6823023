// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCode;

wxpay_core::model! {
    /// Imports a user's member card by openid (根据openid导入用户会员卡).
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
    ///
    /// - Returns [`MemberCode`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：根据openid导入用户会员卡。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_13.shtml)
    #[doc(alias = "根据openid导入用户会员卡")]
    pub request ImportUserCardByOpenid {
        required {
            /// Member card or card template id (会员卡ID). Required. It stands in the path.
            card_id: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
        }
        optional {
            /// Code (会员卡code).
            code: String,
        }
    }
}

wxpay_core::operation!(ImportUserCardByOpenid => MemberCode, wxpay_core::Spec::new(
    "import_user_card_by_openid",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/users/import",
)
.title("根据openid导入用户会员卡")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_13.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
