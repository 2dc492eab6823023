// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeviceInfo;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Applies for a deduction under a renewal deduction contract (教育通扣款受理).
///
/// `POST /v3/edu-papay/transactions`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：教育通扣款受理。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012524731)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::education::{CreatePapayTransaction, PapayAmount};
///
/// let request = CreatePapayTransaction::new("1217752501201407033233368018")
///     .body("示例文字")
///     .contract_id("sample-contract-id")
///     .trade_scene("示例文字")
///     .amount(PapayAmount::new().total(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"total":100},"body":"示例文字","contract_id":"sample-contract-id","out_trade_no":"1217752501201407033233368018","trade_scene":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "教育通扣款受理",
    "/v3/edu-papay/transactions",
    "POST /v3/edu-papay/transactions",
    "4012524731",
    "4012465548"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreatePapayTransaction {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// Application id (服务商APPID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// Short description of the goods or payment (商品或支付单简要描述). Required.
    pub body: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// Goods or discount tag (商品标记).
    pub goods_tag: Option<String>,
    /// Address that receives the notifications (支付回调通知地址). Required.
    pub notify_url: Option<String>,
    /// Contract number (签约协议号). Required.
    pub contract_id: Option<String>,
    /// Trade scene (场景信息枚举). Required.
    pub trade_scene: Option<String>,
    /// Amount (订单金额). Required.
    pub amount: Option<PapayAmount>,
    /// Device details (设备信息). Sources differ on whether it is required.
    pub device_information: Option<DeviceInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreatePapayTransaction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `body`, `contract_id`, `trade_scene` and `amount`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            appid: None,
            sub_mchid: None,
            sub_appid: None,
            body: None,
            attach: None,
            goods_tag: None,
            notify_url: None,
            contract_id: None,
            trade_scene: None,
            amount: None,
            device_information: None,
            extra: Extra::new(),
        }
    }

    /// Application id (服务商APPID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户APPID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Short description of the goods or payment (商品或支付单简要描述). Required.
    pub fn body<Via>(mut self, body: impl IntoField<String, Via>) -> Self {
        self.body = body.into_field();
        self
    }

    /// Extra data attached by the merchant (商户数据).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Goods or discount tag (商品标记).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Address that receives the notifications (支付回调通知地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Contract number (签约协议号). Required.
    pub fn contract_id<Via>(mut self, contract_id: impl IntoField<String, Via>) -> Self {
        self.contract_id = contract_id.into_field();
        self
    }

    /// Trade scene (场景信息枚举). Required.
    pub fn trade_scene<Via>(mut self, trade_scene: impl IntoField<String, Via>) -> Self {
        self.trade_scene = trade_scene.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<PapayAmount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Device details (设备信息). Sources differ on whether it is required.
    pub fn device_information<Via>(
        mut self,
        device_information: impl IntoField<DeviceInfo, Via>,
    ) -> Self {
        self.device_information = device_information.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreatePapayTransaction
    [out_trade_no,]
    [appid, sub_mchid, sub_appid, body, attach, goods_tag, notify_url, contract_id, trade_scene, amount, device_information,]
    ["appid", "body", "notify_url", "contract_id", "trade_scene", "amount",]
}

wxpay_core::operation!(CreatePapayTransaction => (), wxpay_core::Spec::new(
    "education.create_papay_transaction",
    wxpay_core::http::Method::POST,
    "/v3/edu-papay/transactions",
)
.title("教育通扣款受理")
.family("education")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012524731")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The amount of a renewal deduction to make.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PapayAmount {
    /// Total (总金额). Required. In fen.
    pub total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PapayAmount {
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

    /// Currency (货币类型).
    pub fn currency<Via>(mut self, currency: impl IntoField<String, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for PapayAmount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PapayAmount
    []
    [total, currency,]
    ["total",]
}

impl PapayAmount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(total: i64) -> Self {
        Self::new().total(total).currency("CNY")
    }
}
