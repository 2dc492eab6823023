// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of face (刷脸、刷掌).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// The state of a contract for payments by face without network has changed (离线刷脸签约状态变更回调通知).
        ///
        /// `FACEPAY.USER_STATE_CHANGE`
        ///
        /// - No known source describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html)
        #[doc(alias("离线刷脸签约状态变更回调通知", "FACEPAY.USER_STATE_CHANGE"))]
        OfflineContractChanged(OfflineContractChange) = "FACEPAY.USER_STATE_CHANGE",
    }
}

/// The contract of a user for payments by face without network.
#[derive(Clone)]
#[non_exhaustive]
pub struct OfflineContractChange {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OfflineContractChange
    []
    []
    []
}
