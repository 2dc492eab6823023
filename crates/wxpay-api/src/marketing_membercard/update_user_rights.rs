// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Guide;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets the rights of one member (设置会员权益).
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：设置会员权益。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter5_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::UpdateUserRights;
///
/// let request = UpdateUserRights::new()
///     .card_id("sample-card-id")
///     .code("示例文字")
///     .out_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","code":"示例文字","out_request_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "设置会员权益",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
    "PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateUserRights {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: Option<String>,
    /// Code (会员卡code). Required. It stands in the path.
    pub code: Option<String>,
    /// Points before the change (变更前的会员积分值).
    pub before_bonus_value: Option<i64>,
    /// Points of the member (变更后的会员积分值).
    pub bonus_value: Option<i64>,
    /// Change of the points (会员积分变动值).
    pub add_bonus_value: Option<i64>,
    /// The merchant's own request number. Required.
    pub out_request_no: Option<String>,
    /// True to notify the user of the points change (是否发送积分变更通知).
    pub need_inform_bonus: Option<bool>,
    /// Wording of the member price (会员专享价文案).
    pub member_price_word: Option<String>,
    /// Wording of the jump to fapiao (会员发票跳转文案).
    pub fapiao_jump_word: Option<String>,
    /// Details of the exclusive member consultation (会员专属咨询信息).
    pub guide: Option<Guide>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateUserRights {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `card_id`, `code` and `out_request_no`.
    pub fn new() -> Self {
        Self {
            card_id: None,
            code: None,
            before_bonus_value: None,
            bonus_value: None,
            add_bonus_value: None,
            out_request_no: None,
            need_inform_bonus: None,
            member_price_word: None,
            fapiao_jump_word: None,
            guide: None,
            extra: Extra::new(),
        }
    }

    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Code (会员卡code). Required. It stands in the path.
    pub fn code<Via>(mut self, code: impl IntoField<String, Via>) -> Self {
        self.code = code.into_field();
        self
    }

    /// Points before the change (变更前的会员积分值).
    pub fn before_bonus_value<Via>(mut self, before_bonus_value: impl IntoField<i64, Via>) -> Self {
        self.before_bonus_value = before_bonus_value.into_field();
        self
    }

    /// Points of the member (变更后的会员积分值).
    pub fn bonus_value<Via>(mut self, bonus_value: impl IntoField<i64, Via>) -> Self {
        self.bonus_value = bonus_value.into_field();
        self
    }

    /// Change of the points (会员积分变动值).
    pub fn add_bonus_value<Via>(mut self, add_bonus_value: impl IntoField<i64, Via>) -> Self {
        self.add_bonus_value = add_bonus_value.into_field();
        self
    }

    /// The merchant's own request number. Required.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// True to notify the user of the points change (是否发送积分变更通知).
    pub fn need_inform_bonus<Via>(mut self, need_inform_bonus: impl IntoField<bool, Via>) -> Self {
        self.need_inform_bonus = need_inform_bonus.into_field();
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

    /// Wording of the jump to fapiao (会员发票跳转文案).
    pub fn fapiao_jump_word<Via>(mut self, fapiao_jump_word: impl IntoField<String, Via>) -> Self {
        self.fapiao_jump_word = fapiao_jump_word.into_field();
        self
    }

    /// Details of the exclusive member consultation (会员专属咨询信息).
    pub fn guide<Via>(mut self, guide: impl IntoField<Guide, Via>) -> Self {
        self.guide = guide.into_field();
        self
    }
}

impl Default for UpdateUserRights {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdateUserRights
    []
    [card_id, code, before_bonus_value, bonus_value, add_bonus_value, out_request_no, need_inform_bonus, member_price_word, fapiao_jump_word, guide,]
    ["card_id", "code", "out_request_no",]
}

wxpay_core::operation!(UpdateUserRights => (), wxpay_core::Spec::new(
    "marketing_membercard.update_user_rights",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
)
.title("设置会员权益")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter5_2.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
