// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Order;

wxpay_core::events! {
    /// Notifications of combine payments (合单支付).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A combined order is paid (合单支付通知).
        ///
        /// `TRANSACTION.SUCCESS`
        ///
        /// - Original type: `transaction`.
        /// - Identified by the presence of `combine_out_trade_no`.
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/combine-payment/orders/payment-notice.html)
        #[doc(alias("合单支付通知", "TRANSACTION.SUCCESS"))]
        OrderPaid(Order) = "TRANSACTION.SUCCESS" of ["transaction"] with ["combine_out_trade_no"],
    }
}
