// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FundsAccount;
use super::PromotionDetail;
use super::RefundAccount;
use super::RefundAmount;
use super::RefundChannel;
use super::RefundStatus;
use wxpay_core::DateTime;

wxpay_core::events! {
    /// What is notified of refunds (退款).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A refund has reached the payer (退款成功通知).
        ///
        /// `REFUND.SUCCESS`
        ///
        /// - Original type: `refund`, `payscore`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/refund-result.html)
        #[doc(alias = "退款成功通知")]
        RefundSucceeded(RefundResult) = "REFUND.SUCCESS" of ["refund", "payscore"],
        /// A refund was closed (退款关闭通知).
        ///
        /// `REFUND.CLOSED`
        ///
        /// - Original type: `refund`, `payscore`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/refund-result.html)
        #[doc(alias = "退款关闭通知")]
        RefundClosed(RefundResult) = "REFUND.CLOSED" of ["refund", "payscore"],
        /// A refund could not be paid out (退款异常通知).
        ///
        /// `REFUND.ABNORMAL`
        ///
        /// - Original type: `refund`, `payscore`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/refund-result.html)
        #[doc(alias = "退款异常通知")]
        RefundAbnormal(RefundResult) = "REFUND.ABNORMAL" of ["refund", "payscore"],
    }
}

wxpay_core::model! {
    /// A refund that has ended, with its amounts.
    pub answer RefundResult {
        always {
            /// The merchant's own refund number.
            out_refund_no: String,
            /// How the refund has ended.
            refund_status: RefundStatus,
        }
        optional {
            /// Merchant number.
            mchid: String,
            /// WeChat Pay's order number.
            transaction_id: String,
            /// The merchant's own order number.
            out_trade_no: String,
            /// WeChat Pay's refund number.
            refund_id: String,
            /// When it succeeded.
            success_time: DateTime,
            /// Account that receives the refund.
            user_received_account: String,
            /// Amount.
            amount: RefundAmount,
            /// Trade state.
            trade_state: String,
            /// When it was created.
            create_time: String,
            /// Details of the promotions.
            promotion_detail: Vec<PromotionDetail>,
            /// Refund channel.
            channel: RefundChannel,
            /// Funds account.
            funds_account: FundsAccount,
            /// The mchid of the service provider. No official source confirms it.
            sp_mchid: String,
            /// The mchid of the sub-merchant. No official source confirms it.
            sub_mchid: String,
            /// Where the refund is paid from.
            refund_account: RefundAccount,
        }
    }
}
