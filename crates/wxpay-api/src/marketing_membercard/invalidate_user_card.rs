// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Invalidates a user's member card (作废用户会员卡).
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：作废用户会员卡。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_12.shtml)
    #[doc(alias = "作废用户会员卡")]
    pub request InvalidateUserCard {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
            /// Code (会员卡code). Required. It stands in the path.
            code: String,
        }
        optional {
            /// Reason (失效理由).
            reason: String,
        }
    }
}

wxpay_core::operation!(InvalidateUserCard => (), wxpay_core::Spec::new(
    "invalidate_user_card",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable",
)
.title("作废用户会员卡")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_12.shtml")
.body(wxpay_core::Body::Json));
