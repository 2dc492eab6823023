// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentSubmission;
use super::BeneficialOwner;
use super::FinanceInstitution;
use super::IdDocumentType;
use super::IdHolderType;
use super::MicroBusinessType;
use super::SubjectType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
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
    #[doc(alias = "提交申请单")]
    pub request SubmitApplyment {
        required {
            /// Business application number (业务申请编号). Required. At most 124 characters.
            business_code: String,
            /// Details of the contact (超级管理员信息). Required.
            contact_info: ContactInfo,
            /// Details of the subject (主体资料). Required.
            subject_info: SubjectInfo,
            /// Business details (经营资料). Required.
            business_info: BusinessInfo,
            /// Settlement details (结算规则). Required.
            settlement_info: SettlementInfo,
            /// Bank account details (结算银行账户). Required.
            bank_account_info: BankAccount,
        }
        optional {
            /// Supplementary material (补充材料).
            addition_info: AdditionInfo,
        }
    }
}

wxpay_core::operation!(SubmitApplyment => ApplymentSubmission, wxpay_core::Spec::new(
    "submit_applyment",
    wxpay_core::http::Method::POST,
    "/v3/applyment4sub/applyment/",
)
.title("提交申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012719997")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("business_code")));

wxpay_core::model! {
    /// The super administrator named in an onboarding application.
    pub request ContactInfo {
        required {
            /// Type of the super administrator (超级管理员类型). Required.
            contact_type: IdHolderType,
            /// Name of the super administrator (超级管理员姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
            contact_name: Sensitive,
            /// Mobile phone number of the contact (联系手机). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
            mobile_phone: Sensitive,
            /// Email address of the contact (联系邮箱). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
            contact_email: Sensitive,
        }
        optional {
            /// Kind of the contact's identity document (超级管理员证件类型).
            contact_id_doc_type: IdDocumentType,
            /// Identity document number of the super administrator (超级管理员身份证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
            contact_id_number: Sensitive,
            /// Front photo of the contact's identity document (超级管理员证件正面照片).
            contact_id_doc_copy: String,
            /// Back photo of the contact's identity document (超级管理员证件反面照片).
            contact_id_doc_copy_back: String,
            /// When the contact's identity document becomes valid (超级管理员证件有效期开始时间).
            contact_period_begin: String,
            /// When the contact's identity document expires (超级管理员证件有效期结束时间).
            contact_period_end: String,
            /// Letter authorizing the contact to act (业务办理授权函).
            business_authorization_letter: String,
            /// The user's id within the application (超级管理员微信openid).
            openid: String,
        }
    }
}

wxpay_core::model! {
    /// The legal subject named in an onboarding application.
    pub request SubjectInfo {
        required {
            /// Type of the subject (主体类型). Required.
            subject_type: SubjectType,
            /// Details of the identity document (经营者/法人身份证件). Required.
            identity_info: IdentityInfo,
        }
        optional {
            /// Whether it is a financial institution (是否是金融机构).
            finance_institution: bool,
            /// Supporting material of the micro business (小微辅助证明材料).
            micro_biz_info: MicroBusiness,
            /// Business license details (营业执照).
            business_license_info: BusinessLicense,
            /// Details of the registration certificate (登记证书).
            certificate_info: Certificate,
            /// Details of the organization code certificate (组织机构代码证信息).
            organization_info: OrganizationCode,
            /// Photo of the organization's certifying letter (单位证明函照片).
            certificate_letter_copy: String,
            /// Financial institution license details (金融机构许可证信息).
            finance_institution_info: FinanceInstitution,
            /// List of ultimate beneficial owners (最终受益人信息列表).
            ubo_info_list: Vec<BeneficialOwner>,
        }
    }
}

wxpay_core::model! {
    /// The short name, service phone and sales channels of the merchant.
    pub request BusinessInfo {
        required {
            /// Short name of the merchant (商户简称). Required. At most 64 characters.
            merchant_shortname: String,
            /// Service phone number (客服电话). Required. At most 32 characters.
            service_phone: String,
            /// Business scenes (经营场景). Required.
            sales_info: SalesInfo,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The settlement rule, industry and rate activity of the merchant.
    pub request SettlementInfo {
        required {}
        optional {
            /// Settlement rule id (入驻结算规则ID).
            settlement_id: String,
            /// Industry it belongs to (所属行业).
            qualification_type: String,
            /// Images of special qualifications (特殊资质图片).
            qualifications: Vec<String>,
            /// Discount rate activity id (优惠费率活动ID). At most 32 characters.
            activities_id: String,
            /// Discount rate activity value (优惠费率活动值).
            activities_rate: String,
            /// Activity rate for cards other than credit cards (非信用卡活动费率值).
            debit_activities_rate: String,
            /// Activity rate for credit cards (信用卡活动费率值).
            credit_activities_rate: String,
            /// Supplementary material of the discount rate activity (优惠费率活动补充材料).
            activities_additions: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// The bank account for settlement in an onboarding application.
    pub request BankAccount {
        required {
            /// Bank account type (账户类型). Required.
            bank_account_type: BankAccountType,
            /// Account name (开户名称). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
            account_name: Sensitive,
            /// Bank of the account (开户银行). Required. At most 128 characters.
            account_bank: String,
        }
        optional {
            /// Province and city code of the bank (开户银行省市编码). At most 128 characters.
            bank_address_code: String,
            /// Bank name (开户银行全称). At most 128 characters.
            bank_name: String,
            /// Bank branch number (开户银行联行号). At most 128 characters.
            bank_branch_id: String,
            /// Account number (银行账号). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 2048 characters.
            account_number: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// Additional material of an onboarding application.
    pub request AdditionInfo {
        required {}
        optional {
            /// The legal person's account opening commitment letter (法人开户承诺函). At most 1024 characters.
            legal_person_commitment: String,
            /// Video of the legal person's intent to open the account (法人开户意愿视频). At most 1024 characters.
            legal_person_video: String,
            /// Images of supplementary material (补充材料).
            business_addition_pics: Vec<String>,
            /// Supplementary message (补充说明). At most 512 characters.
            business_addition_msg: String,
        }
    }
}

wxpay_core::model! {
    /// Supporting material of a micro business.
    pub request MicroBusiness {
        required {
            /// Type of micro business (小微经营类型). Required.
            micro_biz_type: MicroBusinessType,
        }
        optional {
            /// Store premises (门店场所).
            micro_store_info: MicroStore,
            /// Mobile business or convenience service (流动经营/便民服务).
            micro_mobile_info: MicroMobile,
            /// Online trade in goods or services (线上商品/服务交易).
            micro_online_info: MicroOnline,
        }
    }
}

wxpay_core::model! {
    /// The business licence in an onboarding application.
    pub request BusinessLicense {
        required {
            /// Photo of the business license (营业执照照片). Required.
            license_copy: String,
            /// Licence or registration number (注册号/统一社会信用代码). Required.
            license_number: String,
            /// Merchant name (商户名称). Required. At most 128 characters.
            merchant_name: String,
            /// Name of the legal person (个体户经营者/法人姓名). Required.
            legal_person: String,
        }
        optional {
            /// Registered address (注册地址).
            license_address: String,
            /// Begin date of the validity period (有效期限开始日期).
            period_begin: String,
            /// End date of the validity period (有效期限结束日期).
            period_end: String,
        }
    }
}

wxpay_core::model! {
    /// The registration certificate in an onboarding application.
    pub request Certificate {
        required {
            /// Photo of the certificate (登记证书照片). Required.
            cert_copy: String,
            /// Kind of certificate (登记证书类型). Required.
            cert_type: CertificateType,
            /// Certificate number (证书号). Required. At most 32 characters.
            cert_number: String,
            /// Merchant name (商户名称). Required. At most 128 characters.
            merchant_name: String,
            /// Registered address (注册地址). Required. At most 128 characters.
            company_address: String,
            /// Name of the legal person (法人姓名). Required. At most 100 characters.
            legal_person: String,
            /// Begin date of the validity period (有效期限开始日期). Required.
            period_begin: String,
            /// End date of the validity period (有效期限结束日期). Required.
            period_end: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The organization code certificate of the subject.
    pub request OrganizationCode {
        required {
            /// Photo of the organization code certificate (组织机构代码证照片). Required.
            organization_copy: String,
            /// Organization code (组织机构代码). Required.
            organization_code: String,
            /// When the organization code certificate becomes valid (组织机构代码证有效期开始日期). Required.
            org_period_begin: String,
            /// When the organization code certificate expires (组织机构代码证有效期结束日期). Required.
            org_period_end: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The identity document of the operator or legal person.
    pub request IdentityInfo {
        required {}
        optional {
            /// Type of the identity document's holder (超级管理员类型).
            id_holder_type: IdHolderType,
            /// Kind of identity document (证件类型).
            id_doc_type: IdDocumentType,
            /// Photo of the authorization letter (法定代表人说明函).
            authorize_letter_copy: String,
            /// Details of the identity card (经营者/法人身份证信息).
            id_card_info: IdCard,
            /// Details of an identity document of another kind (经营者/法人其他类型证件信息).
            id_doc_info: IdDocument,
            /// Whether the operator or legal person is the beneficiary (经营者/法人是否为受益人).
            owner: bool,
        }
    }
}

wxpay_core::model! {
    /// The places and channels where the merchant sells.
    pub request SalesInfo {
        required {
            /// Types of business scene (经营场景类型). Required.
            sales_scenes_type: Vec<SalesScene>,
        }
        optional {
            /// Scene of offline premises (线下场所场景).
            biz_store_info: StoreScene,
            /// Official account scene (公众号场景).
            mp_info: OfficialAccountScene,
            /// Mini program scene (小程序场景).
            mini_program_info: MiniProgramScene,
            /// App scene details (App场景).
            app_info: AppScene,
            /// Website scene (互联网网站场景).
            web_info: WebScene,
            /// WeCom scene (企业微信场景).
            wework_info: WeworkScene,
        }
    }
}

wxpay_core::model! {
    /// A micro business that runs a store.
    pub request MicroStore {
        required {
            /// Store name (门店名称). Required.
            micro_name: String,
            /// Province and city code of the store (门店省市编码). Required.
            micro_address_code: String,
            /// Store address (门店地址). Required.
            micro_address: String,
            /// Photo of the store's entrance (门店门头照片). Required.
            store_entrance_pic: String,
            /// Photo of the store's interior (店内环境照片). Required.
            micro_indoor_copy: String,
        }
        optional {
            /// Longitude of the store (门店经度).
            store_longitude: String,
            /// Latitude of the store (门店纬度).
            store_latitude: String,
        }
    }
}

wxpay_core::model! {
    /// A micro business that is mobile or offers convenience services.
    pub request MicroMobile {
        required {
            /// Name of the business or service (经营/服务名称). Required.
            micro_mobile_name: String,
            /// Province and city of the business or service (经营/服务所在地省市). Required.
            micro_mobile_city: String,
            /// Place of the business or service (经营/服务所在地). Required.
            micro_mobile_address: String,
            /// Photos of the business or service in operation (经营/服务现场照片). Required.
            micro_mobile_pics: Vec<String>,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A micro business that sells goods or services online.
    pub request MicroOnline {
        required {
            /// Online shop name (线上店铺名称). Required.
            micro_online_store: String,
            /// E-commerce platform name (电商平台名称). Required.
            micro_ec_name: String,
        }
        optional {
            /// Shop QR code (店铺二维码).
            micro_qrcode: String,
            /// Shop link (店铺链接).
            micro_link: String,
        }
    }
}

wxpay_core::model! {
    /// The identity card of the operator or legal person.
    pub request IdCard {
        required {
            /// Portrait side photo of the identity card (身份证人像面照片). Required.
            id_card_copy: String,
            /// Emblem side photo of the identity card (身份证国徽面照片). Required.
            id_card_national: String,
            /// Name on the identity card (身份证姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 100 characters.
            id_card_name: Sensitive,
            /// Identity document number (身份证号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
            /// When the identity document becomes valid (身份证有效期开始时间). Required.
            card_period_begin: String,
            /// When the identity document expires (身份证有效期结束时间). Required.
            card_period_end: String,
        }
        optional {
            /// Address on the identity card (身份证居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
            id_card_address: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// An identity document other than an identity card.
    pub request IdDocument {
        required {
            /// Front photo of the identity document (证件正面照片). Required.
            id_doc_copy: String,
            /// Name on the identity document (证件姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 100 characters.
            id_doc_name: Sensitive,
            /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_doc_number: Sensitive,
            /// When the identity document becomes valid (证件有效期开始时间). Required.
            doc_period_begin: String,
            /// When the identity document expires (证件有效期结束时间). Required.
            doc_period_end: String,
        }
        optional {
            /// Back photo of the identity document (证件反面照片).
            id_doc_copy_back: String,
            /// Address on the identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
            id_doc_address: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// Sales at a physical place.
    pub request StoreScene {
        required {
            /// Name of the offline premises (线下场所名称). Required. At most 50 characters.
            biz_store_name: String,
            /// Province and city code of the offline premises (线下场所省市编码). Required. At most 128 characters.
            biz_address_code: String,
            /// Address of the offline premises (线下场所地址). Required. At most 512 characters.
            biz_store_address: String,
            /// Photo of the store's entrance (线下场所门头照片). Required. At most 1024 characters.
            store_entrance_pic: Vec<String>,
            /// Photos of the interior (线下场所内部照片). Required. At most 1024 characters.
            indoor_pic: Vec<String>,
        }
        optional {
            /// The merchant's application id for the offline premises (线下场所对应的商家AppID). At most 256 characters.
            biz_sub_appid: String,
        }
    }
}

wxpay_core::model! {
    /// Sales through an official account.
    pub request OfficialAccountScene {
        required {}
        optional {
            /// Application id of the service provider's official account (服务商公众号AppID). At most 256 characters.
            mp_appid: String,
            /// Application id of the merchant's official account (商家公众号AppID). At most 256 characters.
            mp_sub_appid: String,
            /// Screenshots of the official account (服务号或公众号页面截图). At most 1024 characters.
            mp_pics: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// Sales through a mini program.
    pub request MiniProgramScene {
        required {}
        optional {
            /// Application id of the mini program (服务商小程序APPID). At most 256 characters.
            mini_program_appid: String,
            /// Application id of the merchant's mini program (商家小程序APPID). At most 256 characters.
            mini_program_sub_appid: String,
            /// Screenshots of the mini program (小程序截图). At most 1024 characters.
            mini_program_pics: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// Sales through an app.
    pub request AppScene {
        required {}
        optional {
            /// Application id of the service provider's app (服务商应用APPID). At most 256 characters.
            app_appid: String,
            /// Application id of the merchant's app (商家应用APPID). At most 256 characters.
            app_sub_appid: String,
            /// Screenshots of the app (App截图). At most 1024 characters.
            app_pics: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// Sales through a website.
    pub request WebScene {
        required {}
        optional {
            /// Website domain (互联网网站域名). At most 1024 characters.
            domain: String,
            /// Letter authorizing the website (网站授权函). At most 1024 characters.
            web_authorisation: String,
            /// The merchant's application id for the website (互联网网站对应的商家APPID). At most 256 characters.
            web_appid: String,
        }
    }
}

wxpay_core::model! {
    /// Sales through WeCom.
    pub request WeworkScene {
        required {}
        optional {
            /// The merchant's WeCom corporation id (商家企业微信CorpID). At most 256 characters.
            sub_corp_id: String,
            /// Screenshots of WeCom pages (企业微信页面截图). At most 1024 characters.
            wework_pics: Vec<String>,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether the bank account belongs to a company or a person.
    pub enum BankAccountType {
        /// Corporate bank account.
        BankAccountTypeCorporate = "BANK_ACCOUNT_TYPE_CORPORATE",
        /// Operator's own bank card.
        BankAccountTypePersonal = "BANK_ACCOUNT_TYPE_PERSONAL",
    }
}

wxpay_core::open_enum! {
    /// The kind of registration certificate in an onboarding application.
    pub enum CertificateType {
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
    }
}

wxpay_core::open_enum! {
    /// A place or channel where the merchant sells.
    pub enum SalesScene {
        /// Shop.
        SalesScenesStore = "SALES_SCENES_STORE",
        /// Official account.
        SalesScenesMp = "SALES_SCENES_MP",
        /// Mini program.
        SalesScenesMiniProgram = "SALES_SCENES_MINI_PROGRAM",
        /// Website.
        SalesScenesWeb = "SALES_SCENES_WEB",
        /// App.
        SalesScenesApp = "SALES_SCENES_APP",
        /// WeCom.
        SalesScenesWework = "SALES_SCENES_WEWORK",
    }
}
