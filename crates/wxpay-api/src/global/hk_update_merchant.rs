// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Business;
use super::Contact;
use super::MerchantType;
use super::ResponsiblePerson;

wxpay_core::model! {
    /// Replaces the details of a sub-merchant (修改子商户（融合钱包）).
    ///
    /// `PUT /hk/v3/merchants`
    ///
    /// - Returns [`HkMerchantUpdate`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：修改子商户（融合钱包）。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml)
    #[doc(alias = "修改子商户（融合钱包）")]
    pub request HkUpdateMerchant {
        required {
            /// The service provider's application id (机构appid). Required.
            sp_appid: String,
            /// The service provider's merchant number (机构商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Name (子商户全称). Required.
            name: String,
            /// Short name of the sub-merchant (子商户简称). Required.
            shortname: String,
            /// Company phone number (公司电话). Required.
            office_phone: String,
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
            /// Contact details (联系人信息).
            contact: Contact,
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
        }
    }
}

wxpay_core::operation!(HkUpdateMerchant => HkMerchantUpdate, wxpay_core::Spec::new(
    "hk_update_merchant",
    wxpay_core::http::Method::PUT,
    "/hk/v3/merchants",
)
.title("修改子商户（融合钱包）")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The number of the updated sub-merchant.
    pub answer HkMerchantUpdate {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}
