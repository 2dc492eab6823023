// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountNumberRule;
use super::SettlementAccountType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the state of an application to change a sub-merchant's settlement account (查询结算账户修改申请状态).
    ///
    /// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
    ///
    /// - Returns [`SettlementAccountChange`].
    /// - Callers: service providers and platforms (平台商户、普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询结算账户修改申请状态。调用方：平台商户、普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012761120)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; system failure. | Check the parameters. Send the same request again later. |
    /// | `NO_AUTH` | 403 | No permission. | Apply for the permission. |
    /// | `ORDER_NOT_EXIST` | 404 | No such application. | Apply for the permission. |
    #[doc(alias = "查询结算账户修改申请状态")]
    pub request QuerySettlementAccountChange {
        required {
            /// The sub-merchant's number (特约商户/二级商户号). Required. At most 32 characters. It stands in the path.
            sub_mchid: String,
            /// Application number (修改结算账户申请单号). Required. At most 64 characters. It stands in the path.
            application_no: String,
        }
        optional {
            /// Masking rule of the account number (银行账号展示规则).
            account_number_rule: AccountNumberRule,
        }
    }
}

wxpay_core::operation!(QuerySettlementAccountChange => SettlementAccountChange, wxpay_core::Spec::new(
    "query_settlement_account_change",
    wxpay_core::http::Method::GET,
    "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
)
.title("查询结算账户修改申请状态")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012761120")
.query(&["account_number_rule"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An application to change a settlement account, with the account and the review result.
    pub answer SettlementAccountChange {
        always {}
        optional {
            /// Account name (开户名称). At most 1024 characters.
            account_name: String,
            /// Kind of account (账户类型).
            account_type: SettlementAccountType,
            /// Bank of the account (开户银行). At most 128 characters.
            account_bank: String,
            /// Bank name (开户银行全称). At most 128 characters.
            bank_name: String,
            /// Bank branch number (开户银行联行号). At most 128 characters.
            bank_branch_id: String,
            /// Account number (银行账号). At most 128 characters.
            account_number: String,
            /// Result of the verification (审核状态).
            verify_result: SettlementAccountAuditResult,
            /// Why the verification failed (审核驳回原因).
            verify_fail_reason: String,
            /// When the audit result was updated (审核结果更新时间).
            verify_finish_time: DateTime,
        }
    }
}

wxpay_core::open_enum! {
    /// The review state of a settlement account change.
    pub enum SettlementAccountAuditResult {
        /// Approved.
        AuditSuccess = "AUDIT_SUCCESS",
        /// Being reviewed.
        Auditing = "AUDITING",
        /// Refused.
        AuditFail = "AUDIT_FAIL",
    }
}
