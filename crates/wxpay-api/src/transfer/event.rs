// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBillState;
use wxpay_core::DateTime;

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

wxpay_core::model! {
    /// A transfer bill in its final state.
    pub answer FinishedTransferBill {
        always {}
        optional {
            /// Merchant number.
            mchid: String,
            /// The merchant's own bill number.
            out_bill_no: String,
            /// WeChat Pay's transfer number.
            transfer_bill_no: String,
            /// State.
            state: TransferBillState,
            /// Amount of the transfer. In fen.
            transfer_amount: i64,
            /// Why it failed.
            fail_reason: String,
            /// The user's id within the application.
            openid: String,
            /// When it was created.
            create_time: DateTime,
            /// When it was last updated.
            update_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A transfer to a QQ wallet in its final state.
    pub answer FinishedQqWalletTransfer {
        always {}
        optional {}
    }
}

wxpay_core::model! {
    /// An authorization to transfer without confirmation that a user has given.
    pub answer ConfirmedUserAuthorization {
        always {}
        optional {}
    }
}

wxpay_core::model! {
    /// A charity budget whose state has changed.
    pub answer CharityBudgetChange {
        always {}
        optional {}
    }
}
