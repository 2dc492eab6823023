// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeviceInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the deduction of a charging fee (充电自行车代扣受理扣款).
///
/// `POST /v3/ebike/charge/transactions`
///
/// - Returns [`AcceptedEbikeTransaction`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - WeChat Pay has marked it as outdated.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：充电自行车代扣受理扣款。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::industry::{ChargeInfo, CreateEbikeTransaction, DeviceInfo, EbikeAmount};
///
/// let request = CreateEbikeTransaction::new("1217752501201407033233368018")
///     .description("示例文字")
///     .charging_token("示例文字")
///     .amount(EbikeAmount::new().total(100))
///     .charge_info(
///         ChargeInfo::new()
///             .start_time("2026-01-31T12:00:00+08:00".parse::<DateTime>()?)
///             .end_time("2026-01-31T13:00:00+08:00".parse::<DateTime>()?)
///             .charging_station_name("示例名称")
///             .charging_gun_number("1217752501201407033233368018")
///             .charged_capacity(1),
///     )
///     .device_info(
///         DeviceInfo::new()
///             .device_id("sample-device-id")
///             .device_ip("14.23.150.211"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"total":100},"charge_info":{"charged_capacity":1,"charging_gun_number":"1217752501201407033233368018","charging_station_name":"示例名称","end_time":"2026-01-31T13:00:00+08:00","start_time":"2026-01-31T12:00:00+08:00"},"charging_token":"示例文字","description":"示例文字","device_info":{"device_id":"sample-device-id","device_ip":"14.23.150.211"},"out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "充电自行车代扣受理扣款",
    "/v3/ebike/charge/transactions",
    "POST /v3/ebike/charge/transactions"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateEbikeTransaction {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Application id (服务商公众号ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's application id (特约商户公众号ID).
    pub sub_appid: Option<String>,
    /// Extra data attached by the merchant (附加字段).
    pub attach: Option<String>,
    /// Goods or discount tag (营销信息).
    pub goods_tag: Option<String>,
    /// Address that receives the notifications (通知url). Required.
    pub notify_url: Option<String>,
    /// Description (商品描述). Required.
    pub description: Option<String>,
    /// The user's deduction token for charging (用户充电代扣凭证). Required.
    pub charging_token: Option<String>,
    /// Amount (订单金额信息). Required.
    pub amount: Option<EbikeAmount>,
    /// Charging scene details (充电自行车场景信息). Required.
    pub charge_info: Option<ChargeInfo>,
    /// Device details (设备信息). Required.
    pub device_info: Option<DeviceInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateEbikeTransaction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `description`, `charging_token`, `amount`, `charge_info` and `device_info`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sub_mchid: None,
            appid: None,
            sub_appid: None,
            attach: None,
            goods_tag: None,
            notify_url: None,
            description: None,
            charging_token: None,
            amount: None,
            charge_info: None,
            device_info: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (服务商公众号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (特约商户公众号ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Extra data attached by the merchant (附加字段).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Goods or discount tag (营销信息).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Address that receives the notifications (通知url). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Description (商品描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// The user's deduction token for charging (用户充电代扣凭证). Required.
    pub fn charging_token<Via>(mut self, charging_token: impl IntoField<String, Via>) -> Self {
        self.charging_token = charging_token.into_field();
        self
    }

    /// Amount (订单金额信息). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<EbikeAmount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Charging scene details (充电自行车场景信息). Required.
    pub fn charge_info<Via>(mut self, charge_info: impl IntoField<ChargeInfo, Via>) -> Self {
        self.charge_info = charge_info.into_field();
        self
    }

    /// Device details (设备信息). Required.
    pub fn device_info<Via>(mut self, device_info: impl IntoField<DeviceInfo, Via>) -> Self {
        self.device_info = device_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateEbikeTransaction
    [out_trade_no,]
    [sub_mchid, appid, sub_appid, attach, goods_tag, notify_url, description, charging_token, amount, charge_info, device_info,]
    ["appid", "notify_url", "description", "charging_token", "amount", "charge_info", "device_info",]
}

wxpay_core::operation!(CreateEbikeTransaction => AcceptedEbikeTransaction, wxpay_core::Spec::new(
    "industry.create_ebike_transaction",
    wxpay_core::http::Method::POST,
    "/v3/ebike/charge/transactions",
)
.title("充电自行车代扣受理扣款")
.family("industry")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The charging fee to be deducted.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct EbikeAmount {
    /// Total (订单总金额). Required. In fen.
    pub total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl EbikeAmount {
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

    /// Total (订单总金额). Required. In fen.
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

impl Default for EbikeAmount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { EbikeAmount
    []
    [total, currency,]
    ["total",]
}

impl EbikeAmount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(total: i64) -> Self {
        Self::new().total(total).currency("CNY")
    }
}

/// The charging session that is paid for.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ChargeInfo {
    /// Start time (开始时间). Required.
    pub start_time: Option<DateTime>,
    /// End time (结束时间). Required.
    pub end_time: Option<DateTime>,
    /// Charging station name (充电站名称). Required.
    pub charging_station_name: Option<String>,
    /// Charging connector number (充电枪编号). Required.
    pub charging_gun_number: Option<String>,
    /// Electricity charged (已充电量). Required.
    pub charged_capacity: Option<i64>,
    /// Time for which the space was occupied overtime (车位延时占用时长).
    pub park_duration: Option<i64>,
    /// Fee for occupying the space overtime (车位延时占用产生的费用). In fen.
    pub park_fee: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ChargeInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `start_time`, `end_time`, `charging_station_name`, `charging_gun_number` and `charged_capacity`.
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
            charging_station_name: None,
            charging_gun_number: None,
            charged_capacity: None,
            park_duration: None,
            park_fee: None,
            extra: Extra::new(),
        }
    }

    /// Start time (开始时间). Required.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<DateTime, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// End time (结束时间). Required.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// Charging station name (充电站名称). Required.
    pub fn charging_station_name<Via>(
        mut self,
        charging_station_name: impl IntoField<String, Via>,
    ) -> Self {
        self.charging_station_name = charging_station_name.into_field();
        self
    }

    /// Charging connector number (充电枪编号). Required.
    pub fn charging_gun_number<Via>(
        mut self,
        charging_gun_number: impl IntoField<String, Via>,
    ) -> Self {
        self.charging_gun_number = charging_gun_number.into_field();
        self
    }

    /// Electricity charged (已充电量). Required.
    pub fn charged_capacity<Via>(mut self, charged_capacity: impl IntoField<i64, Via>) -> Self {
        self.charged_capacity = charged_capacity.into_field();
        self
    }

    /// Time for which the space was occupied overtime (车位延时占用时长).
    pub fn park_duration<Via>(mut self, park_duration: impl IntoField<i64, Via>) -> Self {
        self.park_duration = park_duration.into_field();
        self
    }

    /// Fee for occupying the space overtime (车位延时占用产生的费用). In fen.
    pub fn park_fee<Via>(mut self, park_fee: impl IntoField<i64, Via>) -> Self {
        self.park_fee = park_fee.into_field();
        self
    }
}

impl Default for ChargeInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ChargeInfo
    []
    [start_time, end_time, charging_station_name, charging_gun_number, charged_capacity, park_duration, park_fee,]
    ["start_time", "end_time", "charging_station_name", "charging_gun_number", "charged_capacity",]
}

/// Says whether the deduction request was taken, and when.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedEbikeTransaction {
    /// Acceptance state (受理状态).
    pub accept_state: Option<String>,
    /// When it was created (订单创建时间).
    pub create_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AcceptedEbikeTransaction
    []
    [accept_state, create_time,]
    []
}
