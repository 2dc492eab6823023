// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists all member cards of a user under a brand, page by page (查询用户在品牌下所有会员卡).
///
/// `GET /v3/marketing/membercard-open/user/cards`
///
/// - Returns [`UserCardPage`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询用户在品牌下所有会员卡。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_5.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::ListUserCards;
///
/// let request = ListUserCards::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .offset(0)
///     .limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"limit":20,"offset":0,"openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户在品牌下所有会员卡",
    "/v3/marketing/membercard-open/user/cards",
    "GET /v3/marketing/membercard-open/user/cards"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListUserCards {
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Application id (商户AppId).
    pub appid: Option<String>,
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
    /// Required: `openid`, `offset` and `limit`.
    pub fn new() -> Self {
        Self {
            openid: None,
            appid: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Application id (商户AppId).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
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
    [openid, appid, offset, limit,]
    ["openid", "offset", "limit",]
}

wxpay_core::operation!(ListUserCards => UserCardPage, wxpay_core::Spec::new(
    "marketing_membercard.list_user_cards",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-open/user/cards",
)
.title("查询用户在品牌下所有会员卡")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_5.shtml")
.query(&["openid", "appid", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListUserCards => [UserCardSummary] in data, undocumented by offset, total total_count);

/// A page of a user's member cards.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCardPage {
    /// Result data (会员卡列表).
    pub data: Option<Vec<UserCardSummary>>,
    /// Total count (总数量).
    pub total_count: Option<i64>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCardPage
    []
    [data, total_count, offset, limit,]
    []
}

/// The template and code of a user's member card.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCardSummary {
    /// Member card or card template id (会员卡id).
    pub card_id: Option<String>,
    /// Code (会员卡code).
    pub code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCardSummary
    []
    [card_id, code,]
    []
}
