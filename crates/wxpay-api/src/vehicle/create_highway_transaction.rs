// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Currency;
use super::EtcTransaction;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deducts a motorway toll (高速场景商户扣款).
///
/// `POST /v3/vehicle/etc/transactions/highway`
///
/// - Returns [`EtcTransaction`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：高速场景商户扣款。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::vehicle::{CreateHighwayTransaction, HighwayAmount, HighwayInfo};
///
/// let request = CreateHighwayTransaction::new("1217752501201407033233368018")
///     .contract_id("sample-contract-id")
///     .description("示例文字")
///     .highway_info(
///         HighwayInfo::new()
///             .plate_number("京A88888")
///             .start_time("2026-01-31T12:00:00+08:00".parse::<DateTime>()?)
///             .end_time("2026-01-31T13:00:00+08:00".parse::<DateTime>()?)
///             .channel_type("示例文字"),
///     )
///     .amount(HighwayAmount::new().total(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"total":100},"contract_id":"sample-contract-id","description":"示例文字","highway_info":{"channel_type":"示例文字","end_time":"2026-01-31T13:00:00+08:00","plate_number":"京A88888","start_time":"2026-01-31T12:00:00+08:00"},"out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "高速场景商户扣款",
    "/v3/vehicle/etc/transactions/highway",
    "POST /v3/vehicle/etc/transactions/highway",
    "4012715331"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateHighwayTransaction {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Application id (商户appid). Required.
    pub appid: Option<String>,
    /// The sub-merchant's application id (特约商户appid).
    pub sub_appid: Option<String>,
    /// Contract number (ETC扣费授权协议号). Required.
    pub contract_id: Option<String>,
    /// Description (商品信息). Required.
    pub description: Option<String>,
    /// Extra data attached by the merchant (附加信息).
    pub attach: Option<String>,
    /// Goods or discount tag (营销信息).
    pub goods_tag: Option<String>,
    /// Highway scene details (高速场景信息). Required.
    pub highway_info: Option<HighwayInfo>,
    /// Amount (订单金额). Required.
    pub amount: Option<HighwayAmount>,
    /// Device details (设备信息).
    pub device_info: Option<DeviceInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateHighwayTransaction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `contract_id`, `description`, `highway_info` and `amount`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sub_mchid: None,
            appid: None,
            sub_appid: None,
            contract_id: None,
            description: None,
            attach: None,
            goods_tag: None,
            highway_info: None,
            amount: None,
            device_info: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (商户appid). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (特约商户appid).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Contract number (ETC扣费授权协议号). Required.
    pub fn contract_id<Via>(mut self, contract_id: impl IntoField<String, Via>) -> Self {
        self.contract_id = contract_id.into_field();
        self
    }

    /// Description (商品信息). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Extra data attached by the merchant (附加信息).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Goods or discount tag (营销信息).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Highway scene details (高速场景信息). Required.
    pub fn highway_info<Via>(mut self, highway_info: impl IntoField<HighwayInfo, Via>) -> Self {
        self.highway_info = highway_info.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<HighwayAmount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Device details (设备信息).
    pub fn device_info<Via>(mut self, device_info: impl IntoField<DeviceInfo, Via>) -> Self {
        self.device_info = device_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateHighwayTransaction
    [out_trade_no,]
    [sub_mchid, appid, sub_appid, contract_id, description, attach, goods_tag, highway_info, amount, device_info,]
    ["appid", "contract_id", "description", "highway_info", "amount",]
}

wxpay_core::operation!(CreateHighwayTransaction => EtcTransaction, wxpay_core::Spec::new(
    "vehicle.create_highway_transaction",
    wxpay_core::http::Method::POST,
    "/v3/vehicle/etc/transactions/highway",
)
.title("高速场景商户扣款")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012715331")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The journey on the motorway.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct HighwayInfo {
    /// Plate number (车牌号). Required.
    pub plate_number: Option<String>,
    /// Start time (入站时间). Required.
    pub start_time: Option<DateTime>,
    /// End time (出站时间). Required.
    pub end_time: Option<DateTime>,
    /// Lane type (通道类型). Required.
    pub channel_type: Option<String>,
    /// Vehicle type (车辆类型).
    pub car_type: Option<String>,
    /// Entrance name (入口名称). Sources differ on whether it is required.
    pub entrance: Option<String>,
    /// Exit name (出口名称).
    pub exit: Option<String>,
    /// Number of persons carried (承载人数).
    pub carrying_capacity: Option<i64>,
    /// Load range (荷载范围).
    pub carrying_range: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl HighwayInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `plate_number`, `start_time`, `end_time` and `channel_type`.
    pub fn new() -> Self {
        Self {
            plate_number: None,
            start_time: None,
            end_time: None,
            channel_type: None,
            car_type: None,
            entrance: None,
            exit: None,
            carrying_capacity: None,
            carrying_range: None,
            extra: Extra::new(),
        }
    }

    /// Plate number (车牌号). Required.
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }

    /// Start time (入站时间). Required.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<DateTime, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// End time (出站时间). Required.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// Lane type (通道类型). Required.
    pub fn channel_type<Via>(mut self, channel_type: impl IntoField<String, Via>) -> Self {
        self.channel_type = channel_type.into_field();
        self
    }

    /// Vehicle type (车辆类型).
    pub fn car_type<Via>(mut self, car_type: impl IntoField<String, Via>) -> Self {
        self.car_type = car_type.into_field();
        self
    }

    /// Entrance name (入口名称). Sources differ on whether it is required.
    pub fn entrance<Via>(mut self, entrance: impl IntoField<String, Via>) -> Self {
        self.entrance = entrance.into_field();
        self
    }

    /// Exit name (出口名称).
    pub fn exit<Via>(mut self, exit: impl IntoField<String, Via>) -> Self {
        self.exit = exit.into_field();
        self
    }

    /// Number of persons carried (承载人数).
    pub fn carrying_capacity<Via>(mut self, carrying_capacity: impl IntoField<i64, Via>) -> Self {
        self.carrying_capacity = carrying_capacity.into_field();
        self
    }

    /// Load range (荷载范围).
    pub fn carrying_range<Via>(mut self, carrying_range: impl IntoField<String, Via>) -> Self {
        self.carrying_range = carrying_range.into_field();
        self
    }
}

impl Default for HighwayInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { HighwayInfo
    []
    [plate_number, start_time, end_time, channel_type, car_type, entrance, exit, carrying_capacity, carrying_range,]
    ["plate_number", "start_time", "end_time", "channel_type",]
}

/// The toll to be deducted.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct HighwayAmount {
    /// Total (订单金额). In fen.
    pub total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<Currency>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl HighwayAmount {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            total: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Total (订单金额). In fen.
    pub fn total<Via>(mut self, total: impl IntoField<i64, Via>) -> Self {
        self.total = total.into_field();
        self
    }

    /// Currency (货币类型).
    pub fn currency<Via>(mut self, currency: impl IntoField<Currency, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for HighwayAmount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { HighwayAmount
    []
    [total, currency,]
    []
}

impl HighwayAmount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(total: i64) -> Self {
        Self::new().total(total).currency("CNY")
    }
}

/// The merchant's device.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeviceInfo {
    /// Device number (商户端设备号).
    pub device_id: Option<String>,
    /// IP address of the device (商户端设备IP). Sources differ on whether it is required.
    pub device_ip: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeviceInfo {
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

    /// IP address of the device (商户端设备IP). Sources differ on whether it is required.
    pub fn device_ip<Via>(mut self, device_ip: impl IntoField<String, Via>) -> Self {
        self.device_ip = device_ip.into_field();
        self
    }
}

impl Default for DeviceInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeviceInfo
    []
    [device_id, device_ip,]
    []
}
