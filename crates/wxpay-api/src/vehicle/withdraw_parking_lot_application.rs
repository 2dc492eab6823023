// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingReply;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Withdraws an applyment for a parking lot (撤回停车场进件申请).
///
/// `POST /v3/parking/reminders/application/withdraw`
///
/// - Returns [`ParkingReply`].
/// - Callers: service providers and platforms (平台商户、普通服务商).
/// - Retry: safe with the same `out_parking_lot_id` and the same parameters.
/// - 中文：撤回停车场进件申请。调用方：平台商户、普通服务商；`out_parking_lot_id` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
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
/// use wxpay::api::vehicle::WithdrawParkingLotApplication;
///
/// let request = WithdrawParkingLotApplication::new("xxx_xx_xxxxxxx_001")
///     .parking_lot_audit_no("PLA202604230001");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_parking_lot_id":"xxx_xx_xxxxxxx_001","parking_lot_audit_no":"PLA202604230001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤回停车场进件申请",
    "/v3/parking/reminders/application/withdraw",
    "POST /v3/parking/reminders/application/withdraw",
    "4019557799"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct WithdrawParkingLotApplication {
    /// The merchant's own parking lot id (商户停车场ID). Required. At most 64 characters.
    pub out_parking_lot_id: String,
    /// Number of the parking lot application review (停车场进件审核单号). Required. At most 64 characters.
    pub parking_lot_audit_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl WithdrawParkingLotApplication {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `parking_lot_audit_no`.
    pub fn new(out_parking_lot_id: impl Into<String>) -> Self {
        Self {
            out_parking_lot_id: out_parking_lot_id.into(),
            parking_lot_audit_no: None,
            extra: Extra::new(),
        }
    }

    /// Number of the parking lot application review (停车场进件审核单号). Required. At most 64 characters.
    pub fn parking_lot_audit_no<Via>(
        mut self,
        parking_lot_audit_no: impl IntoField<String, Via>,
    ) -> Self {
        self.parking_lot_audit_no = parking_lot_audit_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { WithdrawParkingLotApplication
    [out_parking_lot_id,]
    [parking_lot_audit_no,]
    ["parking_lot_audit_no",]
}

wxpay_core::operation!(WithdrawParkingLotApplication => ParkingReply, wxpay_core::Spec::new(
    "vehicle.withdraw_parking_lot_application",
    wxpay_core::http::Method::POST,
    "/v3/parking/reminders/application/withdraw",
)
.title("撤回停车场进件申请")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4019557799")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_parking_lot_id")));
