// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Guide;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets the rights shown on a member card template (设置会员卡模板权益项).
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter5_1.shtml)
#[doc(alias = "设置会员卡模板权益项")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateCardRights {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: String,
    /// Whether to show the member's points (是否展示会员积分). Required.
    pub show_bonus: Option<bool>,
    /// Whether to show the member's discounts (是否展示会员优惠). Required.
    pub show_favor: Option<bool>,
    /// Points of the member (会员积分).
    pub bonus: Option<BonusRight>,
    /// Discounts of the member (会员优惠).
    pub favor: Option<FavorRight>,
    /// Whether to show the member's fapiao (是否展示会员发票).
    pub show_fapiao: Option<bool>,
    /// Fapiao of the member (会员发票).
    pub fapiao: Option<FapiaoRight>,
    /// Whether to show the exclusive member consultation (是否展示会员专属咨询).
    pub show_guide: Option<bool>,
    /// Details of the exclusive member consultation (会员专属咨询信息).
    pub guide: Option<Guide>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateCardRights {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `show_bonus` and `show_favor`.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            show_bonus: None,
            show_favor: None,
            bonus: None,
            favor: None,
            show_fapiao: None,
            fapiao: None,
            show_guide: None,
            guide: None,
            extra: Extra::new(),
        }
    }

    /// Whether to show the member's points (是否展示会员积分). Required.
    pub fn show_bonus<Via>(mut self, show_bonus: impl IntoField<bool, Via>) -> Self {
        self.show_bonus = show_bonus.into_field();
        self
    }

    /// Whether to show the member's discounts (是否展示会员优惠). Required.
    pub fn show_favor<Via>(mut self, show_favor: impl IntoField<bool, Via>) -> Self {
        self.show_favor = show_favor.into_field();
        self
    }

    /// Points of the member (会员积分).
    pub fn bonus<Via>(mut self, bonus: impl IntoField<BonusRight, Via>) -> Self {
        self.bonus = bonus.into_field();
        self
    }

    /// Discounts of the member (会员优惠).
    pub fn favor<Via>(mut self, favor: impl IntoField<FavorRight, Via>) -> Self {
        self.favor = favor.into_field();
        self
    }

    /// Whether to show the member's fapiao (是否展示会员发票).
    pub fn show_fapiao<Via>(mut self, show_fapiao: impl IntoField<bool, Via>) -> Self {
        self.show_fapiao = show_fapiao.into_field();
        self
    }

    /// Fapiao of the member (会员发票).
    pub fn fapiao<Via>(mut self, fapiao: impl IntoField<FapiaoRight, Via>) -> Self {
        self.fapiao = fapiao.into_field();
        self
    }

    /// Whether to show the exclusive member consultation (是否展示会员专属咨询).
    pub fn show_guide<Via>(mut self, show_guide: impl IntoField<bool, Via>) -> Self {
        self.show_guide = show_guide.into_field();
        self
    }

    /// Details of the exclusive member consultation (会员专属咨询信息).
    pub fn guide<Via>(mut self, guide: impl IntoField<Guide, Via>) -> Self {
        self.guide = guide.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateCardRights
    [card_id,]
    [show_bonus, show_favor, bonus, favor, show_fapiao, fapiao, show_guide, guide,]
    ["show_bonus", "show_favor",]
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

/// How a card shows the member's points.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BonusRight {
    /// Initial points of the member (会员初始积分值). Required.
    pub init_bonus: Option<i64>,
    /// Wording of the points value (积分值文案). Sources differ on whether it is required.
    pub bonus_value_word: Option<String>,
    /// Title of the points worth item (积分价值项标题).
    pub bonus_cost_title: Option<String>,
    /// Wording of the points worth item (积分价值项文案). Sources differ on whether it is required.
    pub bonus_cost_word: Option<String>,
    /// Wording of the points jump (积分跳转文案).
    pub bonus_jump_word: Option<String>,
    /// Application id the points jump to (积分跳转appid).
    pub bonus_jump_appid: Option<String>,
    /// Path the points jump to (积分跳转path).
    pub bonus_jump_path: Option<String>,
    /// Application id for self-service points (自助积分跳转appid).
    pub bonus_support_appid: Option<String>,
    /// Path for self-service points (自助积分跳转path).
    pub bonus_support_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BonusRight {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `init_bonus`.
    pub fn new() -> Self {
        Self {
            init_bonus: None,
            bonus_value_word: None,
            bonus_cost_title: None,
            bonus_cost_word: None,
            bonus_jump_word: None,
            bonus_jump_appid: None,
            bonus_jump_path: None,
            bonus_support_appid: None,
            bonus_support_path: None,
            extra: Extra::new(),
        }
    }

    /// Initial points of the member (会员初始积分值). Required.
    pub fn init_bonus<Via>(mut self, init_bonus: impl IntoField<i64, Via>) -> Self {
        self.init_bonus = init_bonus.into_field();
        self
    }

    /// Wording of the points value (积分值文案). Sources differ on whether it is required.
    pub fn bonus_value_word<Via>(mut self, bonus_value_word: impl IntoField<String, Via>) -> Self {
        self.bonus_value_word = bonus_value_word.into_field();
        self
    }

    /// Title of the points worth item (积分价值项标题).
    pub fn bonus_cost_title<Via>(mut self, bonus_cost_title: impl IntoField<String, Via>) -> Self {
        self.bonus_cost_title = bonus_cost_title.into_field();
        self
    }

    /// Wording of the points worth item (积分价值项文案). Sources differ on whether it is required.
    pub fn bonus_cost_word<Via>(mut self, bonus_cost_word: impl IntoField<String, Via>) -> Self {
        self.bonus_cost_word = bonus_cost_word.into_field();
        self
    }

    /// Wording of the points jump (积分跳转文案).
    pub fn bonus_jump_word<Via>(mut self, bonus_jump_word: impl IntoField<String, Via>) -> Self {
        self.bonus_jump_word = bonus_jump_word.into_field();
        self
    }

    /// Application id the points jump to (积分跳转appid).
    pub fn bonus_jump_appid<Via>(mut self, bonus_jump_appid: impl IntoField<String, Via>) -> Self {
        self.bonus_jump_appid = bonus_jump_appid.into_field();
        self
    }

    /// Path the points jump to (积分跳转path).
    pub fn bonus_jump_path<Via>(mut self, bonus_jump_path: impl IntoField<String, Via>) -> Self {
        self.bonus_jump_path = bonus_jump_path.into_field();
        self
    }

    /// Application id for self-service points (自助积分跳转appid).
    pub fn bonus_support_appid<Via>(
        mut self,
        bonus_support_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.bonus_support_appid = bonus_support_appid.into_field();
        self
    }

    /// Path for self-service points (自助积分跳转path).
    pub fn bonus_support_path<Via>(
        mut self,
        bonus_support_path: impl IntoField<String, Via>,
    ) -> Self {
        self.bonus_support_path = bonus_support_path.into_field();
        self
    }
}

impl Default for BonusRight {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BonusRight
    []
    [init_bonus, bonus_value_word, bonus_cost_title, bonus_cost_word, bonus_jump_word, bonus_jump_appid, bonus_jump_path, bonus_support_appid, bonus_support_path,]
    ["init_bonus",]
}

/// How a card shows the member's discounts.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FavorRight {
    /// Whether to show the coupons (是否展示优惠券). Required.
    pub show_coupon: Option<bool>,
    /// Wording of the member price (会员专享价文案).
    pub member_price_word: Option<String>,
    /// Application id the member price jumps to (会员专享价跳转appid).
    pub member_price_appid: Option<String>,
    /// Path the member price jumps to (会员专享价跳转path).
    pub member_price_path: Option<String>,
    /// Title of the member price (会员专享价标题).
    pub member_price_title: Option<MemberPriceTitle>,
    /// Title of the member discounts section (会员优惠栏目名称).
    pub favor_module_title: Option<FavorModuleTitle>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FavorRight {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `show_coupon`.
    pub fn new() -> Self {
        Self {
            show_coupon: None,
            member_price_word: None,
            member_price_appid: None,
            member_price_path: None,
            member_price_title: None,
            favor_module_title: None,
            extra: Extra::new(),
        }
    }

    /// Whether to show the coupons (是否展示优惠券). Required.
    pub fn show_coupon<Via>(mut self, show_coupon: impl IntoField<bool, Via>) -> Self {
        self.show_coupon = show_coupon.into_field();
        self
    }

    /// Wording of the member price (会员专享价文案).
    pub fn member_price_word<Via>(
        mut self,
        member_price_word: impl IntoField<String, Via>,
    ) -> Self {
        self.member_price_word = member_price_word.into_field();
        self
    }

    /// Application id the member price jumps to (会员专享价跳转appid).
    pub fn member_price_appid<Via>(
        mut self,
        member_price_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.member_price_appid = member_price_appid.into_field();
        self
    }

    /// Path the member price jumps to (会员专享价跳转path).
    pub fn member_price_path<Via>(
        mut self,
        member_price_path: impl IntoField<String, Via>,
    ) -> Self {
        self.member_price_path = member_price_path.into_field();
        self
    }

    /// Title of the member price (会员专享价标题).
    pub fn member_price_title<Via>(
        mut self,
        member_price_title: impl IntoField<MemberPriceTitle, Via>,
    ) -> Self {
        self.member_price_title = member_price_title.into_field();
        self
    }

    /// Title of the member discounts section (会员优惠栏目名称).
    pub fn favor_module_title<Via>(
        mut self,
        favor_module_title: impl IntoField<FavorModuleTitle, Via>,
    ) -> Self {
        self.favor_module_title = favor_module_title.into_field();
        self
    }
}

impl Default for FavorRight {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FavorRight
    []
    [show_coupon, member_price_word, member_price_appid, member_price_path, member_price_title, favor_module_title,]
    ["show_coupon",]
}

/// How a card leads to the member's fapiao.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FapiaoRight {
    /// Wording of the jump to fapiao (发票跳转文案).
    pub fapiao_jump_word: Option<String>,
    /// Application id the fapiao jump to (发票跳转AppID).
    pub fapiao_jump_appid: Option<String>,
    /// Path the fapiao jump to (发票跳转path).
    pub fapiao_jump_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FapiaoRight {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            fapiao_jump_word: None,
            fapiao_jump_appid: None,
            fapiao_jump_path: None,
            extra: Extra::new(),
        }
    }

    /// Wording of the jump to fapiao (发票跳转文案).
    pub fn fapiao_jump_word<Via>(mut self, fapiao_jump_word: impl IntoField<String, Via>) -> Self {
        self.fapiao_jump_word = fapiao_jump_word.into_field();
        self
    }

    /// Application id the fapiao jump to (发票跳转AppID).
    pub fn fapiao_jump_appid<Via>(
        mut self,
        fapiao_jump_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.fapiao_jump_appid = fapiao_jump_appid.into_field();
        self
    }

    /// Path the fapiao jump to (发票跳转path).
    pub fn fapiao_jump_path<Via>(mut self, fapiao_jump_path: impl IntoField<String, Via>) -> Self {
        self.fapiao_jump_path = fapiao_jump_path.into_field();
        self
    }
}

impl Default for FapiaoRight {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FapiaoRight
    []
    [fapiao_jump_word, fapiao_jump_appid, fapiao_jump_path,]
    []
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
