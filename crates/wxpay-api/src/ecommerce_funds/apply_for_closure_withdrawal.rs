// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Applies for the withdrawal of the available balance of a closed merchant account (提交已注销商户号可用余额提现申请单).
    ///
    /// `POST /v3/mch_operate/risk/withdrawl-apply`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/withdrawal-apply/withdrawal-apply/submit-apply.html)
    #[doc(alias = "提交已注销商户号可用余额提现申请单")]
    pub request ApplyForClosureWithdrawal {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// Kind of account the funds leave (二级商户号的出款子账户类型). Required.
            out_account_type: OutAccountType,
            /// Amount (提现金额). Required. In fen.
            amount: i64,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Payee type (收款对象类型). Required.
            payee_type: PayeeType,
            /// Details of the payee (收款账号信息). Required.
            payee_info: WithdrawalPayee,
        }
        optional {
            /// Merchant number of the payee (收款对象对应的商户号).
            payee_mchid: String,
            /// List of proof files.
            proof_media_list: ProofMediaList,
            /// Other supplementary material (补充材料).
            additional_materials: AdditionalMaterials,
            /// Remark (备注).
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
.doc("https://pay.weixin.qq.com/docs/partner/apis/withdrawal-apply/withdrawal-apply/submit-apply.html")
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
            /// WeChat Pay's application number.
            applyment_id: String,
            /// The merchant's own request number.
            out_request_no: String,
        }
    }
}

wxpay_core::model! {
    /// A bank account.
    pub request BankAccountInfo {
        required {
            /// Account name (开户名称). Required. Sealed when it is sent; at most 214 bytes of UTF-8.
            account_name: Sensitive,
            /// Bank of the account (开户银行). Required.
            account_bank: String,
            /// Account number (银行账号). Required. Sealed when it is sent; at most 214 bytes of UTF-8.
            account_number: Sensitive,
        }
        optional {
            /// Bank branch number (开户银行联行号).
            bank_branch_id: String,
            /// Bank name (开户银行全称).
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
            /// Name on the identity document (证件姓名). Sealed when it is sent; at most 214 bytes of UTF-8.
            identification_name: Sensitive,
            /// Identity document number (证件号码). Sealed when it is sent; at most 214 bytes of UTF-8.
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
            /// Photo of the proof (证明材料照片). Required.
            proof_media: String,
        }
        optional {}
    }
}

wxpay_core::open_enum! {
    /// Which account of a closed merchant the money leaves.
    pub enum OutAccountType {
        /// Basic account.
        BasicAccount = "BASIC_ACCOUNT",
        /// Operate account.
        OperateAccount = "OPERATE_ACCOUNT",
        /// Margin account.
        MarginAccount = "MARGIN_ACCOUNT",
    }
}

wxpay_core::open_enum! {
    /// Who receives a closed account's withdrawal.
    pub enum PayeeType {
        /// Contribution merchant.
        ContributionMerchant = "CONTRIBUTION_MERCHANT",
        /// Service provider merchant.
        ServiceProviderMerchant = "SERVICE_PROVIDER_MERCHANT",
        /// Other merchant.
        OtherMerchant = "OTHER_MERCHANT",
        /// Individual.
        Individual = "INDIVIDUAL",
    }
}

wxpay_core::open_enum! {
    /// Whether the payee's account is corporate or personal.
    pub enum PayeeAccountType {
        /// Account type corporate.
        AccountTypeCorporate = "ACCOUNT_TYPE_CORPORATE",
        /// Account type personal.
        AccountTypePersonal = "ACCOUNT_TYPE_PERSONAL",
    }
}

wxpay_core::open_enum! {
    /// What kind of identity document it is.
    pub enum IdDocumentType {
        /// Identification type idcard.
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        /// Identification type oversea passport.
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        /// Identification type hongkong passport.
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        /// Identification type macao passport.
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        /// Identification type taiwan passport.
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        /// Identification type foreign resident.
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        /// Identification type hongkong macao resident.
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        /// Identification type taiwan resident.
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

wxpay_core::open_enum! {
    /// What a photo proves.
    pub enum ProofMediaType {
        /// Basic transaction information.
        BasicTransactionInformation = "BASIC_TRANSACTION_INFORMATION",
        /// Legal id card.
        LegalIdCard = "LEGAL_ID_CARD",
        /// Id card.
        IdCard = "ID_CARD",
        /// Business license photo.
        BusinessLicensePhoto = "BUSINESS_LICENSE_PHOTO",
        /// Payee id card.
        PayeeIdCard = "PAYEE_ID_CARD",
        /// Wechat pay withdrawal application type 6.
        WechatPayWithdrawalApplicationType6 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6",
        /// Wechat pay withdrawal application type 7.
        WechatPayWithdrawalApplicationType7 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7",
        /// Wechat pay withdrawal application type 8.
        WechatPayWithdrawalApplicationType8 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8",
    }
}
