// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the parking fee of a vehicle (查询停车费用).
///
/// `POST /v3/parking/reminders/parking-fee`
///
/// - Returns [`ParkingFee`].
/// - Callers: service providers and platforms (平台商户、普通服务商).
/// - Retry: safe with the same `out_serial_number` and the same parameters.
/// - 中文：查询停车费用。调用方：平台商户、普通服务商；`out_serial_number` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4019557825)
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
/// use wxpay::api::vehicle::QueryParkingFee;
///
/// let request = QueryParkingFee::new("PARK20260423001")
///     .plate_number("示A12345")
///     .out_parking_id("xxx_xx_xxxxxxx_001");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_parking_id":"xxx_xx_xxxxxxx_001","out_serial_number":"PARK20260423001","plate_number":"示A12345"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询停车费用",
    "/v3/parking/reminders/parking-fee",
    "POST /v3/parking/reminders/parking-fee",
    "4019557825"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryParkingFee {
    /// The merchant's own parking number (商户停车单号). Required. At most 64 characters.
    pub out_serial_number: String,
    /// Plate number (车牌号). At most 16 characters.
    pub plate_number: Option<String>,
    /// The merchant's own parking lot id (商户停车场ID). At most 64 characters.
    pub out_parking_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryParkingFee {
    /// Creates the request; setters add the other fields.
    pub fn new(out_serial_number: impl Into<String>) -> Self {
        Self {
            out_serial_number: out_serial_number.into(),
            plate_number: None,
            out_parking_id: None,
            extra: Extra::new(),
        }
    }

    /// Plate number (车牌号). At most 16 characters.
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }

    /// The merchant's own parking lot id (商户停车场ID). At most 64 characters.
    pub fn out_parking_id<Via>(mut self, out_parking_id: impl IntoField<String, Via>) -> Self {
        self.out_parking_id = out_parking_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryParkingFee
    [out_serial_number,]
    [plate_number, out_parking_id,]
    []
}

wxpay_core::operation!(QueryParkingFee => ParkingFee, wxpay_core::Spec::new(
    "vehicle.query_parking_fee",
    wxpay_core::http::Method::POST,
    "/v3/parking/reminders/parking-fee",
)
.title("查询停车费用")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4019557825")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_serial_number")));

/// The parking fee of a vehicle with its states and times.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingFee {
    /// Total amount (当前总费用). In fen.
    pub total_amount: Option<i64>,
    /// Time for which the vehicle has been parked (已停时长).
    pub parking_timestamp: Option<i64>,
    /// Parking state (停车状态).
    pub parking_state: Option<ParkingState>,
    /// Payment state (支付状态).
    pub pay_state: Option<PaymentState>,
    /// Free time for waiting to leave (免费待出场时间).
    pub allowed_exit_timestamp: Option<i64>,
    /// Price after the next rise (下一次跳价价格). In fen.
    pub next_raise_price: Option<i64>,
    /// When the price next rises (下一次跳价时间).
    pub next_raise_timestamp: Option<i64>,
    /// Amount payable (应付金额). In fen.
    pub payable_amount: Option<i64>,
    /// Amount already paid (已付金额). In fen.
    pub paid_amount: Option<i64>,
    /// Code (响应码). At most 32 characters.
    pub code: Option<String>,
    /// Message (返回信息). At most 256 characters.
    pub message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingFee
    []
    [total_amount, parking_timestamp, parking_state, pay_state, allowed_exit_timestamp, next_raise_price, next_raise_timestamp, payable_amount, paid_amount, code, message,]
    []
}

wxpay_core::open_enum! {
    /// The state of a vehicle's parking.
    pub enum ParkingState {
        /// The operator does not say where the vehicle is.
        #[doc(alias = "PARKING_STATE_UNKNOWN")]
        NamedUnknown = "PARKING_STATE_UNKNOWN",
        /// The vehicle is in the parking lot.
        #[doc(alias = "PARKING_STATE_ENTERED")]
        Entered = "PARKING_STATE_ENTERED",
        /// At the gate.
        #[doc(alias = "PARKING_STATE_EXIT_GATE")]
        ExitGate = "PARKING_STATE_EXIT_GATE",
        /// Left.
        #[doc(alias = "PARKING_STATE_EXITED")]
        Exited = "PARKING_STATE_EXITED",
        /// Closed abnormally.
        #[doc(alias = "PARKING_STATE_UNEXPECTED_CLOSE")]
        UnexpectedClose = "PARKING_STATE_UNEXPECTED_CLOSE",
    }
}
