// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBillState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// What is notified of transfer (商家转账、公益捐赠、QQ钱包、品牌红包).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A transfer bill has reached its final state (商家转账回调通知（用户确认模式）).
        ///
        /// `MCHTRANSFER.BILL.FINISHED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/callback-notice.html)
        #[doc(alias = "商家转账回调通知（用户确认模式）")]
        TransferBillFinished(FinishedTransferBill) = "MCHTRANSFER.BILL.FINISHED",
        /// A transfer to a QQ wallet has reached its final state (转账到QQ钱包终态通知).
        ///
        /// `MCHTRANSFER.QQWALLETBILL.FINISHED`
        ///
        /// - No source that is known describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014301851)
        #[doc(alias = "转账到QQ钱包终态通知")]
        QqWalletTransferFinished(FinishedQqWalletTransfer) = "MCHTRANSFER.QQWALLETBILL.FINISHED",
        /// A user has answered to an authorization of transfers without confirmation (自动收款授权结果通知).
        ///
        /// `MCHTRANSFER.AUTHORIZATION.CONFIRMED`
        ///
        /// - No source that is known describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014512908)
        #[doc(alias = "自动收款授权结果通知")]
        UserAuthorizationConfirmed(ConfirmedUserAuthorization) = "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
        /// The money of a charity budget is locked (预算申请结果回调通知).
        ///
        /// `BUDGET.LOCKED`
        ///
        /// - No source that is known describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
        #[doc(alias = "预算申请结果回调通知")]
        CharityBudgetLocked(CharityBudgetChange) = "BUDGET.LOCKED",
        /// A charity budget is finished (预算申请结果回调通知).
        ///
        /// `BUDGET.FINISHED`
        ///
        /// - No source that is known describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
        #[doc(alias = "预算申请结果回调通知")]
        CharityBudgetFinished(CharityBudgetChange) = "BUDGET.FINISHED",
        /// A charity budget was closed (预算申请结果回调通知).
        ///
        /// `BUDGET.CLOSED`
        ///
        /// - No source that is known describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
        #[doc(alias = "预算申请结果回调通知")]
        CharityBudgetClosed(CharityBudgetChange) = "BUDGET.CLOSED",
    }
}

/// A transfer bill in its final state.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishedTransferBill {
    /// Merchant number.
    pub mchid: Option<String>,
    /// The merchant's own bill number.
    pub out_bill_no: Option<String>,
    /// WeChat Pay's transfer number.
    pub transfer_bill_no: Option<String>,
    /// State.
    pub state: Option<TransferBillState>,
    /// Amount of the transfer. In fen.
    pub transfer_amount: Option<i64>,
    /// Why it failed.
    pub fail_reason: Option<String>,
    /// The user's id within the application.
    pub openid: Option<String>,
    /// When it was created.
    pub create_time: Option<DateTime>,
    /// When it was last updated.
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FinishedTransferBill
    []
    [mchid, out_bill_no, transfer_bill_no, state, transfer_amount, fail_reason, openid, create_time, update_time,]
    []
}

/// A transfer to a QQ wallet in its final state.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishedQqWalletTransfer {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FinishedQqWalletTransfer
    []
    []
    []
}

/// An authorization to transfer without confirmation that a user has given.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmedUserAuthorization {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ConfirmedUserAuthorization
    []
    []
    []
}

/// A charity budget whose state has changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct CharityBudgetChange {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CharityBudgetChange
    []
    []
    []
}
