// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SettlementAccountType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the settlement account of a sub-merchant (查询结算账户).
///
/// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_4.shtml)
#[doc(alias = "查询结算账户")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySettlementAccount {
    /// The sub-merchant's number (特约商户/二级商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// Masking rule of the account number.
    pub account_number_rule: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySettlementAccount {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            account_number_rule: None,
            extra: Extra::new(),
        }
    }

    /// Masking rule of the account number.
    pub fn account_number_rule<Via>(
        mut self,
        account_number_rule: impl IntoField<String, Via>,
    ) -> Self {
        self.account_number_rule = account_number_rule.into_field();
        self
    }
}

wxpay_core::__model_impl! { QuerySettlementAccount
    [sub_mchid,]
    [account_number_rule,]
    []
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

/// A settlement account and the outcome of its verification.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementAccount {
    /// Kind of account (账户类型).
    pub account_type: Option<SettlementAccountType>,
    /// Bank of the account (开户银行).
    pub account_bank: Option<String>,
    /// Bank name (开户银行全称).
    pub bank_name: Option<String>,
    /// Bank branch number (开户银行联行号).
    pub bank_branch_id: Option<String>,
    /// Account number (银行账号).
    pub account_number: Option<String>,
    /// Result of the verification (验证结果).
    pub verify_result: Option<SettlementAccountVerification>,
    /// Why the verification failed (验证失败原因).
    pub verify_fail_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SettlementAccount
    []
    [account_type, account_bank, bank_name, bank_branch_id, account_number, verify_result, verify_fail_reason,]
    []
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
