// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BusInfo;
use super::MetroInfo;
use super::RideScene;
use super::RideTransaction;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the deduction of a bus or metro fare (扣费受理).
///
/// `POST /v3/qrcode/transactions`
///
/// - Returns [`RideTransaction`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：扣费受理。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::industry::{CreateRideTransaction, RideScene};
///
/// let request = CreateRideTransaction::new("1217752501201407033233368018")
///     .trade_scene(RideScene::Bus)
///     .contract_id("sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id","out_trade_no":"1217752501201407033233368018","trade_scene":"BUS"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("扣费受理", "/v3/qrcode/transactions", "POST /v3/qrcode/transactions"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateRideTransaction {
    /// The merchant's own order number (商户系统内部订单号). Required.
    pub out_trade_no: String,
    /// Application id. Required.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子公众账号ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (微信支付分配的子商户号).
    pub sub_mchid: Option<String>,
    /// Description (商户自定义字段). Sources differ on whether it is required.
    pub description: Option<String>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// Trade scene (交易场景值). Required.
    pub trade_scene: Option<RideScene>,
    /// Goods or discount tag (代金券或立减优惠功能的参数).
    pub goods_tag: Option<String>,
    /// Contract number (签约成功后). Required.
    pub contract_id: Option<String>,
    /// Address that receives the notifications (接受扣款结果异步回调通知的URL). Sources differ on whether it is required.
    pub notify_url: Option<String>,
    /// Amount (订单金额信息). Sources differ on whether it is required.
    pub amount: Option<RideAmount>,
    /// Bus scene details (公交场景信息).
    pub bus_info: Option<BusInfo>,
    /// Metro scene details (地铁场景信息).
    pub metro_info: Option<MetroInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateRideTransaction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `trade_scene` and `contract_id`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            appid: None,
            sub_appid: None,
            sub_mchid: None,
            description: None,
            attach: None,
            trade_scene: None,
            goods_tag: None,
            contract_id: None,
            notify_url: None,
            amount: None,
            bus_info: None,
            metro_info: None,
            extra: Extra::new(),
        }
    }

    /// Application id. Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子公众账号ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (微信支付分配的子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Description (商户自定义字段). Sources differ on whether it is required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Trade scene (交易场景值). Required.
    pub fn trade_scene<Via>(mut self, trade_scene: impl IntoField<RideScene, Via>) -> Self {
        self.trade_scene = trade_scene.into_field();
        self
    }

    /// Goods or discount tag (代金券或立减优惠功能的参数).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Contract number (签约成功后). Required.
    pub fn contract_id<Via>(mut self, contract_id: impl IntoField<String, Via>) -> Self {
        self.contract_id = contract_id.into_field();
        self
    }

    /// Address that receives the notifications (接受扣款结果异步回调通知的URL). Sources differ on whether it is required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Amount (订单金额信息). Sources differ on whether it is required.
    pub fn amount<Via>(mut self, amount: impl IntoField<RideAmount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Bus scene details (公交场景信息).
    pub fn bus_info<Via>(mut self, bus_info: impl IntoField<BusInfo, Via>) -> Self {
        self.bus_info = bus_info.into_field();
        self
    }

    /// Metro scene details (地铁场景信息).
    pub fn metro_info<Via>(mut self, metro_info: impl IntoField<MetroInfo, Via>) -> Self {
        self.metro_info = metro_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateRideTransaction
    [out_trade_no,]
    [appid, sub_appid, sub_mchid, description, attach, trade_scene, goods_tag, contract_id, notify_url, amount, bus_info, metro_info,]
    ["appid", "trade_scene", "contract_id",]
}

wxpay_core::operation!(CreateRideTransaction => RideTransaction, wxpay_core::Spec::new(
    "industry.create_ride_transaction",
    wxpay_core::http::Method::POST,
    "/v3/qrcode/transactions",
)
.title("扣费受理")
.family("industry")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The fare to be deducted.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RideAmount {
    /// Total (订单总金额). Sources differ on whether it is required. In fen.
    pub total: Option<i64>,
    /// Currency (符合ISO 4217标准的三位字母代码).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RideAmount {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            total: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Total (订单总金额). Sources differ on whether it is required. In fen.
    pub fn total<Via>(mut self, total: impl IntoField<i64, Via>) -> Self {
        self.total = total.into_field();
        self
    }

    /// Currency (符合ISO 4217标准的三位字母代码).
    pub fn currency<Via>(mut self, currency: impl IntoField<String, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for RideAmount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RideAmount
    []
    [total, currency,]
    []
}

impl RideAmount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(total: i64) -> Self {
        Self::new().total(total).currency("CNY")
    }
}
