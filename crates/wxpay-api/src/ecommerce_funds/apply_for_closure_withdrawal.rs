// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Applies for the withdrawal of the available balance of a closed merchant account (提交已注销商户号可用余额提现申请单).
///
/// `POST /v3/mch_operate/risk/withdrawl-apply`
///
/// - Returns [`ClosureWithdrawalApplication`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：提交已注销商户号可用余额提现申请单。调用方：平台商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012488950)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RESOURCE_ALREADY_EXISTS` | 400 | Exists already. | Check the parameters. Apply for the permission. |
/// | `NO_AUTH` | 403 | Merchant may not use this function. |  |
/// | `NOTENOUGH` | 403 | Sub-merchant's balance is not enough. | Top up the account. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::{
///     AdditionalMaterials, ApplyForClosureWithdrawal, BankAccountInfo, IdDocumentType,
///     IdentityInfo, OutAccountType, PayeeAccountType, PayeeType, ProofMedia, ProofMediaList,
///     ProofMediaType, WithdrawalPayee,
/// };
///
/// let request = ApplyForClosureWithdrawal::new("2019061122222222122")
///     .sub_mchid("1900000109")
///     .out_account_type(OutAccountType::BasicAccount)
///     .amount(101)
///     .payee_type(PayeeType::ContributionMerchant)
///     .payee_mchid("1900000109")
///     .payee_info(
///         WithdrawalPayee::new()
///             .account_type(PayeeAccountType::Corporate)
///             .bank_account_info(
///                 BankAccountInfo::new()
///                     .account_name("示例姓名")
///                     .account_bank("工商银行")
///                     .bank_branch_id("402713354941")
///                     .bank_name("示例银行")
///                     .account_number("6222020000000000000"),
///             )
///             .identity_info(
///                 IdentityInfo::new()
///                     .id_doc_type(IdDocumentType::Idcard)
///                     .identification_name("示例姓名")
///                     .identification_no("110101199003070011"),
///             ),
///     )
///     .proof_media_list(
///         ProofMediaList::new().proof_payee_media([ProofMedia::new()
///             .proof_media_type(ProofMediaType::WechatPayWithdrawalApplicationType1)
///             .proof_media("sample-proof-media")]),
///     )
///     .additional_materials(
///         AdditionalMaterials::new().additional_media(["sample-additional-media"]),
///     )
///     .remark("示例备注");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"additional_materials":{"additional_media":["sample-additional-media"]},"amount":101,"out_account_type":"BASIC_ACCOUNT","out_request_no":"2019061122222222122","payee_info":{"account_type":"ACCOUNT_TYPE_CORPORATE","bank_account_info":{"account_bank":"工商银行","account_name":"示例姓名","account_number":"6222020000000000000","bank_branch_id":"402713354941","bank_name":"示例银行"},"identity_info":{"id_doc_type":"IDENTIFICATION_TYPE_IDCARD","identification_name":"示例姓名","identification_no":"110101199003070011"}},"payee_mchid":"1900000109","payee_type":"CONTRIBUTION_MERCHANT","proof_media_list":{"proof_payee_media":[{"proof_media":"sample-proof-media","proof_media_type":"WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1"}]},"remark":"示例备注","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交已注销商户号可用余额提现申请单",
    "/v3/mch_operate/risk/withdrawl-apply",
    "POST /v3/mch_operate/risk/withdrawl-apply",
    "4012488950"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForClosureWithdrawal {
    /// The merchant's own request number (商户提现单号). Required. At most 32 characters.
    pub out_request_no: String,
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Kind of account the funds leave (二级商户号的出款子账户类型). Required.
    pub out_account_type: Option<OutAccountType>,
    /// Amount (提现金额). Required. In fen.
    pub amount: Option<i64>,
    /// Payee type (收款对象类型). Required.
    pub payee_type: Option<PayeeType>,
    /// Merchant number of the payee (收款对象对应的商户号). At most 32 characters.
    pub payee_mchid: Option<String>,
    /// Details of the payee (收款账号信息). Required.
    pub payee_info: Option<WithdrawalPayee>,
    /// List of proof files.
    pub proof_media_list: Option<ProofMediaList>,
    /// Other supplementary material (补充材料).
    pub additional_materials: Option<AdditionalMaterials>,
    /// Remark (备注). At most 1024 characters.
    pub remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForClosureWithdrawal {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `out_account_type`, `amount`, `payee_type` and `payee_info`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            sub_mchid: None,
            out_account_type: None,
            amount: None,
            payee_type: None,
            payee_mchid: None,
            payee_info: None,
            proof_media_list: None,
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

    /// Kind of account the funds leave (二级商户号的出款子账户类型). Required.
    pub fn out_account_type<Via>(
        mut self,
        out_account_type: impl IntoField<OutAccountType, Via>,
    ) -> Self {
        self.out_account_type = out_account_type.into_field();
        self
    }

    /// Amount (提现金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Payee type (收款对象类型). Required.
    pub fn payee_type<Via>(mut self, payee_type: impl IntoField<PayeeType, Via>) -> Self {
        self.payee_type = payee_type.into_field();
        self
    }

    /// Merchant number of the payee (收款对象对应的商户号). At most 32 characters.
    pub fn payee_mchid<Via>(mut self, payee_mchid: impl IntoField<String, Via>) -> Self {
        self.payee_mchid = payee_mchid.into_field();
        self
    }

    /// Details of the payee (收款账号信息). Required.
    pub fn payee_info<Via>(mut self, payee_info: impl IntoField<WithdrawalPayee, Via>) -> Self {
        self.payee_info = payee_info.into_field();
        self
    }

    /// List of proof files.
    pub fn proof_media_list<Via>(
        mut self,
        proof_media_list: impl IntoField<ProofMediaList, Via>,
    ) -> Self {
        self.proof_media_list = proof_media_list.into_field();
        self
    }

    /// Other supplementary material (补充材料).
    pub fn additional_materials<Via>(
        mut self,
        additional_materials: impl IntoField<AdditionalMaterials, Via>,
    ) -> Self {
        self.additional_materials = additional_materials.into_field();
        self
    }

    /// Remark (备注). At most 1024 characters.
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForClosureWithdrawal
    [out_request_no,]
    [sub_mchid, out_account_type, amount, payee_type, payee_mchid, payee_info, proof_media_list, additional_materials, remark,]
    ["sub_mchid", "out_account_type", "amount", "payee_type", "payee_info",]
}

wxpay_core::operation!(ApplyForClosureWithdrawal => ClosureWithdrawalApplication, wxpay_core::Spec::new(
    "ecommerce_funds.apply_for_closure_withdrawal",
    wxpay_core::http::Method::POST,
    "/v3/mch_operate/risk/withdrawl-apply",
)
.title("提交已注销商户号可用余额提现申请单")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012488950")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The account that receives a closed account's withdrawal.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct WithdrawalPayee {
    /// Kind of account (账户类型). Required.
    pub account_type: Option<PayeeAccountType>,
    /// Bank account details (银行账户). Required.
    pub bank_account_info: Option<BankAccountInfo>,
    /// Details of the identity document (收款人账号对应的证件信息).
    pub identity_info: Option<IdentityInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl WithdrawalPayee {
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
        bank_account_info: impl IntoField<BankAccountInfo, Via>,
    ) -> Self {
        self.bank_account_info = bank_account_info.into_field();
        self
    }

    /// Details of the identity document (收款人账号对应的证件信息).
    pub fn identity_info<Via>(mut self, identity_info: impl IntoField<IdentityInfo, Via>) -> Self {
        self.identity_info = identity_info.into_field();
        self
    }
}

impl Default for WithdrawalPayee {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { WithdrawalPayee
    []
    [account_type, bank_account_info, identity_info,]
    ["account_type", "bank_account_info",]
}

/// The proofs that go with an application for a withdrawal.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ProofMediaList {
    /// Proof files of the payee.
    pub proof_payee_media: Option<Vec<ProofMedia>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ProofMediaList {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            proof_payee_media: None,
            extra: Extra::new(),
        }
    }

    /// Proof files of the payee.
    pub fn proof_payee_media<Via>(
        mut self,
        proof_payee_media: impl IntoField<Vec<ProofMedia>, Via>,
    ) -> Self {
        self.proof_payee_media = proof_payee_media.into_field();
        self
    }
}

impl Default for ProofMediaList {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ProofMediaList
    []
    [proof_payee_media,]
    []
}

/// Supplementary photos.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AdditionalMaterials {
    /// Photos of supplementary material (补充材料照片列表).
    pub additional_media: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AdditionalMaterials {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            additional_media: None,
            extra: Extra::new(),
        }
    }

    /// Photos of supplementary material (补充材料照片列表).
    pub fn additional_media<Via>(
        mut self,
        additional_media: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.additional_media = additional_media.into_field();
        self
    }
}

impl Default for AdditionalMaterials {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AdditionalMaterials
    []
    [additional_media,]
    []
}

/// The numbers of an application for a closed account's withdrawal.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosureWithdrawalApplication {
    /// WeChat Pay's application number. At most 32 characters.
    pub applyment_id: Option<String>,
    /// The merchant's own request number (商户提现单号). At most 32 characters.
    pub out_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ClosureWithdrawalApplication
    []
    [applyment_id, out_request_no,]
    []
}

/// Owner, bank and number of an account.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BankAccountInfo {
    /// Account name (开户名称). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub account_name: Option<Sensitive>,
    /// Bank of the account (开户银行). Required. At most 128 characters.
    pub account_bank: Option<String>,
    /// Bank branch number (开户银行联行号). At most 128 characters.
    pub bank_branch_id: Option<String>,
    /// Bank name (开户银行全称). At most 128 characters.
    pub bank_name: Option<String>,
    /// Account number (银行账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub account_number: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BankAccountInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `account_name`, `account_bank` and `account_number`.
    pub fn new() -> Self {
        Self {
            account_name: None,
            account_bank: None,
            bank_branch_id: None,
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

    /// Bank name (开户银行全称). At most 128 characters.
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

impl Default for BankAccountInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BankAccountInfo
    []
    [account_name, account_bank, bank_branch_id, bank_name, account_number,]
    ["account_name", "account_bank", "account_number",]
}

/// The identity document of the account's holder.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IdentityInfo {
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

impl IdentityInfo {
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

impl Default for IdentityInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IdentityInfo
    []
    [id_doc_type, identification_name, identification_no,]
    []
}

/// One proof with its kind and photo.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ProofMedia {
    /// Says what the photo proves. Required.
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

    /// Says what the photo proves. Required.
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

wxpay_core::open_enum! {
    /// Account of a closed merchant that the money leaves.
    pub enum OutAccountType {
        /// The merchant's main account.
        BasicAccount = "BASIC_ACCOUNT",
        /// Operation account.
        OperateAccount = "OPERATE_ACCOUNT",
        /// Deposit account.
        MarginAccount = "MARGIN_ACCOUNT",
    }
}

wxpay_core::open_enum! {
    /// Receiver of a closed account's withdrawal.
    pub enum PayeeType {
        /// To the merchant itself.
        ContributionMerchant = "CONTRIBUTION_MERCHANT",
        /// To the platform.
        ServiceProviderMerchant = "SERVICE_PROVIDER_MERCHANT",
        /// To another merchant.
        OtherMerchant = "OTHER_MERCHANT",
        /// To a person's bank card.
        Individual = "INDIVIDUAL",
    }
}

wxpay_core::open_enum! {
    /// Says whether the payee's account is corporate or personal.
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
    /// Kind of identity document.
    pub enum IdDocumentType {
        /// Mainland identity card (中国大陆居民-身份证).
        #[doc(alias = "IDENTIFICATION_TYPE_IDCARD")]
        Idcard = "IDENTIFICATION_TYPE_IDCARD",
        /// Passport of another country (其他国家或地区居民-护照).
        #[doc(alias = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT")]
        OverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        /// Travel permit of Hong Kong residents (中国香港居民-来往内地通行证).
        #[doc(alias = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT")]
        HongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        /// Travel permit of Macao residents (中国澳门居民-来往内地通行证).
        #[doc(alias = "IDENTIFICATION_TYPE_MACAO_PASSPORT")]
        MacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        /// Travel permit of Taiwan residents (中国台湾居民-来往大陆通行证).
        #[doc(alias = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT")]
        TaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        /// Residence permit of foreigners (外国人居留证).
        #[doc(alias = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT")]
        ForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        /// Permit of Hong Kong and Macao residents (港澳居民证).
        #[doc(alias = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT")]
        HongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        /// Permit of Taiwan residents (台湾居民证).
        #[doc(alias = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT")]
        TaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

wxpay_core::open_enum! {
    /// Fact that a photo proves.
    pub enum ProofMediaType {
        /// Proof of the cooperation.
        BasicTransactionInformation = "BASIC_TRANSACTION_INFORMATION",
        /// Legal representative's identity card (法人身份证（或其他证件）正反面照片).
        LegalIdCard = "LEGAL_ID_CARD",
        /// Operator's identity card (经营负责人身份证（或其他证件）正反面照片).
        IdCard = "ID_CARD",
        /// Business licence (营业执照照片).
        BusinessLicensePhoto = "BUSINESS_LICENSE_PHOTO",
        /// Payee's identity card (收款人身份证正反面照片).
        PayeeIdCard = "PAYEE_ID_CARD",
        /// Template 6.
        WechatPayWithdrawalApplicationType6 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6",
        /// Template 7.
        WechatPayWithdrawalApplicationType7 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7",
        /// Template 8.
        WechatPayWithdrawalApplicationType8 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8",
        /// Outdated.
        WechatPayWithdrawalApplicationType1 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1",
        /// Outdated.
        WechatPayWithdrawalApplicationType2 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2",
        /// Outdated.
        WechatPayWithdrawalApplicationType3 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3",
        /// Outdated.
        WechatPayWithdrawalApplicationType4 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4",
        /// Outdated.
        WechatPayWithdrawalApplicationType5 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5",
        /// Outdated.
        MissingOfficialSealLetter = "MISSING_OFFICIAL_SEAL_LETTER",
        /// Outdated.
        CertificateOfAccountCancellation = "CERTIFICATE_OF_ACCOUNT_CANCELLATION",
        /// Outdated.
        IndustrialAndCommercialCancellationCertificate = "INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE",
    }
}
