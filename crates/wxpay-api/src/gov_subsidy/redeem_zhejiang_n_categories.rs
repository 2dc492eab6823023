// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ZhejiangAcknowledgement;
use super::ZhejiangEnergyGrade;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Redeems N-category qualifications in Zhejiang (n品类核销).
///
/// `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
///
/// - Returns [`ZhejiangAcknowledgement`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：n品类核销。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::RedeemZhejiangNCategories;
///
/// let request = RedeemZhejiangNCategories::new().req_ssn("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"req_ssn":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "n品类核销",
    "/v3/gov/subsidy/zhejiang/n-qualifications/confirm",
    "POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RedeemZhejiangNCategories {
    /// Result data (品类集合).
    pub data: Option<Vec<ZhejiangNCategoryRedemption>>,
    /// Request serial number. Required.
    pub req_ssn: Option<String>,
    /// Request time.
    pub req_time: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RedeemZhejiangNCategories {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `req_ssn`.
    pub fn new() -> Self {
        Self {
            data: None,
            req_ssn: None,
            req_time: None,
            extra: Extra::new(),
        }
    }

    /// Result data (品类集合).
    pub fn data<Via>(
        mut self,
        data: impl IntoField<Vec<ZhejiangNCategoryRedemption>, Via>,
    ) -> Self {
        self.data = data.into_field();
        self
    }

    /// Request serial number. Required.
    pub fn req_ssn<Via>(mut self, req_ssn: impl IntoField<String, Via>) -> Self {
        self.req_ssn = req_ssn.into_field();
        self
    }

    /// Request time.
    pub fn req_time<Via>(mut self, req_time: impl IntoField<String, Via>) -> Self {
        self.req_time = req_time.into_field();
        self
    }
}

impl Default for RedeemZhejiangNCategories {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RedeemZhejiangNCategories
    []
    [data, req_ssn, req_time,]
    ["req_ssn",]
}

wxpay_core::operation!(RedeemZhejiangNCategories => ZhejiangAcknowledgement, wxpay_core::Spec::new(
    "gov_subsidy.redeem_zhejiang_n_categories",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/n-qualifications/confirm",
)
.title("n品类核销")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

/// The redemption of one N-category qualification in Zhejiang.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ZhejiangNCategoryRedemption {
    /// Category code (品类编码). Required.
    pub cate_code: Option<String>,
    /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub cert_no: Option<Sensitive>,
    /// Energy consumption grade (能耗等级).
    pub grade: Option<ZhejiangEnergyGrade>,
    /// Name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub name: Option<Sensitive>,
    /// When the operation took place (交易完成或商品退回时间戳). Required.
    pub operation_time: Option<String>,
    /// Bank name (银行机构名称).
    pub bank_name: Option<String>,
    /// Amount subsidized by the bank (银行补贴金额).
    pub bank_subsidy: Option<String>,
    /// Amount subsidized by the trading platform (交易平台补贴金额).
    pub plat_subsidy: Option<String>,
    /// Sales amount (销售金额). Required.
    pub sales: Option<String>,
    /// Status (品类状态). Required. Known values: 0, 1.
    pub status: Option<String>,
    /// Subsidy (政府补贴金额). Required.
    pub subsidy: Option<String>,
    /// Mobile phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub tel: Option<Sensitive>,
    /// Region code (收货地区编码). Required.
    pub add_code: Option<String>,
    /// Address (收货地址). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub address: Option<Sensitive>,
    /// Sales method or channel (销售方式). Required. Known values: 0, 1.
    pub sale_models: Option<String>,
    /// Brand (家电品牌). Required.
    pub brand: Option<String>,
    /// Region code of the activity (活动资金地区编码). Required.
    pub activity_add_code: Option<String>,
    /// Unified social credit code (统一社会信息代码). Required.
    pub uniscid: Option<String>,
    /// Name of the selling company (销售企业名称). Required.
    pub corp_name: Option<String>,
    /// Serial number of the data (数据流水号). Required.
    pub serial_num: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ZhejiangNCategoryRedemption {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `cate_code`, `cert_no`, `name`, `operation_time`, `sales`, `status`, `subsidy`, `tel`, `add_code`, `address`, `sale_models`, `brand`, `activity_add_code`, `uniscid`, `corp_name` and `serial_num`.
    pub fn new() -> Self {
        Self {
            cate_code: None,
            cert_no: None,
            grade: None,
            name: None,
            operation_time: None,
            bank_name: None,
            bank_subsidy: None,
            plat_subsidy: None,
            sales: None,
            status: None,
            subsidy: None,
            tel: None,
            add_code: None,
            address: None,
            sale_models: None,
            brand: None,
            activity_add_code: None,
            uniscid: None,
            corp_name: None,
            serial_num: None,
            extra: Extra::new(),
        }
    }

    /// Category code (品类编码). Required.
    pub fn cate_code<Via>(mut self, cate_code: impl IntoField<String, Via>) -> Self {
        self.cate_code = cate_code.into_field();
        self
    }

    /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn cert_no<Via>(mut self, cert_no: impl IntoField<Sensitive, Via>) -> Self {
        self.cert_no = cert_no.into_field();
        self
    }

    /// Energy consumption grade (能耗等级).
    pub fn grade<Via>(mut self, grade: impl IntoField<ZhejiangEnergyGrade, Via>) -> Self {
        self.grade = grade.into_field();
        self
    }

    /// Name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// When the operation took place (交易完成或商品退回时间戳). Required.
    pub fn operation_time<Via>(mut self, operation_time: impl IntoField<String, Via>) -> Self {
        self.operation_time = operation_time.into_field();
        self
    }

    /// Bank name (银行机构名称).
    pub fn bank_name<Via>(mut self, bank_name: impl IntoField<String, Via>) -> Self {
        self.bank_name = bank_name.into_field();
        self
    }

    /// Amount subsidized by the bank (银行补贴金额).
    pub fn bank_subsidy<Via>(mut self, bank_subsidy: impl IntoField<String, Via>) -> Self {
        self.bank_subsidy = bank_subsidy.into_field();
        self
    }

    /// Amount subsidized by the trading platform (交易平台补贴金额).
    pub fn plat_subsidy<Via>(mut self, plat_subsidy: impl IntoField<String, Via>) -> Self {
        self.plat_subsidy = plat_subsidy.into_field();
        self
    }

    /// Sales amount (销售金额). Required.
    pub fn sales<Via>(mut self, sales: impl IntoField<String, Via>) -> Self {
        self.sales = sales.into_field();
        self
    }

    /// Status (品类状态). Required. Known values: 0, 1.
    pub fn status<Via>(mut self, status: impl IntoField<String, Via>) -> Self {
        self.status = status.into_field();
        self
    }

    /// Subsidy (政府补贴金额). Required.
    pub fn subsidy<Via>(mut self, subsidy: impl IntoField<String, Via>) -> Self {
        self.subsidy = subsidy.into_field();
        self
    }

    /// Mobile phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn tel<Via>(mut self, tel: impl IntoField<Sensitive, Via>) -> Self {
        self.tel = tel.into_field();
        self
    }

    /// Region code (收货地区编码). Required.
    pub fn add_code<Via>(mut self, add_code: impl IntoField<String, Via>) -> Self {
        self.add_code = add_code.into_field();
        self
    }

    /// Address (收货地址). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn address<Via>(mut self, address: impl IntoField<Sensitive, Via>) -> Self {
        self.address = address.into_field();
        self
    }

    /// Sales method or channel (销售方式). Required. Known values: 0, 1.
    pub fn sale_models<Via>(mut self, sale_models: impl IntoField<String, Via>) -> Self {
        self.sale_models = sale_models.into_field();
        self
    }

    /// Brand (家电品牌). Required.
    pub fn brand<Via>(mut self, brand: impl IntoField<String, Via>) -> Self {
        self.brand = brand.into_field();
        self
    }

    /// Region code of the activity (活动资金地区编码). Required.
    pub fn activity_add_code<Via>(
        mut self,
        activity_add_code: impl IntoField<String, Via>,
    ) -> Self {
        self.activity_add_code = activity_add_code.into_field();
        self
    }

    /// Unified social credit code (统一社会信息代码). Required.
    pub fn uniscid<Via>(mut self, uniscid: impl IntoField<String, Via>) -> Self {
        self.uniscid = uniscid.into_field();
        self
    }

    /// Name of the selling company (销售企业名称). Required.
    pub fn corp_name<Via>(mut self, corp_name: impl IntoField<String, Via>) -> Self {
        self.corp_name = corp_name.into_field();
        self
    }

    /// Serial number of the data (数据流水号). Required.
    pub fn serial_num<Via>(mut self, serial_num: impl IntoField<String, Via>) -> Self {
        self.serial_num = serial_num.into_field();
        self
    }
}

impl Default for ZhejiangNCategoryRedemption {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ZhejiangNCategoryRedemption
    []
    [cate_code, cert_no, grade, name, operation_time, bank_name, bank_subsidy, plat_subsidy, sales, status, subsidy, tel, add_code, address, sale_models, brand, activity_add_code, uniscid, corp_name, serial_num,]
    ["cate_code", "cert_no", "name", "operation_time", "sales", "status", "subsidy", "tel", "add_code", "address", "sale_models", "brand", "activity_add_code", "uniscid", "corp_name", "serial_num",]
}
