// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BusinessType;
use super::Contact;
use super::H5AuthorizationState;
use super::MerchantType;
use super::ResponsiblePerson;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::{
///     BusinessType, Contact, MerchantType, UpdateMerchant, UpdatedBusiness,
/// };
///
/// let request = UpdateMerchant::new("1900000109")
///     .name("示例名称")
///     .shortname("示例名称")
///     .office_phone("13800000000")
///     .contact(
///         Contact::new()
///             .name("示例名称")
///             .phone("13800000000")
///             .email("sample@example.com"),
///     )
///     .business_category(1)
///     .merchant_country_code("1217752501201407033233368018")
///     .merchant_type(MerchantType::Enterprise)
///     .registration_certificate_number("1217752501201407033233368018")
///     .registration_certificate_date("2026-01-31")
///     .business(UpdatedBusiness::new().business_type(BusinessType::Online));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"business":{"business_type":"ONLINE"},"business_category":1,"contact":{"email":"sample@example.com","name":"示例名称","phone":"13800000000"},"merchant_country_code":"1217752501201407033233368018","merchant_type":"ENTERPRISE","name":"示例名称","office_phone":"13800000000","registration_certificate_date":"2026-01-31","registration_certificate_number":"1217752501201407033233368018","shortname":"示例名称","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改子商户（融合钱包）",
    "/v3/global/merchants/{sub_mchid}",
    "PATCH /v3/global/merchants/{sub_mchid}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateMerchant {
    /// The sub-merchant's number. Required. It stands in the path and in the body.
    pub sub_mchid: String,
    /// The service provider's application id (机构appid). Required.
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (机构商户号). Required.
    pub sp_mchid: Option<String>,
    /// Name (子商户全称). Required.
    pub name: Option<String>,
    /// Short name of the sub-merchant (子商户简称). Required.
    pub shortname: Option<String>,
    /// Company phone number (公司电话). Required.
    pub office_phone: Option<String>,
    /// Contact details (联系人信息). Required.
    pub contact: Option<Contact>,
    /// Business category (类目). Required.
    pub business_category: Option<i64>,
    /// Channel number (渠道号).
    pub channel_id: Option<String>,
    /// Country or region of registration (注册国家或区域). Required.
    pub merchant_country_code: Option<String>,
    /// Merchant type (商户类型). Required.
    pub merchant_type: Option<MerchantType>,
    /// Company registration document number (公司注册文件编号). Required.
    pub registration_certificate_number: Option<String>,
    /// When the company registration document expires (公司注册文件过期时间). Required.
    pub registration_certificate_date: Option<String>,
    /// Photo of the company registration document (公司注册文件照片).
    pub registration_certificate_copy: Option<String>,
    /// Settlement account of the sub-merchant (子商户银行结算账户信息).
    pub settlement_bank_number: Option<String>,
    /// Business details (业务信息). Required.
    pub business: Option<UpdatedBusiness>,
    /// Director details (董事信息).
    pub director: Option<ResponsiblePerson>,
    /// Details of the person in charge (负责人信息).
    pub principal: Option<ResponsiblePerson>,
    /// True to apply for H5 payment.
    pub apply_h5_payment: Option<bool>,
    /// Details of the H5 payment application.
    pub h5_payment_apply_info: Option<UpdatedH5PaymentApplication>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateMerchant {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `name`, `shortname`, `office_phone`, `contact`, `business_category`, `merchant_country_code`, `merchant_type`, `registration_certificate_number`, `registration_certificate_date` and `business`.
    /// The client fills in `sp_mchid`, and `sp_appid` if the merchant has such a value, unless set.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            sp_appid: None,
            sp_mchid: None,
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
            apply_h5_payment: None,
            h5_payment_apply_info: None,
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

    /// Contact details (联系人信息). Required.
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

    /// Company registration document number (公司注册文件编号). Required.
    pub fn registration_certificate_number<Via>(
        mut self,
        registration_certificate_number: impl IntoField<String, Via>,
    ) -> Self {
        self.registration_certificate_number = registration_certificate_number.into_field();
        self
    }

    /// When the company registration document expires (公司注册文件过期时间). Required.
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
    pub fn business<Via>(mut self, business: impl IntoField<UpdatedBusiness, Via>) -> Self {
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

    /// True to apply for H5 payment.
    pub fn apply_h5_payment<Via>(mut self, apply_h5_payment: impl IntoField<bool, Via>) -> Self {
        self.apply_h5_payment = apply_h5_payment.into_field();
        self
    }

    /// Details of the H5 payment application.
    pub fn h5_payment_apply_info<Via>(
        mut self,
        h5_payment_apply_info: impl IntoField<UpdatedH5PaymentApplication, Via>,
    ) -> Self {
        self.h5_payment_apply_info = h5_payment_apply_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateMerchant
    [sub_mchid,]
    [sp_appid, sp_mchid, name, shortname, office_phone, contact, business_category, channel_id, merchant_country_code, merchant_type, registration_certificate_number, registration_certificate_date, registration_certificate_copy, settlement_bank_number, business, director, principal, apply_h5_payment, h5_payment_apply_info,]
    ["sp_appid", "sp_mchid", "name", "shortname", "office_phone", "contact", "business_category", "merchant_country_code", "merchant_type", "registration_certificate_number", "registration_certificate_date", "business",]
}

wxpay_core::operation!(UpdateMerchant => MerchantUpdate, wxpay_core::Spec::new(
    "global.update_merchant",
    wxpay_core::http::Method::PATCH,
    "/v3/global/merchants/{sub_mchid}",
)
.title("修改子商户（融合钱包）")
.family("global")
.repeated(&["sub_mchid"])
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid), ("sp_appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));

/// Places and ways of an updated sub-merchant's business.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdatedBusiness {
    /// Business type (业务类型). Required.
    pub business_type: Option<BusinessType>,
    /// Download address of the app (APP下载链接).
    pub app_download: Option<String>,
    /// Business website (业务网站).
    pub website: Option<String>,
    /// Official account (公众号).
    pub office_account: Option<String>,
    /// Mini program (小程序).
    pub mini_program: Option<String>,
    /// Store address (门店地址).
    pub store_address: Option<String>,
    /// Store photos (门店照片).
    pub store_photos: Option<String>,
    /// Merchant category code (MCC码).
    pub mcc: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdatedBusiness {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `business_type`.
    pub fn new() -> Self {
        Self {
            business_type: None,
            app_download: None,
            website: None,
            office_account: None,
            mini_program: None,
            store_address: None,
            store_photos: None,
            mcc: None,
            extra: Extra::new(),
        }
    }

    /// Business type (业务类型). Required.
    pub fn business_type<Via>(mut self, business_type: impl IntoField<BusinessType, Via>) -> Self {
        self.business_type = business_type.into_field();
        self
    }

    /// Download address of the app (APP下载链接).
    pub fn app_download<Via>(mut self, app_download: impl IntoField<String, Via>) -> Self {
        self.app_download = app_download.into_field();
        self
    }

    /// Business website (业务网站).
    pub fn website<Via>(mut self, website: impl IntoField<String, Via>) -> Self {
        self.website = website.into_field();
        self
    }

    /// Official account (公众号).
    pub fn office_account<Via>(mut self, office_account: impl IntoField<String, Via>) -> Self {
        self.office_account = office_account.into_field();
        self
    }

    /// Mini program (小程序).
    pub fn mini_program<Via>(mut self, mini_program: impl IntoField<String, Via>) -> Self {
        self.mini_program = mini_program.into_field();
        self
    }

    /// Store address (门店地址).
    pub fn store_address<Via>(mut self, store_address: impl IntoField<String, Via>) -> Self {
        self.store_address = store_address.into_field();
        self
    }

    /// Store photos (门店照片).
    pub fn store_photos<Via>(mut self, store_photos: impl IntoField<String, Via>) -> Self {
        self.store_photos = store_photos.into_field();
        self
    }

    /// Merchant category code (MCC码).
    pub fn mcc<Via>(mut self, mcc: impl IntoField<String, Via>) -> Self {
        self.mcc = mcc.into_field();
        self
    }
}

impl Default for UpdatedBusiness {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdatedBusiness
    []
    [business_type, app_download, website, office_account, mini_program, store_address, store_photos, mcc,]
    ["business_type",]
}

/// The H5 website and domains given when updating a sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdatedH5PaymentApplication {
    /// H5 business website address (H5经营网址).
    pub website_url: Option<String>,
    /// H5 payment domains (H5支付域名).
    pub domains: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdatedH5PaymentApplication {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            website_url: None,
            domains: None,
            extra: Extra::new(),
        }
    }

    /// H5 business website address (H5经营网址).
    pub fn website_url<Via>(mut self, website_url: impl IntoField<String, Via>) -> Self {
        self.website_url = website_url.into_field();
        self
    }

    /// H5 payment domains (H5支付域名).
    pub fn domains<Via>(mut self, domains: impl IntoField<Vec<String>, Via>) -> Self {
        self.domains = domains.into_field();
        self
    }
}

impl Default for UpdatedH5PaymentApplication {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdatedH5PaymentApplication
    []
    [website_url, domains,]
    []
}

/// The number and H5 authorization of an updated sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantUpdate {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// State of the H5 payment permission (H5支付权限状态).
    pub h5_authorization_state: Option<H5AuthorizationState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantUpdate
    []
    [sub_mchid, h5_authorization_state,]
    []
}
