// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCardTemplate;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a member card template (查询会员卡模板信息).
///
/// `GET /v3/brand/partner/card-member/cards/{card_id}`
///
/// - Returns [`MemberCardTemplate`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询会员卡模板信息。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015336974)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Merchant has not enabled membership on its card. | Apply for the permission. Contact WeChat Pay. |
/// | `NOT_FOUND` | 404 | No such member card template. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::QueryMemberCardTemplate;
///
/// let request = QueryMemberCardTemplate::new("sample-card-id").brand_id("1004");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","card_id":"sample-card-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询会员卡模板信息",
    "/v3/brand/partner/card-member/cards/{card_id}",
    "GET /v3/brand/partner/card-member/cards/{card_id}",
    "4015336974"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMemberCardTemplate {
    /// Member card or card template id (会员卡模板ID). Required. At most 32 characters. It stands in the path.
    pub card_id: String,
    /// Brand id (品牌id). Required. At most 32 characters.
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryMemberCardTemplate {
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

    /// Brand id (品牌id). Required. At most 32 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryMemberCardTemplate
    [card_id,]
    [brand_id,]
    ["brand_id",]
}

wxpay_core::operation!(QueryMemberCardTemplate => MemberCardTemplate, wxpay_core::Spec::new(
    "brand.query_member_card_template",
    wxpay_core::http::Method::GET,
    "/v3/brand/partner/card-member/cards/{card_id}",
)
.title("查询会员卡模板信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015336974")
.query(&["brand_id"])
.repeat(wxpay_core::Repeat::Freely));
