// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InvalidatedMemberCardTemplate;

wxpay_core::model! {
    /// Invalidates a member card template (作废会员卡模板).
    ///
    /// `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
    ///
    /// - Returns [`InvalidatedMemberCardTemplate`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：作废会员卡模板。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "作废会员卡模板")]
    pub request InvalidateMemberCardTemplate {
        required {
            /// Member card or card template id (会员卡模板ID). Required. It stands in the path.
            card_id: String,
            /// Brand id (品牌id). Required.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(InvalidateMemberCardTemplate => InvalidatedMemberCardTemplate, wxpay_core::Spec::new(
    "invalidate_member_card_template",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/cards/{card_id}/invalidate",
)
.title("作废会员卡模板")
.family("brand")
.body(wxpay_core::Body::Json));
