// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ListedUserCard;
use super::UserCardPage;
use super::UserCardState;

wxpay_core::model! {
    /// Lists a user's member cards of the brand, as the brand (查询用户在品牌下所有会员卡).
    ///
    /// `GET /brand/card-member/user-cards`
    ///
    /// - Returns [`UserCardPage`].
    /// - Callers: brands.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：查询用户在品牌下所有会员卡。调用方：品牌；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582718)
    #[doc(alias = "查询用户在品牌下所有会员卡")]
    pub request ListUserCardsAsBrand {
        required {
            /// The user's id within the application (用户标识). Required. At most 128 characters.
            openid: String,
            /// Where the page of results starts (分页开始位置). Required.
            offset: i64,
            /// Most results to return in one page (分页大小). Required.
            limit: i64,
        }
        optional {
            /// State of the user's member card (用户会员卡状态).
            user_card_state: UserCardState,
        }
    }
}

wxpay_core::operation!(ListUserCardsAsBrand => UserCardPage, wxpay_core::Spec::new(
    "list_user_cards_as_brand",
    wxpay_core::http::Method::GET,
    "/brand/card-member/user-cards",
)
.title("查询用户在品牌下所有会员卡")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582718")
.query(&["openid", "user_card_state", "offset", "limit"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListUserCardsAsBrand => [ListedUserCard] in data, items by offset, total total_count);
