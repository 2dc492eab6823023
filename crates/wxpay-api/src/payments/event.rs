// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Order;

wxpay_core::events! {
    /// Notifications of payments (基础支付（普通商户）).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// An order is paid (普通支付通知).
        ///
        /// `TRANSACTION.SUCCESS`
        ///
        /// - Original type: `transaction`.
        /// - Identified by the absence of `combine_out_trade_no`, `sp_mchid`, `parking_info`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_11.shtml)
        #[doc(alias("普通支付通知", "TRANSACTION.SUCCESS"))]
        OrderPaid(Order) = "TRANSACTION.SUCCESS" of ["transaction"] without ["combine_out_trade_no", "sp_mchid", "parking_info"],
    }
}
