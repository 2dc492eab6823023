// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PlateColor;
use super::PlateType;
use super::VehicleType;

wxpay_core::model! {
    /// Reports that a vehicle has entered a parking lot (同步车辆入场通知).
    ///
    /// `POST /v3/parking/reminders/entry`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_serial_number` and the same parameters.
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
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_serial_number")));

wxpay_core::model! {
    /// The parking number that WeChat Pay gave to an entry.
    pub answer VehicleEntry {
        always {}
        optional {
            /// WeChat Pay's parking number (微信停车单号). At most 64 characters.
            serial_number: String,
        }
    }
}
