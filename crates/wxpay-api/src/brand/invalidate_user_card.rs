// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;

wxpay_core::model! {
    /// Invalidates a user's member card (作废用户会员卡).
    ///
    /// `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
    ///
    /// - Returns [`UserCard`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：作废用户会员卡。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "作废用户会员卡")]
    pub request InvalidateUserCard {
        required {
            /// Code of the user's member card (会员卡code). Required. It stands in the path.
            user_card_code: String,
            /// Brand id (品牌id). Required. It stands in the query.
            brand_id: String,
            /// Member card or card template id (会员卡模版ID). Required. It stands in the query.
            card_id: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
        }
        optional {
            /// Why it is invalid (作废原因).
            invalid_reason: String,
        }
    }
}

wxpay_core::operation!(InvalidateUserCard => UserCard, wxpay_core::Spec::new(
    "invalidate_user_card",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate",
)
.title("作废用户会员卡")
.family("brand")
.query(&["brand_id", "card_id"])
.body(wxpay_core::Body::Json));
