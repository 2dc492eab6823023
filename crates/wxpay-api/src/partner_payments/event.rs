// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Order;

wxpay_core::events! {
    /// Notifications of partner payments (基础支付（服务商）).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A sub-merchant's order is paid (服务商支付通知).
        ///
        /// `TRANSACTION.SUCCESS`
        ///
        /// - Original type: `transaction`.
        /// - Identified by the presence of `sp_mchid`.
        /// - Identified by the absence of `combine_out_trade_no`, `parking_info`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_11.shtml)
        #[doc(alias("服务商支付通知", "TRANSACTION.SUCCESS"))]
        OrderPaid(Order) = "TRANSACTION.SUCCESS" of ["transaction"] with ["sp_mchid"] without ["combine_out_trade_no", "parking_info"],
    }
}
