// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the sales state of a serial number in Zhejiang (sn码销售状态查询).
///
/// `POST /v3/gov/subsidy/zhejiang/sncode/query`
///
/// - Returns [`ZhejiangSnCode`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：sn码销售状态查询。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::QueryZhejiangSnCode;
///
/// let request = QueryZhejiangSnCode::new()
///     .sn("示例文字")
///     .province("示例文字")
///     .goods_type("示例文字")
///     .goods_bar_code("1217752501201407033233368018")
///     .req_ssn("示例文字")
///     .req_time("2026-01-31T12:00:00+08:00");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"goods_bar_code":"1217752501201407033233368018","goods_type":"示例文字","province":"示例文字","req_ssn":"示例文字","req_time":"2026-01-31T12:00:00+08:00","sn":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "sn码销售状态查询",
    "/v3/gov/subsidy/zhejiang/sncode/query",
    "POST /v3/gov/subsidy/zhejiang/sncode/query"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryZhejiangSnCode {
    /// Serial number of the goods (商品SN码). Required.
    pub sn: Option<String>,
    /// Province (省份代码). Required.
    pub province: Option<String>,
    /// Unified social credit code of the manufacturer (厂商统一社会信 用代码).
    pub manufact_cert_code: Option<String>,
    /// Kind of goods (商品品类). Required.
    pub goods_type: Option<String>,
    /// Goods bar code (商品条码). Required.
    pub goods_bar_code: Option<String>,
    /// First IMEI code (IMEI\_1 码).
    pub imei1: Option<String>,
    /// Second IMEI code (IMEI\_2 码).
    pub imei2: Option<String>,
    /// Channel type (渠道类型).
    pub sales_models: Option<String>,
    /// Request serial number. Required.
    pub req_ssn: Option<String>,
    /// Request time. Required.
    pub req_time: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryZhejiangSnCode {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sn`, `province`, `goods_type`, `goods_bar_code`, `req_ssn` and `req_time`.
    pub fn new() -> Self {
        Self {
            sn: None,
            province: None,
            manufact_cert_code: None,
            goods_type: None,
            goods_bar_code: None,
            imei1: None,
            imei2: None,
            sales_models: None,
            req_ssn: None,
            req_time: None,
            extra: Extra::new(),
        }
    }

    /// Serial number of the goods (商品SN码). Required.
    pub fn sn<Via>(mut self, sn: impl IntoField<String, Via>) -> Self {
        self.sn = sn.into_field();
        self
    }

    /// Province (省份代码). Required.
    pub fn province<Via>(mut self, province: impl IntoField<String, Via>) -> Self {
        self.province = province.into_field();
        self
    }

    /// Unified social credit code of the manufacturer (厂商统一社会信 用代码).
    pub fn manufact_cert_code<Via>(
        mut self,
        manufact_cert_code: impl IntoField<String, Via>,
    ) -> Self {
        self.manufact_cert_code = manufact_cert_code.into_field();
        self
    }

    /// Kind of goods (商品品类). Required.
    pub fn goods_type<Via>(mut self, goods_type: impl IntoField<String, Via>) -> Self {
        self.goods_type = goods_type.into_field();
        self
    }

    /// Goods bar code (商品条码). Required.
    pub fn goods_bar_code<Via>(mut self, goods_bar_code: impl IntoField<String, Via>) -> Self {
        self.goods_bar_code = goods_bar_code.into_field();
        self
    }

    /// First IMEI code (IMEI\_1 码).
    pub fn imei1<Via>(mut self, imei1: impl IntoField<String, Via>) -> Self {
        self.imei1 = imei1.into_field();
        self
    }

    /// Second IMEI code (IMEI\_2 码).
    pub fn imei2<Via>(mut self, imei2: impl IntoField<String, Via>) -> Self {
        self.imei2 = imei2.into_field();
        self
    }

    /// Channel type (渠道类型).
    pub fn sales_models<Via>(mut self, sales_models: impl IntoField<String, Via>) -> Self {
        self.sales_models = sales_models.into_field();
        self
    }

    /// Request serial number. Required.
    pub fn req_ssn<Via>(mut self, req_ssn: impl IntoField<String, Via>) -> Self {
        self.req_ssn = req_ssn.into_field();
        self
    }

    /// Request time. Required.
    pub fn req_time<Via>(mut self, req_time: impl IntoField<String, Via>) -> Self {
        self.req_time = req_time.into_field();
        self
    }
}

impl Default for QueryZhejiangSnCode {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryZhejiangSnCode
    []
    [sn, province, manufact_cert_code, goods_type, goods_bar_code, imei1, imei2, sales_models, req_ssn, req_time,]
    ["sn", "province", "goods_type", "goods_bar_code", "req_ssn", "req_time",]
}

wxpay_core::operation!(QueryZhejiangSnCode => ZhejiangSnCode, wxpay_core::Spec::new(
    "gov_subsidy.query_zhejiang_sn_code",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/sncode/query",
)
.title("sn码销售状态查询")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

/// A serial number in Zhejiang with its sales state.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZhejiangSnCode {
    /// Response code (响应码).
    pub resp_code: Option<String>,
    /// Response description (响应描述).
    pub resp_desc: Option<String>,
    /// Serial number of the goods (商品SN码).
    pub sn: Option<String>,
    /// Province (省份代码).
    pub province: Option<String>,
    /// Sales state (售卖状态).
    pub sell_state: Option<ZhejiangSellState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ZhejiangSnCode
    []
    [resp_code, resp_desc, sn, province, sell_state,]
    []
}

wxpay_core::open_enum! {
    /// The sales state of a serial number in Zhejiang.
    pub enum ZhejiangSellState {
        U0022 = "U0022",
        U0023 = "U0023",
        U0024 = "U0024",
        U9999 = "U9999",
    }
}
