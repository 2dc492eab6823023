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
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Submits an account-hosting application to onboard a sub-merchant (提交申请单).
    ///
    /// `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`
    ///
    /// - Returns [`ApplymentReference`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：提交申请单。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015616688)
    #[doc(alias = "提交申请单")]
    pub request SubmitHostedApplyment {
        required {
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Organization type (主体类型). Required.
            organization_type: OrganizationType,
            /// Account details (结算银行账户). Required.
            account_info: HostedBankAccount,
            /// Details of the contact (超级管理员信息). Required.
            contact_info: HostedContactInfo,
            /// Shop details (店铺信息). Required.
            sales_scene_info: SalesScene,
            /// Short name of the merchant (商户简称). Required.
            merchant_shortname: String,
        }
        optional {
            /// Whether it is a financial institution (是否金融机构).
            finance_institution: bool,
            /// Business license details (营业执照/登记证书信息).
            business_license_info: BusinessLicense,
            /// Financial institution license details (金融机构许可证信息).
            finance_institution_info: FinanceInstitution,
            /// Type of the identity document's holder (超级管理员类型).
            id_holder_type: IdHolderType,
            /// Kind of identity document.
            id_doc_type: IdDocumentType,
            /// Photo of the authorization letter.
            authorize_letter_copy: String,
            /// Details of the identity card (经营者/法人身份证信息).
            id_card_info: HostedIdCard,
            /// Details of an identity document of another kind (经营者/法人其他类型证件信息).
            id_doc_info: HostedIdDocument,
            /// List of ultimate beneficial owners (最终受益人信息列表).
            ubo_info_list: Vec<HostedBeneficialOwner>,
            /// Settlement details.
            settlement_info: SettlementInfo,
            /// Images of special qualifications.
            qualifications: Vec<String>,
            /// Images of supplementary material.
            business_addition_pics: Vec<String>,
            /// Supplementary description.
            business_addition_desc: String,
            /// Whether the platform signs and verifies as a proxy (是否走平台代理签约和代理核身入驻模式).
            proxy_sign_verify_mode: bool,
            /// Platform statement on filling in the legal person's copy (法人影印件信息辅助填写的平台声明).
            id_card_complete_statement: String,
        }
    }
}

wxpay_core::operation!(SubmitHostedApplyment => ApplymentReference, wxpay_core::Spec::new(
    "submit_hosted_applyment",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/applyments/submit-account-hosting-applyment",
)
.title("提交申请单")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015616688")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The identity card in an account-hosting application.
    pub request HostedIdCard {
        required {
            /// Portrait side photo of the identity card (身份证人像面照片). Required.
            id_card_copy: String,
            /// Emblem side photo of the identity card (身份证国徽面照片). Required.
            id_card_national: String,
            /// Name on the identity card (身份证姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_name: Sensitive,
            /// Identity document number (身份证号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
        }
        optional {
            /// When the identity card becomes valid (身份证有效期开始时间). Sources differ on whether it is required.
            id_card_valid_time_begin: String,
            /// When the identity card expires (身份证有效期结束时间). Sources differ on whether it is required.
            id_card_valid_time: String,
            /// Address on the identity card. Described by SKIT; no official source confirms it.
            id_card_address: String,
        }
    }
}

wxpay_core::model! {
    /// An identity document other than an identity card, in an account-hosting application.
    pub request HostedIdDocument {
        required {
            /// Name on the identity document (证件姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_doc_name: Sensitive,
            /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_doc_number: Sensitive,
            /// Front photo of the identity document (证件正面照片). Required.
            id_doc_copy: String,
        }
        optional {
            /// Back photo of the identity document (证件反面照片).
            id_doc_copy_back: String,
            /// When the identity document becomes valid (证件有效期开始时间). Sources differ on whether it is required.
            doc_period_begin: String,
            /// When the identity document expires (证件有效期结束时间). Sources differ on whether it is required.
            doc_period_end: String,
            /// Address on the identity document. Described by SKIT; no official source confirms it.
            id_doc_address: String,
        }
    }
}

wxpay_core::model! {
    /// A beneficial owner in an account-hosting application.
    pub request HostedBeneficialOwner {
        required {}
        optional {
            /// Kind of the beneficial owner's identity document.
            ubo_id_doc_type: IdDocumentType,
            /// Front photo of the beneficial owner's identity document (证件正面照片).
            ubo_id_doc_copy: String,
            /// Back photo of the beneficial owner's identity document (证件反面照片).
            ubo_id_doc_copy_back: String,
            /// Name of the beneficial owner (受益人姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            ubo_id_doc_name: Sensitive,
            /// Beneficial owner's identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
            ubo_id_doc_number: Sensitive,
            /// Address on the beneficial owner's identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8.
            ubo_id_doc_address: Sensitive,
            /// When the beneficial owner's document becomes valid (证件有效期开始时间).
            ubo_period_begin: String,
            /// When the beneficial owner's document expires (证件有效期结束时间).
            ubo_period_end: String,
            /// When the beneficial owner's document becomes valid (证件有效期开始时间).
            ubo_id_doc_period_begin: String,
            /// When the beneficial owner's document expires (证件有效期结束时间).
            ubo_id_doc_period_end: String,
        }
    }
}

wxpay_core::model! {
    /// The bank account for settlement in an account-hosting application.
    pub request HostedBankAccount {
        required {
            /// Bank account type (账户类型). Required.
            bank_account_type: BankAccountType,
            /// Bank of the account (开户银行). Required.
            account_bank: String,
            /// Account name (开户名称). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            account_name: Sensitive,
            /// Account number (银行帐号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            account_number: Sensitive,
        }
        optional {
            /// Bank branch number (开户银行联行号).
            bank_branch_id: String,
            /// Bank name (开户银行全称).
            bank_name: String,
            /// Province and city code of the bank (开户银行省市编码). Described by SKIT; no official source confirms it.
            bank_address_code: String,
        }
    }
}

wxpay_core::model! {
    /// The super administrator in an account-hosting application.
    pub request HostedContactInfo {
        required {
            /// Type of the super administrator (超级管理员类型). Required.
            contact_type: ContactType,
            /// Name of the super administrator (超级管理员姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            contact_name: Sensitive,
        }
        optional {
            /// Kind of the contact's identity document.
            contact_id_doc_type: IdDocumentType,
            /// Identity document number of the super administrator (超级管理员身份证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
            contact_id_card_number: Sensitive,
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
            /// When the super administrator's document becomes valid (超级管理员证件有效期开始时间).
            contact_id_doc_period_begin: String,
            /// When the super administrator's document expires (超级管理员证件有效期结束时间).
            contact_id_doc_period_end: String,
            /// Mobile phone number of the contact (超级管理员手机). Encrypted when it is sent; at most 214 bytes of UTF-8.
            mobile_phone: Sensitive,
            /// Email address of the contact. Described by SKIT; no official source confirms it.
            contact_email: String,
        }
    }
}
