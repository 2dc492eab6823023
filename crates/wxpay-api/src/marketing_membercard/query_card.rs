// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Card;

wxpay_core::model! {
    /// Queries one member card template (查询会员卡模板信息).
    ///
    /// `GET /v3/marketing/membercard-open/cards/{card_id}`
    ///
    /// - Returns [`Card`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询会员卡模板信息。调用方：商户、服务商、平台；只读，可以重试。
    #[doc(alias = "查询会员卡模板信息")]
    pub request QueryCard {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryCard => Card, wxpay_core::Spec::new(
    "query_card",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-open/cards/{card_id}",
)
.title("查询会员卡模板信息")
.family("marketing_membercard")
.repeat(wxpay_core::Repeat::Freely));
