// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCardTemplate;
use wxpay_core::model::Extra;

/// Queries a member card template, as the brand (查询会员卡模板信息).
///
/// `GET /brand/card-member/cards/{card_id}`
///
/// - Returns [`MemberCardTemplate`].
/// - Callers: brands (品牌商户).
/// - Retry: safe, it only reads.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：查询会员卡模板信息。调用方：品牌商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582715)
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
/// use wxpay::api::brand::QueryMemberCardTemplateAsBrand;
///
/// let request = QueryMemberCardTemplateAsBrand::new("sample-card-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询会员卡模板信息",
    "/brand/card-member/cards/{card_id}",
    "GET /brand/card-member/cards/{card_id}",
    "4015582715"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMemberCardTemplateAsBrand {
    /// Member card or card template id (会员卡模板 ID). Required. At most 32 characters. It stands in the path.
    pub card_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryMemberCardTemplateAsBrand {
    /// Creates the request; setters add the other fields.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryMemberCardTemplateAsBrand
    [card_id,]
    []
    []
}

wxpay_core::operation!(QueryMemberCardTemplateAsBrand => MemberCardTemplate, wxpay_core::Spec::new(
    "brand.query_member_card_template_as_brand",
    wxpay_core::http::Method::GET,
    "/brand/card-member/cards/{card_id}",
)
.title("查询会员卡模板信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582715")
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));
