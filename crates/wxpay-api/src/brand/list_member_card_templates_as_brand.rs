// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCardState;
use super::MemberCardTemplate;
use super::MemberCardTemplatePage;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the brand's member card templates, as the brand (查询会员卡模板列表).
///
/// `GET /brand/card-member/cards`
///
/// - Returns [`MemberCardTemplatePage`].
/// - Callers: brands (品牌商户).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：查询会员卡模板列表。调用方：品牌商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582712)
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
/// use wxpay::api::brand::{ListMemberCardTemplatesAsBrand, MemberCardState};
///
/// let request = ListMemberCardTemplatesAsBrand::new()
///     .state(MemberCardState::Effective)
///     .offset(0)
///     .limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"limit":20,"offset":0,"state":"CARD_EFFECTIVE"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询会员卡模板列表",
    "/brand/card-member/cards",
    "GET /brand/card-member/cards",
    "4015582712"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListMemberCardTemplatesAsBrand {
    /// State (状态).
    pub state: Option<MemberCardState>,
    /// Start of the page of results (分页开始位置). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小). Required.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListMemberCardTemplatesAsBrand {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `offset` and `limit`.
    pub fn new() -> Self {
        Self {
            state: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// State (状态).
    pub fn state<Via>(mut self, state: impl IntoField<MemberCardState, Via>) -> Self {
        self.state = state.into_field();
        self
    }

    /// Start of the page of results (分页开始位置). Required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (分页大小). Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for ListMemberCardTemplatesAsBrand {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListMemberCardTemplatesAsBrand
    []
    [state, offset, limit,]
    ["offset", "limit",]
}

wxpay_core::operation!(ListMemberCardTemplatesAsBrand => MemberCardTemplatePage, wxpay_core::Spec::new(
    "brand.list_member_card_templates_as_brand",
    wxpay_core::http::Method::GET,
    "/brand/card-member/cards",
)
.title("查询会员卡模板列表")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582712")
.query(&["state", "offset", "limit"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListMemberCardTemplatesAsBrand => [MemberCardTemplate] in data, items by offset, total total_count);
