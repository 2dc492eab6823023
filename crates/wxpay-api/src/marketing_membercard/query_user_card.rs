// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Guide;
use super::UserInformation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Value;

/// Queries one member card of a user (查询用户会员卡信息).
///
/// `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
///
/// - Returns [`UserCard`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询用户会员卡信息。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_4.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::QueryUserCard;
///
/// let request = QueryUserCard::new()
///     .card_id("sample-card-id")
///     .code("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","code":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户会员卡信息",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
    "GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryUserCard {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: Option<String>,
    /// Code (会员卡code). Required. It stands in the path.
    pub code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryUserCard {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `card_id` and `code`.
    pub fn new() -> Self {
        Self {
            card_id: None,
            code: None,
            extra: Extra::new(),
        }
    }

    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Code (会员卡code). Required. It stands in the path.
    pub fn code<Via>(mut self, code: impl IntoField<String, Via>) -> Self {
        self.code = code.into_field();
        self
    }
}

impl Default for QueryUserCard {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryUserCard
    []
    [card_id, code,]
    ["card_id", "code",]
}

wxpay_core::operation!(QueryUserCard => UserCard, wxpay_core::Spec::new(
    "marketing_membercard.query_user_card",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
)
.title("查询用户会员卡信息")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_4.shtml")
.repeat(wxpay_core::Repeat::Freely));

/// A user's member card with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCard {
    /// Member card or card template id (会员卡id).
    pub card_id: Option<String>,
    /// Code (会员卡code).
    pub code: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Member card number (会员卡编号).
    pub membership_number: Option<String>,
    /// Level (用户等级).
    pub level: Option<String>,
    /// Nickname (微信昵称).
    pub nickname: Option<String>,
    /// Avatar address (微信头像url).
    pub head_image_url: Option<String>,
    /// Background image address of the member card (会员卡背景图).
    pub background_picture_url: Option<String>,
    /// Balance (用户储值余额). In fen.
    pub balance: Option<i64>,
    /// Status of the user's member card (用户会员卡状态).
    pub user_card_status: Option<UserCardState>,
    /// Details the user gave when opening the card (用户开卡时填写的个人信息).
    pub user_information: Option<UserInformation>,
    /// Points of the member.
    pub bonus_value: Option<i64>,
    /// Wording of the jump to fapiao (会员发票跳转文案). Described by SKIT; no official source confirms it.
    pub fapiao_jump_word: Option<String>,
    /// Details of the exclusive member consultation (会员专属咨询信息). Described by SKIT; no official source confirms it.
    pub guide: Option<Guide>,
    /// Service modules of the card. Described by SKIT; no official source confirms it.
    pub service_modules: Option<Vec<Value>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCard
    []
    [card_id, code, openid, membership_number, level, nickname, head_image_url, background_picture_url, balance, user_card_status, user_information, bonus_value, fapiao_jump_word, guide, service_modules,]
    []
}

wxpay_core::open_enum! {
    /// The state of a user's member card.
    pub enum UserCardState {
        NotActivate = "NOT_ACTIVATE",
        Effective = "EFFECTIVE",
        Expire = "EXPIRE",
        Unavailable = "UNAVAILABLE",
        Delete = "DELETE",
    }
}
