// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Batch;

wxpay_core::events! {
    /// Notifications of transfer batches (批量转账、银行转账、电子回单).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A batch of transfers is finished (商家转账批次完成回调通知).
        ///
        /// `MCHTRANSFER.BATCH.FINISHED`
        ///
        /// - Original type: `mch_payment`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-batch-callback-notice.html)
        #[doc(alias("商家转账批次完成回调通知", "MCHTRANSFER.BATCH.FINISHED"))]
        BatchFinished(Batch) = "MCHTRANSFER.BATCH.FINISHED" of ["mch_payment"],
        /// A batch of transfers was closed (商家转账批次关闭回调通知).
        ///
        /// `MCHTRANSFER.BATCH.CLOSED`
        ///
        /// - Original type: `mch_payment`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-batch-callback-notice.html)
        #[doc(alias("商家转账批次关闭回调通知", "MCHTRANSFER.BATCH.CLOSED"))]
        BatchClosed(Batch) = "MCHTRANSFER.BATCH.CLOSED" of ["mch_payment"],
    }
}
