// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Invalidates a user's member card, as the brand (作废用户会员卡).
///
/// `POST /brand/card-member/user-cards/{user_card_code}/invalidate`
///
/// - Returns [`UserCard`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：作废用户会员卡。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582726)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::InvalidateUserCardAsBrand;
///
/// let request = InvalidateUserCardAsBrand::new("478515832665")
///     .card_id("sample-card-id")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .invalid_reason("示例原因");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","invalid_reason":"示例原因","openid":"oSAMPLE0123456789abcdefghijk","user_card_code":"478515832665"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "作废用户会员卡",
    "/brand/card-member/user-cards/{user_card_code}/invalidate",
    "POST /brand/card-member/user-cards/{user_card_code}/invalidate",
    "4015582726"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InvalidateUserCardAsBrand {
    /// Code of the user's member card (会员卡code). Required. At most 32 characters. It stands in the path.
    pub user_card_code: String,
    /// Member card or card template id (会员卡模板 ID). Required. At most 32 characters.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub openid: Option<String>,
    /// Why it is invalid (作废原因). At most 32 characters.
    pub invalid_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InvalidateUserCardAsBrand {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `card_id` and `openid`.
    pub fn new(user_card_code: impl Into<String>) -> Self {
        Self {
            user_card_code: user_card_code.into(),
            card_id: None,
            openid: None,
            invalid_reason: None,
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

    /// Why it is invalid (作废原因). At most 32 characters.
    pub fn invalid_reason<Via>(mut self, invalid_reason: impl IntoField<String, Via>) -> Self {
        self.invalid_reason = invalid_reason.into_field();
        self
    }
}

wxpay_core::__model_impl! { InvalidateUserCardAsBrand
    [user_card_code,]
    [card_id, openid, invalid_reason,]
    ["card_id", "openid",]
}

wxpay_core::operation!(InvalidateUserCardAsBrand => UserCard, wxpay_core::Spec::new(
    "brand.invalidate_user_card_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/user-cards/{user_card_code}/invalidate",
)
.title("作废用户会员卡")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582726")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
