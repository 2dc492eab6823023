// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PointsExchangeState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Tells WeChat Pay whether points were exchanged for a coupon (同步积分兑券结果).
///
/// `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
///
/// - Returns [`PointsExchangeCoupon`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：同步积分兑券结果。调用方：服务商、平台；重试之前请先查询。
#[doc(alias = "同步积分兑券结果")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ConfirmPointsExchangeCoupon {
    /// Points exchange record id (积分兑券ID). Required.
    pub record_id: Option<String>,
    /// Points exchange template id (积分兑券模板ID). Required.
    pub exchange_coupon_template_id: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模板ID). Required.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Code of the user's member card (会员卡code). Required.
    pub user_card_code: Option<String>,
    /// State (积分兑券状态). Required.
    pub state: Option<PointsExchangeState>,
    /// Coupon code (兑券成功的券code).
    pub coupon_code: Option<String>,
    /// Why it failed (兑券失败原因).
    pub fail_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ConfirmPointsExchangeCoupon {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `record_id`, `exchange_coupon_template_id`, `brand_id`, `card_id`, `openid`, `user_card_code` and `state`.
    pub fn new() -> Self {
        Self {
            record_id: None,
            exchange_coupon_template_id: None,
            brand_id: None,
            card_id: None,
            openid: None,
            user_card_code: None,
            state: None,
            coupon_code: None,
            fail_reason: None,
            extra: Extra::new(),
        }
    }

    /// Points exchange record id (积分兑券ID). Required.
    pub fn record_id<Via>(mut self, record_id: impl IntoField<String, Via>) -> Self {
        self.record_id = record_id.into_field();
        self
    }

    /// Points exchange template id (积分兑券模板ID). Required.
    pub fn exchange_coupon_template_id<Via>(
        mut self,
        exchange_coupon_template_id: impl IntoField<String, Via>,
    ) -> Self {
        self.exchange_coupon_template_id = exchange_coupon_template_id.into_field();
        self
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Member card or card template id (会员卡模板ID). Required.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Code of the user's member card (会员卡code). Required.
    pub fn user_card_code<Via>(mut self, user_card_code: impl IntoField<String, Via>) -> Self {
        self.user_card_code = user_card_code.into_field();
        self
    }

    /// State (积分兑券状态). Required.
    pub fn state<Via>(mut self, state: impl IntoField<PointsExchangeState, Via>) -> Self {
        self.state = state.into_field();
        self
    }

    /// Coupon code (兑券成功的券code).
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
        self
    }

    /// Why it failed (兑券失败原因).
    pub fn fail_reason<Via>(mut self, fail_reason: impl IntoField<String, Via>) -> Self {
        self.fail_reason = fail_reason.into_field();
        self
    }
}

impl Default for ConfirmPointsExchangeCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ConfirmPointsExchangeCoupon
    []
    [record_id, exchange_coupon_template_id, brand_id, card_id, openid, user_card_code, state, coupon_code, fail_reason,]
    ["record_id", "exchange_coupon_template_id", "brand_id", "card_id", "openid", "user_card_code", "state",]
}

wxpay_core::operation!(ConfirmPointsExchangeCoupon => PointsExchangeCoupon, wxpay_core::Spec::new(
    "confirm_points_exchange_coupon",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
)
.title("同步积分兑券结果")
.family("brand")
.body(wxpay_core::Body::Json));

/// An exchange of points for a coupon, with its outcome.
#[derive(Clone)]
#[non_exhaustive]
pub struct PointsExchangeCoupon {
    /// Points exchange record id (积分兑券ID).
    pub record_id: Option<String>,
    /// Points exchange template id (积分兑券模板ID).
    pub exchange_coupon_template_id: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模板ID).
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Code of the user's member card (会员卡code).
    pub user_card_code: Option<String>,
    /// State (积分兑券状态).
    pub state: Option<PointsExchangeState>,
    /// Coupon code (兑券成功的券code).
    pub coupon_code: Option<String>,
    /// Why it failed (兑券失败原因).
    pub fail_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PointsExchangeCoupon
    []
    [record_id, exchange_coupon_template_id, brand_id, card_id, openid, user_card_code, state, coupon_code, fail_reason,]
    []
}
