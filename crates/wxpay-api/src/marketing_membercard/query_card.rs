// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Card;
use wxpay_core::model::Extra;

/// Queries one member card template (查询会员卡模板信息).
///
/// `GET /v3/marketing/membercard-open/cards/{card_id}`
///
/// - Returns [`Card`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询会员卡模板信息。调用方：商户、服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::QueryCard;
///
/// let request = QueryCard::new("sample-card-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询会员卡模板信息",
    "/v3/marketing/membercard-open/cards/{card_id}",
    "GET /v3/marketing/membercard-open/cards/{card_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCard {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryCard {
    /// Creates the request; setters add the other fields.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryCard
    [card_id,]
    []
    []
}

wxpay_core::operation!(QueryCard => Card, wxpay_core::Spec::new(
    "marketing_membercard.query_card",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-open/cards/{card_id}",
)
.title("查询会员卡模板信息")
.family("marketing_membercard")
.repeat(wxpay_core::Repeat::Freely));
