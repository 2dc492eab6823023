// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::InstallmentInfo;
use super::OpenidPayer;
use super::OrderAmount;
use super::OrderSceneInfo;
use super::ProfitSharingSettleInfo;
use super::PromotionScope;
use super::PromotionType;
use super::StoreReference;
use super::TradeState;
use super::TradeType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Charges a user for a sub-merchant by the payment code that was scanned (付款码支付).
///
/// `POST /v3/pay/partner/transactions/codepay`
///
/// - Returns [`CodepayTransaction`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：付款码支付。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012382179)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::partner_payments::{Amount, ChargePaymentCode, CodepayPayer};
///
/// let request = ChargePaymentCode::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .description("示例文字")
///     .payer(CodepayPayer::new().auth_code("1217752501201407033233368018"))
///     .amount(Amount::new().total(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"total":100},"description":"示例文字","out_trade_no":"1217752501201407033233368018","payer":{"auth_code":"1217752501201407033233368018"},"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "付款码支付",
    "/v3/pay/partner/transactions/codepay",
    "POST /v3/pay/partner/transactions/codepay",
    "4012382179",
    "CodepayOrder"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ChargePaymentCode {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// The service provider's application id (合作伙伴应用AppID).
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (合作伙伴商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (特约商户应用AppID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (特约商户商户号). Required.
    pub sub_mchid: Option<String>,
    /// Description (商品描述). Required.
    pub description: Option<String>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// Goods or discount tag (订单优惠标记).
    pub goods_tag: Option<String>,
    /// True if the fapiao entrance is open (电子发票入口开放标识).
    pub support_fapiao: Option<bool>,
    /// The payer (支付者). Required.
    pub payer: Option<CodepayPayer>,
    /// Amount (订单金额). Required.
    pub amount: Option<Amount>,
    /// Scene details (场景信息). Sources differ on whether it is required.
    pub scene_info: Option<CodepaySceneInfo>,
    /// Details (优惠功能).
    pub detail: Option<CodepayOrderDetail>,
    /// Settlement details (结算信息).
    pub settle_info: Option<ProfitSharingSettleInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ChargePaymentCode {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `description`, `payer` and `amount`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sp_appid: None,
            sp_mchid: None,
            sub_appid: None,
            sub_mchid: None,
            description: None,
            attach: None,
            goods_tag: None,
            support_fapiao: None,
            payer: None,
            amount: None,
            scene_info: None,
            detail: None,
            settle_info: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's application id (合作伙伴应用AppID).
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The service provider's merchant number (合作伙伴商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (特约商户应用AppID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (特约商户商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Description (商品描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// True if the fapiao entrance is open (电子发票入口开放标识).
    pub fn support_fapiao<Via>(mut self, support_fapiao: impl IntoField<bool, Via>) -> Self {
        self.support_fapiao = support_fapiao.into_field();
        self
    }

    /// The payer (支付者). Required.
    pub fn payer<Via>(mut self, payer: impl IntoField<CodepayPayer, Via>) -> Self {
        self.payer = payer.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Scene details (场景信息). Sources differ on whether it is required.
    pub fn scene_info<Via>(mut self, scene_info: impl IntoField<CodepaySceneInfo, Via>) -> Self {
        self.scene_info = scene_info.into_field();
        self
    }

    /// Details (优惠功能).
    pub fn detail<Via>(mut self, detail: impl IntoField<CodepayOrderDetail, Via>) -> Self {
        self.detail = detail.into_field();
        self
    }

    /// Settlement details (结算信息).
    pub fn settle_info<Via>(
        mut self,
        settle_info: impl IntoField<ProfitSharingSettleInfo, Via>,
    ) -> Self {
        self.settle_info = settle_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { ChargePaymentCode
    [out_trade_no,]
    [sp_appid, sp_mchid, sub_appid, sub_mchid, description, attach, goods_tag, support_fapiao, payer, amount, scene_info, detail, settle_info,]
    ["sp_mchid", "sub_mchid", "description", "payer", "amount",]
}

wxpay_core::operation!(ChargePaymentCode => CodepayTransaction, wxpay_core::Spec::new(
    "partner_payments.charge_payment_code",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/codepay",
)
.title("付款码支付")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012382179")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The payer, by the payment code.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CodepayPayer {
    /// Authorization or credential code (授权码). Required.
    pub auth_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CodepayPayer {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `auth_code`.
    pub fn new() -> Self {
        Self {
            auth_code: None,
            extra: Extra::new(),
        }
    }

    /// Authorization or credential code (授权码). Required.
    pub fn auth_code<Via>(mut self, auth_code: impl IntoField<String, Via>) -> Self {
        self.auth_code = auth_code.into_field();
        self
    }
}

impl Default for CodepayPayer {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CodepayPayer
    []
    [auth_code,]
    ["auth_code",]
}

impl From<&str> for CodepayPayer {
    /// Takes the `auth_code`.
    fn from(auth_code: &str) -> Self {
        Self::new().auth_code(auth_code)
    }
}

impl From<String> for CodepayPayer {
    /// Takes the `auth_code`.
    fn from(auth_code: String) -> Self {
        Self::new().auth_code(auth_code)
    }
}

/// The device and store that scanned the payment code.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CodepaySceneInfo {
    /// Device number (商户端设备号).
    pub device_id: Option<String>,
    /// IP address of the device (商户端设备 IP).
    pub device_ip: Option<String>,
    /// Store details (商户门店信息). Sources differ on whether it is required.
    pub store_info: Option<StoreReference>,
    /// IP address of the user's device (用户终端IP). Described by SKIT; no official source confirms it.
    pub payer_client_ip: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CodepaySceneInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            device_id: None,
            device_ip: None,
            store_info: None,
            payer_client_ip: None,
            extra: Extra::new(),
        }
    }

    /// Device number (商户端设备号).
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// IP address of the device (商户端设备 IP).
    pub fn device_ip<Via>(mut self, device_ip: impl IntoField<String, Via>) -> Self {
        self.device_ip = device_ip.into_field();
        self
    }

    /// Store details (商户门店信息). Sources differ on whether it is required.
    pub fn store_info<Via>(mut self, store_info: impl IntoField<StoreReference, Via>) -> Self {
        self.store_info = store_info.into_field();
        self
    }

    /// IP address of the user's device (用户终端IP). Described by SKIT; no official source confirms it.
    pub fn payer_client_ip<Via>(mut self, payer_client_ip: impl IntoField<String, Via>) -> Self {
        self.payer_client_ip = payer_client_ip.into_field();
        self
    }
}

impl Default for CodepaySceneInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CodepaySceneInfo
    []
    [device_id, device_ip, store_info, payer_client_ip,]
    []
}

/// Original price, receipt and goods of a payment code order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CodepayOrderDetail {
    /// Original price of the order (订单原价). In fen.
    pub cost_price: Option<i64>,
    /// Receipt id of the goods (商品小票ID).
    pub invoice_id: Option<String>,
    /// Details of the goods (单品列表). Sources differ on whether it is required.
    pub goods_detail: Option<Vec<CodepayGoodsDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CodepayOrderDetail {
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

    /// Receipt id of the goods (商品小票ID).
    pub fn invoice_id<Via>(mut self, invoice_id: impl IntoField<String, Via>) -> Self {
        self.invoice_id = invoice_id.into_field();
        self
    }

    /// Details of the goods (单品列表). Sources differ on whether it is required.
    pub fn goods_detail<Via>(
        mut self,
        goods_detail: impl IntoField<Vec<CodepayGoodsDetail>, Via>,
    ) -> Self {
        self.goods_detail = goods_detail.into_field();
        self
    }
}

impl Default for CodepayOrderDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CodepayOrderDetail
    []
    [cost_price, invoice_id, goods_detail,]
    []
}

/// A sub-merchant's payment by payment code with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodepayTransaction {
    /// The service provider's application id (合作伙伴应用AppID).
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (合作伙伴商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (特约商户应用AppID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (特约商户商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<TradeType>,
    /// Bank type (银行类型).
    pub bank_type: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// Trade state (交易状态).
    pub trade_state: Option<TradeState>,
    /// Description of the trade state (交易状态描述).
    pub trade_state_desc: Option<String>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// The payer (支付者).
    pub payer: Option<OpenidPayer>,
    /// Amount (订单金额).
    pub amount: Option<OrderAmount>,
    /// Details of the promotions (优惠信息).
    pub promotion_detail: Option<Vec<CodepayPromotionDetail>>,
    /// Merchant interest subsidy used (使用的商户贴息信息). Described by SKIT; no official source confirms it.
    pub installment_info: Option<InstallmentInfo>,
    /// Scene details (场景信息). Described by SKIT; no official source confirms it.
    pub scene_info: Option<OrderSceneInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CodepayTransaction
    []
    [sp_appid, sp_mchid, sub_appid, sub_mchid, out_trade_no, transaction_id, trade_type, bank_type, success_time, trade_state, trade_state_desc, attach, payer, amount, promotion_detail, installment_info, scene_info,]
    []
}

/// One kind of goods in a payment code order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CodepayGoodsDetail {
    /// The merchant's goods code (商品编码). Required.
    pub merchant_goods_id: Option<String>,
    /// WeChat Pay's goods code (微信支付商品编码).
    pub wxpay_goods_id: Option<String>,
    /// Name of the goods or services (商品名称).
    pub goods_name: Option<String>,
    /// Quantity (商品数量). Required.
    pub quantity: Option<i64>,
    /// Unit price (商品单价). Required. In fen.
    pub unit_price: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CodepayGoodsDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `merchant_goods_id`, `quantity` and `unit_price`.
    pub fn new() -> Self {
        Self {
            merchant_goods_id: None,
            wxpay_goods_id: None,
            goods_name: None,
            quantity: None,
            unit_price: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's goods code (商品编码). Required.
    pub fn merchant_goods_id<Via>(
        mut self,
        merchant_goods_id: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_goods_id = merchant_goods_id.into_field();
        self
    }

    /// WeChat Pay's goods code (微信支付商品编码).
    pub fn wxpay_goods_id<Via>(mut self, wxpay_goods_id: impl IntoField<String, Via>) -> Self {
        self.wxpay_goods_id = wxpay_goods_id.into_field();
        self
    }

    /// Name of the goods or services (商品名称).
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

impl Default for CodepayGoodsDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CodepayGoodsDetail
    []
    [merchant_goods_id, wxpay_goods_id, goods_name, quantity, unit_price,]
    ["merchant_goods_id", "quantity", "unit_price",]
}

/// A discount used in a payment by payment code.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodepayPromotionDetail {
    /// Coupon id (券ID).
    pub coupon_id: Option<String>,
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Coupon batch id (活动ID).
    pub stock_id: Option<String>,
    /// Amount contributed by WeChat Pay (微信出资).
    pub wechatpay_contribute: Option<i64>,
    /// Amount contributed by the merchant (商户出资).
    pub merchant_contribute: Option<i64>,
    /// Amount contributed by others (其他出资).
    pub other_contribute: Option<i64>,
    /// Currency (优惠货币类型).
    pub currency: Option<String>,
    /// Details of the goods (单品列表).
    pub goods_detail: Option<Vec<CodepayPromotionGoods>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CodepayPromotionDetail
    []
    [coupon_id, name, scope, r#type = "type", amount, stock_id, wechatpay_contribute, merchant_contribute, other_contribute, currency, goods_detail,]
    []
}

/// Goods to which a discount of a payment by payment code applied.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodepayPromotionGoods {
    /// Goods code (商品编码).
    pub goods_id: Option<String>,
    /// Quantity (商品数量).
    pub quantity: Option<i64>,
    /// Unit price (商品单价). In fen.
    pub unit_price: Option<i64>,
    /// Amount of the discount (商品优惠金额).
    pub discount_amount: Option<i64>,
    /// Remark on the goods (商品备注).
    pub goods_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CodepayPromotionGoods
    []
    [goods_id, quantity, unit_price, discount_amount, goods_remark,]
    []
}
