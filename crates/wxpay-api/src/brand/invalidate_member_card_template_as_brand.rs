// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InvalidatedMemberCardTemplate;

wxpay_core::model! {
    /// Invalidates a member card template, as the brand (作废会员卡模板).
    ///
    /// `POST /brand/card-member/cards/{card_id}/invalidate`
    ///
    /// - Returns [`InvalidatedMemberCardTemplate`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：作废会员卡模板。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582724)
    #[doc(alias = "作废会员卡模板")]
    pub request InvalidateMemberCardTemplateAsBrand {
        required {
            /// Member card or card template id (会员卡模板ID). Required. At most 32 characters. It stands in the path.
            card_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(InvalidateMemberCardTemplateAsBrand => InvalidatedMemberCardTemplate, wxpay_core::Spec::new(
    "invalidate_member_card_template_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/cards/{card_id}/invalidate",
)
.title("作废会员卡模板")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582724")
.signed_by(wxpay_core::SignedBy::Brand));
