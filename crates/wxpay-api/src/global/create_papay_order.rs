// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::ExchangeRateType;
use super::Payer;
use super::PromotionDetail;
use super::SceneInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deducts a payment under a papay contract (支付扣款).
///
/// `POST /v3/global/papay/transactions`
///
/// - Returns [`CreatedPapayOrder`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：支付扣款。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::{Amount, CreatePapayOrder};
///
/// let request = CreatePapayOrder::new("1217752501201407033233368018")
///     .description("示例文字")
///     .merchant_category_code("1217752501201407033233368018")
///     .contract_id("sample-contract-id")
///     .amount(Amount::new().total(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"total":100},"contract_id":"sample-contract-id","description":"示例文字","merchant_category_code":"1217752501201407033233368018","out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "支付扣款",
    "/v3/global/papay/transactions",
    "POST /v3/global/papay/transactions"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreatePapayOrder {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// Application id (机构APPID).
    pub appid: Option<String>,
    /// The service provider's application id (机构appid).
    pub sp_appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Description (商品描述). Required.
    pub description: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// Address that receives the notifications (通知地址). Required.
    pub notify_url: Option<String>,
    /// Goods or discount tag (商品标记).
    pub goods_tag: Option<String>,
    /// Merchant category code (MCC码). Required.
    pub merchant_category_code: Option<String>,
    /// Contract number (委托代扣协议ID). Required.
    pub contract_id: Option<String>,
    /// Amount (订单金额). Required.
    pub amount: Option<Amount>,
    /// Scene details (场景信息).
    pub scene_info: Option<PapaySceneInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreatePapayOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `description`, `merchant_category_code`, `contract_id` and `amount`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            appid: None,
            sp_appid: None,
            sub_mchid: None,
            sub_appid: None,
            description: None,
            attach: None,
            notify_url: None,
            goods_tag: None,
            merchant_category_code: None,
            contract_id: None,
            amount: None,
            scene_info: None,
            extra: Extra::new(),
        }
    }

    /// Application id (机构APPID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The service provider's application id (机构appid).
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Description (商品描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Extra data attached by the merchant (商户数据).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Address that receives the notifications (通知地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Goods or discount tag (商品标记).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Merchant category code (MCC码). Required.
    pub fn merchant_category_code<Via>(
        mut self,
        merchant_category_code: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_category_code = merchant_category_code.into_field();
        self
    }

    /// Contract number (委托代扣协议ID). Required.
    pub fn contract_id<Via>(mut self, contract_id: impl IntoField<String, Via>) -> Self {
        self.contract_id = contract_id.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Scene details (场景信息).
    pub fn scene_info<Via>(mut self, scene_info: impl IntoField<PapaySceneInfo, Via>) -> Self {
        self.scene_info = scene_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreatePapayOrder
    [out_trade_no,]
    [appid, sp_appid, sub_mchid, sub_appid, description, attach, notify_url, goods_tag, merchant_category_code, contract_id, amount, scene_info,]
    ["description", "notify_url", "merchant_category_code", "contract_id", "amount",]
}

wxpay_core::operation!(CreatePapayOrder => CreatedPapayOrder, wxpay_core::Spec::new(
    "global.create_papay_order",
    wxpay_core::http::Method::POST,
    "/v3/global/papay/transactions",
)
.title("支付扣款")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The device from which a papay order is placed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PapaySceneInfo {
    /// Device number (商户端设备号).
    pub device_id: Option<String>,
    /// IP address of the device (商户端设备IP).
    pub device_ip: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PapaySceneInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            device_id: None,
            device_ip: None,
            extra: Extra::new(),
        }
    }

    /// Device number (商户端设备号).
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// IP address of the device (商户端设备IP).
    pub fn device_ip<Via>(mut self, device_ip: impl IntoField<String, Via>) -> Self {
        self.device_ip = device_ip.into_field();
        self
    }
}

impl Default for PapaySceneInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PapaySceneInfo
    []
    [device_id, device_ip,]
    []
}

/// A papay order that was just created.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedPapayOrder {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Application id (APPID).
    pub appid: Option<String>,
    /// The service provider's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's application id (机构APPID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<PapayTradeType>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// Trade state (交易状态).
    pub trade_state: Option<PapayTradeState>,
    /// Description of the trade state (交易状态描述).
    pub trade_state_desc: Option<String>,
    /// The payer (支付者).
    pub payer: Option<Payer>,
    /// Amount (订单金额).
    pub amount: Option<CreatedPapayOrderAmount>,
    /// Details of the promotions (优惠功能).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Merchant category code (MCC码). Described by SKIT; no official source confirms it.
    pub merchant_category_code: Option<String>,
    /// Scene details (场景信息). Described by SKIT; no official source confirms it.
    pub scene_info: Option<SceneInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedPapayOrder
    []
    [mchid, appid, sp_mchid, sub_mchid, sp_appid, sub_appid, out_trade_no, transaction_id, attach, trade_type, bank_type, success_time, trade_state, trade_state_desc, payer, amount, promotion_detail, merchant_category_code, scene_info,]
    []
}

/// The amount of a papay order that was just created.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedPapayOrderAmount {
    /// Total (订单金额). In fen.
    pub total: Option<i64>,
    /// Amount the user pays (用户支付金额). In fen.
    pub payer_total: Option<i64>,
    /// Currency (订单标价币种).
    pub currency: Option<String>,
    /// Currency the user pays in (用户支付币种).
    pub payer_currency: Option<String>,
    /// Exchange rate details (汇率信息).
    pub exchange_rate: Option<PapayExchangeRate>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedPapayOrderAmount
    []
    [total, payer_total, currency, payer_currency, exchange_rate,]
    []
}

/// The exchange rate of a papay order that was just created.
#[derive(Clone)]
#[non_exhaustive]
pub struct PapayExchangeRate {
    /// Kind (汇率类型).
    pub r#type: Option<ExchangeRateType>,
    /// Exchange rate value (汇率值).
    pub rate: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PapayExchangeRate
    []
    [r#type = "type", rate,]
    []
}

wxpay_core::open_enum! {
    /// Way in which a papay order was started.
    pub enum PapayTradeType {
        Auth = "AUTH",
    }
}

wxpay_core::open_enum! {
    /// The state of a papay order that was just created.
    pub enum PapayTradeState {
        /// Paid (支付成功).
        Success = "SUCCESS",
        /// Refunded, wholly or partly (转入退款).
        Refund = "REFUND",
        /// Not paid (未支付).
        Notpay = "NOTPAY",
        /// Not paid, and can no longer be paid (已关闭).
        Closed = "CLOSED",
        /// Failed (支付失败).
        Payerror = "PAYERROR",
        /// User is paying (用户支付中).
        Userpaying = "USERPAYING",
    }
}
