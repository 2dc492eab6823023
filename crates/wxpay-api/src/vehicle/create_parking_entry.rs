// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingEntryState;
use super::ParkingServicePlateColor;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::vehicle::{CreateParkingEntry, ParkingServicePlateColor};
///
/// let request = CreateParkingEntry::new("1231243")
///     .plate_number("示A12345")
///     .plate_color(ParkingServicePlateColor::Blue)
///     .notify_url("https://example.com/notify")
///     .start_time("2017-08-26T10:43:39+08:00".parse::<DateTime>()?)
///     .parking_name("示例名称")
///     .free_duration(3600);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"free_duration":3600,"notify_url":"https://example.com/notify","out_parking_no":"1231243","parking_name":"示例名称","plate_color":"BLUE","plate_number":"示A12345","start_time":"2017-08-26T10:43:39+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建停车入场",
    "/v3/vehicle/parking/parkings",
    "POST /v3/vehicle/parking/parkings",
    "4012533937",
    "4012533994"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateParkingEntry {
    /// The merchant's own parking entry number (商户入场id). Required. At most 64 characters.
    pub out_parking_no: String,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Plate number (车牌号). Required. At most 32 characters.
    pub plate_number: Option<String>,
    /// Plate color (车牌颜色). Required.
    pub plate_color: Option<ParkingServicePlateColor>,
    /// Address that receives the notifications (回调通知url). Required. At most 256 characters.
    pub notify_url: Option<String>,
    /// Start time (入场时间). Required.
    pub start_time: Option<DateTime>,
    /// Parking lot name (停车场名称). Required. At most 128 characters.
    pub parking_name: Option<String>,
    /// Free duration (免费时长). Required.
    pub free_duration: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateParkingEntry {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `plate_number`, `plate_color`, `start_time`, `parking_name` and `free_duration`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_parking_no: impl Into<String>) -> Self {
        Self {
            out_parking_no: out_parking_no.into(),
            sub_mchid: None,
            plate_number: None,
            plate_color: None,
            notify_url: None,
            start_time: None,
            parking_name: None,
            free_duration: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Plate number (车牌号). Required. At most 32 characters.
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }

    /// Plate color (车牌颜色). Required.
    pub fn plate_color<Via>(
        mut self,
        plate_color: impl IntoField<ParkingServicePlateColor, Via>,
    ) -> Self {
        self.plate_color = plate_color.into_field();
        self
    }

    /// Address that receives the notifications (回调通知url). Required. At most 256 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Start time (入场时间). Required.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<DateTime, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// Parking lot name (停车场名称). Required. At most 128 characters.
    pub fn parking_name<Via>(mut self, parking_name: impl IntoField<String, Via>) -> Self {
        self.parking_name = parking_name.into_field();
        self
    }

    /// Free duration (免费时长). Required.
    pub fn free_duration<Via>(mut self, free_duration: impl IntoField<i64, Via>) -> Self {
        self.free_duration = free_duration.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateParkingEntry
    [out_parking_no,]
    [sub_mchid, plate_number, plate_color, notify_url, start_time, parking_name, free_duration,]
    ["plate_number", "plate_color", "notify_url", "start_time", "parking_name", "free_duration",]
}

wxpay_core::operation!(CreateParkingEntry => ParkingEntry, wxpay_core::Spec::new(
    "vehicle.create_parking_entry",
    wxpay_core::http::Method::POST,
    "/v3/vehicle/parking/parkings",
)
.title("创建停车入场")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012533937")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_parking_no")));

/// A parking entry with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingEntry {
    /// Identifier (停车入场id). At most 32 characters.
    pub id: Option<String>,
    /// The merchant's own parking entry number (商户入场id). At most 64 characters.
    pub out_parking_no: Option<String>,
    /// Plate number (车牌号). At most 32 characters.
    pub plate_number: Option<String>,
    /// Plate color (车牌颜色).
    pub plate_color: Option<ParkingServicePlateColor>,
    /// Start time (入场时间).
    pub start_time: Option<DateTime>,
    /// Parking lot name (停车场名称). At most 128 characters.
    pub parking_name: Option<String>,
    /// Free duration (免费时长).
    pub free_duration: Option<i64>,
    /// State (停车入场状态).
    pub state: Option<ParkingEntryState>,
    /// Why it is blocked (不可用状态描述).
    pub block_reason: Option<BlockReason>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingEntry
    []
    [id, out_parking_no, plate_number, plate_color, start_time, parking_name, free_duration, state, block_reason,]
    []
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
        /// The user's Pay Score does not allow it (综合评估未通过).
        EvaluationFailed = "EVALUATION_FAILED",
    }
}
