// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PreAuthToken;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a token for the component that shows a member's payment code (品牌会员展示付款码组件预授权).
///
/// `POST /v3/brand/partner/card-member/pay-view-tokens`
///
/// - Returns [`PreAuthToken`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：品牌会员展示付款码组件预授权。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::CreatePayViewToken;
///
/// let request = CreatePayViewToken::new()
///     .brand_id("1004")
///     .card_id("sample-card-id")
///     .openid("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","card_id":"sample-card-id","openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "品牌会员展示付款码组件预授权",
    "/v3/brand/partner/card-member/pay-view-tokens",
    "POST /v3/brand/partner/card-member/pay-view-tokens"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreatePayViewToken {
    /// Brand id (品牌ID). Required. At most 32 characters.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreatePayViewToken {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`, `card_id` and `openid`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            card_id: None,
            openid: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required. At most 32 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
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

impl Default for CreatePayViewToken {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreatePayViewToken
    []
    [brand_id, card_id, openid,]
    ["brand_id", "card_id", "openid",]
}

wxpay_core::operation!(CreatePayViewToken => PreAuthToken, wxpay_core::Spec::new(
    "brand.create_pay_view_token",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/pay-view-tokens",
)
.title("品牌会员展示付款码组件预授权")
.family("brand")
.body(wxpay_core::Body::Json));
