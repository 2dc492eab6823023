// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdDocumentType;
use super::WithdrawalChoice;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Applies to close a sub-merchant's account and to withdraw its funds (提交注销提现申请).
///
/// `POST /v3/ecommerce/account/apply-cancel-withdraw`
///
/// - Returns [`ClosureWithdrawalSubmission`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：提交注销提现申请。调用方：平台商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013892756)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `BIZ_ERR_NEED_RETRY` | 400 | System error. | Send the same request again later. |
/// | `ALREADY_EXISTS` | 400 | Exists already. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_applyment::{
///     ApplyForClosureWithdrawal, IdDocumentType, Payee, PayeeAccountType, PayeeBankAccount,
///     PayeeIdentity, ProofMedia, ProofMediaType, WithdrawalChoice,
/// };
///
/// let request = ApplyForClosureWithdrawal::new("P202410241010125346")
///     .sub_mchid("1900000109")
///     .withdraw(WithdrawalChoice::ApplyWithdraw)
///     .payee_info(
///         Payee::new()
///             .account_type(PayeeAccountType::Corporate)
///             .bank_account_info(
///                 PayeeBankAccount::new()
///                     .account_name("示例姓名")
///                     .account_bank("工商银行")
///                     .bank_branch_id("402713354941")
///                     .bank_branch_name("示例支行")
///                     .account_number("6222020000000000000"),
///             )
///             .identity_info(
///                 PayeeIdentity::new()
///                     .id_doc_type(IdDocumentType::IdCard)
///                     .identification_name("示例姓名")
///                     .identification_no("110101199003070011"),
///             ),
///     )
///     .proof_medias([ProofMedia::new()
///         .proof_media_type(ProofMediaType::WithdrawalApplication)
///         .proof_media("sample-proof-media")])
///     .additional_materials(["sample-additional-materials"])
///     .remark("示例备注");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"additional_materials":["sample-additional-materials"],"out_request_no":"P202410241010125346","payee_info":{"account_type":"ACCOUNT_TYPE_CORPORATE","bank_account_info":{"account_bank":"工商银行","account_name":"示例姓名","account_number":"6222020000000000000","bank_branch_id":"402713354941","bank_branch_name":"示例支行"},"identity_info":{"id_doc_type":"IDENTIFICATION_TYPE_ID_CARD","identification_name":"示例姓名","identification_no":"110101199003070011"}},"proof_medias":[{"proof_media":"sample-proof-media","proof_media_type":"WITHDRAWAL_APPLICATION"}],"remark":"示例备注","sub_mchid":"1900000109","withdraw":"APPLY_WITHDRAW"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交注销提现申请",
    "/v3/ecommerce/account/apply-cancel-withdraw",
    "POST /v3/ecommerce/account/apply-cancel-withdraw",
    "4013892756"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForClosureWithdrawal {
    /// The merchant's own request number (商户注销申请单号). Required. At most 32 characters.
    pub out_request_no: String,
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Says whether to withdraw the funds (是否提取资金).
    pub withdraw: Option<WithdrawalChoice>,
    /// Details of the payee (收款账号信息).
    pub payee_info: Option<Payee>,
    /// Proof files (付款申请材料).
    pub proof_medias: Option<Vec<ProofMedia>>,
    /// Other supplementary material (其他补充材料).
    pub additional_materials: Option<Vec<String>>,
    /// Remark (备注). At most 32 characters.
    pub remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForClosureWithdrawal {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            sub_mchid: None,
            withdraw: None,
            payee_info: None,
            proof_medias: None,
            additional_materials: None,
            remark: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Says whether to withdraw the funds (是否提取资金).
    pub fn withdraw<Via>(mut self, withdraw: impl IntoField<WithdrawalChoice, Via>) -> Self {
        self.withdraw = withdraw.into_field();
        self
    }

    /// Details of the payee (收款账号信息).
    pub fn payee_info<Via>(mut self, payee_info: impl IntoField<Payee, Via>) -> Self {
        self.payee_info = payee_info.into_field();
        self
    }

    /// Proof files (付款申请材料).
    pub fn proof_medias<Via>(mut self, proof_medias: impl IntoField<Vec<ProofMedia>, Via>) -> Self {
        self.proof_medias = proof_medias.into_field();
        self
    }

    /// Other supplementary material (其他补充材料).
    pub fn additional_materials<Via>(
        mut self,
        additional_materials: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.additional_materials = additional_materials.into_field();
        self
    }

    /// Remark (备注). At most 32 characters.
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForClosureWithdrawal
    [out_request_no,]
    [sub_mchid, withdraw, payee_info, proof_medias, additional_materials, remark,]
    ["sub_mchid",]
}

wxpay_core::operation!(ApplyForClosureWithdrawal => ClosureWithdrawalSubmission, wxpay_core::Spec::new(
    "ecommerce_applyment.apply_for_closure_withdrawal",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/account/apply-cancel-withdraw",
)
.title("提交注销提现申请")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013892756")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The account that receives the withdrawn funds, and its holder.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Payee {
    /// Kind of account (账户类型). Required.
    pub account_type: Option<PayeeAccountType>,
    /// Bank account details (银行账户). Required.
    pub bank_account_info: Option<PayeeBankAccount>,
    /// Details of the identity document (收款人账号对应的证件信息).
    pub identity_info: Option<PayeeIdentity>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Payee {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `account_type` and `bank_account_info`.
    pub fn new() -> Self {
        Self {
            account_type: None,
            bank_account_info: None,
            identity_info: None,
            extra: Extra::new(),
        }
    }

    /// Kind of account (账户类型). Required.
    pub fn account_type<Via>(
        mut self,
        account_type: impl IntoField<PayeeAccountType, Via>,
    ) -> Self {
        self.account_type = account_type.into_field();
        self
    }

    /// Bank account details (银行账户). Required.
    pub fn bank_account_info<Via>(
        mut self,
        bank_account_info: impl IntoField<PayeeBankAccount, Via>,
    ) -> Self {
        self.bank_account_info = bank_account_info.into_field();
        self
    }

    /// Details of the identity document (收款人账号对应的证件信息).
    pub fn identity_info<Via>(mut self, identity_info: impl IntoField<PayeeIdentity, Via>) -> Self {
        self.identity_info = identity_info.into_field();
        self
    }
}

impl Default for Payee {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Payee
    []
    [account_type, bank_account_info, identity_info,]
    ["account_type", "bank_account_info",]
}

/// A picture that proves the withdrawal.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ProofMedia {
    /// Type of the proof (付款申请材料类型). Required.
    pub proof_media_type: Option<ProofMediaType>,
    /// Photo of the proof (证明材料照片). Required. At most 1024 characters.
    pub proof_media: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ProofMedia {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `proof_media_type` and `proof_media`.
    pub fn new() -> Self {
        Self {
            proof_media_type: None,
            proof_media: None,
            extra: Extra::new(),
        }
    }

    /// Type of the proof (付款申请材料类型). Required.
    pub fn proof_media_type<Via>(
        mut self,
        proof_media_type: impl IntoField<ProofMediaType, Via>,
    ) -> Self {
        self.proof_media_type = proof_media_type.into_field();
        self
    }

    /// Photo of the proof (证明材料照片). Required. At most 1024 characters.
    pub fn proof_media<Via>(mut self, proof_media: impl IntoField<String, Via>) -> Self {
        self.proof_media = proof_media.into_field();
        self
    }
}

impl Default for ProofMedia {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ProofMedia
    []
    [proof_media_type, proof_media,]
    ["proof_media_type", "proof_media",]
}

/// The numbers of a submitted closure with withdrawal.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosureWithdrawalSubmission {
    /// WeChat Pay's application number (微信支付注销提现申请单号). At most 32 characters.
    pub applyment_id: Option<String>,
    /// The merchant's own request number (商户注销申请单号). At most 32 characters.
    pub out_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ClosureWithdrawalSubmission
    []
    [applyment_id, out_request_no,]
    []
}

/// The bank account that receives the withdrawn funds.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PayeeBankAccount {
    /// Account name (开户名称). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub account_name: Option<Sensitive>,
    /// Bank of the account (开户银行). Required. At most 128 characters.
    pub account_bank: Option<String>,
    /// Bank branch number (开户银行联行号). At most 128 characters.
    pub bank_branch_id: Option<String>,
    /// Full name of the bank branch (开户银行全称). At most 128 characters.
    pub bank_branch_name: Option<String>,
    /// Bank name (开户银行全称).
    pub bank_name: Option<String>,
    /// Account number (银行账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub account_number: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PayeeBankAccount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `account_name`, `account_bank` and `account_number`.
    pub fn new() -> Self {
        Self {
            account_name: None,
            account_bank: None,
            bank_branch_id: None,
            bank_branch_name: None,
            bank_name: None,
            account_number: None,
            extra: Extra::new(),
        }
    }

    /// Account name (开户名称). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub fn account_name<Via>(mut self, account_name: impl IntoField<Sensitive, Via>) -> Self {
        self.account_name = account_name.into_field();
        self
    }

    /// Bank of the account (开户银行). Required. At most 128 characters.
    pub fn account_bank<Via>(mut self, account_bank: impl IntoField<String, Via>) -> Self {
        self.account_bank = account_bank.into_field();
        self
    }

    /// Bank branch number (开户银行联行号). At most 128 characters.
    pub fn bank_branch_id<Via>(mut self, bank_branch_id: impl IntoField<String, Via>) -> Self {
        self.bank_branch_id = bank_branch_id.into_field();
        self
    }

    /// Full name of the bank branch (开户银行全称). At most 128 characters.
    pub fn bank_branch_name<Via>(mut self, bank_branch_name: impl IntoField<String, Via>) -> Self {
        self.bank_branch_name = bank_branch_name.into_field();
        self
    }

    /// Bank name (开户银行全称).
    pub fn bank_name<Via>(mut self, bank_name: impl IntoField<String, Via>) -> Self {
        self.bank_name = bank_name.into_field();
        self
    }

    /// Account number (银行账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub fn account_number<Via>(mut self, account_number: impl IntoField<Sensitive, Via>) -> Self {
        self.account_number = account_number.into_field();
        self
    }
}

impl Default for PayeeBankAccount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PayeeBankAccount
    []
    [account_name, account_bank, bank_branch_id, bank_branch_name, bank_name, account_number,]
    ["account_name", "account_bank", "account_number",]
}

/// The identity document that belongs to the receiving account.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PayeeIdentity {
    /// Kind of identity document (证件类型).
    pub id_doc_type: Option<IdDocumentType>,
    /// Name on the identity document (证件姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub identification_name: Option<Sensitive>,
    /// Identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub identification_no: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PayeeIdentity {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            id_doc_type: None,
            identification_name: None,
            identification_no: None,
            extra: Extra::new(),
        }
    }

    /// Kind of identity document (证件类型).
    pub fn id_doc_type<Via>(mut self, id_doc_type: impl IntoField<IdDocumentType, Via>) -> Self {
        self.id_doc_type = id_doc_type.into_field();
        self
    }

    /// Name on the identity document (证件姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub fn identification_name<Via>(
        mut self,
        identification_name: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.identification_name = identification_name.into_field();
        self
    }

    /// Identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub fn identification_no<Via>(
        mut self,
        identification_no: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.identification_no = identification_no.into_field();
        self
    }
}

impl Default for PayeeIdentity {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PayeeIdentity
    []
    [id_doc_type, identification_name, identification_no,]
    []
}

wxpay_core::open_enum! {
    /// Says whether the receiving account belongs to a company or a person.
    pub enum PayeeAccountType {
        /// Corporate bank account.
        #[doc(alias = "ACCOUNT_TYPE_CORPORATE")]
        Corporate = "ACCOUNT_TYPE_CORPORATE",
        /// Personal bank card.
        #[doc(alias = "ACCOUNT_TYPE_PERSONAL")]
        Personal = "ACCOUNT_TYPE_PERSONAL",
    }
}

wxpay_core::open_enum! {
    /// Subject of a proof picture.
    pub enum ProofMediaType {
        /// Application form.
        WithdrawalApplication = "WITHDRAWAL_APPLICATION",
    }
}
