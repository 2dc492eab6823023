// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Contract;
use wxpay_core::DateTime;
use wxpay_core::model::Value;

wxpay_core::events! {
    /// What is notified of papay insurance (保险委托代扣、保单).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A deduction is paid (保险业委托代扣支付成功结果通知).
        ///
        /// `TRANSACTION.SUCCESS`
        ///
        /// - Original type: `transaction`.
        /// - Known by not having `combine_out_trade_no`, `parking_info`.
        /// - It cannot be told from an event of `papay`, `partner_payments`, `payments`: where both are received, it comes as theirs.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct-result-notify.html)
        #[doc(alias = "保险业委托代扣支付成功结果通知")]
        DeductionPaid(Deduction) = "TRANSACTION.SUCCESS" of ["transaction"] without ["combine_out_trade_no", "parking_info"],
        /// A deduction has failed (保险业委托代扣支付失败结果通知).
        ///
        /// `TRANSACTION.FAIL`
        ///
        /// - Known by not having `parking_info`.
        /// - It cannot be told from an event of `papay`: where both are received, it comes as theirs.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct-result-notify.html)
        #[doc(alias = "保险业委托代扣支付失败结果通知")]
        DeductionFailed(Deduction) = "TRANSACTION.FAIL" without ["parking_info"],
        /// A user has signed a contract (保险商户委托代扣签约成功通知).
        ///
        /// `INSURANCE_ENTRUST.SIGN`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html)
        #[doc(alias = "保险商户委托代扣签约成功通知")]
        ContractSigned(Contract) = "INSURANCE_ENTRUST.SIGN",
        /// A contract was renewed (保险商户委托代续期完成通知).
        ///
        /// `INSURANCE_ENTRUST.RENEW`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html)
        #[doc(alias = "保险商户委托代续期完成通知")]
        ContractRenewed(Contract) = "INSURANCE_ENTRUST.RENEW",
        /// A contract has ended (保险商户委托代扣解约完成通知).
        ///
        /// `INSURANCE_ENTRUST.TERMINATE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html)
        #[doc(alias = "保险商户委托代扣解约完成通知")]
        ContractTerminated(Contract) = "INSURANCE_ENTRUST.TERMINATE",
    }
}

wxpay_core::model! {
    /// A deduction that is notified of, with its state and amounts.
    pub answer Deduction {
        always {
            /// The merchant's own order number.
            out_trade_no: String,
            /// Trade state.
            trade_state: TradeState,
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
            trade_scene: String,
            /// The payer.
            payer: NotifiedPayer,
            /// Amount.
            amount: NotifiedAmount,
            /// Details of the promotions.
            promotion_detail: Vec<NotifiedPromotion>,
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
    /// Whose account is deducted.
    pub answer NotifiedPayer {
        always {}
        optional {
            /// The user's id within the application.
            openid: String,
        }
    }
}

wxpay_core::model! {
    /// The amount of a deduction and what was paid of it.
    pub answer NotifiedAmount {
        always {}
        optional {
            /// Total. In fen.
            total: i64,
            /// Discount. In fen.
            discount_total: i64,
            /// Amount the user pays. In fen.
            payer_total: i64,
            /// Currency.
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// A discount on a deduction.
    pub answer NotifiedPromotion {
        always {}
        optional {
            /// Coupon id.
            promotion_id: String,
            /// Name.
            name: String,
            /// Scope it applies to.
            scope: PromotionScope,
            /// Kind.
            r#type = "type": PromotionType,
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
        }
    }
}

wxpay_core::open_enum! {
    /// State of a deduction.
    pub enum TradeState {
        Success = "SUCCESS",
        Refund = "REFUND",
        Notpay = "NOTPAY",
        Closed = "CLOSED",
        Revoked = "REVOKED",
        Userpaying = "USERPAYING",
        Payerror = "PAYERROR",
        Accept = "ACCEPT",
    }
}

wxpay_core::open_enum! {
    /// What a discount applies to.
    pub enum PromotionScope {
        Global = "GLOBAL",
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Whether a discount is paid out to the merchant.
    pub enum PromotionType {
        Cash = "CASH",
        Nocash = "NOCASH",
    }
}
