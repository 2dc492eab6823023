// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCardTemplate;

wxpay_core::model! {
    /// Queries a member card template (查询会员卡模板信息).
    ///
    /// `GET /v3/brand/partner/card-member/cards/{card_id}`
    ///
    /// - Returns [`MemberCardTemplate`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询会员卡模板信息。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询会员卡模板信息")]
    pub request QueryMemberCardTemplate {
        required {
            /// Member card or card template id (会员卡模板ID). Required. It stands in the path.
            card_id: String,
            /// Brand id (品牌id). Required.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryMemberCardTemplate => MemberCardTemplate, wxpay_core::Spec::new(
    "query_member_card_template",
    wxpay_core::http::Method::GET,
    "/v3/brand/partner/card-member/cards/{card_id}",
)
.title("查询会员卡模板信息")
.family("brand")
.query(&["brand_id"])
.repeat(wxpay_core::Repeat::Freely));
