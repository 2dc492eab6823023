// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentReference;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Submits a brand's onboarding application (提交入驻申请).
///
/// `POST /v3/brand/applyments`
///
/// - Returns [`ApplymentReference`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `business_code` and the same parameters.
/// - 中文：提交入驻申请。调用方：普通服务商；`business_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016249989)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `PARAM_ERROR` | 400 | Application data failed the check. | Check the parameters. Apply for the permission. |
/// | `RESOURCE_ALREADY_EXISTS` | 400 | Exists already. | Query before anything is sent again. Apply for the permission. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{
///     AdminInfo, BrandBasicInfo, CreateApplyment, IdentityDocumentType, LogoTrademarkCertificate,
///     SubjectInfo, SubjectType, Trademark, TrademarkCertificate, TrademarkExists,
/// };
///
/// let request = CreateApplyment::new("1900013511_10000")
///     .admin_info(
///         AdminInfo::new()
///             .admin_name("示例姓名")
///             .id_doc_type(IdentityDocumentType::MainlandIdCard)
///             .id_card_number("110101199003070011"),
///     )
///     .subject_info(
///         SubjectInfo::new()
///             .subject_type(SubjectType::Enterprise)
///             .subject_name("示例名称")
///             .unified_social_credit_code("91310101XX1XXX1234"),
///     )
///     .brand_basic_info(
///         BrandBasicInfo::new()
///             .brand_name("示例品牌")
///             .brand_logo("sample-brand-logo"),
///     )
///     .trademark(
///         Trademark::new()
///             .trademark_exists(TrademarkExists::Registered)
///             .trademark_registration_certificate(
///                 TrademarkCertificate::new()
///                     .certificate("sample-certificate")
///                     .name("示例名称")
///                     .number("12345678")
///                     .valid_begin_time("2025-09-08")
///                     .valid_end_time("2035-09-08")
///                     .international_class("25")
///                     .holder("示例文字")
///                     .license("sample-license")
///                     .authorization_begin_time("2025-09-08")
///                     .authorization_end_time("2035-09-08")
///                     .certificate_list(["sample-certificate-list"])
///                     .license_list(["sample-license-list"]),
///             )
///             .logo_trademark_registration_certificate(
///                 LogoTrademarkCertificate::new()
///                     .certificate("sample-certificate")
///                     .name("示例名称")
///                     .number("21312344")
///                     .valid_begin_time("2025-09-08")
///                     .valid_end_time("2035-09-08")
///                     .international_class("25")
///                     .holder("示例文字")
///                     .license("sample-license")
///                     .authorization_begin_time("2025-09-08")
///                     .authorization_end_time("2035-09-08")
///                     .certificate_list(["sample-certificate-list"])
///                     .license_list(["sample-license-list"]),
///             )
///             .no_trademark_addition_prove("sample-no-trademark-addition-prove")
///             .no_trademark_addition_prove_list(["sample-no-trademark-addition-prove-list"]),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"admin_info":{"admin_name":"示例姓名","id_card_number":"110101199003070011","id_doc_type":"IDENTIFICATION_TYPE_MAINLAND_ID_CARD"},"brand_basic_info":{"brand_logo":"sample-brand-logo","brand_name":"示例品牌"},"business_code":"1900013511_10000","subject_info":{"subject_name":"示例名称","subject_type":"SUBJECT_TYPE_ENTERPRISE","unified_social_credit_code":"91310101XX1XXX1234"},"trademark":{"logo_trademark_registration_certificate":{"authorization_begin_time":"2025-09-08","authorization_end_time":"2035-09-08","certificate":"sample-certificate","certificate_list":["sample-certificate-list"],"holder":"示例文字","international_class":"25","license":"sample-license","license_list":["sample-license-list"],"name":"示例名称","number":"21312344","valid_begin_time":"2025-09-08","valid_end_time":"2035-09-08"},"no_trademark_addition_prove":"sample-no-trademark-addition-prove","no_trademark_addition_prove_list":["sample-no-trademark-addition-prove-list"],"trademark_exists":"TRADEMARK_EXISTS","trademark_registration_certificate":{"authorization_begin_time":"2025-09-08","authorization_end_time":"2035-09-08","certificate":"sample-certificate","certificate_list":["sample-certificate-list"],"holder":"示例文字","international_class":"25","license":"sample-license","license_list":["sample-license-list"],"name":"示例名称","number":"12345678","valid_begin_time":"2025-09-08","valid_end_time":"2035-09-08"}}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交入驻申请",
    "/v3/brand/applyments",
    "POST /v3/brand/applyments",
    "4016249989"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateApplyment {
    /// Business application number (业务申请编号). Required. At most 128 characters.
    pub business_code: String,
    /// Administrator details (管理员信息). Required.
    pub admin_info: Option<AdminInfo>,
    /// Details of the subject (主体资料). Required.
    pub subject_info: Option<SubjectInfo>,
    /// Basic details of the brand (品牌基础信息). Required.
    pub brand_basic_info: Option<BrandBasicInfo>,
    /// Trademark material of the brand (品牌商标资料). Required.
    pub trademark: Option<Trademark>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateApplyment {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `admin_info`, `subject_info`, `brand_basic_info` and `trademark`.
    pub fn new(business_code: impl Into<String>) -> Self {
        Self {
            business_code: business_code.into(),
            admin_info: None,
            subject_info: None,
            brand_basic_info: None,
            trademark: None,
            extra: Extra::new(),
        }
    }

    /// Administrator details (管理员信息). Required.
    pub fn admin_info<Via>(mut self, admin_info: impl IntoField<AdminInfo, Via>) -> Self {
        self.admin_info = admin_info.into_field();
        self
    }

    /// Details of the subject (主体资料). Required.
    pub fn subject_info<Via>(mut self, subject_info: impl IntoField<SubjectInfo, Via>) -> Self {
        self.subject_info = subject_info.into_field();
        self
    }

    /// Basic details of the brand (品牌基础信息). Required.
    pub fn brand_basic_info<Via>(
        mut self,
        brand_basic_info: impl IntoField<BrandBasicInfo, Via>,
    ) -> Self {
        self.brand_basic_info = brand_basic_info.into_field();
        self
    }

    /// Trademark material of the brand (品牌商标资料). Required.
    pub fn trademark<Via>(mut self, trademark: impl IntoField<Trademark, Via>) -> Self {
        self.trademark = trademark.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateApplyment
    [business_code,]
    [admin_info, subject_info, brand_basic_info, trademark,]
    ["admin_info", "subject_info", "brand_basic_info", "trademark",]
}

wxpay_core::operation!(CreateApplyment => ApplymentReference, wxpay_core::Spec::new(
    "brand.create_applyment",
    wxpay_core::http::Method::POST,
    "/v3/brand/applyments",
)
.title("提交入驻申请")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016249989")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("business_code")));

/// The brand's administrator.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AdminInfo {
    /// Administrator name (管理员姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub admin_name: Option<Sensitive>,
    /// Kind of identity document (管理员证件类型). Required.
    pub id_doc_type: Option<IdentityDocumentType>,
    /// Identity document number (管理员证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub id_card_number: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AdminInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `admin_name`, `id_doc_type` and `id_card_number`.
    pub fn new() -> Self {
        Self {
            admin_name: None,
            id_doc_type: None,
            id_card_number: None,
            extra: Extra::new(),
        }
    }

    /// Administrator name (管理员姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn admin_name<Via>(mut self, admin_name: impl IntoField<Sensitive, Via>) -> Self {
        self.admin_name = admin_name.into_field();
        self
    }

    /// Kind of identity document (管理员证件类型). Required.
    pub fn id_doc_type<Via>(
        mut self,
        id_doc_type: impl IntoField<IdentityDocumentType, Via>,
    ) -> Self {
        self.id_doc_type = id_doc_type.into_field();
        self
    }

    /// Identity document number (管理员证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn id_card_number<Via>(mut self, id_card_number: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_number = id_card_number.into_field();
        self
    }
}

impl Default for AdminInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AdminInfo
    []
    [admin_name, id_doc_type, id_card_number,]
    ["admin_name", "id_doc_type", "id_card_number",]
}

/// The legal entity behind the brand.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubjectInfo {
    /// Type of the subject (主体类型). Required.
    pub subject_type: Option<SubjectType>,
    /// Subject name (主体名称). Required. At most 50 characters.
    pub subject_name: Option<String>,
    /// Unified social credit code (统一社会信用代码). Required. At most 20 characters.
    pub unified_social_credit_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubjectInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `subject_type`, `subject_name` and `unified_social_credit_code`.
    pub fn new() -> Self {
        Self {
            subject_type: None,
            subject_name: None,
            unified_social_credit_code: None,
            extra: Extra::new(),
        }
    }

    /// Type of the subject (主体类型). Required.
    pub fn subject_type<Via>(mut self, subject_type: impl IntoField<SubjectType, Via>) -> Self {
        self.subject_type = subject_type.into_field();
        self
    }

    /// Subject name (主体名称). Required. At most 50 characters.
    pub fn subject_name<Via>(mut self, subject_name: impl IntoField<String, Via>) -> Self {
        self.subject_name = subject_name.into_field();
        self
    }

    /// Unified social credit code (统一社会信用代码). Required. At most 20 characters.
    pub fn unified_social_credit_code<Via>(
        mut self,
        unified_social_credit_code: impl IntoField<String, Via>,
    ) -> Self {
        self.unified_social_credit_code = unified_social_credit_code.into_field();
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
    [subject_type, subject_name, unified_social_credit_code,]
    ["subject_type", "subject_name", "unified_social_credit_code",]
}

/// The brand's name and logo.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandBasicInfo {
    /// Brand name (品牌名称). Required. At most 30 characters.
    pub brand_name: Option<String>,
    /// Brand logo (品牌Logo). Required.
    pub brand_logo: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandBasicInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `brand_name` and `brand_logo`.
    pub fn new() -> Self {
        Self {
            brand_name: None,
            brand_logo: None,
            extra: Extra::new(),
        }
    }

    /// Brand name (品牌名称). Required. At most 30 characters.
    pub fn brand_name<Via>(mut self, brand_name: impl IntoField<String, Via>) -> Self {
        self.brand_name = brand_name.into_field();
        self
    }

    /// Brand logo (品牌Logo). Required.
    pub fn brand_logo<Via>(mut self, brand_logo: impl IntoField<String, Via>) -> Self {
        self.brand_logo = brand_logo.into_field();
        self
    }
}

impl Default for BrandBasicInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandBasicInfo
    []
    [brand_name, brand_logo,]
    ["brand_name", "brand_logo",]
}

/// The brand's trademark materials.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Trademark {
    /// Says whether there is a trademark (有无商标). Required.
    pub trademark_exists: Option<TrademarkExists>,
    /// Trademark registration certificate (商标注册证).
    pub trademark_registration_certificate: Option<TrademarkCertificate>,
    /// Registration certificate of the logo trademark (Logo商标注册证).
    pub logo_trademark_registration_certificate: Option<LogoTrademarkCertificate>,
    /// Extra proof when there is no trademark (无商标额外证明材料).
    pub no_trademark_addition_prove: Option<String>,
    /// List of extra proof when there is no trademark (无商标额外证明材料列表).
    pub no_trademark_addition_prove_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Trademark {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `trademark_exists`.
    pub fn new() -> Self {
        Self {
            trademark_exists: None,
            trademark_registration_certificate: None,
            logo_trademark_registration_certificate: None,
            no_trademark_addition_prove: None,
            no_trademark_addition_prove_list: None,
            extra: Extra::new(),
        }
    }

    /// Says whether there is a trademark (有无商标). Required.
    pub fn trademark_exists<Via>(
        mut self,
        trademark_exists: impl IntoField<TrademarkExists, Via>,
    ) -> Self {
        self.trademark_exists = trademark_exists.into_field();
        self
    }

    /// Trademark registration certificate (商标注册证).
    pub fn trademark_registration_certificate<Via>(
        mut self,
        trademark_registration_certificate: impl IntoField<TrademarkCertificate, Via>,
    ) -> Self {
        self.trademark_registration_certificate = trademark_registration_certificate.into_field();
        self
    }

    /// Registration certificate of the logo trademark (Logo商标注册证).
    pub fn logo_trademark_registration_certificate<Via>(
        mut self,
        logo_trademark_registration_certificate: impl IntoField<LogoTrademarkCertificate, Via>,
    ) -> Self {
        self.logo_trademark_registration_certificate =
            logo_trademark_registration_certificate.into_field();
        self
    }

    /// Extra proof when there is no trademark (无商标额外证明材料).
    pub fn no_trademark_addition_prove<Via>(
        mut self,
        no_trademark_addition_prove: impl IntoField<String, Via>,
    ) -> Self {
        self.no_trademark_addition_prove = no_trademark_addition_prove.into_field();
        self
    }

    /// List of extra proof when there is no trademark (无商标额外证明材料列表).
    pub fn no_trademark_addition_prove_list<Via>(
        mut self,
        no_trademark_addition_prove_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.no_trademark_addition_prove_list = no_trademark_addition_prove_list.into_field();
        self
    }
}

impl Default for Trademark {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Trademark
    []
    [trademark_exists, trademark_registration_certificate, logo_trademark_registration_certificate, no_trademark_addition_prove, no_trademark_addition_prove_list,]
    ["trademark_exists",]
}

/// A registration certificate of a trademark.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TrademarkCertificate {
    /// Trademark registration certificate (商标注册证).
    pub certificate: Option<String>,
    /// Name (商标名称). Required. At most 50 characters.
    pub name: Option<String>,
    /// Identity document number (商标注册号). Required. At most 50 characters.
    pub number: Option<String>,
    /// When the validity period begins (商标有效期开始时间). At most 20 characters.
    pub valid_begin_time: Option<String>,
    /// When the validity period ends (商标有效期结束时间). Required. At most 20 characters.
    pub valid_end_time: Option<String>,
    /// International class of the trademark (商标国际分类). Required. At most 5 characters.
    pub international_class: Option<String>,
    /// Registrant of the trademark (商标注册人). Required. At most 50 characters.
    pub holder: Option<String>,
    /// Trademark license letter (商标许可使用授权书).
    pub license: Option<String>,
    /// When the trademark authorization begins (商标授权有效期开始时间). At most 20 characters.
    pub authorization_begin_time: Option<String>,
    /// When the trademark authorization ends (商标授权有效期结束时间). At most 20 characters.
    pub authorization_end_time: Option<String>,
    /// Trademark registration certificates (商标注册证列表).
    pub certificate_list: Option<Vec<String>>,
    /// Trademark license letters (商标许可使用授权书列表).
    pub license_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TrademarkCertificate {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name`, `number`, `valid_end_time`, `international_class` and `holder`.
    pub fn new() -> Self {
        Self {
            certificate: None,
            name: None,
            number: None,
            valid_begin_time: None,
            valid_end_time: None,
            international_class: None,
            holder: None,
            license: None,
            authorization_begin_time: None,
            authorization_end_time: None,
            certificate_list: None,
            license_list: None,
            extra: Extra::new(),
        }
    }

    /// Trademark registration certificate (商标注册证).
    pub fn certificate<Via>(mut self, certificate: impl IntoField<String, Via>) -> Self {
        self.certificate = certificate.into_field();
        self
    }

    /// Name (商标名称). Required. At most 50 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Identity document number (商标注册号). Required. At most 50 characters.
    pub fn number<Via>(mut self, number: impl IntoField<String, Via>) -> Self {
        self.number = number.into_field();
        self
    }

    /// When the validity period begins (商标有效期开始时间). At most 20 characters.
    pub fn valid_begin_time<Via>(mut self, valid_begin_time: impl IntoField<String, Via>) -> Self {
        self.valid_begin_time = valid_begin_time.into_field();
        self
    }

    /// When the validity period ends (商标有效期结束时间). Required. At most 20 characters.
    pub fn valid_end_time<Via>(mut self, valid_end_time: impl IntoField<String, Via>) -> Self {
        self.valid_end_time = valid_end_time.into_field();
        self
    }

    /// International class of the trademark (商标国际分类). Required. At most 5 characters.
    pub fn international_class<Via>(
        mut self,
        international_class: impl IntoField<String, Via>,
    ) -> Self {
        self.international_class = international_class.into_field();
        self
    }

    /// Registrant of the trademark (商标注册人). Required. At most 50 characters.
    pub fn holder<Via>(mut self, holder: impl IntoField<String, Via>) -> Self {
        self.holder = holder.into_field();
        self
    }

    /// Trademark license letter (商标许可使用授权书).
    pub fn license<Via>(mut self, license: impl IntoField<String, Via>) -> Self {
        self.license = license.into_field();
        self
    }

    /// When the trademark authorization begins (商标授权有效期开始时间). At most 20 characters.
    pub fn authorization_begin_time<Via>(
        mut self,
        authorization_begin_time: impl IntoField<String, Via>,
    ) -> Self {
        self.authorization_begin_time = authorization_begin_time.into_field();
        self
    }

    /// When the trademark authorization ends (商标授权有效期结束时间). At most 20 characters.
    pub fn authorization_end_time<Via>(
        mut self,
        authorization_end_time: impl IntoField<String, Via>,
    ) -> Self {
        self.authorization_end_time = authorization_end_time.into_field();
        self
    }

    /// Trademark registration certificates (商标注册证列表).
    pub fn certificate_list<Via>(
        mut self,
        certificate_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.certificate_list = certificate_list.into_field();
        self
    }

    /// Trademark license letters (商标许可使用授权书列表).
    pub fn license_list<Via>(mut self, license_list: impl IntoField<Vec<String>, Via>) -> Self {
        self.license_list = license_list.into_field();
        self
    }
}

impl Default for TrademarkCertificate {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TrademarkCertificate
    []
    [certificate, name, number, valid_begin_time, valid_end_time, international_class, holder, license, authorization_begin_time, authorization_end_time, certificate_list, license_list,]
    ["name", "number", "valid_end_time", "international_class", "holder",]
}

/// A registration certificate of a logo's trademark.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LogoTrademarkCertificate {
    /// Trademark registration certificate (Logo商标注册证).
    pub certificate: Option<String>,
    /// Name (Logo商标名称). Required. At most 50 characters.
    pub name: Option<String>,
    /// Identity document number (Logo商标注册号). Required. At most 50 characters.
    pub number: Option<String>,
    /// When the validity period begins (Logo商标有效期开始时间). At most 20 characters.
    pub valid_begin_time: Option<String>,
    /// When the validity period ends (Logo商标有效期结束时间). Required. At most 20 characters.
    pub valid_end_time: Option<String>,
    /// International class of the trademark (Logo商标国际分类). Required. At most 5 characters.
    pub international_class: Option<String>,
    /// Registrant of the trademark (Logo商标注册人). Required. At most 50 characters.
    pub holder: Option<String>,
    /// Trademark license letter (Logo商标许可使用授权书).
    pub license: Option<String>,
    /// When the trademark authorization begins (Logo商标授权有效期开始时间). At most 20 characters.
    pub authorization_begin_time: Option<String>,
    /// When the trademark authorization ends (Logo商标授权有效期结束时间). At most 20 characters.
    pub authorization_end_time: Option<String>,
    /// Trademark registration certificates (Logo商标注册证列表).
    pub certificate_list: Option<Vec<String>>,
    /// Trademark license letters (Logo商标许可使用授权书列表).
    pub license_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LogoTrademarkCertificate {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name`, `number`, `valid_end_time`, `international_class` and `holder`.
    pub fn new() -> Self {
        Self {
            certificate: None,
            name: None,
            number: None,
            valid_begin_time: None,
            valid_end_time: None,
            international_class: None,
            holder: None,
            license: None,
            authorization_begin_time: None,
            authorization_end_time: None,
            certificate_list: None,
            license_list: None,
            extra: Extra::new(),
        }
    }

    /// Trademark registration certificate (Logo商标注册证).
    pub fn certificate<Via>(mut self, certificate: impl IntoField<String, Via>) -> Self {
        self.certificate = certificate.into_field();
        self
    }

    /// Name (Logo商标名称). Required. At most 50 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Identity document number (Logo商标注册号). Required. At most 50 characters.
    pub fn number<Via>(mut self, number: impl IntoField<String, Via>) -> Self {
        self.number = number.into_field();
        self
    }

    /// When the validity period begins (Logo商标有效期开始时间). At most 20 characters.
    pub fn valid_begin_time<Via>(mut self, valid_begin_time: impl IntoField<String, Via>) -> Self {
        self.valid_begin_time = valid_begin_time.into_field();
        self
    }

    /// When the validity period ends (Logo商标有效期结束时间). Required. At most 20 characters.
    pub fn valid_end_time<Via>(mut self, valid_end_time: impl IntoField<String, Via>) -> Self {
        self.valid_end_time = valid_end_time.into_field();
        self
    }

    /// International class of the trademark (Logo商标国际分类). Required. At most 5 characters.
    pub fn international_class<Via>(
        mut self,
        international_class: impl IntoField<String, Via>,
    ) -> Self {
        self.international_class = international_class.into_field();
        self
    }

    /// Registrant of the trademark (Logo商标注册人). Required. At most 50 characters.
    pub fn holder<Via>(mut self, holder: impl IntoField<String, Via>) -> Self {
        self.holder = holder.into_field();
        self
    }

    /// Trademark license letter (Logo商标许可使用授权书).
    pub fn license<Via>(mut self, license: impl IntoField<String, Via>) -> Self {
        self.license = license.into_field();
        self
    }

    /// When the trademark authorization begins (Logo商标授权有效期开始时间). At most 20 characters.
    pub fn authorization_begin_time<Via>(
        mut self,
        authorization_begin_time: impl IntoField<String, Via>,
    ) -> Self {
        self.authorization_begin_time = authorization_begin_time.into_field();
        self
    }

    /// When the trademark authorization ends (Logo商标授权有效期结束时间). At most 20 characters.
    pub fn authorization_end_time<Via>(
        mut self,
        authorization_end_time: impl IntoField<String, Via>,
    ) -> Self {
        self.authorization_end_time = authorization_end_time.into_field();
        self
    }

    /// Trademark registration certificates (Logo商标注册证列表).
    pub fn certificate_list<Via>(
        mut self,
        certificate_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.certificate_list = certificate_list.into_field();
        self
    }

    /// Trademark license letters (Logo商标许可使用授权书列表).
    pub fn license_list<Via>(mut self, license_list: impl IntoField<Vec<String>, Via>) -> Self {
        self.license_list = license_list.into_field();
        self
    }
}

impl Default for LogoTrademarkCertificate {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { LogoTrademarkCertificate
    []
    [certificate, name, number, valid_begin_time, valid_end_time, international_class, holder, license, authorization_begin_time, authorization_end_time, certificate_list, license_list,]
    ["name", "number", "valid_end_time", "international_class", "holder",]
}

wxpay_core::open_enum! {
    /// Kind of the administrator's identity document.
    pub enum IdentityDocumentType {
        /// Mainland identity card (中国大陆居民-身份证).
        #[doc(alias = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD")]
        MainlandIdCard = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
        /// Travel permit of Hong Kong residents (中国香港居民--来往内地通行证).
        #[doc(alias = "IDENTIFICATION_TYPE_HONGKONG")]
        Hongkong = "IDENTIFICATION_TYPE_HONGKONG",
        /// Travel permit of Macao residents (中国澳门居民--来往内地通行证).
        #[doc(alias = "IDENTIFICATION_TYPE_MACAO")]
        Macao = "IDENTIFICATION_TYPE_MACAO",
        /// Travel permit of Taiwan residents (中国台湾居民--来往大陆通行证).
        #[doc(alias = "IDENTIFICATION_TYPE_TAIWAN")]
        Taiwan = "IDENTIFICATION_TYPE_TAIWAN",
        /// Residence permit for Hong Kong and Macao residents (港澳居民居住证).
        #[doc(alias = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT")]
        HongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        /// Residence permit for Taiwan residents (台湾居民居住证).
        #[doc(alias = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT")]
        TaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

wxpay_core::open_enum! {
    /// Kind of legal entity.
    pub enum SubjectType {
        /// Company (企业).
        #[doc(alias = "SUBJECT_TYPE_ENTERPRISE")]
        Enterprise = "SUBJECT_TYPE_ENTERPRISE",
        /// Sole proprietor (个体工商户).
        #[doc(alias = "SUBJECT_TYPE_INDIVIDUAL")]
        Individual = "SUBJECT_TYPE_INDIVIDUAL",
    }
}

wxpay_core::open_enum! {
    /// Says whether there is a trademark.
    pub enum TrademarkExists {
        /// Has a trademark.
        #[doc(alias = "TRADEMARK_EXISTS")]
        Registered = "TRADEMARK_EXISTS",
        /// Has no trademark.
        #[doc(alias = "TRADEMARK_NONE")]
        Unregistered = "TRADEMARK_NONE",
    }
}
