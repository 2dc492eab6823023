// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InvalidatedMemberCardTemplate;
use wxpay_core::model::Extra;

/// Invalidates a member card template, as the brand (作废会员卡模板).
///
/// `POST /brand/card-member/cards/{card_id}/invalidate`
///
/// - Returns [`InvalidatedMemberCardTemplate`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：作废会员卡模板。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582724)
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
/// use wxpay::api::brand::InvalidateMemberCardTemplateAsBrand;
///
/// let request = InvalidateMemberCardTemplateAsBrand::new("sample-card-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "作废会员卡模板",
    "/brand/card-member/cards/{card_id}/invalidate",
    "POST /brand/card-member/cards/{card_id}/invalidate",
    "4015582724"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InvalidateMemberCardTemplateAsBrand {
    /// Member card or card template id (会员卡模板ID). Required. At most 32 characters. It stands in the path.
    pub card_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InvalidateMemberCardTemplateAsBrand {
    /// Creates the request; setters add the other fields.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { InvalidateMemberCardTemplateAsBrand
    [card_id,]
    []
    []
}

wxpay_core::operation!(InvalidateMemberCardTemplateAsBrand => InvalidatedMemberCardTemplate, wxpay_core::Spec::new(
    "brand.invalidate_member_card_template_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/cards/{card_id}/invalidate",
)
.title("作废会员卡模板")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582724")
.signed_by(wxpay_core::SignedBy::Brand));
