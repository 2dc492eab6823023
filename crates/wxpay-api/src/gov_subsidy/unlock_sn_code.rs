// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Acknowledgement;
use super::ProductType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Unlocks a serial number (sn码解锁).
///
/// `POST /v3/gov/subsidy/sncode/unlock`
///
/// - Returns [`Acknowledgement`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：sn码解锁。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::{ProductType, UnlockSnCode};
///
/// let request = UnlockSnCode::new("1217752501201407033233368018")
///     .appliance_id(1)
///     .qualification_region_code(1)
///     .sn_code("1217752501201407033233368018")
///     .barcode("示例文字")
///     .product_type(ProductType::CommonProduct);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appliance_id":1,"barcode":"示例文字","out_trade_no":"1217752501201407033233368018","product_type":"COMMON_PRODUCT","qualification_region_code":1,"sn_code":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "sn码解锁",
    "/v3/gov/subsidy/sncode/unlock",
    "POST /v3/gov/subsidy/sncode/unlock"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UnlockSnCode {
    /// The merchant's own order number (商户支付订单号). Required.
    pub out_trade_no: String,
    /// Consumer product category id (消费品类ID). Required. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub appliance_id: Option<i64>,
    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub qualification_region_code: Option<i64>,
    /// Serial number of the goods (S/N码). Required.
    pub sn_code: Option<String>,
    /// Goods bar code (商品条码). Required.
    pub barcode: Option<String>,
    /// Product type (产品类型). Required.
    pub product_type: Option<ProductType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UnlockSnCode {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `appliance_id`, `qualification_region_code`, `sn_code`, `barcode` and `product_type`.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            appliance_id: None,
            qualification_region_code: None,
            sn_code: None,
            barcode: None,
            product_type: None,
            extra: Extra::new(),
        }
    }

    /// Consumer product category id (消费品类ID). Required. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub fn appliance_id<Via>(mut self, appliance_id: impl IntoField<i64, Via>) -> Self {
        self.appliance_id = appliance_id.into_field();
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

    /// Goods bar code (商品条码). Required.
    pub fn barcode<Via>(mut self, barcode: impl IntoField<String, Via>) -> Self {
        self.barcode = barcode.into_field();
        self
    }

    /// Product type (产品类型). Required.
    pub fn product_type<Via>(mut self, product_type: impl IntoField<ProductType, Via>) -> Self {
        self.product_type = product_type.into_field();
        self
    }
}

wxpay_core::__model_impl! { UnlockSnCode
    [out_trade_no,]
    [appliance_id, qualification_region_code, sn_code, barcode, product_type,]
    ["appliance_id", "qualification_region_code", "sn_code", "barcode", "product_type",]
}

wxpay_core::operation!(UnlockSnCode => Acknowledgement, wxpay_core::Spec::new(
    "gov_subsidy.unlock_sn_code",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/sncode/unlock",
)
.title("sn码解锁")
.family("gov_subsidy")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
