// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Contract;
use super::PartnerContract;
use super::Payer;
use wxpay_core::DateTime;
use wxpay_core::model::Value;

wxpay_core::events! {
    /// What is notified of papay (委托代扣、免密支付、收付通合单代扣).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A deduction is paid (委托代扣支付成功结果通知).
        ///
        /// `TRANSACTION.SUCCESS`
        ///
        /// - Original type: `transaction`.
        /// - Known by not having `combine_out_trade_no`, `parking_info`.
        /// - It cannot be told from an event of `partner_payments`, `payments`: where both are received, it comes as theirs.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/deduct-result-notify.html)
        #[doc(alias = "委托代扣支付成功结果通知")]
        DeductionPaid(Deduction) = "TRANSACTION.SUCCESS" of ["transaction"] without ["combine_out_trade_no", "parking_info"],
        /// A deduction has failed (委托代扣支付失败结果通知).
        ///
        /// `TRANSACTION.FAIL`
        ///
        /// - Known by not having `parking_info`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/deduct-result-notify.html)
        #[doc(alias = "委托代扣支付失败结果通知")]
        DeductionFailed(Deduction) = "TRANSACTION.FAIL" without ["parking_info"],
        /// A user has signed a sub-merchant's contract (委托代扣签约成功通知).
        ///
        /// `ENTRUST.SIGN`
        ///
        /// - Known by having `sp_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/contract-alter-notify.html)
        #[doc(alias = "委托代扣签约成功通知")]
        PartnerContractSigned(PartnerContract) = "ENTRUST.SIGN" with ["sp_mchid"],
        /// A user has signed a contract (委托代扣签约成功通知).
        ///
        /// `ENTRUST.SIGN`
        ///
        /// - Known by not having `sp_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/contract-alter-notify.html)
        #[doc(alias = "委托代扣签约成功通知")]
        ContractSigned(Contract) = "ENTRUST.SIGN" without ["sp_mchid"],
        /// A sub-merchant's contract has ended (委托代扣解约成功通知).
        ///
        /// `ENTRUST.TERMINATE`
        ///
        /// - Known by having `sp_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/contract-alter-notify.html)
        #[doc(alias = "委托代扣解约成功通知")]
        PartnerContractTerminated(PartnerContract) = "ENTRUST.TERMINATE" with ["sp_mchid"],
        /// A contract has ended (委托代扣解约成功通知).
        ///
        /// `ENTRUST.TERMINATE`
        ///
        /// - Known by not having `sp_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/contract-alter-notify.html)
        #[doc(alias = "委托代扣解约成功通知")]
        ContractTerminated(Contract) = "ENTRUST.TERMINATE" without ["sp_mchid"],
        /// A user is about to end a contract, and may be won back (代扣解约挽留业务-获取解约挽留信息).
        ///
        /// `ENTRUST.TERMINATE_RETENTION`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/termination-retention/termination-retention-information.html)
        #[doc(alias = "代扣解约挽留业务-获取解约挽留信息")]
        ContractRetention(Contract) = "ENTRUST.TERMINATE_RETENTION",
        /// A user has signed a platform's contract (收付通合单代扣签约成功通知).
        ///
        /// `ECOMMERCE_ENTRUST.SIGN`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_7.shtml)
        #[doc(alias = "收付通合单代扣签约成功通知")]
        PlatformContractSigned(PlatformContractChange) = "ECOMMERCE_ENTRUST.SIGN",
        /// A platform's contract has ended (收付通合单代扣解约成功通知).
        ///
        /// `ECOMMERCE_ENTRUST.TERMINATE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_7.shtml)
        #[doc(alias = "收付通合单代扣解约成功通知")]
        PlatformContractTerminated(PlatformContractChange) = "ECOMMERCE_ENTRUST.TERMINATE",
        /// A user has signed a contract for deductions (签约/解约成功通知).
        ///
        /// `PAPAY.SIGN`
        ///
        /// - No source that is known describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_5.shtml)
        #[doc(alias = "签约/解约成功通知")]
        OverseasContractSigned(OverseasContractChange) = "PAPAY.SIGN",
        /// A contract for deductions has ended (签约/解约成功通知).
        ///
        /// `PAPAY.TERMINATE`
        ///
        /// - No source that is known describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_5.shtml)
        #[doc(alias = "签约/解约成功通知")]
        OverseasContractTerminated(OverseasContractChange) = "PAPAY.TERMINATE",
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
            payer: Payer,
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

wxpay_core::model! {
    /// The contract of an e-commerce platform that was signed or has ended.
    pub answer PlatformContractChange {
        always {}
        optional {
            /// Merchant number.
            mchid: String,
            /// The merchant's own contract number.
            out_contract_code: String,
            /// Plan or template id.
            plan_id: i64,
            /// Application id.
            appid: String,
            /// The user's id within the application.
            openid: String,
            /// When the contract expires.
            contract_expired_time: DateTime,
            /// When the operation took place.
            operate_time: DateTime,
            /// How the contract was terminated.
            contract_termination_mode: PlatformTerminationMode,
        }
    }
}

wxpay_core::model! {
    /// A contract for deductions that was signed or has ended.
    pub answer OverseasContractChange {
        always {}
        optional {}
    }
}

wxpay_core::open_enum! {
    /// How the contract of a platform was ended.
    pub enum PlatformTerminationMode {
        UserTerminate = "USER_TERMINATE",
        MchApiTerminate = "MCH_API_TERMINATE",
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        CustomServiceTerminate = "CUSTOM_SERVICE_TERMINATE",
        SystemTerminate = "SYSTEM_TERMINATE",
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
