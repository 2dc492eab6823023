// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Adds a taxi company (新增出租车公司).
///
/// `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
///
/// - Returns [`CreatedTaxiCompany`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：新增出租车公司。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::CreateTaxiCompany;
///
/// let request = CreateTaxiCompany::new()
///     .tax_id("sample-tax-id")
///     .address("示例文字")
///     .invoice_mode("示例文字")
///     .legal_person("示例文字")
///     .region_id(1)
///     .enterprise_type("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"address":"示例文字","enterprise_type":"示例文字","invoice_mode":"示例文字","legal_person":"示例文字","region_id":1,"tax_id":"sample-tax-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "新增出租车公司",
    "/v3/taxi-invoice/taxi-company/create-taxi-company",
    "POST /v3/taxi-invoice/taxi-company/create-taxi-company",
    "4012460154"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateTaxiCompany {
    /// Company name (公司名称).
    pub company_name: Option<String>,
    /// Tax number (税号). Required.
    pub tax_id: Option<String>,
    /// Address (公司地址). Required.
    pub address: Option<String>,
    /// Phone number (公司电话).
    pub phone: Option<String>,
    /// Bank name (开户行).
    pub bank_name: Option<String>,
    /// Bank account (银行账号).
    pub bank_account: Option<String>,
    /// Channel that issues the fapiao (开票渠道). Required.
    pub invoice_mode: Option<String>,
    /// Name of the legal person (企业法人姓名). Required.
    pub legal_person: Option<String>,
    /// Short name of the company (公司简称).
    pub short_name: Option<String>,
    /// Administrative region id (行政区划ID). Required.
    pub region_id: Option<i64>,
    /// Enterprise type (企业类型). Required.
    pub enterprise_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateTaxiCompany {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `tax_id`, `address`, `invoice_mode`, `legal_person`, `region_id` and `enterprise_type`.
    pub fn new() -> Self {
        Self {
            company_name: None,
            tax_id: None,
            address: None,
            phone: None,
            bank_name: None,
            bank_account: None,
            invoice_mode: None,
            legal_person: None,
            short_name: None,
            region_id: None,
            enterprise_type: None,
            extra: Extra::new(),
        }
    }

    /// Company name (公司名称).
    pub fn company_name<Via>(mut self, company_name: impl IntoField<String, Via>) -> Self {
        self.company_name = company_name.into_field();
        self
    }

    /// Tax number (税号). Required.
    pub fn tax_id<Via>(mut self, tax_id: impl IntoField<String, Via>) -> Self {
        self.tax_id = tax_id.into_field();
        self
    }

    /// Address (公司地址). Required.
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }

    /// Phone number (公司电话).
    pub fn phone<Via>(mut self, phone: impl IntoField<String, Via>) -> Self {
        self.phone = phone.into_field();
        self
    }

    /// Bank name (开户行).
    pub fn bank_name<Via>(mut self, bank_name: impl IntoField<String, Via>) -> Self {
        self.bank_name = bank_name.into_field();
        self
    }

    /// Bank account (银行账号).
    pub fn bank_account<Via>(mut self, bank_account: impl IntoField<String, Via>) -> Self {
        self.bank_account = bank_account.into_field();
        self
    }

    /// Channel that issues the fapiao (开票渠道). Required.
    pub fn invoice_mode<Via>(mut self, invoice_mode: impl IntoField<String, Via>) -> Self {
        self.invoice_mode = invoice_mode.into_field();
        self
    }

    /// Name of the legal person (企业法人姓名). Required.
    pub fn legal_person<Via>(mut self, legal_person: impl IntoField<String, Via>) -> Self {
        self.legal_person = legal_person.into_field();
        self
    }

    /// Short name of the company (公司简称).
    pub fn short_name<Via>(mut self, short_name: impl IntoField<String, Via>) -> Self {
        self.short_name = short_name.into_field();
        self
    }

    /// Administrative region id (行政区划ID). Required.
    pub fn region_id<Via>(mut self, region_id: impl IntoField<i64, Via>) -> Self {
        self.region_id = region_id.into_field();
        self
    }

    /// Enterprise type (企业类型). Required.
    pub fn enterprise_type<Via>(mut self, enterprise_type: impl IntoField<String, Via>) -> Self {
        self.enterprise_type = enterprise_type.into_field();
        self
    }
}

impl Default for CreateTaxiCompany {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateTaxiCompany
    []
    [company_name, tax_id, address, phone, bank_name, bank_account, invoice_mode, legal_person, short_name, region_id, enterprise_type,]
    ["tax_id", "address", "invoice_mode", "legal_person", "region_id", "enterprise_type",]
}

wxpay_core::operation!(CreateTaxiCompany => CreatedTaxiCompany, wxpay_core::Spec::new(
    "fapiao.create_taxi_company",
    wxpay_core::http::Method::POST,
    "/v3/taxi-invoice/taxi-company/create-taxi-company",
)
.title("新增出租车公司")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012460154")
.body(wxpay_core::Body::Json));

/// The merchant number and name of an added taxi company.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedTaxiCompany {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Company name (公司名称).
    pub company_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedTaxiCompany
    []
    [mchid, company_name,]
    []
}
