// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingEntryState;
use super::ParkingServicePlateColor;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a parking entry for a vehicle (创建停车入场).
///
/// `POST /v3/vehicle/parking/parkings`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: with the same `out_parking_no` and the same parameters.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_2.shtml)
#[doc(alias = "创建停车入场")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateParkingEntry {
    /// The merchant's own parking entry number (商户入场id). Required.
    pub out_parking_no: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Plate number (车牌号). Required.
    pub plate_number: Option<String>,
    /// Plate color (车牌颜色). Required.
    pub plate_color: Option<ParkingServicePlateColor>,
    /// Address that receives the notifications (回调通知url). Required.
    pub notify_url: Option<String>,
    /// Start time (入场时间). Required.
    pub start_time: Option<String>,
    /// Parking lot name (停车场名称). Required.
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

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Plate number (车牌号). Required.
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

    /// Address that receives the notifications (回调通知url). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Start time (入场时间). Required.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<String, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// Parking lot name (停车场名称). Required.
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
    "create_parking_entry",
    wxpay_core::http::Method::POST,
    "/v3/vehicle/parking/parkings",
)
.title("创建停车入场")
.family("vehicle")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_2.shtml")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_parking_no")));

/// A parking entry with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingEntry {
    /// Identifier (停车入场id).
    pub id: Option<String>,
    /// The merchant's own parking entry number (商户入场id).
    pub out_parking_no: Option<String>,
    /// Plate number (车牌号).
    pub plate_number: Option<String>,
    /// Plate color (车牌颜色).
    pub plate_color: Option<ParkingServicePlateColor>,
    /// Start time (入场时间).
    pub start_time: Option<String>,
    /// Parking lot name (停车场名称).
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
