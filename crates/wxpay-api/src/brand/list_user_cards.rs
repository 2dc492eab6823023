// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ListedUserCard;
use super::UserCardPage;
use super::UserCardState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a user's member cards of a brand (查询用户在品牌下所有会员卡).
///
/// `GET /v3/brand/partner/card-member/user-cards`
///
/// - Returns [`UserCardPage`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询用户在品牌下所有会员卡。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015336984)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Openid invalid. | Check the parameters. Apply for the permission. Contact WeChat Pay. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{ListUserCards, UserCardState};
///
/// let request = ListUserCards::new()
///     .brand_id("1004")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .user_card_state(UserCardState::Effective)
///     .offset(0)
///     .limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","limit":20,"offset":0,"openid":"oSAMPLE0123456789abcdefghijk","user_card_state":"EFFECTIVE"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户在品牌下所有会员卡",
    "/v3/brand/partner/card-member/user-cards",
    "GET /v3/brand/partner/card-member/user-cards",
    "4015336984"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListUserCards {
    /// Brand id (品牌id). Required. At most 32 characters.
    pub brand_id: Option<String>,
    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub openid: Option<String>,
    /// State of the user's member card (用户会员卡状态).
    pub user_card_state: Option<UserCardState>,
    /// Start of the page of results (分页页码). Required.
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

    /// Brand id (品牌id). Required. At most 32 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required. At most 128 characters.
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

    /// Start of the page of results (分页页码). Required.
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
    "brand.list_user_cards",
    wxpay_core::http::Method::GET,
    "/v3/brand/partner/card-member/user-cards",
)
.title("查询用户在品牌下所有会员卡")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015336984")
.query(&["brand_id", "openid", "user_card_state", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListUserCards => [ListedUserCard] in data, items by offset, total total_count);
