// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdentityType;
use super::LimitPay;
use super::PromotionScope;
use super::PromotionType;
use super::SubsidyPeriodType;
use super::TradeState;
use super::TradeType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Settlement of the order, with an optional subsidy.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SettleInfo {
    /// Says whether the order takes part in profit sharing (是否指定分账).
    pub profit_sharing: Option<bool>,
    /// Amount of the subsidy (补差金额). In fen.
    pub subsidy_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SettleInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            profit_sharing: None,
            subsidy_amount: None,
            extra: Extra::new(),
        }
    }

    /// Says whether the order takes part in profit sharing (是否指定分账).
    pub fn profit_sharing<Via>(mut self, profit_sharing: impl IntoField<bool, Via>) -> Self {
        self.profit_sharing = profit_sharing.into_field();
        self
    }

    /// Amount of the subsidy (补差金额). In fen.
    pub fn subsidy_amount<Via>(mut self, subsidy_amount: impl IntoField<i64, Via>) -> Self {
        self.subsidy_amount = subsidy_amount.into_field();
        self
    }
}

impl Default for SettleInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SettleInfo
    []
    [profit_sharing, subsidy_amount,]
    []
}

/// The amount of an order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Amount {
    /// Total (总金额). Required. In fen.
    pub total: Option<i64>,
    /// Currency (货币类型). At most 16 characters.
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Amount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `total`.
    pub fn new() -> Self {
        Self {
            total: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Total (总金额). Required. In fen.
    pub fn total<Via>(mut self, total: impl IntoField<i64, Via>) -> Self {
        self.total = total.into_field();
        self
    }

    /// Currency (货币类型). At most 16 characters.
    pub fn currency<Via>(mut self, currency: impl IntoField<String, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for Amount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Amount
    []
    [total, currency,]
    ["total",]
}

impl Amount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(total: i64) -> Self {
        Self::new().total(total).currency("CNY")
    }
}

/// Original price, receipt and goods of an order, used for discounts.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct OrderDetail {
    /// Original price of the order (订单原价). In fen.
    pub cost_price: Option<i64>,
    /// Receipt id of the goods (商品小票ID). At most 32 characters.
    pub invoice_id: Option<String>,
    /// Details of the goods (单品列表).
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl OrderDetail {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            cost_price: None,
            invoice_id: None,
            goods_detail: None,
            extra: Extra::new(),
        }
    }

    /// Original price of the order (订单原价). In fen.
    pub fn cost_price<Via>(mut self, cost_price: impl IntoField<i64, Via>) -> Self {
        self.cost_price = cost_price.into_field();
        self
    }

    /// Receipt id of the goods (商品小票ID). At most 32 characters.
    pub fn invoice_id<Via>(mut self, invoice_id: impl IntoField<String, Via>) -> Self {
        self.invoice_id = invoice_id.into_field();
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

impl Default for OrderDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { OrderDetail
    []
    [cost_price, invoice_id, goods_detail,]
    []
}

/// Place of the payment.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SceneInfo {
    /// IP address of the user's device (用户终端IP). Required. At most 45 characters.
    pub payer_client_ip: Option<String>,
    /// Device number (商户端设备号). At most 32 characters.
    pub device_id: Option<String>,
    /// Store details (商户门店信息).
    pub store_info: Option<StoreInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SceneInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `payer_client_ip`.
    pub fn new() -> Self {
        Self {
            payer_client_ip: None,
            device_id: None,
            store_info: None,
            extra: Extra::new(),
        }
    }

    /// IP address of the user's device (用户终端IP). Required. At most 45 characters.
    pub fn payer_client_ip<Via>(mut self, payer_client_ip: impl IntoField<String, Via>) -> Self {
        self.payer_client_ip = payer_client_ip.into_field();
        self
    }

    /// Device number (商户端设备号). At most 32 characters.
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// Store details (商户门店信息).
    pub fn store_info<Via>(mut self, store_info: impl IntoField<StoreInfo, Via>) -> Self {
        self.store_info = store_info.into_field();
        self
    }
}

impl Default for SceneInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SceneInfo
    []
    [payer_client_ip, device_id, store_info,]
    ["payer_client_ip",]
}

/// The user who has to pay, by real-name identity.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Payer {
    /// Real-name details (实名支付).
    pub identity: Option<Identity>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Payer {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            identity: None,
            extra: Extra::new(),
        }
    }

    /// Real-name details (实名支付).
    pub fn identity<Via>(mut self, identity: impl IntoField<Identity, Via>) -> Self {
        self.identity = identity.into_field();
        self
    }
}

impl Default for Payer {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Payer
    []
    [identity,]
    []
}

/// Interest subsidies that the merchant offers for installments.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubsidyInfo {
    /// List of interest subsidy details (贴息详情列表).
    pub subsidy_detail: Option<Vec<SubsidyDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubsidyInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            subsidy_detail: None,
            extra: Extra::new(),
        }
    }

    /// List of interest subsidy details (贴息详情列表).
    pub fn subsidy_detail<Via>(
        mut self,
        subsidy_detail: impl IntoField<Vec<SubsidyDetail>, Via>,
    ) -> Self {
        self.subsidy_detail = subsidy_detail.into_field();
        self
    }
}

impl Default for SubsidyInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubsidyInfo
    []
    [subsidy_detail,]
    []
}

/// The id with which the client starts the payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct Prepayment {
    /// Prepayment id (预支付交易会话标识). At most 64 characters.
    pub prepay_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Prepayment
    [prepay_id,]
    []
    []
}

/// Says whether the order takes part in profit sharing.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ProfitSharingSettleInfo {
    /// Says whether the order takes part in profit sharing (是否指定分账).
    pub profit_sharing: Option<bool>,
    /// Amount of the subsidy (补差金额). In fen. Described by SKIT; no official source confirms it.
    pub subsidy_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ProfitSharingSettleInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            profit_sharing: None,
            subsidy_amount: None,
            extra: Extra::new(),
        }
    }

    /// Says whether the order takes part in profit sharing (是否指定分账).
    pub fn profit_sharing<Via>(mut self, profit_sharing: impl IntoField<bool, Via>) -> Self {
        self.profit_sharing = profit_sharing.into_field();
        self
    }

    /// Amount of the subsidy (补差金额). In fen. Described by SKIT; no official source confirms it.
    pub fn subsidy_amount<Via>(mut self, subsidy_amount: impl IntoField<i64, Via>) -> Self {
        self.subsidy_amount = subsidy_amount.into_field();
        self
    }
}

impl Default for ProfitSharingSettleInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ProfitSharingSettleInfo
    []
    [profit_sharing, subsidy_amount,]
    []
}

/// Original price, receipt and goods of an order placed together with a contract.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ContractOrderDetail {
    /// Original price of the order (订单原价). In fen.
    pub cost_price: Option<i64>,
    /// Receipt id of the goods (商品小票ID).
    pub invoice_id: Option<String>,
    /// Details of the goods (单品列表). Required.
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ContractOrderDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `goods_detail`.
    pub fn new() -> Self {
        Self {
            cost_price: None,
            invoice_id: None,
            goods_detail: None,
            extra: Extra::new(),
        }
    }

    /// Original price of the order (订单原价). In fen.
    pub fn cost_price<Via>(mut self, cost_price: impl IntoField<i64, Via>) -> Self {
        self.cost_price = cost_price.into_field();
        self
    }

    /// Receipt id of the goods (商品小票ID).
    pub fn invoice_id<Via>(mut self, invoice_id: impl IntoField<String, Via>) -> Self {
        self.invoice_id = invoice_id.into_field();
        self
    }

    /// Details of the goods (单品列表). Required.
    pub fn goods_detail<Via>(
        mut self,
        goods_detail: impl IntoField<Vec<GoodsDetail>, Via>,
    ) -> Self {
        self.goods_detail = goods_detail.into_field();
        self
    }
}

impl Default for ContractOrderDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ContractOrderDetail
    []
    [cost_price, invoice_id, goods_detail,]
    ["goods_detail",]
}

/// Place where an order with a contract is paid.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ContractOrderSceneInfo {
    /// IP address of the user's device (用户终端IP). Required.
    pub payer_client_ip: Option<String>,
    /// Device number (商户端设备号).
    pub device_id: Option<String>,
    /// Store details (商户门店信息).
    pub store_info: Option<StoreInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ContractOrderSceneInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `payer_client_ip`.
    pub fn new() -> Self {
        Self {
            payer_client_ip: None,
            device_id: None,
            store_info: None,
            extra: Extra::new(),
        }
    }

    /// IP address of the user's device (用户终端IP). Required.
    pub fn payer_client_ip<Via>(mut self, payer_client_ip: impl IntoField<String, Via>) -> Self {
        self.payer_client_ip = payer_client_ip.into_field();
        self
    }

    /// Device number (商户端设备号).
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// Store details (商户门店信息).
    pub fn store_info<Via>(mut self, store_info: impl IntoField<StoreInfo, Via>) -> Self {
        self.store_info = store_info.into_field();
        self
    }
}

impl Default for ContractOrderSceneInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ContractOrderSceneInfo
    []
    [payer_client_ip, device_id, store_info,]
    ["payer_client_ip",]
}

/// A payer by the openid at the service provider or the sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct OpenidPayer {
    /// The user's id within the service provider's application (用户标识).
    pub sp_openid: Option<String>,
    /// The user's id within the sub-merchant's application (用户标识).
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl OpenidPayer {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            sp_openid: None,
            sub_openid: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the service provider's application (用户标识).
    pub fn sp_openid<Via>(mut self, sp_openid: impl IntoField<String, Via>) -> Self {
        self.sp_openid = sp_openid.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (用户标识).
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }
}

impl Default for OpenidPayer {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { OpenidPayer
    []
    [sp_openid, sub_openid,]
    []
}

/// A sub-merchant's order with its state, payer and discounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct Order {
    /// Trade state (交易状态).
    pub trade_state: TradeState,
    /// The merchant's own order number (商户订单号). At most 32 characters.
    pub out_trade_no: String,
    /// The service provider's application id (服务商公众号ID). At most 32 characters.
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (服务商户号). At most 32 characters.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (子商户公众号ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Settlement details (结算信息). No official source confirms it.
    pub settle_info: Option<SettleInfo>,
    /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<TradeType>,
    /// Description of the trade state (交易状态描述). At most 256 characters.
    pub trade_state_desc: Option<String>,
    /// Bank type (付款银行). At most 32 characters.
    pub bank_type: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// Description (商品描述). No official source confirms it.
    pub description: Option<String>,
    /// Extra data attached by the merchant (附加数据). At most 128 characters.
    pub attach: Option<String>,
    /// Amount (用户支付金额).
    pub amount: Option<OrderAmount>,
    /// When the order expires (交易结束时间). No official source confirms it.
    pub time_expire: Option<DateTime>,
    /// Address that receives the notifications (通知地址). No official source confirms it.
    pub notify_url: Option<String>,
    /// Goods or discount tag (订单优惠标记). No official source confirms it.
    pub goods_tag: Option<String>,
    /// Payment methods required (指定支付方式). No official source confirms it.
    pub limit_pay: Option<Vec<LimitPay>>,
    /// True if the fapiao entrance is open (电子发票入口开放标识). No official source confirms it.
    pub support_fapiao: Option<bool>,
    /// Details (优惠功能). No official source confirms it.
    pub detail: Option<OrderDetail>,
    /// Scene details (场景信息).
    pub scene_info: Option<OrderSceneInfo>,
    /// The payer (支付者).
    pub payer: Option<OrderPayer>,
    /// Merchant interest subsidy used (使用的商户贴息信息). No official source confirms it.
    pub installment_info: Option<InstallmentInfo>,
    /// Details of the promotions (优惠功能).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Order
    [trade_state, out_trade_no,]
    [sp_appid, sp_mchid, sub_appid, sub_mchid, settle_info, transaction_id, trade_type, trade_state_desc, bank_type, success_time, description, attach, amount, time_expire, notify_url, goods_tag, limit_pay, support_fapiao, detail, scene_info, payer, installment_info, promotion_detail,]
    []
}

/// One kind of goods in an order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct GoodsDetail {
    /// The merchant's goods code (商品编码). Required. At most 32 characters.
    pub merchant_goods_id: Option<String>,
    /// WeChat Pay's goods code (微信商品编码). At most 32 characters.
    pub wechatpay_goods_id: Option<String>,
    /// Name of the goods or services (商品名称). At most 256 characters.
    pub goods_name: Option<String>,
    /// Quantity (商品数量). Required.
    pub quantity: Option<i64>,
    /// Unit price (商品单价). Required. In fen.
    pub unit_price: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl GoodsDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `merchant_goods_id`, `quantity` and `unit_price`.
    pub fn new() -> Self {
        Self {
            merchant_goods_id: None,
            wechatpay_goods_id: None,
            goods_name: None,
            quantity: None,
            unit_price: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's goods code (商品编码). Required. At most 32 characters.
    pub fn merchant_goods_id<Via>(
        mut self,
        merchant_goods_id: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_goods_id = merchant_goods_id.into_field();
        self
    }

    /// WeChat Pay's goods code (微信商品编码). At most 32 characters.
    pub fn wechatpay_goods_id<Via>(
        mut self,
        wechatpay_goods_id: impl IntoField<String, Via>,
    ) -> Self {
        self.wechatpay_goods_id = wechatpay_goods_id.into_field();
        self
    }

    /// Name of the goods or services (商品名称). At most 256 characters.
    pub fn goods_name<Via>(mut self, goods_name: impl IntoField<String, Via>) -> Self {
        self.goods_name = goods_name.into_field();
        self
    }

    /// Quantity (商品数量). Required.
    pub fn quantity<Via>(mut self, quantity: impl IntoField<i64, Via>) -> Self {
        self.quantity = quantity.into_field();
        self
    }

    /// Unit price (商品单价). Required. In fen.
    pub fn unit_price<Via>(mut self, unit_price: impl IntoField<i64, Via>) -> Self {
        self.unit_price = unit_price.into_field();
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
    [merchant_goods_id, wechatpay_goods_id, goods_name, quantity, unit_price,]
    ["merchant_goods_id", "quantity", "unit_price",]
}

/// The merchant's store.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StoreInfo {
    /// Identifier (门店编号). Sources differ on whether it is required. At most 32 characters.
    pub id: Option<String>,
    /// Name (门店名称). Sources differ on whether it is required. At most 256 characters.
    pub name: Option<String>,
    /// Area code (地区编码). Sources differ on whether it is required. At most 32 characters.
    pub area_code: Option<String>,
    /// Address (详细地址). Sources differ on whether it is required. At most 512 characters.
    pub address: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StoreInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            id: None,
            name: None,
            area_code: None,
            address: None,
            extra: Extra::new(),
        }
    }

    /// Identifier (门店编号). Sources differ on whether it is required. At most 32 characters.
    pub fn id<Via>(mut self, id: impl IntoField<String, Via>) -> Self {
        self.id = id.into_field();
        self
    }

    /// Name (门店名称). Sources differ on whether it is required. At most 256 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Area code (地区编码). Sources differ on whether it is required. At most 32 characters.
    pub fn area_code<Via>(mut self, area_code: impl IntoField<String, Via>) -> Self {
        self.area_code = area_code.into_field();
        self
    }

    /// Address (详细地址). Sources differ on whether it is required. At most 512 characters.
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }
}

impl Default for StoreInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StoreInfo
    []
    [id, name, area_code, address,]
    []
}

/// The payer's identity document for real-name payment.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Identity {
    /// Kind (证件类型). Required.
    pub r#type: Option<IdentityType>,
    /// Identity document number (加密后的证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub number: Option<Sensitive>,
    /// Name (加密后的姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub name: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Identity {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type`, `number` and `name`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            number: None,
            name: None,
            extra: Extra::new(),
        }
    }

    /// Kind (证件类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<IdentityType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Identity document number (加密后的证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn number<Via>(mut self, number: impl IntoField<Sensitive, Via>) -> Self {
        self.number = number.into_field();
        self
    }

    /// Name (加密后的姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }
}

impl Default for Identity {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Identity
    []
    [r#type = "type", number, name,]
    ["type", "number", "name",]
}

/// One kind of interest subsidy with its plans.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubsidyDetail {
    /// Type of the interest subsidy plan (贴息方案类型). Required.
    pub subsidy_period_type: Option<SubsidyPeriodType>,
    /// Interest subsidy plans (贴息方案列表). Required.
    pub subsidy_plan: Option<Vec<SubsidyPlan>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubsidyDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `subsidy_period_type` and `subsidy_plan`.
    pub fn new() -> Self {
        Self {
            subsidy_period_type: None,
            subsidy_plan: None,
            extra: Extra::new(),
        }
    }

    /// Type of the interest subsidy plan (贴息方案类型). Required.
    pub fn subsidy_period_type<Via>(
        mut self,
        subsidy_period_type: impl IntoField<SubsidyPeriodType, Via>,
    ) -> Self {
        self.subsidy_period_type = subsidy_period_type.into_field();
        self
    }

    /// Interest subsidy plans (贴息方案列表). Required.
    pub fn subsidy_plan<Via>(
        mut self,
        subsidy_plan: impl IntoField<Vec<SubsidyPlan>, Via>,
    ) -> Self {
        self.subsidy_plan = subsidy_plan.into_field();
        self
    }
}

impl Default for SubsidyDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubsidyDetail
    []
    [subsidy_period_type, subsidy_plan,]
    ["subsidy_period_type", "subsidy_plan",]
}

/// The store's number and the merchant's own code for it.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StoreReference {
    /// Identifier (门店编号).
    pub id: Option<String>,
    /// Code defined by the merchant (商家自定义编码).
    pub out_id: Option<String>,
    /// Address (详细地址). Described by SKIT; no official source confirms it.
    pub address: Option<String>,
    /// Area code (地区编码). Described by SKIT; no official source confirms it.
    pub area_code: Option<String>,
    /// Name (门店名称). Described by SKIT; no official source confirms it.
    pub name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StoreReference {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            id: None,
            out_id: None,
            address: None,
            area_code: None,
            name: None,
            extra: Extra::new(),
        }
    }

    /// Identifier (门店编号).
    pub fn id<Via>(mut self, id: impl IntoField<String, Via>) -> Self {
        self.id = id.into_field();
        self
    }

    /// Code defined by the merchant (商家自定义编码).
    pub fn out_id<Via>(mut self, out_id: impl IntoField<String, Via>) -> Self {
        self.out_id = out_id.into_field();
        self
    }

    /// Address (详细地址). Described by SKIT; no official source confirms it.
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }

    /// Area code (地区编码). Described by SKIT; no official source confirms it.
    pub fn area_code<Via>(mut self, area_code: impl IntoField<String, Via>) -> Self {
        self.area_code = area_code.into_field();
        self
    }

    /// Name (门店名称). Described by SKIT; no official source confirms it.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }
}

impl Default for StoreReference {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StoreReference
    []
    [id, out_id, address, area_code, name,]
    []
}

/// The total of a queried order and what the user paid.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderAmount {
    /// Total (总金额). In fen.
    pub total: Option<i64>,
    /// Currency (货币类型). At most 16 characters.
    pub currency: Option<String>,
    /// Amount the user pays (用户支付金额). In fen.
    pub payer_total: Option<i64>,
    /// Currency the user pays in (用户支付币种). At most 16 characters.
    pub payer_currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderAmount
    []
    [total, currency, payer_total, payer_currency,]
    []
}

/// Place of the payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderSceneInfo {
    /// IP address of the user's device (用户终端IP). No official source confirms it.
    pub payer_client_ip: Option<String>,
    /// Device number (商户端设备号). At most 32 characters.
    pub device_id: Option<String>,
    /// Store details (商户门店信息). No official source confirms it.
    pub store_info: Option<OrderStoreInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderSceneInfo
    []
    [payer_client_ip, device_id, store_info,]
    []
}

/// The user who paid.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderPayer {
    /// The user's id within the service provider's application (用户服务标识). At most 128 characters.
    pub sp_openid: Option<String>,
    /// The user's id within the sub-merchant's application (用户子标识). At most 128 characters.
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderPayer
    []
    [sp_openid, sub_openid,]
    []
}

/// A discount used in an order.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// Coupon id (券ID). At most 32 characters.
    pub coupon_id: Option<String>,
    /// Name (优惠名称). At most 64 characters.
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Coupon batch id (活动ID). At most 32 characters.
    pub stock_id: Option<String>,
    /// Amount contributed by WeChat Pay (微信出资).
    pub wechatpay_contribute: Option<i64>,
    /// Amount contributed by the merchant (商户出资).
    pub merchant_contribute: Option<i64>,
    /// Amount contributed by others (其他出资).
    pub other_contribute: Option<i64>,
    /// Currency (优惠币种). At most 16 characters.
    pub currency: Option<String>,
    /// Details of the goods (单品列表).
    pub goods_detail: Option<Vec<PromotionGoods>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PromotionDetail
    []
    [coupon_id, name, scope, r#type = "type", amount, stock_id, wechatpay_contribute, merchant_contribute, other_contribute, currency, goods_detail,]
    []
}

/// The installments that the user chose and whether a subsidy was used.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstallmentInfo {
    /// True if the merchant's interest subsidy was used (是否使用了商户贴息).
    pub use_subsidy: Option<bool>,
    /// Number of installments the user chose (用户实际选择分期期数).
    pub selected_installment_number: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InstallmentInfo
    []
    [use_subsidy, selected_installment_number,]
    []
}

/// The subsidy for one number of installments.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubsidyPlan {
    /// Number of subsidized installments (贴息期数). Required. Known values: 3, 6, 12.
    pub subsidy_installment_num: Option<i64>,
    /// Interest subsidy ratio (贴息比例). Required. Known values: 0, 100.
    pub subsidy_percent: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubsidyPlan {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `subsidy_installment_num` and `subsidy_percent`.
    pub fn new() -> Self {
        Self {
            subsidy_installment_num: None,
            subsidy_percent: None,
            extra: Extra::new(),
        }
    }

    /// Number of subsidized installments (贴息期数). Required. Known values: 3, 6, 12.
    pub fn subsidy_installment_num<Via>(
        mut self,
        subsidy_installment_num: impl IntoField<i64, Via>,
    ) -> Self {
        self.subsidy_installment_num = subsidy_installment_num.into_field();
        self
    }

    /// Interest subsidy ratio (贴息比例). Required. Known values: 0, 100.
    pub fn subsidy_percent<Via>(mut self, subsidy_percent: impl IntoField<i64, Via>) -> Self {
        self.subsidy_percent = subsidy_percent.into_field();
        self
    }
}

impl Default for SubsidyPlan {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubsidyPlan
    []
    [subsidy_installment_num, subsidy_percent,]
    ["subsidy_installment_num", "subsidy_percent",]
}

/// The merchant's store in a queried order.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderStoreInfo {
    /// Identifier (门店编号).
    pub id: Option<String>,
    /// Name (门店名称).
    pub name: Option<String>,
    /// Area code (地区编码).
    pub area_code: Option<String>,
    /// Address (详细地址).
    pub address: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderStoreInfo
    []
    [id, name, area_code, address,]
    []
}

/// Goods to which a discount applied.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionGoods {
    /// Goods code (商品编码). At most 32 characters.
    pub goods_id: Option<String>,
    /// Quantity (商品数量).
    pub quantity: Option<i64>,
    /// Unit price (商品单价). In fen.
    pub unit_price: Option<i64>,
    /// Amount of the discount (商品优惠金额).
    pub discount_amount: Option<i64>,
    /// Remark on the goods (商品备注). At most 128 characters.
    pub goods_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PromotionGoods
    []
    [goods_id, quantity, unit_price, discount_amount, goods_remark,]
    []
}
