// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Acknowledgement;
use super::EnergyGrade;
use super::ProductType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Uploads the data of a product (商品信息上传).
///
/// `POST /v3/gov/subsidy/goods/upload`
///
/// - Returns [`Acknowledgement`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：商品信息上传。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::{ProductType, UploadGoods};
///
/// let request = UploadGoods::new()
///     .appliance_id(1)
///     .product_name("示例名称")
///     .brand("示例文字")
///     .qualification_region_code(1)
///     .seller_name("示例名称")
///     .license_number("1217752501201407033233368018")
///     .base_price(100)
///     .average_trading_price(100)
///     .product_type(ProductType::CommonProduct)
///     .bar_code("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appliance_id":1,"average_trading_price":100,"bar_code":"1217752501201407033233368018","base_price":100,"brand":"示例文字","license_number":"1217752501201407033233368018","product_name":"示例名称","product_type":"COMMON_PRODUCT","qualification_region_code":1,"seller_name":"示例名称"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商品信息上传",
    "/v3/gov/subsidy/goods/upload",
    "POST /v3/gov/subsidy/goods/upload"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadGoods {
    /// Consumer product category id (消费品类ID). Required. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub appliance_id: Option<i64>,
    /// Product name (商品名称). Required.
    pub product_name: Option<String>,
    /// Energy efficiency grade (能效等级).
    pub energy_grade: Option<EnergyGrade>,
    /// Brand (家电品牌). Required.
    pub brand: Option<String>,
    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub qualification_region_code: Option<i64>,
    /// Seller name (销售企业名称). Required.
    pub seller_name: Option<String>,
    /// Licence or registration number (统一社会信息代码). Required.
    pub license_number: Option<String>,
    /// Base price (基准价格). Required. In fen.
    pub base_price: Option<i64>,
    /// Recent average trading price (近1个月平均交易价). Required. In fen.
    pub average_trading_price: Option<i64>,
    /// Product type (产品类型). Required.
    pub product_type: Option<ProductType>,
    /// Goods model (商品型号).
    pub product_model: Option<String>,
    /// Goods bar code (商品条码). Required.
    pub bar_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadGoods {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `appliance_id`, `product_name`, `brand`, `qualification_region_code`, `seller_name`, `license_number`, `base_price`, `average_trading_price`, `product_type` and `bar_code`.
    pub fn new() -> Self {
        Self {
            appliance_id: None,
            product_name: None,
            energy_grade: None,
            brand: None,
            qualification_region_code: None,
            seller_name: None,
            license_number: None,
            base_price: None,
            average_trading_price: None,
            product_type: None,
            product_model: None,
            bar_code: None,
            extra: Extra::new(),
        }
    }

    /// Consumer product category id (消费品类ID). Required. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub fn appliance_id<Via>(mut self, appliance_id: impl IntoField<i64, Via>) -> Self {
        self.appliance_id = appliance_id.into_field();
        self
    }

    /// Product name (商品名称). Required.
    pub fn product_name<Via>(mut self, product_name: impl IntoField<String, Via>) -> Self {
        self.product_name = product_name.into_field();
        self
    }

    /// Energy efficiency grade (能效等级).
    pub fn energy_grade<Via>(mut self, energy_grade: impl IntoField<EnergyGrade, Via>) -> Self {
        self.energy_grade = energy_grade.into_field();
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

    /// Seller name (销售企业名称). Required.
    pub fn seller_name<Via>(mut self, seller_name: impl IntoField<String, Via>) -> Self {
        self.seller_name = seller_name.into_field();
        self
    }

    /// Licence or registration number (统一社会信息代码). Required.
    pub fn license_number<Via>(mut self, license_number: impl IntoField<String, Via>) -> Self {
        self.license_number = license_number.into_field();
        self
    }

    /// Base price (基准价格). Required. In fen.
    pub fn base_price<Via>(mut self, base_price: impl IntoField<i64, Via>) -> Self {
        self.base_price = base_price.into_field();
        self
    }

    /// Recent average trading price (近1个月平均交易价). Required. In fen.
    pub fn average_trading_price<Via>(
        mut self,
        average_trading_price: impl IntoField<i64, Via>,
    ) -> Self {
        self.average_trading_price = average_trading_price.into_field();
        self
    }

    /// Product type (产品类型). Required.
    pub fn product_type<Via>(mut self, product_type: impl IntoField<ProductType, Via>) -> Self {
        self.product_type = product_type.into_field();
        self
    }

    /// Goods model (商品型号).
    pub fn product_model<Via>(mut self, product_model: impl IntoField<String, Via>) -> Self {
        self.product_model = product_model.into_field();
        self
    }

    /// Goods bar code (商品条码). Required.
    pub fn bar_code<Via>(mut self, bar_code: impl IntoField<String, Via>) -> Self {
        self.bar_code = bar_code.into_field();
        self
    }
}

impl Default for UploadGoods {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UploadGoods
    []
    [appliance_id, product_name, energy_grade, brand, qualification_region_code, seller_name, license_number, base_price, average_trading_price, product_type, product_model, bar_code,]
    ["appliance_id", "product_name", "brand", "qualification_region_code", "seller_name", "license_number", "base_price", "average_trading_price", "product_type", "bar_code",]
}

wxpay_core::operation!(UploadGoods => Acknowledgement, wxpay_core::Spec::new(
    "gov_subsidy.upload_goods",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/goods/upload",
)
.title("商品信息上传")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
