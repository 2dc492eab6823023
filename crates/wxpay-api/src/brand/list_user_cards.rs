// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCardType;
use super::UserCardState;
use super::UserInformation;
use super::ValidDateInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Lists a user's member cards of a brand (查询用户在品牌下所有会员卡).
///
/// `GET /v3/brand/partner/card-member/user-cards`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
#[doc(alias = "查询用户在品牌下所有会员卡")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListUserCards {
    /// Brand id (品牌id). Required.
    pub brand_id: Option<String>,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// State of the user's member card (用户会员卡状态).
    pub user_card_state: Option<UserCardState>,
    /// Where the page of results starts (分页页码). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小). Required.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListUserCards {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`, `openid`, `offset` and `limit`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            openid: None,
            user_card_state: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌id). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// State of the user's member card (用户会员卡状态).
    pub fn user_card_state<Via>(
        mut self,
        user_card_state: impl IntoField<UserCardState, Via>,
    ) -> Self {
        self.user_card_state = user_card_state.into_field();
        self
    }

    /// Where the page of results starts (分页页码). Required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (分页大小). Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for ListUserCards {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListUserCards
    []
    [brand_id, openid, user_card_state, offset, limit,]
    ["brand_id", "openid", "offset", "limit",]
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

/// A page of a user's member cards.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCardPage {
    /// Total count (总数量).
    pub total_count: Option<i64>,
    /// Where the page of results starts (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Result data (会员卡列表).
    pub data: Option<Vec<ListedUserCard>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCardPage
    []
    [total_count, offset, limit, data,]
    []
}

/// A user's member card in a list.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListedUserCard {
    /// Code of the user's member card (会员卡code).
    pub user_card_code: Option<String>,
    /// Member card or card template id (会员卡模板ID).
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Background color of the card (卡背景颜色).
    pub card_color: Option<String>,
    /// Background image address of the card (卡背景图URL).
    pub card_picture_url: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Kind of card or document (会员卡类型).
    pub card_type: Option<MemberCardType>,
    /// Phone number (加密的手机号). Opened when the answer is decoded.
    pub phone_number: Option<Sensitive>,
    /// Level (等级).
    pub level: Option<String>,
    /// Validity period of the member card (会员卡有效期).
    pub valid_date_information: Option<ValidDateInformation>,
    /// When it was picked up (领取时间).
    pub pickup_time: Option<String>,
    /// Details the user gave when opening the card (用户开卡时填写的个人信息).
    pub user_information: Option<UserInformation>,
    /// Extra data attached by the merchant (商家数据包).
    pub attach: Option<String>,
    /// State of the user's member card (用户会员卡状态).
    pub user_card_state: Option<UserCardState>,
    /// Why it is invalid (作废原因).
    pub invalid_reason: Option<String>,
    /// When it was invalidated (作废时间).
    pub invalid_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ListedUserCard
    []
    [user_card_code, card_id, openid, card_color, card_picture_url, brand_id, card_type, phone_number, level, valid_date_information, pickup_time, user_information, attach, user_card_state, invalid_reason, invalid_time,]
    []
}
