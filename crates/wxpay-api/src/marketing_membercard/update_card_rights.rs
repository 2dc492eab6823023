// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Guide;

wxpay_core::model! {
    /// Sets the rights shown on a member card template (设置会员卡模板权益项).
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
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

wxpay_core::model! {
    /// How a card shows the member's points.
    pub request BonusRight {
        required {
            /// Initial points of the member (会员初始积分值). Required.
            init_bonus: i64,
        }
        optional {
            /// Wording of the points value (积分值文案). Sources differ on whether it is required.
            bonus_value_word: String,
            /// Title of the points worth item (积分价值项标题).
            bonus_cost_title: String,
            /// Wording of the points worth item (积分价值项文案). Sources differ on whether it is required.
            bonus_cost_word: String,
            /// Wording of the points jump (积分跳转文案).
            bonus_jump_word: String,
            /// Application id the points jump to (积分跳转appid).
            bonus_jump_appid: String,
            /// Path the points jump to (积分跳转path).
            bonus_jump_path: String,
            /// Application id for self-service points (自助积分跳转appid).
            bonus_support_appid: String,
            /// Path for self-service points (自助积分跳转path).
            bonus_support_path: String,
        }
    }
}

wxpay_core::model! {
    /// How a card shows the member's discounts.
    pub request FavorRight {
        required {
            /// Whether to show the coupons (是否展示优惠券). Required.
            show_coupon: bool,
        }
        optional {
            /// Wording of the member price (会员专享价文案).
            member_price_word: String,
            /// Application id the member price jumps to (会员专享价跳转appid).
            member_price_appid: String,
            /// Path the member price jumps to (会员专享价跳转path).
            member_price_path: String,
            /// Title of the member price (会员专享价标题).
            member_price_title: MemberPriceTitle,
            /// Title of the member discounts section (会员优惠栏目名称).
            favor_module_title: FavorModuleTitle,
        }
    }
}

wxpay_core::model! {
    /// How a card leads to the member's fapiao.
    pub request FapiaoRight {
        required {}
        optional {
            /// Wording of the jump to fapiao (发票跳转文案).
            fapiao_jump_word: String,
            /// Application id the fapiao jump to (发票跳转AppID).
            fapiao_jump_appid: String,
            /// Path the fapiao jump to (发票跳转path).
            fapiao_jump_path: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The title above the member price.
    pub enum MemberPriceTitle {
        /// Member price.
        MemberPrice = "MEMBER_PRICE",
        /// Member activity.
        MemberActivity = "MEMBER_ACTIVITY",
    }
}

wxpay_core::open_enum! {
    /// The title of the member discount section.
    pub enum FavorModuleTitle {
        /// Favor.
        Favor = "FAVOR",
        /// Vip.
        Vip = "VIP",
    }
}
