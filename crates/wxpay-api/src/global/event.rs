// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of global (跨境（境外收单、进件、代扣、分账）).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// An application for payments from mobile browsers was approved (H5支付权限申请事件回调通知).
        ///
        /// `APPLYMENT_STATE.APPROVED`
        ///
        /// - No known source describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_8.shtml)
        #[doc(alias("H5支付权限申请事件回调通知", "APPLYMENT_STATE.APPROVED"))]
        H5ApplicationApproved(H5ApplicationChange) = "APPLYMENT_STATE.APPROVED",
    }
}

/// An application for payments from mobile browsers.
#[derive(Clone)]
#[non_exhaustive]
pub struct H5ApplicationChange {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { H5ApplicationChange
    []
    []
    []
}
