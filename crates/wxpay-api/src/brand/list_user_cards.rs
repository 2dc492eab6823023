// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCardType;
use super::UserCardState;
use super::UserInformation;
use super::ValidDateInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

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

wxpay_core::model! {
    /// A page of a user's member cards.
    pub answer UserCardPage {
        always {}
        optional {
            /// Total count (总数量).
            total_count: i64,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Result data (会员卡列表).
            data: Vec<ListedUserCard>,
        }
    }
}

wxpay_core::model! {
    /// A user's member card in a list.
    pub answer ListedUserCard {
        always {}
        optional {
            /// Code of the user's member card (会员卡code).
            user_card_code: String,
            /// Member card or card template id (会员卡模板ID).
            card_id: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Background color of the card (卡背景颜色).
            card_color: String,
            /// Background image address of the card (卡背景图URL).
            card_picture_url: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Kind of card or document (会员卡类型).
            card_type: MemberCardType,
            /// Phone number (加密的手机号). Decrypted when the response is decoded.
            phone_number: Sensitive,
            /// Level (等级).
            level: String,
            /// Validity period of the member card (会员卡有效期).
            valid_date_information: ValidDateInformation,
            /// When it was picked up (领取时间).
            pickup_time: String,
            /// Details the user gave when opening the card (用户开卡时填写的个人信息).
            user_information: UserInformation,
            /// Extra data attached by the merchant (商家数据包).
            attach: String,
            /// State of the user's member card (用户会员卡状态).
            user_card_state: UserCardState,
            /// Why it is invalid (作废原因).
            invalid_reason: String,
            /// When it was invalidated (作废时间).
            invalid_time: DateTime,
        }
    }
}
