// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Deletes a member card template (删除会员卡模板).
///
/// `DELETE /v3/marketing/membercard-open/cards/{card_id}`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：删除会员卡模板。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_11.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::DeleteCard;
///
/// let request = DeleteCard::new("sample-card-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "删除会员卡模板",
    "/v3/marketing/membercard-open/cards/{card_id}",
    "DELETE /v3/marketing/membercard-open/cards/{card_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeleteCard {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeleteCard {
    /// Creates the request; setters add the other fields.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { DeleteCard
    [card_id,]
    []
    []
}

wxpay_core::operation!(DeleteCard => (), wxpay_core::Spec::new(
    "marketing_membercard.delete_card",
    wxpay_core::http::Method::DELETE,
    "/v3/marketing/membercard-open/cards/{card_id}",
)
.title("删除会员卡模板")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_11.shtml"));
