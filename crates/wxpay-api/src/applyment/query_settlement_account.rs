// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SettlementAccountType;

wxpay_core::model! {
    /// Queries the settlement account of a sub-merchant (查询结算账户).
    ///
    /// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_4.shtml)
    #[doc(alias = "查询结算账户")]
    pub request QuerySettlementAccount {
        required {
            /// The sub-merchant's number (特约商户/二级商户号). Required. It stands in the path.
            sub_mchid: String,
        }
        optional {
            /// Masking rule of the account number.
            account_number_rule: String,
        }
    }
}

wxpay_core::operation!(QuerySettlementAccount => SettlementAccount, wxpay_core::Spec::new(
    "query_settlement_account",
    wxpay_core::http::Method::GET,
    "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement",
)
.title("查询结算账户")
.family("applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_4.shtml")
.query(&["account_number_rule"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A settlement account and the outcome of its verification.
    pub answer SettlementAccount {
        always {}
        optional {
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
            /// Result of the verification (验证结果).
            verify_result: SettlementAccountVerification,
            /// Why the verification failed (验证失败原因).
            verify_fail_reason: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The outcome of verifying a settlement account.
    pub enum SettlementAccountVerification {
        /// Verify success.
        VerifySuccess = "VERIFY_SUCCESS",
        /// Verify fail.
        VerifyFail = "VERIFY_FAIL",
        /// Verifying.
        Verifying = "VERIFYING",
    }
}
