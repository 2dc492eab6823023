// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PreAuthToken;

wxpay_core::model! {
    /// Asks for a token for the component that shows a member's payment code (品牌会员展示付款码组件预授权).
    ///
    /// `POST /v3/brand/partner/card-member/pay-view-tokens`
    ///
    /// - Returns [`PreAuthToken`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：品牌会员展示付款码组件预授权。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "品牌会员展示付款码组件预授权")]
    pub request CreatePayViewToken {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Member card or card template id (会员卡模板ID). Required.
            card_id: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CreatePayViewToken => PreAuthToken, wxpay_core::Spec::new(
    "create_pay_view_token",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/pay-view-tokens",
)
.title("品牌会员展示付款码组件预授权")
.family("brand")
.body(wxpay_core::Body::Json));
