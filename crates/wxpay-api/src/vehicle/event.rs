// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Currency;
use super::EtcContract;
use super::ParkingEntryState;
use super::ParkingInfo;
use super::ParkingPayer;
use super::ParkingServicePlateColor;
use super::ParkingTransactionAmount;
use super::YesNo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::Value;

wxpay_core::events! {
    /// Notifications of vehicle (停车、ETC).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A parking fee is paid (支付成功通知).
        ///
        /// `TRANSACTION.SUCCESS`
        ///
        /// - Original type: `transaction`.
        /// - Identified by the presence of `parking_info`.
        /// - Identified by the absence of `combine_out_trade_no`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_6.shtml)
        #[doc(alias("支付成功通知", "TRANSACTION.SUCCESS"))]
        ParkingPaid(ParkingPayment) = "TRANSACTION.SUCCESS" of ["transaction"] with ["parking_info"] without ["combine_out_trade_no"],
        /// A parking fee could not be deducted (停车服务扣费失败通知).
        ///
        /// `TRANSACTION.FAIL`
        ///
        /// - Identified by the presence of `parking_info`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_6.shtml)
        #[doc(alias("停车服务扣费失败通知", "TRANSACTION.FAIL"))]
        ParkingPaymentFailed(ParkingPayment) = "TRANSACTION.FAIL" with ["parking_info"],
        /// A user has paid back a parking fee that was advanced (用户对垫资单还款通知).
        ///
        /// `TRANSACTION.PAY_BACK`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_8_6.shtml)
        #[doc(alias("用户对垫资单还款通知", "TRANSACTION.PAY_BACK"))]
        ParkingPaidBack(ParkingPayment) = "TRANSACTION.PAY_BACK",
        /// The state of a parking entry has changed (停车入场状态变更通知).
        ///
        /// `VEHICLE.ENTRANCE_STATE_CHANGE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_8_5.shtml)
        #[doc(alias("停车入场状态变更通知", "VEHICLE.ENTRANCE_STATE_CHANGE"))]
        ParkingEntryChanged(ParkingEntryChange) = "VEHICLE.ENTRANCE_STATE_CHANGE",
        /// The state of an ETC contract has changed (ETC授权签约状态变化通知).
        ///
        /// `VEHICLE.USER_STATE_CHANGE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/notice/get-state-notice.html)
        #[doc(alias("ETC授权签约状态变化通知", "VEHICLE.USER_STATE_CHANGE"))]
        EtcContractChanged(EtcContract) = "VEHICLE.USER_STATE_CHANGE",
    }
}

/// A parking transaction that is notified of, with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingPayment {
    /// The merchant's own order number.
    pub out_trade_no: String,
    /// Trade state (交易状态).
    pub trade_state: NotifiedTradeState,
    /// Application id.
    pub appid: Option<String>,
    /// The service provider's merchant number.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number.
    pub sub_mchid: Option<String>,
    /// Description of the trade state (交易状态描述).
    pub trade_state_description: Option<String>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// Extra data attached by the merchant.
    pub attach: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// When it was created (订单创建时间).
    pub create_time: Option<DateTime>,
    /// Says whether the user has repaid (用户是否已还款).
    pub user_repaid: Option<YesNo>,
    /// Goods or service that was paid for.
    pub description: Option<String>,
    /// Trade scene (交易场景).
    pub trade_scene: Option<NotifiedTradeScene>,
    /// User whose account was charged.
    pub payer: Option<ParkingPayer>,
    /// Amounts of the order, in fen.
    pub amount: Option<ParkingTransactionAmount>,
    /// Parking scene details (停车场景信息).
    pub parking_info: Option<ParkingInfo>,
    /// Discounts that were used in the payment.
    pub promotion_detail: Option<Vec<ParkingNoticePromotion>>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Merchant number.
    pub mchid: Option<String>,
    /// Description of the trade state.
    pub trade_state_desc: Option<String>,
    /// Way of paying; deductions have one of their own.
    pub trade_type: Option<String>,
    /// Place of the payment.
    pub scene_info: Option<Value>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingPayment
    [out_trade_no, trade_state,]
    [appid, sp_mchid, sub_appid, sub_mchid, trade_state_description, bank_type, attach, success_time, create_time, user_repaid, description, trade_scene, payer, amount, parking_info, promotion_detail, transaction_id, mchid, trade_state_desc, trade_type, scene_info,]
    []
}

/// A discount on a parking transaction, as a notification tells it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingNoticePromotion {
    /// Coupon id.
    pub promotion_id: Option<String>,
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<NotifiedPromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<NotifiedPromotionType>,
    /// Value of the discount. In fen.
    pub amount: Option<i64>,
    /// Activity that the discount belongs to.
    pub activity_id: Option<String>,
    /// Amount contributed by WeChat Pay (微信出资). In fen.
    pub wechatpay_contribute: Option<i64>,
    /// Amount contributed by the merchant (商户出资). In fen.
    pub merchant_contribute: Option<i64>,
    /// Amount contributed by others (其他出资). In fen.
    pub other_contribute: Option<i64>,
    /// Coupon id (券ID).
    pub coupon_id: Option<String>,
    /// Currency of the discount.
    pub currency: Option<Currency>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingNoticePromotion
    []
    [promotion_id, name, scope, r#type = "type", amount, activity_id, wechatpay_contribute, merchant_contribute, other_contribute, coupon_id, currency,]
    []
}

/// A vehicle in a parking lot, with the state of its entry.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingEntryChange {
    /// Number of the entry at WeChat Pay.
    pub parking_id: String,
    /// Parking state (停车状态).
    pub parking_state: ParkingEntryState,
    /// The service provider's merchant number.
    pub sp_mchid: Option<String>,
    /// The merchant's own parking entry number (商户入场id).
    pub out_parking_no: Option<String>,
    /// Licence plate of the vehicle.
    pub plate_number: Option<String>,
    /// Plate color (车牌颜色).
    pub plate_color: Option<ParkingServicePlateColor>,
    /// Time of entry.
    pub start_time: Option<DateTime>,
    /// Parking lot name (停车场名称).
    pub parking_name: Option<String>,
    /// Free duration (免费时长).
    pub free_duration: Option<i64>,
    /// When the state has changed.
    pub state_update_time: Option<DateTime>,
    /// The sub-merchant's number.
    pub sub_mchid: Option<String>,
    /// Reason why the plate cannot pay without a password.
    pub blocked_state_description: Option<BlockedReason>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingEntryChange
    [parking_id, parking_state,]
    [sp_mchid, out_parking_no, plate_number, plate_color, start_time, parking_name, free_duration, state_update_time, sub_mchid, blocked_state_description,]
    []
}

wxpay_core::open_enum! {
    /// The scene of a notified transaction.
    pub enum NotifiedTradeScene {
        /// Parking lot (车场停车场景).
        Parking = "PARKING",
    }
}

wxpay_core::open_enum! {
    /// State of a parking transaction that is notified of.
    pub enum NotifiedTradeState {
        /// The payer has paid.
        Success = "SUCCESS",
        /// Refunded, wholly or partly.
        Refund = "REFUND",
        /// Not paid.
        Notpay = "NOTPAY",
        /// Not paid, and can no longer be paid (已关闭).
        Closed = "CLOSED",
        /// Reversed (payment code only; 已撤销).
        Revoked = "REVOKED",
        /// User is paying (用户支付中).
        Userpaying = "USERPAYING",
        /// Failed, for instance at the bank (支付失败).
        Payerror = "PAYERROR",
        /// Accepted, waits to be collected (已接收，等待扣款).
        Accept = "ACCEPT",
        /// The deduction failed (支付失败).
        PayFail = "PAY_FAIL",
    }
}

wxpay_core::open_enum! {
    /// Scope of a discount.
    pub enum NotifiedPromotionScope {
        /// For the whole order.
        Global = "GLOBAL",
        /// For single goods.
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Says whether a discount is paid out to the merchant.
    pub enum NotifiedPromotionType {
        /// With settlement funds, settled with the order.
        Cash = "CASH",
        /// Without settlement funds.
        Nocash = "NOCASH",
    }
}

wxpay_core::open_enum! {
    /// Why a vehicle's payments are blocked.
    pub enum BlockedReason {
        /// Paused
        Pause = "PAUSE",
        /// Something is overdue; the user has to pay it back
        Overdue = "OVERDUE",
        /// The user has removed the plate; open the service again
        Remove = "REMOVE",
    }
}
