// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OutboundOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks to send the funds of an order abroad (申请资金出境).
///
/// `POST /v3/funds-to-oversea/orders`
///
/// - Returns [`OutboundOrder`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe with the same `out_order_id` and the same parameters.
/// - 中文：申请资金出境。调用方：平台商户；`out_order_id` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476113)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant may not send funds abroad. | Apply for the permission. |
/// | `NOT_FOUND` | 404 | No such resource. | Check the parameters. Send the same request again later. |
/// | `FREQUENCY_LIMITED` | 429 | Outbound orders too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::{
///     CreateOutboundOrder, ExpressInfo, GoodsInfo, OutboundPayee, PresaleInfo,
///     PresalePaymentType, SellerInfo,
/// };
///
/// let request = CreateOutboundOrder::new("xxxxxxxx_1123123")
///     .sub_mchid("123456")
///     .transaction_id("4208450740201411110007820472")
///     .amount(10)
///     .foreign_currency("USD")
///     .goods_info([GoodsInfo::new()
///         .goods_name("示例商品")
///         .goods_category("示例文字")
///         .goods_unit_price(1)
///         .goods_quantity(1)])
///     .seller_info(
///         SellerInfo::new()
///             .oversea_business_name("示例名称")
///             .oversea_shop_name("示例名称")
///             .seller_id("xx2123123123"),
///     )
///     .express_info(
///         ExpressInfo::new()
///             .courier_number("xxxxxx_xxxxxx_1231")
///             .express_company_name("示例公司"),
///     )
///     .payee_info(OutboundPayee::new().payee_id("ID123112312"))
///     .presale_info(
///         PresaleInfo::new()
///             .r#type(PresalePaymentType::Deposit)
///             .total_amount(10)
///             .deposit_transaction_id("4208450740201411110007820472")
///             .balance_transaction_id("4208450740201411110007820472"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":10,"express_info":{"courier_number":"xxxxxx_xxxxxx_1231","express_company_name":"示例公司"},"foreign_currency":"USD","goods_info":[{"goods_category":"示例文字","goods_name":"示例商品","goods_quantity":1,"goods_unit_price":1}],"out_order_id":"xxxxxxxx_1123123","payee_info":{"payee_id":"ID123112312"},"presale_info":{"balance_transaction_id":"4208450740201411110007820472","deposit_transaction_id":"4208450740201411110007820472","total_amount":10,"type":"DEPOSIT"},"seller_info":{"oversea_business_name":"示例名称","oversea_shop_name":"示例名称","seller_id":"xx2123123123"},"sub_mchid":"123456","transaction_id":"4208450740201411110007820472"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请资金出境",
    "/v3/funds-to-oversea/orders",
    "POST /v3/funds-to-oversea/orders",
    "4012476113"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateOutboundOrder {
    /// The merchant's own order number (商户出境单号). Required. At most 64 characters.
    pub out_order_id: String,
    /// The sub-merchant's number (二级商户号). Required. At most 64 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required. At most 64 characters.
    pub transaction_id: Option<String>,
    /// Amount (出境金额). Required. In fen.
    pub amount: Option<i64>,
    /// Foreign currency (境外收款币种). Required. At most 20 characters.
    pub foreign_currency: Option<String>,
    /// Goods details (商品信息).
    pub goods_info: Option<Vec<GoodsInfo>>,
    /// Details of the seller (卖家信息). Required.
    pub seller_info: Option<SellerInfo>,
    /// Logistics details (物流信息).
    pub express_info: Option<ExpressInfo>,
    /// Details of the payee (收款人信息). Required.
    pub payee_info: Option<OutboundPayee>,
    /// Presale details (预售信息).
    pub presale_info: Option<PresaleInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateOutboundOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `transaction_id`, `amount`, `foreign_currency`, `seller_info` and `payee_info`.
    pub fn new(out_order_id: impl Into<String>) -> Self {
        Self {
            out_order_id: out_order_id.into(),
            sub_mchid: None,
            transaction_id: None,
            amount: None,
            foreign_currency: None,
            goods_info: None,
            seller_info: None,
            express_info: None,
            payee_info: None,
            presale_info: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required. At most 64 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). Required. At most 64 characters.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Amount (出境金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Foreign currency (境外收款币种). Required. At most 20 characters.
    pub fn foreign_currency<Via>(mut self, foreign_currency: impl IntoField<String, Via>) -> Self {
        self.foreign_currency = foreign_currency.into_field();
        self
    }

    /// Goods details (商品信息).
    pub fn goods_info<Via>(mut self, goods_info: impl IntoField<Vec<GoodsInfo>, Via>) -> Self {
        self.goods_info = goods_info.into_field();
        self
    }

    /// Details of the seller (卖家信息). Required.
    pub fn seller_info<Via>(mut self, seller_info: impl IntoField<SellerInfo, Via>) -> Self {
        self.seller_info = seller_info.into_field();
        self
    }

    /// Logistics details (物流信息).
    pub fn express_info<Via>(mut self, express_info: impl IntoField<ExpressInfo, Via>) -> Self {
        self.express_info = express_info.into_field();
        self
    }

    /// Details of the payee (收款人信息). Required.
    pub fn payee_info<Via>(mut self, payee_info: impl IntoField<OutboundPayee, Via>) -> Self {
        self.payee_info = payee_info.into_field();
        self
    }

    /// Presale details (预售信息).
    pub fn presale_info<Via>(mut self, presale_info: impl IntoField<PresaleInfo, Via>) -> Self {
        self.presale_info = presale_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateOutboundOrder
    [out_order_id,]
    [sub_mchid, transaction_id, amount, foreign_currency, goods_info, seller_info, express_info, payee_info, presale_info,]
    ["sub_mchid", "transaction_id", "amount", "foreign_currency", "seller_info", "payee_info",]
}

wxpay_core::operation!(CreateOutboundOrder => OutboundOrder, wxpay_core::Spec::new(
    "ecommerce_funds.create_outbound_order",
    wxpay_core::http::Method::POST,
    "/v3/funds-to-oversea/orders",
)
.title("申请资金出境")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476113")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_id")));

/// Goods of an order whose funds are sent abroad.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct GoodsInfo {
    /// Name of the goods or services (商品名称). Required. At most 128 characters.
    pub goods_name: Option<String>,
    /// Goods category (商品类目). Required. At most 32 characters.
    pub goods_category: Option<String>,
    /// Unit price of the goods (商品单价). Required. In fen.
    pub goods_unit_price: Option<i64>,
    /// Quantity of the goods (商品数量). Required.
    pub goods_quantity: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl GoodsInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `goods_name`, `goods_category`, `goods_unit_price` and `goods_quantity`.
    pub fn new() -> Self {
        Self {
            goods_name: None,
            goods_category: None,
            goods_unit_price: None,
            goods_quantity: None,
            extra: Extra::new(),
        }
    }

    /// Name of the goods or services (商品名称). Required. At most 128 characters.
    pub fn goods_name<Via>(mut self, goods_name: impl IntoField<String, Via>) -> Self {
        self.goods_name = goods_name.into_field();
        self
    }

    /// Goods category (商品类目). Required. At most 32 characters.
    pub fn goods_category<Via>(mut self, goods_category: impl IntoField<String, Via>) -> Self {
        self.goods_category = goods_category.into_field();
        self
    }

    /// Unit price of the goods (商品单价). Required. In fen.
    pub fn goods_unit_price<Via>(mut self, goods_unit_price: impl IntoField<i64, Via>) -> Self {
        self.goods_unit_price = goods_unit_price.into_field();
        self
    }

    /// Quantity of the goods (商品数量). Required.
    pub fn goods_quantity<Via>(mut self, goods_quantity: impl IntoField<i64, Via>) -> Self {
        self.goods_quantity = goods_quantity.into_field();
        self
    }
}

impl Default for GoodsInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { GoodsInfo
    []
    [goods_name, goods_category, goods_unit_price, goods_quantity,]
    ["goods_name", "goods_category", "goods_unit_price", "goods_quantity",]
}

/// The seller abroad.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SellerInfo {
    /// Business entity name of the overseas seller (境外卖家经营主体名称). Required. At most 256 characters.
    pub oversea_business_name: Option<String>,
    /// Shop name of the overseas seller (境外卖家店铺名称). Required. At most 256 characters.
    pub oversea_shop_name: Option<String>,
    /// Seller id (卖家ID). Required. At most 128 characters.
    pub seller_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SellerInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `oversea_business_name`, `oversea_shop_name` and `seller_id`.
    pub fn new() -> Self {
        Self {
            oversea_business_name: None,
            oversea_shop_name: None,
            seller_id: None,
            extra: Extra::new(),
        }
    }

    /// Business entity name of the overseas seller (境外卖家经营主体名称). Required. At most 256 characters.
    pub fn oversea_business_name<Via>(
        mut self,
        oversea_business_name: impl IntoField<String, Via>,
    ) -> Self {
        self.oversea_business_name = oversea_business_name.into_field();
        self
    }

    /// Shop name of the overseas seller (境外卖家店铺名称). Required. At most 256 characters.
    pub fn oversea_shop_name<Via>(
        mut self,
        oversea_shop_name: impl IntoField<String, Via>,
    ) -> Self {
        self.oversea_shop_name = oversea_shop_name.into_field();
        self
    }

    /// Seller id (卖家ID). Required. At most 128 characters.
    pub fn seller_id<Via>(mut self, seller_id: impl IntoField<String, Via>) -> Self {
        self.seller_id = seller_id.into_field();
        self
    }
}

impl Default for SellerInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SellerInfo
    []
    [oversea_business_name, oversea_shop_name, seller_id,]
    ["oversea_business_name", "oversea_shop_name", "seller_id",]
}

/// Shipping of the goods.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ExpressInfo {
    /// Tracking number (物流单号). Required. At most 256 characters.
    pub courier_number: Option<String>,
    /// Logistics company name (物流商名称). Required. At most 256 characters.
    pub express_company_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ExpressInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `courier_number` and `express_company_name`.
    pub fn new() -> Self {
        Self {
            courier_number: None,
            express_company_name: None,
            extra: Extra::new(),
        }
    }

    /// Tracking number (物流单号). Required. At most 256 characters.
    pub fn courier_number<Via>(mut self, courier_number: impl IntoField<String, Via>) -> Self {
        self.courier_number = courier_number.into_field();
        self
    }

    /// Logistics company name (物流商名称). Required. At most 256 characters.
    pub fn express_company_name<Via>(
        mut self,
        express_company_name: impl IntoField<String, Via>,
    ) -> Self {
        self.express_company_name = express_company_name.into_field();
        self
    }
}

impl Default for ExpressInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ExpressInfo
    []
    [courier_number, express_company_name,]
    ["courier_number", "express_company_name",]
}

/// Receiver of the funds abroad.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct OutboundPayee {
    /// Payee identification number (收款人识别号). Required. At most 128 characters.
    pub payee_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl OutboundPayee {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `payee_id`.
    pub fn new() -> Self {
        Self {
            payee_id: None,
            extra: Extra::new(),
        }
    }

    /// Payee identification number (收款人识别号). Required. At most 128 characters.
    pub fn payee_id<Via>(mut self, payee_id: impl IntoField<String, Via>) -> Self {
        self.payee_id = payee_id.into_field();
        self
    }
}

impl Default for OutboundPayee {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { OutboundPayee
    []
    [payee_id,]
    ["payee_id",]
}

impl From<&str> for OutboundPayee {
    /// Takes the `payee_id`.
    fn from(payee_id: &str) -> Self {
        Self::new().payee_id(payee_id)
    }
}

impl From<String> for OutboundPayee {
    /// Takes the `payee_id`.
    fn from(payee_id: String) -> Self {
        Self::new().payee_id(payee_id)
    }
}

/// Says whether a payment is a presale's deposit or balance, and its related orders.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PresaleInfo {
    /// Kind (订单类型). Required.
    pub r#type: Option<PresalePaymentType>,
    /// Total amount (预售订单总金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Number of the associated deposit order (关联定金订单号). At most 64 characters.
    pub deposit_transaction_id: Option<String>,
    /// Number of the associated balance order (关联尾款订单号). At most 64 characters.
    pub balance_transaction_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PresaleInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type` and `total_amount`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            total_amount: None,
            deposit_transaction_id: None,
            balance_transaction_id: None,
            extra: Extra::new(),
        }
    }

    /// Kind (订单类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<PresalePaymentType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Total amount (预售订单总金额). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Number of the associated deposit order (关联定金订单号). At most 64 characters.
    pub fn deposit_transaction_id<Via>(
        mut self,
        deposit_transaction_id: impl IntoField<String, Via>,
    ) -> Self {
        self.deposit_transaction_id = deposit_transaction_id.into_field();
        self
    }

    /// Number of the associated balance order (关联尾款订单号). At most 64 characters.
    pub fn balance_transaction_id<Via>(
        mut self,
        balance_transaction_id: impl IntoField<String, Via>,
    ) -> Self {
        self.balance_transaction_id = balance_transaction_id.into_field();
        self
    }
}

impl Default for PresaleInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PresaleInfo
    []
    [r#type = "type", total_amount, deposit_transaction_id, balance_transaction_id,]
    ["type", "total_amount",]
}

wxpay_core::open_enum! {
    /// Kind of payment of a presale.
    pub enum PresalePaymentType {
        Deposit = "DEPOSIT",
        /// Balance due.
        Balance = "BALANCE",
    }
}
