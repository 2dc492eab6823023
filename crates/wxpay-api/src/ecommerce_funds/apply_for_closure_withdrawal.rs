// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
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
    #[doc(alias = "提交已注销商户号可用余额提现申请单")]
    pub request ApplyForClosureWithdrawal {
        required {
            /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// Kind of account the funds leave (二级商户号的出款子账户类型). Required.
            out_account_type: OutAccountType,
            /// Amount (提现金额). Required. In fen.
            amount: i64,
            /// The merchant's own request number. Required. At most 32 characters.
            out_request_no: String,
            /// Payee type (收款对象类型). Required.
            payee_type: PayeeType,
            /// Details of the payee (收款账号信息). Required.
            payee_info: WithdrawalPayee,
        }
        optional {
            /// Merchant number of the payee (收款对象对应的商户号). At most 32 characters.
            payee_mchid: String,
            /// List of proof files.
            proof_media_list: ProofMediaList,
            /// Other supplementary material (补充材料).
            additional_materials: AdditionalMaterials,
            /// Remark (备注). At most 1024 characters.
            remark: String,
        }
    }
}

wxpay_core::operation!(ApplyForClosureWithdrawal => ClosureWithdrawalApplication, wxpay_core::Spec::new(
    "apply_for_closure_withdrawal",
    wxpay_core::http::Method::POST,
    "/v3/mch_operate/risk/withdrawl-apply",
)
.title("提交已注销商户号可用余额提现申请单")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012488950")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The account that receives a closed account's withdrawal.
    pub request WithdrawalPayee {
        required {
            /// Kind of account (账户类型). Required.
            account_type: PayeeAccountType,
        }
        optional {
            /// Bank account details (银行账户).
            bank_account_info: BankAccountInfo,
            /// Details of the identity document (收款人账号对应的证件信息).
            identity_info: IdentityInfo,
        }
    }
}

wxpay_core::model! {
    /// The proofs that go with an application for a withdrawal.
    pub request ProofMediaList {
        required {}
        optional {
            /// Proof files of the payee.
            proof_payee_media: Vec<ProofMedia>,
        }
    }
}

wxpay_core::model! {
    /// Supplementary photos.
    pub request AdditionalMaterials {
        required {}
        optional {
            /// Photos of supplementary material (补充材料照片列表).
            additional_media: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// The numbers of an application for a closed account's withdrawal.
    pub answer ClosureWithdrawalApplication {
        always {}
        optional {
            /// WeChat Pay's application number. At most 32 characters.
            applyment_id: String,
            /// The merchant's own request number. At most 32 characters.
            out_request_no: String,
        }
    }
}

wxpay_core::model! {
    /// A bank account.
    pub request BankAccountInfo {
        required {
            /// Account name (开户名称). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
            account_name: Sensitive,
            /// Bank of the account (开户银行). Required. At most 128 characters.
            account_bank: String,
            /// Account number (银行账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
            account_number: Sensitive,
        }
        optional {
            /// Bank branch number (开户银行联行号). At most 128 characters.
            bank_branch_id: String,
            /// Bank name (开户银行全称). At most 128 characters.
            bank_name: String,
        }
    }
}

wxpay_core::model! {
    /// The identity document of the account's holder.
    pub request IdentityInfo {
        required {}
        optional {
            /// Kind of identity document (证件类型).
            id_doc_type: IdDocumentType,
            /// Name on the identity document (证件姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
            identification_name: Sensitive,
            /// Identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
            identification_no: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// One proof with its kind and photo.
    pub request ProofMedia {
        required {
            /// Type of the proof. Required.
            proof_media_type: ProofMediaType,
            /// Photo of the proof (证明材料照片). Required. At most 1024 characters.
            proof_media: String,
        }
        optional {}
    }
}

wxpay_core::open_enum! {
    /// Which account of a closed merchant the money leaves.
    pub enum OutAccountType {
        BasicAccount = "BASIC_ACCOUNT",
        /// Operation account.
        OperateAccount = "OPERATE_ACCOUNT",
        /// Deposit account.
        MarginAccount = "MARGIN_ACCOUNT",
    }
}

wxpay_core::open_enum! {
    /// Who receives a closed account's withdrawal.
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
    /// Whether the payee's account is corporate or personal.
    pub enum PayeeAccountType {
        /// Corporate bank account.
        AccountTypeCorporate = "ACCOUNT_TYPE_CORPORATE",
        /// Personal bank card.
        AccountTypePersonal = "ACCOUNT_TYPE_PERSONAL",
    }
}

wxpay_core::open_enum! {
    /// What kind of identity document it is.
    pub enum IdDocumentType {
        /// Mainland identity card.
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        /// Passport of another country.
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        /// Travel permit of Hong Kong residents.
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        /// Travel permit of Macao residents.
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        /// Travel permit of Taiwan residents.
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        /// Residence permit of foreigners.
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        /// Permit of Hong Kong and Macao residents.
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        /// Permit of Taiwan residents.
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

wxpay_core::open_enum! {
    /// What a photo proves.
    pub enum ProofMediaType {
        /// Proof of the cooperation.
        BasicTransactionInformation = "BASIC_TRANSACTION_INFORMATION",
        /// Legal representative's identity card.
        LegalIdCard = "LEGAL_ID_CARD",
        /// Operator's identity card.
        IdCard = "ID_CARD",
        /// Business licence.
        BusinessLicensePhoto = "BUSINESS_LICENSE_PHOTO",
        /// Payee's identity card.
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
