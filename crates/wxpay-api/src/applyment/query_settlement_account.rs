// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountNumberRule;
use super::SettlementAccountType;

wxpay_core::model! {
    /// Queries the settlement account of a sub-merchant (查询结算账户).
    ///
    /// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
    ///
    /// - Returns [`SettlementAccount`].
    /// - Callers: service providers and platforms (平台商户、普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询结算账户。调用方：平台商户、普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012761113)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | No permission. | Apply for the permission. |
    #[doc(alias = "查询结算账户")]
    pub request QuerySettlementAccount {
        required {
            /// The sub-merchant's number (特约商户/二级商户号). Required. At most 32 characters. It stands in the path.
            sub_mchid: String,
        }
        optional {
            /// Masking rule of the account number (银行账号展示规则).
            account_number_rule: AccountNumberRule,
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012761113")
.query(&["account_number_rule"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A settlement account and the outcome of its verification.
    pub answer SettlementAccount {
        always {}
        optional {
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
            /// Result of the verification (验证结果).
            verify_result: SettlementAccountVerification,
            /// Why the verification failed (验证失败原因). At most 1024 characters.
            verify_fail_reason: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The outcome of verifying a settlement account.
    pub enum SettlementAccountVerification {
        /// Verified, withdrawal possible.
        VerifySuccess = "VERIFY_SUCCESS",
        /// Not verified, correct it.
        VerifyFail = "VERIFY_FAIL",
        /// Being verified, withdrawal may be tried.
        Verifying = "VERIFYING",
    }
}
