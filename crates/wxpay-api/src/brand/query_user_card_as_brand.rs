// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;

wxpay_core::model! {
    /// Queries a user's member card, as the brand (查询用户会员卡信息).
    ///
    /// `GET /brand/card-member/user-cards/{user_card_code}`
    ///
    /// - Returns [`UserCard`].
    /// - Callers: brands.
    /// - Retry: safe, it only reads.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：查询用户会员卡信息。调用方：品牌；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582716)
    #[doc(alias = "查询用户会员卡信息")]
    pub request QueryUserCardAsBrand {
        required {
            /// Code of the user's member card (会员卡code). Required. At most 32 characters. It stands in the path.
            user_card_code: String,
            /// Member card or card template id (会员卡模板 ID). Required. At most 32 characters.
            card_id: String,
            /// The user's id within the application (用户标识). Required. At most 128 characters.
            openid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryUserCardAsBrand => UserCard, wxpay_core::Spec::new(
    "query_user_card_as_brand",
    wxpay_core::http::Method::GET,
    "/brand/card-member/user-cards/{user_card_code}",
)
.title("查询用户会员卡信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582716")
.query(&["card_id", "openid"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));
