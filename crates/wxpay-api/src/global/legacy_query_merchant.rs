// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MerchantBusiness;
use super::MerchantContact;
use super::MerchantType;
use super::ResponsiblePerson;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the details of a sub-merchant (查询子商户（融合钱包）).
///
/// `GET /hk/v3/merchants/{sub_mchid}`
///
/// - Returns [`LegacyMerchant`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询子商户（融合钱包）。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::LegacyQueryMerchant;
///
/// let request = LegacyQueryMerchant::new("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询子商户（融合钱包）",
    "/hk/v3/merchants/{sub_mchid}",
    "GET /hk/v3/merchants/{sub_mchid}",
    "HkQueryMerchant"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegacyQueryMerchant {
    /// The sub-merchant's number (子商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// The service provider's application id (机构appid). Required.
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (机构商户号). Required.
    pub sp_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LegacyQueryMerchant {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `sp_mchid`, and `sp_appid` if the merchant has such a value, unless set.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            sp_appid: None,
            sp_mchid: None,
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
}

wxpay_core::__model_impl! { LegacyQueryMerchant
    [sub_mchid,]
    [sp_appid, sp_mchid,]
    ["sp_appid", "sp_mchid",]
}

wxpay_core::operation!(LegacyQueryMerchant => LegacyMerchant, wxpay_core::Spec::new(
    "global.legacy_query_merchant",
    wxpay_core::http::Method::GET,
    "/hk/v3/merchants/{sub_mchid}",
)
.title("查询子商户（融合钱包）")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml")
.query(&["sp_appid", "sp_mchid"])
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid), ("sp_appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// The details of a sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegacyMerchant {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Name (子商户全称).
    pub name: Option<String>,
    /// Short name of the sub-merchant (子商户简称).
    pub shortname: Option<String>,
    /// Company phone number (公司联系方式).
    pub office_phone: Option<String>,
    /// Country or region of registration (册国家或区域).
    pub merchant_country_code: Option<String>,
    /// Business category (类目).
    pub business_category: Option<i64>,
    /// Contact details (联系人信息).
    pub contact: Option<MerchantContact>,
    /// Merchant type (商户类型).
    pub merchant_type: Option<MerchantType>,
    /// Company registration document number (公司注册文件编号).
    pub registration_certificate_number: Option<String>,
    /// When the company registration document expires (公司注册文件过期时间).
    pub registration_certificate_date: Option<String>,
    /// Settlement account of the sub-merchant (子商户结算账户).
    pub settlement_bank_number: Option<String>,
    /// Business details (业务信息).
    pub business: Option<MerchantBusiness>,
    /// Director details (董事信息).
    pub director: Option<ResponsiblePerson>,
    /// Details of the person in charge (负责人信息).
    pub principal: Option<ResponsiblePerson>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LegacyMerchant
    []
    [sub_mchid, name, shortname, office_phone, merchant_country_code, business_category, contact, merchant_type, registration_certificate_number, registration_certificate_date, settlement_bank_number, business, director, principal,]
    []
}
