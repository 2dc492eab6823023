// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationCloseInfo;
use super::TransferBillState;
use super::UserAuthorizationState;
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
        /// - Original type: `mch_payment`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/callback-notice.html)
        #[doc(alias = "商家转账回调通知（用户确认模式）")]
        TransferBillFinished(FinishedTransferBill) = "MCHTRANSFER.BILL.FINISHED" of ["mch_payment"],
        /// A transfer to a QQ wallet has reached its final state (转账到QQ钱包终态通知).
        ///
        /// `MCHTRANSFER.QQWALLETBILL.FINISHED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014301851)
        #[doc(alias = "转账到QQ钱包终态通知")]
        QqWalletTransferFinished(FinishedQqWalletTransfer) = "MCHTRANSFER.QQWALLETBILL.FINISHED",
        /// A user has answered to an authorization of transfers without confirmation (自动收款授权结果通知).
        ///
        /// `MCHTRANSFER.AUTHORIZATION.CONFIRMED`
        ///
        /// - Original type: `mch_payment`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014512908)
        #[doc(alias = "自动收款授权结果通知")]
        UserAuthorizationConfirmed(ConfirmedUserAuthorization) = "MCHTRANSFER.AUTHORIZATION.CONFIRMED" of ["mch_payment"],
        /// An authorization of transfers without confirmation was closed, by the user or the merchant (免确认收款授权结果通知).
        ///
        /// `MCHTRANSFER.AUTHORIZATION.CLOSED`
        ///
        /// - Original type: `mch_payment`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014512908)
        #[doc(alias = "免确认收款授权结果通知")]
        UserAuthorizationClosed(ConfirmedUserAuthorization) = "MCHTRANSFER.AUTHORIZATION.CLOSED" of ["mch_payment"],
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
        always {
            /// The merchant's own bill number.
            out_bill_no: String,
            /// State.
            state: TransferBillState,
        }
        optional {
            /// Merchant number.
            mchid: String,
            /// WeChat Pay's transfer number.
            transfer_bill_no: String,
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
            /// The mchid, as the current page has it.
            mch_id: String,
            /// How the user receives the money, such as `CFT`.
            payment_method_type: String,
        }
    }
}

wxpay_core::model! {
    /// A transfer to a QQ wallet in its final state.
    pub answer FinishedQqWalletTransfer {
        always {}
        optional {
            /// The merchant's own bill number. No official source confirms it.
            out_bill_no: String,
            /// WeChat Pay's transfer number. No official source confirms it.
            transfer_bill_no: String,
            /// Merchant number. No official source confirms it.
            mchid: String,
            /// Application id. No official source confirms it.
            appid: String,
            /// State. No official source confirms it.
            state: TransferBillState,
            /// Amount of the transfer. In fen. No official source confirms it.
            transfer_amount: i64,
            /// Remark on the transfer. No official source confirms it.
            transfer_remark: String,
            /// The user's id within the application. No official source confirms it.
            openid: String,
            /// QQ number of the receiving user. No official source confirms it.
            user_qq: String,
            /// Why it failed. No official source confirms it.
            fail_reason: String,
            /// When it was created. No official source confirms it.
            create_time: DateTime,
            /// When it was last updated. No official source confirms it.
            update_time: DateTime,
            /// The user's name. No official source confirms it.
            user_name: String,
        }
    }
}

wxpay_core::model! {
    /// An authorization to transfer without confirmation that a user has given or that was closed.
    pub answer ConfirmedUserAuthorization {
        always {
            /// The merchant's own authorization number (商户侧授权单号). At most 32 characters.
            out_authorization_no: String,
            /// State (单据状态).
            state: UserAuthorizationState,
        }
        optional {
            /// Application id (商户AppID). At most 32 characters.
            appid: String,
            /// The user's id within the application (收款用户OpenID). At most 64 characters.
            openid: String,
            /// The user's name to display (用户展示名称). At most 32 characters.
            user_display_name: String,
            /// WeChat Pay's authorization number (微信免确认收款授权单号). At most 32 characters.
            authorization_id: String,
            /// When it was authorized (用户确认授权的时间).
            authorize_time: DateTime,
            /// Details of the closing (授权的关闭信息).
            close_info: AuthorizationCloseInfo,
            /// Merchant number. No official source confirms it.
            mchid: String,
        }
    }
}

wxpay_core::model! {
    /// A charity budget whose state has changed.
    pub answer CharityBudgetChange {
        always {}
        optional {}
    }
}
