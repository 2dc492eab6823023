// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PreAuthToken;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a token for the component with which a user becomes a member, as the brand (品牌会员入会组件预授权).
///
/// `POST /brand/card-member/pre-auth-tokens`
///
/// - Returns [`PreAuthToken`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：品牌会员入会组件预授权。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582733)
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
/// use wxpay::api::brand::CreatePreAuthTokenAsBrand;
///
/// let request = CreatePreAuthTokenAsBrand::new()
///     .card_id("sample-card-id")
///     .openid("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "品牌会员入会组件预授权",
    "/brand/card-member/pre-auth-tokens",
    "POST /brand/card-member/pre-auth-tokens",
    "4015582733"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreatePreAuthTokenAsBrand {
    /// Member card or card template id (会员卡模板 ID). Required. At most 32 characters.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreatePreAuthTokenAsBrand {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `card_id` and `openid`.
    pub fn new() -> Self {
        Self {
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

impl Default for CreatePreAuthTokenAsBrand {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreatePreAuthTokenAsBrand
    []
    [card_id, openid,]
    ["card_id", "openid",]
}

wxpay_core::operation!(CreatePreAuthTokenAsBrand => PreAuthToken, wxpay_core::Spec::new(
    "brand.create_pre_auth_token_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/pre-auth-tokens",
)
.title("品牌会员入会组件预授权")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582733")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
