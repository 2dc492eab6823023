// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountRenameState;
use super::ChangeScene;
use super::ReductionFailure;
use super::ReductionState;
use super::ReductionType;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// An application to rename a channel settlement account, with its state.
    pub answer AccountRename {
        always {}
        optional {
            /// Type of the change (变更类型).
            change_scene: ChangeScene,
            /// Application number.
            application_id: String,
            /// The merchant's own request number (渠道结算银行账户更名外部系统单号).
            out_request_no: String,
            /// Merchant number (目标商户号).
            mchid: String,
            /// Quota ledger account number (台账ID). Decrypted when the response is decoded.
            bal_account_no: Sensitive,
            /// Target account name (目标账户名). Decrypted when the response is decoded.
            new_account_name: Sensitive,
            /// State of the application.
            application_state: AccountRenameState,
            /// When it was finished (完成时间).
            finish_time: DateTime,
            /// Failure code (失败错误码).
            fail_code: String,
            /// Why it failed (失败原因).
            fail_msg: String,
        }
    }
}

wxpay_core::model! {
    /// A special reduction with its amount and state.
    pub answer SpecialReduction {
        always {}
        optional {
            /// Merchant number (微信支付商户号).
            mchid: String,
            /// Quota ledger account number (额度台账号). Decrypted when the response is decoded.
            bal_account_no: Sensitive,
            /// The merchant's own request number (特殊减额单号).
            out_request_no: String,
            /// Type of the special quota reduction (特殊减额类型).
            reduction_type: ReductionType,
            /// Amount (减额金额). In fen.
            amount: i64,
            /// State (处理结果).
            state: ReductionState,
            /// Reason (特殊减额原因).
            reason: String,
            /// WeChat Pay's quota change number (微信支付额度变更单号).
            quota_change_no: String,
            /// When it succeeded (成功时间).
            success_time: DateTime,
            /// When it failed (失败时间).
            fail_time: DateTime,
            /// Why it failed (失败原因).
            fail_reason: ReductionFailure,
        }
    }
}
