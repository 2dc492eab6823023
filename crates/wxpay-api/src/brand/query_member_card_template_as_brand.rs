// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCardTemplate;

wxpay_core::model! {
    /// Queries a member card template, as the brand (查询会员卡模板信息).
    ///
    /// `GET /brand/card-member/cards/{card_id}`
    ///
    /// - Returns [`MemberCardTemplate`].
    /// - Callers: brands.
    /// - Retry: safe, it only reads.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：查询会员卡模板信息。调用方：品牌；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582715)
    #[doc(alias = "查询会员卡模板信息")]
    pub request QueryMemberCardTemplateAsBrand {
        required {
            /// Member card or card template id (会员卡模板 ID). Required. At most 32 characters. It stands in the path.
            card_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryMemberCardTemplateAsBrand => MemberCardTemplate, wxpay_core::Spec::new(
    "query_member_card_template_as_brand",
    wxpay_core::http::Method::GET,
    "/brand/card-member/cards/{card_id}",
)
.title("查询会员卡模板信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582715")
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));
