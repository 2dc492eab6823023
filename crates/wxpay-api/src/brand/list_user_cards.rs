// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ListedUserCard;
use super::UserCardPage;
use super::UserCardState;

wxpay_core::model! {
    /// Lists a user's member cards of a brand (查询用户在品牌下所有会员卡).
    ///
    /// `GET /v3/brand/partner/card-member/user-cards`
    ///
    /// - Returns [`UserCardPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询用户在品牌下所有会员卡。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询用户在品牌下所有会员卡")]
    pub request ListUserCards {
        required {
            /// Brand id (品牌id). Required.
            brand_id: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// Where the page of results starts (分页页码). Required.
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

wxpay_core::operation!(ListUserCards => UserCardPage, wxpay_core::Spec::new(
    "list_user_cards",
    wxpay_core::http::Method::GET,
    "/v3/brand/partner/card-member/user-cards",
)
.title("查询用户在品牌下所有会员卡")
.family("brand")
.query(&["brand_id", "openid", "user_card_state", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListUserCards => [ListedUserCard] in data, items by offset, total total_count);
