// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Contract;
use super::PartnerContract;
use super::Payer;
use super::PlatformTerminationMode;
use super::TradeState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::Value;

wxpay_core::events! {
    /// Notifications of papay (委托代扣、免密支付、收付通合单代扣).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A deduction is paid (委托代扣支付成功结果通知).
        ///
        /// `TRANSACTION.SUCCESS`
        ///
        /// - Original type: `transaction`.
        /// - Identified by the absence of `combine_out_trade_no`, `parking_info`.
        /// - It cannot be distinguished from an event of `partner_payments`, `payments`: if both are received, it becomes one of theirs.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/deduct-result-notify.html)
        #[doc(alias("委托代扣支付成功结果通知", "TRANSACTION.SUCCESS"))]
        DeductionPaid(Deduction) = "TRANSACTION.SUCCESS" of ["transaction"] without ["combine_out_trade_no", "parking_info"],
        /// A deduction has failed (委托代扣支付失败结果通知).
        ///
        /// `TRANSACTION.FAIL`
        ///
        /// - Identified by the absence of `parking_info`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/deduct-result-notify.html)
        #[doc(alias("委托代扣支付失败结果通知", "TRANSACTION.FAIL"))]
        DeductionFailed(Deduction) = "TRANSACTION.FAIL" without ["parking_info"],
        /// A user has signed a sub-merchant's contract (委托代扣签约成功通知).
        ///
        /// `ENTRUST.SIGN`
        ///
        /// - Identified by the presence of `sp_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/contract-alter-notify.html)
        #[doc(alias("委托代扣签约成功通知", "ENTRUST.SIGN"))]
        PartnerContractSigned(PartnerContract) = "ENTRUST.SIGN" with ["sp_mchid"],
        /// A user has signed a contract (委托代扣签约成功通知).
        ///
        /// `ENTRUST.SIGN`
        ///
        /// - Identified by the absence of `sp_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/contract-alter-notify.html)
        #[doc(alias("委托代扣签约成功通知", "ENTRUST.SIGN"))]
        ContractSigned(Contract) = "ENTRUST.SIGN" without ["sp_mchid"],
        /// A sub-merchant's contract has ended (委托代扣解约成功通知).
        ///
        /// `ENTRUST.TERMINATE`
        ///
        /// - Identified by the presence of `sp_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/contract-alter-notify.html)
        #[doc(alias("委托代扣解约成功通知", "ENTRUST.TERMINATE"))]
        PartnerContractTerminated(PartnerContract) = "ENTRUST.TERMINATE" with ["sp_mchid"],
        /// A contract has ended (委托代扣解约成功通知).
        ///
        /// `ENTRUST.TERMINATE`
        ///
        /// - Identified by the absence of `sp_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/contract-alter-notify.html)
        #[doc(alias("委托代扣解约成功通知", "ENTRUST.TERMINATE"))]
        ContractTerminated(Contract) = "ENTRUST.TERMINATE" without ["sp_mchid"],
        /// A user is about to end a contract, and may be won back (代扣解约挽留业务-获取解约挽留信息).
        ///
        /// `ENTRUST.TERMINATE_RETENTION`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/termination-retention/termination-retention-information.html)
        #[doc(alias("代扣解约挽留业务-获取解约挽留信息", "ENTRUST.TERMINATE_RETENTION"))]
        ContractRetention(Contract) = "ENTRUST.TERMINATE_RETENTION",
        /// A user has signed a platform's contract (收付通合单代扣签约成功通知).
        ///
        /// `ECOMMERCE_ENTRUST.SIGN`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_7.shtml)
        #[doc(alias("收付通合单代扣签约成功通知", "ECOMMERCE_ENTRUST.SIGN"))]
        PlatformContractSigned(PlatformContractChange) = "ECOMMERCE_ENTRUST.SIGN",
        /// A platform's contract has ended (收付通合单代扣解约成功通知).
        ///
        /// `ECOMMERCE_ENTRUST.TERMINATE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_7.shtml)
        #[doc(alias("收付通合单代扣解约成功通知", "ECOMMERCE_ENTRUST.TERMINATE"))]
        PlatformContractTerminated(PlatformContractChange) = "ECOMMERCE_ENTRUST.TERMINATE",
        /// A user has signed a contract for deductions (签约/解约成功通知).
        ///
        /// `PAPAY.SIGN`
        ///
        /// - No known source describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_5.shtml)
        #[doc(alias("签约/解约成功通知", "PAPAY.SIGN"))]
        OverseasContractSigned(OverseasContractChange) = "PAPAY.SIGN",
        /// A contract for deductions has ended (签约/解约成功通知).
        ///
        /// `PAPAY.TERMINATE`
        ///
        /// - No known source describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_5.shtml)
        #[doc(alias("签约/解约成功通知", "PAPAY.TERMINATE"))]
        OverseasContractTerminated(OverseasContractChange) = "PAPAY.TERMINATE",
    }
}

/// A deduction that is notified of, with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct Deduction {
    /// The merchant's own order number.
    pub out_trade_no: String,
    /// State of the deduction.
    pub trade_state: TradeState,
    /// Application id.
    pub appid: Option<String>,
    /// The service provider's merchant number.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number.
    pub sub_mchid: Option<String>,
    /// Reason of the state in words.
    pub trade_state_description: Option<String>,
    /// Bank or balance that paid.
    pub bank_type: Option<String>,
    /// Extra data attached by the merchant.
    pub attach: Option<String>,
    /// When it succeeded.
    pub success_time: Option<DateTime>,
    /// When it was created.
    pub create_time: Option<DateTime>,
    /// Says whether the user has repaid.
    pub user_repaid: Option<String>,
    /// Description (商品描述).
    pub description: Option<String>,
    /// Business in which the deduction was made.
    pub trade_scene: Option<String>,
    /// User whose account was charged.
    pub payer: Option<Payer>,
    /// Amounts of the deduction, in fen.
    pub amount: Option<NotifiedAmount>,
    /// Discounts that were used in the deduction.
    pub promotion_detail: Option<Vec<NotifiedPromotion>>,
    /// WeChat Pay's order number.
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

wxpay_core::__model_impl! { Deduction
    [out_trade_no, trade_state,]
    [appid, sp_mchid, sub_appid, sub_mchid, trade_state_description, bank_type, attach, success_time, create_time, user_repaid, description, trade_scene, payer, amount, promotion_detail, transaction_id, mchid, trade_state_desc, trade_type, scene_info,]
    []
}

/// The amount of a deduction and what was paid of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotifiedAmount {
    /// Total. In fen.
    pub total: Option<i64>,
    /// Discount. In fen.
    pub discount_total: Option<i64>,
    /// Amount the user pays. In fen.
    pub payer_total: Option<i64>,
    /// Currency of the discount.
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotifiedAmount
    []
    [total, discount_total, payer_total, currency,]
    []
}

/// A discount on a deduction.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotifiedPromotion {
    /// Coupon id.
    pub promotion_id: Option<String>,
    /// Name of the discount.
    pub name: Option<String>,
    /// Scope it applies to.
    pub scope: Option<PromotionScope>,
    /// Kind.
    pub r#type: Option<PromotionType>,
    /// Value of the discount. In fen.
    pub amount: Option<i64>,
    /// Activity that the discount belongs to.
    pub activity_id: Option<String>,
    /// Amount contributed by WeChat Pay. In fen.
    pub wechatpay_contribute: Option<i64>,
    /// Amount contributed by the merchant. In fen.
    pub merchant_contribute: Option<i64>,
    /// Amount contributed by others. In fen.
    pub other_contribute: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotifiedPromotion
    []
    [promotion_id, name, scope, r#type = "type", amount, activity_id, wechatpay_contribute, merchant_contribute, other_contribute,]
    []
}

/// The contract of an e-commerce platform that was signed or has ended.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformContractChange {
    /// Merchant number.
    pub mchid: Option<String>,
    /// The merchant's own contract number (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// Plan or template id.
    pub plan_id: Option<i64>,
    /// Application id.
    pub appid: Option<String>,
    /// The user's id within the application.
    pub openid: Option<String>,
    /// When the contract expires (协议到期时间).
    pub contract_expired_time: Option<DateTime>,
    /// When the operation took place.
    pub operate_time: Option<DateTime>,
    /// Way in which the contract was terminated (协议解约方式).
    pub contract_termination_mode: Option<PlatformTerminationMode>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PlatformContractChange
    []
    [mchid, out_contract_code, plan_id, appid, openid, contract_expired_time, operate_time, contract_termination_mode,]
    []
}

/// A contract for deductions that was signed or has ended.
#[derive(Clone)]
#[non_exhaustive]
pub struct OverseasContractChange {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OverseasContractChange
    []
    []
    []
}

wxpay_core::open_enum! {
    /// Scope of a discount.
    pub enum PromotionScope {
        /// For the whole order.
        Global = "GLOBAL",
        /// For single goods.
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Says whether a discount is paid out to the merchant.
    pub enum PromotionType {
        /// With settlement funds, settled with the order.
        Cash = "CASH",
        /// Without settlement funds.
        Nocash = "NOCASH",
    }
}
