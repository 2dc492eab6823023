// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountRenameState;
use super::ChangeScene;
use super::ReductionFailure;
use super::ReductionState;
use super::ReductionType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::Sensitive;

/// An application to rename a channel settlement account, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountRename {
    /// Type of the change (变更类型).
    pub change_scene: Option<ChangeScene>,
    /// Application number.
    pub application_id: Option<String>,
    /// The merchant's own request number (渠道结算银行账户更名外部系统单号).
    pub out_request_no: Option<String>,
    /// Merchant number (目标商户号).
    pub mchid: Option<String>,
    /// Quota ledger account number (台账ID). Decrypted when the response is decoded.
    pub bal_account_no: Option<Sensitive>,
    /// Target account name (目标账户名). Decrypted when the response is decoded.
    pub new_account_name: Option<Sensitive>,
    /// Progress of the review of the new account name.
    pub application_state: Option<AccountRenameState>,
    /// When it was finished (完成时间).
    pub finish_time: Option<DateTime>,
    /// Failure code (失败错误码).
    pub fail_code: Option<String>,
    /// Why it failed (失败原因).
    pub fail_msg: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AccountRename
    []
    [change_scene, application_id, out_request_no, mchid, bal_account_no, new_account_name, application_state, finish_time, fail_code, fail_msg,]
    []
}

/// A special reduction with its amount and state.
#[derive(Clone)]
#[non_exhaustive]
pub struct SpecialReduction {
    /// Merchant number (微信支付商户号).
    pub mchid: Option<String>,
    /// Quota ledger account number (额度台账号). Decrypted when the response is decoded.
    pub bal_account_no: Option<Sensitive>,
    /// The merchant's own request number (特殊减额单号).
    pub out_request_no: Option<String>,
    /// Type of the special quota reduction (特殊减额类型).
    pub reduction_type: Option<ReductionType>,
    /// Amount (减额金额). In fen.
    pub amount: Option<i64>,
    /// State (处理结果).
    pub state: Option<ReductionState>,
    /// Reason (特殊减额原因).
    pub reason: Option<String>,
    /// WeChat Pay's quota change number (微信支付额度变更单号).
    pub quota_change_no: Option<String>,
    /// When it succeeded (成功时间).
    pub success_time: Option<DateTime>,
    /// When it failed (失败时间).
    pub fail_time: Option<DateTime>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<ReductionFailure>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SpecialReduction
    []
    [mchid, bal_account_no, out_request_no, reduction_type, amount, state, reason, quota_change_no, success_time, fail_time, fail_reason,]
    []
}
