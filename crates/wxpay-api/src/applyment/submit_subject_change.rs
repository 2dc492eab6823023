// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChangeSubmission;
use super::IdDocumentType;
use super::IdHolderType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Submits an application to change the registered details of a merchant (提交资料变更申请单).
///
/// `POST /v3/mchalterapply/mchsubjectalterapplyment`
///
/// - Returns [`ChangeSubmission`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：提交资料变更申请单。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::{OrganizationType, SubmitSubjectChange};
///
/// let request = SubmitSubjectChange::new("1217752501201407033233368018")
///     .merchant_code("1217752501201407033233368018")
///     .organization_type(OrganizationType::Enterprise);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"merchant_code":"1217752501201407033233368018","organization_type":"SUBJECT_TYPE_ENTERPRISE","out_request_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交资料变更申请单",
    "/v3/mchalterapply/mchsubjectalterapplyment",
    "POST /v3/mchalterapply/mchsubjectalterapplyment",
    "4014090649"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubmitSubjectChange {
    /// The merchant's own request number. Required.
    pub out_request_no: String,
    /// Merchant number (商户号). Required.
    pub merchant_code: Option<String>,
    /// Scope of the changes to the subject's details (主体资料变更范围).
    pub alter_scope: Option<ChangeScope>,
    /// Organization type (主体类型). Required.
    pub organization_type: Option<OrganizationType>,
    /// True if it is a financial institution (是否金融机构).
    pub finance_institution: Option<bool>,
    /// Business license details (营业执照信息).
    pub business_license_info: Option<NewBusinessLicense>,
    /// Details of the registration certificate (登记证书信息).
    pub certificate_info: Option<NewCertificate>,
    /// Financial institution license details (金融机构许可证).
    pub finance_institution_info: Option<NewFinanceInstitution>,
    /// Identity details of the legal person (法人身份信息).
    pub legal_person_info: Option<LegalPerson>,
    /// List of ultimate beneficial owners (最终受益人信息列表).
    pub ubo_info_list: Option<Vec<NewBeneficialOwner>>,
    /// List of supplementary material (补充材料列表).
    pub addition: Option<ChangeMaterials>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubmitSubjectChange {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `merchant_code` and `organization_type`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            merchant_code: None,
            alter_scope: None,
            organization_type: None,
            finance_institution: None,
            business_license_info: None,
            certificate_info: None,
            finance_institution_info: None,
            legal_person_info: None,
            ubo_info_list: None,
            addition: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号). Required.
    pub fn merchant_code<Via>(mut self, merchant_code: impl IntoField<String, Via>) -> Self {
        self.merchant_code = merchant_code.into_field();
        self
    }

    /// Scope of the changes to the subject's details (主体资料变更范围).
    pub fn alter_scope<Via>(mut self, alter_scope: impl IntoField<ChangeScope, Via>) -> Self {
        self.alter_scope = alter_scope.into_field();
        self
    }

    /// Organization type (主体类型). Required.
    pub fn organization_type<Via>(
        mut self,
        organization_type: impl IntoField<OrganizationType, Via>,
    ) -> Self {
        self.organization_type = organization_type.into_field();
        self
    }

    /// True if it is a financial institution (是否金融机构).
    pub fn finance_institution<Via>(
        mut self,
        finance_institution: impl IntoField<bool, Via>,
    ) -> Self {
        self.finance_institution = finance_institution.into_field();
        self
    }

    /// Business license details (营业执照信息).
    pub fn business_license_info<Via>(
        mut self,
        business_license_info: impl IntoField<NewBusinessLicense, Via>,
    ) -> Self {
        self.business_license_info = business_license_info.into_field();
        self
    }

    /// Details of the registration certificate (登记证书信息).
    pub fn certificate_info<Via>(
        mut self,
        certificate_info: impl IntoField<NewCertificate, Via>,
    ) -> Self {
        self.certificate_info = certificate_info.into_field();
        self
    }

    /// Financial institution license details (金融机构许可证).
    pub fn finance_institution_info<Via>(
        mut self,
        finance_institution_info: impl IntoField<NewFinanceInstitution, Via>,
    ) -> Self {
        self.finance_institution_info = finance_institution_info.into_field();
        self
    }

    /// Identity details of the legal person (法人身份信息).
    pub fn legal_person_info<Via>(
        mut self,
        legal_person_info: impl IntoField<LegalPerson, Via>,
    ) -> Self {
        self.legal_person_info = legal_person_info.into_field();
        self
    }

    /// List of ultimate beneficial owners (最终受益人信息列表).
    pub fn ubo_info_list<Via>(
        mut self,
        ubo_info_list: impl IntoField<Vec<NewBeneficialOwner>, Via>,
    ) -> Self {
        self.ubo_info_list = ubo_info_list.into_field();
        self
    }

    /// List of supplementary material (补充材料列表).
    pub fn addition<Via>(mut self, addition: impl IntoField<ChangeMaterials, Via>) -> Self {
        self.addition = addition.into_field();
        self
    }
}

wxpay_core::__model_impl! { SubmitSubjectChange
    [out_request_no,]
    [merchant_code, alter_scope, organization_type, finance_institution, business_license_info, certificate_info, finance_institution_info, legal_person_info, ubo_info_list, addition,]
    ["merchant_code", "organization_type",]
}

wxpay_core::operation!(SubmitSubjectChange => ChangeSubmission, wxpay_core::Spec::new(
    "applyment.submit_subject_change",
    wxpay_core::http::Method::POST,
    "/v3/mchalterapply/mchsubjectalterapplyment",
)
.title("提交资料变更申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014090649")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The business licence in a change of registered details.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NewBusinessLicense {
    /// Licence or registration number (营业执照注册号). Required.
    pub license_number: Option<String>,
    /// Photo of the business license (营业执照照片). Required.
    pub license_copy: Option<String>,
    /// Merchant name (商户名称). Required.
    pub merchant_name: Option<String>,
    /// Name of the legal person (法人姓名). Required.
    pub legal_person: Option<String>,
    /// Registered address (注册地址).
    pub company_address: Option<String>,
    /// When the validity period begins (有效期开始时间).
    pub license_period_begin: Option<String>,
    /// When the validity period ends (有效期结束时间).
    pub license_period_end: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NewBusinessLicense {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `license_number`, `license_copy`, `merchant_name` and `legal_person`.
    pub fn new() -> Self {
        Self {
            license_number: None,
            license_copy: None,
            merchant_name: None,
            legal_person: None,
            company_address: None,
            license_period_begin: None,
            license_period_end: None,
            extra: Extra::new(),
        }
    }

    /// Licence or registration number (营业执照注册号). Required.
    pub fn license_number<Via>(mut self, license_number: impl IntoField<String, Via>) -> Self {
        self.license_number = license_number.into_field();
        self
    }

    /// Photo of the business license (营业执照照片). Required.
    pub fn license_copy<Via>(mut self, license_copy: impl IntoField<String, Via>) -> Self {
        self.license_copy = license_copy.into_field();
        self
    }

    /// Merchant name (商户名称). Required.
    pub fn merchant_name<Via>(mut self, merchant_name: impl IntoField<String, Via>) -> Self {
        self.merchant_name = merchant_name.into_field();
        self
    }

    /// Name of the legal person (法人姓名). Required.
    pub fn legal_person<Via>(mut self, legal_person: impl IntoField<String, Via>) -> Self {
        self.legal_person = legal_person.into_field();
        self
    }

    /// Registered address (注册地址).
    pub fn company_address<Via>(mut self, company_address: impl IntoField<String, Via>) -> Self {
        self.company_address = company_address.into_field();
        self
    }

    /// When the validity period begins (有效期开始时间).
    pub fn license_period_begin<Via>(
        mut self,
        license_period_begin: impl IntoField<String, Via>,
    ) -> Self {
        self.license_period_begin = license_period_begin.into_field();
        self
    }

    /// When the validity period ends (有效期结束时间).
    pub fn license_period_end<Via>(
        mut self,
        license_period_end: impl IntoField<String, Via>,
    ) -> Self {
        self.license_period_end = license_period_end.into_field();
        self
    }
}

impl Default for NewBusinessLicense {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NewBusinessLicense
    []
    [license_number, license_copy, merchant_name, legal_person, company_address, license_period_begin, license_period_end,]
    ["license_number", "license_copy", "merchant_name", "legal_person",]
}

/// The registration certificate in a change of registered details.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NewCertificate {
    /// Kind of certificate (证书类型). Required.
    pub cert_type: Option<NewCertificateType>,
    /// Certificate number (证书编号). Required.
    pub cert_number: Option<String>,
    /// Photo of the certificate (证书照片). Required.
    pub cert_copy: Option<String>,
    /// Merchant name (商户名称). Required.
    pub merchant_name: Option<String>,
    /// Name of the legal person (法人姓名). Required.
    pub legal_person: Option<String>,
    /// Registered address (注册地址). Sources differ on whether it is required.
    pub company_address: Option<String>,
    /// When the validity period begins (有效期开始时间). Sources differ on whether it is required.
    pub cert_period_begin: Option<String>,
    /// When the validity period ends (有效期结束时间). Sources differ on whether it is required.
    pub cert_period_end: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NewCertificate {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `cert_type`, `cert_number`, `cert_copy`, `merchant_name` and `legal_person`.
    pub fn new() -> Self {
        Self {
            cert_type: None,
            cert_number: None,
            cert_copy: None,
            merchant_name: None,
            legal_person: None,
            company_address: None,
            cert_period_begin: None,
            cert_period_end: None,
            extra: Extra::new(),
        }
    }

    /// Kind of certificate (证书类型). Required.
    pub fn cert_type<Via>(mut self, cert_type: impl IntoField<NewCertificateType, Via>) -> Self {
        self.cert_type = cert_type.into_field();
        self
    }

    /// Certificate number (证书编号). Required.
    pub fn cert_number<Via>(mut self, cert_number: impl IntoField<String, Via>) -> Self {
        self.cert_number = cert_number.into_field();
        self
    }

    /// Photo of the certificate (证书照片). Required.
    pub fn cert_copy<Via>(mut self, cert_copy: impl IntoField<String, Via>) -> Self {
        self.cert_copy = cert_copy.into_field();
        self
    }

    /// Merchant name (商户名称). Required.
    pub fn merchant_name<Via>(mut self, merchant_name: impl IntoField<String, Via>) -> Self {
        self.merchant_name = merchant_name.into_field();
        self
    }

    /// Name of the legal person (法人姓名). Required.
    pub fn legal_person<Via>(mut self, legal_person: impl IntoField<String, Via>) -> Self {
        self.legal_person = legal_person.into_field();
        self
    }

    /// Registered address (注册地址). Sources differ on whether it is required.
    pub fn company_address<Via>(mut self, company_address: impl IntoField<String, Via>) -> Self {
        self.company_address = company_address.into_field();
        self
    }

    /// When the validity period begins (有效期开始时间). Sources differ on whether it is required.
    pub fn cert_period_begin<Via>(
        mut self,
        cert_period_begin: impl IntoField<String, Via>,
    ) -> Self {
        self.cert_period_begin = cert_period_begin.into_field();
        self
    }

    /// When the validity period ends (有效期结束时间). Sources differ on whether it is required.
    pub fn cert_period_end<Via>(mut self, cert_period_end: impl IntoField<String, Via>) -> Self {
        self.cert_period_end = cert_period_end.into_field();
        self
    }
}

impl Default for NewCertificate {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NewCertificate
    []
    [cert_type, cert_number, cert_copy, merchant_name, legal_person, company_address, cert_period_begin, cert_period_end,]
    ["cert_type", "cert_number", "cert_copy", "merchant_name", "legal_person",]
}

/// The financial institution licence in a change of registered details.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NewFinanceInstitution {
    /// Type of financial institution (金融机构类型). Required.
    pub finance_type: Option<NewFinanceType>,
    /// Images of the financial institution license (金融机构许可证图片). Required.
    pub finance_license_pics: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NewFinanceInstitution {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `finance_type` and `finance_license_pics`.
    pub fn new() -> Self {
        Self {
            finance_type: None,
            finance_license_pics: None,
            extra: Extra::new(),
        }
    }

    /// Type of financial institution (金融机构类型). Required.
    pub fn finance_type<Via>(mut self, finance_type: impl IntoField<NewFinanceType, Via>) -> Self {
        self.finance_type = finance_type.into_field();
        self
    }

    /// Images of the financial institution license (金融机构许可证图片). Required.
    pub fn finance_license_pics<Via>(
        mut self,
        finance_license_pics: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.finance_license_pics = finance_license_pics.into_field();
        self
    }
}

impl Default for NewFinanceInstitution {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NewFinanceInstitution
    []
    [finance_type, finance_license_pics,]
    ["finance_type", "finance_license_pics",]
}

/// The identity document of the legal person in a change of registered details.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegalPerson {
    /// Type of the identity document's holder (证件持有人类型). Sources differ on whether it is required.
    pub id_holder_type: Option<IdHolderType>,
    /// Kind of identity document (证件类型).
    pub id_doc_type: Option<IdDocumentType>,
    /// Photo of the authorization letter (法定代表人说明函).
    pub authorize_letter_copy: Option<String>,
    /// Front photo of the identity document (证件正面照片).
    pub card_front: Option<String>,
    /// Back photo of the identity document (证件反面照片).
    pub card_back: Option<String>,
    /// Name on the card or document (证件姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub card_name: Option<Sensitive>,
    /// Identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub card_number: Option<Sensitive>,
    /// Address on the identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub card_address: Option<Sensitive>,
    /// When the identity document becomes valid (证件有效期开始时间).
    pub card_period_begin: Option<String>,
    /// When the identity document expires (证件有效期结束时间).
    pub card_period_end: Option<String>,
    /// True if the operator or legal person is the beneficiary (经营者/法人是否为受益人).
    pub as_ubo: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LegalPerson {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            id_holder_type: None,
            id_doc_type: None,
            authorize_letter_copy: None,
            card_front: None,
            card_back: None,
            card_name: None,
            card_number: None,
            card_address: None,
            card_period_begin: None,
            card_period_end: None,
            as_ubo: None,
            extra: Extra::new(),
        }
    }

    /// Type of the identity document's holder (证件持有人类型). Sources differ on whether it is required.
    pub fn id_holder_type<Via>(
        mut self,
        id_holder_type: impl IntoField<IdHolderType, Via>,
    ) -> Self {
        self.id_holder_type = id_holder_type.into_field();
        self
    }

    /// Kind of identity document (证件类型).
    pub fn id_doc_type<Via>(mut self, id_doc_type: impl IntoField<IdDocumentType, Via>) -> Self {
        self.id_doc_type = id_doc_type.into_field();
        self
    }

    /// Photo of the authorization letter (法定代表人说明函).
    pub fn authorize_letter_copy<Via>(
        mut self,
        authorize_letter_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.authorize_letter_copy = authorize_letter_copy.into_field();
        self
    }

    /// Front photo of the identity document (证件正面照片).
    pub fn card_front<Via>(mut self, card_front: impl IntoField<String, Via>) -> Self {
        self.card_front = card_front.into_field();
        self
    }

    /// Back photo of the identity document (证件反面照片).
    pub fn card_back<Via>(mut self, card_back: impl IntoField<String, Via>) -> Self {
        self.card_back = card_back.into_field();
        self
    }

    /// Name on the card or document (证件姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn card_name<Via>(mut self, card_name: impl IntoField<Sensitive, Via>) -> Self {
        self.card_name = card_name.into_field();
        self
    }

    /// Identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn card_number<Via>(mut self, card_number: impl IntoField<Sensitive, Via>) -> Self {
        self.card_number = card_number.into_field();
        self
    }

    /// Address on the identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn card_address<Via>(mut self, card_address: impl IntoField<Sensitive, Via>) -> Self {
        self.card_address = card_address.into_field();
        self
    }

    /// When the identity document becomes valid (证件有效期开始时间).
    pub fn card_period_begin<Via>(
        mut self,
        card_period_begin: impl IntoField<String, Via>,
    ) -> Self {
        self.card_period_begin = card_period_begin.into_field();
        self
    }

    /// When the identity document expires (证件有效期结束时间).
    pub fn card_period_end<Via>(mut self, card_period_end: impl IntoField<String, Via>) -> Self {
        self.card_period_end = card_period_end.into_field();
        self
    }

    /// True if the operator or legal person is the beneficiary (经营者/法人是否为受益人).
    pub fn as_ubo<Via>(mut self, as_ubo: impl IntoField<bool, Via>) -> Self {
        self.as_ubo = as_ubo.into_field();
        self
    }
}

impl Default for LegalPerson {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { LegalPerson
    []
    [id_holder_type, id_doc_type, authorize_letter_copy, card_front, card_back, card_name, card_number, card_address, card_period_begin, card_period_end, as_ubo,]
    []
}

/// A beneficial owner in a change of registered details.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NewBeneficialOwner {
    /// Kind of identity document (证件类型). Sources differ on whether it is required.
    pub id_doc_type: Option<IdDocumentType>,
    /// Front photo of the identity document (证件正面照片). Sources differ on whether it is required.
    pub card_front: Option<String>,
    /// Back photo of the identity document (证件反面照片).
    pub card_back: Option<String>,
    /// Name on the card or document (证件姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub card_name: Option<Sensitive>,
    /// Identity document number (证件号码). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub card_number: Option<Sensitive>,
    /// Address on the identity document (证件居住地址). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub card_address: Option<Sensitive>,
    /// When the identity document becomes valid (证件有效期开始时间). Sources differ on whether it is required.
    pub card_period_begin: Option<String>,
    /// When the identity document expires (证件有效期结束时间). Sources differ on whether it is required.
    pub card_period_end: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NewBeneficialOwner {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            id_doc_type: None,
            card_front: None,
            card_back: None,
            card_name: None,
            card_number: None,
            card_address: None,
            card_period_begin: None,
            card_period_end: None,
            extra: Extra::new(),
        }
    }

    /// Kind of identity document (证件类型). Sources differ on whether it is required.
    pub fn id_doc_type<Via>(mut self, id_doc_type: impl IntoField<IdDocumentType, Via>) -> Self {
        self.id_doc_type = id_doc_type.into_field();
        self
    }

    /// Front photo of the identity document (证件正面照片). Sources differ on whether it is required.
    pub fn card_front<Via>(mut self, card_front: impl IntoField<String, Via>) -> Self {
        self.card_front = card_front.into_field();
        self
    }

    /// Back photo of the identity document (证件反面照片).
    pub fn card_back<Via>(mut self, card_back: impl IntoField<String, Via>) -> Self {
        self.card_back = card_back.into_field();
        self
    }

    /// Name on the card or document (证件姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn card_name<Via>(mut self, card_name: impl IntoField<Sensitive, Via>) -> Self {
        self.card_name = card_name.into_field();
        self
    }

    /// Identity document number (证件号码). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn card_number<Via>(mut self, card_number: impl IntoField<Sensitive, Via>) -> Self {
        self.card_number = card_number.into_field();
        self
    }

    /// Address on the identity document (证件居住地址). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn card_address<Via>(mut self, card_address: impl IntoField<Sensitive, Via>) -> Self {
        self.card_address = card_address.into_field();
        self
    }

    /// When the identity document becomes valid (证件有效期开始时间). Sources differ on whether it is required.
    pub fn card_period_begin<Via>(
        mut self,
        card_period_begin: impl IntoField<String, Via>,
    ) -> Self {
        self.card_period_begin = card_period_begin.into_field();
        self
    }

    /// When the identity document expires (证件有效期结束时间). Sources differ on whether it is required.
    pub fn card_period_end<Via>(mut self, card_period_end: impl IntoField<String, Via>) -> Self {
        self.card_period_end = card_period_end.into_field();
        self
    }
}

impl Default for NewBeneficialOwner {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NewBeneficialOwner
    []
    [id_doc_type, card_front, card_back, card_name, card_number, card_address, card_period_begin, card_period_end,]
    []
}

/// Additional material of a change of registered details.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ChangeMaterials {
    /// Bank account opening permit (银行开户许可证).
    pub bank_openaccount_license: Option<Vec<String>>,
    /// Account opening approval notice (开户核准通知书).
    pub openaccount_approval: Option<Vec<String>>,
    /// Supporting proof of the legal person's identity (法人身份辅助证明).
    pub legal_other_prove: Option<Vec<String>>,
    /// Proof from the issuing authority (发证机关证明).
    pub agency_prove: Option<Vec<String>>,
    /// Supplementary material of the beneficial owner (受益所有人补充材料).
    pub ubo_prove: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ChangeMaterials {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            bank_openaccount_license: None,
            openaccount_approval: None,
            legal_other_prove: None,
            agency_prove: None,
            ubo_prove: None,
            extra: Extra::new(),
        }
    }

    /// Bank account opening permit (银行开户许可证).
    pub fn bank_openaccount_license<Via>(
        mut self,
        bank_openaccount_license: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.bank_openaccount_license = bank_openaccount_license.into_field();
        self
    }

    /// Account opening approval notice (开户核准通知书).
    pub fn openaccount_approval<Via>(
        mut self,
        openaccount_approval: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.openaccount_approval = openaccount_approval.into_field();
        self
    }

    /// Supporting proof of the legal person's identity (法人身份辅助证明).
    pub fn legal_other_prove<Via>(
        mut self,
        legal_other_prove: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.legal_other_prove = legal_other_prove.into_field();
        self
    }

    /// Proof from the issuing authority (发证机关证明).
    pub fn agency_prove<Via>(mut self, agency_prove: impl IntoField<Vec<String>, Via>) -> Self {
        self.agency_prove = agency_prove.into_field();
        self
    }

    /// Supplementary material of the beneficial owner (受益所有人补充材料).
    pub fn ubo_prove<Via>(mut self, ubo_prove: impl IntoField<Vec<String>, Via>) -> Self {
        self.ubo_prove = ubo_prove.into_field();
        self
    }
}

impl Default for ChangeMaterials {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ChangeMaterials
    []
    [bank_openaccount_license, openaccount_approval, legal_other_prove, agency_prove, ubo_prove,]
    []
}

wxpay_core::open_enum! {
    /// Registered details to be changed.
    pub enum ChangeScope {
        #[doc(alias = "ALTER_SCOPE_FULL")]
        Full = "ALTER_SCOPE_FULL",
        #[doc(alias = "ALTER_SCOPE_BUSINESS_CERT")]
        BusinessCert = "ALTER_SCOPE_BUSINESS_CERT",
        #[doc(alias = "ALTER_SCOPE_UBO")]
        Ubo = "ALTER_SCOPE_UBO",
    }
}

wxpay_core::open_enum! {
    /// The legal form of the merchant in a change of registered details.
    pub enum OrganizationType {
        /// Company, by its business licence (企业).
        #[doc(alias = "SUBJECT_TYPE_ENTERPRISE")]
        Enterprise = "SUBJECT_TYPE_ENTERPRISE",
        /// Public institution (事业单位).
        #[doc(alias = "SUBJECT_TYPE_INSTITUTIONS_CLONED")]
        InstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
        /// Self-employed business, by its business licence (个体工商户).
        #[doc(alias = "SUBJECT_TYPE_INDIVIDUAL")]
        Individual = "SUBJECT_TYPE_INDIVIDUAL",
        /// Social organization, such as an association or a foundation (社会组织).
        #[doc(alias = "SUBJECT_TYPE_OTHERS")]
        Others = "SUBJECT_TYPE_OTHERS",
        /// Government body (政府机关).
        #[doc(alias = "SUBJECT_TYPE_GOVERNMENT")]
        Government = "SUBJECT_TYPE_GOVERNMENT",
        /// Micro-merchant without a business licence (小微商户).
        #[doc(alias = "SUBJECT_TYPE_MICRO")]
        Micro = "SUBJECT_TYPE_MICRO",
    }
}

wxpay_core::open_enum! {
    /// The kind of registration certificate in a change of registered details.
    pub enum NewCertificateType {
        /// Certificate of a public institution (事业单位法人证书).
        #[doc(alias = "CERTIFICATE_TYPE_2388")]
        PublicInstitution = "CERTIFICATE_TYPE_2388",
        /// Certificate of the unified social credit code (统一社会信用代码证书).
        #[doc(alias = "CERTIFICATE_TYPE_2389")]
        UnifiedSocialCredit = "CERTIFICATE_TYPE_2389",
        /// Registration certificate of an association (社会团体法人登记证书).
        #[doc(alias = "CERTIFICATE_TYPE_2394")]
        SocialGroup = "CERTIFICATE_TYPE_2394",
        /// Registration certificate of a private non-enterprise unit (民办非企业单位登记证书).
        #[doc(alias = "CERTIFICATE_TYPE_2395")]
        PrivateNonEnterprise = "CERTIFICATE_TYPE_2395",
        /// Registration certificate of a foundation (基金会法人登记证书).
        #[doc(alias = "CERTIFICATE_TYPE_2396")]
        Foundation = "CERTIFICATE_TYPE_2396",
        /// Licence to practise a profession (执业许可证/执业证).
        #[doc(alias = "CERTIFICATE_TYPE_2520")]
        PracticeLicense = "CERTIFICATE_TYPE_2520",
        /// Social credit certificate of a self-governing body, such as a village committee (基层群众性自治组织特别法人统一社会信用代码证).
        #[doc(alias = "CERTIFICATE_TYPE_2521")]
        GrassrootsOrganization = "CERTIFICATE_TYPE_2521",
        /// Registration certificate of a rural collective (农村集体经济组织登记证).
        #[doc(alias = "CERTIFICATE_TYPE_2522")]
        RuralCollective = "CERTIFICATE_TYPE_2522",
        /// Registration certificate of a place of worship (宗教活动场所登记证).
        #[doc(alias = "CERTIFICATE_TYPE_2399")]
        ReligiousSite = "CERTIFICATE_TYPE_2399",
        /// Other document that a government body issued (其他证书/批文/证明).
        #[doc(alias = "CERTIFICATE_TYPE_2400")]
        OtherProof = "CERTIFICATE_TYPE_2400",
    }
}

wxpay_core::open_enum! {
    /// The kind of financial institution in a change of registered details.
    pub enum NewFinanceType {
        /// Banking (银行业).
        #[doc(alias = "FINANCE_TYPE_BANK_AGENT")]
        BankAgent = "FINANCE_TYPE_BANK_AGENT",
        /// Payment institution (支付机构).
        #[doc(alias = "FINANCE_TYPE_PAYMENT_AGENT")]
        PaymentAgent = "FINANCE_TYPE_PAYMENT_AGENT",
        /// Insurers, brokers and agents (保险业).
        #[doc(alias = "FINANCE_TYPE_INSURANCE")]
        Insurance = "FINANCE_TYPE_INSURANCE",
        /// Trading and settlement institution (交易及结算类金融机构).
        #[doc(alias = "FINANCE_TYPE_TRADE_AND_SETTLE")]
        TradeAndSettle = "FINANCE_TYPE_TRADE_AND_SETTLE",
        /// Another financial institution (其他金融机构).
        #[doc(alias = "FINANCE_TYPE_OTHER")]
        Other = "FINANCE_TYPE_OTHER",
    }
}
