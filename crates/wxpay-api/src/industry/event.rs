// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PowerBankInsuranceOrder;

wxpay_core::events! {
    /// Notifications of industry (行业方案).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// The state of an insurance order for power banks has changed (隔夜归还保险订单状态变化通知).
        ///
        /// `HIRE_POWER_BANK.RECEIVE_INSURANCE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html)
        #[doc(alias("隔夜归还保险订单状态变化通知", "HIRE_POWER_BANK.RECEIVE_INSURANCE"))]
        PowerBankInsuranceChanged(PowerBankInsuranceOrder) = "HIRE_POWER_BANK.RECEIVE_INSURANCE",
    }
}
