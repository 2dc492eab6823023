// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ZhejiangAcknowledgement;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Unlocks a serial number in Zhejiang (sn码解锁).
///
/// `POST /v3/gov/subsidy/zhejiang/sncode/unlock`
///
/// - Returns [`ZhejiangAcknowledgement`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：sn码解锁。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::UnlockZhejiangSnCode;
///
/// let request = UnlockZhejiangSnCode::new()
///     .req_ssn("示例文字")
///     .req_time("2026-01-31T12:00:00+08:00")
///     .create_user("示例文字")
///     .province("示例文字")
///     .sn("示例文字")
///     .goods_bar_code("1217752501201407033233368018")
///     .goods_type("示例文字")
///     .goods_name("示例名称")
///     .trans_orderid("示例文字")
///     .ori_pay_orderid("示例文字")
///     .order_price("示例文字")
///     .sell_orderid("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"create_user":"示例文字","goods_bar_code":"1217752501201407033233368018","goods_name":"示例名称","goods_type":"示例文字","order_price":"示例文字","ori_pay_orderid":"示例文字","province":"示例文字","req_ssn":"示例文字","req_time":"2026-01-31T12:00:00+08:00","sell_orderid":"示例文字","sn":"示例文字","trans_orderid":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "sn码解锁",
    "/v3/gov/subsidy/zhejiang/sncode/unlock",
    "POST /v3/gov/subsidy/zhejiang/sncode/unlock"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UnlockZhejiangSnCode {
    /// Request serial number. Required.
    pub req_ssn: Option<String>,
    /// Request time. Required.
    pub req_time: Option<String>,
    /// Initiating party (发起方). Required.
    pub create_user: Option<String>,
    /// Province (省份代码). Required.
    pub province: Option<String>,
    /// Unified social credit code of the manufacturer (厂商统一 社会信用 代码).
    pub manufact_cert_code: Option<String>,
    /// Serial number of the goods (商品 SN码). Required.
    pub sn: Option<String>,
    /// Goods bar code (商品条码). Required.
    pub goods_bar_code: Option<String>,
    /// Kind of goods (商品品类). Required.
    pub goods_type: Option<String>,
    /// Name of the goods or services (商品名称). Required.
    pub goods_name: Option<String>,
    /// Model of the goods (商品型号).
    pub goods_model: Option<String>,
    /// First IMEI code (IMEI\_1 码).
    pub imei1: Option<String>,
    /// Second IMEI code (IMEI\_2 码).
    pub imei2: Option<String>,
    /// Transaction order number (交易订单 号). Required.
    pub trans_orderid: Option<String>,
    /// Original payment order number (原支付订 单号). Required.
    pub ori_pay_orderid: Option<String>,
    /// Order amount (订单金额). Required.
    pub order_price: Option<String>,
    /// Acquiring institution (收单机构).
    pub acquire_code: Option<String>,
    /// Sales order number (销售订单 号). Required.
    pub sell_orderid: Option<String>,
    /// City (市级区域 代码).
    pub city: Option<String>,
    /// District or county code (区县区域代码).
    pub county: Option<String>,
    /// Says whether it is an AI product (是否 AI 产 品).
    pub is_ai_product: Option<String>,
    /// Time of sale (销售时间).
    pub sale_time: Option<DateTime>,
    /// Manufacturer details (厂商信息).
    pub mfr_info: Option<String>,
    /// Brand (具体品牌).
    pub brand: Option<String>,
    /// Channel type (渠道类型).
    pub sales_models: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UnlockZhejiangSnCode {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `req_ssn`, `req_time`, `create_user`, `province`, `sn`, `goods_bar_code`, `goods_type`, `goods_name`, `trans_orderid`, `ori_pay_orderid`, `order_price` and `sell_orderid`.
    pub fn new() -> Self {
        Self {
            req_ssn: None,
            req_time: None,
            create_user: None,
            province: None,
            manufact_cert_code: None,
            sn: None,
            goods_bar_code: None,
            goods_type: None,
            goods_name: None,
            goods_model: None,
            imei1: None,
            imei2: None,
            trans_orderid: None,
            ori_pay_orderid: None,
            order_price: None,
            acquire_code: None,
            sell_orderid: None,
            city: None,
            county: None,
            is_ai_product: None,
            sale_time: None,
            mfr_info: None,
            brand: None,
            sales_models: None,
            extra: Extra::new(),
        }
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

    /// Initiating party (发起方). Required.
    pub fn create_user<Via>(mut self, create_user: impl IntoField<String, Via>) -> Self {
        self.create_user = create_user.into_field();
        self
    }

    /// Province (省份代码). Required.
    pub fn province<Via>(mut self, province: impl IntoField<String, Via>) -> Self {
        self.province = province.into_field();
        self
    }

    /// Unified social credit code of the manufacturer (厂商统一 社会信用 代码).
    pub fn manufact_cert_code<Via>(
        mut self,
        manufact_cert_code: impl IntoField<String, Via>,
    ) -> Self {
        self.manufact_cert_code = manufact_cert_code.into_field();
        self
    }

    /// Serial number of the goods (商品 SN码). Required.
    pub fn sn<Via>(mut self, sn: impl IntoField<String, Via>) -> Self {
        self.sn = sn.into_field();
        self
    }

    /// Goods bar code (商品条码). Required.
    pub fn goods_bar_code<Via>(mut self, goods_bar_code: impl IntoField<String, Via>) -> Self {
        self.goods_bar_code = goods_bar_code.into_field();
        self
    }

    /// Kind of goods (商品品类). Required.
    pub fn goods_type<Via>(mut self, goods_type: impl IntoField<String, Via>) -> Self {
        self.goods_type = goods_type.into_field();
        self
    }

    /// Name of the goods or services (商品名称). Required.
    pub fn goods_name<Via>(mut self, goods_name: impl IntoField<String, Via>) -> Self {
        self.goods_name = goods_name.into_field();
        self
    }

    /// Model of the goods (商品型号).
    pub fn goods_model<Via>(mut self, goods_model: impl IntoField<String, Via>) -> Self {
        self.goods_model = goods_model.into_field();
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

    /// Transaction order number (交易订单 号). Required.
    pub fn trans_orderid<Via>(mut self, trans_orderid: impl IntoField<String, Via>) -> Self {
        self.trans_orderid = trans_orderid.into_field();
        self
    }

    /// Original payment order number (原支付订 单号). Required.
    pub fn ori_pay_orderid<Via>(mut self, ori_pay_orderid: impl IntoField<String, Via>) -> Self {
        self.ori_pay_orderid = ori_pay_orderid.into_field();
        self
    }

    /// Order amount (订单金额). Required.
    pub fn order_price<Via>(mut self, order_price: impl IntoField<String, Via>) -> Self {
        self.order_price = order_price.into_field();
        self
    }

    /// Acquiring institution (收单机构).
    pub fn acquire_code<Via>(mut self, acquire_code: impl IntoField<String, Via>) -> Self {
        self.acquire_code = acquire_code.into_field();
        self
    }

    /// Sales order number (销售订单 号). Required.
    pub fn sell_orderid<Via>(mut self, sell_orderid: impl IntoField<String, Via>) -> Self {
        self.sell_orderid = sell_orderid.into_field();
        self
    }

    /// City (市级区域 代码).
    pub fn city<Via>(mut self, city: impl IntoField<String, Via>) -> Self {
        self.city = city.into_field();
        self
    }

    /// District or county code (区县区域代码).
    pub fn county<Via>(mut self, county: impl IntoField<String, Via>) -> Self {
        self.county = county.into_field();
        self
    }

    /// Says whether it is an AI product (是否 AI 产 品).
    pub fn is_ai_product<Via>(mut self, is_ai_product: impl IntoField<String, Via>) -> Self {
        self.is_ai_product = is_ai_product.into_field();
        self
    }

    /// Time of sale (销售时间).
    pub fn sale_time<Via>(mut self, sale_time: impl IntoField<DateTime, Via>) -> Self {
        self.sale_time = sale_time.into_field();
        self
    }

    /// Manufacturer details (厂商信息).
    pub fn mfr_info<Via>(mut self, mfr_info: impl IntoField<String, Via>) -> Self {
        self.mfr_info = mfr_info.into_field();
        self
    }

    /// Brand (具体品牌).
    pub fn brand<Via>(mut self, brand: impl IntoField<String, Via>) -> Self {
        self.brand = brand.into_field();
        self
    }

    /// Channel type (渠道类型).
    pub fn sales_models<Via>(mut self, sales_models: impl IntoField<String, Via>) -> Self {
        self.sales_models = sales_models.into_field();
        self
    }
}

impl Default for UnlockZhejiangSnCode {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UnlockZhejiangSnCode
    []
    [req_ssn, req_time, create_user, province, manufact_cert_code, sn, goods_bar_code, goods_type, goods_name, goods_model, imei1, imei2, trans_orderid, ori_pay_orderid, order_price, acquire_code, sell_orderid, city, county, is_ai_product, sale_time, mfr_info, brand, sales_models,]
    ["req_ssn", "req_time", "create_user", "province", "sn", "goods_bar_code", "goods_type", "goods_name", "trans_orderid", "ori_pay_orderid", "order_price", "sell_orderid",]
}

wxpay_core::operation!(UnlockZhejiangSnCode => ZhejiangAcknowledgement, wxpay_core::Spec::new(
    "gov_subsidy.unlock_zhejiang_sn_code",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/sncode/unlock",
)
.title("sn码解锁")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
