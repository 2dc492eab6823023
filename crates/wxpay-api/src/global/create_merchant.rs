// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Business;
use super::Contact;
use super::H5AuthorizationState;
use super::MerchantType;
use super::ResponsiblePerson;
use super::VerificationStatus;

wxpay_core::model! {
    /// Onboards a sub-merchant (子商户进件（融合钱包）).
    ///
    /// `POST /v3/global/merchants`
    ///
    /// - Returns [`MerchantCreation`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：子商户进件（融合钱包）。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "子商户进件（融合钱包）")]
    pub request CreateMerchant {
        required {
            /// The service provider's application id (机构appid). Required.
            sp_appid: String,
            /// The service provider's merchant number (机构商户号). Required.
            sp_mchid: String,
            /// Name (子商户全称). Required.
            name: String,
            /// Short name of the sub-merchant (子商户简称). Required.
            shortname: String,
            /// Company phone number (公司电话). Required.
            office_phone: String,
            /// Contact details (联系人信息). Required.
            contact: Contact,
            /// Business category (类目). Required.
            business_category: i64,
            /// Country or region of registration (注册国家或区域). Required.
            merchant_country_code: String,
            /// Merchant type (商户类型). Required.
            merchant_type: MerchantType,
            /// Business details (业务信息). Required.
            business: Business,
        }
        optional {
            /// 由商户侧生成的唯一key. At most 64 characters. It stands in a header.
            idempotency_key = "Idempotency-Key": String,
            /// Channel number (渠道号).
            channel_id: String,
            /// Company registration document number (公司注册文件编号).
            registration_certificate_number: String,
            /// When the company registration document expires (公司注册文件过期时间).
            registration_certificate_date: String,
            /// Photo of the company registration document (公司注册文件照片).
            registration_certificate_copy: String,
            /// Settlement account of the sub-merchant (子商户银行结算账户信息).
            settlement_bank_number: String,
            /// Director details (董事信息).
            director: ResponsiblePerson,
            /// Details of the person in charge (负责人信息).
            principal: ResponsiblePerson,
            /// Whether to apply for H5 payment.
            apply_h5_payment: bool,
            /// Details of the H5 payment application.
            h5_payment_apply_info: H5PaymentApplication,
            /// Extra data attached by the merchant (附加信息).
            attach: String,
        }
    }
}

wxpay_core::operation!(CreateMerchant => MerchantCreation, wxpay_core::Spec::new(
    "create_merchant",
    wxpay_core::http::Method::POST,
    "/v3/global/merchants",
)
.title("子商户进件（融合钱包）")
.family("global")
.headers(&["Idempotency-Key"])
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));

wxpay_core::model! {
    /// The H5 website and domains given when onboarding.
    pub request H5PaymentApplication {
        required {}
        optional {
            /// H5 business website address (H5经营网址). Sources differ on whether it is required.
            h5_website_url: String,
            /// H5 payment domains (拉起H5支付的域名). Sources differ on whether it is required.
            domains: Vec<String>,
            /// H5 business website address (子商户H5经营网址). Described by SKIT; no official source confirms it.
            website_url: String,
        }
    }
}

wxpay_core::model! {
    /// The number, verification status and H5 authorization of an onboarded sub-merchant.
    pub answer MerchantCreation {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Verification status (验证状态).
            verification_status: VerificationStatus,
            /// Description (验证状态描述).
            description: String,
            /// State of the H5 payment permission (H5支付权限状态).
            h5_authorization_state: H5AuthorizationState,
        }
    }
}
