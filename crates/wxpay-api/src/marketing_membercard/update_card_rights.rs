// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BonusRight;
use super::FapiaoRight;
use super::FavorRight;
use super::Guide;

wxpay_core::model! {
    /// Sets the rights shown on a member card template (设置会员卡模板权益项).
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：设置会员卡模板权益项。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter5_1.shtml)
    #[doc(alias = "设置会员卡模板权益项")]
    pub request UpdateCardRights {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
            /// Whether to show the member's points (是否展示会员积分). Required.
            show_bonus: bool,
            /// Whether to show the member's discounts (是否展示会员优惠). Required.
            show_favor: bool,
        }
        optional {
            /// Points of the member (会员积分).
            bonus: BonusRight,
            /// Discounts of the member (会员优惠).
            favor: FavorRight,
            /// Whether to show the member's fapiao (是否展示会员发票).
            show_fapiao: bool,
            /// Fapiao of the member (会员发票).
            fapiao: FapiaoRight,
            /// Whether to show the exclusive member consultation (是否展示会员专属咨询).
            show_guide: bool,
            /// Details of the exclusive member consultation (会员专属咨询信息).
            guide: Guide,
        }
    }
}

wxpay_core::operation!(UpdateCardRights => (), wxpay_core::Spec::new(
    "update_card_rights",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/membercard-open/cards/{card_id}/rights",
)
.title("设置会员卡模板权益项")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter5_1.shtml")
.body(wxpay_core::Body::Json));
