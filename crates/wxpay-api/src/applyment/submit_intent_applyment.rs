// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentSubmission;
use super::BeneficialOwner;
use super::FinanceInstitution;
use super::IdDocumentType;
use super::IdHolderType;
use super::MicroBusinessType;
use super::SubjectType;
use wxpay_core::model::Embedded;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Submits a confirmation that a merchant intends to open an account (提交商户开户意愿申请单).
    ///
    /// `POST /v3/apply4subject/applyment`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `business_code` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml)
    #[doc(alias = "提交商户开户意愿申请单")]
    pub request SubmitIntentApplyment {
        required {
            /// Business application number. Required.
            business_code: String,
            /// Details of the contact (联系人信息). Required.
            contact_info: IntentContact,
            /// Details of the subject (主体信息). Required.
            subject_info: IntentSubject,
            /// Identity details of the legal person (法人身份信息). Required.
            identification_info: Identification,
        }
        optional {
            /// Channel number (渠道商户号). At least 8 characters. It stands in the query.
            channel_id: String,
            /// List of ultimate beneficial owners (最终受益人信息列表).
            ubo_info_list: Vec<BeneficialOwner>,
            /// Supplementary material (补充材料).
            addition_info: IntentAddition,
        }
    }
}

wxpay_core::operation!(SubmitIntentApplyment => ApplymentSubmission, wxpay_core::Spec::new(
    "submit_intent_applyment",
    wxpay_core::http::Method::POST,
    "/v3/apply4subject/applyment",
)
.title("提交商户开户意愿申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml")
.query(&["channel_id"])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("business_code")));

wxpay_core::model! {
    /// The contact person of an account-opening intent application.
    pub request IntentContact {
        required {
            /// Name (联系人姓名). Required. Sealed when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// Mobile phone number (联系人手机号). Required. Sealed when it is sent; at most 214 bytes of UTF-8.
            mobile: Sensitive,
        }
        optional {
            /// Type of the super administrator (超级管理员类型).
            contact_type: IdHolderType,
            /// Kind of the contact's identity document.
            contact_id_doc_type: IdDocumentType,
            /// Identity document number (联系人身份证号码). Sealed when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
            /// Front photo of the contact's identity document (联系人证件正面照片).
            contact_id_doc_copy: String,
            /// Back photo of the contact's identity document (联系人证件反面照片).
            contact_id_doc_copy_back: String,
            /// When the contact's identity document becomes valid (联系人证件有效期开始时间).
            contact_period_begin: String,
            /// When the contact's identity document expires (联系人证件有效期结束时间).
            contact_period_end: String,
            /// Letter authorizing the contact to act (业务办理授权函).
            business_authorization_letter: String,
        }
    }
}

wxpay_core::model! {
    /// The legal subject of an account-opening intent application.
    pub request IntentSubject {
        required {
            /// Type of the subject (主体类型). Required.
            subject_type: SubjectType,
        }
        optional {
            /// Whether it is a financial institution (是否金融机构).
            is_finance_institution: bool,
            /// 营业执照.
            business_licence_info: IntentBusinessLicense,
            /// Details of the registration certificate (登记证书).
            certificate_info: IntentCertificate,
            /// Photo of the organization's certifying letter (单位证明函照片).
            company_prove_copy: String,
            /// Details of the supporting proof (辅助证明材料信息).
            assist_prove_info: MicroBusinessProof,
            /// List of operating permits (经营许可证列表信息).
            special_operation_info: Vec<SpecialOperationInfo>,
            /// Financial institution license details (金融机构许可证信息).
            finance_institution_info: FinanceInstitution,
            /// List of special operations.
            special_operation_list: Vec<SpecialOperation>,
        }
    }
}

wxpay_core::model! {
    /// The identity document of the legal person in an account-opening intent application.
    pub request Identification {
        required {}
        optional {
            /// Type of the identity document's holder (超级管理员类型).
            id_holder_type: IdHolderType,
            /// Kind of identity document.
            identification_type: IdDocumentType,
            /// Photo of the authorization letter.
            authorize_letter_copy: String,
            /// Name on the identity document (证件姓名). Sealed when it is sent; at most 214 bytes of UTF-8.
            identification_name: Sensitive,
            /// Identity document number (证件号码). Sealed when it is sent; at most 214 bytes of UTF-8.
            identification_number: Sensitive,
            /// Validity dates of the identity document, as JSON (证件有效日期JSON格式字符串). JSON inside a string on the wire.
            identification_valid_date: Embedded<Vec<String>>,
            /// Address on the identity document (证件居住地址). Sealed when it is sent; at most 214 bytes of UTF-8.
            identification_address: Sensitive,
            /// Front photo of the identity document (证件正面照片).
            identification_front_copy: String,
            /// Back photo of the identity document (证件反面照片).
            identification_back_copy: String,
            /// Whether the operator or legal person is the beneficiary (经营者/法人是否为受益人).
            owner: bool,
        }
    }
}

wxpay_core::model! {
    /// Additional material of an account-opening intent application.
    pub request IntentAddition {
        required {}
        optional {
            /// Merchant numbers to be confirmed (待确认商户号列表).
            confirm_mchid_list: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// The business licence in an account-opening intent application.
    pub request IntentBusinessLicense {
        required {
            /// Business license registration number (营业执照注册号). Required.
            licence_number: String,
            /// Photo of the business license (营业执照照片). Required.
            licence_copy: String,
            /// Merchant name (商户名称). Required.
            merchant_name: String,
            /// Name of the legal person (法人姓名). Required.
            legal_person: String,
            /// Registered address (注册地址). Required.
            company_address: String,
            /// Validity dates of the business license, as JSON (营业执照有效日期JSON格式字符串). Required. JSON inside a string on the wire.
            licence_valid_date: Embedded<Vec<String>>,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The registration certificate in an account-opening intent application.
    pub request IntentCertificate {
        required {
            /// Kind of certificate (登记证书类型). Required.
            cert_type: IntentCertificateType,
            /// Certificate number (证书编号). Required.
            cert_number: String,
            /// Photo of the certificate (登记证书照片). Required.
            cert_copy: String,
            /// Merchant name (商户名称). Required.
            merchant_name: String,
            /// Name of the legal person (法人姓名). Required.
            legal_person: String,
            /// Registered address (注册地址). Required.
            company_address: String,
            /// Validity dates of the license, as JSON (营业执照有效日期JSON格式字符串). Required. JSON inside a string on the wire.
            cert_valid_date: Embedded<Vec<String>>,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// Supporting material on the store of a micro business.
    pub request MicroBusinessProof {
        required {
            /// Type of micro business (小微经营类型). Required.
            micro_biz_type: MicroBusinessType,
            /// Store name (门店名称). Required.
            store_name: String,
            /// Store address (门店地址). Required.
            store_address: String,
            /// Photo of the store's entrance (门店门头照片). Required.
            store_header_copy: String,
            /// Photo of the store's interior (店内环境照片). Required.
            store_indoor_copy: String,
        }
        optional {
            /// Province and city code of the store (门店省市编码).
            store_address_code: String,
        }
    }
}

wxpay_core::model! {
    /// An industry that needs a permit, with pictures.
    pub request SpecialOperationInfo {
        required {
            /// Category id (行业ID). Required. Known values: 44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32, 52.
            category_id: i64,
        }
        optional {
            /// Photo of the store's interior.
            store_indoor_copy: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// An industry that needs a permit, with copies of the permit.
    pub request SpecialOperation {
        required {}
        optional {
            /// Category id.
            category_id: i64,
            /// Photos of the operating permits.
            operation_copy_list: Vec<String>,
        }
    }
}

wxpay_core::open_enum! {
    /// The kind of registration certificate in an account-opening intent application.
    pub enum IntentCertificateType {
        /// Certificate type 2388.
        CertificateType2388 = "CERTIFICATE_TYPE_2388",
        /// Certificate type 2389.
        CertificateType2389 = "CERTIFICATE_TYPE_2389",
        /// Certificate type 2390.
        CertificateType2390 = "CERTIFICATE_TYPE_2390",
        /// Certificate type 2391.
        CertificateType2391 = "CERTIFICATE_TYPE_2391",
        /// Certificate type 2392.
        CertificateType2392 = "CERTIFICATE_TYPE_2392",
        /// Certificate type 2393.
        CertificateType2393 = "CERTIFICATE_TYPE_2393",
        /// Certificate type 2394.
        CertificateType2394 = "CERTIFICATE_TYPE_2394",
        /// Certificate type 2395.
        CertificateType2395 = "CERTIFICATE_TYPE_2395",
        /// Certificate type 2396.
        CertificateType2396 = "CERTIFICATE_TYPE_2396",
        /// Certificate type 2399.
        CertificateType2399 = "CERTIFICATE_TYPE_2399",
        /// Certificate type 2400.
        CertificateType2400 = "CERTIFICATE_TYPE_2400",
        /// Certificate type 2520.
        CertificateType2520 = "CERTIFICATE_TYPE_2520",
        /// Certificate type 2521.
        CertificateType2521 = "CERTIFICATE_TYPE_2521",
        /// Certificate type 2522.
        CertificateType2522 = "CERTIFICATE_TYPE_2522",
        /// Certificate type 2397.
        CertificateType2397 = "CERTIFICATE_TYPE_2397",
        /// Certificate type 2398.
        CertificateType2398 = "CERTIFICATE_TYPE_2398",
    }
}
