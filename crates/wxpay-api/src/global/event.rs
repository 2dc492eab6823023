// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::events! {
    /// What is notified of global (跨境（境外收单、进件、代扣、分账）).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// An application for payments from mobile browsers was approved (H5支付权限申请事件回调通知).
        ///
        /// `APPLYMENT_STATE.APPROVED`
        ///
        /// - No source that is known describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_8.shtml)
        #[doc(alias = "H5支付权限申请事件回调通知")]
        H5ApplicationApproved(H5ApplicationChange) = "APPLYMENT_STATE.APPROVED",
    }
}

wxpay_core::model! {
    /// An application for payments from mobile browsers.
    pub answer H5ApplicationChange {
        always {}
        optional {}
    }
}
