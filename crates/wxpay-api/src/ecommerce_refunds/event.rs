// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RefundAccount;
use wxpay_core::DateTime;

wxpay_core::events! {
    /// What is notified of ecommerce refunds (收付通退款、补差).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A refund has reached the payer (退款成功通知).
        ///
        /// `REFUND.SUCCESS`
        ///
        /// - Original type: `refund`, `payscore`.
        /// - It cannot be told from an event of `refunds`: where both are received, it comes as theirs.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/refund-result.html)
        #[doc(alias = "退款成功通知")]
        RefundSucceeded(RefundResult) = "REFUND.SUCCESS" of ["refund", "payscore"],
        /// A refund was closed (退款关闭通知).
        ///
        /// `REFUND.CLOSED`
        ///
        /// - Original type: `refund`, `payscore`.
        /// - It cannot be told from an event of `refunds`: where both are received, it comes as theirs.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/refund-result.html)
        #[doc(alias = "退款关闭通知")]
        RefundClosed(RefundResult) = "REFUND.CLOSED" of ["refund", "payscore"],
        /// A refund could not be paid out (退款异常通知).
        ///
        /// `REFUND.ABNORMAL`
        ///
        /// - Original type: `refund`, `payscore`.
        /// - It cannot be told from an event of `refunds`: where both are received, it comes as theirs.
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
            amount: NotifiedAmount,
            /// Trade state.
            trade_state: String,
            /// The mchid of the service provider. No official source confirms it.
            sp_mchid: String,
            /// The mchid of the sub-merchant. No official source confirms it.
            sub_mchid: String,
            /// Where the refund is paid from.
            refund_account: RefundAccount,
        }
    }
}

wxpay_core::model! {
    /// The amounts of a refund that is notified of.
    pub answer NotifiedAmount {
        always {}
        optional {
            /// Total. In fen.
            total: i64,
            /// Refund amount. In fen.
            refund: i64,
            /// Amount the user pays. In fen.
            payer_total: i64,
            /// Amount refunded to the user. In fen.
            payer_refund: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// How a refund has ended.
    pub enum RefundStatus {
        Success = "SUCCESS",
        Closed = "CLOSED",
        Processing = "PROCESSING",
        Abnormal = "ABNORMAL",
    }
}
