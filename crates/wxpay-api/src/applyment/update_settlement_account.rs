// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SettlementAccountType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Asks to change the settlement account of a sub-merchant (修改结算帐号).
///
/// `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
///
/// - Returns [`SettlementAccountChangeSubmission`].
/// - Callers: service providers and platforms (平台商户、普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：修改结算帐号。调用方：平台商户、普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012761102)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. Send the same request again later. Contact WeChat Pay. |
/// | `NO_AUTH` | 403 | No permission. | Apply for the permission. |
/// | `FREQENCY_LIMIT` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::{SettlementAccountType, UpdateSettlementAccount};
///
/// let request = UpdateSettlementAccount::new("1900006491")
///     .account_type(SettlementAccountType::Business)
///     .account_bank("工商银行")
///     .bank_name("示例银行")
///     .bank_branch_id("402713354941")
///     .account_number("6222020000000000000")
///     .account_name("示例姓名");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_bank":"工商银行","account_name":"示例姓名","account_number":"6222020000000000000","account_type":"ACCOUNT_TYPE_BUSINESS","bank_branch_id":"402713354941","bank_name":"示例银行","sub_mchid":"1900006491"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改结算帐号",
    "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",
    "POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",
    "4012761102"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateSettlementAccount {
    /// The sub-merchant's number (特约商户号). Required. From 8 to 32 characters. It stands in the path.
    pub sub_mchid: String,
    /// Modification mode (修改模式).
    pub modify_mode: Option<ModifyMode>,
    /// Kind of account (账户类型). Required.
    pub account_type: Option<SettlementAccountType>,
    /// Bank of the account (开户银行). Required. At most 128 characters.
    pub account_bank: Option<String>,
    /// Province and city code of the bank (开户银行省市编码).
    pub bank_address_code: Option<String>,
    /// Bank name (开户银行全称). At most 128 characters.
    pub bank_name: Option<String>,
    /// Bank branch number (开户银行联行号). At most 128 characters.
    pub bank_branch_id: Option<String>,
    /// Account number (银行账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub account_number: Option<Sensitive>,
    /// Account name (开户名称). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub account_name: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateSettlementAccount {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `account_type`, `account_bank` and `account_number`.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            modify_mode: None,
            account_type: None,
            account_bank: None,
            bank_address_code: None,
            bank_name: None,
            bank_branch_id: None,
            account_number: None,
            account_name: None,
            extra: Extra::new(),
        }
    }

    /// Modification mode (修改模式).
    pub fn modify_mode<Via>(mut self, modify_mode: impl IntoField<ModifyMode, Via>) -> Self {
        self.modify_mode = modify_mode.into_field();
        self
    }

    /// Kind of account (账户类型). Required.
    pub fn account_type<Via>(
        mut self,
        account_type: impl IntoField<SettlementAccountType, Via>,
    ) -> Self {
        self.account_type = account_type.into_field();
        self
    }

    /// Bank of the account (开户银行). Required. At most 128 characters.
    pub fn account_bank<Via>(mut self, account_bank: impl IntoField<String, Via>) -> Self {
        self.account_bank = account_bank.into_field();
        self
    }

    /// Province and city code of the bank (开户银行省市编码).
    pub fn bank_address_code<Via>(
        mut self,
        bank_address_code: impl IntoField<String, Via>,
    ) -> Self {
        self.bank_address_code = bank_address_code.into_field();
        self
    }

    /// Bank name (开户银行全称). At most 128 characters.
    pub fn bank_name<Via>(mut self, bank_name: impl IntoField<String, Via>) -> Self {
        self.bank_name = bank_name.into_field();
        self
    }

    /// Bank branch number (开户银行联行号). At most 128 characters.
    pub fn bank_branch_id<Via>(mut self, bank_branch_id: impl IntoField<String, Via>) -> Self {
        self.bank_branch_id = bank_branch_id.into_field();
        self
    }

    /// Account number (银行账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn account_number<Via>(mut self, account_number: impl IntoField<Sensitive, Via>) -> Self {
        self.account_number = account_number.into_field();
        self
    }

    /// Account name (开户名称). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn account_name<Via>(mut self, account_name: impl IntoField<Sensitive, Via>) -> Self {
        self.account_name = account_name.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateSettlementAccount
    [sub_mchid,]
    [modify_mode, account_type, account_bank, bank_address_code, bank_name, bank_branch_id, account_number, account_name,]
    ["account_type", "account_bank", "account_number",]
}

wxpay_core::operation!(UpdateSettlementAccount => SettlementAccountChangeSubmission, wxpay_core::Spec::new(
    "applyment.update_settlement_account",
    wxpay_core::http::Method::POST,
    "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",
)
.title("修改结算帐号")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012761102")
.body(wxpay_core::Body::Json));

/// The number of a submitted settlement account change.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementAccountChangeSubmission {
    /// Application number (修改结算账户申请单号). At most 64 characters.
    pub application_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SettlementAccountChangeSubmission
    []
    [application_no,]
    []
}

wxpay_core::open_enum! {
    /// Way in which the settlement account change is carried out.
    pub enum ModifyMode {
        #[doc(alias = "MODIFY_MODE_ASYNC")]
        Async = "MODIFY_MODE_ASYNC",
    }
}
