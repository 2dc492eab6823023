// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FundsAccount;
use super::PromotionDetail;
use super::RefundAmount;
use super::RefundChannel;
use super::RefundStatus;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// What is notified of refunds (退款).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A refund has reached the payer (退款成功通知).
        ///
        /// `REFUND.SUCCESS`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/refund-result.html)
        #[doc(alias = "退款成功通知")]
        RefundSucceeded(RefundResult) = "REFUND.SUCCESS",
        /// A refund was closed (退款关闭通知).
        ///
        /// `REFUND.CLOSED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/refund-result.html)
        #[doc(alias = "退款关闭通知")]
        RefundClosed(RefundResult) = "REFUND.CLOSED",
        /// A refund could not be paid out (退款异常通知).
        ///
        /// `REFUND.ABNORMAL`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/refund-result.html)
        #[doc(alias = "退款异常通知")]
        RefundAbnormal(RefundResult) = "REFUND.ABNORMAL",
    }
}

/// A refund that has ended, with its amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundResult {
    /// Merchant number.
    pub mchid: Option<String>,
    /// WeChat Pay's order number.
    pub transaction_id: Option<String>,
    /// The merchant's own order number.
    pub out_trade_no: Option<String>,
    /// WeChat Pay's refund number.
    pub refund_id: Option<String>,
    /// The merchant's own refund number.
    pub out_refund_no: Option<String>,
    /// How the refund has ended.
    pub refund_status: Option<RefundStatus>,
    /// When it succeeded.
    pub success_time: Option<DateTime>,
    /// Account that receives the refund.
    pub user_received_account: Option<String>,
    /// Amount.
    pub amount: Option<RefundAmount>,
    /// Trade state.
    pub trade_state: Option<String>,
    /// When it was created.
    pub create_time: Option<String>,
    /// Details of the promotions.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Refund channel.
    pub channel: Option<RefundChannel>,
    /// Funds account.
    pub funds_account: Option<FundsAccount>,
    /// The mchid of the service provider. No official source confirms it.
    pub sp_mchid: Option<String>,
    /// The mchid of the sub-merchant. No official source confirms it.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RefundResult
    []
    [mchid, transaction_id, out_trade_no, refund_id, out_refund_no, refund_status, success_time, user_received_account, amount, trade_state, create_time, promotion_detail, channel, funds_account, sp_mchid, sub_mchid,]
    []
}
