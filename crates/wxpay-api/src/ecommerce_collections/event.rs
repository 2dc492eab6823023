// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalFundReceipt;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of ecommerce collections (收付通个人收款).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// Abnormal funds were transferred.
        ///
        /// `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`
        #[doc(alias("ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS"))]
        AbnormalFundTransferred(AbnormalFundReceipt) = "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS",
        /// A settlement to individuals has succeeded (个人收款-结算回调通知).
        ///
        /// `SETTLEMENT.SUCCESS`
        ///
        /// - No known source describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/settlement-notice.html)
        #[doc(alias("个人收款-结算回调通知", "SETTLEMENT.SUCCESS"))]
        SettlementSucceeded(FinishedSettlement) = "SETTLEMENT.SUCCESS",
    }
}

/// A settlement to individuals that has succeeded.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishedSettlement {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FinishedSettlement
    []
    []
    []
}
