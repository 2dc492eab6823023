// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingLotApplication;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one applyment for a parking lot (查询停车场进件申请单).
///
/// `GET /v3/parking/reminders/application/query`
///
/// - Returns [`ParkingLotApplicationResult`].
/// - Callers: service providers and platforms (平台商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询停车场进件申请单。调用方：平台商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4019557794)
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
/// use wxpay::api::vehicle::QueryParkingLotApplication;
///
/// let request = QueryParkingLotApplication::new()
///     .parking_lot_audit_no("PLA202604230001")
///     .out_parking_lot_id("xxx_xx_xxxxxxx_001");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_parking_lot_id":"xxx_xx_xxxxxxx_001","parking_lot_audit_no":"PLA202604230001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询停车场进件申请单",
    "/v3/parking/reminders/application/query",
    "GET /v3/parking/reminders/application/query",
    "4019557794"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryParkingLotApplication {
    /// Number of the parking lot application review (停车场进件审核单号). Required. At most 64 characters.
    pub parking_lot_audit_no: Option<String>,
    /// The merchant's own parking lot id (商户停车场ID). Required. At most 64 characters.
    pub out_parking_lot_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryParkingLotApplication {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `parking_lot_audit_no` and `out_parking_lot_id`.
    pub fn new() -> Self {
        Self {
            parking_lot_audit_no: None,
            out_parking_lot_id: None,
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

    /// The merchant's own parking lot id (商户停车场ID). Required. At most 64 characters.
    pub fn out_parking_lot_id<Via>(
        mut self,
        out_parking_lot_id: impl IntoField<String, Via>,
    ) -> Self {
        self.out_parking_lot_id = out_parking_lot_id.into_field();
        self
    }
}

impl Default for QueryParkingLotApplication {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryParkingLotApplication
    []
    [parking_lot_audit_no, out_parking_lot_id,]
    ["parking_lot_audit_no", "out_parking_lot_id",]
}

wxpay_core::operation!(QueryParkingLotApplication => ParkingLotApplicationResult, wxpay_core::Spec::new(
    "vehicle.query_parking_lot_application",
    wxpay_core::http::Method::GET,
    "/v3/parking/reminders/application/query",
)
.title("查询停车场进件申请单")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4019557794")
.query(&["parking_lot_audit_no", "out_parking_lot_id"])
.repeat(wxpay_core::Repeat::Freely));

/// An applyment and the parking lot id that WeChat Pay gave.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingLotApplicationResult {
    /// Application details (申请单信息).
    pub application: Option<ParkingLotApplication>,
    /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
    pub wx_parking_lot_id: Option<String>,
    /// Code (响应码). At most 32 characters.
    pub code: Option<String>,
    /// Message (返回信息). At most 256 characters.
    pub message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingLotApplicationResult
    []
    [application, wx_parking_lot_id, code, message,]
    []
}
