// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PlateColor;
use super::PlateType;
use super::VehicleType;

wxpay_core::model! {
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
    #[doc(alias = "同步车辆入场通知")]
    pub request NotifyVehicleEntry {
        required {
            /// The merchant's own parking number (商户停车单号). Required. At most 64 characters.
            out_serial_number: String,
            /// Parking id (微信停车场ID). Required. At most 64 characters.
            parking_id: String,
            /// Plate number (车牌号). Required. At most 16 characters.
            plate_number: String,
            /// When the vehicle entered (车辆入场时间). Required.
            enter_timestamp: i64,
            /// Plate color (车牌颜色). Required.
            plate_color: PlateColor,
            /// Vehicle type (车辆性质). Required.
            car_type: PlateType,
            /// Vehicle type (车辆类型). Required.
            vehicle_type: VehicleType,
        }
        optional {
            /// Number of the parking lot entrance (停车场入口编号). At most 128 characters.
            entrance_number: String,
            /// Name of the parking lot entrance (停车场入口名称). At most 64 characters.
            entrance_name: String,
            /// Template ids of the discount details (优惠信息模板ID). At most 3 items.
            discount_template_id: Vec<i64>,
        }
    }
}

wxpay_core::operation!(NotifyVehicleEntry => VehicleEntry, wxpay_core::Spec::new(
    "notify_vehicle_entry",
    wxpay_core::http::Method::POST,
    "/v3/parking/reminders/entry",
)
.title("同步车辆入场通知")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4019557757")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_serial_number")));

wxpay_core::model! {
    /// The parking number that WeChat Pay gave to an entry.
    pub answer VehicleEntry {
        always {}
        optional {
            /// WeChat Pay's parking number (微信停车单号). At most 64 characters.
            serial_number: String,
            /// Code (响应码). At most 32 characters.
            code: String,
            /// Message (返回信息). At most 256 characters.
            message: String,
        }
    }
}
