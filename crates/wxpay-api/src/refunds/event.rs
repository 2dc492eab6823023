// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FundsAccount;
use super::PromotionDetail;
use super::RefundAccount;
use super::RefundAmount;
use super::RefundChannel;
use super::RefundStatus;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of refunds (退款).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A refund has reached the payer (退款成功通知).
        ///
        /// `REFUND.SUCCESS`
        ///
        /// - Original type: `refund`, `payscore`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/refund-result.html)
        #[doc(alias("退款成功通知", "REFUND.SUCCESS"))]
        RefundSucceeded(RefundResult) = "REFUND.SUCCESS" of ["refund", "payscore"],
        /// A refund was closed (退款关闭通知).
        ///
        /// `REFUND.CLOSED`
        ///
        /// - Original type: `refund`, `payscore`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/refund-result.html)
        #[doc(alias("退款关闭通知", "REFUND.CLOSED"))]
        RefundClosed(RefundResult) = "REFUND.CLOSED" of ["refund", "payscore"],
        /// A refund could not be paid out (退款异常通知).
        ///
        /// `REFUND.ABNORMAL`
        ///
        /// - Original type: `refund`, `payscore`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/refund-result.html)
        #[doc(alias("退款异常通知", "REFUND.ABNORMAL"))]
        RefundAbnormal(RefundResult) = "REFUND.ABNORMAL" of ["refund", "payscore"],
    }
}

/// A refund that has ended, with its amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundResult {
    /// The merchant's own refund number (商户退款单号).
    pub out_refund_no: String,
    /// Result of the refund.
    pub refund_status: RefundStatus,
    /// Merchant number.
    pub mchid: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's refund number.
    pub refund_id: Option<String>,
    /// When it succeeded.
    pub success_time: Option<DateTime>,
    /// Account that receives the refund.
    pub user_received_account: Option<String>,
    /// Amounts of order and refund, in fen.
    pub amount: Option<RefundAmount>,
    /// State of the order that was refunded.
    pub trade_state: Option<String>,
    /// When it was created.
    pub create_time: Option<DateTime>,
    /// Discounts that were returned with the refund.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Refund channel.
    pub channel: Option<RefundChannel>,
    /// Account of the merchant that paid the refund.
    pub funds_account: Option<FundsAccount>,
    /// The mchid of the service provider. No official source confirms it.
    pub sp_mchid: Option<String>,
    /// The mchid of the sub-merchant. No official source confirms it.
    pub sub_mchid: Option<String>,
    /// Account that pays the refund.
    pub refund_account: Option<RefundAccount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RefundResult
    [out_refund_no, refund_status,]
    [mchid, transaction_id, out_trade_no, refund_id, success_time, user_received_account, amount, trade_state, create_time, promotion_detail, channel, funds_account, sp_mchid, sub_mchid, refund_account,]
    []
}
