// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Activates a user's member card from the merchant's page (激活会员卡（跳转型激活）).
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：激活会员卡（跳转型激活）。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_10.shtml)
    #[doc(alias = "激活会员卡（跳转型激活）")]
    pub request ActivateUserCard {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
            /// Code (会员卡code). Required. It stands in the path.
            code: String,
        }
        optional {
            /// Member card number (会员卡编号).
            membership_number: String,
        }
    }
}

wxpay_core::operation!(ActivateUserCard => (), wxpay_core::Spec::new(
    "activate_user_card",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate",
)
.title("激活会员卡（跳转型激活）")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_10.shtml")
.body(wxpay_core::Body::Json));
