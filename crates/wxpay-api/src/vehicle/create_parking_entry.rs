// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingEntryState;
use super::ParkingServicePlateColor;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Creates a parking entry for a vehicle (创建停车入场).
    ///
    /// `POST /v3/vehicle/parking/parkings`
    ///
    /// - Returns [`ParkingEntry`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: safe with the same `out_parking_no` and the same parameters.
    /// - 中文：创建停车入场。调用方：普通商户、普通服务商；`out_parking_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012533937)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant not registered. | Send the same request again later. Apply for the permission. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
    #[doc(alias = "创建停车入场")]
    pub request CreateParkingEntry {
        required {
            /// The merchant's own parking entry number (商户入场id). Required. At most 64 characters.
            out_parking_no: String,
            /// Plate number (车牌号). Required. At most 32 characters.
            plate_number: String,
            /// Plate color (车牌颜色). Required.
            plate_color: ParkingServicePlateColor,
            /// Address that receives the notifications (回调通知url). Required. At most 256 characters.
            notify_url: String,
            /// Start time (入场时间). Required.
            start_time: DateTime,
            /// Parking lot name (停车场名称). Required. At most 128 characters.
            parking_name: String,
            /// Free duration (免费时长). Required.
            free_duration: i64,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012533937")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_parking_no")));

wxpay_core::model! {
    /// A parking entry with its state.
    pub answer ParkingEntry {
        always {}
        optional {
            /// Identifier (停车入场id). At most 32 characters.
            id: String,
            /// The merchant's own parking entry number (商户入场id). At most 64 characters.
            out_parking_no: String,
            /// Plate number (车牌号). At most 32 characters.
            plate_number: String,
            /// Plate color (车牌颜色).
            plate_color: ParkingServicePlateColor,
            /// Start time (入场时间).
            start_time: DateTime,
            /// Parking lot name (停车场名称). At most 128 characters.
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
        /// Paused.
        Pause = "PAUSE",
        /// Authorised but owes.
        Overdue = "OVERDUE",
        /// Plate not opened for the service.
        OutService = "OUT_SERVICE",
        EvaluationFailed = "EVALUATION_FAILED",
    }
}
