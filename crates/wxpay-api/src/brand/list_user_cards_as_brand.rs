// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ListedUserCard;
use super::UserCardPage;
use super::UserCardState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a user's member cards of the brand, as the brand (查询用户在品牌下所有会员卡).
///
/// `GET /brand/card-member/user-cards`
///
/// - Returns [`UserCardPage`].
/// - Callers: brands (品牌商户).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：查询用户在品牌下所有会员卡。调用方：品牌商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582718)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Wechatpay-Serial missing. | Check the parameters. Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{ListUserCardsAsBrand, UserCardState};
///
/// let request = ListUserCardsAsBrand::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .user_card_state(UserCardState::Effective)
///     .offset(0)
///     .limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"limit":20,"offset":0,"openid":"oSAMPLE0123456789abcdefghijk","user_card_state":"EFFECTIVE"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户在品牌下所有会员卡",
    "/brand/card-member/user-cards",
    "GET /brand/card-member/user-cards",
    "4015582718"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListUserCardsAsBrand {
    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub openid: Option<String>,
    /// State of the user's member card (用户会员卡状态).
    pub user_card_state: Option<UserCardState>,
    /// Start of the page of results (分页开始位置). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小). Required.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListUserCardsAsBrand {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `offset` and `limit`.
    pub fn new() -> Self {
        Self {
            openid: None,
            user_card_state: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
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

    /// Start of the page of results (分页开始位置). Required.
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

impl Default for ListUserCardsAsBrand {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListUserCardsAsBrand
    []
    [openid, user_card_state, offset, limit,]
    ["openid", "offset", "limit",]
}

wxpay_core::operation!(ListUserCardsAsBrand => UserCardPage, wxpay_core::Spec::new(
    "brand.list_user_cards_as_brand",
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
