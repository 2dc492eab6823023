// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentSubmission;
use super::BeneficialOwner;
use super::FinanceInstitution;
use super::IdDocumentType;
use super::IdHolderType;
use super::MicroBusinessType;
use super::SubjectType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Submits an application to onboard a sub-merchant (提交申请单).
///
/// `POST /v3/applyment4sub/applyment/`
///
/// - Returns [`ApplymentSubmission`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `business_code` and the same parameters.
/// - 中文：提交申请单。调用方：普通服务商；`business_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012719997)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `PARAM_ERROR` | 400 | Image file empty. | Check the parameters. Send the same request again later. |
/// | `APPLYMENT_NOTEXIST` | 400 | No such application. | Check the parameters. Apply for the permission. |
/// | `PROCESSING` | 400 | Request being processed. | Query before anything is sent again. Apply for the permission. |
/// | `REQUEST_BLOCKED` | 403 | Image type unknown; image differs from its meta; signature does not match. | Check the parameters. Check the signature. |
/// | `RATE_LIMITED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::{
///     AdditionInfo, AppScene, BankAccount, BankAccountType, BeneficialOwner, BusinessInfo,
///     BusinessLicense, Certificate, CertificateType, ContactInfo, FinanceInstitution,
///     FinanceType, IdCard, IdDocument, IdDocumentType, IdHolderType, IdentityInfo,
///     MiniProgramScene, OfficialAccountScene, SalesInfo, SalesScene, SettlementInfo, StoreScene,
///     SubjectInfo, SubjectType, SubmitApplyment, WebScene, WeworkScene,
/// };
///
/// let request = SubmitApplyment::new("1900013511_10000")
///     .contact_info(
///         ContactInfo::new()
///             .contact_type(IdHolderType::Legal)
///             .contact_name("示例姓名")
///             .contact_id_doc_type(IdDocumentType::Idcard)
///             .contact_id_number("110101199003070011")
///             .contact_id_doc_copy("sample-contact-id-doc-copy")
///             .contact_id_doc_copy_back("sample-contact-id-doc-copy-back")
///             .contact_period_begin("2019-06-06")
///             .contact_period_end("2026-06-06")
///             .business_authorization_letter("sample-business-authorization-letter")
///             .openid("oSAMPLE0123456789abcdefghijk")
///             .mobile_phone("13900000000")
///             .contact_email("sample@example.com"),
///     )
///     .subject_info(
///         SubjectInfo::new()
///             .subject_type(SubjectType::Enterprise)
///             .finance_institution(true)
///             .business_license_info(
///                 BusinessLicense::new()
///                     .license_copy("sample-license-copy")
///                     .license_number("123456789012345678")
///                     .merchant_name("示例商户")
///                     .legal_person("示例文字")
///                     .license_address("示例路1号")
///                     .period_begin("2019-08-01")
///                     .period_end("2029-08-01"),
///             )
///             .certificate_info(
///                 Certificate::new()
///                     .cert_copy("sample-cert-copy")
///                     .cert_type(CertificateType::PublicInstitution)
///                     .cert_number("111111111111")
///                     .merchant_name("示例商户")
///                     .company_address("示例路1号")
///                     .legal_person("示例文字")
///                     .period_begin("2019-08-01")
///                     .period_end("2019-08-01"),
///             )
///             .certificate_letter_copy("sample-certificate-letter-copy")
///             .finance_institution_info(
///                 FinanceInstitution::new()
///                     .finance_type(FinanceType::BankAgent)
///                     .finance_license_pics(["sample-finance-license-pics"]),
///             )
///             .identity_info(
///                 IdentityInfo::new()
///                     .id_holder_type(IdHolderType::Legal)
///                     .id_doc_type(IdDocumentType::Idcard)
///                     .authorize_letter_copy("sample-authorize-letter-copy")
///                     .id_card_info(
///                         IdCard::new()
///                             .id_card_copy("sample-id-card-copy")
///                             .id_card_national("sample-id-card-national")
///                             .id_card_name("示例姓名")
///                             .id_card_number("110101199003070011")
///                             .id_card_address("示例路1号")
///                             .card_period_begin("2026-06-06")
///                             .card_period_end("2026-06-06"),
///                     )
///                     .id_doc_info(
///                         IdDocument::new()
///                             .id_doc_copy("sample-id-doc-copy")
///                             .id_doc_copy_back("sample-id-doc-copy-back")
///                             .id_doc_name("示例姓名")
///                             .id_doc_number("110101199003070011")
///                             .id_doc_address("示例路1号")
///                             .doc_period_begin("2019-06-06")
///                             .doc_period_end("2026-06-06"),
///                     )
///                     .owner(true),
///             )
///             .ubo_info_list([BeneficialOwner::new()
///                 .ubo_id_doc_type(IdDocumentType::Idcard)
///                 .ubo_id_doc_copy("sample-ubo-id-doc-copy")
///                 .ubo_id_doc_copy_back("sample-ubo-id-doc-copy-back")
///                 .ubo_id_doc_name("示例姓名")
///                 .ubo_id_doc_number("110101199003070011")
///                 .ubo_id_doc_address("示例路1号")
///                 .ubo_period_begin("2019-06-06")
///                 .ubo_period_end("2026-06-06")]),
///     )
///     .business_info(
///         BusinessInfo::new()
///             .merchant_shortname("示例文字")
///             .service_phone("0758XXXXX")
///             .sales_info(
///                 SalesInfo::new()
///                     .sales_scenes_type([SalesScene::Store])
///                     .biz_store_info(
///                         StoreScene::new()
///                             .biz_store_name("示例门店")
///                             .biz_address_code("440305")
///                             .biz_store_address("示例路1号")
///                             .store_entrance_pic(["sample-store-entrance-pic"])
///                             .indoor_pic(["sample-indoor-pic"])
///                             .biz_sub_appid("wx8888888888888888"),
///                     )
///                     .mp_info(
///                         OfficialAccountScene::new()
///                             .mp_appid("wx8888888888888888")
///                             .mp_sub_appid("wx8888888888888888")
///                             .mp_pics(["sample-mp-pics"]),
///                     )
///                     .mini_program_info(
///                         MiniProgramScene::new()
///                             .mini_program_appid("wx8888888888888888")
///                             .mini_program_sub_appid("wx8888888888888888")
///                             .mini_program_pics(["sample-mini-program-pics"]),
///                     )
///                     .app_info(
///                         AppScene::new()
///                             .app_appid("wx8888888888888888")
///                             .app_sub_appid("wx8888888888888888")
///                             .app_pics(["sample-app-pics"]),
///                     )
///                     .web_info(
///                         WebScene::new()
///                             .domain("https://example.com/sample")
///                             .web_authorisation("sample-web-authorisation")
///                             .web_appid("wx8888888888888888"),
///                     )
///                     .wework_info(
///                         WeworkScene::new()
///                             .sub_corp_id("wx8888888888888888")
///                             .wework_pics(["sample-wework-pics"]),
///                     ),
///             ),
///     )
///     .settlement_info(
///         SettlementInfo::new()
///             .settlement_id("719")
///             .qualification_type("餐饮")
///             .qualifications(["sample-qualifications"])
///             .activities_id("716")
///             .activities_rate("0.6")
///             .debit_activities_rate("0.54")
///             .credit_activities_rate("0.54")
///             .activities_additions(["sample-activities-additions"]),
///     )
///     .bank_account_info(
///         BankAccount::new()
///             .bank_account_type(BankAccountType::Corporate)
///             .account_name("示例姓名")
///             .account_bank("工商银行")
///             .bank_address_code("110000")
///             .bank_name("示例银行")
///             .bank_branch_id("402713354941")
///             .account_number("6222020000000000000"),
///     )
///     .addition_info(
///         AdditionInfo::new()
///             .legal_person_commitment("sample-legal-person-commitment")
///             .legal_person_video("sample-legal-person-video")
///             .business_addition_pics(["sample-business-addition-pics"])
///             .business_addition_msg("示例文字"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"addition_info":{"business_addition_msg":"示例文字","business_addition_pics":["sample-business-addition-pics"],"legal_person_commitment":"sample-legal-person-commitment","legal_person_video":"sample-legal-person-video"},"bank_account_info":{"account_bank":"工商银行","account_name":"示例姓名","account_number":"6222020000000000000","bank_account_type":"BANK_ACCOUNT_TYPE_CORPORATE","bank_address_code":"110000","bank_branch_id":"402713354941","bank_name":"示例银行"},"business_code":"1900013511_10000","business_info":{"merchant_shortname":"示例文字","sales_info":{"app_info":{"app_appid":"wx8888888888888888","app_pics":["sample-app-pics"],"app_sub_appid":"wx8888888888888888"},"biz_store_info":{"biz_address_code":"440305","biz_store_address":"示例路1号","biz_store_name":"示例门店","biz_sub_appid":"wx8888888888888888","indoor_pic":["sample-indoor-pic"],"store_entrance_pic":["sample-store-entrance-pic"]},"mini_program_info":{"mini_program_appid":"wx8888888888888888","mini_program_pics":["sample-mini-program-pics"],"mini_program_sub_appid":"wx8888888888888888"},"mp_info":{"mp_appid":"wx8888888888888888","mp_pics":["sample-mp-pics"],"mp_sub_appid":"wx8888888888888888"},"sales_scenes_type":["SALES_SCENES_STORE"],"web_info":{"domain":"https://example.com/sample","web_appid":"wx8888888888888888","web_authorisation":"sample-web-authorisation"},"wework_info":{"sub_corp_id":"wx8888888888888888","wework_pics":["sample-wework-pics"]}},"service_phone":"0758XXXXX"},"contact_info":{"business_authorization_letter":"sample-business-authorization-letter","contact_email":"sample@example.com","contact_id_doc_copy":"sample-contact-id-doc-copy","contact_id_doc_copy_back":"sample-contact-id-doc-copy-back","contact_id_doc_type":"IDENTIFICATION_TYPE_IDCARD","contact_id_number":"110101199003070011","contact_name":"示例姓名","contact_period_begin":"2019-06-06","contact_period_end":"2026-06-06","contact_type":"LEGAL","mobile_phone":"13900000000","openid":"oSAMPLE0123456789abcdefghijk"},"settlement_info":{"activities_additions":["sample-activities-additions"],"activities_id":"716","activities_rate":"0.6","credit_activities_rate":"0.54","debit_activities_rate":"0.54","qualification_type":"餐饮","qualifications":["sample-qualifications"],"settlement_id":"719"},"subject_info":{"business_license_info":{"legal_person":"示例文字","license_address":"示例路1号","license_copy":"sample-license-copy","license_number":"123456789012345678","merchant_name":"示例商户","period_begin":"2019-08-01","period_end":"2029-08-01"},"certificate_info":{"cert_copy":"sample-cert-copy","cert_number":"111111111111","cert_type":"CERTIFICATE_TYPE_2388","company_address":"示例路1号","legal_person":"示例文字","merchant_name":"示例商户","period_begin":"2019-08-01","period_end":"2019-08-01"},"certificate_letter_copy":"sample-certificate-letter-copy","finance_institution":true,"finance_institution_info":{"finance_license_pics":["sample-finance-license-pics"],"finance_type":"BANK_AGENT"},"identity_info":{"authorize_letter_copy":"sample-authorize-letter-copy","id_card_info":{"card_period_begin":"2026-06-06","card_period_end":"2026-06-06","id_card_address":"示例路1号","id_card_copy":"sample-id-card-copy","id_card_name":"示例姓名","id_card_national":"sample-id-card-national","id_card_number":"110101199003070011"},"id_doc_info":{"doc_period_begin":"2019-06-06","doc_period_end":"2026-06-06","id_doc_address":"示例路1号","id_doc_copy":"sample-id-doc-copy","id_doc_copy_back":"sample-id-doc-copy-back","id_doc_name":"示例姓名","id_doc_number":"110101199003070011"},"id_doc_type":"IDENTIFICATION_TYPE_IDCARD","id_holder_type":"LEGAL","owner":true},"subject_type":"SUBJECT_TYPE_ENTERPRISE","ubo_info_list":[{"ubo_id_doc_address":"示例路1号","ubo_id_doc_copy":"sample-ubo-id-doc-copy","ubo_id_doc_copy_back":"sample-ubo-id-doc-copy-back","ubo_id_doc_name":"示例姓名","ubo_id_doc_number":"110101199003070011","ubo_id_doc_type":"IDENTIFICATION_TYPE_IDCARD","ubo_period_begin":"2019-06-06","ubo_period_end":"2026-06-06"}]}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交申请单",
    "/v3/applyment4sub/applyment/",
    "POST /v3/applyment4sub/applyment/",
    "4012719997"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubmitApplyment {
    /// Business application number (业务申请编号). Required. At most 124 characters.
    pub business_code: String,
    /// Details of the contact (超级管理员信息). Required.
    pub contact_info: Option<ContactInfo>,
    /// Details of the subject (主体资料). Required.
    pub subject_info: Option<SubjectInfo>,
    /// Business details (经营资料). Required.
    pub business_info: Option<BusinessInfo>,
    /// Settlement details (结算规则). Required.
    pub settlement_info: Option<SettlementInfo>,
    /// Bank account details (结算银行账户). Required.
    pub bank_account_info: Option<BankAccount>,
    /// Supplementary material (补充材料).
    pub addition_info: Option<AdditionInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubmitApplyment {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `contact_info`, `subject_info`, `business_info`, `settlement_info` and `bank_account_info`.
    pub fn new(business_code: impl Into<String>) -> Self {
        Self {
            business_code: business_code.into(),
            contact_info: None,
            subject_info: None,
            business_info: None,
            settlement_info: None,
            bank_account_info: None,
            addition_info: None,
            extra: Extra::new(),
        }
    }

    /// Details of the contact (超级管理员信息). Required.
    pub fn contact_info<Via>(mut self, contact_info: impl IntoField<ContactInfo, Via>) -> Self {
        self.contact_info = contact_info.into_field();
        self
    }

    /// Details of the subject (主体资料). Required.
    pub fn subject_info<Via>(mut self, subject_info: impl IntoField<SubjectInfo, Via>) -> Self {
        self.subject_info = subject_info.into_field();
        self
    }

    /// Business details (经营资料). Required.
    pub fn business_info<Via>(mut self, business_info: impl IntoField<BusinessInfo, Via>) -> Self {
        self.business_info = business_info.into_field();
        self
    }

    /// Settlement details (结算规则). Required.
    pub fn settlement_info<Via>(
        mut self,
        settlement_info: impl IntoField<SettlementInfo, Via>,
    ) -> Self {
        self.settlement_info = settlement_info.into_field();
        self
    }

    /// Bank account details (结算银行账户). Required.
    pub fn bank_account_info<Via>(
        mut self,
        bank_account_info: impl IntoField<BankAccount, Via>,
    ) -> Self {
        self.bank_account_info = bank_account_info.into_field();
        self
    }

    /// Supplementary material (补充材料).
    pub fn addition_info<Via>(mut self, addition_info: impl IntoField<AdditionInfo, Via>) -> Self {
        self.addition_info = addition_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { SubmitApplyment
    [business_code,]
    [contact_info, subject_info, business_info, settlement_info, bank_account_info, addition_info,]
    ["contact_info", "subject_info", "business_info", "settlement_info", "bank_account_info",]
}

wxpay_core::operation!(SubmitApplyment => ApplymentSubmission, wxpay_core::Spec::new(
    "applyment.submit_applyment",
    wxpay_core::http::Method::POST,
    "/v3/applyment4sub/applyment/",
)
.title("提交申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012719997")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("business_code")));

/// The super administrator named in an onboarding application.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ContactInfo {
    /// Type of the super administrator (超级管理员类型). Required.
    pub contact_type: Option<IdHolderType>,
    /// Name of the super administrator (超级管理员姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub contact_name: Option<Sensitive>,
    /// Kind of the contact's identity document (超级管理员证件类型).
    pub contact_id_doc_type: Option<IdDocumentType>,
    /// Identity document number of the super administrator (超级管理员身份证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub contact_id_number: Option<Sensitive>,
    /// Front photo of the contact's identity document (超级管理员证件正面照片).
    pub contact_id_doc_copy: Option<String>,
    /// Back photo of the contact's identity document (超级管理员证件反面照片).
    pub contact_id_doc_copy_back: Option<String>,
    /// When the contact's identity document becomes valid (超级管理员证件有效期开始时间).
    pub contact_period_begin: Option<String>,
    /// When the contact's identity document expires (超级管理员证件有效期结束时间).
    pub contact_period_end: Option<String>,
    /// Letter authorizing the contact to act (业务办理授权函).
    pub business_authorization_letter: Option<String>,
    /// The user's id within the application (超级管理员微信openid).
    pub openid: Option<String>,
    /// Mobile phone number of the contact (联系手机). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub mobile_phone: Option<Sensitive>,
    /// Email address of the contact (联系邮箱). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub contact_email: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ContactInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `contact_type`, `contact_name`, `mobile_phone` and `contact_email`.
    pub fn new() -> Self {
        Self {
            contact_type: None,
            contact_name: None,
            contact_id_doc_type: None,
            contact_id_number: None,
            contact_id_doc_copy: None,
            contact_id_doc_copy_back: None,
            contact_period_begin: None,
            contact_period_end: None,
            business_authorization_letter: None,
            openid: None,
            mobile_phone: None,
            contact_email: None,
            extra: Extra::new(),
        }
    }

    /// Type of the super administrator (超级管理员类型). Required.
    pub fn contact_type<Via>(mut self, contact_type: impl IntoField<IdHolderType, Via>) -> Self {
        self.contact_type = contact_type.into_field();
        self
    }

    /// Name of the super administrator (超级管理员姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub fn contact_name<Via>(mut self, contact_name: impl IntoField<Sensitive, Via>) -> Self {
        self.contact_name = contact_name.into_field();
        self
    }

    /// Kind of the contact's identity document (超级管理员证件类型).
    pub fn contact_id_doc_type<Via>(
        mut self,
        contact_id_doc_type: impl IntoField<IdDocumentType, Via>,
    ) -> Self {
        self.contact_id_doc_type = contact_id_doc_type.into_field();
        self
    }

    /// Identity document number of the super administrator (超级管理员身份证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub fn contact_id_number<Via>(
        mut self,
        contact_id_number: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.contact_id_number = contact_id_number.into_field();
        self
    }

    /// Front photo of the contact's identity document (超级管理员证件正面照片).
    pub fn contact_id_doc_copy<Via>(
        mut self,
        contact_id_doc_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_id_doc_copy = contact_id_doc_copy.into_field();
        self
    }

    /// Back photo of the contact's identity document (超级管理员证件反面照片).
    pub fn contact_id_doc_copy_back<Via>(
        mut self,
        contact_id_doc_copy_back: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_id_doc_copy_back = contact_id_doc_copy_back.into_field();
        self
    }

    /// When the contact's identity document becomes valid (超级管理员证件有效期开始时间).
    pub fn contact_period_begin<Via>(
        mut self,
        contact_period_begin: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_period_begin = contact_period_begin.into_field();
        self
    }

    /// When the contact's identity document expires (超级管理员证件有效期结束时间).
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

    /// The user's id within the application (超级管理员微信openid).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Mobile phone number of the contact (联系手机). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub fn mobile_phone<Via>(mut self, mobile_phone: impl IntoField<Sensitive, Via>) -> Self {
        self.mobile_phone = mobile_phone.into_field();
        self
    }

    /// Email address of the contact (联系邮箱). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub fn contact_email<Via>(mut self, contact_email: impl IntoField<Sensitive, Via>) -> Self {
        self.contact_email = contact_email.into_field();
        self
    }
}

impl Default for ContactInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ContactInfo
    []
    [contact_type, contact_name, contact_id_doc_type, contact_id_number, contact_id_doc_copy, contact_id_doc_copy_back, contact_period_begin, contact_period_end, business_authorization_letter, openid, mobile_phone, contact_email,]
    ["contact_type", "contact_name", "mobile_phone", "contact_email",]
}

/// The legal subject named in an onboarding application.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubjectInfo {
    /// Type of the subject (主体类型). Required.
    pub subject_type: Option<SubjectType>,
    /// True if it is a financial institution (是否是金融机构).
    pub finance_institution: Option<bool>,
    /// Supporting material of the micro business (小微辅助证明材料).
    pub micro_biz_info: Option<MicroBusiness>,
    /// Business license details (营业执照).
    pub business_license_info: Option<BusinessLicense>,
    /// Details of the registration certificate (登记证书).
    pub certificate_info: Option<Certificate>,
    /// Details of the organization code certificate (组织机构代码证信息).
    pub organization_info: Option<OrganizationCode>,
    /// Photo of the organization's certifying letter (单位证明函照片).
    pub certificate_letter_copy: Option<String>,
    /// Financial institution license details (金融机构许可证信息).
    pub finance_institution_info: Option<FinanceInstitution>,
    /// Details of the identity document (经营者/法人身份证件). Required.
    pub identity_info: Option<IdentityInfo>,
    /// List of ultimate beneficial owners (最终受益人信息列表).
    pub ubo_info_list: Option<Vec<BeneficialOwner>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubjectInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `subject_type` and `identity_info`.
    pub fn new() -> Self {
        Self {
            subject_type: None,
            finance_institution: None,
            micro_biz_info: None,
            business_license_info: None,
            certificate_info: None,
            organization_info: None,
            certificate_letter_copy: None,
            finance_institution_info: None,
            identity_info: None,
            ubo_info_list: None,
            extra: Extra::new(),
        }
    }

    /// Type of the subject (主体类型). Required.
    pub fn subject_type<Via>(mut self, subject_type: impl IntoField<SubjectType, Via>) -> Self {
        self.subject_type = subject_type.into_field();
        self
    }

    /// True if it is a financial institution (是否是金融机构).
    pub fn finance_institution<Via>(
        mut self,
        finance_institution: impl IntoField<bool, Via>,
    ) -> Self {
        self.finance_institution = finance_institution.into_field();
        self
    }

    /// Supporting material of the micro business (小微辅助证明材料).
    pub fn micro_biz_info<Via>(
        mut self,
        micro_biz_info: impl IntoField<MicroBusiness, Via>,
    ) -> Self {
        self.micro_biz_info = micro_biz_info.into_field();
        self
    }

    /// Business license details (营业执照).
    pub fn business_license_info<Via>(
        mut self,
        business_license_info: impl IntoField<BusinessLicense, Via>,
    ) -> Self {
        self.business_license_info = business_license_info.into_field();
        self
    }

    /// Details of the registration certificate (登记证书).
    pub fn certificate_info<Via>(
        mut self,
        certificate_info: impl IntoField<Certificate, Via>,
    ) -> Self {
        self.certificate_info = certificate_info.into_field();
        self
    }

    /// Details of the organization code certificate (组织机构代码证信息).
    pub fn organization_info<Via>(
        mut self,
        organization_info: impl IntoField<OrganizationCode, Via>,
    ) -> Self {
        self.organization_info = organization_info.into_field();
        self
    }

    /// Photo of the organization's certifying letter (单位证明函照片).
    pub fn certificate_letter_copy<Via>(
        mut self,
        certificate_letter_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.certificate_letter_copy = certificate_letter_copy.into_field();
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

    /// Details of the identity document (经营者/法人身份证件). Required.
    pub fn identity_info<Via>(mut self, identity_info: impl IntoField<IdentityInfo, Via>) -> Self {
        self.identity_info = identity_info.into_field();
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
}

impl Default for SubjectInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubjectInfo
    []
    [subject_type, finance_institution, micro_biz_info, business_license_info, certificate_info, organization_info, certificate_letter_copy, finance_institution_info, identity_info, ubo_info_list,]
    ["subject_type", "identity_info",]
}

/// The short name, service phone and sales channels of the merchant.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BusinessInfo {
    /// Short name of the merchant (商户简称). Required. At most 64 characters.
    pub merchant_shortname: Option<String>,
    /// Service phone number (客服电话). Required. At most 32 characters.
    pub service_phone: Option<String>,
    /// Business scenes (经营场景). Required.
    pub sales_info: Option<SalesInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BusinessInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `merchant_shortname`, `service_phone` and `sales_info`.
    pub fn new() -> Self {
        Self {
            merchant_shortname: None,
            service_phone: None,
            sales_info: None,
            extra: Extra::new(),
        }
    }

    /// Short name of the merchant (商户简称). Required. At most 64 characters.
    pub fn merchant_shortname<Via>(
        mut self,
        merchant_shortname: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_shortname = merchant_shortname.into_field();
        self
    }

    /// Service phone number (客服电话). Required. At most 32 characters.
    pub fn service_phone<Via>(mut self, service_phone: impl IntoField<String, Via>) -> Self {
        self.service_phone = service_phone.into_field();
        self
    }

    /// Business scenes (经营场景). Required.
    pub fn sales_info<Via>(mut self, sales_info: impl IntoField<SalesInfo, Via>) -> Self {
        self.sales_info = sales_info.into_field();
        self
    }
}

impl Default for BusinessInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BusinessInfo
    []
    [merchant_shortname, service_phone, sales_info,]
    ["merchant_shortname", "service_phone", "sales_info",]
}

/// The settlement rule, industry and rate activity of the merchant.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SettlementInfo {
    /// Settlement rule id (入驻结算规则ID). Required.
    pub settlement_id: Option<String>,
    /// Industry it belongs to (所属行业). Required.
    pub qualification_type: Option<String>,
    /// Images of special qualifications (特殊资质图片).
    pub qualifications: Option<Vec<String>>,
    /// Discount rate activity id (优惠费率活动ID). At most 32 characters.
    pub activities_id: Option<String>,
    /// Discount rate activity value (优惠费率活动值).
    pub activities_rate: Option<String>,
    /// Activity rate for cards other than credit cards (非信用卡活动费率值).
    pub debit_activities_rate: Option<String>,
    /// Activity rate for credit cards (信用卡活动费率值).
    pub credit_activities_rate: Option<String>,
    /// Supplementary material of the discount rate activity (优惠费率活动补充材料).
    pub activities_additions: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SettlementInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `settlement_id` and `qualification_type`.
    pub fn new() -> Self {
        Self {
            settlement_id: None,
            qualification_type: None,
            qualifications: None,
            activities_id: None,
            activities_rate: None,
            debit_activities_rate: None,
            credit_activities_rate: None,
            activities_additions: None,
            extra: Extra::new(),
        }
    }

    /// Settlement rule id (入驻结算规则ID). Required.
    pub fn settlement_id<Via>(mut self, settlement_id: impl IntoField<String, Via>) -> Self {
        self.settlement_id = settlement_id.into_field();
        self
    }

    /// Industry it belongs to (所属行业). Required.
    pub fn qualification_type<Via>(
        mut self,
        qualification_type: impl IntoField<String, Via>,
    ) -> Self {
        self.qualification_type = qualification_type.into_field();
        self
    }

    /// Images of special qualifications (特殊资质图片).
    pub fn qualifications<Via>(mut self, qualifications: impl IntoField<Vec<String>, Via>) -> Self {
        self.qualifications = qualifications.into_field();
        self
    }

    /// Discount rate activity id (优惠费率活动ID). At most 32 characters.
    pub fn activities_id<Via>(mut self, activities_id: impl IntoField<String, Via>) -> Self {
        self.activities_id = activities_id.into_field();
        self
    }

    /// Discount rate activity value (优惠费率活动值).
    pub fn activities_rate<Via>(mut self, activities_rate: impl IntoField<String, Via>) -> Self {
        self.activities_rate = activities_rate.into_field();
        self
    }

    /// Activity rate for cards other than credit cards (非信用卡活动费率值).
    pub fn debit_activities_rate<Via>(
        mut self,
        debit_activities_rate: impl IntoField<String, Via>,
    ) -> Self {
        self.debit_activities_rate = debit_activities_rate.into_field();
        self
    }

    /// Activity rate for credit cards (信用卡活动费率值).
    pub fn credit_activities_rate<Via>(
        mut self,
        credit_activities_rate: impl IntoField<String, Via>,
    ) -> Self {
        self.credit_activities_rate = credit_activities_rate.into_field();
        self
    }

    /// Supplementary material of the discount rate activity (优惠费率活动补充材料).
    pub fn activities_additions<Via>(
        mut self,
        activities_additions: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.activities_additions = activities_additions.into_field();
        self
    }
}

impl Default for SettlementInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SettlementInfo
    []
    [settlement_id, qualification_type, qualifications, activities_id, activities_rate, debit_activities_rate, credit_activities_rate, activities_additions,]
    ["settlement_id", "qualification_type",]
}

/// The bank account for settlement in an onboarding application.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BankAccount {
    /// Bank account type (账户类型). Required.
    pub bank_account_type: Option<BankAccountType>,
    /// Account name (开户名称). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub account_name: Option<Sensitive>,
    /// Bank of the account (开户银行). Required. At most 128 characters.
    pub account_bank: Option<String>,
    /// Province and city code of the bank (开户银行省市编码). At most 128 characters.
    pub bank_address_code: Option<String>,
    /// Bank name (开户银行全称). At most 128 characters.
    pub bank_name: Option<String>,
    /// Bank branch number (开户银行联行号). At most 128 characters.
    pub bank_branch_id: Option<String>,
    /// Account number (银行账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub account_number: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BankAccount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `bank_account_type`, `account_name`, `account_bank` and `account_number`.
    pub fn new() -> Self {
        Self {
            bank_account_type: None,
            account_name: None,
            account_bank: None,
            bank_address_code: None,
            bank_name: None,
            bank_branch_id: None,
            account_number: None,
            extra: Extra::new(),
        }
    }

    /// Bank account type (账户类型). Required.
    pub fn bank_account_type<Via>(
        mut self,
        bank_account_type: impl IntoField<BankAccountType, Via>,
    ) -> Self {
        self.bank_account_type = bank_account_type.into_field();
        self
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

    /// Province and city code of the bank (开户银行省市编码). At most 128 characters.
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

    /// Account number (银行账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
    pub fn account_number<Via>(mut self, account_number: impl IntoField<Sensitive, Via>) -> Self {
        self.account_number = account_number.into_field();
        self
    }
}

impl Default for BankAccount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BankAccount
    []
    [bank_account_type, account_name, account_bank, bank_address_code, bank_name, bank_branch_id, account_number,]
    ["bank_account_type", "account_name", "account_bank", "account_number",]
}

/// Additional material of an onboarding application.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AdditionInfo {
    /// The legal person's account opening commitment letter (法人开户承诺函). At most 1024 characters.
    pub legal_person_commitment: Option<String>,
    /// Video of the legal person's intent to open the account (法人开户意愿视频). At most 1024 characters.
    pub legal_person_video: Option<String>,
    /// Images of supplementary material (补充材料).
    pub business_addition_pics: Option<Vec<String>>,
    /// Supplementary message (补充说明). At most 512 characters.
    pub business_addition_msg: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AdditionInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            legal_person_commitment: None,
            legal_person_video: None,
            business_addition_pics: None,
            business_addition_msg: None,
            extra: Extra::new(),
        }
    }

    /// The legal person's account opening commitment letter (法人开户承诺函). At most 1024 characters.
    pub fn legal_person_commitment<Via>(
        mut self,
        legal_person_commitment: impl IntoField<String, Via>,
    ) -> Self {
        self.legal_person_commitment = legal_person_commitment.into_field();
        self
    }

    /// Video of the legal person's intent to open the account (法人开户意愿视频). At most 1024 characters.
    pub fn legal_person_video<Via>(
        mut self,
        legal_person_video: impl IntoField<String, Via>,
    ) -> Self {
        self.legal_person_video = legal_person_video.into_field();
        self
    }

    /// Images of supplementary material (补充材料).
    pub fn business_addition_pics<Via>(
        mut self,
        business_addition_pics: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.business_addition_pics = business_addition_pics.into_field();
        self
    }

    /// Supplementary message (补充说明). At most 512 characters.
    pub fn business_addition_msg<Via>(
        mut self,
        business_addition_msg: impl IntoField<String, Via>,
    ) -> Self {
        self.business_addition_msg = business_addition_msg.into_field();
        self
    }
}

impl Default for AdditionInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AdditionInfo
    []
    [legal_person_commitment, legal_person_video, business_addition_pics, business_addition_msg,]
    []
}

/// Supporting material of a micro business.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MicroBusiness {
    /// Type of micro business (小微经营类型). Required.
    pub micro_biz_type: Option<MicroBusinessType>,
    /// Store premises (门店场所).
    pub micro_store_info: Option<MicroStore>,
    /// Mobile business or convenience service (流动经营/便民服务).
    pub micro_mobile_info: Option<MicroMobile>,
    /// Online trade in goods or services (线上商品/服务交易).
    pub micro_online_info: Option<MicroOnline>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MicroBusiness {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `micro_biz_type`.
    pub fn new() -> Self {
        Self {
            micro_biz_type: None,
            micro_store_info: None,
            micro_mobile_info: None,
            micro_online_info: None,
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

    /// Store premises (门店场所).
    pub fn micro_store_info<Via>(
        mut self,
        micro_store_info: impl IntoField<MicroStore, Via>,
    ) -> Self {
        self.micro_store_info = micro_store_info.into_field();
        self
    }

    /// Mobile business or convenience service (流动经营/便民服务).
    pub fn micro_mobile_info<Via>(
        mut self,
        micro_mobile_info: impl IntoField<MicroMobile, Via>,
    ) -> Self {
        self.micro_mobile_info = micro_mobile_info.into_field();
        self
    }

    /// Online trade in goods or services (线上商品/服务交易).
    pub fn micro_online_info<Via>(
        mut self,
        micro_online_info: impl IntoField<MicroOnline, Via>,
    ) -> Self {
        self.micro_online_info = micro_online_info.into_field();
        self
    }
}

impl Default for MicroBusiness {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MicroBusiness
    []
    [micro_biz_type, micro_store_info, micro_mobile_info, micro_online_info,]
    ["micro_biz_type",]
}

/// The business licence in an onboarding application.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BusinessLicense {
    /// Photo of the business license (营业执照照片). Required.
    pub license_copy: Option<String>,
    /// Licence or registration number (注册号/统一社会信用代码). Required.
    pub license_number: Option<String>,
    /// Merchant name (商户名称). Required. At most 128 characters.
    pub merchant_name: Option<String>,
    /// Name of the legal person (个体户经营者/法人姓名). Required.
    pub legal_person: Option<String>,
    /// Registered address (注册地址).
    pub license_address: Option<String>,
    /// Begin date of the validity period (有效期限开始日期).
    pub period_begin: Option<String>,
    /// End date of the validity period (有效期限结束日期).
    pub period_end: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BusinessLicense {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `license_copy`, `license_number`, `merchant_name` and `legal_person`.
    pub fn new() -> Self {
        Self {
            license_copy: None,
            license_number: None,
            merchant_name: None,
            legal_person: None,
            license_address: None,
            period_begin: None,
            period_end: None,
            extra: Extra::new(),
        }
    }

    /// Photo of the business license (营业执照照片). Required.
    pub fn license_copy<Via>(mut self, license_copy: impl IntoField<String, Via>) -> Self {
        self.license_copy = license_copy.into_field();
        self
    }

    /// Licence or registration number (注册号/统一社会信用代码). Required.
    pub fn license_number<Via>(mut self, license_number: impl IntoField<String, Via>) -> Self {
        self.license_number = license_number.into_field();
        self
    }

    /// Merchant name (商户名称). Required. At most 128 characters.
    pub fn merchant_name<Via>(mut self, merchant_name: impl IntoField<String, Via>) -> Self {
        self.merchant_name = merchant_name.into_field();
        self
    }

    /// Name of the legal person (个体户经营者/法人姓名). Required.
    pub fn legal_person<Via>(mut self, legal_person: impl IntoField<String, Via>) -> Self {
        self.legal_person = legal_person.into_field();
        self
    }

    /// Registered address (注册地址).
    pub fn license_address<Via>(mut self, license_address: impl IntoField<String, Via>) -> Self {
        self.license_address = license_address.into_field();
        self
    }

    /// Begin date of the validity period (有效期限开始日期).
    pub fn period_begin<Via>(mut self, period_begin: impl IntoField<String, Via>) -> Self {
        self.period_begin = period_begin.into_field();
        self
    }

    /// End date of the validity period (有效期限结束日期).
    pub fn period_end<Via>(mut self, period_end: impl IntoField<String, Via>) -> Self {
        self.period_end = period_end.into_field();
        self
    }
}

impl Default for BusinessLicense {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BusinessLicense
    []
    [license_copy, license_number, merchant_name, legal_person, license_address, period_begin, period_end,]
    ["license_copy", "license_number", "merchant_name", "legal_person",]
}

/// The registration certificate in an onboarding application.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Certificate {
    /// Photo of the certificate (登记证书照片). Required.
    pub cert_copy: Option<String>,
    /// Kind of certificate (登记证书类型). Required.
    pub cert_type: Option<CertificateType>,
    /// Certificate number (证书号). Required. At most 32 characters.
    pub cert_number: Option<String>,
    /// Merchant name (商户名称). Required. At most 128 characters.
    pub merchant_name: Option<String>,
    /// Registered address (注册地址). Required. At most 128 characters.
    pub company_address: Option<String>,
    /// Name of the legal person (法人姓名). Required. At most 100 characters.
    pub legal_person: Option<String>,
    /// Begin date of the validity period (有效期限开始日期). Required.
    pub period_begin: Option<String>,
    /// End date of the validity period (有效期限结束日期). Required.
    pub period_end: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Certificate {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `cert_copy`, `cert_type`, `cert_number`, `merchant_name`, `company_address`, `legal_person`, `period_begin` and `period_end`.
    pub fn new() -> Self {
        Self {
            cert_copy: None,
            cert_type: None,
            cert_number: None,
            merchant_name: None,
            company_address: None,
            legal_person: None,
            period_begin: None,
            period_end: None,
            extra: Extra::new(),
        }
    }

    /// Photo of the certificate (登记证书照片). Required.
    pub fn cert_copy<Via>(mut self, cert_copy: impl IntoField<String, Via>) -> Self {
        self.cert_copy = cert_copy.into_field();
        self
    }

    /// Kind of certificate (登记证书类型). Required.
    pub fn cert_type<Via>(mut self, cert_type: impl IntoField<CertificateType, Via>) -> Self {
        self.cert_type = cert_type.into_field();
        self
    }

    /// Certificate number (证书号). Required. At most 32 characters.
    pub fn cert_number<Via>(mut self, cert_number: impl IntoField<String, Via>) -> Self {
        self.cert_number = cert_number.into_field();
        self
    }

    /// Merchant name (商户名称). Required. At most 128 characters.
    pub fn merchant_name<Via>(mut self, merchant_name: impl IntoField<String, Via>) -> Self {
        self.merchant_name = merchant_name.into_field();
        self
    }

    /// Registered address (注册地址). Required. At most 128 characters.
    pub fn company_address<Via>(mut self, company_address: impl IntoField<String, Via>) -> Self {
        self.company_address = company_address.into_field();
        self
    }

    /// Name of the legal person (法人姓名). Required. At most 100 characters.
    pub fn legal_person<Via>(mut self, legal_person: impl IntoField<String, Via>) -> Self {
        self.legal_person = legal_person.into_field();
        self
    }

    /// Begin date of the validity period (有效期限开始日期). Required.
    pub fn period_begin<Via>(mut self, period_begin: impl IntoField<String, Via>) -> Self {
        self.period_begin = period_begin.into_field();
        self
    }

    /// End date of the validity period (有效期限结束日期). Required.
    pub fn period_end<Via>(mut self, period_end: impl IntoField<String, Via>) -> Self {
        self.period_end = period_end.into_field();
        self
    }
}

impl Default for Certificate {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Certificate
    []
    [cert_copy, cert_type, cert_number, merchant_name, company_address, legal_person, period_begin, period_end,]
    ["cert_copy", "cert_type", "cert_number", "merchant_name", "company_address", "legal_person", "period_begin", "period_end",]
}

/// The organization code certificate of the subject.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct OrganizationCode {
    /// Photo of the organization code certificate (组织机构代码证照片). Required.
    pub organization_copy: Option<String>,
    /// Organization code (组织机构代码). Required.
    pub organization_code: Option<String>,
    /// When the organization code certificate becomes valid (组织机构代码证有效期开始日期). Required.
    pub org_period_begin: Option<String>,
    /// When the organization code certificate expires (组织机构代码证有效期结束日期). Required.
    pub org_period_end: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl OrganizationCode {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `organization_copy`, `organization_code`, `org_period_begin` and `org_period_end`.
    pub fn new() -> Self {
        Self {
            organization_copy: None,
            organization_code: None,
            org_period_begin: None,
            org_period_end: None,
            extra: Extra::new(),
        }
    }

    /// Photo of the organization code certificate (组织机构代码证照片). Required.
    pub fn organization_copy<Via>(
        mut self,
        organization_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.organization_copy = organization_copy.into_field();
        self
    }

    /// Organization code (组织机构代码). Required.
    pub fn organization_code<Via>(
        mut self,
        organization_code: impl IntoField<String, Via>,
    ) -> Self {
        self.organization_code = organization_code.into_field();
        self
    }

    /// When the organization code certificate becomes valid (组织机构代码证有效期开始日期). Required.
    pub fn org_period_begin<Via>(mut self, org_period_begin: impl IntoField<String, Via>) -> Self {
        self.org_period_begin = org_period_begin.into_field();
        self
    }

    /// When the organization code certificate expires (组织机构代码证有效期结束日期). Required.
    pub fn org_period_end<Via>(mut self, org_period_end: impl IntoField<String, Via>) -> Self {
        self.org_period_end = org_period_end.into_field();
        self
    }
}

impl Default for OrganizationCode {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { OrganizationCode
    []
    [organization_copy, organization_code, org_period_begin, org_period_end,]
    ["organization_copy", "organization_code", "org_period_begin", "org_period_end",]
}

/// The identity document of the operator or legal person.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IdentityInfo {
    /// Type of the identity document's holder (超级管理员类型).
    pub id_holder_type: Option<IdHolderType>,
    /// Kind of identity document (证件类型).
    pub id_doc_type: Option<IdDocumentType>,
    /// Photo of the authorization letter (法定代表人说明函).
    pub authorize_letter_copy: Option<String>,
    /// Details of the identity card (经营者/法人身份证信息).
    pub id_card_info: Option<IdCard>,
    /// Details of an identity document of another kind (经营者/法人其他类型证件信息).
    pub id_doc_info: Option<IdDocument>,
    /// True if the operator or legal person is the beneficiary (经营者/法人是否为受益人).
    pub owner: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IdentityInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            id_holder_type: None,
            id_doc_type: None,
            authorize_letter_copy: None,
            id_card_info: None,
            id_doc_info: None,
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

    /// Details of the identity card (经营者/法人身份证信息).
    pub fn id_card_info<Via>(mut self, id_card_info: impl IntoField<IdCard, Via>) -> Self {
        self.id_card_info = id_card_info.into_field();
        self
    }

    /// Details of an identity document of another kind (经营者/法人其他类型证件信息).
    pub fn id_doc_info<Via>(mut self, id_doc_info: impl IntoField<IdDocument, Via>) -> Self {
        self.id_doc_info = id_doc_info.into_field();
        self
    }

    /// True if the operator or legal person is the beneficiary (经营者/法人是否为受益人).
    pub fn owner<Via>(mut self, owner: impl IntoField<bool, Via>) -> Self {
        self.owner = owner.into_field();
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
    [id_holder_type, id_doc_type, authorize_letter_copy, id_card_info, id_doc_info, owner,]
    []
}

/// The places and channels where the merchant sells.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SalesInfo {
    /// Types of business scene (经营场景类型). Required.
    pub sales_scenes_type: Option<Vec<SalesScene>>,
    /// Scene of offline premises (线下场所场景).
    pub biz_store_info: Option<StoreScene>,
    /// Official account scene (公众号场景).
    pub mp_info: Option<OfficialAccountScene>,
    /// Mini program scene (小程序场景).
    pub mini_program_info: Option<MiniProgramScene>,
    /// App scene details (App场景).
    pub app_info: Option<AppScene>,
    /// Website scene (互联网网站场景).
    pub web_info: Option<WebScene>,
    /// WeCom scene (企业微信场景).
    pub wework_info: Option<WeworkScene>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SalesInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `sales_scenes_type`.
    pub fn new() -> Self {
        Self {
            sales_scenes_type: None,
            biz_store_info: None,
            mp_info: None,
            mini_program_info: None,
            app_info: None,
            web_info: None,
            wework_info: None,
            extra: Extra::new(),
        }
    }

    /// Types of business scene (经营场景类型). Required.
    pub fn sales_scenes_type<Via>(
        mut self,
        sales_scenes_type: impl IntoField<Vec<SalesScene>, Via>,
    ) -> Self {
        self.sales_scenes_type = sales_scenes_type.into_field();
        self
    }

    /// Scene of offline premises (线下场所场景).
    pub fn biz_store_info<Via>(mut self, biz_store_info: impl IntoField<StoreScene, Via>) -> Self {
        self.biz_store_info = biz_store_info.into_field();
        self
    }

    /// Official account scene (公众号场景).
    pub fn mp_info<Via>(mut self, mp_info: impl IntoField<OfficialAccountScene, Via>) -> Self {
        self.mp_info = mp_info.into_field();
        self
    }

    /// Mini program scene (小程序场景).
    pub fn mini_program_info<Via>(
        mut self,
        mini_program_info: impl IntoField<MiniProgramScene, Via>,
    ) -> Self {
        self.mini_program_info = mini_program_info.into_field();
        self
    }

    /// App scene details (App场景).
    pub fn app_info<Via>(mut self, app_info: impl IntoField<AppScene, Via>) -> Self {
        self.app_info = app_info.into_field();
        self
    }

    /// Website scene (互联网网站场景).
    pub fn web_info<Via>(mut self, web_info: impl IntoField<WebScene, Via>) -> Self {
        self.web_info = web_info.into_field();
        self
    }

    /// WeCom scene (企业微信场景).
    pub fn wework_info<Via>(mut self, wework_info: impl IntoField<WeworkScene, Via>) -> Self {
        self.wework_info = wework_info.into_field();
        self
    }
}

impl Default for SalesInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SalesInfo
    []
    [sales_scenes_type, biz_store_info, mp_info, mini_program_info, app_info, web_info, wework_info,]
    ["sales_scenes_type",]
}

/// A micro business that runs a store.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MicroStore {
    /// Store name (门店名称). Required.
    pub micro_name: Option<String>,
    /// Province and city code of the store (门店省市编码). Required.
    pub micro_address_code: Option<String>,
    /// Store address (门店地址). Required.
    pub micro_address: Option<String>,
    /// Photo of the store's entrance (门店门头照片). Required.
    pub store_entrance_pic: Option<String>,
    /// Photo of the store's interior (店内环境照片). Required.
    pub micro_indoor_copy: Option<String>,
    /// Longitude of the store (门店经度).
    pub store_longitude: Option<String>,
    /// Latitude of the store (门店纬度).
    pub store_latitude: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MicroStore {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `micro_name`, `micro_address_code`, `micro_address`, `store_entrance_pic` and `micro_indoor_copy`.
    pub fn new() -> Self {
        Self {
            micro_name: None,
            micro_address_code: None,
            micro_address: None,
            store_entrance_pic: None,
            micro_indoor_copy: None,
            store_longitude: None,
            store_latitude: None,
            extra: Extra::new(),
        }
    }

    /// Store name (门店名称). Required.
    pub fn micro_name<Via>(mut self, micro_name: impl IntoField<String, Via>) -> Self {
        self.micro_name = micro_name.into_field();
        self
    }

    /// Province and city code of the store (门店省市编码). Required.
    pub fn micro_address_code<Via>(
        mut self,
        micro_address_code: impl IntoField<String, Via>,
    ) -> Self {
        self.micro_address_code = micro_address_code.into_field();
        self
    }

    /// Store address (门店地址). Required.
    pub fn micro_address<Via>(mut self, micro_address: impl IntoField<String, Via>) -> Self {
        self.micro_address = micro_address.into_field();
        self
    }

    /// Photo of the store's entrance (门店门头照片). Required.
    pub fn store_entrance_pic<Via>(
        mut self,
        store_entrance_pic: impl IntoField<String, Via>,
    ) -> Self {
        self.store_entrance_pic = store_entrance_pic.into_field();
        self
    }

    /// Photo of the store's interior (店内环境照片). Required.
    pub fn micro_indoor_copy<Via>(
        mut self,
        micro_indoor_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.micro_indoor_copy = micro_indoor_copy.into_field();
        self
    }

    /// Longitude of the store (门店经度).
    pub fn store_longitude<Via>(mut self, store_longitude: impl IntoField<String, Via>) -> Self {
        self.store_longitude = store_longitude.into_field();
        self
    }

    /// Latitude of the store (门店纬度).
    pub fn store_latitude<Via>(mut self, store_latitude: impl IntoField<String, Via>) -> Self {
        self.store_latitude = store_latitude.into_field();
        self
    }
}

impl Default for MicroStore {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MicroStore
    []
    [micro_name, micro_address_code, micro_address, store_entrance_pic, micro_indoor_copy, store_longitude, store_latitude,]
    ["micro_name", "micro_address_code", "micro_address", "store_entrance_pic", "micro_indoor_copy",]
}

/// A micro business that is mobile or offers convenience services.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MicroMobile {
    /// Name of the business or service (经营/服务名称). Required.
    pub micro_mobile_name: Option<String>,
    /// Province and city of the business or service (经营/服务所在地省市). Required.
    pub micro_mobile_city: Option<String>,
    /// Place of the business or service (经营/服务所在地). Required.
    pub micro_mobile_address: Option<String>,
    /// Photos of the business or service in operation (经营/服务现场照片). Required.
    pub micro_mobile_pics: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MicroMobile {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `micro_mobile_name`, `micro_mobile_city`, `micro_mobile_address` and `micro_mobile_pics`.
    pub fn new() -> Self {
        Self {
            micro_mobile_name: None,
            micro_mobile_city: None,
            micro_mobile_address: None,
            micro_mobile_pics: None,
            extra: Extra::new(),
        }
    }

    /// Name of the business or service (经营/服务名称). Required.
    pub fn micro_mobile_name<Via>(
        mut self,
        micro_mobile_name: impl IntoField<String, Via>,
    ) -> Self {
        self.micro_mobile_name = micro_mobile_name.into_field();
        self
    }

    /// Province and city of the business or service (经营/服务所在地省市). Required.
    pub fn micro_mobile_city<Via>(
        mut self,
        micro_mobile_city: impl IntoField<String, Via>,
    ) -> Self {
        self.micro_mobile_city = micro_mobile_city.into_field();
        self
    }

    /// Place of the business or service (经营/服务所在地). Required.
    pub fn micro_mobile_address<Via>(
        mut self,
        micro_mobile_address: impl IntoField<String, Via>,
    ) -> Self {
        self.micro_mobile_address = micro_mobile_address.into_field();
        self
    }

    /// Photos of the business or service in operation (经营/服务现场照片). Required.
    pub fn micro_mobile_pics<Via>(
        mut self,
        micro_mobile_pics: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.micro_mobile_pics = micro_mobile_pics.into_field();
        self
    }
}

impl Default for MicroMobile {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MicroMobile
    []
    [micro_mobile_name, micro_mobile_city, micro_mobile_address, micro_mobile_pics,]
    ["micro_mobile_name", "micro_mobile_city", "micro_mobile_address", "micro_mobile_pics",]
}

/// A micro business that sells goods or services online.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MicroOnline {
    /// Online shop name (线上店铺名称). Required.
    pub micro_online_store: Option<String>,
    /// E-commerce platform name (电商平台名称). Required.
    pub micro_ec_name: Option<String>,
    /// Shop QR code (店铺二维码).
    pub micro_qrcode: Option<String>,
    /// Shop link (店铺链接).
    pub micro_link: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MicroOnline {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `micro_online_store` and `micro_ec_name`.
    pub fn new() -> Self {
        Self {
            micro_online_store: None,
            micro_ec_name: None,
            micro_qrcode: None,
            micro_link: None,
            extra: Extra::new(),
        }
    }

    /// Online shop name (线上店铺名称). Required.
    pub fn micro_online_store<Via>(
        mut self,
        micro_online_store: impl IntoField<String, Via>,
    ) -> Self {
        self.micro_online_store = micro_online_store.into_field();
        self
    }

    /// E-commerce platform name (电商平台名称). Required.
    pub fn micro_ec_name<Via>(mut self, micro_ec_name: impl IntoField<String, Via>) -> Self {
        self.micro_ec_name = micro_ec_name.into_field();
        self
    }

    /// Shop QR code (店铺二维码).
    pub fn micro_qrcode<Via>(mut self, micro_qrcode: impl IntoField<String, Via>) -> Self {
        self.micro_qrcode = micro_qrcode.into_field();
        self
    }

    /// Shop link (店铺链接).
    pub fn micro_link<Via>(mut self, micro_link: impl IntoField<String, Via>) -> Self {
        self.micro_link = micro_link.into_field();
        self
    }
}

impl Default for MicroOnline {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MicroOnline
    []
    [micro_online_store, micro_ec_name, micro_qrcode, micro_link,]
    ["micro_online_store", "micro_ec_name",]
}

/// The identity card of the operator or legal person.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IdCard {
    /// Portrait side photo of the identity card (身份证人像面照片). Required.
    pub id_card_copy: Option<String>,
    /// Emblem side photo of the identity card (身份证国徽面照片). Required.
    pub id_card_national: Option<String>,
    /// Name on the identity card (身份证姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 100 characters.
    pub id_card_name: Option<Sensitive>,
    /// Identity document number (身份证号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_card_number: Option<Sensitive>,
    /// Address on the identity card (身份证居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
    pub id_card_address: Option<Sensitive>,
    /// When the identity document becomes valid (身份证有效期开始时间). Required.
    pub card_period_begin: Option<String>,
    /// When the identity document expires (身份证有效期结束时间). Required.
    pub card_period_end: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IdCard {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `id_card_copy`, `id_card_national`, `id_card_name`, `id_card_number`, `card_period_begin` and `card_period_end`.
    pub fn new() -> Self {
        Self {
            id_card_copy: None,
            id_card_national: None,
            id_card_name: None,
            id_card_number: None,
            id_card_address: None,
            card_period_begin: None,
            card_period_end: None,
            extra: Extra::new(),
        }
    }

    /// Portrait side photo of the identity card (身份证人像面照片). Required.
    pub fn id_card_copy<Via>(mut self, id_card_copy: impl IntoField<String, Via>) -> Self {
        self.id_card_copy = id_card_copy.into_field();
        self
    }

    /// Emblem side photo of the identity card (身份证国徽面照片). Required.
    pub fn id_card_national<Via>(mut self, id_card_national: impl IntoField<String, Via>) -> Self {
        self.id_card_national = id_card_national.into_field();
        self
    }

    /// Name on the identity card (身份证姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 100 characters.
    pub fn id_card_name<Via>(mut self, id_card_name: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_name = id_card_name.into_field();
        self
    }

    /// Identity document number (身份证号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn id_card_number<Via>(mut self, id_card_number: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_number = id_card_number.into_field();
        self
    }

    /// Address on the identity card (身份证居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
    pub fn id_card_address<Via>(mut self, id_card_address: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_address = id_card_address.into_field();
        self
    }

    /// When the identity document becomes valid (身份证有效期开始时间). Required.
    pub fn card_period_begin<Via>(
        mut self,
        card_period_begin: impl IntoField<String, Via>,
    ) -> Self {
        self.card_period_begin = card_period_begin.into_field();
        self
    }

    /// When the identity document expires (身份证有效期结束时间). Required.
    pub fn card_period_end<Via>(mut self, card_period_end: impl IntoField<String, Via>) -> Self {
        self.card_period_end = card_period_end.into_field();
        self
    }
}

impl Default for IdCard {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IdCard
    []
    [id_card_copy, id_card_national, id_card_name, id_card_number, id_card_address, card_period_begin, card_period_end,]
    ["id_card_copy", "id_card_national", "id_card_name", "id_card_number", "card_period_begin", "card_period_end",]
}

/// An identity document other than an identity card.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IdDocument {
    /// Front photo of the identity document (证件正面照片). Required.
    pub id_doc_copy: Option<String>,
    /// Back photo of the identity document (证件反面照片).
    pub id_doc_copy_back: Option<String>,
    /// Name on the identity document (证件姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 100 characters.
    pub id_doc_name: Option<Sensitive>,
    /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_doc_number: Option<Sensitive>,
    /// Address on the identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
    pub id_doc_address: Option<Sensitive>,
    /// When the identity document becomes valid (证件有效期开始时间). Required.
    pub doc_period_begin: Option<String>,
    /// When the identity document expires (证件有效期结束时间). Required.
    pub doc_period_end: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IdDocument {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `id_doc_copy`, `id_doc_name`, `id_doc_number`, `doc_period_begin` and `doc_period_end`.
    pub fn new() -> Self {
        Self {
            id_doc_copy: None,
            id_doc_copy_back: None,
            id_doc_name: None,
            id_doc_number: None,
            id_doc_address: None,
            doc_period_begin: None,
            doc_period_end: None,
            extra: Extra::new(),
        }
    }

    /// Front photo of the identity document (证件正面照片). Required.
    pub fn id_doc_copy<Via>(mut self, id_doc_copy: impl IntoField<String, Via>) -> Self {
        self.id_doc_copy = id_doc_copy.into_field();
        self
    }

    /// Back photo of the identity document (证件反面照片).
    pub fn id_doc_copy_back<Via>(mut self, id_doc_copy_back: impl IntoField<String, Via>) -> Self {
        self.id_doc_copy_back = id_doc_copy_back.into_field();
        self
    }

    /// Name on the identity document (证件姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 100 characters.
    pub fn id_doc_name<Via>(mut self, id_doc_name: impl IntoField<Sensitive, Via>) -> Self {
        self.id_doc_name = id_doc_name.into_field();
        self
    }

    /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn id_doc_number<Via>(mut self, id_doc_number: impl IntoField<Sensitive, Via>) -> Self {
        self.id_doc_number = id_doc_number.into_field();
        self
    }

    /// Address on the identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
    pub fn id_doc_address<Via>(mut self, id_doc_address: impl IntoField<Sensitive, Via>) -> Self {
        self.id_doc_address = id_doc_address.into_field();
        self
    }

    /// When the identity document becomes valid (证件有效期开始时间). Required.
    pub fn doc_period_begin<Via>(mut self, doc_period_begin: impl IntoField<String, Via>) -> Self {
        self.doc_period_begin = doc_period_begin.into_field();
        self
    }

    /// When the identity document expires (证件有效期结束时间). Required.
    pub fn doc_period_end<Via>(mut self, doc_period_end: impl IntoField<String, Via>) -> Self {
        self.doc_period_end = doc_period_end.into_field();
        self
    }
}

impl Default for IdDocument {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IdDocument
    []
    [id_doc_copy, id_doc_copy_back, id_doc_name, id_doc_number, id_doc_address, doc_period_begin, doc_period_end,]
    ["id_doc_copy", "id_doc_name", "id_doc_number", "doc_period_begin", "doc_period_end",]
}

/// Sales at a physical place.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StoreScene {
    /// Name of the offline premises (线下场所名称). Required. At most 50 characters.
    pub biz_store_name: Option<String>,
    /// Province and city code of the offline premises (线下场所省市编码). Required. At most 128 characters.
    pub biz_address_code: Option<String>,
    /// Address of the offline premises (线下场所地址). Required. At most 512 characters.
    pub biz_store_address: Option<String>,
    /// Photo of the store's entrance (线下场所门头照片). Required. At most 1024 characters.
    pub store_entrance_pic: Option<Vec<String>>,
    /// Photos of the interior (线下场所内部照片). Required. At most 1024 characters.
    pub indoor_pic: Option<Vec<String>>,
    /// The merchant's application id for the offline premises (线下场所对应的商家AppID). At most 256 characters.
    pub biz_sub_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StoreScene {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `biz_store_name`, `biz_address_code`, `biz_store_address`, `store_entrance_pic` and `indoor_pic`.
    pub fn new() -> Self {
        Self {
            biz_store_name: None,
            biz_address_code: None,
            biz_store_address: None,
            store_entrance_pic: None,
            indoor_pic: None,
            biz_sub_appid: None,
            extra: Extra::new(),
        }
    }

    /// Name of the offline premises (线下场所名称). Required. At most 50 characters.
    pub fn biz_store_name<Via>(mut self, biz_store_name: impl IntoField<String, Via>) -> Self {
        self.biz_store_name = biz_store_name.into_field();
        self
    }

    /// Province and city code of the offline premises (线下场所省市编码). Required. At most 128 characters.
    pub fn biz_address_code<Via>(mut self, biz_address_code: impl IntoField<String, Via>) -> Self {
        self.biz_address_code = biz_address_code.into_field();
        self
    }

    /// Address of the offline premises (线下场所地址). Required. At most 512 characters.
    pub fn biz_store_address<Via>(
        mut self,
        biz_store_address: impl IntoField<String, Via>,
    ) -> Self {
        self.biz_store_address = biz_store_address.into_field();
        self
    }

    /// Photo of the store's entrance (线下场所门头照片). Required. At most 1024 characters.
    pub fn store_entrance_pic<Via>(
        mut self,
        store_entrance_pic: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.store_entrance_pic = store_entrance_pic.into_field();
        self
    }

    /// Photos of the interior (线下场所内部照片). Required. At most 1024 characters.
    pub fn indoor_pic<Via>(mut self, indoor_pic: impl IntoField<Vec<String>, Via>) -> Self {
        self.indoor_pic = indoor_pic.into_field();
        self
    }

    /// The merchant's application id for the offline premises (线下场所对应的商家AppID). At most 256 characters.
    pub fn biz_sub_appid<Via>(mut self, biz_sub_appid: impl IntoField<String, Via>) -> Self {
        self.biz_sub_appid = biz_sub_appid.into_field();
        self
    }
}

impl Default for StoreScene {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StoreScene
    []
    [biz_store_name, biz_address_code, biz_store_address, store_entrance_pic, indoor_pic, biz_sub_appid,]
    ["biz_store_name", "biz_address_code", "biz_store_address", "store_entrance_pic", "indoor_pic",]
}

/// Sales through an official account.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct OfficialAccountScene {
    /// Application id of the service provider's official account (服务商公众号AppID). At most 256 characters.
    pub mp_appid: Option<String>,
    /// Application id of the merchant's official account (商家公众号AppID). At most 256 characters.
    pub mp_sub_appid: Option<String>,
    /// Screenshots of the official account (服务号或公众号页面截图). Required. At most 1024 characters.
    pub mp_pics: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl OfficialAccountScene {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mp_pics` and `mp_appid` or `mp_sub_appid`.
    pub fn new() -> Self {
        Self {
            mp_appid: None,
            mp_sub_appid: None,
            mp_pics: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the service provider's official account (服务商公众号AppID). At most 256 characters.
    pub fn mp_appid<Via>(mut self, mp_appid: impl IntoField<String, Via>) -> Self {
        self.mp_appid = mp_appid.into_field();
        self
    }

    /// Application id of the merchant's official account (商家公众号AppID). At most 256 characters.
    pub fn mp_sub_appid<Via>(mut self, mp_sub_appid: impl IntoField<String, Via>) -> Self {
        self.mp_sub_appid = mp_sub_appid.into_field();
        self
    }

    /// Screenshots of the official account (服务号或公众号页面截图). Required. At most 1024 characters.
    pub fn mp_pics<Via>(mut self, mp_pics: impl IntoField<Vec<String>, Via>) -> Self {
        self.mp_pics = mp_pics.into_field();
        self
    }
}

impl Default for OfficialAccountScene {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { OfficialAccountScene
    []
    [mp_appid, mp_sub_appid, mp_pics,]
    ["mp_pics", "mp_appid|mp_sub_appid",]
}

/// Sales through a mini program.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MiniProgramScene {
    /// Application id of the mini program (服务商小程序APPID). At most 256 characters.
    pub mini_program_appid: Option<String>,
    /// Application id of the merchant's mini program (商家小程序APPID). At most 256 characters.
    pub mini_program_sub_appid: Option<String>,
    /// Screenshots of the mini program (小程序截图). At most 1024 characters.
    pub mini_program_pics: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MiniProgramScene {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mini_program_appid` or `mini_program_sub_appid`.
    pub fn new() -> Self {
        Self {
            mini_program_appid: None,
            mini_program_sub_appid: None,
            mini_program_pics: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the mini program (服务商小程序APPID). At most 256 characters.
    pub fn mini_program_appid<Via>(
        mut self,
        mini_program_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_appid = mini_program_appid.into_field();
        self
    }

    /// Application id of the merchant's mini program (商家小程序APPID). At most 256 characters.
    pub fn mini_program_sub_appid<Via>(
        mut self,
        mini_program_sub_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_sub_appid = mini_program_sub_appid.into_field();
        self
    }

    /// Screenshots of the mini program (小程序截图). At most 1024 characters.
    pub fn mini_program_pics<Via>(
        mut self,
        mini_program_pics: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.mini_program_pics = mini_program_pics.into_field();
        self
    }
}

impl Default for MiniProgramScene {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MiniProgramScene
    []
    [mini_program_appid, mini_program_sub_appid, mini_program_pics,]
    ["mini_program_appid|mini_program_sub_appid",]
}

/// Sales through an app.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AppScene {
    /// Application id of the service provider's app (服务商应用APPID). At most 256 characters.
    pub app_appid: Option<String>,
    /// Application id of the merchant's app (商家应用APPID). At most 256 characters.
    pub app_sub_appid: Option<String>,
    /// Screenshots of the app (App截图). Required. At most 1024 characters.
    pub app_pics: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AppScene {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `app_pics` and `app_appid` or `app_sub_appid`.
    pub fn new() -> Self {
        Self {
            app_appid: None,
            app_sub_appid: None,
            app_pics: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the service provider's app (服务商应用APPID). At most 256 characters.
    pub fn app_appid<Via>(mut self, app_appid: impl IntoField<String, Via>) -> Self {
        self.app_appid = app_appid.into_field();
        self
    }

    /// Application id of the merchant's app (商家应用APPID). At most 256 characters.
    pub fn app_sub_appid<Via>(mut self, app_sub_appid: impl IntoField<String, Via>) -> Self {
        self.app_sub_appid = app_sub_appid.into_field();
        self
    }

    /// Screenshots of the app (App截图). Required. At most 1024 characters.
    pub fn app_pics<Via>(mut self, app_pics: impl IntoField<Vec<String>, Via>) -> Self {
        self.app_pics = app_pics.into_field();
        self
    }
}

impl Default for AppScene {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AppScene
    []
    [app_appid, app_sub_appid, app_pics,]
    ["app_pics", "app_appid|app_sub_appid",]
}

/// Sales through a website.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct WebScene {
    /// Website domain (互联网网站域名). Required. At most 1024 characters.
    pub domain: Option<String>,
    /// Letter authorizing the website (网站授权函). At most 1024 characters.
    pub web_authorisation: Option<String>,
    /// The merchant's application id for the website (互联网网站对应的商家APPID). At most 256 characters.
    pub web_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl WebScene {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `domain`.
    pub fn new() -> Self {
        Self {
            domain: None,
            web_authorisation: None,
            web_appid: None,
            extra: Extra::new(),
        }
    }

    /// Website domain (互联网网站域名). Required. At most 1024 characters.
    pub fn domain<Via>(mut self, domain: impl IntoField<String, Via>) -> Self {
        self.domain = domain.into_field();
        self
    }

    /// Letter authorizing the website (网站授权函). At most 1024 characters.
    pub fn web_authorisation<Via>(
        mut self,
        web_authorisation: impl IntoField<String, Via>,
    ) -> Self {
        self.web_authorisation = web_authorisation.into_field();
        self
    }

    /// The merchant's application id for the website (互联网网站对应的商家APPID). At most 256 characters.
    pub fn web_appid<Via>(mut self, web_appid: impl IntoField<String, Via>) -> Self {
        self.web_appid = web_appid.into_field();
        self
    }
}

impl Default for WebScene {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { WebScene
    []
    [domain, web_authorisation, web_appid,]
    ["domain",]
}

/// Sales through WeCom.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct WeworkScene {
    /// The merchant's WeCom corporation id (商家企业微信CorpID). Required. At most 256 characters.
    pub sub_corp_id: Option<String>,
    /// Screenshots of WeCom pages (企业微信页面截图). Required. At most 1024 characters.
    pub wework_pics: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl WeworkScene {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `sub_corp_id` and `wework_pics`.
    pub fn new() -> Self {
        Self {
            sub_corp_id: None,
            wework_pics: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's WeCom corporation id (商家企业微信CorpID). Required. At most 256 characters.
    pub fn sub_corp_id<Via>(mut self, sub_corp_id: impl IntoField<String, Via>) -> Self {
        self.sub_corp_id = sub_corp_id.into_field();
        self
    }

    /// Screenshots of WeCom pages (企业微信页面截图). Required. At most 1024 characters.
    pub fn wework_pics<Via>(mut self, wework_pics: impl IntoField<Vec<String>, Via>) -> Self {
        self.wework_pics = wework_pics.into_field();
        self
    }
}

impl Default for WeworkScene {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { WeworkScene
    []
    [sub_corp_id, wework_pics,]
    ["sub_corp_id", "wework_pics",]
}

wxpay_core::open_enum! {
    /// Says whether the bank account belongs to a company or a person.
    pub enum BankAccountType {
        /// Corporate bank account.
        #[doc(alias = "BANK_ACCOUNT_TYPE_CORPORATE")]
        Corporate = "BANK_ACCOUNT_TYPE_CORPORATE",
        /// Operator's own bank card.
        #[doc(alias = "BANK_ACCOUNT_TYPE_PERSONAL")]
        Personal = "BANK_ACCOUNT_TYPE_PERSONAL",
    }
}

wxpay_core::open_enum! {
    /// The kind of registration certificate in an onboarding application.
    pub enum CertificateType {
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
    }
}

wxpay_core::open_enum! {
    /// A place or channel where the merchant sells.
    pub enum SalesScene {
        /// Shop.
        #[doc(alias = "SALES_SCENES_STORE")]
        Store = "SALES_SCENES_STORE",
        /// Official account.
        #[doc(alias = "SALES_SCENES_MP")]
        Mp = "SALES_SCENES_MP",
        /// The merchant sells in a mini program.
        #[doc(alias = "SALES_SCENES_MINI_PROGRAM")]
        MiniProgram = "SALES_SCENES_MINI_PROGRAM",
        /// Website.
        #[doc(alias = "SALES_SCENES_WEB")]
        Web = "SALES_SCENES_WEB",
        /// The merchant sells in an app.
        #[doc(alias = "SALES_SCENES_APP")]
        App = "SALES_SCENES_APP",
        /// WeCom.
        #[doc(alias = "SALES_SCENES_WEWORK")]
        Wework = "SALES_SCENES_WEWORK",
    }
}
