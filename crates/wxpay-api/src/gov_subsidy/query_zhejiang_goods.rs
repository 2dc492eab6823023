// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PcType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a product in Zhejiang by its bar code (商品信息查询).
///
/// `POST /v3/gov/subsidy/zhejiang/goods/query`
///
/// - Returns [`ZhejiangGoods`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：商品信息查询。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::QueryZhejiangGoods;
///
/// let request = QueryZhejiangGoods::new().req_ssn("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"req_ssn":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商品信息查询",
    "/v3/gov/subsidy/zhejiang/goods/query",
    "POST /v3/gov/subsidy/zhejiang/goods/query"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryZhejiangGoods {
    /// Goods bar code (商品条码).
    pub goods_bar_code: Option<String>,
    /// Province (省份代码).
    pub province: Option<String>,
    /// Request serial number. Required.
    pub req_ssn: Option<String>,
    /// Request time.
    pub req_time: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryZhejiangGoods {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `req_ssn`.
    pub fn new() -> Self {
        Self {
            goods_bar_code: None,
            province: None,
            req_ssn: None,
            req_time: None,
            extra: Extra::new(),
        }
    }

    /// Goods bar code (商品条码).
    pub fn goods_bar_code<Via>(mut self, goods_bar_code: impl IntoField<String, Via>) -> Self {
        self.goods_bar_code = goods_bar_code.into_field();
        self
    }

    /// Province (省份代码).
    pub fn province<Via>(mut self, province: impl IntoField<String, Via>) -> Self {
        self.province = province.into_field();
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

impl Default for QueryZhejiangGoods {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryZhejiangGoods
    []
    [goods_bar_code, province, req_ssn, req_time,]
    ["req_ssn",]
}

wxpay_core::operation!(QueryZhejiangGoods => ZhejiangGoods, wxpay_core::Spec::new(
    "gov_subsidy.query_zhejiang_goods",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/goods/query",
)
.title("商品信息查询")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

/// A product registered in Zhejiang.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZhejiangGoods {
    /// Response code (响应码).
    pub resp_code: Option<String>,
    /// Response description (响应描述).
    pub resp_desc: Option<String>,
    /// Goods bar code (商品条码).
    pub goods_bar_code: Option<String>,
    /// Unique id of this record (本记录唯一ID).
    pub seq_id: Option<String>,
    /// Province (省份代码).
    pub province: Option<String>,
    /// Code type (条码类型). Known values: 001, 002.
    pub code_type: Option<String>,
    /// Kind of goods (商品品类).
    pub goods_type: Option<String>,
    /// Name of the goods or services (商品名称).
    pub goods_name: Option<String>,
    /// Brand name (品牌名称).
    pub logo_name: Option<String>,
    /// Model of the goods (商品型号).
    pub goods_model: Option<String>,
    /// Base price (基准价格).
    pub basis_price: Option<String>,
    /// Unified social credit code of the manufacturer (厂商统一社会信用代码).
    pub manufact_cert_code: Option<String>,
    /// Manufacturer's suggested retail price (厂商指导零售价).
    pub manufact_price: Option<String>,
    /// Energy efficiency label (能效标识).
    #[doc(alias("energy_efficiency"))]
    pub energy_effciency: Option<String>,
    /// Energy efficiency record number (能效备案编号).
    pub energy_reg_code: Option<String>,
    /// Model in the energy efficiency record (能效备案型号).
    pub energy_reg_model: Option<String>,
    /// China Compulsory Certification number (3C 认证编号).
    pub reg_3c_code: Option<String>,
    /// Water efficiency label (水效标识).
    #[doc(alias("water_efficiency"))]
    pub water_effciency: Option<String>,
    /// Expiry date (有效期).
    pub expire_date: Option<String>,
    /// Description (产品描述).
    pub description: Option<String>,
    /// Global product classification code (gpc 分类代码).
    pub gpc: Option<String>,
    /// Net content (净含量).
    pub net_content: Option<String>,
    /// Unit code of the net content (净含量单位代码).
    pub unit_code: Option<String>,
    /// Country of origin (原产国).
    pub origin: Option<String>,
    /// City (市级区域代码).
    pub city: Option<String>,
    /// District or county code (区县区域代码).
    pub county: Option<String>,
    /// Data state (数据状态).
    pub data_state: Option<String>,
    /// Remark (备注).
    pub remark: Option<String>,
    /// Upload state (上送状态).
    pub upload_state: Option<String>,
    /// When it expires (失效时间).
    pub expire_time: Option<String>,
    /// Says whether it is an AI product (是否 AI 产品).
    pub is_ai_product: Option<String>,
    /// Device type (设备类型).
    pub device_type: Option<String>,
    /// Manufacturer identification code (厂商识别代码).
    pub manufact_code: Option<String>,
    /// When the manufacturer was registered (厂商注册日期).
    pub manufact_login_date: Option<String>,
    /// When the manufacturer became invalid (厂商失效日期).
    pub manufact_logout_date: Option<String>,
    /// Mark of the manufacturer's invalidity (厂商失效标识).
    pub manufact_logout_flag: Option<String>,
    /// Registered address of the manufacturer (厂商注册地址).
    pub manufact_register_addr: Option<String>,
    /// When the manufacturer expires (厂商过期日期).
    pub manufact_valid_date: Option<String>,
    /// Company name of the manufacturer (厂商企业名称).
    pub manufact_firm_name: Option<String>,
    /// Company's pricing unit (企业定价单位).
    pub price_unit: Option<String>,
    /// Market launch date (上市日期).
    pub sale_date: Option<String>,
    /// Type (PC 类型).
    pub pc_type: Option<PcType>,
    /// Code of the uploading platform (上送平台编码).
    pub msg_src_platform: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ZhejiangGoods
    []
    [resp_code, resp_desc, goods_bar_code, seq_id, province, code_type, goods_type, goods_name, logo_name, goods_model, basis_price, manufact_cert_code, manufact_price, energy_effciency, energy_reg_code, energy_reg_model, reg_3c_code, water_effciency, expire_date, description, gpc, net_content, unit_code, origin, city, county, data_state, remark, upload_state, expire_time, is_ai_product, device_type, manufact_code, manufact_login_date, manufact_logout_date, manufact_logout_flag, manufact_register_addr, manufact_valid_date, manufact_firm_name, price_unit, sale_date, pc_type, msg_src_platform,]
    []
}
