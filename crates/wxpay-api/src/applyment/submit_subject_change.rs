// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChangeSubmission;
use super::IdDocumentType;
use super::IdHolderType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Submits an application to change the registered details of a merchant (提交资料变更申请单).
    ///
    /// `POST /v3/mchalterapply/mchsubjectalterapplyment`
    ///
    /// - Returns [`ChangeSubmission`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：提交资料变更申请单。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
    #[doc(alias = "提交资料变更申请单")]
    pub request SubmitSubjectChange {
        required {
            /// Merchant number (商户号). Required.
            merchant_code: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Organization type (主体类型). Required.
            organization_type: OrganizationType,
        }
        optional {
            /// Scope of the changes to the subject's details (主体资料变更范围).
            alter_scope: ChangeScope,
            /// Whether it is a financial institution (是否金融机构).
            finance_institution: bool,
            /// Business license details (营业执照信息).
            business_license_info: NewBusinessLicense,
            /// Details of the registration certificate (登记证书信息).
            certificate_info: NewCertificate,
            /// Financial institution license details (金融机构许可证).
            finance_institution_info: NewFinanceInstitution,
            /// Identity details of the legal person (法人身份信息).
            legal_person_info: LegalPerson,
            /// List of ultimate beneficial owners (最终受益人信息列表).
            ubo_info_list: Vec<NewBeneficialOwner>,
            /// List of supplementary material (补充材料列表).
            addition: ChangeMaterials,
        }
    }
}

wxpay_core::operation!(SubmitSubjectChange => ChangeSubmission, wxpay_core::Spec::new(
    "submit_subject_change",
    wxpay_core::http::Method::POST,
    "/v3/mchalterapply/mchsubjectalterapplyment",
)
.title("提交资料变更申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014090649")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The business licence in a change of registered details.
    pub request NewBusinessLicense {
        required {
            /// Licence or registration number (营业执照注册号). Required.
            license_number: String,
            /// Photo of the business license (营业执照照片). Required.
            license_copy: String,
            /// Merchant name (商户名称). Required.
            merchant_name: String,
            /// Name of the legal person (法人姓名). Required.
            legal_person: String,
        }
        optional {
            /// Registered address (注册地址).
            company_address: String,
            /// When the validity period begins (有效期开始时间).
            license_period_begin: String,
            /// When the validity period ends (有效期结束时间).
            license_period_end: String,
        }
    }
}

wxpay_core::model! {
    /// The registration certificate in a change of registered details.
    pub request NewCertificate {
        required {
            /// Kind of certificate (证书类型). Required.
            cert_type: NewCertificateType,
            /// Certificate number (证书编号). Required.
            cert_number: String,
            /// Photo of the certificate (证书照片). Required.
            cert_copy: String,
            /// Merchant name (商户名称). Required.
            merchant_name: String,
            /// Name of the legal person (法人姓名). Required.
            legal_person: String,
        }
        optional {
            /// Registered address (注册地址). Sources differ on whether it is required.
            company_address: String,
            /// When the validity period begins (有效期开始时间). Sources differ on whether it is required.
            cert_period_begin: String,
            /// When the validity period ends (有效期结束时间). Sources differ on whether it is required.
            cert_period_end: String,
        }
    }
}

wxpay_core::model! {
    /// The financial institution licence in a change of registered details.
    pub request NewFinanceInstitution {
        required {
            /// Type of financial institution (金融机构类型). Required.
            finance_type: NewFinanceType,
            /// Images of the financial institution license (金融机构许可证图片). Required.
            finance_license_pics: Vec<String>,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The identity document of the legal person in a change of registered details.
    pub request LegalPerson {
        required {}
        optional {
            /// Type of the identity document's holder (证件持有人类型). Sources differ on whether it is required.
            id_holder_type: IdHolderType,
            /// Kind of identity document (证件类型).
            id_doc_type: IdDocumentType,
            /// Photo of the authorization letter.
            authorize_letter_copy: String,
            /// Front photo of the identity document (证件正面照片).
            card_front: String,
            /// Back photo of the identity document (证件反面照片).
            card_back: String,
            /// Name on the card or document (证件姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            card_name: Sensitive,
            /// Identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
            card_number: Sensitive,
            /// Address on the identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8.
            card_address: Sensitive,
            /// When the identity document becomes valid (证件有效期开始时间).
            card_period_begin: String,
            /// When the identity document expires (证件有效期结束时间).
            card_period_end: String,
            /// Whether the operator or legal person is the beneficiary (经营者/法人是否为受益人).
            as_ubo: bool,
        }
    }
}

wxpay_core::model! {
    /// A beneficial owner in a change of registered details.
    pub request NewBeneficialOwner {
        required {}
        optional {
            /// Kind of identity document (证件类型). Sources differ on whether it is required.
            id_doc_type: IdDocumentType,
            /// Front photo of the identity document (证件正面照片). Sources differ on whether it is required.
            card_front: String,
            /// Back photo of the identity document (证件反面照片).
            card_back: String,
            /// Name on the card or document (证件姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            card_name: Sensitive,
            /// Identity document number (证件号码). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            card_number: Sensitive,
            /// Address on the identity document (证件居住地址). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            card_address: Sensitive,
            /// When the identity document becomes valid (证件有效期开始时间). Sources differ on whether it is required.
            card_period_begin: String,
            /// When the identity document expires (证件有效期结束时间). Sources differ on whether it is required.
            card_period_end: String,
        }
    }
}

wxpay_core::model! {
    /// Additional material of a change of registered details.
    pub request ChangeMaterials {
        required {}
        optional {
            /// Bank account opening permit (银行开户许可证).
            bank_openaccount_license: Vec<String>,
            /// Account opening approval notice (开户核准通知书).
            openaccount_approval: Vec<String>,
            /// Supporting proof of the legal person's identity (法人身份辅助证明).
            legal_other_prove: Vec<String>,
            /// Proof from the issuing authority (发证机关证明).
            agency_prove: Vec<String>,
            /// Supplementary material of the beneficial owner (受益所有人补充材料).
            ubo_prove: Vec<String>,
        }
    }
}

wxpay_core::open_enum! {
    /// Which registered details are to be changed.
    pub enum ChangeScope {
        AlterScopeFull = "ALTER_SCOPE_FULL",
        AlterScopeBusinessCert = "ALTER_SCOPE_BUSINESS_CERT",
        AlterScopeUbo = "ALTER_SCOPE_UBO",
    }
}

wxpay_core::open_enum! {
    /// The legal form of the merchant in a change of registered details.
    pub enum OrganizationType {
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
        SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
        SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
    }
}

wxpay_core::open_enum! {
    /// The kind of registration certificate in a change of registered details.
    pub enum NewCertificateType {
        CertificateType2388 = "CERTIFICATE_TYPE_2388",
        CertificateType2389 = "CERTIFICATE_TYPE_2389",
        CertificateType2394 = "CERTIFICATE_TYPE_2394",
        CertificateType2395 = "CERTIFICATE_TYPE_2395",
        CertificateType2396 = "CERTIFICATE_TYPE_2396",
        CertificateType2520 = "CERTIFICATE_TYPE_2520",
        CertificateType2521 = "CERTIFICATE_TYPE_2521",
        CertificateType2522 = "CERTIFICATE_TYPE_2522",
        CertificateType2399 = "CERTIFICATE_TYPE_2399",
        CertificateType2400 = "CERTIFICATE_TYPE_2400",
    }
}

wxpay_core::open_enum! {
    /// The kind of financial institution in a change of registered details.
    pub enum NewFinanceType {
        FinanceTypeBankAgent = "FINANCE_TYPE_BANK_AGENT",
        FinanceTypePaymentAgent = "FINANCE_TYPE_PAYMENT_AGENT",
        FinanceTypeInsurance = "FINANCE_TYPE_INSURANCE",
        FinanceTypeTradeAndSettle = "FINANCE_TYPE_TRADE_AND_SETTLE",
        FinanceTypeOther = "FINANCE_TYPE_OTHER",
    }
}
