// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates the deduction token for one charging session (创建用户当次充电代扣凭证).
///
/// `POST /v3/ebike/charge/contracts/{contract_id}/confirm`
///
/// - Returns [`EbikeChargingToken`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - WeChat Pay has marked it as outdated.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：创建用户当次充电代扣凭证。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::industry::{CreateEbikeChargingToken, StartedChargeInfo};
///
/// let request = CreateEbikeChargingToken::new("sample-contract-id").charge_info(
///     StartedChargeInfo::new()
///         .start_time("2026-01-31T12:00:00+08:00".parse::<DateTime>()?)
///         .charging_station_name("示例名称")
///         .charging_gun_number("1217752501201407033233368018")
///         .device_id("sample-device-id"),
/// );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"charge_info":{"charging_gun_number":"1217752501201407033233368018","charging_station_name":"示例名称","device_id":"sample-device-id","start_time":"2026-01-31T12:00:00+08:00"},"contract_id":"sample-contract-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建用户当次充电代扣凭证",
    "/v3/ebike/charge/contracts/{contract_id}/confirm",
    "POST /v3/ebike/charge/contracts/{contract_id}/confirm"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateEbikeChargingToken {
    /// Contract number (充电授权扣费协议号). Required. It stands in the path.
    pub contract_id: String,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Application id (服务商公众号ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's application id (特约商户公众号ID).
    pub sub_appid: Option<String>,
    /// Charging scene details (充电场景信息). Required.
    pub charge_info: Option<StartedChargeInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateEbikeChargingToken {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `charge_info`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            sub_mchid: None,
            appid: None,
            sub_appid: None,
            charge_info: None,
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

    /// Charging scene details (充电场景信息). Required.
    pub fn charge_info<Via>(mut self, charge_info: impl IntoField<StartedChargeInfo, Via>) -> Self {
        self.charge_info = charge_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateEbikeChargingToken
    [contract_id,]
    [sub_mchid, appid, sub_appid, charge_info,]
    ["appid", "charge_info",]
}

wxpay_core::operation!(CreateEbikeChargingToken => EbikeChargingToken, wxpay_core::Spec::new(
    "industry.create_ebike_charging_token",
    wxpay_core::http::Method::POST,
    "/v3/ebike/charge/contracts/{contract_id}/confirm",
)
.title("创建用户当次充电代扣凭证")
.family("industry")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// The charging session that begins.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StartedChargeInfo {
    /// Start time (开始时间). Required.
    pub start_time: Option<DateTime>,
    /// Charging station name (充电站名称). Required.
    pub charging_station_name: Option<String>,
    /// Charging connector number (充电枪编号). Required.
    pub charging_gun_number: Option<String>,
    /// Device number (充电位设备号). Required.
    pub device_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StartedChargeInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `start_time`, `charging_station_name`, `charging_gun_number` and `device_id`.
    pub fn new() -> Self {
        Self {
            start_time: None,
            charging_station_name: None,
            charging_gun_number: None,
            device_id: None,
            extra: Extra::new(),
        }
    }

    /// Start time (开始时间). Required.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<DateTime, Via>) -> Self {
        self.start_time = start_time.into_field();
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

    /// Device number (充电位设备号). Required.
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }
}

impl Default for StartedChargeInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StartedChargeInfo
    []
    [start_time, charging_station_name, charging_gun_number, device_id,]
    ["start_time", "charging_station_name", "charging_gun_number", "device_id",]
}

/// The deduction token for one charging session.
#[derive(Clone)]
#[non_exhaustive]
pub struct EbikeChargingToken {
    /// The user's deduction token for charging (用户充电代扣凭证).
    pub charging_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EbikeChargingToken
    []
    [charging_token,]
    []
}
