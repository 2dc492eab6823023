// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountNumberRule;
use super::SettlementAccountType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::{AccountNumberRule, QuerySettlementAccount};
///
/// let request =
///     QuerySettlementAccount::new("1900006491").account_number_rule(AccountNumberRule::V1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_number_rule":"ACCOUNT_NUMBER_RULE_MASK_V1","sub_mchid":"1900006491"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询结算账户",
    "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement",
    "GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement",
    "4012761113"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySettlementAccount {
    /// The sub-merchant's number (特约商户/二级商户号). Required. At most 32 characters. It stands in the path.
    pub sub_mchid: String,
    /// Masking rule of the account number (银行账号展示规则).
    pub account_number_rule: Option<AccountNumberRule>,
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

    /// Masking rule of the account number (银行账号展示规则).
    pub fn account_number_rule<Via>(
        mut self,
        account_number_rule: impl IntoField<AccountNumberRule, Via>,
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
    "applyment.query_settlement_account",
    wxpay_core::http::Method::GET,
    "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement",
)
.title("查询结算账户")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012761113")
.query(&["account_number_rule"])
.repeat(wxpay_core::Repeat::Freely));

/// A settlement account and the outcome of its verification.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementAccount {
    /// Kind of account (账户类型).
    pub account_type: Option<SettlementAccountType>,
    /// Bank of the account (开户银行). At most 128 characters.
    pub account_bank: Option<String>,
    /// Bank name (开户银行全称). At most 128 characters.
    pub bank_name: Option<String>,
    /// Bank branch number (开户银行联行号). At most 128 characters.
    pub bank_branch_id: Option<String>,
    /// Account number (银行账号). At most 128 characters.
    pub account_number: Option<String>,
    /// Result of the verification (验证结果).
    pub verify_result: Option<SettlementAccountVerification>,
    /// Why the verification failed (验证失败原因). At most 1024 characters.
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
        /// Verified, withdrawal possible.
        VerifySuccess = "VERIFY_SUCCESS",
        /// Not verified, correct it.
        VerifyFail = "VERIFY_FAIL",
        /// Being verified, withdrawal may be tried.
        Verifying = "VERIFYING",
    }
}
