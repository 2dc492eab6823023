// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingEntryState;
use super::ParkingServicePlateColor;

wxpay_core::model! {
    /// Creates a parking entry for a vehicle (创建停车入场).
    ///
    /// `POST /v3/vehicle/parking/parkings`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_parking_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_2.shtml)
    #[doc(alias = "创建停车入场")]
    pub request CreateParkingEntry {
        required {
            /// The merchant's own parking entry number (商户入场id). Required.
            out_parking_no: String,
            /// Plate number (车牌号). Required.
            plate_number: String,
            /// Plate color (车牌颜色). Required.
            plate_color: ParkingServicePlateColor,
            /// Address that receives the notifications (回调通知url). Required.
            notify_url: String,
            /// Start time (入场时间). Required.
            start_time: String,
            /// Parking lot name (停车场名称). Required.
            parking_name: String,
            /// Free duration (免费时长). Required.
            free_duration: i64,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(CreateParkingEntry => ParkingEntry, wxpay_core::Spec::new(
    "create_parking_entry",
    wxpay_core::http::Method::POST,
    "/v3/vehicle/parking/parkings",
)
.title("创建停车入场")
.family("vehicle")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_2.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_parking_no")));

wxpay_core::model! {
    /// A parking entry with its state.
    pub answer ParkingEntry {
        always {}
        optional {
            /// Identifier (停车入场id).
            id: String,
            /// The merchant's own parking entry number (商户入场id).
            out_parking_no: String,
            /// Plate number (车牌号).
            plate_number: String,
            /// Plate color (车牌颜色).
            plate_color: ParkingServicePlateColor,
            /// Start time (入场时间).
            start_time: String,
            /// Parking lot name (停车场名称).
            parking_name: String,
            /// Free duration (免费时长).
            free_duration: i64,
            /// State (停车入场状态).
            state: ParkingEntryState,
            /// Why it is blocked (不可用状态描述).
            block_reason: BlockReason,
        }
    }
}

wxpay_core::open_enum! {
    /// Why a parking entry is blocked.
    pub enum BlockReason {
        /// Pause.
        Pause = "PAUSE",
        /// Overdue.
        Overdue = "OVERDUE",
        /// Out service.
        OutService = "OUT_SERVICE",
        /// Evaluation failed.
        EvaluationFailed = "EVALUATION_FAILED",
    }
}
