// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EtcContract;
use super::ParkingEntryState;
use super::ParkingInfo;
use super::ParkingPayer;
use super::ParkingTransactionAmount;
use wxpay_core::DateTime;
use wxpay_core::model::Value;

wxpay_core::events! {
    /// What is notified of vehicle (停车、ETC).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A parking fee is paid (支付成功通知).
        ///
        /// `TRANSACTION.SUCCESS`
        ///
        /// - Original type: `transaction`.
        /// - Known by having `parking_info`.
        /// - Known by not having `combine_out_trade_no`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_6.shtml)
        #[doc(alias = "支付成功通知")]
        ParkingPaid(ParkingPayment) = "TRANSACTION.SUCCESS" of ["transaction"] with ["parking_info"] without ["combine_out_trade_no"],
        /// A parking fee could not be deducted (停车服务扣费失败通知).
        ///
        /// `TRANSACTION.FAIL`
        ///
        /// - Known by having `parking_info`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_6.shtml)
        #[doc(alias = "停车服务扣费失败通知")]
        ParkingPaymentFailed(ParkingPayment) = "TRANSACTION.FAIL" with ["parking_info"],
        /// A user has paid back a parking fee that was advanced (用户对垫资单还款通知).
        ///
        /// `TRANSACTION.PAY_BACK`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_8_6.shtml)
        #[doc(alias = "用户对垫资单还款通知")]
        ParkingPaidBack(ParkingPayment) = "TRANSACTION.PAY_BACK",
        /// The state of a parking entry has changed (停车入场状态变更通知).
        ///
        /// `VEHICLE.ENTRANCE_STATE_CHANGE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_8_5.shtml)
        #[doc(alias = "停车入场状态变更通知")]
        ParkingEntryChanged(ParkingEntryChange) = "VEHICLE.ENTRANCE_STATE_CHANGE",
        /// The state of an ETC contract has changed (ETC授权签约状态变化通知).
        ///
        /// `VEHICLE.USER_STATE_CHANGE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/notice/get-state-notice.html)
        #[doc(alias = "ETC授权签约状态变化通知")]
        EtcContractChanged(EtcContract) = "VEHICLE.USER_STATE_CHANGE",
    }
}

wxpay_core::model! {
    /// A parking transaction that is notified of, with its state and amounts.
    pub answer ParkingPayment {
        always {
            /// The merchant's own order number.
            out_trade_no: String,
            /// Trade state.
            trade_state: NotifiedTradeState,
        }
        optional {
            /// Application id.
            appid: String,
            /// The service provider's merchant number.
            sp_mchid: String,
            /// The sub-merchant's application id.
            sub_appid: String,
            /// The sub-merchant's number.
            sub_mchid: String,
            /// Description of the trade state.
            trade_state_description: String,
            /// Bank type.
            bank_type: String,
            /// Extra data attached by the merchant.
            attach: String,
            /// When it succeeded.
            success_time: DateTime,
            /// When it was created.
            create_time: DateTime,
            /// Whether the user has repaid.
            user_repaid: String,
            /// Description.
            description: String,
            /// Trade scene.
            trade_scene: NotifiedTradeScene,
            /// The payer.
            payer: ParkingPayer,
            /// Amount.
            amount: ParkingTransactionAmount,
            /// Parking scene details.
            parking_info: ParkingInfo,
            /// Details of the promotions.
            promotion_detail: Vec<ParkingNoticePromotion>,
            /// WeChat Pay's order number.
            transaction_id: String,
            /// Merchant number.
            mchid: String,
            /// Description of the trade state.
            trade_state_desc: String,
            /// Trade type.
            trade_type: String,
            /// Where the payment takes place.
            scene_info: Value,
        }
    }
}

wxpay_core::model! {
    /// A discount on a parking transaction, as a notification tells it.
    pub answer ParkingNoticePromotion {
        always {}
        optional {
            /// Coupon id.
            promotion_id: String,
            /// Name.
            name: String,
            /// Scope it applies to.
            scope: NotifiedPromotionScope,
            /// Kind.
            r#type = "type": NotifiedPromotionType,
            /// Amount. In fen.
            amount: i64,
            /// Activity id.
            activity_id: String,
            /// Amount contributed by WeChat Pay. In fen.
            wechatpay_contribute: i64,
            /// Amount contributed by the merchant. In fen.
            merchant_contribute: i64,
            /// Amount contributed by others. In fen.
            other_contribute: i64,
            /// Coupon id.
            coupon_id: String,
            /// Currency.
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// A vehicle in a parking lot, with the state of its entry.
    pub answer ParkingEntryChange {
        always {
            /// Parking id.
            parking_id: String,
            /// Parking state.
            parking_state: ParkingEntryState,
        }
        optional {
            /// The service provider's merchant number.
            sp_mchid: String,
            /// The merchant's own parking entry number.
            out_parking_no: String,
            /// Plate number.
            plate_number: String,
            /// Plate color.
            plate_color: String,
            /// Start time.
            start_time: DateTime,
            /// Parking lot name.
            parking_name: String,
            /// Free duration.
            free_duration: i64,
            /// When the state has changed.
            state_update_time: DateTime,
            /// The sub-merchant's number.
            sub_mchid: String,
            /// `blocked_state_description`.
            blocked_state_description: BlockedReason,
        }
    }
}

wxpay_core::open_enum! {
    /// The scene of a notified transaction.
    pub enum NotifiedTradeScene {
        Parking = "PARKING",
    }
}

wxpay_core::open_enum! {
    /// State of a parking transaction that is notified of.
    pub enum NotifiedTradeState {
        Success = "SUCCESS",
        Refund = "REFUND",
        Notpay = "NOTPAY",
        Closed = "CLOSED",
        Revoked = "REVOKED",
        Userpaying = "USERPAYING",
        Payerror = "PAYERROR",
        Accept = "ACCEPT",
        PayFail = "PAY_FAIL",
    }
}

wxpay_core::open_enum! {
    /// What a discount applies to.
    pub enum NotifiedPromotionScope {
        Global = "GLOBAL",
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Whether a discount is paid out to the merchant.
    pub enum NotifiedPromotionType {
        Cash = "CASH",
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
