// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Invalidates a user's member card (作废用户会员卡).
///
/// `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
///
/// - Returns [`UserCard`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：作废用户会员卡。调用方：服务商、平台；重试之前请先查询。
#[doc(alias = "作废用户会员卡")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InvalidateUserCard {
    /// Code of the user's member card (会员卡code). Required. It stands in the path.
    pub user_card_code: String,
    /// Brand id (品牌id). Required. It stands in the query.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模版ID). Required. It stands in the query.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Why it is invalid (作废原因).
    pub invalid_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InvalidateUserCard {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`, `card_id` and `openid`.
    pub fn new(user_card_code: impl Into<String>) -> Self {
        Self {
            user_card_code: user_card_code.into(),
            brand_id: None,
            card_id: None,
            openid: None,
            invalid_reason: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌id). Required. It stands in the query.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Member card or card template id (会员卡模版ID). Required. It stands in the query.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Why it is invalid (作废原因).
    pub fn invalid_reason<Via>(mut self, invalid_reason: impl IntoField<String, Via>) -> Self {
        self.invalid_reason = invalid_reason.into_field();
        self
    }
}

wxpay_core::__model_impl! { InvalidateUserCard
    [user_card_code,]
    [brand_id, card_id, openid, invalid_reason,]
    ["brand_id", "card_id", "openid",]
}

wxpay_core::operation!(InvalidateUserCard => UserCard, wxpay_core::Spec::new(
    "invalidate_user_card",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate",
)
.title("作废用户会员卡")
.family("brand")
.query(&["brand_id", "card_id"])
.body(wxpay_core::Body::Json));
