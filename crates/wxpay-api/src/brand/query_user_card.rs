// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a user's member card (查询用户会员卡信息).
///
/// `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`
///
/// - Returns [`UserCard`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询用户会员卡信息。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015336980)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Openid invalid. | Check the parameters. Apply for the permission. Contact WeChat Pay. |
/// | `NOT_FOUND` | 404 | User has no such member card; no such member card template. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::QueryUserCard;
///
/// let request = QueryUserCard::new("478515832665")
///     .brand_id("1004")
///     .card_id("sample-card-id")
///     .openid("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","card_id":"sample-card-id","openid":"oSAMPLE0123456789abcdefghijk","user_card_code":"478515832665"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户会员卡信息",
    "/v3/brand/partner/card-member/user-cards/{user_card_code}",
    "GET /v3/brand/partner/card-member/user-cards/{user_card_code}",
    "4015336980"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryUserCard {
    /// Code of the user's member card (会员卡code). Required. At most 32 characters. It stands in the path.
    pub user_card_code: String,
    /// Brand id (品牌id). Required. At most 32 characters.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模版ID). Required. At most 32 characters.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryUserCard {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`, `card_id` and `openid`.
    pub fn new(user_card_code: impl Into<String>) -> Self {
        Self {
            user_card_code: user_card_code.into(),
            brand_id: None,
            card_id: None,
            openid: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌id). Required. At most 32 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Member card or card template id (会员卡模版ID). Required. At most 32 characters.
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

wxpay_core::__model_impl! { QueryUserCard
    [user_card_code,]
    [brand_id, card_id, openid,]
    ["brand_id", "card_id", "openid",]
}

wxpay_core::operation!(QueryUserCard => UserCard, wxpay_core::Spec::new(
    "brand.query_user_card",
    wxpay_core::http::Method::GET,
    "/v3/brand/partner/card-member/user-cards/{user_card_code}",
)
.title("查询用户会员卡信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015336980")
.query(&["brand_id", "card_id", "openid"])
.repeat(wxpay_core::Repeat::Freely));
