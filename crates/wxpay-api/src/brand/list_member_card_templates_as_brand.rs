// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCardState;
use super::MemberCardTemplate;
use super::MemberCardTemplatePage;

wxpay_core::model! {
    /// Lists the brand's member card templates, as the brand (查询会员卡模板列表).
    ///
    /// `GET /brand/card-member/cards`
    ///
    /// - Returns [`MemberCardTemplatePage`].
    /// - Callers: brands.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：查询会员卡模板列表。调用方：品牌；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582712)
    #[doc(alias = "查询会员卡模板列表")]
    pub request ListMemberCardTemplatesAsBrand {
        required {
            /// Where the page of results starts (分页开始位置). Required.
            offset: i64,
            /// Most results to return in one page (分页大小). Required.
            limit: i64,
        }
        optional {
            /// State (状态).
            state: MemberCardState,
        }
    }
}

wxpay_core::operation!(ListMemberCardTemplatesAsBrand => MemberCardTemplatePage, wxpay_core::Spec::new(
    "list_member_card_templates_as_brand",
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
