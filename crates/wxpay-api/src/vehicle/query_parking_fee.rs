// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentState;

wxpay_core::model! {
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
    #[doc(alias = "查询停车费用")]
    pub request QueryParkingFee {
        required {
            /// The merchant's own parking number (商户停车单号). Required. At most 64 characters.
            out_serial_number: String,
        }
        optional {
            /// Plate number (车牌号). At most 16 characters.
            plate_number: String,
            /// The merchant's own parking lot id (商户停车场ID). At most 64 characters.
            out_parking_id: String,
        }
    }
}

wxpay_core::operation!(QueryParkingFee => ParkingFee, wxpay_core::Spec::new(
    "query_parking_fee",
    wxpay_core::http::Method::POST,
    "/v3/parking/reminders/parking-fee",
)
.title("查询停车费用")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4019557825")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_serial_number")));

wxpay_core::model! {
    /// The parking fee of a vehicle with its states and times.
    pub answer ParkingFee {
        always {}
        optional {
            /// Total amount (当前总费用). In fen.
            total_amount: i64,
            /// How long the vehicle has been parked (已停时长).
            parking_timestamp: i64,
            /// Parking state (停车状态).
            parking_state: ParkingState,
            /// Payment state (支付状态).
            pay_state: PaymentState,
            /// Free time for waiting to leave (免费待出场时间).
            allowed_exit_timestamp: i64,
            /// Price after the next rise (下一次跳价价格). In fen.
            next_raise_price: i64,
            /// When the price next rises (下一次跳价时间).
            next_raise_timestamp: i64,
            /// Amount payable (应付金额). In fen.
            payable_amount: i64,
            /// Amount already paid (已付金额). In fen.
            paid_amount: i64,
            /// Code (响应码). At most 32 characters.
            code: String,
            /// Message (返回信息). At most 256 characters.
            message: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a vehicle's parking.
    pub enum ParkingState {
        /// Unknown.
        ParkingStateUnknown = "PARKING_STATE_UNKNOWN",
        /// Entered.
        ParkingStateEntered = "PARKING_STATE_ENTERED",
        /// At the gate.
        ParkingStateExitGate = "PARKING_STATE_EXIT_GATE",
        /// Left.
        ParkingStateExited = "PARKING_STATE_EXITED",
        /// Closed abnormally.
        ParkingStateUnexpectedClose = "PARKING_STATE_UNEXPECTED_CLOSE",
    }
}
