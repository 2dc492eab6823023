// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DiscountCard;
use super::DiscountCardOrder;
use super::DiscountCardOrderState;
use super::ServiceOrder;
use wxpay_core::DateTime;

wxpay_core::events! {
    /// What is notified of payscore (支付分（普通商户）、先享卡).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A user has authorized the service (支付分服务用户授权成功通知).
        ///
        /// `PAYSCORE.USER_OPEN_SERVICE`
        ///
        /// - Known by not having `sub_mch_id`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_1.shtml)
        #[doc(alias = "支付分服务用户授权成功通知")]
        ServiceAuthorized(AuthorizationChange) = "PAYSCORE.USER_OPEN_SERVICE" without ["sub_mch_id"],
        /// A user has withdrawn the authorization of the service (支付分服务用户解除授权成功通知).
        ///
        /// `PAYSCORE.USER_CLOSE_SERVICE`
        ///
        /// - Known by not having `sub_mch_id`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_1.shtml)
        #[doc(alias = "支付分服务用户解除授权成功通知")]
        ServiceDeauthorized(AuthorizationChange) = "PAYSCORE.USER_CLOSE_SERVICE" without ["sub_mch_id"],
        /// A user has confirmed a service order (支付分服务用户确认成功通知).
        ///
        /// `PAYSCORE.USER_CONFIRM`
        ///
        /// - Original type: `payscore`.
        /// - Known by not having `sub_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_2.shtml)
        #[doc(alias = "支付分服务用户确认成功通知")]
        OrderConfirmed(ServiceOrder) = "PAYSCORE.USER_CONFIRM" of ["payscore"] without ["sub_mchid"],
        /// A user has paid a service order (支付分服务用户支付成功通知).
        ///
        /// `PAYSCORE.USER_PAID`
        ///
        /// - Original type: `payscore`.
        /// - Known by not having `sub_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_3.shtml)
        #[doc(alias = "支付分服务用户支付成功通知")]
        OrderPaid(ServiceOrder) = "PAYSCORE.USER_PAID" of ["payscore"] without ["sub_mchid"],
        /// A user has accepted a service order (支付分服务确认订单通知).
        ///
        /// `PAYSCORE.USER_ACCEPTED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8)
        #[doc(alias = "支付分服务确认订单通知")]
        OrderAccepted(ServiceOrder) = "PAYSCORE.USER_ACCEPTED",
        /// A user has received a discount card (微信先享卡用户领卡通知).
        ///
        /// `DISCOUNT_CARD.GET_CARD`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml)
        #[doc(alias = "微信先享卡用户领卡通知")]
        DiscountCardReceived(ReceivedDiscountCard) = "DISCOUNT_CARD.GET_CARD",
        /// A discount card is settled (微信先享卡用户结算通知).
        ///
        /// `DISCOUNT_CARD.SETTLEMENT`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml)
        #[doc(alias = "微信先享卡用户结算通知")]
        DiscountCardSettled(DiscountCardOrder) = "DISCOUNT_CARD.SETTLEMENT",
        /// A user has accepted a discount card (微信先享卡用户领卡通知).
        ///
        /// `DISCOUNT_CARD.USER_ACCEPTED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter5_1.shtml)
        #[doc(alias = "微信先享卡用户领卡通知")]
        DiscountCardAccepted(DiscountCard) = "DISCOUNT_CARD.USER_ACCEPTED",
        /// The agreement of a discount card has ended (守约状态变化通知).
        ///
        /// `DISCOUNT_CARD.AGREEMENT_ENDED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter5_2.shtml)
        #[doc(alias = "守约状态变化通知")]
        DiscountCardEnded(DiscountCard) = "DISCOUNT_CARD.AGREEMENT_ENDED",
        /// The deduction for a discount card has changed its state (扣费状态变化通知).
        ///
        /// `DISCOUNT_CARD.USER_PAID`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter5_3.shtml)
        #[doc(alias = "扣费状态变化通知")]
        DiscountCardPaid(DiscountCard) = "DISCOUNT_CARD.USER_PAID",
    }
}

wxpay_core::model! {
    /// An authorization that a user has given or withdrawn.
    pub answer AuthorizationChange {
        always {}
        optional {
            /// Application id.
            appid: String,
            /// Merchant number.
            mch_id: String,
            /// Service id.
            service_id: String,
            /// Whether the authorization was given or withdrawn.
            user_service_status: AuthorizationStatus,
            /// When the authorization was given or withdrawn.
            openorclose_time: String,
            /// Authorization agreement number.
            authorization_code: String,
        }
    }
}

wxpay_core::model! {
    /// A discount card that a user has received.
    pub answer ReceivedDiscountCard {
        always {}
        optional {
            /// Application id.
            appid: String,
            /// When the discount card begins.
            card_begin_time: DateTime,
            /// When the discount card ends.
            card_end_time: DateTime,
            /// Name on the card or document.
            card_name: String,
            /// What the user is to do.
            card_objectives: Vec<CardObjective>,
            /// What the user gets for it.
            card_rewards: Vec<CardReward>,
            /// When it was created.
            create_time: DateTime,
            /// Discount card id.
            discount_card_id: String,
            /// Estimated amount of the reward. In fen.
            estimated_reward_amount: i64,
            /// Description of the objective.
            objective_description: String,
            /// Offline instructions.
            offline_instructions: String,
            /// Online instructions.
            online_instructions: String,
            /// The user's id within the application.
            openid: String,
            /// WeChat Pay's order number.
            order_id: String,
            /// The merchant's own order number.
            out_order_no: String,
            /// The merchant's own order number.
            out_trade_no: String,
            /// Description of the reward.
            reward_description: String,
            /// Service id.
            service_id: String,
            /// State.
            state: DiscountCardOrderState,
        }
    }
}

wxpay_core::model! {
    /// What a user is to do for a discount card.
    pub answer CardObjective {
        always {}
        optional {
            /// Count.
            count: i64,
            /// Description.
            description: String,
            /// Name.
            name: String,
            /// Objective id.
            objective_id: i64,
            /// Unit.
            unit: String,
        }
    }
}

wxpay_core::model! {
    /// What a user gets for a discount card.
    pub answer CardReward {
        always {}
        optional {
            /// Amount. In fen.
            amount: i64,
            /// Count.
            count: i64,
            /// Description.
            description: String,
            /// Name.
            name: String,
            /// Reward id.
            reward_id: i64,
            /// Unit.
            unit: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether a user has given or withdrawn the authorization.
    pub enum AuthorizationStatus {
        UserOpenService = "USER_OPEN_SERVICE",
        UserCloseService = "USER_CLOSE_SERVICE",
    }
}
