// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Acknowledgement;
use super::ProductType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Locks a serial number (sn码锁定).
///
/// `POST /v3/gov/subsidy/sncode/lock`
///
/// - Returns [`Acknowledgement`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：sn码锁定。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::{LockSnCode, ProductType};
///
/// let request = LockSnCode::new("1217752501201407033233368018")
///     .appliance_id(1)
///     .brand("示例文字")
///     .qualification_region_code(1)
///     .sn_code("1217752501201407033233368018")
///     .manufacturer_info("示例文字")
///     .barcode("示例文字")
///     .spec_model("示例文字")
///     .product_type(ProductType::CommonProduct);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appliance_id":1,"barcode":"示例文字","brand":"示例文字","manufacturer_info":"示例文字","out_trade_no":"1217752501201407033233368018","product_type":"COMMON_PRODUCT","qualification_region_code":1,"sn_code":"1217752501201407033233368018","spec_model":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "sn码锁定",
    "/v3/gov/subsidy/sncode/lock",
    "POST /v3/gov/subsidy/sncode/lock"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LockSnCode {
    /// The merchant's own order number (商户支付订单号). Required.
    pub out_trade_no: String,
    /// Consumer product category id (消费品类ID). Required. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub appliance_id: Option<i64>,
    /// Brand (家电品牌). Required.
    pub brand: Option<String>,
    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub qualification_region_code: Option<i64>,
    /// Serial number of the goods (S/N码). Required.
    pub sn_code: Option<String>,
    /// Manufacturer details (厂商信息). Required.
    pub manufacturer_info: Option<String>,
    /// Goods bar code (商品条码). Required.
    pub barcode: Option<String>,
    /// Specification and model (规格型号). Required.
    pub spec_model: Option<String>,
    /// Product type (产品类型). Required.
    pub product_type: Option<ProductType>,
    /// Time of sale (销售时间).
    pub sale_time: Option<DateTime>,
    /// First IMEI code (imei1编码).
    pub imei1: Option<String>,
    /// Second IMEI code (imei2编码).
    pub imei2: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LockSnCode {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `appliance_id`, `brand`, `qualification_region_code`, `sn_code`, `manufacturer_info`, `barcode`, `spec_model` and `product_type`.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            appliance_id: None,
            brand: None,
            qualification_region_code: None,
            sn_code: None,
            manufacturer_info: None,
            barcode: None,
            spec_model: None,
            product_type: None,
            sale_time: None,
            imei1: None,
            imei2: None,
            extra: Extra::new(),
        }
    }

    /// Consumer product category id (消费品类ID). Required. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub fn appliance_id<Via>(mut self, appliance_id: impl IntoField<i64, Via>) -> Self {
        self.appliance_id = appliance_id.into_field();
        self
    }

    /// Brand (家电品牌). Required.
    pub fn brand<Via>(mut self, brand: impl IntoField<String, Via>) -> Self {
        self.brand = brand.into_field();
        self
    }

    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub fn qualification_region_code<Via>(
        mut self,
        qualification_region_code: impl IntoField<i64, Via>,
    ) -> Self {
        self.qualification_region_code = qualification_region_code.into_field();
        self
    }

    /// Serial number of the goods (S/N码). Required.
    pub fn sn_code<Via>(mut self, sn_code: impl IntoField<String, Via>) -> Self {
        self.sn_code = sn_code.into_field();
        self
    }

    /// Manufacturer details (厂商信息). Required.
    pub fn manufacturer_info<Via>(
        mut self,
        manufacturer_info: impl IntoField<String, Via>,
    ) -> Self {
        self.manufacturer_info = manufacturer_info.into_field();
        self
    }

    /// Goods bar code (商品条码). Required.
    pub fn barcode<Via>(mut self, barcode: impl IntoField<String, Via>) -> Self {
        self.barcode = barcode.into_field();
        self
    }

    /// Specification and model (规格型号). Required.
    pub fn spec_model<Via>(mut self, spec_model: impl IntoField<String, Via>) -> Self {
        self.spec_model = spec_model.into_field();
        self
    }

    /// Product type (产品类型). Required.
    pub fn product_type<Via>(mut self, product_type: impl IntoField<ProductType, Via>) -> Self {
        self.product_type = product_type.into_field();
        self
    }

    /// Time of sale (销售时间).
    pub fn sale_time<Via>(mut self, sale_time: impl IntoField<DateTime, Via>) -> Self {
        self.sale_time = sale_time.into_field();
        self
    }

    /// First IMEI code (imei1编码).
    pub fn imei1<Via>(mut self, imei1: impl IntoField<String, Via>) -> Self {
        self.imei1 = imei1.into_field();
        self
    }

    /// Second IMEI code (imei2编码).
    pub fn imei2<Via>(mut self, imei2: impl IntoField<String, Via>) -> Self {
        self.imei2 = imei2.into_field();
        self
    }
}

wxpay_core::__model_impl! { LockSnCode
    [out_trade_no,]
    [appliance_id, brand, qualification_region_code, sn_code, manufacturer_info, barcode, spec_model, product_type, sale_time, imei1, imei2,]
    ["appliance_id", "brand", "qualification_region_code", "sn_code", "manufacturer_info", "barcode", "spec_model", "product_type",]
}

wxpay_core::operation!(LockSnCode => Acknowledgement, wxpay_core::Spec::new(
    "gov_subsidy.lock_sn_code",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/sncode/lock",
)
.title("sn码锁定")
.family("gov_subsidy")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
