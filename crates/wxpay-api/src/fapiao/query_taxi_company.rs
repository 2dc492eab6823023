// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a taxi company by its merchant number (获取出租车公司商户信息).
///
/// `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`
///
/// - Returns [`TaxiCompany`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：获取出租车公司商户信息。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012460161)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::QueryTaxiCompany;
///
/// let request = QueryTaxiCompany::new("1900000109").region_id(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"company_mchid":"1900000109","region_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取出租车公司商户信息",
    "/v3/taxi-invoice/taxi-companies/{company_mchid}",
    "GET /v3/taxi-invoice/taxi-companies/{company_mchid}",
    "4012460161"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryTaxiCompany {
    /// Merchant number of the company (商户号). Required. It stands in the path.
    pub company_mchid: String,
    /// Administrative region id (行政区划ID). Required.
    pub region_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryTaxiCompany {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `region_id`.
    pub fn new(company_mchid: impl Into<String>) -> Self {
        Self {
            company_mchid: company_mchid.into(),
            region_id: None,
            extra: Extra::new(),
        }
    }

    /// Administrative region id (行政区划ID). Required.
    pub fn region_id<Via>(mut self, region_id: impl IntoField<i64, Via>) -> Self {
        self.region_id = region_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryTaxiCompany
    [company_mchid,]
    [region_id,]
    ["region_id",]
}

wxpay_core::operation!(QueryTaxiCompany => TaxiCompany, wxpay_core::Spec::new(
    "fapiao.query_taxi_company",
    wxpay_core::http::Method::GET,
    "/v3/taxi-invoice/taxi-companies/{company_mchid}",
)
.title("获取出租车公司商户信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012460161")
.query(&["region_id"])
.repeat(wxpay_core::Repeat::Freely));

/// Name, tax number and address of the company, for the invoice.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxiCompany {
    /// Merchant number of the company (商户号).
    pub company_mchid: Option<String>,
    /// Enterprise type (企业类型).
    pub enterprise_type: Option<String>,
    /// Company name (公司名称).
    pub company_name: Option<String>,
    /// Short name of the company (公司简称).
    pub short_name: Option<String>,
    /// Tax number (税号).
    pub tax_id: Option<String>,
    /// Address (公司地址).
    pub address: Option<String>,
    /// Phone number (公司电话).
    pub phone: Option<String>,
    /// Bank name (开户行).
    pub bank_name: Option<String>,
    /// Bank account (银行账号).
    pub bank_account: Option<String>,
    /// Name of the legal person (企业法人姓名).
    pub legal_person: Option<String>,
    /// Channel that issues the fapiao (开票渠道).
    pub invoice_mode: Option<String>,
    /// Administrative region id (行政区划代码).
    pub region_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TaxiCompany
    []
    [company_mchid, enterprise_type, company_name, short_name, tax_id, address, phone, bank_name, bank_account, legal_person, invoice_mode, region_id,]
    []
}
