// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CampusDebtState;
use super::CampusTransaction;
use super::PapayContract;

wxpay_core::events! {
    /// Notifications of education (教育缴费、校园).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A user has signed a contract for tuition (签约成功通知).
        ///
        /// `ENTRUST.SIGNING`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/education-fee-payment/contracts-result-notification.html)
        #[doc(alias("签约成功通知", "ENTRUST.SIGNING"))]
        PapayContractSigned(PapayContract) = "ENTRUST.SIGNING",
        /// A contract for tuition has ended (解约成功通知).
        ///
        /// `ENTRUST.RELEASE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/education-fee-payment/contracts-result-notification.html)
        #[doc(alias("解约成功通知", "ENTRUST.RELEASE"))]
        PapayContractReleased(PapayContract) = "ENTRUST.RELEASE",
        /// The debts of a user have changed (校园轻松付用户欠款状态变化通知).
        ///
        /// `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/campus-easy-pay/user-debt-state/users-debt-notice.html)
        #[doc(alias("校园轻松付用户欠款状态变化通知", "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE"))]
        CampusDebtChanged(CampusDebtState) = "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE",
        /// A deduction on campus is paid (校园轻松付扣费支付成功通知).
        ///
        /// `TRANSACTION.INDUSTRY_SUCCESS`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/campus-easy-pay/transactions/pay-result-notice.html)
        #[doc(alias("校园轻松付扣费支付成功通知", "TRANSACTION.INDUSTRY_SUCCESS"))]
        CampusPaid(CampusTransaction) = "TRANSACTION.INDUSTRY_SUCCESS",
        /// A deduction on campus has failed (校园轻松付扣费失败通知).
        ///
        /// `TRANSACTION.INDUSTRY_FAILED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/campus-easy-pay/transactions/pay-result-notice.html)
        #[doc(alias("校园轻松付扣费失败通知", "TRANSACTION.INDUSTRY_FAILED"))]
        CampusPaymentFailed(CampusTransaction) = "TRANSACTION.INDUSTRY_FAILED",
    }
}
