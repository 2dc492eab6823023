// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Business;
use super::Contact;
use super::MerchantType;
use super::ResponsiblePerson;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Replaces the details of a sub-merchant (修改子商户（融合钱包）).
///
/// `PUT /hk/v3/merchants`
///
/// - Returns [`LegacyMerchantUpdate`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：修改子商户（融合钱包）。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::{Business, BusinessType, LegacyUpdateMerchant, MerchantType};
///
/// let request = LegacyUpdateMerchant::new()
///     .sub_mchid("1900000109")
///     .name("示例名称")
///     .shortname("示例名称")
///     .office_phone("13800000000")
///     .business_category(1)
///     .merchant_country_code("1217752501201407033233368018")
///     .merchant_type(MerchantType::Enterprise)
///     .business(Business::new().business_type(BusinessType::Online));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"business":{"business_type":"ONLINE"},"business_category":1,"merchant_country_code":"1217752501201407033233368018","merchant_type":"ENTERPRISE","name":"示例名称","office_phone":"13800000000","shortname":"示例名称","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改子商户（融合钱包）",
    "/hk/v3/merchants",
    "PUT /hk/v3/merchants",
    "HkUpdateMerchant"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegacyUpdateMerchant {
    /// The service provider's application id (机构appid). Required.
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (机构商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Name (子商户全称). Required.
    pub name: Option<String>,
    /// Short name of the sub-merchant (子商户简称). Required.
    pub shortname: Option<String>,
    /// Company phone number (公司电话). Required.
    pub office_phone: Option<String>,
    /// Contact details (联系人信息).
    pub contact: Option<Contact>,
    /// Business category (类目). Required.
    pub business_category: Option<i64>,
    /// Channel number (渠道号).
    pub channel_id: Option<String>,
    /// Country or region of registration (注册国家或区域). Required.
    pub merchant_country_code: Option<String>,
    /// Merchant type (商户类型). Required.
    pub merchant_type: Option<MerchantType>,
    /// Company registration document number (公司注册文件编号).
    pub registration_certificate_number: Option<String>,
    /// When the company registration document expires (公司注册文件过期时间).
    pub registration_certificate_date: Option<String>,
    /// Photo of the company registration document (公司注册文件照片).
    pub registration_certificate_copy: Option<String>,
    /// Settlement account of the sub-merchant (子商户银行结算账户信息).
    pub settlement_bank_number: Option<String>,
    /// Business details (业务信息). Required.
    pub business: Option<Business>,
    /// Director details (董事信息).
    pub director: Option<ResponsiblePerson>,
    /// Details of the person in charge (负责人信息).
    pub principal: Option<ResponsiblePerson>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LegacyUpdateMerchant {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`, `name`, `shortname`, `office_phone`, `business_category`, `merchant_country_code`, `merchant_type` and `business`.
    /// The client fills in `sp_mchid`, and `sp_appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            sp_appid: None,
            sp_mchid: None,
            sub_mchid: None,
            name: None,
            shortname: None,
            office_phone: None,
            contact: None,
            business_category: None,
            channel_id: None,
            merchant_country_code: None,
            merchant_type: None,
            registration_certificate_number: None,
            registration_certificate_date: None,
            registration_certificate_copy: None,
            settlement_bank_number: None,
            business: None,
            director: None,
            principal: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's application id (机构appid). Required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The service provider's merchant number (机构商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Name (子商户全称). Required.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Short name of the sub-merchant (子商户简称). Required.
    pub fn shortname<Via>(mut self, shortname: impl IntoField<String, Via>) -> Self {
        self.shortname = shortname.into_field();
        self
    }

    /// Company phone number (公司电话). Required.
    pub fn office_phone<Via>(mut self, office_phone: impl IntoField<String, Via>) -> Self {
        self.office_phone = office_phone.into_field();
        self
    }

    /// Contact details (联系人信息).
    pub fn contact<Via>(mut self, contact: impl IntoField<Contact, Via>) -> Self {
        self.contact = contact.into_field();
        self
    }

    /// Business category (类目). Required.
    pub fn business_category<Via>(mut self, business_category: impl IntoField<i64, Via>) -> Self {
        self.business_category = business_category.into_field();
        self
    }

    /// Channel number (渠道号).
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
        self
    }

    /// Country or region of registration (注册国家或区域). Required.
    pub fn merchant_country_code<Via>(
        mut self,
        merchant_country_code: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_country_code = merchant_country_code.into_field();
        self
    }

    /// Merchant type (商户类型). Required.
    pub fn merchant_type<Via>(mut self, merchant_type: impl IntoField<MerchantType, Via>) -> Self {
        self.merchant_type = merchant_type.into_field();
        self
    }

    /// Company registration document number (公司注册文件编号).
    pub fn registration_certificate_number<Via>(
        mut self,
        registration_certificate_number: impl IntoField<String, Via>,
    ) -> Self {
        self.registration_certificate_number = registration_certificate_number.into_field();
        self
    }

    /// When the company registration document expires (公司注册文件过期时间).
    pub fn registration_certificate_date<Via>(
        mut self,
        registration_certificate_date: impl IntoField<String, Via>,
    ) -> Self {
        self.registration_certificate_date = registration_certificate_date.into_field();
        self
    }

    /// Photo of the company registration document (公司注册文件照片).
    pub fn registration_certificate_copy<Via>(
        mut self,
        registration_certificate_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.registration_certificate_copy = registration_certificate_copy.into_field();
        self
    }

    /// Settlement account of the sub-merchant (子商户银行结算账户信息).
    pub fn settlement_bank_number<Via>(
        mut self,
        settlement_bank_number: impl IntoField<String, Via>,
    ) -> Self {
        self.settlement_bank_number = settlement_bank_number.into_field();
        self
    }

    /// Business details (业务信息). Required.
    pub fn business<Via>(mut self, business: impl IntoField<Business, Via>) -> Self {
        self.business = business.into_field();
        self
    }

    /// Director details (董事信息).
    pub fn director<Via>(mut self, director: impl IntoField<ResponsiblePerson, Via>) -> Self {
        self.director = director.into_field();
        self
    }

    /// Details of the person in charge (负责人信息).
    pub fn principal<Via>(mut self, principal: impl IntoField<ResponsiblePerson, Via>) -> Self {
        self.principal = principal.into_field();
        self
    }
}

impl Default for LegacyUpdateMerchant {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { LegacyUpdateMerchant
    []
    [sp_appid, sp_mchid, sub_mchid, name, shortname, office_phone, contact, business_category, channel_id, merchant_country_code, merchant_type, registration_certificate_number, registration_certificate_date, registration_certificate_copy, settlement_bank_number, business, director, principal,]
    ["sp_appid", "sp_mchid", "sub_mchid", "name", "shortname", "office_phone", "business_category", "merchant_country_code", "merchant_type", "business",]
}

wxpay_core::operation!(LegacyUpdateMerchant => LegacyMerchantUpdate, wxpay_core::Spec::new(
    "global.legacy_update_merchant",
    wxpay_core::http::Method::PUT,
    "/hk/v3/merchants",
)
.title("修改子商户（融合钱包）")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid), ("sp_appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// The number of the updated sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegacyMerchantUpdate {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LegacyMerchantUpdate
    []
    [sub_mchid,]
    []
}
