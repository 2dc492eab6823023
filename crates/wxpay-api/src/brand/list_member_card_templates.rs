// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCardState;
use super::MemberCardTemplate;
use super::MemberCardTemplatePage;

wxpay_core::model! {
    /// Lists a brand's member card templates (查询会员卡模板列表).
    ///
    /// `GET /v3/brand/partner/card-member/cards`
    ///
    /// - Returns [`MemberCardTemplatePage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询会员卡模板列表。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询会员卡模板列表")]
    pub request ListMemberCardTemplates {
        required {
            /// Brand id (品牌id). Required.
            brand_id: String,
        }
        optional {
            /// State (状态).
            state: MemberCardState,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}

wxpay_core::operation!(ListMemberCardTemplates => MemberCardTemplatePage, wxpay_core::Spec::new(
    "list_member_card_templates",
    wxpay_core::http::Method::GET,
    "/v3/brand/partner/card-member/cards",
)
.title("查询会员卡模板列表")
.family("brand")
.query(&["brand_id", "state", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListMemberCardTemplates => [MemberCardTemplate] in data, items by offset, total total_count);
