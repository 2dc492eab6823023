// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationCloseInfo;
use super::TransferBillState;
use super::UserAuthorizationState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of transfer (商家转账、公益捐赠、QQ钱包、品牌红包).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A transfer bill has reached its final state (商家转账回调通知（用户确认模式）).
        ///
        /// `MCHTRANSFER.BILL.FINISHED`
        ///
        /// - Original type: `mch_payment`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/callback-notice.html)
        #[doc(alias("商家转账回调通知（用户确认模式）", "MCHTRANSFER.BILL.FINISHED"))]
        TransferBillFinished(FinishedTransferBill) = "MCHTRANSFER.BILL.FINISHED" of ["mch_payment"],
        /// A transfer to a QQ wallet has reached its final state (转账到QQ钱包终态通知).
        ///
        /// `MCHTRANSFER.QQWALLETBILL.FINISHED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014301851)
        #[doc(alias("转账到QQ钱包终态通知", "MCHTRANSFER.QQWALLETBILL.FINISHED"))]
        QqWalletTransferFinished(FinishedQqWalletTransfer) = "MCHTRANSFER.QQWALLETBILL.FINISHED",
        /// A user has answered to an authorization of transfers without confirmation (自动收款授权结果通知).
        ///
        /// `MCHTRANSFER.AUTHORIZATION.CONFIRMED`
        ///
        /// - Original type: `mch_payment`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014512908)
        #[doc(alias("自动收款授权结果通知", "MCHTRANSFER.AUTHORIZATION.CONFIRMED"))]
        UserAuthorizationConfirmed(ConfirmedUserAuthorization) = "MCHTRANSFER.AUTHORIZATION.CONFIRMED" of ["mch_payment"],
        /// An authorization of transfers without confirmation was closed, by the user or the merchant (免确认收款授权结果通知).
        ///
        /// `MCHTRANSFER.AUTHORIZATION.CLOSED`
        ///
        /// - Original type: `mch_payment`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014512908)
        #[doc(alias("免确认收款授权结果通知", "MCHTRANSFER.AUTHORIZATION.CLOSED"))]
        UserAuthorizationClosed(ConfirmedUserAuthorization) = "MCHTRANSFER.AUTHORIZATION.CLOSED" of ["mch_payment"],
        /// The money of a charity budget is locked (预算申请结果回调通知).
        ///
        /// `BUDGET.LOCKED`
        ///
        /// - No known source describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
        #[doc(alias("预算申请结果回调通知", "BUDGET.LOCKED"))]
        CharityBudgetLocked(CharityBudgetChange) = "BUDGET.LOCKED",
        /// A charity budget is finished (预算申请结果回调通知).
        ///
        /// `BUDGET.FINISHED`
        ///
        /// - No known source describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
        #[doc(alias("预算申请结果回调通知", "BUDGET.FINISHED"))]
        CharityBudgetFinished(CharityBudgetChange) = "BUDGET.FINISHED",
        /// A charity budget was closed (预算申请结果回调通知).
        ///
        /// `BUDGET.CLOSED`
        ///
        /// - No known source describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
        #[doc(alias("预算申请结果回调通知", "BUDGET.CLOSED"))]
        CharityBudgetClosed(CharityBudgetChange) = "BUDGET.CLOSED",
    }
}

/// A transfer bill in its final state.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishedTransferBill {
    /// The merchant's own bill number.
    pub out_bill_no: String,
    /// Progress of the transfer.
    pub state: TransferBillState,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// WeChat Pay's transfer number.
    pub transfer_bill_no: Option<String>,
    /// Amount of the transfer (转账金额). In fen.
    pub transfer_amount: Option<i64>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// The user's id within the application.
    pub openid: Option<String>,
    /// When it was created.
    pub create_time: Option<DateTime>,
    /// When it was last updated.
    pub update_time: Option<DateTime>,
    /// The mchid, under the name of the current page.
    pub mch_id: Option<String>,
    /// Way in which the user receives the money, such as `CFT`.
    pub payment_method_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FinishedTransferBill
    [out_bill_no, state,]
    [mchid, transfer_bill_no, transfer_amount, fail_reason, openid, create_time, update_time, mch_id, payment_method_type,]
    []
}

/// A transfer to a QQ wallet in its final state.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishedQqWalletTransfer {
    /// The merchant's own bill number. No official source confirms it.
    pub out_bill_no: Option<String>,
    /// WeChat Pay's transfer number. No official source confirms it.
    pub transfer_bill_no: Option<String>,
    /// Merchant number (商户号). No official source confirms it.
    pub mchid: Option<String>,
    /// Application id. No official source confirms it.
    pub appid: Option<String>,
    /// Progress of the transfer. No official source confirms it.
    pub state: Option<TransferBillState>,
    /// Amount of the transfer (转账金额). In fen. No official source confirms it.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer. No official source confirms it.
    pub transfer_remark: Option<String>,
    /// The user's id within the application. No official source confirms it.
    pub openid: Option<String>,
    /// QQ number of the receiving user (收款用户QQ号). No official source confirms it.
    pub user_qq: Option<String>,
    /// Why it failed (失败原因). No official source confirms it.
    pub fail_reason: Option<String>,
    /// When it was created. No official source confirms it.
    pub create_time: Option<DateTime>,
    /// When it was last updated. No official source confirms it.
    pub update_time: Option<DateTime>,
    /// The user's name. No official source confirms it.
    pub user_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FinishedQqWalletTransfer
    []
    [out_bill_no, transfer_bill_no, mchid, appid, state, transfer_amount, transfer_remark, openid, user_qq, fail_reason, create_time, update_time, user_name,]
    []
}

/// An authorization to transfer without confirmation that a user has given or that was closed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmedUserAuthorization {
    /// The merchant's own authorization number (商户侧授权单号). At most 32 characters.
    pub out_authorization_no: String,
    /// State (单据状态).
    pub state: UserAuthorizationState,
    /// Application id (商户AppID). At most 32 characters.
    pub appid: Option<String>,
    /// The user's id within the application (收款用户OpenID). At most 64 characters.
    pub openid: Option<String>,
    /// The user's name to display (用户展示名称). At most 32 characters.
    pub user_display_name: Option<String>,
    /// WeChat Pay's authorization number (微信免确认收款授权单号). At most 32 characters.
    pub authorization_id: Option<String>,
    /// When it was authorized (用户确认授权的时间).
    pub authorize_time: Option<DateTime>,
    /// Details of the closing (授权的关闭信息).
    pub close_info: Option<AuthorizationCloseInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ConfirmedUserAuthorization
    [out_authorization_no, state,]
    [appid, openid, user_display_name, authorization_id, authorize_time, close_info,]
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
