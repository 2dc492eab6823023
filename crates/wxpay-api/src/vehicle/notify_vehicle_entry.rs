// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PlateColor;
use super::PlateType;
use super::VehicleType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports that a vehicle has entered a parking lot (同步车辆入场通知).
///
/// `POST /v3/parking/reminders/entry`
///
/// - Returns [`VehicleEntry`].
/// - Callers: service providers and platforms (平台商户、普通服务商).
/// - Retry: safe with the same `out_serial_number` and the same parameters.
/// - 中文：同步车辆入场通知。调用方：平台商户、普通服务商；`out_serial_number` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::vehicle::{NotifyVehicleEntry, PlateColor, PlateType, VehicleType};
///
/// let request = NotifyVehicleEntry::new("PARK20260423001")
///     .parking_id("21232735744117624001123604298240")
///     .plate_number("示A12345")
///     .enter_timestamp(1719128975)
///     .plate_color(PlateColor::NamedUnknown)
///     .car_type(PlateType::NamedUnknown)
///     .vehicle_type(VehicleType::NamedUnknown)
///     .entrance_number("A01")
///     .entrance_name("示例名称")
///     .discount_template_id([1]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"car_type":"PLATE_TYPE_UNKNOWN","discount_template_id":[1],"enter_timestamp":1719128975,"entrance_name":"示例名称","entrance_number":"A01","out_serial_number":"PARK20260423001","parking_id":"21232735744117624001123604298240","plate_color":"PLATE_COLOR_UNKNOWN","plate_number":"示A12345","vehicle_type":"VEHICLE_TYPE_UNKNOWN"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "同步车辆入场通知",
    "/v3/parking/reminders/entry",
    "POST /v3/parking/reminders/entry",
    "4019557757"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NotifyVehicleEntry {
    /// The merchant's own parking number (商户停车单号). Required. At most 64 characters.
    pub out_serial_number: String,
    /// Parking id (微信停车场ID). Required. At most 64 characters.
    pub parking_id: Option<String>,
    /// Plate number (车牌号). Required. At most 16 characters.
    pub plate_number: Option<String>,
    /// When the vehicle entered (车辆入场时间). Required.
    pub enter_timestamp: Option<i64>,
    /// Plate color (车牌颜色). Required.
    pub plate_color: Option<PlateColor>,
    /// Vehicle type (车辆性质). Required.
    pub car_type: Option<PlateType>,
    /// Vehicle type (车辆类型). Required.
    pub vehicle_type: Option<VehicleType>,
    /// Number of the parking lot entrance (停车场入口编号). At most 128 characters.
    pub entrance_number: Option<String>,
    /// Name of the parking lot entrance (停车场入口名称). At most 64 characters.
    pub entrance_name: Option<String>,
    /// Template ids of the discount details (优惠信息模板ID). At most 3 items.
    pub discount_template_id: Option<Vec<i64>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NotifyVehicleEntry {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `parking_id`, `plate_number`, `enter_timestamp`, `plate_color`, `car_type` and `vehicle_type`.
    pub fn new(out_serial_number: impl Into<String>) -> Self {
        Self {
            out_serial_number: out_serial_number.into(),
            parking_id: None,
            plate_number: None,
            enter_timestamp: None,
            plate_color: None,
            car_type: None,
            vehicle_type: None,
            entrance_number: None,
            entrance_name: None,
            discount_template_id: None,
            extra: Extra::new(),
        }
    }

    /// Parking id (微信停车场ID). Required. At most 64 characters.
    pub fn parking_id<Via>(mut self, parking_id: impl IntoField<String, Via>) -> Self {
        self.parking_id = parking_id.into_field();
        self
    }

    /// Plate number (车牌号). Required. At most 16 characters.
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }

    /// When the vehicle entered (车辆入场时间). Required.
    pub fn enter_timestamp<Via>(mut self, enter_timestamp: impl IntoField<i64, Via>) -> Self {
        self.enter_timestamp = enter_timestamp.into_field();
        self
    }

    /// Plate color (车牌颜色). Required.
    pub fn plate_color<Via>(mut self, plate_color: impl IntoField<PlateColor, Via>) -> Self {
        self.plate_color = plate_color.into_field();
        self
    }

    /// Vehicle type (车辆性质). Required.
    pub fn car_type<Via>(mut self, car_type: impl IntoField<PlateType, Via>) -> Self {
        self.car_type = car_type.into_field();
        self
    }

    /// Vehicle type (车辆类型). Required.
    pub fn vehicle_type<Via>(mut self, vehicle_type: impl IntoField<VehicleType, Via>) -> Self {
        self.vehicle_type = vehicle_type.into_field();
        self
    }

    /// Number of the parking lot entrance (停车场入口编号). At most 128 characters.
    pub fn entrance_number<Via>(mut self, entrance_number: impl IntoField<String, Via>) -> Self {
        self.entrance_number = entrance_number.into_field();
        self
    }

    /// Name of the parking lot entrance (停车场入口名称). At most 64 characters.
    pub fn entrance_name<Via>(mut self, entrance_name: impl IntoField<String, Via>) -> Self {
        self.entrance_name = entrance_name.into_field();
        self
    }

    /// Template ids of the discount details (优惠信息模板ID). At most 3 items.
    pub fn discount_template_id<Via>(
        mut self,
        discount_template_id: impl IntoField<Vec<i64>, Via>,
    ) -> Self {
        self.discount_template_id = discount_template_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { NotifyVehicleEntry
    [out_serial_number,]
    [parking_id, plate_number, enter_timestamp, plate_color, car_type, vehicle_type, entrance_number, entrance_name, discount_template_id,]
    ["parking_id", "plate_number", "enter_timestamp", "plate_color", "car_type", "vehicle_type",]
}

wxpay_core::operation!(NotifyVehicleEntry => VehicleEntry, wxpay_core::Spec::new(
    "vehicle.notify_vehicle_entry",
    wxpay_core::http::Method::POST,
    "/v3/parking/reminders/entry",
)
.title("同步车辆入场通知")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4019557757")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_serial_number")));

/// The parking number that WeChat Pay gave to an entry.
#[derive(Clone)]
#[non_exhaustive]
pub struct VehicleEntry {
    /// WeChat Pay's parking number (微信停车单号). At most 64 characters.
    pub serial_number: Option<String>,
    /// Code (响应码). At most 32 characters.
    pub code: Option<String>,
    /// Message (返回信息). At most 256 characters.
    pub message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { VehicleEntry
    []
    [serial_number, code, message,]
    []
}
