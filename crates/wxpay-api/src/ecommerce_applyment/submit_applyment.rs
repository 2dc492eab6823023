// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentReference;
use super::BankAccountType;
use super::BusinessLicense;
use super::ContactType;
use super::FinanceInstitution;
use super::IdDocumentType;
use super::IdHolderType;
use super::OrganizationType;
use super::SalesScene;
use super::SettlementInfo;
use wxpay_core::model::Embedded;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Submits an application to onboard a sub-merchant of the platform (二级商户进件).
///
/// `POST /v3/ecommerce/applyments/`
///
/// - Returns [`ApplymentReference`].
/// - Callers: service providers and platforms (平台商户).
/// - Rate limit: 15 requests a second.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：二级商户进件。调用方：平台商户；`out_request_no` 和参数不变时可以重试；每秒 15 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012713017)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `RESOURCE_ALREADY_EXISTS` | 400 | Exists already. | Query before anything is sent again. Apply for the permission. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such application. | Check the parameters. Apply for the permission. |
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_applyment::{
///     BankAccount, BankAccountType, ContactInfo, ContactType, OrganizationType, SalesScene,
///     SubmitApplyment,
/// };
///
/// let request = SubmitApplyment::new("1217752501201407033233368018")
///     .organization_type(OrganizationType::Micro)
///     .account_info(
///         BankAccount::new()
///             .bank_account_type(BankAccountType::Corporate)
///             .account_bank("示例文字")
///             .account_name("示例名称")
///             .account_number("1217752501201407033233368018"),
///     )
///     .contact_info(
///         ContactInfo::new()
///             .contact_type(ContactType::LegalPerson)
///             .contact_name("示例名称")
///             .mobile_phone("13800000000"),
///     )
///     .sales_scene_info(SalesScene::new().store_name("示例名称"))
///     .merchant_shortname("示例名称");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_info":{"account_bank":"示例文字","account_name":"示例名称","account_number":"1217752501201407033233368018","bank_account_type":"74"},"contact_info":{"contact_name":"示例名称","contact_type":"65","mobile_phone":"13800000000"},"merchant_shortname":"示例名称","organization_type":"2401","out_request_no":"1217752501201407033233368018","sales_scene_info":{"store_name":"示例名称"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "二级商户进件",
    "/v3/ecommerce/applyments/",
    "POST /v3/ecommerce/applyments/",
    "4012713017"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubmitApplyment {
    /// The merchant's own request number (业务申请编号). Required. At most 124 characters.
    pub out_request_no: String,
    /// Organization type (主体类型). Required.
    pub organization_type: Option<OrganizationType>,
    /// True if it is a financial institution (是否金融机构).
    pub finance_institution: Option<bool>,
    /// Business license details (营业执照/登记证书信息).
    pub business_license_info: Option<BusinessLicense>,
    /// Financial institution license details (金融机构许可证信息).
    pub finance_institution_info: Option<FinanceInstitution>,
    /// Type of the identity document's holder (超级管理员类型).
    pub id_holder_type: Option<IdHolderType>,
    /// Kind of identity document (经营者/法定代表人证件类型).
    pub id_doc_type: Option<IdDocumentType>,
    /// Photo of the authorization letter (法定代表人说明函).
    pub authorize_letter_copy: Option<String>,
    /// Details of the identity card (经营者/法人身份证信息).
    pub id_card_info: Option<IdCard>,
    /// Details of an identity document of another kind (经营者/法人其他类型证件信息).
    pub id_doc_info: Option<IdDocument>,
    /// True if the operator or legal person is the beneficiary (经营者/法人是否为受益人).
    pub owner: Option<bool>,
    /// List of ultimate beneficial owners (最终受益人信息列表).
    pub ubo_info_list: Option<Vec<BeneficialOwner>>,
    /// Account details (结算银行账户). Required.
    pub account_info: Option<BankAccount>,
    /// Details of the contact (超级管理员信息). Required.
    pub contact_info: Option<ContactInfo>,
    /// Shop details (店铺信息). Required.
    pub sales_scene_info: Option<SalesScene>,
    /// Settlement details (结算规则).
    pub settlement_info: Option<SettlementInfo>,
    /// Short name of the merchant (商户简称). Required. At most 64 characters.
    pub merchant_shortname: Option<String>,
    /// Images of special qualifications (特殊资质). At most 1024 characters. JSON inside a string on the wire.
    pub qualifications: Option<Embedded<Vec<String>>>,
    /// Images of supplementary material (补充材料). At most 1024 characters. JSON inside a string on the wire.
    pub business_addition_pics: Option<Embedded<Vec<String>>>,
    /// Supplementary description (补充说明). At most 512 characters.
    pub business_addition_desc: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubmitApplyment {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `organization_type`, `account_info`, `contact_info`, `sales_scene_info` and `merchant_shortname`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            organization_type: None,
            finance_institution: None,
            business_license_info: None,
            finance_institution_info: None,
            id_holder_type: None,
            id_doc_type: None,
            authorize_letter_copy: None,
            id_card_info: None,
            id_doc_info: None,
            owner: None,
            ubo_info_list: None,
            account_info: None,
            contact_info: None,
            sales_scene_info: None,
            settlement_info: None,
            merchant_shortname: None,
            qualifications: None,
            business_addition_pics: None,
            business_addition_desc: None,
            extra: Extra::new(),
        }
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

    /// Business license details (营业执照/登记证书信息).
    pub fn business_license_info<Via>(
        mut self,
        business_license_info: impl IntoField<BusinessLicense, Via>,
    ) -> Self {
        self.business_license_info = business_license_info.into_field();
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

    /// Type of the identity document's holder (超级管理员类型).
    pub fn id_holder_type<Via>(
        mut self,
        id_holder_type: impl IntoField<IdHolderType, Via>,
    ) -> Self {
        self.id_holder_type = id_holder_type.into_field();
        self
    }

    /// Kind of identity document (经营者/法定代表人证件类型).
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

    /// List of ultimate beneficial owners (最终受益人信息列表).
    pub fn ubo_info_list<Via>(
        mut self,
        ubo_info_list: impl IntoField<Vec<BeneficialOwner>, Via>,
    ) -> Self {
        self.ubo_info_list = ubo_info_list.into_field();
        self
    }

    /// Account details (结算银行账户). Required.
    pub fn account_info<Via>(mut self, account_info: impl IntoField<BankAccount, Via>) -> Self {
        self.account_info = account_info.into_field();
        self
    }

    /// Details of the contact (超级管理员信息). Required.
    pub fn contact_info<Via>(mut self, contact_info: impl IntoField<ContactInfo, Via>) -> Self {
        self.contact_info = contact_info.into_field();
        self
    }

    /// Shop details (店铺信息). Required.
    pub fn sales_scene_info<Via>(
        mut self,
        sales_scene_info: impl IntoField<SalesScene, Via>,
    ) -> Self {
        self.sales_scene_info = sales_scene_info.into_field();
        self
    }

    /// Settlement details (结算规则).
    pub fn settlement_info<Via>(
        mut self,
        settlement_info: impl IntoField<SettlementInfo, Via>,
    ) -> Self {
        self.settlement_info = settlement_info.into_field();
        self
    }

    /// Short name of the merchant (商户简称). Required. At most 64 characters.
    pub fn merchant_shortname<Via>(
        mut self,
        merchant_shortname: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_shortname = merchant_shortname.into_field();
        self
    }

    /// Images of special qualifications (特殊资质). At most 1024 characters. JSON inside a string on the wire.
    pub fn qualifications<Via>(
        mut self,
        qualifications: impl IntoField<Embedded<Vec<String>>, Via>,
    ) -> Self {
        self.qualifications = qualifications.into_field();
        self
    }

    /// Images of supplementary material (补充材料). At most 1024 characters. JSON inside a string on the wire.
    pub fn business_addition_pics<Via>(
        mut self,
        business_addition_pics: impl IntoField<Embedded<Vec<String>>, Via>,
    ) -> Self {
        self.business_addition_pics = business_addition_pics.into_field();
        self
    }

    /// Supplementary description (补充说明). At most 512 characters.
    pub fn business_addition_desc<Via>(
        mut self,
        business_addition_desc: impl IntoField<String, Via>,
    ) -> Self {
        self.business_addition_desc = business_addition_desc.into_field();
        self
    }
}

wxpay_core::__model_impl! { SubmitApplyment
    [out_request_no,]
    [organization_type, finance_institution, business_license_info, finance_institution_info, id_holder_type, id_doc_type, authorize_letter_copy, id_card_info, id_doc_info, owner, ubo_info_list, account_info, contact_info, sales_scene_info, settlement_info, merchant_shortname, qualifications, business_addition_pics, business_addition_desc,]
    ["organization_type", "account_info", "contact_info", "sales_scene_info", "merchant_shortname",]
}

wxpay_core::operation!(SubmitApplyment => ApplymentReference, wxpay_core::Spec::new(
    "ecommerce_applyment.submit_applyment",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/applyments/",
)
.title("二级商户进件")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012713017")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The identity card of the operator or legal person.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IdCard {
    /// Portrait side photo of the identity card (身份证人像面照片). Required. At most 256 characters.
    pub id_card_copy: Option<String>,
    /// Emblem side photo of the identity card (身份证国徽面照片). Required. At most 256 characters.
    pub id_card_national: Option<String>,
    /// Name on the identity card (身份证姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 100 characters.
    pub id_card_name: Option<Sensitive>,
    /// Identity document number (身份证号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_card_number: Option<Sensitive>,
    /// When the identity card becomes valid (身份证有效期开始时间). Required.
    pub id_card_valid_time_begin: Option<String>,
    /// When the identity card expires (身份证有效期结束时间). Required.
    pub id_card_valid_time: Option<String>,
    /// Address on the identity card. Encrypted when it is sent; at most 214 bytes of UTF-8. Described by SKIT, WxJava; no official source confirms it.
    pub id_card_address: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IdCard {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `id_card_copy`, `id_card_national`, `id_card_name`, `id_card_number`, `id_card_valid_time_begin` and `id_card_valid_time`.
    pub fn new() -> Self {
        Self {
            id_card_copy: None,
            id_card_national: None,
            id_card_name: None,
            id_card_number: None,
            id_card_valid_time_begin: None,
            id_card_valid_time: None,
            id_card_address: None,
            extra: Extra::new(),
        }
    }

    /// Portrait side photo of the identity card (身份证人像面照片). Required. At most 256 characters.
    pub fn id_card_copy<Via>(mut self, id_card_copy: impl IntoField<String, Via>) -> Self {
        self.id_card_copy = id_card_copy.into_field();
        self
    }

    /// Emblem side photo of the identity card (身份证国徽面照片). Required. At most 256 characters.
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

    /// When the identity card becomes valid (身份证有效期开始时间). Required.
    pub fn id_card_valid_time_begin<Via>(
        mut self,
        id_card_valid_time_begin: impl IntoField<String, Via>,
    ) -> Self {
        self.id_card_valid_time_begin = id_card_valid_time_begin.into_field();
        self
    }

    /// When the identity card expires (身份证有效期结束时间). Required.
    pub fn id_card_valid_time<Via>(
        mut self,
        id_card_valid_time: impl IntoField<String, Via>,
    ) -> Self {
        self.id_card_valid_time = id_card_valid_time.into_field();
        self
    }

    /// Address on the identity card. Encrypted when it is sent; at most 214 bytes of UTF-8. Described by SKIT, WxJava; no official source confirms it.
    pub fn id_card_address<Via>(mut self, id_card_address: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_address = id_card_address.into_field();
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
    [id_card_copy, id_card_national, id_card_name, id_card_number, id_card_valid_time_begin, id_card_valid_time, id_card_address,]
    ["id_card_copy", "id_card_national", "id_card_name", "id_card_number", "id_card_valid_time_begin", "id_card_valid_time",]
}

/// An identity document other than an identity card.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IdDocument {
    /// Name on the identity document (证件姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_doc_name: Option<Sensitive>,
    /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_doc_number: Option<Sensitive>,
    /// Front photo of the identity document (证件正面照片). Required. At most 256 characters.
    pub id_doc_copy: Option<String>,
    /// Back photo of the identity document (证件反面照片). At most 256 characters.
    pub id_doc_copy_back: Option<String>,
    /// When the identity document becomes valid (证件有效期开始时间). Required.
    pub doc_period_begin: Option<String>,
    /// When the identity document expires (证件有效期结束时间). Required.
    pub doc_period_end: Option<String>,
    /// Address on the identity document. Encrypted when it is sent; at most 214 bytes of UTF-8. Described by SKIT, WxJava; no official source confirms it.
    pub id_doc_address: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IdDocument {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `id_doc_name`, `id_doc_number`, `id_doc_copy`, `doc_period_begin` and `doc_period_end`.
    pub fn new() -> Self {
        Self {
            id_doc_name: None,
            id_doc_number: None,
            id_doc_copy: None,
            id_doc_copy_back: None,
            doc_period_begin: None,
            doc_period_end: None,
            id_doc_address: None,
            extra: Extra::new(),
        }
    }

    /// Name on the identity document (证件姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn id_doc_name<Via>(mut self, id_doc_name: impl IntoField<Sensitive, Via>) -> Self {
        self.id_doc_name = id_doc_name.into_field();
        self
    }

    /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn id_doc_number<Via>(mut self, id_doc_number: impl IntoField<Sensitive, Via>) -> Self {
        self.id_doc_number = id_doc_number.into_field();
        self
    }

    /// Front photo of the identity document (证件正面照片). Required. At most 256 characters.
    pub fn id_doc_copy<Via>(mut self, id_doc_copy: impl IntoField<String, Via>) -> Self {
        self.id_doc_copy = id_doc_copy.into_field();
        self
    }

    /// Back photo of the identity document (证件反面照片). At most 256 characters.
    pub fn id_doc_copy_back<Via>(mut self, id_doc_copy_back: impl IntoField<String, Via>) -> Self {
        self.id_doc_copy_back = id_doc_copy_back.into_field();
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

    /// Address on the identity document. Encrypted when it is sent; at most 214 bytes of UTF-8. Described by SKIT, WxJava; no official source confirms it.
    pub fn id_doc_address<Via>(mut self, id_doc_address: impl IntoField<Sensitive, Via>) -> Self {
        self.id_doc_address = id_doc_address.into_field();
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
    [id_doc_name, id_doc_number, id_doc_copy, id_doc_copy_back, doc_period_begin, doc_period_end, id_doc_address,]
    ["id_doc_name", "id_doc_number", "id_doc_copy", "doc_period_begin", "doc_period_end",]
}

/// A beneficial owner and the identity document of that person.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BeneficialOwner {
    /// Kind of the beneficial owner's identity document (证件类型).
    pub ubo_id_doc_type: Option<IdDocumentType>,
    /// Front photo of the beneficial owner's identity document (证件正面照片).
    pub ubo_id_doc_copy: Option<String>,
    /// Back photo of the beneficial owner's identity document (证件反面照片).
    pub ubo_id_doc_copy_back: Option<String>,
    /// Name of the beneficial owner (受益人姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 100 characters.
    pub ubo_id_doc_name: Option<Sensitive>,
    /// Beneficial owner's identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub ubo_id_doc_number: Option<Sensitive>,
    /// Address on the beneficial owner's identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
    pub ubo_id_doc_address: Option<Sensitive>,
    /// When the beneficial owner's document becomes valid (证件有效期开始时间).
    pub ubo_id_doc_period_begin: Option<String>,
    /// When the beneficial owner's document expires (证件有效期结束时间).
    pub ubo_id_doc_period_end: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BeneficialOwner {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            ubo_id_doc_type: None,
            ubo_id_doc_copy: None,
            ubo_id_doc_copy_back: None,
            ubo_id_doc_name: None,
            ubo_id_doc_number: None,
            ubo_id_doc_address: None,
            ubo_id_doc_period_begin: None,
            ubo_id_doc_period_end: None,
            extra: Extra::new(),
        }
    }

    /// Kind of the beneficial owner's identity document (证件类型).
    pub fn ubo_id_doc_type<Via>(
        mut self,
        ubo_id_doc_type: impl IntoField<IdDocumentType, Via>,
    ) -> Self {
        self.ubo_id_doc_type = ubo_id_doc_type.into_field();
        self
    }

    /// Front photo of the beneficial owner's identity document (证件正面照片).
    pub fn ubo_id_doc_copy<Via>(mut self, ubo_id_doc_copy: impl IntoField<String, Via>) -> Self {
        self.ubo_id_doc_copy = ubo_id_doc_copy.into_field();
        self
    }

    /// Back photo of the beneficial owner's identity document (证件反面照片).
    pub fn ubo_id_doc_copy_back<Via>(
        mut self,
        ubo_id_doc_copy_back: impl IntoField<String, Via>,
    ) -> Self {
        self.ubo_id_doc_copy_back = ubo_id_doc_copy_back.into_field();
        self
    }

    /// Name of the beneficial owner (受益人姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 100 characters.
    pub fn ubo_id_doc_name<Via>(mut self, ubo_id_doc_name: impl IntoField<Sensitive, Via>) -> Self {
        self.ubo_id_doc_name = ubo_id_doc_name.into_field();
        self
    }

    /// Beneficial owner's identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn ubo_id_doc_number<Via>(
        mut self,
        ubo_id_doc_number: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.ubo_id_doc_number = ubo_id_doc_number.into_field();
        self
    }

    /// Address on the beneficial owner's identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
    pub fn ubo_id_doc_address<Via>(
        mut self,
        ubo_id_doc_address: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.ubo_id_doc_address = ubo_id_doc_address.into_field();
        self
    }

    /// When the beneficial owner's document becomes valid (证件有效期开始时间).
    pub fn ubo_id_doc_period_begin<Via>(
        mut self,
        ubo_id_doc_period_begin: impl IntoField<String, Via>,
    ) -> Self {
        self.ubo_id_doc_period_begin = ubo_id_doc_period_begin.into_field();
        self
    }

    /// When the beneficial owner's document expires (证件有效期结束时间).
    pub fn ubo_id_doc_period_end<Via>(
        mut self,
        ubo_id_doc_period_end: impl IntoField<String, Via>,
    ) -> Self {
        self.ubo_id_doc_period_end = ubo_id_doc_period_end.into_field();
        self
    }
}

impl Default for BeneficialOwner {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BeneficialOwner
    []
    [ubo_id_doc_type, ubo_id_doc_copy, ubo_id_doc_copy_back, ubo_id_doc_name, ubo_id_doc_number, ubo_id_doc_address, ubo_id_doc_period_begin, ubo_id_doc_period_end,]
    []
}

/// The bank account for settlement.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BankAccount {
    /// Bank account type (账户类型). Required.
    pub bank_account_type: Option<BankAccountType>,
    /// Bank of the account (开户银行). Required. At most 10 characters.
    pub account_bank: Option<String>,
    /// Account name (开户名称). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
    pub account_name: Option<Sensitive>,
    /// Province and city code of the bank (开户银行省市编码). At most 12 characters.
    pub bank_address_code: Option<String>,
    /// Bank branch number (开户银行联行号). At most 64 characters.
    pub bank_branch_id: Option<String>,
    /// Bank name (开户银行全称). At most 128 characters.
    pub bank_name: Option<String>,
    /// Account number (银行帐号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
    pub account_number: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BankAccount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `bank_account_type`, `account_bank`, `account_name` and `account_number`.
    pub fn new() -> Self {
        Self {
            bank_account_type: None,
            account_bank: None,
            account_name: None,
            bank_address_code: None,
            bank_branch_id: None,
            bank_name: None,
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

    /// Bank of the account (开户银行). Required. At most 10 characters.
    pub fn account_bank<Via>(mut self, account_bank: impl IntoField<String, Via>) -> Self {
        self.account_bank = account_bank.into_field();
        self
    }

    /// Account name (开户名称). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
    pub fn account_name<Via>(mut self, account_name: impl IntoField<Sensitive, Via>) -> Self {
        self.account_name = account_name.into_field();
        self
    }

    /// Province and city code of the bank (开户银行省市编码). At most 12 characters.
    pub fn bank_address_code<Via>(
        mut self,
        bank_address_code: impl IntoField<String, Via>,
    ) -> Self {
        self.bank_address_code = bank_address_code.into_field();
        self
    }

    /// Bank branch number (开户银行联行号). At most 64 characters.
    pub fn bank_branch_id<Via>(mut self, bank_branch_id: impl IntoField<String, Via>) -> Self {
        self.bank_branch_id = bank_branch_id.into_field();
        self
    }

    /// Bank name (开户银行全称). At most 128 characters.
    pub fn bank_name<Via>(mut self, bank_name: impl IntoField<String, Via>) -> Self {
        self.bank_name = bank_name.into_field();
        self
    }

    /// Account number (银行帐号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
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
    [bank_account_type, account_bank, account_name, bank_address_code, bank_branch_id, bank_name, account_number,]
    ["bank_account_type", "account_bank", "account_name", "account_number",]
}

/// The super administrator of the sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ContactInfo {
    /// Type of the super administrator (超级管理员类型). Required.
    pub contact_type: Option<ContactType>,
    /// Name of the super administrator (超级管理员姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 10 characters.
    pub contact_name: Option<Sensitive>,
    /// Kind of the contact's identity document (超级管理员证件类型).
    pub contact_id_doc_type: Option<IdDocumentType>,
    /// Identity document number of the super administrator (超级管理员身份证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub contact_id_card_number: Option<Sensitive>,
    /// Front photo of the contact's identity document (超级管理员证件正面照片).
    pub contact_id_doc_copy: Option<String>,
    /// Back photo of the contact's identity document (超级管理员证件反面照片).
    pub contact_id_doc_copy_back: Option<String>,
    /// When the super administrator's document becomes valid (超级管理员证件有效期开始时间).
    pub contact_id_doc_period_begin: Option<String>,
    /// When the super administrator's document expires (超级管理员证件有效期结束时间).
    pub contact_id_doc_period_end: Option<String>,
    /// Letter authorizing the contact to act (业务办理授权函).
    pub business_authorization_letter: Option<String>,
    /// Mobile phone number of the contact (超级管理员手机). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub mobile_phone: Option<Sensitive>,
    /// Email address of the contact. Encrypted when it is sent; at most 214 bytes of UTF-8. Described by SKIT, WxJava; no official source confirms it.
    pub contact_email: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ContactInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `contact_type`, `contact_name` and `mobile_phone`.
    pub fn new() -> Self {
        Self {
            contact_type: None,
            contact_name: None,
            contact_id_doc_type: None,
            contact_id_card_number: None,
            contact_id_doc_copy: None,
            contact_id_doc_copy_back: None,
            contact_id_doc_period_begin: None,
            contact_id_doc_period_end: None,
            business_authorization_letter: None,
            mobile_phone: None,
            contact_email: None,
            extra: Extra::new(),
        }
    }

    /// Type of the super administrator (超级管理员类型). Required.
    pub fn contact_type<Via>(mut self, contact_type: impl IntoField<ContactType, Via>) -> Self {
        self.contact_type = contact_type.into_field();
        self
    }

    /// Name of the super administrator (超级管理员姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 10 characters.
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

    /// Identity document number of the super administrator (超级管理员身份证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn contact_id_card_number<Via>(
        mut self,
        contact_id_card_number: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.contact_id_card_number = contact_id_card_number.into_field();
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

    /// When the super administrator's document becomes valid (超级管理员证件有效期开始时间).
    pub fn contact_id_doc_period_begin<Via>(
        mut self,
        contact_id_doc_period_begin: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_id_doc_period_begin = contact_id_doc_period_begin.into_field();
        self
    }

    /// When the super administrator's document expires (超级管理员证件有效期结束时间).
    pub fn contact_id_doc_period_end<Via>(
        mut self,
        contact_id_doc_period_end: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_id_doc_period_end = contact_id_doc_period_end.into_field();
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

    /// Mobile phone number of the contact (超级管理员手机). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn mobile_phone<Via>(mut self, mobile_phone: impl IntoField<Sensitive, Via>) -> Self {
        self.mobile_phone = mobile_phone.into_field();
        self
    }

    /// Email address of the contact. Encrypted when it is sent; at most 214 bytes of UTF-8. Described by SKIT, WxJava; no official source confirms it.
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
    [contact_type, contact_name, contact_id_doc_type, contact_id_card_number, contact_id_doc_copy, contact_id_doc_copy_back, contact_id_doc_period_begin, contact_id_doc_period_end, business_authorization_letter, mobile_phone, contact_email,]
    ["contact_type", "contact_name", "mobile_phone",]
}
