// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCardTemplate;

wxpay_core::model! {
    /// Deletes a member card template (删除会员卡模板).
    ///
    /// `DELETE /v3/brand/partner/card-member/cards/{card_id}`
    ///
    /// - Returns [`MemberCardTemplate`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：删除会员卡模板。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "删除会员卡模板")]
    pub request DeleteMemberCardTemplate {
        required {
            /// Member card or card template id (会员卡模板ID). Required. It stands in the path.
            card_id: String,
            /// Brand id (品牌id). Required. It stands in the query.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DeleteMemberCardTemplate => MemberCardTemplate, wxpay_core::Spec::new(
    "delete_member_card_template",
    wxpay_core::http::Method::DELETE,
    "/v3/brand/partner/card-member/cards/{card_id}",
)
.title("删除会员卡模板")
.family("brand")
.query(&["brand_id"]));
