// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingReply;
use super::PaymentChannel;
use super::PaymentState;
use super::PaymentType;
use super::PlateColor;

wxpay_core::model! {
    /// Reports that a vehicle has left a parking lot (同步车辆离场通知).
    ///
    /// `POST /v3/parking/reminders/exit`
    ///
    /// - Returns [`ParkingReply`].
    /// - Callers: service providers and platforms (平台商户、普通服务商).
    /// - Retry: safe with the same `out_serial_number` and the same parameters.
    /// - 中文：同步车辆离场通知。调用方：平台商户、普通服务商；`out_serial_number` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4019557725)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    #[doc(alias = "同步车辆离场通知")]
    pub request NotifyVehicleExit {
        required {
            /// The merchant's own parking number (商户停车单号). Required. At most 64 characters.
            out_serial_number: String,
            /// When the vehicle left (车辆出场时间). Required.
            exit_timestamp: i64,
            /// Plate number (车牌号). Required. At most 16 characters.
            plate_number: String,
            /// Plate color (车牌颜色). Required.
            plate_color: PlateColor,
            /// Parking id (微信停车场ID). Required. At most 64 characters.
            parking_id: String,
        }
        optional {
            /// Payment state (支付状态).
            pay_state: PaymentState,
            /// Payment type (支付类型).
            pay_type: PaymentType,
            /// The merchant's own order number (商户支付订单号). At most 64 characters.
            out_trade_no: String,
            /// Total amount (总费用). In fen.
            total_amount: i64,
            /// Amount already paid (已支付费用). In fen.
            paid_amount: i64,
            /// The user's id within the application (付款用户OpenID). At most 128 characters.
            openid: String,
            /// Payment channel (支付渠道).
            pay_channel: PaymentChannel,
            /// Payment time (支付时间).
            pay_time: i64,
            /// Token (消息支付防伪凭证). At most 256 characters.
            token: String,
            /// WeChat Pay's order number (微信支付订单号). At most 64 characters.
            wx_trade_no: String,
        }
    }
}

wxpay_core::operation!(NotifyVehicleExit => ParkingReply, wxpay_core::Spec::new(
    "notify_vehicle_exit",
    wxpay_core::http::Method::POST,
    "/v3/parking/reminders/exit",
)
.title("同步车辆离场通知")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4019557725")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_serial_number")));
