// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SettlementAccountType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the state of an application to change a sub-merchant's settlement account (查询结算账户修改申请状态).
    ///
    /// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/get-application.html)
    #[doc(alias = "查询结算账户修改申请状态")]
    pub request QuerySettlementAccountChange {
        required {
            /// The sub-merchant's number (特约商户/二级商户号). Required. It stands in the path.
            sub_mchid: String,
            /// Application number. Required. It stands in the path.
            application_no: String,
        }
        optional {
            /// Masking rule of the account number.
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
.doc("https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/get-application.html")
.query(&["account_number_rule"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An application to change a settlement account, with the account and the review result.
    pub answer SettlementAccountChange {
        always {}
        optional {
            /// Account name (开户名称).
            account_name: String,
            /// Kind of account (账户类型).
            account_type: SettlementAccountType,
            /// Bank of the account (开户银行).
            account_bank: String,
            /// Bank name (开户银行全称).
            bank_name: String,
            /// Bank branch number (开户银行联行号).
            bank_branch_id: String,
            /// Account number (银行账号).
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
    /// How the bank account number is masked in the answer.
    pub enum AccountNumberRule {
        /// Account number rule mask v1.
        AccountNumberRuleMaskV1 = "ACCOUNT_NUMBER_RULE_MASK_V1",
        /// Account number rule mask v2.
        AccountNumberRuleMaskV2 = "ACCOUNT_NUMBER_RULE_MASK_V2",
    }
}

wxpay_core::open_enum! {
    /// The review state of a settlement account change.
    pub enum SettlementAccountAuditResult {
        /// Audit success.
        AuditSuccess = "AUDIT_SUCCESS",
        /// Auditing.
        Auditing = "AUDITING",
        /// Audit fail.
        AuditFail = "AUDIT_FAIL",
    }
}
