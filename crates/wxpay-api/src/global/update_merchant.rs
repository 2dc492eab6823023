// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BusinessType;
use super::Contact;
use super::H5AuthorizationState;
use super::MerchantType;
use super::ResponsiblePerson;

wxpay_core::model! {
    /// Updates the details of a sub-merchant (修改子商户（融合钱包）).
    ///
    /// `PATCH /v3/global/merchants/{sub_mchid}`
    ///
    /// - Returns [`MerchantUpdate`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：修改子商户（融合钱包）。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "修改子商户（融合钱包）")]
    pub request UpdateMerchant {
        required {
            /// The sub-merchant's number. Required. It stands in the path and in the body.
            sub_mchid: String,
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
            /// Company registration document number (公司注册文件编号). Required.
            registration_certificate_number: String,
            /// When the company registration document expires (公司注册文件过期时间). Required.
            registration_certificate_date: String,
            /// Business details (业务信息). Required.
            business: UpdatedBusiness,
        }
        optional {
            /// Channel number (渠道号).
            channel_id: String,
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
            h5_payment_apply_info: UpdatedH5PaymentApplication,
        }
    }
}

wxpay_core::operation!(UpdateMerchant => MerchantUpdate, wxpay_core::Spec::new(
    "update_merchant",
    wxpay_core::http::Method::PATCH,
    "/v3/global/merchants/{sub_mchid}",
)
.title("修改子商户（融合钱包）")
.family("global")
.repeated(&["sub_mchid"])
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));

wxpay_core::model! {
    /// Where and how an updated sub-merchant does business.
    pub request UpdatedBusiness {
        required {
            /// Business type (业务类型). Required.
            business_type: BusinessType,
        }
        optional {
            /// Download address of the app (APP下载链接).
            app_download: String,
            /// Business website (业务网站).
            website: String,
            /// Official account (公众号).
            office_account: String,
            /// Mini program (小程序).
            mini_program: String,
            /// Store address (门店地址).
            store_address: String,
            /// Store photos (门店照片).
            store_photos: String,
            /// Merchant category code (MCC码).
            mcc: String,
        }
    }
}

wxpay_core::model! {
    /// The H5 website and domains given when updating a sub-merchant.
    pub request UpdatedH5PaymentApplication {
        required {}
        optional {
            /// H5 business website address (H5经营网址).
            website_url: String,
            /// H5 payment domains (H5支付域名).
            domains: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// The number and H5 authorization of an updated sub-merchant.
    pub answer MerchantUpdate {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// State of the H5 payment permission (H5支付权限状态).
            h5_authorization_state: H5AuthorizationState,
        }
    }
}
