// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DiscountCard;
use super::DiscountCardOrder;
use super::DiscountCardOrderState;
use super::ServiceOrder;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of payscore (支付分（普通商户）、先享卡).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A user has authorized the service (支付分服务用户授权成功通知).
        ///
        /// `PAYSCORE.USER_OPEN_SERVICE`
        ///
        /// - Identified by the absence of `sub_mch_id`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_1.shtml)
        #[doc(alias("支付分服务用户授权成功通知", "PAYSCORE.USER_OPEN_SERVICE"))]
        ServiceAuthorized(AuthorizationChange) = "PAYSCORE.USER_OPEN_SERVICE" without ["sub_mch_id"],
        /// A user has withdrawn the authorization of the service (支付分服务用户解除授权成功通知).
        ///
        /// `PAYSCORE.USER_CLOSE_SERVICE`
        ///
        /// - Identified by the absence of `sub_mch_id`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_1.shtml)
        #[doc(alias("支付分服务用户解除授权成功通知", "PAYSCORE.USER_CLOSE_SERVICE"))]
        ServiceDeauthorized(AuthorizationChange) = "PAYSCORE.USER_CLOSE_SERVICE" without ["sub_mch_id"],
        /// A user has confirmed a service order (支付分服务用户确认成功通知).
        ///
        /// `PAYSCORE.USER_CONFIRM`
        ///
        /// - Original type: `payscore`.
        /// - Identified by the absence of `sub_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_2.shtml)
        #[doc(alias("支付分服务用户确认成功通知", "PAYSCORE.USER_CONFIRM"))]
        OrderConfirmed(ServiceOrder) = "PAYSCORE.USER_CONFIRM" of ["payscore"] without ["sub_mchid"],
        /// A user has paid a service order (支付分服务用户支付成功通知).
        ///
        /// `PAYSCORE.USER_PAID`
        ///
        /// - Original type: `payscore`.
        /// - Identified by the absence of `sub_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_3.shtml)
        #[doc(alias("支付分服务用户支付成功通知", "PAYSCORE.USER_PAID"))]
        OrderPaid(ServiceOrder) = "PAYSCORE.USER_PAID" of ["payscore"] without ["sub_mchid"],
        /// A user has accepted a service order (支付分服务确认订单通知).
        ///
        /// `PAYSCORE.USER_ACCEPTED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8)
        #[doc(alias("支付分服务确认订单通知", "PAYSCORE.USER_ACCEPTED"))]
        OrderAccepted(ServiceOrder) = "PAYSCORE.USER_ACCEPTED",
        /// A user has received a discount card (微信先享卡用户领卡通知).
        ///
        /// `DISCOUNT_CARD.GET_CARD`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml)
        #[doc(alias("微信先享卡用户领卡通知", "DISCOUNT_CARD.GET_CARD"))]
        DiscountCardReceived(ReceivedDiscountCard) = "DISCOUNT_CARD.GET_CARD",
        /// A discount card is settled (微信先享卡用户结算通知).
        ///
        /// `DISCOUNT_CARD.SETTLEMENT`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml)
        #[doc(alias("微信先享卡用户结算通知", "DISCOUNT_CARD.SETTLEMENT"))]
        DiscountCardSettled(DiscountCardOrder) = "DISCOUNT_CARD.SETTLEMENT",
        /// A user has accepted a discount card (微信先享卡用户领卡通知).
        ///
        /// `DISCOUNT_CARD.USER_ACCEPTED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter5_1.shtml)
        #[doc(alias("微信先享卡用户领卡通知", "DISCOUNT_CARD.USER_ACCEPTED"))]
        DiscountCardAccepted(DiscountCard) = "DISCOUNT_CARD.USER_ACCEPTED",
        /// The agreement of a discount card has ended (守约状态变化通知).
        ///
        /// `DISCOUNT_CARD.AGREEMENT_ENDED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter5_2.shtml)
        #[doc(alias("守约状态变化通知", "DISCOUNT_CARD.AGREEMENT_ENDED"))]
        DiscountCardEnded(DiscountCard) = "DISCOUNT_CARD.AGREEMENT_ENDED",
        /// The deduction for a discount card has changed its state (扣费状态变化通知).
        ///
        /// `DISCOUNT_CARD.USER_PAID`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter5_3.shtml)
        #[doc(alias("扣费状态变化通知", "DISCOUNT_CARD.USER_PAID"))]
        DiscountCardPaid(DiscountCard) = "DISCOUNT_CARD.USER_PAID",
    }
}

/// An authorization that a user has given or withdrawn.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationChange {
    /// Application id.
    pub appid: Option<String>,
    /// Merchant number.
    pub mch_id: Option<String>,
    /// Service that the merchant was given for Pay Score.
    pub service_id: Option<String>,
    /// Says whether the authorization was given or withdrawn.
    pub user_service_status: Option<AuthorizationStatus>,
    /// When the authorization was given or withdrawn.
    #[doc(alias("open_or_close_time"))]
    pub openorclose_time: Option<String>,
    /// Authorization agreement number (授权协议号).
    pub authorization_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthorizationChange
    []
    [appid, mch_id, service_id, user_service_status, openorclose_time, authorization_code,]
    []
}

/// A discount card that a user has received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReceivedDiscountCard {
    /// Application id.
    pub appid: Option<String>,
    /// When the discount card begins.
    pub card_begin_time: Option<DateTime>,
    /// When the discount card ends.
    pub card_end_time: Option<DateTime>,
    /// Name on the card or document.
    pub card_name: Option<String>,
    /// Task of the user.
    pub card_objectives: Option<Vec<CardObjective>>,
    /// Reward of the user.
    pub card_rewards: Option<Vec<CardReward>>,
    /// When it was created.
    pub create_time: Option<DateTime>,
    /// Number of the card, from its template.
    pub discount_card_id: Option<String>,
    /// Estimated amount of the reward. In fen.
    pub estimated_reward_amount: Option<i64>,
    /// Summary of the tasks that the user promises.
    pub objective_description: Option<String>,
    /// Instructions for using the card in a shop.
    pub offline_instructions: Option<String>,
    /// Instructions for using the card on the internet.
    pub online_instructions: Option<String>,
    /// The user's id within the application.
    pub openid: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// The merchant's own order number.
    pub out_order_no: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Summary of the rewards that the user gets.
    pub reward_description: Option<String>,
    /// Service that the merchant was given for Pay Score.
    pub service_id: Option<String>,
    /// Progress of the card's order.
    pub state: Option<DiscountCardOrderState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReceivedDiscountCard
    []
    [appid, card_begin_time, card_end_time, card_name, card_objectives, card_rewards, create_time, discount_card_id, estimated_reward_amount, objective_description, offline_instructions, online_instructions, openid, order_id, out_order_no, out_trade_no, reward_description, service_id, state,]
    []
}

/// Task of a user for a discount card.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardObjective {
    /// Number of times that the user must do the task, or gets the reward.
    pub count: Option<i64>,
    /// Explanation that the user sees.
    pub description: Option<String>,
    /// Title that the user sees.
    pub name: Option<String>,
    /// Number of the task within the card.
    pub objective_id: Option<i64>,
    /// Unit that `count` is in.
    pub unit: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CardObjective
    []
    [count, description, name, objective_id, unit,]
    []
}

/// Reward of a user for a discount card.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardReward {
    /// Amount. In fen.
    pub amount: Option<i64>,
    /// Number of times that the user must do the task, or gets the reward.
    pub count: Option<i64>,
    /// Explanation that the user sees.
    pub description: Option<String>,
    /// Title that the user sees.
    pub name: Option<String>,
    /// Number of the reward within the card.
    pub reward_id: Option<i64>,
    /// Unit that `count` is in.
    pub unit: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CardReward
    []
    [amount, count, description, name, reward_id, unit,]
    []
}

wxpay_core::open_enum! {
    /// Says whether a user has given or withdrawn the authorization.
    pub enum AuthorizationStatus {
        /// The user granted the authorization (授权成功).
        #[doc(alias = "USER_OPEN_SERVICE")]
        OpenService = "USER_OPEN_SERVICE",
        /// The user withdrew the authorization (解除授权成功).
        #[doc(alias = "USER_CLOSE_SERVICE")]
        CloseService = "USER_CLOSE_SERVICE",
    }
}
