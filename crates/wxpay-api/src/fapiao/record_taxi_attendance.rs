// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Records that a taxi driver signs in or out (签到签退).
///
/// `POST /v3/taxi-invoice/attendance/punch`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：签到签退。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012461368)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::RecordTaxiAttendance;
///
/// let request = RecordTaxiAttendance::new()
///     .plate_number("京A88888")
///     .driver_license("示例文字")
///     .event_time("2026-01-31T12:00:00+08:00")
///     .event_type("示例文字")
///     .region_id(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"driver_license":"示例文字","event_time":"2026-01-31T12:00:00+08:00","event_type":"示例文字","plate_number":"京A88888","region_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "签到签退",
    "/v3/taxi-invoice/attendance/punch",
    "POST /v3/taxi-invoice/attendance/punch",
    "4012461368"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RecordTaxiAttendance {
    /// Plate number (车牌号). Required.
    pub plate_number: Option<String>,
    /// Operating qualification certificate number (营运资格证号). Required.
    pub driver_license: Option<String>,
    /// When the event happened (事件发生时间). Required.
    pub event_time: Option<String>,
    /// Event type (事件类型). Required.
    pub event_type: Option<String>,
    /// Administrative region id (行政区划ID). Required.
    pub region_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RecordTaxiAttendance {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `plate_number`, `driver_license`, `event_time`, `event_type` and `region_id`.
    pub fn new() -> Self {
        Self {
            plate_number: None,
            driver_license: None,
            event_time: None,
            event_type: None,
            region_id: None,
            extra: Extra::new(),
        }
    }

    /// Plate number (车牌号). Required.
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }

    /// Operating qualification certificate number (营运资格证号). Required.
    pub fn driver_license<Via>(mut self, driver_license: impl IntoField<String, Via>) -> Self {
        self.driver_license = driver_license.into_field();
        self
    }

    /// When the event happened (事件发生时间). Required.
    pub fn event_time<Via>(mut self, event_time: impl IntoField<String, Via>) -> Self {
        self.event_time = event_time.into_field();
        self
    }

    /// Event type (事件类型). Required.
    pub fn event_type<Via>(mut self, event_type: impl IntoField<String, Via>) -> Self {
        self.event_type = event_type.into_field();
        self
    }

    /// Administrative region id (行政区划ID). Required.
    pub fn region_id<Via>(mut self, region_id: impl IntoField<i64, Via>) -> Self {
        self.region_id = region_id.into_field();
        self
    }
}

impl Default for RecordTaxiAttendance {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RecordTaxiAttendance
    []
    [plate_number, driver_license, event_time, event_type, region_id,]
    ["plate_number", "driver_license", "event_time", "event_type", "region_id",]
}

wxpay_core::operation!(RecordTaxiAttendance => (), wxpay_core::Spec::new(
    "fapiao.record_taxi_attendance",
    wxpay_core::http::Method::POST,
    "/v3/taxi-invoice/attendance/punch",
)
.title("签到签退")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012461368")
.body(wxpay_core::Body::Json));
