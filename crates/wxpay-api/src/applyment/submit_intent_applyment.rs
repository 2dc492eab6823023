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
use wxpay_core::model::Value;

wxpay_core::model! {
    /// Submits a confirmation that a merchant intends to open an account (提交商户开户意愿申请单).
    ///
    /// `POST /v3/apply4subject/applyment`
    ///
    /// - Returns [`ApplymentSubmission`].
    /// - Callers: service providers and platforms (从业机构（支付机构）、从业机构（银行）、渠道商).
    /// - Rate limit: 5 requests a second.
    /// - Retry: safe with the same `business_code` and the same parameters.
    /// - 中文：提交商户开户意愿申请单。调用方：从业机构（支付机构）、从业机构（银行）、渠道商；`business_code` 和参数不变时可以重试；每秒 5 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012722388)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
    /// | `INVALID_REQUEST` | 400 | Invalid request. |  |
    #[doc(alias = "提交商户开户意愿申请单")]
    pub request SubmitIntentApplyment {
        required {
            /// Business application number (业务申请编号). Required. At most 128 characters.
            business_code: String,
            /// Details of the contact (联系人信息). Required.
            contact_info: IntentContact,
            /// Details of the subject (主体信息). Required.
            subject_info: IntentSubject,
            /// Identity details of the legal person (法人身份信息). Required.
            identification_info: Identification,
        }
        optional {
            /// Channel number (渠道商户号). From 8 to 9 characters. It stands in the query.
            channel_id: String,
            /// List of ultimate beneficial owners (最终受益人信息列表).
            ubo_info_list: Vec<BeneficialOwner>,
            /// Supplementary material (补充材料).
            addition_info: IntentAddition,
            /// The beneficial owner. Described by samples.
            ubo_info: Value,
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012722388")
.query(&["channel_id"])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("business_code")));

wxpay_core::model! {
    /// The contact person of an account-opening intent application.
    pub request IntentContact {
        required {
            /// Name (联系人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
            name: Sensitive,
            /// Mobile phone number (联系人手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
            mobile: Sensitive,
        }
        optional {
            /// Type of the super administrator (超级管理员类型).
            contact_type: IdHolderType,
            /// Kind of the contact's identity document (联系人证件类型).
            contact_id_doc_type: IdDocumentType,
            /// Identity document number (联系人身份证号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
            id_card_number: Sensitive,
            /// Front photo of the contact's identity document (联系人证件正面照片). At most 256 characters.
            contact_id_doc_copy: String,
            /// Back photo of the contact's identity document (联系人证件反面照片). At most 256 characters.
            contact_id_doc_copy_back: String,
            /// When the contact's identity document becomes valid (联系人证件有效期开始时间). At most 128 characters.
            contact_period_begin: String,
            /// When the contact's identity document expires (联系人证件有效期结束时间). At most 128 characters.
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
            /// The business licence (营业执照).
            business_licence_info: IntentBusinessLicense,
            /// Details of the registration certificate (登记证书).
            certificate_info: IntentCertificate,
            /// Photo of the organization's certifying letter (单位证明函照片). At most 255 characters.
            company_prove_copy: String,
            /// Details of the supporting proof (辅助证明材料信息).
            assist_prove_info: MicroBusinessProof,
            /// List of operating permits (经营许可证列表信息).
            special_operation_info: Vec<SpecialOperationInfo>,
            /// Financial institution license details (金融机构许可证信息).
            finance_institution_info: FinanceInstitution,
            /// List of special operations (经营许可证).
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
            /// Kind of identity document (证件类型).
            identification_type: IdDocumentType,
            /// Photo of the authorization letter (法定代表人说明函). At most 255 characters.
            authorize_letter_copy: String,
            /// Name on the identity document (证件姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
            identification_name: Sensitive,
            /// Identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
            identification_number: Sensitive,
            /// Validity dates of the identity document, as JSON (证件有效日期JSON格式字符串). At most 64 characters. JSON inside a string on the wire.
            identification_valid_date: Embedded<Vec<String>>,
            /// Address on the identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
            identification_address: Sensitive,
            /// Front photo of the identity document (证件正面照片). At most 255 characters.
            identification_front_copy: String,
            /// Back photo of the identity document (证件反面照片). At most 255 characters.
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
            /// Business license registration number (营业执照注册号). Required. At most 32 characters.
            licence_number: String,
            /// Photo of the business license (营业执照照片). Required. At most 255 characters.
            licence_copy: String,
            /// Merchant name (商户名称). Required. At most 128 characters.
            merchant_name: String,
            /// Name of the legal person (法人姓名). Required. At most 100 characters.
            legal_person: String,
            /// Registered address (注册地址). Required. At most 128 characters.
            company_address: String,
            /// Validity dates of the business license, as JSON (营业执照有效日期JSON格式字符串). Required. At most 64 characters. JSON inside a string on the wire.
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
            /// Certificate number (证书编号). Required. At most 50 characters.
            cert_number: String,
            /// Photo of the certificate (登记证书照片). Required. At most 255 characters.
            cert_copy: String,
            /// Merchant name (商户名称). Required. At most 128 characters.
            merchant_name: String,
            /// Name of the legal person (法人姓名). Required. At most 100 characters.
            legal_person: String,
            /// Registered address (注册地址). Required. At most 128 characters.
            company_address: String,
            /// Validity dates of the license, as JSON (营业执照有效日期JSON格式字符串). Required. At most 64 characters. JSON inside a string on the wire.
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
            /// Store name (门店名称). Required. At most 50 characters.
            store_name: String,
            /// Store address (门店地址). Required. At most 512 characters.
            store_address: String,
            /// Photo of the store's entrance (门店门头照片). Required. At most 255 characters.
            store_header_copy: String,
            /// Photo of the store's interior (店内环境照片). Required. At most 255 characters.
            store_indoor_copy: String,
        }
        optional {
            /// Province and city code of the store (门店省市编码). At most 16 characters.
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
            /// Category id (行业类目id).
            category_id: i64,
            /// Photos of the operating permits (行业经营许可证资质照片). At most 255 characters.
            operation_copy_list: Vec<String>,
        }
    }
}

wxpay_core::open_enum! {
    /// The kind of registration certificate in an account-opening intent application.
    pub enum IntentCertificateType {
        /// Certificate of a public institution.
        CertificateType2388 = "CERTIFICATE_TYPE_2388",
        /// Certificate of the unified social credit code.
        CertificateType2389 = "CERTIFICATE_TYPE_2389",
        CertificateType2390 = "CERTIFICATE_TYPE_2390",
        CertificateType2391 = "CERTIFICATE_TYPE_2391",
        CertificateType2392 = "CERTIFICATE_TYPE_2392",
        CertificateType2393 = "CERTIFICATE_TYPE_2393",
        /// Certificate of a social group.
        CertificateType2394 = "CERTIFICATE_TYPE_2394",
        /// Certificate of a private non-enterprise unit.
        CertificateType2395 = "CERTIFICATE_TYPE_2395",
        /// Certificate of a foundation.
        CertificateType2396 = "CERTIFICATE_TYPE_2396",
        /// Certificate of a place of worship.
        CertificateType2399 = "CERTIFICATE_TYPE_2399",
        /// Other proof by a government body.
        CertificateType2400 = "CERTIFICATE_TYPE_2400",
        /// Licence to practise.
        CertificateType2520 = "CERTIFICATE_TYPE_2520",
        /// Certificate of a self-governing organisation.
        CertificateType2521 = "CERTIFICATE_TYPE_2521",
        /// Certificate of a rural collective.
        CertificateType2522 = "CERTIFICATE_TYPE_2522",
        CertificateType2397 = "CERTIFICATE_TYPE_2397",
        CertificateType2398 = "CERTIFICATE_TYPE_2398",
    }
}
