// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingReply;
use super::PaymentChannel;
use super::PaymentType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports the outcome of paying for parking (同步支付结果通知).
///
/// `POST /v3/parking/reminders/payment`
///
/// - Returns [`ParkingReply`].
/// - Callers: service providers and platforms (平台商户、普通服务商).
/// - Retry: safe with the same `out_serial_number` and the same parameters.
/// - 中文：同步支付结果通知。调用方：平台商户、普通服务商；`out_serial_number` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4019557765)
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
/// use wxpay::api::vehicle::{
///     NotifyParkingPayment, ParkingStateAtPayment, PaymentChannel, PaymentType,
/// };
///
/// let request = NotifyParkingPayment::new("PARK20260423001")
///     .plate_number("示A12345")
///     .parking_id("21232735744117624001123604298240")
///     .parking_state(ParkingStateAtPayment::NamedUnknown)
///     .pay_type(PaymentType::NamedUnknown)
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .sub_mchid("1900000109")
///     .total_amount(1)
///     .paid_amount(1)
///     .out_trade_no("4200001234567890123456789012")
///     .pay_channel(PaymentChannel::NamedUnknown)
///     .pay_time(1719128975)
///     .token("sample-token")
///     .wx_trade_no("4200001234567890123456789012");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","out_serial_number":"PARK20260423001","out_trade_no":"4200001234567890123456789012","paid_amount":1,"parking_id":"21232735744117624001123604298240","parking_state":"PARKING_STATUS_UNKNOWN","pay_channel":"PAY_CHANNEL_UNKNOWN","pay_time":1719128975,"pay_type":"PAY_TYPE_UNKNOWN","plate_number":"示A12345","sub_mchid":"1900000109","token":"sample-token","total_amount":1,"wx_trade_no":"4200001234567890123456789012"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "同步支付结果通知",
    "/v3/parking/reminders/payment",
    "POST /v3/parking/reminders/payment",
    "4019557765"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NotifyParkingPayment {
    /// The merchant's own parking number (商户停车单号). Required. At most 64 characters.
    pub out_serial_number: String,
    /// Plate number (车牌号). Required. At most 16 characters.
    pub plate_number: Option<String>,
    /// Parking id (微信停车场ID). Required. At most 64 characters.
    pub parking_id: Option<String>,
    /// Parking state (停车状态). Required.
    pub parking_state: Option<ParkingStateAtPayment>,
    /// Payment type (支付类型). Required.
    pub pay_type: Option<PaymentType>,
    /// The user's id within the application (付款用户OpenID). At most 128 characters.
    pub openid: Option<String>,
    /// The sub-merchant's number (特约商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Total amount (总费用). Required. In fen.
    pub total_amount: Option<i64>,
    /// Amount already paid (已支付费用). Required. In fen.
    pub paid_amount: Option<i64>,
    /// The merchant's own order number (商户支付订单号). At most 64 characters.
    pub out_trade_no: Option<String>,
    /// Payment channel (支付渠道).
    pub pay_channel: Option<PaymentChannel>,
    /// Payment time (支付时间).
    pub pay_time: Option<i64>,
    /// Token (消息支付防伪凭证). At most 256 characters.
    pub token: Option<String>,
    /// WeChat Pay's order number (微信支付订单号). At most 64 characters.
    pub wx_trade_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NotifyParkingPayment {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `plate_number`, `parking_id`, `parking_state`, `pay_type`, `total_amount`, `paid_amount` and `out_trade_no` or `wx_trade_no`.
    pub fn new(out_serial_number: impl Into<String>) -> Self {
        Self {
            out_serial_number: out_serial_number.into(),
            plate_number: None,
            parking_id: None,
            parking_state: None,
            pay_type: None,
            openid: None,
            sub_mchid: None,
            total_amount: None,
            paid_amount: None,
            out_trade_no: None,
            pay_channel: None,
            pay_time: None,
            token: None,
            wx_trade_no: None,
            extra: Extra::new(),
        }
    }

    /// Plate number (车牌号). Required. At most 16 characters.
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }

    /// Parking id (微信停车场ID). Required. At most 64 characters.
    pub fn parking_id<Via>(mut self, parking_id: impl IntoField<String, Via>) -> Self {
        self.parking_id = parking_id.into_field();
        self
    }

    /// Parking state (停车状态). Required.
    pub fn parking_state<Via>(
        mut self,
        parking_state: impl IntoField<ParkingStateAtPayment, Via>,
    ) -> Self {
        self.parking_state = parking_state.into_field();
        self
    }

    /// Payment type (支付类型). Required.
    pub fn pay_type<Via>(mut self, pay_type: impl IntoField<PaymentType, Via>) -> Self {
        self.pay_type = pay_type.into_field();
        self
    }

    /// The user's id within the application (付款用户OpenID). At most 128 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The sub-merchant's number (特约商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Total amount (总费用). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Amount already paid (已支付费用). Required. In fen.
    pub fn paid_amount<Via>(mut self, paid_amount: impl IntoField<i64, Via>) -> Self {
        self.paid_amount = paid_amount.into_field();
        self
    }

    /// The merchant's own order number (商户支付订单号). At most 64 characters.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Payment channel (支付渠道).
    pub fn pay_channel<Via>(mut self, pay_channel: impl IntoField<PaymentChannel, Via>) -> Self {
        self.pay_channel = pay_channel.into_field();
        self
    }

    /// Payment time (支付时间).
    pub fn pay_time<Via>(mut self, pay_time: impl IntoField<i64, Via>) -> Self {
        self.pay_time = pay_time.into_field();
        self
    }

    /// Token (消息支付防伪凭证). At most 256 characters.
    pub fn token<Via>(mut self, token: impl IntoField<String, Via>) -> Self {
        self.token = token.into_field();
        self
    }

    /// WeChat Pay's order number (微信支付订单号). At most 64 characters.
    pub fn wx_trade_no<Via>(mut self, wx_trade_no: impl IntoField<String, Via>) -> Self {
        self.wx_trade_no = wx_trade_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { NotifyParkingPayment
    [out_serial_number,]
    [plate_number, parking_id, parking_state, pay_type, openid, sub_mchid, total_amount, paid_amount, out_trade_no, pay_channel, pay_time, token, wx_trade_no,]
    ["plate_number", "parking_id", "parking_state", "pay_type", "total_amount", "paid_amount", "out_trade_no|wx_trade_no",]
}

wxpay_core::operation!(NotifyParkingPayment => ParkingReply, wxpay_core::Spec::new(
    "vehicle.notify_parking_payment",
    wxpay_core::http::Method::POST,
    "/v3/parking/reminders/payment",
)
.title("同步支付结果通知")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4019557765")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_serial_number")));

wxpay_core::open_enum! {
    /// Says whether the vehicle is parked when the payment is reported.
    pub enum ParkingStateAtPayment {
        /// The operator does not say where the vehicle was.
        #[doc(alias = "PARKING_STATUS_UNKNOWN")]
        NamedUnknown = "PARKING_STATUS_UNKNOWN",
        /// Parked.
        #[doc(alias = "PARKING_STATUS_PARKING")]
        Parking = "PARKING_STATUS_PARKING",
        /// Not parked.
        #[doc(alias = "PARKING_STATUS_NOT_PARKING")]
        NotParking = "PARKING_STATUS_NOT_PARKING",
    }
}
