// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::events! {
    /// What is notified of face (刷脸、刷掌).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// The state of a contract for payments by face without network has changed (离线刷脸签约状态变更回调通知).
        ///
        /// `FACEPAY.USER_STATE_CHANGE`
        ///
        /// - No source that is known describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html)
        #[doc(alias = "离线刷脸签约状态变更回调通知")]
        OfflineContractChanged(OfflineContractChange) = "FACEPAY.USER_STATE_CHANGE",
    }
}

wxpay_core::model! {
    /// The contract of a user for payments by face without network.
    pub answer OfflineContractChange {
        always {}
        optional {}
    }
}
