// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountNumberRule;
use super::SettlementAccountType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::{AccountNumberRule, QuerySettlementAccountChange};
///
/// let request = QuerySettlementAccountChange::new()
///     .sub_mchid("1511101111")
///     .application_no("102329389XXXX")
///     .account_number_rule(AccountNumberRule::V1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_number_rule":"ACCOUNT_NUMBER_RULE_MASK_V1","application_no":"102329389XXXX","sub_mchid":"1511101111"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询结算账户修改申请状态",
    "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
    "GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
    "4012761120"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySettlementAccountChange {
    /// The sub-merchant's number (特约商户/二级商户号). Required. At most 32 characters. It stands in the path.
    pub sub_mchid: Option<String>,
    /// Application number (修改结算账户申请单号). Required. At most 64 characters. It stands in the path.
    pub application_no: Option<String>,
    /// Masking rule of the account number (银行账号展示规则).
    pub account_number_rule: Option<AccountNumberRule>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySettlementAccountChange {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid` and `application_no`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            application_no: None,
            account_number_rule: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户/二级商户号). Required. At most 32 characters. It stands in the path.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application number (修改结算账户申请单号). Required. At most 64 characters. It stands in the path.
    pub fn application_no<Via>(mut self, application_no: impl IntoField<String, Via>) -> Self {
        self.application_no = application_no.into_field();
        self
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

impl Default for QuerySettlementAccountChange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QuerySettlementAccountChange
    []
    [sub_mchid, application_no, account_number_rule,]
    ["sub_mchid", "application_no",]
}

wxpay_core::operation!(QuerySettlementAccountChange => SettlementAccountChange, wxpay_core::Spec::new(
    "applyment.query_settlement_account_change",
    wxpay_core::http::Method::GET,
    "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
)
.title("查询结算账户修改申请状态")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012761120")
.query(&["account_number_rule"])
.repeat(wxpay_core::Repeat::Freely));

/// An application to change a settlement account, with the account and the review result.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementAccountChange {
    /// Account name (开户名称). At most 1024 characters.
    pub account_name: Option<String>,
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
    /// Result of the verification (审核状态).
    pub verify_result: Option<SettlementAccountAuditResult>,
    /// Why the verification failed (审核驳回原因).
    pub verify_fail_reason: Option<String>,
    /// When the audit result was updated (审核结果更新时间).
    pub verify_finish_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SettlementAccountChange
    []
    [account_name, account_type, account_bank, bank_name, bank_branch_id, account_number, verify_result, verify_fail_reason, verify_finish_time,]
    []
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
