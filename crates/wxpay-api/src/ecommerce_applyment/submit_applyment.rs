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
use wxpay_core::model::Sensitive;

wxpay_core::model! {
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
    #[doc(alias = "二级商户进件")]
    pub request SubmitApplyment {
        required {
            /// The merchant's own request number (业务申请编号). Required. At most 124 characters.
            out_request_no: String,
            /// Organization type (主体类型). Required.
            organization_type: OrganizationType,
            /// Account details (结算银行账户). Required.
            account_info: BankAccount,
            /// Details of the contact (超级管理员信息). Required.
            contact_info: ContactInfo,
            /// Shop details (店铺信息). Required.
            sales_scene_info: SalesScene,
            /// Short name of the merchant (商户简称). Required. At most 64 characters.
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
            /// Kind of identity document (经营者/法定代表人证件类型).
            id_doc_type: IdDocumentType,
            /// Photo of the authorization letter (法定代表人说明函).
            authorize_letter_copy: String,
            /// Details of the identity card (经营者/法人身份证信息).
            id_card_info: IdCard,
            /// Details of an identity document of another kind (经营者/法人其他类型证件信息).
            id_doc_info: IdDocument,
            /// Whether the operator or legal person is the beneficiary (经营者/法人是否为受益人).
            owner: bool,
            /// List of ultimate beneficial owners (最终受益人信息列表).
            ubo_info_list: Vec<BeneficialOwner>,
            /// Settlement details (结算规则).
            settlement_info: SettlementInfo,
            /// Images of special qualifications (特殊资质). At most 1024 characters. JSON inside a string on the wire.
            qualifications: Embedded<Vec<String>>,
            /// Images of supplementary material (补充材料). At most 1024 characters. JSON inside a string on the wire.
            business_addition_pics: Embedded<Vec<String>>,
            /// Supplementary description (补充说明). At most 512 characters.
            business_addition_desc: String,
        }
    }
}

wxpay_core::operation!(SubmitApplyment => ApplymentReference, wxpay_core::Spec::new(
    "submit_applyment",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/applyments/",
)
.title("二级商户进件")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012713017")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The identity card of the operator or legal person.
    pub request IdCard {
        required {}
        optional {
            /// Portrait side photo of the identity card (身份证人像面照片). At most 256 characters.
            id_card_copy: String,
            /// Emblem side photo of the identity card (身份证国徽面照片). At most 256 characters.
            id_card_national: String,
            /// Name on the identity card (身份证姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 100 characters.
            id_card_name: Sensitive,
            /// Identity document number (身份证号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
            /// When the identity card becomes valid (身份证有效期开始时间).
            id_card_valid_time_begin: String,
            /// When the identity card expires (身份证有效期结束时间).
            id_card_valid_time: String,
            /// Address on the identity card. Encrypted when it is sent; at most 214 bytes of UTF-8. Described by SKIT, WxJava; no official source confirms it.
            id_card_address: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// An identity document other than an identity card.
    pub request IdDocument {
        required {}
        optional {
            /// Name on the identity document (证件姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_doc_name: Sensitive,
            /// Identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_doc_number: Sensitive,
            /// Front photo of the identity document (证件正面照片). At most 256 characters.
            id_doc_copy: String,
            /// Back photo of the identity document (证件反面照片). At most 256 characters.
            id_doc_copy_back: String,
            /// When the identity document becomes valid (证件有效期开始时间).
            doc_period_begin: String,
            /// When the identity document expires (证件有效期结束时间).
            doc_period_end: String,
            /// Address on the identity document. Encrypted when it is sent; at most 214 bytes of UTF-8. Described by SKIT, WxJava; no official source confirms it.
            id_doc_address: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// A beneficial owner and the identity document of that person.
    pub request BeneficialOwner {
        required {}
        optional {
            /// Kind of the beneficial owner's identity document (证件类型).
            ubo_id_doc_type: IdDocumentType,
            /// Front photo of the beneficial owner's identity document (证件正面照片).
            ubo_id_doc_copy: String,
            /// Back photo of the beneficial owner's identity document (证件反面照片).
            ubo_id_doc_copy_back: String,
            /// Name of the beneficial owner (受益人姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 100 characters.
            ubo_id_doc_name: Sensitive,
            /// Beneficial owner's identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
            ubo_id_doc_number: Sensitive,
            /// Address on the beneficial owner's identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
            ubo_id_doc_address: Sensitive,
            /// When the beneficial owner's document becomes valid (证件有效期开始时间).
            ubo_id_doc_period_begin: String,
            /// When the beneficial owner's document expires (证件有效期结束时间).
            ubo_id_doc_period_end: String,
        }
    }
}

wxpay_core::model! {
    /// The bank account for settlement.
    pub request BankAccount {
        required {}
        optional {
            /// Bank account type (账户类型).
            bank_account_type: BankAccountType,
            /// Bank of the account (开户银行). At most 10 characters.
            account_bank: String,
            /// Account name (开户名称). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
            account_name: Sensitive,
            /// Province and city code of the bank (开户银行省市编码). At most 12 characters.
            bank_address_code: String,
            /// Bank branch number (开户银行联行号). At most 64 characters.
            bank_branch_id: String,
            /// Bank name (开户银行全称). At most 128 characters.
            bank_name: String,
            /// Account number (银行帐号). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 128 characters.
            account_number: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// The super administrator of the sub-merchant.
    pub request ContactInfo {
        required {}
        optional {
            /// Type of the super administrator (超级管理员类型).
            contact_type: ContactType,
            /// Name of the super administrator (超级管理员姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 10 characters.
            contact_name: Sensitive,
            /// Kind of the contact's identity document (超级管理员证件类型).
            contact_id_doc_type: IdDocumentType,
            /// Identity document number of the super administrator (超级管理员身份证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
            contact_id_card_number: Sensitive,
            /// Front photo of the contact's identity document (超级管理员证件正面照片).
            contact_id_doc_copy: String,
            /// Back photo of the contact's identity document (超级管理员证件反面照片).
            contact_id_doc_copy_back: String,
            /// When the super administrator's document becomes valid (超级管理员证件有效期开始时间).
            contact_id_doc_period_begin: String,
            /// When the super administrator's document expires (超级管理员证件有效期结束时间).
            contact_id_doc_period_end: String,
            /// Letter authorizing the contact to act (业务办理授权函).
            business_authorization_letter: String,
            /// Mobile phone number of the contact (超级管理员手机). Encrypted when it is sent; at most 214 bytes of UTF-8.
            mobile_phone: Sensitive,
            /// Email address of the contact. Encrypted when it is sent; at most 214 bytes of UTF-8. Described by SKIT, WxJava; no official source confirms it.
            contact_email: Sensitive,
        }
    }
}
