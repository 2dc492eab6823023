// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BonusRight;
use super::FapiaoRight;
use super::FavorRight;
use super::Guide;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets the rights shown on a member card template (设置会员卡模板权益项).
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：设置会员卡模板权益项。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter5_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::UpdateCardRights;
///
/// let request = UpdateCardRights::new("sample-card-id")
///     .show_bonus(true)
///     .show_favor(true);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","show_bonus":true,"show_favor":true}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "设置会员卡模板权益项",
    "/v3/marketing/membercard-open/cards/{card_id}/rights",
    "PATCH /v3/marketing/membercard-open/cards/{card_id}/rights"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateCardRights {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: String,
    /// True to show the member's points (是否展示会员积分). Required.
    pub show_bonus: Option<bool>,
    /// True to show the member's discounts (是否展示会员优惠). Required.
    pub show_favor: Option<bool>,
    /// Points of the member (会员积分).
    pub bonus: Option<BonusRight>,
    /// Discounts of the member (会员优惠).
    pub favor: Option<FavorRight>,
    /// True to show the member's fapiao (是否展示会员发票).
    pub show_fapiao: Option<bool>,
    /// Fapiao of the member (会员发票).
    pub fapiao: Option<FapiaoRight>,
    /// True to show the exclusive member consultation (是否展示会员专属咨询).
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

    /// True to show the member's points (是否展示会员积分). Required.
    pub fn show_bonus<Via>(mut self, show_bonus: impl IntoField<bool, Via>) -> Self {
        self.show_bonus = show_bonus.into_field();
        self
    }

    /// True to show the member's discounts (是否展示会员优惠). Required.
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

    /// True to show the member's fapiao (是否展示会员发票).
    pub fn show_fapiao<Via>(mut self, show_fapiao: impl IntoField<bool, Via>) -> Self {
        self.show_fapiao = show_fapiao.into_field();
        self
    }

    /// Fapiao of the member (会员发票).
    pub fn fapiao<Via>(mut self, fapiao: impl IntoField<FapiaoRight, Via>) -> Self {
        self.fapiao = fapiao.into_field();
        self
    }

    /// True to show the exclusive member consultation (是否展示会员专属咨询).
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
    "marketing_membercard.update_card_rights",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/membercard-open/cards/{card_id}/rights",
)
.title("设置会员卡模板权益项")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter5_1.shtml")
.body(wxpay_core::Body::Json));
