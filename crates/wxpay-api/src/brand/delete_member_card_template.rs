// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCardTemplate;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deletes a member card template (删除会员卡模板).
///
/// `DELETE /v3/brand/partner/card-member/cards/{card_id}`
///
/// - Returns [`MemberCardTemplate`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：删除会员卡模板。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::DeleteMemberCardTemplate;
///
/// let request = DeleteMemberCardTemplate::new("sample-card-id").brand_id("1004");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","card_id":"sample-card-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "删除会员卡模板",
    "/v3/brand/partner/card-member/cards/{card_id}",
    "DELETE /v3/brand/partner/card-member/cards/{card_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeleteMemberCardTemplate {
    /// Member card or card template id (会员卡模板ID). Required. It stands in the path.
    pub card_id: String,
    /// Brand id (品牌id). Required. It stands in the query.
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeleteMemberCardTemplate {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            brand_id: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌id). Required. It stands in the query.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { DeleteMemberCardTemplate
    [card_id,]
    [brand_id,]
    ["brand_id",]
}

wxpay_core::operation!(DeleteMemberCardTemplate => MemberCardTemplate, wxpay_core::Spec::new(
    "brand.delete_member_card_template",
    wxpay_core::http::Method::DELETE,
    "/v3/brand/partner/card-member/cards/{card_id}",
)
.title("删除会员卡模板")
.family("brand")
.query(&["brand_id"]));
