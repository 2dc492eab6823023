// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MerchantBusiness;
use super::MerchantContact;
use super::MerchantType;
use super::ResponsiblePerson;

wxpay_core::model! {
    /// Queries the details of a sub-merchant (查询子商户（融合钱包）).
    ///
    /// `GET /hk/v3/merchants/{sub_mchid}`
    ///
    /// - Returns [`HkMerchant`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询子商户（融合钱包）。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml)
    #[doc(alias = "查询子商户（融合钱包）")]
    pub request HkQueryMerchant {
        required {
            /// The sub-merchant's number (子商户号). Required. It stands in the path.
            sub_mchid: String,
            /// The service provider's application id (机构appid). Required.
            sp_appid: String,
            /// The service provider's merchant number (机构商户号). Required.
            sp_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(HkQueryMerchant => HkMerchant, wxpay_core::Spec::new(
    "hk_query_merchant",
    wxpay_core::http::Method::GET,
    "/hk/v3/merchants/{sub_mchid}",
)
.title("查询子商户（融合钱包）")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml")
.query(&["sp_appid", "sp_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The details of a sub-merchant.
    pub answer HkMerchant {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Name (子商户全称).
            name: String,
            /// Short name of the sub-merchant (子商户简称).
            shortname: String,
            /// Company phone number (公司联系方式).
            office_phone: String,
            /// Country or region of registration (册国家或区域).
            merchant_country_code: String,
            /// Business category (类目).
            business_category: i64,
            /// Contact details (联系人信息).
            contact: MerchantContact,
            /// Merchant type (商户类型).
            merchant_type: MerchantType,
            /// Company registration document number (公司注册文件编号).
            registration_certificate_number: String,
            /// When the company registration document expires (公司注册文件过期时间).
            registration_certificate_date: String,
            /// Settlement account of the sub-merchant (子商户结算账户).
            settlement_bank_number: String,
            /// Business details (业务信息).
            business: MerchantBusiness,
            /// Director details (董事信息).
            director: ResponsiblePerson,
            /// Details of the person in charge (负责人信息).
            principal: ResponsiblePerson,
        }
    }
}
