// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Contract;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::Value;

wxpay_core::events! {
    /// Notifications of papay insurance (保险委托代扣、保单).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A deduction is paid (保险业委托代扣支付成功结果通知).
        ///
        /// `TRANSACTION.SUCCESS`
        ///
        /// - Original type: `transaction`.
        /// - Identified by the absence of `combine_out_trade_no`, `parking_info`.
        /// - It cannot be distinguished from an event of `papay`, `partner_payments`, `payments`: if both are received, it becomes one of theirs.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct-result-notify.html)
        #[doc(alias("保险业委托代扣支付成功结果通知", "TRANSACTION.SUCCESS"))]
        DeductionPaid(Deduction) = "TRANSACTION.SUCCESS" of ["transaction"] without ["combine_out_trade_no", "parking_info"],
        /// A deduction has failed (保险业委托代扣支付失败结果通知).
        ///
        /// `TRANSACTION.FAIL`
        ///
        /// - Identified by the absence of `parking_info`.
        /// - It cannot be distinguished from an event of `papay`: if both are received, it becomes one of theirs.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct-result-notify.html)
        #[doc(alias("保险业委托代扣支付失败结果通知", "TRANSACTION.FAIL"))]
        DeductionFailed(Deduction) = "TRANSACTION.FAIL" without ["parking_info"],
        /// A user has signed a contract (保险商户委托代扣签约成功通知).
        ///
        /// `INSURANCE_ENTRUST.SIGN`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html)
        #[doc(alias("保险商户委托代扣签约成功通知", "INSURANCE_ENTRUST.SIGN"))]
        ContractSigned(Contract) = "INSURANCE_ENTRUST.SIGN",
        /// A contract was renewed (保险商户委托代续期完成通知).
        ///
        /// `INSURANCE_ENTRUST.RENEW`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html)
        #[doc(alias("保险商户委托代续期完成通知", "INSURANCE_ENTRUST.RENEW"))]
        ContractRenewed(Contract) = "INSURANCE_ENTRUST.RENEW",
        /// A contract has ended (保险商户委托代扣解约完成通知).
        ///
        /// `INSURANCE_ENTRUST.TERMINATE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html)
        #[doc(alias("保险商户委托代扣解约完成通知", "INSURANCE_ENTRUST.TERMINATE"))]
        ContractTerminated(Contract) = "INSURANCE_ENTRUST.TERMINATE",
    }
}

/// A deduction that is notified of, with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct Deduction {
    /// The merchant's own order number (商户订单号).
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
    /// Extra data attached by the merchant (附加数据).
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
    pub payer: Option<NotifiedPayer>,
    /// Amount (扣费金额信息).
    pub amount: Option<NotifiedAmount>,
    /// Discounts that were used in the deduction.
    pub promotion_detail: Option<Vec<NotifiedPromotion>>,
    /// WeChat Pay's order number.
    pub transaction_id: Option<String>,
    /// Merchant number (商户号).
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

/// Owner of the account that is deducted.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotifiedPayer {
    /// The user's id within the application.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotifiedPayer
    []
    [openid,]
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
    /// Amount. In fen.
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

wxpay_core::open_enum! {
    /// State of a deduction.
    pub enum TradeState {
        /// Paid.
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
    }
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
