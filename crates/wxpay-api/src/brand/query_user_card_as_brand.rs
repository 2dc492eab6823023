// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a user's member card, as the brand (查询用户会员卡信息).
///
/// `GET /brand/card-member/user-cards/{user_card_code}`
///
/// - Returns [`UserCard`].
/// - Callers: brands (品牌商户).
/// - Retry: safe, it only reads.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：查询用户会员卡信息。调用方：品牌商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582716)
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
/// use wxpay::api::brand::QueryUserCardAsBrand;
///
/// let request = QueryUserCardAsBrand::new("478515832665")
///     .card_id("sample-card-id")
///     .openid("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","openid":"oSAMPLE0123456789abcdefghijk","user_card_code":"478515832665"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户会员卡信息",
    "/brand/card-member/user-cards/{user_card_code}",
    "GET /brand/card-member/user-cards/{user_card_code}",
    "4015582716"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryUserCardAsBrand {
    /// Code of the user's member card (会员卡code). Required. At most 32 characters. It stands in the path.
    pub user_card_code: String,
    /// Member card or card template id (会员卡模板 ID). Required. At most 32 characters.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryUserCardAsBrand {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `card_id` and `openid`.
    pub fn new(user_card_code: impl Into<String>) -> Self {
        Self {
            user_card_code: user_card_code.into(),
            card_id: None,
            openid: None,
            extra: Extra::new(),
        }
    }

    /// Member card or card template id (会员卡模板 ID). Required. At most 32 characters.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryUserCardAsBrand
    [user_card_code,]
    [card_id, openid,]
    ["card_id", "openid",]
}

wxpay_core::operation!(QueryUserCardAsBrand => UserCard, wxpay_core::Spec::new(
    "brand.query_user_card_as_brand",
    wxpay_core::http::Method::GET,
    "/brand/card-member/user-cards/{user_card_code}",
)
.title("查询用户会员卡信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582716")
.query(&["card_id", "openid"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));
