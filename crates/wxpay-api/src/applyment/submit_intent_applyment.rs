// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentSubmission;
use super::BeneficialOwner;
use super::FinanceInstitution;
use super::IdDocumentType;
use super::IdHolderType;
use super::MicroBusinessType;
use super::SubjectType;
use wxpay_core::model::Embedded;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;
use wxpay_core::model::Value;

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
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::{
///     IdHolderType, Identification, IntentContact, IntentSubject, SubjectType,
///     SubmitIntentApplyment,
/// };
///
/// let request = SubmitIntentApplyment::new("1217752501201407033233368018")
///     .contact_info(
///         IntentContact::new()
///             .contact_type(IdHolderType::Legal)
///             .name("示例名称")
///             .mobile("13800000000"),
///     )
///     .subject_info(IntentSubject::new().subject_type(SubjectType::Individual))
///     .identification_info(Identification::new().id_holder_type(IdHolderType::Legal));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"business_code":"1217752501201407033233368018","contact_info":{"contact_type":"LEGAL","mobile":"13800000000","name":"示例名称"},"identification_info":{"id_holder_type":"LEGAL"},"subject_info":{"subject_type":"SUBJECT_TYPE_INDIVIDUAL"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交商户开户意愿申请单",
    "/v3/apply4subject/applyment",
    "POST /v3/apply4subject/applyment",
    "4012722388"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubmitIntentApplyment {
    /// Business application number (业务申请编号). Required. At most 128 characters.
    pub business_code: String,
    /// Channel number (渠道商户号). From 8 to 9 characters.
    pub channel_id: Option<String>,
    /// Details of the contact (联系人信息). Required.
    pub contact_info: Option<IntentContact>,
    /// Details of the subject (主体信息). Required.
    pub subject_info: Option<IntentSubject>,
    /// Identity details of the legal person (法人身份信息). Required.
    pub identification_info: Option<Identification>,
    /// List of ultimate beneficial owners (最终受益人信息列表).
    pub ubo_info_list: Option<Vec<BeneficialOwner>>,
    /// Supplementary material (补充材料).
    pub addition_info: Option<IntentAddition>,
    /// The beneficial owner. Described by samples.
    pub ubo_info: Option<Value>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubmitIntentApplyment {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `contact_info`, `subject_info` and `identification_info`.
    pub fn new(business_code: impl Into<String>) -> Self {
        Self {
            business_code: business_code.into(),
            channel_id: None,
            contact_info: None,
            subject_info: None,
            identification_info: None,
            ubo_info_list: None,
            addition_info: None,
            ubo_info: None,
            extra: Extra::new(),
        }
    }

    /// Channel number (渠道商户号). From 8 to 9 characters.
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
        self
    }

    /// Details of the contact (联系人信息). Required.
    pub fn contact_info<Via>(mut self, contact_info: impl IntoField<IntentContact, Via>) -> Self {
        self.contact_info = contact_info.into_field();
        self
    }

    /// Details of the subject (主体信息). Required.
    pub fn subject_info<Via>(mut self, subject_info: impl IntoField<IntentSubject, Via>) -> Self {
        self.subject_info = subject_info.into_field();
        self
    }

    /// Identity details of the legal person (法人身份信息). Required.
    pub fn identification_info<Via>(
        mut self,
        identification_info: impl IntoField<Identification, Via>,
    ) -> Self {
        self.identification_info = identification_info.into_field();
        self
    }

    /// List of ultimate beneficial owners (最终受益人信息列表).
    pub fn ubo_info_list<Via>(
        mut self,
        ubo_info_list: impl IntoField<Vec<BeneficialOwner>, Via>,
    ) -> Self {
        self.ubo_info_list = ubo_info_list.into_field();
        self
    }

    /// Supplementary material (补充材料).
    pub fn addition_info<Via>(
        mut self,
        addition_info: impl IntoField<IntentAddition, Via>,
    ) -> Self {
        self.addition_info = addition_info.into_field();
        self
    }

    /// The beneficial owner. Described by samples.
    pub fn ubo_info<Via>(mut self, ubo_info: impl IntoField<Value, Via>) -> Self {
        self.ubo_info = ubo_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { SubmitIntentApplyment
    [business_code,]
    [channel_id, contact_info, subject_info, identification_info, ubo_info_list, addition_info, ubo_info,]
    ["contact_info", "subject_info", "identification_info",]
}

wxpay_core::operation!(SubmitIntentApplyment => ApplymentSubmission, wxpay_core::Spec::new(
    "applyment.submit_intent_applyment",
    wxpay_core::http::Method::POST,
    "/v3/apply4subject/applyment",
)
.title("提交商户开户意愿申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012722388")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("business_code")));

/// The contact person of an account-opening intent application.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IntentContact {
    /// Type of the super administrator (超级管理员类型). Required.
    pub contact_type: Option<IdHolderType>,
    /// Name (联系人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub name: Option<Sensitive>,
    /// Kind of the contact's identity document (联系人证件类型).
    pub contact_id_doc_type: Option<IdDocumentType>,
    /// Identity document number (联系人身份证号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub id_card_number: Option<Sensitive>,
    /// Front photo of the contact's identity document (联系人证件正面照片). At most 256 characters.
    pub contact_id_doc_copy: Option<String>,
    /// Back photo of the contact's identity document (联系人证件反面照片). At most 256 characters.
    pub contact_id_doc_copy_back: Option<String>,
    /// When the contact's identity document becomes valid (联系人证件有效期开始时间). At most 128 characters.
    pub contact_period_begin: Option<String>,
    /// When the contact's identity document expires (联系人证件有效期结束时间). At most 128 characters.
    pub contact_period_end: Option<String>,
    /// Letter authorizing the contact to act (业务办理授权函).
    pub business_authorization_letter: Option<String>,
    /// Mobile phone number (联系人手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub mobile: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IntentContact {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `contact_type`, `name` and `mobile`.
    pub fn new() -> Self {
        Self {
            contact_type: None,
            name: None,
            contact_id_doc_type: None,
            id_card_number: None,
            contact_id_doc_copy: None,
            contact_id_doc_copy_back: None,
            contact_period_begin: None,
            contact_period_end: None,
            business_authorization_letter: None,
            mobile: None,
            extra: Extra::new(),
        }
    }

    /// Type of the super administrator (超级管理员类型). Required.
    pub fn contact_type<Via>(mut self, contact_type: impl IntoField<IdHolderType, Via>) -> Self {
        self.contact_type = contact_type.into_field();
        self
    }

    /// Name (联系人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Kind of the contact's identity document (联系人证件类型).
    pub fn contact_id_doc_type<Via>(
        mut self,
        contact_id_doc_type: impl IntoField<IdDocumentType, Via>,
    ) -> Self {
        self.contact_id_doc_type = contact_id_doc_type.into_field();
        self
    }

    /// Identity document number (联系人身份证号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn id_card_number<Via>(mut self, id_card_number: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_number = id_card_number.into_field();
        self
    }

    /// Front photo of the contact's identity document (联系人证件正面照片). At most 256 characters.
    pub fn contact_id_doc_copy<Via>(
        mut self,
        contact_id_doc_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_id_doc_copy = contact_id_doc_copy.into_field();
        self
    }

    /// Back photo of the contact's identity document (联系人证件反面照片). At most 256 characters.
    pub fn contact_id_doc_copy_back<Via>(
        mut self,
        contact_id_doc_copy_back: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_id_doc_copy_back = contact_id_doc_copy_back.into_field();
        self
    }

    /// When the contact's identity document becomes valid (联系人证件有效期开始时间). At most 128 characters.
    pub fn contact_period_begin<Via>(
        mut self,
        contact_period_begin: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_period_begin = contact_period_begin.into_field();
        self
    }

    /// When the contact's identity document expires (联系人证件有效期结束时间). At most 128 characters.
    pub fn contact_period_end<Via>(
        mut self,
        contact_period_end: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_period_end = contact_period_end.into_field();
        self
    }

    /// Letter authorizing the contact to act (业务办理授权函).
    pub fn business_authorization_letter<Via>(
        mut self,
        business_authorization_letter: impl IntoField<String, Via>,
    ) -> Self {
        self.business_authorization_letter = business_authorization_letter.into_field();
        self
    }

    /// Mobile phone number (联系人手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn mobile<Via>(mut self, mobile: impl IntoField<Sensitive, Via>) -> Self {
        self.mobile = mobile.into_field();
        self
    }
}

impl Default for IntentContact {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IntentContact
    []
    [contact_type, name, contact_id_doc_type, id_card_number, contact_id_doc_copy, contact_id_doc_copy_back, contact_period_begin, contact_period_end, business_authorization_letter, mobile,]
    ["contact_type", "name", "mobile",]
}

/// The legal subject of an account-opening intent application.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IntentSubject {
    /// Type of the subject (主体类型). Required.
    pub subject_type: Option<SubjectType>,
    /// True if it is a financial institution (是否金融机构).
    pub is_finance_institution: Option<bool>,
    /// The business licence (营业执照).
    pub business_licence_info: Option<IntentBusinessLicense>,
    /// Details of the registration certificate (登记证书).
    pub certificate_info: Option<IntentCertificate>,
    /// Photo of the organization's certifying letter (单位证明函照片). At most 255 characters.
    pub company_prove_copy: Option<String>,
    /// Details of the supporting proof (辅助证明材料信息).
    pub assist_prove_info: Option<MicroBusinessProof>,
    /// List of operating permits (经营许可证列表信息).
    pub special_operation_info: Option<Vec<SpecialOperationInfo>>,
    /// Financial institution license details (金融机构许可证信息).
    pub finance_institution_info: Option<FinanceInstitution>,
    /// List of special operations (经营许可证).
    pub special_operation_list: Option<Vec<SpecialOperation>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IntentSubject {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `subject_type`.
    pub fn new() -> Self {
        Self {
            subject_type: None,
            is_finance_institution: None,
            business_licence_info: None,
            certificate_info: None,
            company_prove_copy: None,
            assist_prove_info: None,
            special_operation_info: None,
            finance_institution_info: None,
            special_operation_list: None,
            extra: Extra::new(),
        }
    }

    /// Type of the subject (主体类型). Required.
    pub fn subject_type<Via>(mut self, subject_type: impl IntoField<SubjectType, Via>) -> Self {
        self.subject_type = subject_type.into_field();
        self
    }

    /// True if it is a financial institution (是否金融机构).
    pub fn is_finance_institution<Via>(
        mut self,
        is_finance_institution: impl IntoField<bool, Via>,
    ) -> Self {
        self.is_finance_institution = is_finance_institution.into_field();
        self
    }

    /// The business licence (营业执照).
    pub fn business_licence_info<Via>(
        mut self,
        business_licence_info: impl IntoField<IntentBusinessLicense, Via>,
    ) -> Self {
        self.business_licence_info = business_licence_info.into_field();
        self
    }

    /// Details of the registration certificate (登记证书).
    pub fn certificate_info<Via>(
        mut self,
        certificate_info: impl IntoField<IntentCertificate, Via>,
    ) -> Self {
        self.certificate_info = certificate_info.into_field();
        self
    }

    /// Photo of the organization's certifying letter (单位证明函照片). At most 255 characters.
    pub fn company_prove_copy<Via>(
        mut self,
        company_prove_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.company_prove_copy = company_prove_copy.into_field();
        self
    }

    /// Details of the supporting proof (辅助证明材料信息).
    pub fn assist_prove_info<Via>(
        mut self,
        assist_prove_info: impl IntoField<MicroBusinessProof, Via>,
    ) -> Self {
        self.assist_prove_info = assist_prove_info.into_field();
        self
    }

    /// List of operating permits (经营许可证列表信息).
    pub fn special_operation_info<Via>(
        mut self,
        special_operation_info: impl IntoField<Vec<SpecialOperationInfo>, Via>,
    ) -> Self {
        self.special_operation_info = special_operation_info.into_field();
        self
    }

    /// Financial institution license details (金融机构许可证信息).
    pub fn finance_institution_info<Via>(
        mut self,
        finance_institution_info: impl IntoField<FinanceInstitution, Via>,
    ) -> Self {
        self.finance_institution_info = finance_institution_info.into_field();
        self
    }

    /// List of special operations (经营许可证).
    pub fn special_operation_list<Via>(
        mut self,
        special_operation_list: impl IntoField<Vec<SpecialOperation>, Via>,
    ) -> Self {
        self.special_operation_list = special_operation_list.into_field();
        self
    }
}

impl Default for IntentSubject {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IntentSubject
    []
    [subject_type, is_finance_institution, business_licence_info, certificate_info, company_prove_copy, assist_prove_info, special_operation_info, finance_institution_info, special_operation_list,]
    ["subject_type",]
}

/// The identity document of the legal person in an account-opening intent application.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Identification {
    /// Type of the identity document's holder (超级管理员类型).
    pub id_holder_type: Option<IdHolderType>,
    /// Kind of identity document (证件类型).
    pub identification_type: Option<IdDocumentType>,
    /// Photo of the authorization letter (法定代表人说明函). At most 255 characters.
    pub authorize_letter_copy: Option<String>,
    /// Name on the identity document (证件姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub identification_name: Option<Sensitive>,
    /// Identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub identification_number: Option<Sensitive>,
    /// Validity dates of the identity document, as JSON (证件有效日期JSON格式字符串). At most 64 characters. JSON inside a string on the wire.
    pub identification_valid_date: Option<Embedded<Vec<String>>>,
    /// Address on the identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
    pub identification_address: Option<Sensitive>,
    /// Front photo of the identity document (证件正面照片). At most 255 characters.
    pub identification_front_copy: Option<String>,
    /// Back photo of the identity document (证件反面照片). At most 255 characters.
    pub identification_back_copy: Option<String>,
    /// True if the operator or legal person is the beneficiary (经营者/法人是否为受益人).
    pub owner: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Identification {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            id_holder_type: None,
            identification_type: None,
            authorize_letter_copy: None,
            identification_name: None,
            identification_number: None,
            identification_valid_date: None,
            identification_address: None,
            identification_front_copy: None,
            identification_back_copy: None,
            owner: None,
            extra: Extra::new(),
        }
    }

    /// Type of the identity document's holder (超级管理员类型).
    pub fn id_holder_type<Via>(
        mut self,
        id_holder_type: impl IntoField<IdHolderType, Via>,
    ) -> Self {
        self.id_holder_type = id_holder_type.into_field();
        self
    }

    /// Kind of identity document (证件类型).
    pub fn identification_type<Via>(
        mut self,
        identification_type: impl IntoField<IdDocumentType, Via>,
    ) -> Self {
        self.identification_type = identification_type.into_field();
        self
    }

    /// Photo of the authorization letter (法定代表人说明函). At most 255 characters.
    pub fn authorize_letter_copy<Via>(
        mut self,
        authorize_letter_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.authorize_letter_copy = authorize_letter_copy.into_field();
        self
    }

    /// Name on the identity document (证件姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn identification_name<Via>(
        mut self,
        identification_name: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.identification_name = identification_name.into_field();
        self
    }

    /// Identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn identification_number<Via>(
        mut self,
        identification_number: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.identification_number = identification_number.into_field();
        self
    }

    /// Validity dates of the identity document, as JSON (证件有效日期JSON格式字符串). At most 64 characters. JSON inside a string on the wire.
    pub fn identification_valid_date<Via>(
        mut self,
        identification_valid_date: impl IntoField<Embedded<Vec<String>>, Via>,
    ) -> Self {
        self.identification_valid_date = identification_valid_date.into_field();
        self
    }

    /// Address on the identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
    pub fn identification_address<Via>(
        mut self,
        identification_address: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.identification_address = identification_address.into_field();
        self
    }

    /// Front photo of the identity document (证件正面照片). At most 255 characters.
    pub fn identification_front_copy<Via>(
        mut self,
        identification_front_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.identification_front_copy = identification_front_copy.into_field();
        self
    }

    /// Back photo of the identity document (证件反面照片). At most 255 characters.
    pub fn identification_back_copy<Via>(
        mut self,
        identification_back_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.identification_back_copy = identification_back_copy.into_field();
        self
    }

    /// True if the operator or legal person is the beneficiary (经营者/法人是否为受益人).
    pub fn owner<Via>(mut self, owner: impl IntoField<bool, Via>) -> Self {
        self.owner = owner.into_field();
        self
    }
}

impl Default for Identification {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Identification
    []
    [id_holder_type, identification_type, authorize_letter_copy, identification_name, identification_number, identification_valid_date, identification_address, identification_front_copy, identification_back_copy, owner,]
    []
}

/// Additional material of an account-opening intent application.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IntentAddition {
    /// Merchant numbers to be confirmed (待确认商户号列表).
    pub confirm_mchid_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IntentAddition {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            confirm_mchid_list: None,
            extra: Extra::new(),
        }
    }

    /// Merchant numbers to be confirmed (待确认商户号列表).
    pub fn confirm_mchid_list<Via>(
        mut self,
        confirm_mchid_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.confirm_mchid_list = confirm_mchid_list.into_field();
        self
    }
}

impl Default for IntentAddition {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IntentAddition
    []
    [confirm_mchid_list,]
    []
}

/// The business licence in an account-opening intent application.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IntentBusinessLicense {
    /// Business license registration number (营业执照注册号). Required. At most 32 characters.
    pub licence_number: Option<String>,
    /// Photo of the business license (营业执照照片). Required. At most 255 characters.
    pub licence_copy: Option<String>,
    /// Merchant name (商户名称). Required. At most 128 characters.
    pub merchant_name: Option<String>,
    /// Name of the legal person (法人姓名). Required. At most 100 characters.
    pub legal_person: Option<String>,
    /// Registered address (注册地址). Required. At most 128 characters.
    pub company_address: Option<String>,
    /// Validity dates of the business license, as JSON (营业执照有效日期JSON格式字符串). Required. At most 64 characters. JSON inside a string on the wire.
    pub licence_valid_date: Option<Embedded<Vec<String>>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IntentBusinessLicense {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `licence_number`, `licence_copy`, `merchant_name`, `legal_person`, `company_address` and `licence_valid_date`.
    pub fn new() -> Self {
        Self {
            licence_number: None,
            licence_copy: None,
            merchant_name: None,
            legal_person: None,
            company_address: None,
            licence_valid_date: None,
            extra: Extra::new(),
        }
    }

    /// Business license registration number (营业执照注册号). Required. At most 32 characters.
    pub fn licence_number<Via>(mut self, licence_number: impl IntoField<String, Via>) -> Self {
        self.licence_number = licence_number.into_field();
        self
    }

    /// Photo of the business license (营业执照照片). Required. At most 255 characters.
    pub fn licence_copy<Via>(mut self, licence_copy: impl IntoField<String, Via>) -> Self {
        self.licence_copy = licence_copy.into_field();
        self
    }

    /// Merchant name (商户名称). Required. At most 128 characters.
    pub fn merchant_name<Via>(mut self, merchant_name: impl IntoField<String, Via>) -> Self {
        self.merchant_name = merchant_name.into_field();
        self
    }

    /// Name of the legal person (法人姓名). Required. At most 100 characters.
    pub fn legal_person<Via>(mut self, legal_person: impl IntoField<String, Via>) -> Self {
        self.legal_person = legal_person.into_field();
        self
    }

    /// Registered address (注册地址). Required. At most 128 characters.
    pub fn company_address<Via>(mut self, company_address: impl IntoField<String, Via>) -> Self {
        self.company_address = company_address.into_field();
        self
    }

    /// Validity dates of the business license, as JSON (营业执照有效日期JSON格式字符串). Required. At most 64 characters. JSON inside a string on the wire.
    pub fn licence_valid_date<Via>(
        mut self,
        licence_valid_date: impl IntoField<Embedded<Vec<String>>, Via>,
    ) -> Self {
        self.licence_valid_date = licence_valid_date.into_field();
        self
    }
}

impl Default for IntentBusinessLicense {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IntentBusinessLicense
    []
    [licence_number, licence_copy, merchant_name, legal_person, company_address, licence_valid_date,]
    ["licence_number", "licence_copy", "merchant_name", "legal_person", "company_address", "licence_valid_date",]
}

/// The registration certificate in an account-opening intent application.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IntentCertificate {
    /// Kind of certificate (登记证书类型). Required.
    pub cert_type: Option<IntentCertificateType>,
    /// Certificate number (证书编号). Required. At most 50 characters.
    pub cert_number: Option<String>,
    /// Photo of the certificate (登记证书照片). Required. At most 255 characters.
    pub cert_copy: Option<String>,
    /// Merchant name (商户名称). Required. At most 128 characters.
    pub merchant_name: Option<String>,
    /// Name of the legal person (法人姓名). Required. At most 100 characters.
    pub legal_person: Option<String>,
    /// Registered address (注册地址). Required. At most 128 characters.
    pub company_address: Option<String>,
    /// Validity dates of the license, as JSON (营业执照有效日期JSON格式字符串). Required. At most 64 characters. JSON inside a string on the wire.
    pub cert_valid_date: Option<Embedded<Vec<String>>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IntentCertificate {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `cert_type`, `cert_number`, `cert_copy`, `merchant_name`, `legal_person`, `company_address` and `cert_valid_date`.
    pub fn new() -> Self {
        Self {
            cert_type: None,
            cert_number: None,
            cert_copy: None,
            merchant_name: None,
            legal_person: None,
            company_address: None,
            cert_valid_date: None,
            extra: Extra::new(),
        }
    }

    /// Kind of certificate (登记证书类型). Required.
    pub fn cert_type<Via>(mut self, cert_type: impl IntoField<IntentCertificateType, Via>) -> Self {
        self.cert_type = cert_type.into_field();
        self
    }

    /// Certificate number (证书编号). Required. At most 50 characters.
    pub fn cert_number<Via>(mut self, cert_number: impl IntoField<String, Via>) -> Self {
        self.cert_number = cert_number.into_field();
        self
    }

    /// Photo of the certificate (登记证书照片). Required. At most 255 characters.
    pub fn cert_copy<Via>(mut self, cert_copy: impl IntoField<String, Via>) -> Self {
        self.cert_copy = cert_copy.into_field();
        self
    }

    /// Merchant name (商户名称). Required. At most 128 characters.
    pub fn merchant_name<Via>(mut self, merchant_name: impl IntoField<String, Via>) -> Self {
        self.merchant_name = merchant_name.into_field();
        self
    }

    /// Name of the legal person (法人姓名). Required. At most 100 characters.
    pub fn legal_person<Via>(mut self, legal_person: impl IntoField<String, Via>) -> Self {
        self.legal_person = legal_person.into_field();
        self
    }

    /// Registered address (注册地址). Required. At most 128 characters.
    pub fn company_address<Via>(mut self, company_address: impl IntoField<String, Via>) -> Self {
        self.company_address = company_address.into_field();
        self
    }

    /// Validity dates of the license, as JSON (营业执照有效日期JSON格式字符串). Required. At most 64 characters. JSON inside a string on the wire.
    pub fn cert_valid_date<Via>(
        mut self,
        cert_valid_date: impl IntoField<Embedded<Vec<String>>, Via>,
    ) -> Self {
        self.cert_valid_date = cert_valid_date.into_field();
        self
    }
}

impl Default for IntentCertificate {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IntentCertificate
    []
    [cert_type, cert_number, cert_copy, merchant_name, legal_person, company_address, cert_valid_date,]
    ["cert_type", "cert_number", "cert_copy", "merchant_name", "legal_person", "company_address", "cert_valid_date",]
}

/// Supporting material on the store of a micro business.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MicroBusinessProof {
    /// Type of micro business (小微经营类型). Required.
    pub micro_biz_type: Option<MicroBusinessType>,
    /// Store name (门店名称). Required. At most 50 characters.
    pub store_name: Option<String>,
    /// Province and city code of the store (门店省市编码). Required. At most 16 characters.
    pub store_address_code: Option<String>,
    /// Store address (门店地址). Required. At most 512 characters.
    pub store_address: Option<String>,
    /// Photo of the store's entrance (门店门头照片). Required. At most 255 characters.
    pub store_header_copy: Option<String>,
    /// Photo of the store's interior (店内环境照片). Required. At most 255 characters.
    pub store_indoor_copy: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MicroBusinessProof {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `micro_biz_type`, `store_name`, `store_address_code`, `store_address`, `store_header_copy` and `store_indoor_copy`.
    pub fn new() -> Self {
        Self {
            micro_biz_type: None,
            store_name: None,
            store_address_code: None,
            store_address: None,
            store_header_copy: None,
            store_indoor_copy: None,
            extra: Extra::new(),
        }
    }

    /// Type of micro business (小微经营类型). Required.
    pub fn micro_biz_type<Via>(
        mut self,
        micro_biz_type: impl IntoField<MicroBusinessType, Via>,
    ) -> Self {
        self.micro_biz_type = micro_biz_type.into_field();
        self
    }

    /// Store name (门店名称). Required. At most 50 characters.
    pub fn store_name<Via>(mut self, store_name: impl IntoField<String, Via>) -> Self {
        self.store_name = store_name.into_field();
        self
    }

    /// Province and city code of the store (门店省市编码). Required. At most 16 characters.
    pub fn store_address_code<Via>(
        mut self,
        store_address_code: impl IntoField<String, Via>,
    ) -> Self {
        self.store_address_code = store_address_code.into_field();
        self
    }

    /// Store address (门店地址). Required. At most 512 characters.
    pub fn store_address<Via>(mut self, store_address: impl IntoField<String, Via>) -> Self {
        self.store_address = store_address.into_field();
        self
    }

    /// Photo of the store's entrance (门店门头照片). Required. At most 255 characters.
    pub fn store_header_copy<Via>(
        mut self,
        store_header_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.store_header_copy = store_header_copy.into_field();
        self
    }

    /// Photo of the store's interior (店内环境照片). Required. At most 255 characters.
    pub fn store_indoor_copy<Via>(
        mut self,
        store_indoor_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.store_indoor_copy = store_indoor_copy.into_field();
        self
    }
}

impl Default for MicroBusinessProof {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MicroBusinessProof
    []
    [micro_biz_type, store_name, store_address_code, store_address, store_header_copy, store_indoor_copy,]
    ["micro_biz_type", "store_name", "store_address_code", "store_address", "store_header_copy", "store_indoor_copy",]
}

/// An industry that needs a permit, with pictures.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SpecialOperationInfo {
    /// Category id (行业ID). Required. Known values: 44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32, 52.
    pub category_id: Option<i64>,
    /// Photo of the store's interior.
    pub store_indoor_copy: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SpecialOperationInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `category_id`.
    pub fn new() -> Self {
        Self {
            category_id: None,
            store_indoor_copy: None,
            extra: Extra::new(),
        }
    }

    /// Category id (行业ID). Required. Known values: 44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32, 52.
    pub fn category_id<Via>(mut self, category_id: impl IntoField<i64, Via>) -> Self {
        self.category_id = category_id.into_field();
        self
    }

    /// Photo of the store's interior.
    pub fn store_indoor_copy<Via>(
        mut self,
        store_indoor_copy: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.store_indoor_copy = store_indoor_copy.into_field();
        self
    }
}

impl Default for SpecialOperationInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SpecialOperationInfo
    []
    [category_id, store_indoor_copy,]
    ["category_id",]
}

/// An industry that needs a permit, with copies of the permit.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SpecialOperation {
    /// Category id (行业类目id). Required.
    pub category_id: Option<i64>,
    /// Photos of the operating permits (行业经营许可证资质照片). At most 255 characters.
    pub operation_copy_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SpecialOperation {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `category_id`.
    pub fn new() -> Self {
        Self {
            category_id: None,
            operation_copy_list: None,
            extra: Extra::new(),
        }
    }

    /// Category id (行业类目id). Required.
    pub fn category_id<Via>(mut self, category_id: impl IntoField<i64, Via>) -> Self {
        self.category_id = category_id.into_field();
        self
    }

    /// Photos of the operating permits (行业经营许可证资质照片). At most 255 characters.
    pub fn operation_copy_list<Via>(
        mut self,
        operation_copy_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.operation_copy_list = operation_copy_list.into_field();
        self
    }
}

impl Default for SpecialOperation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SpecialOperation
    []
    [category_id, operation_copy_list,]
    ["category_id",]
}

wxpay_core::open_enum! {
    /// The kind of registration certificate in an account-opening intent application.
    pub enum IntentCertificateType {
        /// Certificate of a public institution (事业单位法人证书).
        #[doc(alias = "CERTIFICATE_TYPE_2388")]
        PublicInstitution = "CERTIFICATE_TYPE_2388",
        /// Certificate of the unified social credit code (统一社会信用代码证书).
        #[doc(alias = "CERTIFICATE_TYPE_2389")]
        UnifiedSocialCredit = "CERTIFICATE_TYPE_2389",
        /// Licence for paid services, for military hospitals (有偿服务许可证（军队医院适用）).
        #[doc(alias = "CERTIFICATE_TYPE_2390")]
        PaidService = "CERTIFICATE_TYPE_2390",
        /// Licence to practise, for military hospitals (医疗机构执业许可证（军队医院适用）).
        #[doc(alias = "CERTIFICATE_TYPE_2391")]
        MedicalInstitution = "CERTIFICATE_TYPE_2391",
        /// Business licence, for party organizations within a company (企业营业执照（挂靠企业的党组织适用）).
        #[doc(alias = "CERTIFICATE_TYPE_2392")]
        EnterpriseLicense = "CERTIFICATE_TYPE_2392",
        /// Certificate of the organization code, for government bodies (组织机构代码证（政府机关适用）).
        #[doc(alias = "CERTIFICATE_TYPE_2393")]
        OrganizationCode = "CERTIFICATE_TYPE_2393",
        /// Certificate of a social group (社会团体法人登记证书).
        #[doc(alias = "CERTIFICATE_TYPE_2394")]
        SocialGroup = "CERTIFICATE_TYPE_2394",
        /// Certificate of a private non-enterprise unit (民办非企业单位登记证书).
        #[doc(alias = "CERTIFICATE_TYPE_2395")]
        PrivateNonEnterprise = "CERTIFICATE_TYPE_2395",
        /// Certificate of a foundation (基金会法人登记证书).
        #[doc(alias = "CERTIFICATE_TYPE_2396")]
        Foundation = "CERTIFICATE_TYPE_2396",
        /// Certificate of a place of worship (宗教活动场所登记证).
        #[doc(alias = "CERTIFICATE_TYPE_2399")]
        ReligiousSite = "CERTIFICATE_TYPE_2399",
        /// Other proof by a government body (其他证书/批文/证明).
        #[doc(alias = "CERTIFICATE_TYPE_2400")]
        OtherProof = "CERTIFICATE_TYPE_2400",
        /// Licence to practise (执业许可证/执业证).
        #[doc(alias = "CERTIFICATE_TYPE_2520")]
        PracticeLicense = "CERTIFICATE_TYPE_2520",
        /// Certificate of a self-governing organisation (基层群众性自治组织特别法人统一社会信用代码证).
        #[doc(alias = "CERTIFICATE_TYPE_2521")]
        GrassrootsOrganization = "CERTIFICATE_TYPE_2521",
        /// Certificate of a rural collective (农村集体经济组织登记证).
        #[doc(alias = "CERTIFICATE_TYPE_2522")]
        RuralCollective = "CERTIFICATE_TYPE_2522",
        /// 慈善组织公开募捐资格证书.
        #[doc(alias = "CERTIFICATE_TYPE_2397")]
        PublicFundraising = "CERTIFICATE_TYPE_2397",
        /// 农民专业合作社法人营业执照.
        #[doc(alias = "CERTIFICATE_TYPE_2398")]
        FarmersCooperative = "CERTIFICATE_TYPE_2398",
    }
}
