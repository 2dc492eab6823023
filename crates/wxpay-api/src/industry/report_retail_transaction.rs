// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports the device and goods codes of a retail transaction (回传SN和商品编码).
///
/// `POST /v3/industry-rebate/retail-industry/transactions`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：回传SN和商品编码。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::industry::ReportRetailTransaction;
///
/// let request =
///     ReportRetailTransaction::new("1217752501201407033233368018").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_trade_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "回传SN和商品编码",
    "/v3/industry-rebate/retail-industry/transactions",
    "POST /v3/industry-rebate/retail-industry/transactions"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReportRetailTransaction {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Device number (设备号).
    pub device_id: Option<String>,
    /// Details of the goods (单品列表).
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReportRetailTransaction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            brand_id: None,
            transaction_id: None,
            sub_mchid: None,
            device_id: None,
            goods_detail: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID).
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// WeChat Pay's order number (微信支付订单号).
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Device number (设备号).
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// Details of the goods (单品列表).
    pub fn goods_detail<Via>(
        mut self,
        goods_detail: impl IntoField<Vec<GoodsDetail>, Via>,
    ) -> Self {
        self.goods_detail = goods_detail.into_field();
        self
    }
}

wxpay_core::__model_impl! { ReportRetailTransaction
    [out_trade_no,]
    [brand_id, transaction_id, sub_mchid, device_id, goods_detail,]
    ["sub_mchid",]
}

wxpay_core::operation!(ReportRetailTransaction => (), wxpay_core::Spec::new(
    "industry.report_retail_transaction",
    wxpay_core::http::Method::POST,
    "/v3/industry-rebate/retail-industry/transactions",
)
.title("回传SN和商品编码")
.family("industry")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// Goods in a retail transaction.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct GoodsDetail {
    /// Goods bar code (商品编码). Required.
    pub barcode: Option<String>,
    /// The merchant's goods code (商家商品编码).
    pub merchant_goods_id: Option<String>,
    /// Name of the goods or services (商品名称). Required.
    pub goods_name: Option<String>,
    /// Quantity (商品数量). Required.
    pub quantity: Option<i64>,
    /// Price (商品单价). Required. In fen.
    pub price: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl GoodsDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `barcode`, `goods_name`, `quantity` and `price`.
    pub fn new() -> Self {
        Self {
            barcode: None,
            merchant_goods_id: None,
            goods_name: None,
            quantity: None,
            price: None,
            extra: Extra::new(),
        }
    }

    /// Goods bar code (商品编码). Required.
    pub fn barcode<Via>(mut self, barcode: impl IntoField<String, Via>) -> Self {
        self.barcode = barcode.into_field();
        self
    }

    /// The merchant's goods code (商家商品编码).
    pub fn merchant_goods_id<Via>(
        mut self,
        merchant_goods_id: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_goods_id = merchant_goods_id.into_field();
        self
    }

    /// Name of the goods or services (商品名称). Required.
    pub fn goods_name<Via>(mut self, goods_name: impl IntoField<String, Via>) -> Self {
        self.goods_name = goods_name.into_field();
        self
    }

    /// Quantity (商品数量). Required.
    pub fn quantity<Via>(mut self, quantity: impl IntoField<i64, Via>) -> Self {
        self.quantity = quantity.into_field();
        self
    }

    /// Price (商品单价). Required. In fen.
    pub fn price<Via>(mut self, price: impl IntoField<i64, Via>) -> Self {
        self.price = price.into_field();
        self
    }
}

impl Default for GoodsDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { GoodsDetail
    []
    [barcode, merchant_goods_id, goods_name, quantity, price,]
    ["barcode", "goods_name", "quantity", "price",]
}
