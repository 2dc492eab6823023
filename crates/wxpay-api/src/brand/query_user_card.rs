// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;

wxpay_core::model! {
    /// Queries a user's member card (查询用户会员卡信息).
    ///
    /// `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`
    ///
    /// - Returns [`UserCard`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询用户会员卡信息。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询用户会员卡信息")]
    pub request QueryUserCard {
        required {
            /// Code of the user's member card (会员卡code). Required. It stands in the path.
            user_card_code: String,
            /// Brand id (品牌id). Required.
            brand_id: String,
            /// Member card or card template id (会员卡模版ID). Required.
            card_id: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryUserCard => UserCard, wxpay_core::Spec::new(
    "query_user_card",
    wxpay_core::http::Method::GET,
    "/v3/brand/partner/card-member/user-cards/{user_card_code}",
)
.title("查询用户会员卡信息")
.family("brand")
.query(&["brand_id", "card_id", "openid"])
.repeat(wxpay_core::Repeat::Freely));
