// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCardState;
use super::MemberCardTemplate;
use super::MemberCardTemplatePage;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a brand's member card templates (查询会员卡模板列表).
///
/// `GET /v3/brand/partner/card-member/cards`
///
/// - Returns [`MemberCardTemplatePage`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询会员卡模板列表。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015336976)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Merchant has not enabled membership on its card. | Apply for the permission. Contact WeChat Pay. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{ListMemberCardTemplates, MemberCardState};
///
/// let request = ListMemberCardTemplates::new()
///     .brand_id("1004")
///     .state(MemberCardState::Effective)
///     .offset(0)
///     .limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","limit":20,"offset":0,"state":"CARD_EFFECTIVE"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询会员卡模板列表",
    "/v3/brand/partner/card-member/cards",
    "GET /v3/brand/partner/card-member/cards",
    "4015336976"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListMemberCardTemplates {
    /// Brand id (品牌id). Required. At most 32 characters.
    pub brand_id: Option<String>,
    /// State (状态).
    pub state: Option<MemberCardState>,
    /// Start of the page of results (分页页码). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小). Required.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListMemberCardTemplates {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`, `offset` and `limit`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            state: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌id). Required. At most 32 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// State (状态).
    pub fn state<Via>(mut self, state: impl IntoField<MemberCardState, Via>) -> Self {
        self.state = state.into_field();
        self
    }

    /// Start of the page of results (分页页码). Required.
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

impl Default for ListMemberCardTemplates {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListMemberCardTemplates
    []
    [brand_id, state, offset, limit,]
    ["brand_id", "offset", "limit",]
}

wxpay_core::operation!(ListMemberCardTemplates => MemberCardTemplatePage, wxpay_core::Spec::new(
    "brand.list_member_card_templates",
    wxpay_core::http::Method::GET,
    "/v3/brand/partner/card-member/cards",
)
.title("查询会员卡模板列表")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015336976")
.query(&["brand_id", "state", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListMemberCardTemplates => [MemberCardTemplate] in data, items by offset, total total_count);
