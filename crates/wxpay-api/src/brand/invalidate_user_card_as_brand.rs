// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;

wxpay_core::model! {
    /// Invalidates a user's member card, as the brand (作废用户会员卡).
    ///
    /// `POST /brand/card-member/user-cards/{user_card_code}/invalidate`
    ///
    /// - Returns [`UserCard`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：作废用户会员卡。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582726)
    #[doc(alias = "作废用户会员卡")]
    pub request InvalidateUserCardAsBrand {
        required {
            /// Code of the user's member card (会员卡code). Required. At most 32 characters. It stands in the path.
            user_card_code: String,
            /// Member card or card template id (会员卡模板 ID). Required. At most 32 characters.
            card_id: String,
            /// The user's id within the application (用户标识). Required. At most 128 characters.
            openid: String,
        }
        optional {
            /// Why it is invalid (作废原因). At most 32 characters.
            invalid_reason: String,
        }
    }
}

wxpay_core::operation!(InvalidateUserCardAsBrand => UserCard, wxpay_core::Spec::new(
    "invalidate_user_card_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/user-cards/{user_card_code}/invalidate",
)
.title("作废用户会员卡")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582726")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
