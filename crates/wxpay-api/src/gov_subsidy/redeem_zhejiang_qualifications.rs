// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PcType;
use super::ZhejiangEnergyGrade;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Redeems qualifications in Zhejiang (核销资格).
///
/// `POST /v3/gov/subsidy/zhejiang/qualifications/sync`
///
/// - Returns [`ZhejiangRedemptionResult`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：核销资格。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::RedeemZhejiangQualifications;
///
/// let request = RedeemZhejiangQualifications::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "核销资格",
    "/v3/gov/subsidy/zhejiang/qualifications/sync",
    "POST /v3/gov/subsidy/zhejiang/qualifications/sync"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RedeemZhejiangQualifications {
    /// Request serial number.
    pub req_ssn: Option<String>,
    /// Result data (资格集合).
    pub data: Option<Vec<ZhejiangRedemption>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RedeemZhejiangQualifications {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            req_ssn: None,
            data: None,
            extra: Extra::new(),
        }
    }

    /// Request serial number.
    pub fn req_ssn<Via>(mut self, req_ssn: impl IntoField<String, Via>) -> Self {
        self.req_ssn = req_ssn.into_field();
        self
    }

    /// Result data (资格集合).
    pub fn data<Via>(mut self, data: impl IntoField<Vec<ZhejiangRedemption>, Via>) -> Self {
        self.data = data.into_field();
        self
    }
}

impl Default for RedeemZhejiangQualifications {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RedeemZhejiangQualifications
    []
    [req_ssn, data,]
    []
}

wxpay_core::operation!(RedeemZhejiangQualifications => ZhejiangRedemptionResult, wxpay_core::Spec::new(
    "gov_subsidy.redeem_zhejiang_qualifications",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/qualifications/sync",
)
.title("核销资格")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

/// The redemption of one qualification in Zhejiang.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ZhejiangRedemption {
    /// Authorization or credential code (品类凭证码). Required.
    pub auth_code: Option<String>,
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
    /// Region code (区县编码). Required.
    pub add_code: Option<String>,
    /// Address (收货地址). Required.
    pub address: Option<String>,
    /// Sales method or channel (销售方式). Required. Known values: 0, 1.
    pub sale_models: Option<String>,
    /// Serial number of the goods (S/N码). Required.
    pub sn_code: Option<String>,
    /// Unified social credit code (统一社会信息代码). Required.
    pub uniscid: Option<String>,
    /// Name of the selling company (销售企业名称). Required.
    pub corp_name: Option<String>,
    /// Goods bar code (商品条码). Required.
    pub barcode: Option<String>,
    /// Goods name (商品名称). Required.
    pub item_name: Option<String>,
    /// Specification and model (规格型号). Required.
    pub spec_model: Option<String>,
    /// Brand (家电品牌). Required.
    pub brand: Option<String>,
    /// Tracking number (物流单号).
    pub logistics_no: Option<String>,
    /// When the delivery was signed for (签收时间).
    pub delivery_time: Option<DateTime>,
    /// Fapiao number (发票号).
    pub invoice_no: Option<String>,
    /// Says whether it is an AI product (是否属于 AI 产品). Required.
    pub is_ai_product: Option<String>,
    /// Type (类型).
    pub pc_type: Option<PcType>,
    /// Order number (商户订单号). Required.
    pub order_no: Option<String>,
    /// Original order number (原始订单号).
    pub origin_order_no: Option<String>,
    /// Region code of the activity (活动地区编码). Required.
    pub activity_add_code: Option<String>,
    /// First IMEI code (IMEI1).
    pub imei1: Option<String>,
    /// Second IMEI code (IMEI2).
    pub imei2: Option<String>,
    /// Order number for locking the serial number (3C SN 锁定解锁订单号).
    pub ccc_sn_order_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ZhejiangRedemption {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `auth_code`, `cate_code`, `cert_no`, `name`, `operation_time`, `sales`, `status`, `subsidy`, `tel`, `add_code`, `address`, `sale_models`, `sn_code`, `uniscid`, `corp_name`, `barcode`, `item_name`, `spec_model`, `brand`, `is_ai_product`, `order_no` and `activity_add_code`.
    pub fn new() -> Self {
        Self {
            auth_code: None,
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
            sn_code: None,
            uniscid: None,
            corp_name: None,
            barcode: None,
            item_name: None,
            spec_model: None,
            brand: None,
            logistics_no: None,
            delivery_time: None,
            invoice_no: None,
            is_ai_product: None,
            pc_type: None,
            order_no: None,
            origin_order_no: None,
            activity_add_code: None,
            imei1: None,
            imei2: None,
            ccc_sn_order_no: None,
            extra: Extra::new(),
        }
    }

    /// Authorization or credential code (品类凭证码). Required.
    pub fn auth_code<Via>(mut self, auth_code: impl IntoField<String, Via>) -> Self {
        self.auth_code = auth_code.into_field();
        self
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

    /// Region code (区县编码). Required.
    pub fn add_code<Via>(mut self, add_code: impl IntoField<String, Via>) -> Self {
        self.add_code = add_code.into_field();
        self
    }

    /// Address (收货地址). Required.
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }

    /// Sales method or channel (销售方式). Required. Known values: 0, 1.
    pub fn sale_models<Via>(mut self, sale_models: impl IntoField<String, Via>) -> Self {
        self.sale_models = sale_models.into_field();
        self
    }

    /// Serial number of the goods (S/N码). Required.
    pub fn sn_code<Via>(mut self, sn_code: impl IntoField<String, Via>) -> Self {
        self.sn_code = sn_code.into_field();
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

    /// Goods bar code (商品条码). Required.
    pub fn barcode<Via>(mut self, barcode: impl IntoField<String, Via>) -> Self {
        self.barcode = barcode.into_field();
        self
    }

    /// Goods name (商品名称). Required.
    pub fn item_name<Via>(mut self, item_name: impl IntoField<String, Via>) -> Self {
        self.item_name = item_name.into_field();
        self
    }

    /// Specification and model (规格型号). Required.
    pub fn spec_model<Via>(mut self, spec_model: impl IntoField<String, Via>) -> Self {
        self.spec_model = spec_model.into_field();
        self
    }

    /// Brand (家电品牌). Required.
    pub fn brand<Via>(mut self, brand: impl IntoField<String, Via>) -> Self {
        self.brand = brand.into_field();
        self
    }

    /// Tracking number (物流单号).
    pub fn logistics_no<Via>(mut self, logistics_no: impl IntoField<String, Via>) -> Self {
        self.logistics_no = logistics_no.into_field();
        self
    }

    /// When the delivery was signed for (签收时间).
    pub fn delivery_time<Via>(mut self, delivery_time: impl IntoField<DateTime, Via>) -> Self {
        self.delivery_time = delivery_time.into_field();
        self
    }

    /// Fapiao number (发票号).
    pub fn invoice_no<Via>(mut self, invoice_no: impl IntoField<String, Via>) -> Self {
        self.invoice_no = invoice_no.into_field();
        self
    }

    /// Says whether it is an AI product (是否属于 AI 产品). Required.
    pub fn is_ai_product<Via>(mut self, is_ai_product: impl IntoField<String, Via>) -> Self {
        self.is_ai_product = is_ai_product.into_field();
        self
    }

    /// Type (类型).
    pub fn pc_type<Via>(mut self, pc_type: impl IntoField<PcType, Via>) -> Self {
        self.pc_type = pc_type.into_field();
        self
    }

    /// Order number (商户订单号). Required.
    pub fn order_no<Via>(mut self, order_no: impl IntoField<String, Via>) -> Self {
        self.order_no = order_no.into_field();
        self
    }

    /// Original order number (原始订单号).
    pub fn origin_order_no<Via>(mut self, origin_order_no: impl IntoField<String, Via>) -> Self {
        self.origin_order_no = origin_order_no.into_field();
        self
    }

    /// Region code of the activity (活动地区编码). Required.
    pub fn activity_add_code<Via>(
        mut self,
        activity_add_code: impl IntoField<String, Via>,
    ) -> Self {
        self.activity_add_code = activity_add_code.into_field();
        self
    }

    /// First IMEI code (IMEI1).
    pub fn imei1<Via>(mut self, imei1: impl IntoField<String, Via>) -> Self {
        self.imei1 = imei1.into_field();
        self
    }

    /// Second IMEI code (IMEI2).
    pub fn imei2<Via>(mut self, imei2: impl IntoField<String, Via>) -> Self {
        self.imei2 = imei2.into_field();
        self
    }

    /// Order number for locking the serial number (3C SN 锁定解锁订单号).
    pub fn ccc_sn_order_no<Via>(mut self, ccc_sn_order_no: impl IntoField<String, Via>) -> Self {
        self.ccc_sn_order_no = ccc_sn_order_no.into_field();
        self
    }
}

impl Default for ZhejiangRedemption {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ZhejiangRedemption
    []
    [auth_code, cate_code, cert_no, grade, name, operation_time, bank_name, bank_subsidy, plat_subsidy, sales, status, subsidy, tel, add_code, address, sale_models, sn_code, uniscid, corp_name, barcode, item_name, spec_model, brand, logistics_no, delivery_time, invoice_no, is_ai_product, pc_type, order_no, origin_order_no, activity_add_code, imei1, imei2, ccc_sn_order_no,]
    ["auth_code", "cate_code", "cert_no", "name", "operation_time", "sales", "status", "subsidy", "tel", "add_code", "address", "sale_models", "sn_code", "uniscid", "corp_name", "barcode", "item_name", "spec_model", "brand", "is_ai_product", "order_no", "activity_add_code",]
}

/// The response to redemptions, with the data that failed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZhejiangRedemptionResult {
    /// Response code (响应码).
    pub resp_code: Option<String>,
    /// Response description (响应描述).
    pub resp_desc: Option<String>,
    /// Data with errors.
    pub error_data: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ZhejiangRedemptionResult
    []
    [resp_code, resp_desc, error_data,]
    []
}
